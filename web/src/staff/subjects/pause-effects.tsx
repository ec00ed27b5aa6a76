import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { dayAfter, type PauseDays } from 'functions/domain/pause.ts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../use-when.ts';
import type { Subject } from './subject-page.tsx';

/** Who hears on LINE that a pause is set or ended, in sentences. */
export function useTold({ state, watchers }: Subject): string[] {
  const { t } = useTranslation('pauses');
  const reached = watchers.filter(({ unreachableSince }) => unreachableSince === null);
  const names = reached.map(({ name }) => name).join('、');
  return [
    t(state === 'blocked' ? 'toldSubjectNot' : 'toldSubject'),
    reached.length === 0 ? t('toldNobody') : t('toldFamily', { names }),
  ];
}

/** What a pause of these days comes to: nobody is asked, nobody alarmed, who hears of it, and from when all goes on. */
export function PauseEffects({ subject, days }: { subject: Subject; days: PauseDays }) {
  const { t } = useTranslation('pauses');
  const id = useId();
  const when = useWhen();
  const told = useTold(subject);
  const hasCase = subject.state === 'help' || subject.state === 'silence';
  const effects = [
    t('rests', { from: when.day(days.from), through: when.day(days.through) }),
    t('again', { day: when.day(dayAfter(days)), time: subject.sendTime }),
    t('helpStill'),
    ...(hasCase ? [t('caseStays')] : []),
    ...told,
  ];
  return (
    <Box component="section" aria-labelledby={id} sx={{ p: 2, bgcolor: '#f2f2f2', borderRadius: 1 }}>
      <Typography id={id} sx={{ fontWeight: 700 }}>
        {t('effects')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </Box>
    </Box>
  );
}
