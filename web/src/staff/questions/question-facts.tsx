import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { kindIcons } from './kind-icons.ts';
import type { Kind } from './sketch-changes.ts';

interface QuestionFactsProps {
  question: { kind: Kind; required: boolean; askedWhen?: object | null };
  isVerifying: boolean;
  hasFault?: boolean;
}

/** What kind of question it is and how it is asked, in a line of words. */
export function QuestionFacts({ question, isVerifying, hasFault = false }: QuestionFactsProps) {
  const { t } = useTranslation('questions');
  const { kind, required, askedWhen } = question;
  const Icon = kindIcons[kind];
  const words = [
    t(`kinds.${kind}`),
    ...(kind === 'note' ? [] : [t(required ? 'facts.required' : 'facts.optional')]),
    ...(askedWhen ? [t('facts.sometimes')] : []),
    ...(isVerifying ? [t('facts.verifying')] : []),
  ];
  return (
    <Box component="span" sx={{ display: 'grid' }}>
      <Typography component="span" variant="caption" sx={withIcon}>
        <Icon fontSize="small" aria-hidden />
        {words.join(t('facts.between'))}
      </Typography>
      {hasFault && (
        <Typography
          component="span"
          variant="caption"
          sx={{ ...withIcon, color: 'error.main', fontWeight: 700 }}
        >
          <ErrorOutline fontSize="small" aria-hidden />
          {t('facts.fault')}
        </Typography>
      )}
    </Box>
  );
}

const withIcon = { display: 'grid', gridTemplateColumns: 'auto 1fr', alignItems: 'start', columnGap: 0.5 };
