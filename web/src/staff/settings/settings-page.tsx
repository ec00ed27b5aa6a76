import Alert from '@mui/material/Alert';
import { useTranslation } from 'react-i18next';
import { SkeletonRows } from '../../ui/skeleton-rows.tsx';
import { useUnsavedGuard } from '../../ui/unsaved-guard.ts';
import { useAsked } from '../asking.ts';
import { Loaded } from '../loaded.tsx';
import { useMe } from '../me.tsx';
import { Page } from '../page.tsx';
import { ReadOnlySettings } from './read-only-settings.tsx';
import { RuleCard } from './rule-card.tsx';
import { SendTimesCard } from './send-times-card.tsx';
import { DeskCard, FamilyCard, HelpCard, RegistrationCard, SummaryCard } from './small-cards.tsx';
import { TextsCard } from './texts/texts-card.tsx';
import { useSettingsDraft, type Seen } from './use-settings-draft.ts';
import { useTypedTimes } from './use-typed-times.ts';

/** お届けの設定: when people are asked, and what happens when they do not answer. */
export function SettingsPage() {
  const { t } = useTranslation(['settings', 'frame']);
  const { may } = useMe();
  const settings = useAsked('settings.read', {});
  return (
    <Page title={t('frame:pages.settings')}>
      <Loaded query={settings} skeleton={<SkeletonRows rows={6} />}>
        {(seen) => (
          <>
            {seen.menus === 'outdated' && <Alert severity="warning">{t('menus')}</Alert>}
            {may('settings.change') ? <Cards seen={seen} /> : <ReadOnlySettings seen={seen} />}
            <TextsCard />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Cards({ seen }: { seen: Seen }) {
  const draft = useSettingsDraft(seen);
  const times = useTypedTimes(seen);
  useUnsavedGuard(draft.hasChanges || times.hasChanges);
  return (
    <>
      <SendTimesCard seen={seen} times={times} />
      <RuleCard seen={seen} draft={draft} />
      <SummaryCard draft={draft} />
      <FamilyCard draft={draft} />
      <RegistrationCard draft={draft} />
      <HelpCard draft={draft} />
      <DeskCard draft={draft} />
    </>
  );
}
