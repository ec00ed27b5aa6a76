import Box from '@mui/material/Box';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router-dom';
import { useMe } from './me.tsx';
import { pages } from './pages.ts';

/** The pages that somebody may see: beside the content where there is room, above it on a phone. */
export function Navigation() {
  const { may } = useMe();
  const { t } = useTranslation();
  return (
    <Box
      component="nav"
      aria-label={t('navigation')}
      sx={{
        flexShrink: 0,
        width: { md: 240 },
        borderRight: { md: 1 },
        borderBottom: { xs: 1, md: 0 },
        borderColor: { xs: 'divider', md: 'divider' },
        displayPrint: 'none',
      }}
    >
      <Box
        component="ul"
        sx={{
          display: 'flex',
          flexDirection: { xs: 'row', md: 'column' },
          flexWrap: 'wrap',
          m: 0,
          p: { xs: 0.5, md: 1 },
          listStyle: 'none',
        }}
      >
        {pages.map(
          ({ path, name, icon: Icon, needs }) =>
            name !== null &&
            may(needs) && (
              <li key={path}>
                <ListItemButton component={NavLink} to={path} end={path === '/'} sx={entry}>
                  <ListItemIcon sx={{ minWidth: { xs: 28, md: 40 }, color: 'inherit' }}>
                    <Icon fontSize="small" aria-hidden />
                  </ListItemIcon>
                  {t(`pages.${name}`)}
                </ListItemButton>
              </li>
            ),
        )}
      </Box>
    </Box>
  );
}

/** Where one is: a bar, a ground and bold words; the link says it to a screen reader (aria-current). */
const entry = {
  minHeight: 44,
  px: { xs: 1, md: 2 },
  borderLeft: '4px solid transparent',
  '&.active': { fontWeight: 700, borderLeftColor: 'primary.main', bgcolor: '#e8f1fe', color: 'primary.dark' },
};
