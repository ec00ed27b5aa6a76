import Typography from '@mui/material/Typography';
import { guardRails } from 'functions/domain/guard-rails.ts';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../ui/check-field.tsx';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SavedCard } from './card.tsx';
import { GuardRailList } from './guard-rail-list.tsx';
import { RuleStory } from './rule-story.tsx';
import { Tryout } from './tryout.tsx';
import type { Name, Seen, SettingsDraft } from './use-settings-draft.ts';

const NAMES: [Name, ...Name[]] = [
  'alertTime',
  'alertAfterRounds',
  'reminderTime',
  'takeWithinHours',
  'closeWithinHours',
];
const upTo = (n: number) => Array.from({ length: n }, (_, index) => String(index + 1));

/** お返事がないとき: the rule of silence, the story it makes, and what it would have done. */
export function RuleCard({ seen, draft }: { seen: Seen; draft: SettingsDraft }) {
  const { t } = useTranslation('settings');
  const { value, set } = draft;
  const times = seen.sendTimes.map(({ sendTime }) => sendTime);
  const isIncomplete = value.alertTime === '' || value.reminderTime === '';
  const formerly = seen.sendTimes.find(
    (each) => each.formerly && each.seq <= each.formerly.throughSeq,
  )?.formerly;
  const hours = (n: number) =>
    upTo(n).map((each) => ({ value: each, label: t('rule.hours', { count: Number(each) }) }));
  return (
    <SavedCard
      title={t('rule.title')}
      draft={draft}
      names={NAMES}
      problem={isIncomplete ? t('sendTimes.must') : null}
    >
      <CheckField
        label={t('rule.reminds')}
        checked={value.reminderTime !== null}
        onChange={(_, wanted) => set('reminderTime', wanted ? '11:00' : null)}
      />
      {value.reminderTime !== null && (
        <Field
          type="time"
          label={t('rule.reminderTime')}
          value={value.reminderTime}
          onChange={({ target }) => set('reminderTime', target.value)}
        />
      )}
      <Field
        type="time"
        label={t('rule.alertTime')}
        value={value.alertTime}
        onChange={({ target }) => set('alertTime', target.value)}
      />
      <SelectField
        label={t('rule.alertAfterRounds')}
        options={upTo(14).map((n) => ({ value: n, label: t('rule.days', { count: Number(n) }) }))}
        value={String(value.alertAfterRounds)}
        onChange={({ target }) => set('alertAfterRounds', Number(target.value))}
      />
      {formerly && <Typography>{t('rule.formerly', { count: formerly.alertAfterRounds })}</Typography>}
      <SelectField
        label={t('rule.takeWithinHours')}
        options={hours(24)}
        value={String(value.takeWithinHours)}
        onChange={({ target }) => set('takeWithinHours', Number(target.value))}
      />
      <SelectField
        label={t('rule.closeWithinHours')}
        options={hours(48)}
        value={String(value.closeWithinHours)}
        onChange={({ target }) => set('closeWithinHours', Number(target.value))}
      />
      {!isIncomplete && <GuardRailList rails={guardRails(value, times)} />}
      {!isIncomplete && <RuleStory rule={value} sendTime={times[0] ?? '08:00'} />}
      <Tryout now={seen.settings.alertAfterRounds} other={value.alertAfterRounds} />
      <Typography>{t('rule.effect')}</Typography>
    </SavedCard>
  );
}
