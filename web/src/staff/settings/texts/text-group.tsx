import Edit from '@mui/icons-material/Edit';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import { StatusTag } from '../../../ui/status-tag.tsx';
import { tints } from '../../../ui/tints.ts';
import { useMe } from '../../me.tsx';
import type { Group, Rewordable } from './rewordable.ts';

interface TextGroupProps {
  group: Group;
  texts: Rewordable[];
  /** Whether it begins open. */
  isOpen: boolean;
}

/** The texts of one occasion, folded away until somebody wants them. */
export function TextGroup({ group, texts, isOpen }: TextGroupProps) {
  const { t } = useTranslation('texts');
  return (
    <Accordion
      variant="outlined"
      disableGutters
      defaultExpanded={isOpen}
      slotProps={{ heading: { component: 'h2' }, transition: { unmountOnExit: true } }}
    >
      <AccordionSummary
        expandIcon={<ExpandMore />}
        id={`texts-${group}`}
        aria-controls={`texts-${group}-list`}
      >
        <Typography component="span" sx={{ fontSize: '1.125rem', fontWeight: 700 }}>
          {t('group', { name: t(`groups.${group}`), count: texts.length })}
        </Typography>
      </AccordionSummary>
      <AccordionDetails id={`texts-${group}-list`}>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {texts.map((text) => (
            <TextRow key={text.key} text={text} />
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}

function TextRow({ text: { key, place, original, own } }: { text: Rewordable }) {
  const { t } = useTranslation('texts');
  const { may } = useMe();
  const words = own ?? original;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '6rem minmax(0, 1fr) auto' },
        alignItems: 'center',
        columnGap: 2,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography color="textSecondary">{t(`places.${place}`)}</Typography>
      {may('text.reword') ? (
        <Link
          component={RouterLink}
          to={`/settings/texts/${encodeURIComponent(key)}`}
          sx={{ display: 'block', py: 1, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
        >
          {words}
        </Link>
      ) : (
        <Typography sx={{ py: 1, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{words}</Typography>
      )}
      <span>{own !== null && <StatusTag icon={Edit} word={t('own')} tint={tints.paused} />}</span>
    </Box>
  );
}
