import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../use-when.ts';

type Day = StaffAnswer<'subject.read'>['days'][number];

/** Signs that are told apart without colour. */
const SIGNS: Record<Day['mark'], string> = {
  answered: '○',
  help: '！',
  missed: '×',
  waiting: '…',
  none: '－',
};

/** Five weeks of answers, newest week first, as a calendar that is a table: each day with its sign, its word and its time. */
export function ReportCalendar({ days }: { days: Day[] }) {
  const { t } = useTranslation('subjects');
  const marks = Object.keys(SIGNS) as Day['mark'][];
  return (
    <>
      <Box
        component="table"
        aria-label={t('calendar')}
        sx={{ borderCollapse: 'collapse', width: '100%', maxWidth: 720, tableLayout: 'fixed' }}
      >
        <thead>
          <tr>
            {t('weekdays')
              .split(' ')
              .map((weekday) => (
                <Box component="th" scope="col" key={weekday} sx={{ p: 0.5 }}>
                  {weekday}
                </Box>
              ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week) => (
            <tr key={week.find((day) => day)?.date}>
              {week.map((day, weekday) => (
                <Cell key={day?.date ?? weekday} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
      <Typography>{marks.map((mark) => `${SIGNS[mark]} ${t(`marks.${mark}`)}`).join('　')}</Typography>
    </>
  );
}

function Cell({ day }: { day: Day | null }) {
  const { t } = useTranslation('subjects');
  const when = useWhen();
  const sx = {
    border: 1,
    borderColor: 'divider',
    p: 0.5,
    textAlign: 'center',
    verticalAlign: 'top',
  } as const;
  if (!day) return <Box component="td" sx={sx} />;
  const { date, mark, firstAt } = day;
  return (
    <Box component="td" sx={sx}>
      <Typography variant="caption" component="div">
        {Number(date.slice(5, 7))}/{Number(date.slice(8))}
      </Typography>
      <div aria-hidden>{SIGNS[mark]}</div>
      <span style={visuallyHidden}>{t(`marks.${mark}`)}</span>
      {firstAt !== null && (
        <Typography variant="caption" component="div">
          {when.time(firstAt)}
        </Typography>
      )}
    </Box>
  );
}

/** Whole weeks from Monday on, the newest first; days that are not told of are left open. */
function weeksOf(days: Day[]): (Day | null)[][] {
  const weeks = new Map<string, (Day | null)[]>();
  for (const day of days) {
    const noon = new Date(`${day.date}T12:00:00Z`);
    const weekday = (noon.getUTCDay() + 6) % 7;
    const monday = new Date(noon.getTime() - weekday * 86_400_000).toISOString().slice(0, 10);
    const week = weeks.get(monday) ?? Array.from({ length: 7 }, () => null);
    week[weekday] = day;
    weeks.set(monday, week);
  }
  return [...weeks.values()];
}
