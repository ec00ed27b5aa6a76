import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { BarChart } from '@mui/x-charts/BarChart';
import { useTranslation } from 'react-i18next';
import { rateOf, type DayInNumbers } from '../../text/rate.ts';
import { useWhen } from '../use-when.ts';

/** How many percent answered, a bar a day; a day on which nobody was asked has none. */
export function DaysChart({ days }: { days: DayInNumbers[] }) {
  const { t } = useTranslation('today');
  const when = useWhen();
  const { palette } = useTheme();
  const percent = (rate: number | null) => (rate === null ? t('noRound') : t('percent', { rate }));
  return (
    <Box role="img" aria-label={t('chart')}>
      <BarChart
        height={260}
        hideLegend
        skipAnimation
        series={[{ data: days.map(rateOf), label: t('rate'), valueFormatter: percent }]}
        colors={[palette.primary.main]}
        xAxis={[
          {
            scaleType: 'band',
            data: days.map(({ date }) => date),
            valueFormatter: (date: string, { location }) =>
              location === 'tick' ? when.shortDay(date) : when.day(date),
            tickLabelStyle: { fontSize: 14 },
          },
        ]}
        yAxis={[
          {
            min: 0,
            max: 100,
            valueFormatter: percent,
            tickLabelStyle: { fontSize: 14 },
            width: 56,
          },
        ]}
        margin={{ left: 0, right: 8, top: 16, bottom: 8 }}
      />
    </Box>
  );
}
