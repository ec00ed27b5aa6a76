import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PanesProps {
  list?: ReactNode;
  main: ReactNode;
  preview: ReactNode;
}

/**
 * List, content and preview: beside each other where there is room; with a little less of it the preview is a drawer; on a
 * phone one stands below the other.
 */
export function Panes({ list, main, preview }: PanesProps) {
  const { breakpoints } = useTheme();
  const isDrawn = useMediaQuery(breakpoints.between('md', 'lg'));
  return (
    <Box
      sx={{
        display: 'grid',
        alignItems: 'start',
        gap: 3,
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          md: list ? 'minmax(240px, 2fr) minmax(0, 3fr)' : 'minmax(0, 1fr)',
          lg: list ? 'minmax(240px, 2fr) minmax(0, 3fr) 348px' : 'minmax(0, 1fr) 348px',
        },
      }}
    >
      {list}
      {main}
      {isDrawn ? <PreviewDrawer>{preview}</PreviewDrawer> : <Box sx={inSight}>{preview}</Box>}
    </Box>
  );
}

/** The preview stays beside what is being written. */
const inSight = {
  position: { lg: 'sticky' },
  top: 16,
  maxHeight: { lg: 'calc(100vh - 32px)' },
  overflowY: { lg: 'auto' },
};

function PreviewDrawer({ children }: { children: ReactNode }) {
  const { t } = useTranslation('questions');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="contained"
        sx={{ position: 'sticky', bottom: 16, gridColumn: '1 / -1', justifySelf: 'end' }}
        onClick={() => setOpen(true)}
      >
        {t('preview.open')}
      </Button>
      <Drawer
        anchor="right"
        open={open}
        onClose={() => setOpen(false)}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('preview.title'), sx: { width: 400, p: 2 } } }}
      >
        <Button autoFocus sx={{ alignSelf: 'end' }} onClick={() => setOpen(false)}>
          {t('close', { ns: 'frame' })}
        </Button>
        {children}
      </Drawer>
    </>
  );
}
