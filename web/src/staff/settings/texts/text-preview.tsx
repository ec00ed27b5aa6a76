import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { Settings } from 'functions/domain/municipality.ts';
import type { TextKey } from 'functions/messages/texts.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LineMessage } from '../../../line-view/message.tsx';
import { Section } from '../../../ui/section.tsx';
import { saidIn, type Sample } from './said-in.ts';

interface TextPreviewProps {
  textKey: TextKey;
  settings: Settings;
  /** Whether the settings have the words that are being typed: words that may not be said are not shown. */
  isNew: boolean;
}

/** How a text looks where it is said, by the code that sends it. Nothing is sent. */
export function TextPreview({ textKey, settings, isNew }: TextPreviewProps) {
  const { t } = useTranslation('texts');
  const [begun] = useState(settings);
  const samples = useMemo(() => saidIn(begun)(textKey), [textKey, begun]);
  const isMail = samples[0]?.by === 'mail';
  return (
    <Section spacing={1.5} title={t(isMail ? 'previewOfMail' : 'preview')}>
      {!isNew && <Typography>{t('notYet')}</Typography>}
      {samples.length === 0 && <Typography>{t('noSample')}</Typography>}
      {samples.map((sample, index) => (
        <Shown key={index} sample={sample} settings={settings} />
      ))}
      <Typography color="textSecondary">{t('previewHint')}</Typography>
    </Section>
  );
}

function Shown({ sample, settings }: { sample: Sample; settings: Settings }) {
  const { t } = useTranslation('texts');
  if (sample.by === 'mail') {
    const { subject, text } = sample.draw(settings);
    return (
      <Paper variant="outlined" sx={{ p: 2, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 700 }}>{subject}</Typography>
        <Typography sx={{ whiteSpace: 'pre-line' }}>{text}</Typography>
      </Paper>
    );
  }
  const messages = sample.draw(settings);
  const alt = messages.map((each) => ('altText' in each ? each.altText : ''))[0] ?? '';
  return (
    <Box sx={{ border: '8px solid #22242a', borderRadius: '28px', overflow: 'hidden', bgcolor: '#b4c8e0' }}>
      {alt !== '' && (
        <Box sx={{ p: 1.5, bgcolor: '#f2f2f2', borderBottom: '1px solid #949494' }}>
          <Typography variant="caption" component="p" sx={{ fontWeight: 700 }}>
            {t('notification')}
          </Typography>
          <Typography variant="body2">{alt}</Typography>
        </Box>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5, p: '12px 10px' }}>
        {messages.map((message, index) => (
          <LineMessage key={index} message={message} size="normal" onPress={doNothing} />
        ))}
      </Box>
    </Box>
  );
}

/** What is pressed in a preview does nothing: it is looked at. */
const doNothing = () => undefined;
