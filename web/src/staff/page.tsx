import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from './me.tsx';

interface PageProps {
  /** The heading. */
  title: string;
  /** What the browser's tab says instead; never anything about a person. */
  tab?: string;
  /** What can be done with the whole page, beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page: its title in the tab and as the first heading, what can be done, its content. */
export function Page({ title, tab = title, actions, children }: PageProps) {
  const { t } = useTranslation();
  const { municipality } = useMe();
  return (
    <Stack spacing={3}>
      <title>{t('documentTitle', { page: tab, town: t('town', { name: municipality.name }) })}</title>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography variant="h1" sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        {actions}
      </Box>
      {children}
    </Stack>
  );
}
