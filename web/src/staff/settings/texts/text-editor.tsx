import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Settings } from 'functions/domain/municipality.ts';
import { placeOf } from 'functions/messages/place.ts';
import type { TextKey } from 'functions/messages/texts.ts';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field.tsx';
import { Placeholders } from './placeholders.tsx';
import { Problems } from './problems.tsx';
import { TextPreview } from './text-preview.tsx';
import { useRewording } from './use-rewording.ts';

interface TextEditorProps {
  textKey: TextKey;
  revision: number;
  settings: Settings;
}

/** The words, what is wrong with them, and how they look. */
export function TextEditor({ textKey, revision, settings }: TextEditorProps) {
  const { t } = useTranslation(['texts', 'frame']);
  const rewording = useRewording(textKey, revision, settings);
  const { words, original, own, problems, isChanged } = rewording;
  const input = useRef<HTMLInputElement>(null);
  const { limit, isOneLine } = placeOf(textKey);

  function insert(placeholder: string): void {
    const at = input.current?.selectionEnd ?? words.length;
    rewording.type(`${words.slice(0, at)}${placeholder}${words.slice(at)}`);
    input.current?.focus();
  }

  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { md: 'minmax(0, 1fr) 375px' },
        gap: 4,
        alignItems: 'start',
      }}
    >
      <Stack
        component="form"
        noValidate
        spacing={3}
        onSubmit={(event) => {
          event.preventDefault();
          void rewording.save();
        }}
      >
        <Words title={t('original')} words={original} />
        {own !== null && <Words title={t('current')} words={own} />}
        <Field
          label={t('words')}
          support={[t('limit', { limit, length: words.length }), isOneLine ? t('oneLine') : ''].join('')}
          multiline
          minRows={isOneLine ? 1 : 4}
          value={words}
          onChange={({ target }) => rewording.type(target.value)}
          ref={input}
        />
        <Problems problems={problems} />
        {rewording.error !== null && <Alert severity="error">{rewording.error}</Alert>}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <Button
            type="submit"
            variant="contained"
            disabled={!isChanged || problems.length > 0 || rewording.saving}
          >
            {t('frame:save')}
          </Button>
          {words !== original && <Button onClick={() => rewording.type(original)}>{t('restore')}</Button>}
        </Box>
        <Placeholders original={original} settings={settings} onInsert={insert} />
      </Stack>
      <TextPreview textKey={textKey} settings={rewording.previewed} isNew={problems.length === 0} />
    </Box>
  );
}

function Words({ title, words }: { title: string; words: string }) {
  return (
    <div>
      <Typography sx={{ fontWeight: 700 }}>{title}</Typography>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{words}</Typography>
    </div>
  );
}
