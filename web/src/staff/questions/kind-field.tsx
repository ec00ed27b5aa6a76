import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { DraftQuestion } from 'functions/domain/registration/draft.ts';
import type { KindsAsked } from 'functions/domain/registration/publishing.ts';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/select-field.tsx';
import { KINDS } from './kind-icons.ts';
import type { Kind } from './sketch-changes.ts';

interface KindFieldProps {
  question: DraftQuestion;
  kinds: KindsAsked;
  error: string | null;
  onChange: (change: Partial<DraftQuestion>) => void;
  onCopy: () => void;
}

/** What kind of question it is. Once it was published it keeps its kind: a copy may have another one. */
export function KindField({ question, kinds, error, onChange, onCopy }: KindFieldProps) {
  const { t } = useTranslation('questions');
  const published = kinds[question.id];
  if (published !== undefined && published === question.kind) {
    return (
      <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
        <Typography sx={{ fontWeight: 700 }}>{t('editor.kind')}</Typography>
        <Typography>{t(`kinds.${published}`)}</Typography>
        <Typography color="textSecondary">{t('editor.kindStays')}</Typography>
        <Button size="small" onClick={onCopy}>
          {t('editor.copyForKind')}
        </Button>
      </Stack>
    );
  }
  return (
    <SelectField
      label={t('editor.kind')}
      options={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      error={error}
      value={question.kind}
      onChange={({ target }) => onChange({ kind: target.value as Kind })}
    />
  );
}
