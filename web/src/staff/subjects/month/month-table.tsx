import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import { useTranslation } from 'react-i18next';
import { useWhen } from '../../use-when.ts';
import { MARKS } from './mark-signs.ts';

export type Days = StaffAnswer<'month.read'>['days'];

/** The weeks of a month, from Monday on: each day with its sign, and its word where there is room, or for who hears the page. */
export function MonthTable({ title, days }: { title: string; days: Days }) {
  const { t } = useTranslation('month');
  return (
    <Box
      component="table"
      aria-label={title}
      sx={{ borderCollapse: 'collapse', width: '100%', maxWidth: 840, tableLayout: 'fixed' }}
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
        {weeksOf(days).map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) =>
              day ? <DayCell key={day.date} day={day} /> : <Box component="td" key={weekday} sx={CELL} />,
            )}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

const CELL = {
  border: 1,
  borderColor: 'divider',
  p: 0.5,
  textAlign: 'center',
  verticalAlign: 'top',
} as const;

function DayCell({ day: { date, mark, at } }: { day: Days[number] }) {
  const { t } = useTranslation('month');
  const when = useWhen();
  const { icon: Icon, tint } = MARKS[mark];
  const wordSx = { '@media (max-width: 599.95px)': visuallyHidden };
  return (
    <Box component="td" sx={{ ...CELL, color: tint.color, bgcolor: tint.background }}>
      <Typography component="div" sx={{ color: 'text.primary' }}>
        {Number(date.slice(8))}
      </Typography>
      <Icon fontSize="small" aria-hidden />
      <Typography variant="caption" component="div" sx={wordSx}>
        {t(`marks.${mark}`)} {at !== null && when.time(at)}
      </Typography>
    </Box>
  );
}

/** Whole weeks from Monday on; days of other months are left open. */
function weeksOf(days: Days): (Days[number] | null)[][] {
  const [first] = days;
  const before = first ? (new Date(`${first.date}T12:00:00Z`).getUTCDay() + 6) % 7 : 0;
  const cells = [...Array.from({ length: before }, () => null), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => cells[week * 7 + weekday] ?? null),
  );
}
