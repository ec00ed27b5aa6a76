import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router-dom';
import { holderOf, sentenceOf, type CaseAtAGlance } from '../../text/alerts.ts';
import { FreshBar } from '../../ui/fresh-bar.tsx';
import { Section } from '../../ui/section.tsx';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useSaysOfCases } from '../alerts/use-says-of-cases.ts';
import { useAsked } from '../asking.ts';
import { useHeldRows, type HeldRow } from '../held-rows.ts';
import { Loaded } from '../loaded.tsx';
import { PersonName } from '../person-name.tsx';
import { PhoneLink } from '../phone-link.tsx';
import { StateTag } from '../subjects/state-tag.tsx';

interface FirstCasesProps {
  /** How many there are; the first of them are named. */
  total: number;
  /** How often they are read anew, in milliseconds. */
  every: number;
}

/** Whom to look after first. */
export function FirstCases({ total, every }: FirstCasesProps) {
  const { t } = useTranslation('alerts');
  const first = useAsked('alerts.first', {}, { every });
  const { shown, fresh, show } = useHeldRows(first.data?.alerts);
  return (
    <Section title={t('heading')}>
      {fresh > 0 && <FreshBar text={t('fresh', { count: fresh })} onShow={show} />}
      <Loaded query={first} skeleton={<SkeletonRows rows={Math.min(total, 5)} />}>
        {() => (
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'divider' }}>
            {shown.map((held) => (
              <FirstCase key={held.row.id} held={held} />
            ))}
          </Box>
        )}
      </Loaded>
      <Link component={RouterLink} to="/alerts" sx={{ alignSelf: 'start', py: 1 }}>
        {t('all', { count: total })}
      </Link>
    </Section>
  );
}

function FirstCase({ held: { row, isGone } }: { held: HeldRow<CaseAtAGlance> }) {
  const says = useSaysOfCases();
  const { t } = useTranslation('alerts');
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { md: '1fr auto' },
        alignItems: 'center',
        columnGap: 3,
        py: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Stack spacing={0.5} sx={{ alignItems: 'start' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
          <StateTag state={row.kind} />
          <Link
            component={RouterLink}
            to={`/alerts/${encodeURIComponent(row.id)}`}
            sx={{ fontSize: '1.125rem', fontWeight: 700, py: 1 }}
          >
            <PersonName person={row} />
          </Link>
        </Box>
        <span>{sentenceOf(row, says)}</span>
        <strong>{isGone ? t('gone') : holderOf(row, says)}</strong>
      </Stack>
      {row.phone !== null && <PhoneLink number={row.phone} />}
    </Box>
  );
}
