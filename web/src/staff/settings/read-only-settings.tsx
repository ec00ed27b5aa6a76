import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { RuleStory } from './rule-story.tsx';
import { useSettingFacts } from './use-setting-facts.ts';
import type { Seen } from './use-settings-draft.ts';

/** The settings for somebody who may not change them. */
export function ReadOnlySettings({ seen }: { seen: Seen }) {
  const { t } = useTranslation('settings');
  const { settings, sendTimes } = seen;
  const times = sendTimes.map(({ sendTime: time, people }) => t('sendTimes.row', { time, people }));
  const facts = Object.values(useSettingFacts()(settings));
  return (
    <>
      <Typography>{t('readOnly')}</Typography>
      <Facts facts={[{ name: t('sendTimes.title'), value: times.join(' ') }, ...facts]} />
      <Section framed title={t('rule.title')}>
        <RuleStory rule={settings} sendTime={sendTimes[0]?.sendTime ?? '08:00'} />
      </Section>
    </>
  );
}
