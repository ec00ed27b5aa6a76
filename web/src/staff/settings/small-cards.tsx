import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../ui/check-field.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Field } from '../../ui/field.tsx';
import { SavedCard } from './card.tsx';
import type { SettingsDraft } from './use-settings-draft.ts';

interface CardProps {
  draft: SettingsDraft;
}

export function SummaryCard({ draft }: CardProps) {
  const { t } = useTranslation('settings');
  const { summaryTime } = draft.value;
  return (
    <SavedCard
      title={t('summary.title')}
      draft={draft}
      names={['summaryTime']}
      problem={summaryTime === '' ? t('sendTimes.must') : null}
    >
      <CheckField
        label={t('summary.sends')}
        checked={summaryTime !== null}
        onChange={(_, wanted) => draft.set('summaryTime', wanted ? '17:00' : null)}
      />
      {summaryTime !== null && (
        <Field
          type="time"
          label={t('summary.summaryTime')}
          value={summaryTime}
          onChange={({ target }) => draft.set('summaryTime', target.value)}
        />
      )}
      <Typography>{t('summary.effect')}</Typography>
    </SavedCard>
  );
}

export function FamilyCard({ draft }: CardProps) {
  const { t } = useTranslation('settings');
  return (
    <SavedCard title={t('family.title')} draft={draft} names={['showNames']}>
      <ChoiceField
        legend={t('family.showNames')}
        support={t('family.support')}
        options={[
          { value: 'names', label: t('family.names') },
          { value: 'numbers', label: t('family.numbers') },
        ]}
        value={draft.value.showNames ? 'names' : 'numbers'}
        onChange={(chosen) => draft.set('showNames', chosen === 'names')}
      />
    </SavedCard>
  );
}

export function RegistrationCard({ draft }: CardProps) {
  const { t } = useTranslation('settings');
  return (
    <SavedCard title={t('registration.title')} draft={draft} names={['registrationMode']}>
      <ChoiceField
        legend={t('registration.mode')}
        support={t('registration.support')}
        options={[
          { value: 'talk', label: t('registration.talk') },
          { value: 'form', label: t('registration.form') },
        ]}
        value={draft.value.registrationMode}
        onChange={(chosen) => draft.set('registrationMode', chosen)}
      />
    </SavedCard>
  );
}

export function HelpCard({ draft }: CardProps) {
  const { t } = useTranslation('settings');
  return (
    <SavedCard title={t('help.title')} draft={draft} names={['offersHelp']}>
      <CheckField
        label={t('help.offersHelp')}
        support={t('help.support')}
        checked={draft.value.offersHelp}
        onChange={(_, wanted) => draft.set('offersHelp', wanted)}
      />
    </SavedCard>
  );
}

export function DeskCard({ draft }: CardProps) {
  const { t } = useTranslation('settings');
  const { desk, deskPhone } = draft.value;
  const isDesk = desk.trim() !== '' && desk.length <= 30;
  const isPhone = deskPhone.trim() !== '' && deskPhone.length <= 20;
  const problem = isDesk ? t('desk.phoneMust') : t('desk.deskMust');
  return (
    <SavedCard
      title={t('desk.title')}
      draft={draft}
      names={['desk', 'deskPhone']}
      problem={isDesk && isPhone ? null : problem}
    >
      <Field label={t('desk.desk')} value={desk} onChange={({ target }) => draft.set('desk', target.value)} />
      <Field
        label={t('desk.deskPhone')}
        support={t('desk.phoneSupport')}
        inputMode="tel"
        value={deskPhone}
        onChange={({ target }) => draft.set('deskPhone', target.value)}
      />
    </SavedCard>
  );
}
