import AccessAlarm from '@mui/icons-material/AccessAlarm';
import PanTool from '@mui/icons-material/PanTool';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Today } from 'functions/contract/staff.ts';
import { showRegistrationNumber } from 'functions/domain/registration-number.ts';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../use-when.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import { tints } from '../../ui/tints.ts';

const icons = { help: PanTool, silence: AccessAlarm };

/** Everybody who has to be seen to, the most urgent first. */
export function AlertList({ today: { alerts, counts } }: { today: Today }) {
  const { t } = useTranslation('today');
  const further = counts.openAlerts - alerts.length;
  return (
    <Box component="section" aria-labelledby="alerts">
      <Typography id="alerts" variant="h2" gutterBottom>
        {t('alertsHeading')}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'divider' }}>
        {alerts.map((alert) => (
          <AlertRow key={alert.id} alert={alert} />
        ))}
      </Box>
      {further > 0 && <Typography sx={{ mt: 1 }}>{t('furtherAlerts', { count: further })}</Typography>}
    </Box>
  );
}

function AlertRow({ alert }: { alert: Today['alerts'][number] }) {
  const { t } = useTranslation('today');
  const when = useWhen();
  const { kind, lastReportAt, openedAt, registrationNumber, takenBy } = alert;
  const lastReport = lastReportAt === null ? t('never') : when.dayAndTime(lastReportAt);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 3,
        rowGap: 0.5,
        py: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <StatusTag icon={icons[kind]} word={t(`kinds.${kind}`)} tint={tints[kind]} />
      <strong>{t('number', { number: showRegistrationNumber(registrationNumber) })}</strong>
      <span>{t('lastReport', { when: lastReport })}</span>
      <span>{t('openedAt', { when: when.dayAndTime(openedAt) })}</span>
      <span>{t(`holders.${takenBy}`)}</span>
    </Box>
  );
}
