import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Settings } from 'functions/domain/municipality.ts';
import { isOptional, placeholdersIn } from 'functions/messages/rewording.ts';
import type { TextKey } from 'functions/messages/texts.ts';
import { wordingOf } from 'functions/messages/wording.ts';
import { useTranslation } from 'react-i18next';
import type { texts as ja } from '../../../text/ja/texts.ts';

interface PlaceholdersProps {
  original: string;
  settings: Settings;
  onInsert: (placeholder: string) => void;
}

/** What is filled in when the text is sent, what it means, and a button that puts it where one writes. */
export function Placeholders({ original, settings, onInsert }: PlaceholdersProps) {
  const { t } = useTranslation('texts');
  const placeholders = [...new Set(placeholdersIn(original))];
  if (placeholders.length === 0) return null;
  return (
    <Stack component="section" aria-labelledby="placeholders" spacing={1}>
      <Typography id="placeholders" variant="h3" component="h2">
        {t('placeholdersTitle')}
      </Typography>
      <Typography>{t('placeholdersHint')}</Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {placeholders.map((placeholder) => (
          <Box
            component="li"
            key={placeholder}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
          >
            <Button
              size="small"
              aria-label={t('insert', { what: placeholder })}
              onClick={() => onInsert(placeholder)}
            >
              {placeholder}
            </Button>
            <span>
              {meaning(placeholder.slice(1, -1))}
              {isOptional(placeholder) && `（${t('optional')}）`}
            </span>
          </Box>
        ))}
      </Box>
    </Stack>
  );

  function meaning(name: string): string {
    if (name.startsWith('button.')) return t('fromButton', { words: wordingOf(settings)(name as TextKey) });
    return t(`placeholders.${name as keyof typeof ja.placeholders}`);
  }
}
