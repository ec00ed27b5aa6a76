import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field.tsx';

/** Where an answer is typed, as on the phone. */
export function PreviewComposer({
  support,
  onSend,
}: {
  support: string | null;
  onSend: (text: string) => void;
}) {
  const { t } = useTranslation('questions');
  const [text, setText] = useState('');
  return (
    <Box
      component="form"
      sx={{ display: 'flex', alignItems: 'flex-end', gap: 1, p: 1.5, bgcolor: '#fff' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onSend(text);
        setText('');
      }}
    >
      <Field
        label={t('preview.type')}
        {...(support === null ? {} : { support })}
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Button type="submit" sx={{ flexShrink: 0 }}>
        {t('preview.send')}
      </Button>
    </Box>
  );
}
