import BellOff from '@mui/icons-material/NotificationsOff';
import CheckCircle from '@mui/icons-material/CheckCircle';
import Help from '@mui/icons-material/HelpOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../ui/status-tag.tsx';
import { tints } from '../../ui/tints.ts';
import { useWhen } from '../use-when.ts';
import { Drill } from './drill.tsx';
import { Section } from '../../ui/section.tsx';
import type { Subject } from './subject-page.tsx';

/** Who watches, whether an alarm would reach them as far as anybody knows, and a drill that shows it. */
export function Family({ subject }: { subject: Subject }) {
  const { t } = useTranslation('reach');
  const when = useWhen();
  const { watchers, reach } = subject;
  return (
    <Section title={t('title')}>
      {watchers.length === 0 && <Typography>{t('noFamily')}</Typography>}
      {(reach === 'blocked' || reach === 'unconfirmed') && <Alert severity="warning">{t('outOf')}</Alert>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {watchers.map((watcher) => (
          <Box
            component="li"
            key={watcher.since}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
          >
            <strong>{watcher.name}</strong>
            <span>{t('since', { day: when.dayOfYear(watcher.since) })}</span>
            <Reached watcher={watcher} />
          </Box>
        ))}
      </Box>
      <Drill subject={subject} />
    </Section>
  );
}

function Reached({ watcher: { confirmedAt, unreachableSince } }: { watcher: Subject['watchers'][number] }) {
  const { t } = useTranslation('reach');
  const when = useWhen();
  if (unreachableSince !== null) {
    return (
      <>
        <StatusTag icon={BellOff} tint={tints.unreachable} word={t('kinds.blocked')} />
        <span>{t('blocked', { day: when.dayOfYear(unreachableSince) })}</span>
      </>
    );
  }
  if (confirmedAt === null) {
    return <StatusTag icon={Help} tint={tints.waiting} word={t('kinds.unconfirmed')} />;
  }
  return (
    <>
      <StatusTag icon={CheckCircle} tint={tints.well} word={t('kinds.confirmed')} />
      <span>{t('confirmed', { day: when.dayOfYear(confirmedAt) })}</span>
    </>
  );
}
