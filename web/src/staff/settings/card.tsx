import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../ui/facts.tsx';
import { Section } from '../../ui/section.tsx';
import { GuardRailList } from './guard-rail-list.tsx';
import { useSettingFacts } from './use-setting-facts.ts';
import type { Name, SettingsDraft } from './use-settings-draft.ts';

interface SavedCardProps {
  title: string;
  draft: SettingsDraft;
  /** The settings of this card: they are saved together. */
  names: [Name, ...Name[]];
  /** What keeps it from being saved; null where nothing does. */
  problem?: string | null;
  children: ReactNode;
}

/** A part of the settings that saves by itself. */
export function SavedCard({ title, draft, names, problem = null, children }: SavedCardProps) {
  const { t } = useTranslation(['frame', 'settings']);
  const { refused, error } = draft.outcomeOf(names);
  const changed = draft.changed(names);
  const isChanged = changed.length > 0;
  const contested = draft.contested(names);
  const facts = useSettingFacts()(draft.stored);
  return (
    <Section framed title={title}>
      <Box
        component="form"
        noValidate
        sx={{ display: 'grid', gap: 2, maxWidth: 640 }}
        onSubmit={(event) => {
          event.preventDefault();
          if (problem === null && !draft.saving) void draft.save(names);
        }}
      >
        {children}
        <GuardRailList rails={refused} />
        {error !== null && <Alert severity="error">{error}</Alert>}
        {contested.length > 0 && (
          <div>
            <Typography>{t('settings:stored')}</Typography>
            <Facts facts={contested.map((name) => facts[name])} />
          </div>
        )}
        {isChanged && problem !== null && <Alert severity="error">{problem}</Alert>}
        {isChanged && (
          <Button type="submit" variant="contained" sx={{ justifySelf: 'start', minHeight: 48 }}>
            {t('save')}
          </Button>
        )}
      </Box>
    </Section>
  );
}
