import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** There is nothing here: why, and what to do first. */
export function Empty({ text, action }: { text: string; action?: ReactNode }) {
  return (
    <Paper variant="outlined" sx={{ p: 3, display: 'grid', gap: 2, justifyItems: 'start' }}>
      <Typography>{text}</Typography>
      {action}
    </Paper>
  );
}
