import { useTranslation } from 'react-i18next';
import type { Name, Settings } from './use-settings-draft.ts';

interface Fact {
  name: string;
  value: string;
}

/** Settings in words, each under its name, in the order of the cards. */
export function useSettingFacts(): (settings: Settings) => Record<Name, Fact> {
  const { t } = useTranslation('settings');
  const hours = (count: number) => t('rule.hours', { count });
  return (settings) => ({
    reminderTime: { name: t('rule.reminderTime'), value: settings.reminderTime ?? t('none') },
    alertTime: { name: t('rule.alertTime'), value: settings.alertTime },
    alertAfterRounds: {
      name: t('rule.alertAfterRounds'),
      value: t('rule.days', { count: settings.alertAfterRounds }),
    },
    takeWithinHours: { name: t('rule.takeWithinHours'), value: hours(settings.takeWithinHours) },
    closeWithinHours: { name: t('rule.closeWithinHours'), value: hours(settings.closeWithinHours) },
    summaryTime: { name: t('summary.title'), value: settings.summaryTime ?? t('none') },
    showNames: {
      name: t('family.showNames'),
      value: settings.showNames ? t('family.names') : t('family.numbers'),
    },
    registrationMode: {
      name: t('registration.mode'),
      value: t(`registration.${settings.registrationMode}`),
    },
    offersHelp: { name: t('help.offersHelp'), value: settings.offersHelp ? t('yes') : t('no') },
    desk: { name: t('desk.desk'), value: settings.desk },
    deskPhone: { name: t('desk.deskPhone'), value: settings.deskPhone },
  });
}
