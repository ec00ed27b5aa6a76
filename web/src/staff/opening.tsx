import Box from '@mui/material/Box';
import { loading } from '../text/ja.ts';

/** The moment before there is anything to show. */
export function Opening() {
  return (
    <Box role="status" sx={{ p: 3 }}>
      {loading}
    </Box>
  );
}
