import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  ruleOfSilenceExample,
  type ExampleMoment,
  type RuleOfSilence,
} from 'functions/domain/rule-of-silence-example.ts';
import { useTranslation } from 'react-i18next';

/** A Monday: the story begins on it. */
const MONDAY = Date.UTC(2026, 10, 23);
const A_DAY_MS = 24 * 60 * 60 * 1000;

/** The rule of silence as a line of time, and in one sentence: somebody stops answering on a Monday. */
export function RuleStory({ rule, sendTime }: { rule: RuleOfSilence; sendTime: string }) {
  const { t, i18n } = useTranslation('settings');
  const weekday = (day: number) =>
    new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' }).format(
      MONDAY + day * A_DAY_MS,
    );
  const moments = ruleOfSilenceExample(rule, sendTime);
  const n = rule.alertAfterRounds;
  const alarm = moments.find(({ what }) => what === 'alarms');
  const first = moments.filter(({ day }) => day === 0);
  const last = moments.filter(({ day }) => day > 0 && day >= n - 1);
  return (
    <Box>
      <Typography variant="h3">{t('story.title', { weekday: weekday(0) })}</Typography>
      <Typography role="status" sx={{ my: 1 }}>
        {t('story.sentence', {
          weekday: weekday(0),
          alarmDay: weekday(n - 1),
          n,
          alarmTime: alarm?.time ?? '',
        })}
      </Typography>
      <Moments moments={first} weekday={weekday} />
      {n > 2 && <Typography sx={{ my: 1 }}>{t('story.between')}</Typography>}
      <Moments moments={last} weekday={weekday} />
    </Box>
  );
}

function Moments({ moments, weekday }: { moments: ExampleMoment[]; weekday: (day: number) => string }) {
  const { t } = useTranslation('settings');
  if (moments.length === 0) return null;
  return (
    <Box
      component="ol"
      sx={{ listStyle: 'none', m: 0, p: 0, pl: 2, borderLeft: 3, borderColor: 'primary.main' }}
    >
      {moments.map(({ day, time, what, missed }) => (
        <Box
          component="li"
          key={`${day} ${time} ${what}`}
          sx={{ py: 0.5, fontWeight: what === 'alarms' ? 700 : 400 }}
        >
          {t('story.at', { weekday: weekday(day), day: day + 1, time })}　{t(`story.${what}`, { missed })}
        </Box>
      ))}
    </Box>
  );
}
