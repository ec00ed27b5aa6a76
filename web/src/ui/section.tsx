import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** The heading’s. */
  level?: 2 | 3;
  /** Stands out from the page by a frame. */
  framed?: boolean;
  spacing?: number;
  children: ReactNode;
}

/** One part of a page, under the heading that names it. */
export function Section({
  title,
  level = 2,
  framed = false,
  spacing = framed ? 2 : 1,
  children,
}: SectionProps) {
  const id = useId();
  const content = (
    <Stack spacing={spacing}>
      <Typography variant={`h${level}`} id={id}>
        {title}
      </Typography>
      {children}
    </Stack>
  );
  if (!framed) {
    return (
      <Box component="section" aria-labelledby={id} sx={{ minWidth: 0 }}>
        {content}
      </Box>
    );
  }
  return (
    <Paper component="section" aria-labelledby={id} variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      {content}
    </Paper>
  );
}
