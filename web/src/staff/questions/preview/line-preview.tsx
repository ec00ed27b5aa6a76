import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { settingsSchema, type Settings } from 'functions/domain/municipality.ts';
import type { QuestionSet } from 'functions/domain/registration/question-set.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { scaleOf, type CharacterSize } from '../../../line-view/character-size.ts';
import type { Questions } from '../draft-desk.ts';
import { Section } from '../../../ui/section.tsx';
import { PreviewPhone } from './preview-phone.tsx';
import type { Who } from './trial.ts';

interface LinePreviewProps {
  set: QuestionSet;
  read: Pick<Questions, 'settings' | 'sendTimes'>;
  /** The question that is looked at; null to begin at the beginning. */
  questionId: string | null;
}

const SIZES = Object.keys(scaleOf) as CharacterSize[];
const WHO: Who[] = ['resident', 'family'];

/** The questions as a phone shows them, by the code that sends them, to be answered by hand. Nothing is saved or sent. */
export function LinePreview({ set, read, questionId }: LinePreviewProps) {
  const { t } = useTranslation('questions');
  const [size, setSize] = useState<CharacterSize>('normal');
  const [who, setWho] = useState<Who>('resident');
  const [begun, setBegun] = useState({ from: questionId, looked: questionId, times: 0 });
  const settings: Settings = useMemo(() => settingsSchema.parse(read.settings), [read.settings]);
  const from = begun.looked === questionId ? begun.from : questionId;
  const begin = (at: string | null) => setBegun({ from: at, looked: questionId, times: begun.times + 1 });
  const key = `${who}/${who === 'family' ? '' : from}/${begun.times}`;
  return (
    <Section spacing={1.5} title={t('preview.title')}>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
        <Choice
          label={t('preview.who')}
          value={who}
          values={WHO}
          onChange={setWho}
          word={(it) => t(`preview.${it}`)}
        />
        <Choice
          label={t('preview.size')}
          value={size}
          values={SIZES}
          onChange={setSize}
          word={(it) => t(`preview.sizes.${it}`)}
        />
      </Stack>
      <PreviewPhone
        key={key}
        set={set}
        settings={settings}
        sendTimes={read.sendTimes}
        who={who}
        questionId={from}
        size={size}
      />
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button onClick={() => begin(null)}>{t('preview.fromStart')}</Button>
        {questionId !== null && who === 'resident' && (
          <Button onClick={() => begin(questionId)}>{t('preview.again')}</Button>
        )}
      </Stack>
      <Typography>{t('preview.explained')}</Typography>
    </Section>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  values: Value[];
  onChange: (value: Value) => void;
  word: (value: Value) => string;
}

function Choice<Value extends string>({ label, value, values, onChange, word }: ChoiceProps<Value>) {
  return (
    <ToggleButtonGroup
      exclusive
      aria-label={label}
      value={value}
      onChange={(_, chosen: Value | null) => chosen !== null && onChange(chosen)}
      sx={{ flexWrap: 'wrap' }}
    >
      {values.map((each) => (
        <ToggleButton
          key={each}
          value={each}
          sx={{ minHeight: 44, minWidth: 44, px: 1, color: 'text.primary' }}
        >
          {word(each)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
