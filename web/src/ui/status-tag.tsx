import Box from '@mui/material/Box';
import type { SvgIconComponent } from '@mui/icons-material';

export interface Tint {
  color: string;
  background: string;
}

interface StatusTagProps {
  icon: SvgIconComponent;
  word: string;
  tint: Tint;
}

/** A state as an icon, a word and a tint: never by colour alone. The border stays where colours are taken away. */
export function StatusTag({ icon: Icon, word, tint }: StatusTagProps) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 1,
        py: 0.5,
        border: '1px solid',
        borderColor: tint.color,
        borderRadius: 1,
        color: tint.color,
        bgcolor: tint.background,
        fontWeight: 700,
        whiteSpace: 'nowrap',
      }}
    >
      <Icon fontSize="small" aria-hidden />
      {word}
    </Box>
  );
}
