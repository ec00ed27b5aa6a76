import ContentCopy from '@mui/icons-material/ContentCopy';
import RemoveCircleOutline from '@mui/icons-material/RemoveCircleOutlineOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { DraftQuestion, Sketch } from 'functions/domain/registration/draft.ts';
import type { KindsAsked } from 'functions/domain/registration/publishing.ts';
import { graphemeCount } from 'functions/domain/japanese-text.ts';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../ui/check-field.tsx';
import { Field } from '../../ui/field.tsx';
import { ConditionField } from './condition-field.tsx';
import { KindField } from './kind-field.tsx';
import { OptionsEditor } from './options-editor.tsx';
import { RoleField } from './role-field.tsx';
import { withChange } from './sketch-changes.ts';
import { faultsAt, type Checked } from './sketch-faults.ts';

interface QuestionEditorProps {
  sketch: Sketch;
  question: DraftQuestion;
  checked: Checked;
  kinds: KindsAsked;
  onChange: (sketch: Sketch, what: string) => void;
  onCopy: () => void;
  onRemove: () => void;
}

/** Lengths that are read easily; the limits of the schema are far above. */
const EASY = { ask: 40, help: 60 };
/** Kinds whose answers the family can be asked for. */
const VERIFYING = new Set(['date', 'phone', 'short-text']);

/** Everything about one question. */
export function QuestionEditor({
  sketch,
  question,
  checked,
  kinds,
  onChange,
  onCopy,
  onRemove,
}: QuestionEditorProps) {
  const { t } = useTranslation('questions');
  const faults = faultsAt(checked.faults, question.id);
  const say = (fault: ReturnType<typeof faults.option>) =>
    fault === null ? null : t(`faults.${fault}`, { ns: 'publishing' });
  const { id, kind } = question;
  const change = (part: Partial<DraftQuestion>) =>
    onChange(withChange(sketch, id, part), `${id}/${Object.keys(part).join()}`);
  const isNote = kind === 'note';
  return (
    <Stack component="section" aria-labelledby="editor" spacing={3}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography id="editor" variant="h2" tabIndex={-1} sx={{ flexGrow: 1, outline: 'none' }}>
          {t('editor.title', { no: sketch.questions.indexOf(question) + 1 })}
        </Typography>
        <Button size="small" startIcon={<ContentCopy />} onClick={onCopy}>
          {t('editor.copy')}
        </Button>
        <Button size="small" startIcon={<RemoveCircleOutline />} onClick={onRemove}>
          {t('editor.remove')}
        </Button>
      </Stack>
      <KindField
        question={question}
        kinds={kinds}
        error={say(faults.kind)}
        onChange={change}
        onCopy={onCopy}
      />
      <Field
        label={t(isNote ? 'editor.note' : 'editor.ask')}
        support={t('editor.easyLength', { easy: EASY.ask, count: graphemeCount(question.ask) })}
        error={say(faults.ask)}
        required
        multiline
        value={question.ask}
        onChange={({ target }) => change({ ask: target.value })}
      />
      {!isNote && (
        <Field
          label={t('editor.help')}
          support={t('editor.helpSupport', { easy: EASY.help, count: graphemeCount(question.help) })}
          error={say(faults.help)}
          multiline
          value={question.help}
          onChange={({ target }) => change({ help: target.value })}
        />
      )}
      {(kind === 'single-choice' || kind === 'multiple-choice') && (
        <OptionsEditor
          options={question.options}
          error={say(faults.options)}
          errorOf={(code) => say(faults.option(code))}
          onChange={(options) => change({ options })}
        />
      )}
      {!isNote && kind !== 'consent' && (
        <CheckField
          label={t('editor.required')}
          support={t('editor.requiredSupport')}
          checked={question.required}
          onChange={(_, required) => change({ required })}
        />
      )}
      {kind === 'address' && (
        <CheckField
          label={t('editor.postalCode')}
          checked={question.postalCodeRequired}
          onChange={(_, postalCodeRequired) => change({ postalCodeRequired })}
        />
      )}
      {VERIFYING.has(kind) && (
        <CheckField
          label={t('editor.verifying')}
          support={t('editor.verifyingSupport')}
          checked={sketch.verifyingQuestionId === id}
          onChange={(_, verifies) =>
            onChange({ ...sketch, verifyingQuestionId: verifies ? id : null }, 'verifying')
          }
        />
      )}
      <RoleField question={question} error={say(faults.role)} onChange={change} />
      <ConditionField sketch={sketch} question={question} error={say(faults.condition)} onChange={change} />
    </Stack>
  );
}
