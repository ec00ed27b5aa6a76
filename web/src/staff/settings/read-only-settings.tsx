import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { RuleStory } from './rule-story.tsx';
import type { Seen } from './use-settings-draft.ts';

/** The settings for somebody who may not change them. */
export function ReadOnlySettings({ seen }: { seen: Seen }) {
  const { t } = useTranslation('settings');
  const { settings, sendTimes } = seen;
  const hours = (count: number) => t('rule.hours', { count });
  const lines: [string, string][] = [
    [
      t('sendTimes.title'),
      sendTimes.map(({ sendTime: time, people }) => t('sendTimes.row', { time, people })).join(' '),
    ],
    [t('rule.reminderTime'), settings.reminderTime ?? t('none')],
    [t('rule.alertTime'), settings.alertTime],
    [t('rule.alertAfterRounds'), t('rule.days', { count: settings.alertAfterRounds })],
    [t('rule.takeWithinHours'), hours(settings.takeWithinHours)],
    [t('rule.closeWithinHours'), hours(settings.closeWithinHours)],
    [t('summary.title'), settings.summaryTime ?? t('none')],
    [t('family.showNames'), settings.showNames ? t('family.names') : t('family.numbers')],
    [t('registration.mode'), t(`registration.${settings.registrationMode}`)],
    [t('help.offersHelp'), settings.offersHelp ? t('yes') : t('no')],
    [t('desk.desk'), settings.desk],
    [t('desk.deskPhone'), settings.deskPhone],
  ];
  return (
    <>
      <Typography>{t('readOnly')}</Typography>
      <Facts facts={lines.map(([name, value]) => ({ name, value }))} />
      <Section framed title={t('rule.title')}>
        <RuleStory rule={settings} sendTime={sendTimes[0]?.sendTime ?? '08:00'} />
      </Section>
    </>
  );
}
