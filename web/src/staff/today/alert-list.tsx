import AccessAlarm from '@mui/icons-material/AccessAlarm';
import PanTool from '@mui/icons-material/PanTool';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Today } from 'functions/contract/staff.ts';
import { showRegistrationNumber } from 'functions/domain/registration-number.ts';
import { alertKinds, holders } from '../../text/ja.ts';
import { dayAndTime } from '../../text/when.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import { tints } from '../../ui/tints.ts';

const icons = { help: PanTool, silence: AccessAlarm };

/** Everybody who has to be seen to, the most urgent first. */
export function AlertList({ today: { alerts, counts, municipality } }: { today: Today }) {
  const further = counts.openAlerts - alerts.length;
  return (
    <Box component="section" aria-labelledby="alerts">
      <Typography id="alerts" variant="h2" gutterBottom>
        要確認
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'divider' }}>
        {alerts.map((alert) => (
          <AlertRow key={alert.id} alert={alert} timeZone={municipality.timeZone} />
        ))}
      </Box>
      {further > 0 && <Typography sx={{ mt: 1 }}>ほかに {further}件あります。</Typography>}
    </Box>
  );
}

function AlertRow({ alert, timeZone }: { alert: Today['alerts'][number]; timeZone: string }) {
  const { kind, lastReportAt, openedAt, registrationNumber, takenBy } = alert;
  const lastReport = lastReportAt === null ? 'まだありません' : dayAndTime(lastReportAt, timeZone);
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
      <StatusTag icon={icons[kind]} word={alertKinds[kind]} tint={tints[kind]} />
      <strong>登録番号 {showRegistrationNumber(registrationNumber)}</strong>
      <span>最後のお返事：{lastReport}</span>
      <span>要確認になった時刻：{dayAndTime(openedAt, timeZone)}</span>
      <span>{holders[takenBy]}</span>
    </Box>
  );
}
