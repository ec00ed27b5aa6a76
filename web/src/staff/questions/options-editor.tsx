import Add from '@mui/icons-material/Add';
import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { graphemeCount } from 'functions/domain/japanese-text.ts';
import { EASY_LABEL } from 'functions/domain/registration/questions/options.ts';
import type { DraftQuestion } from 'functions/domain/registration/draft.ts';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field.tsx';
import { newId } from './sketch-changes.ts';

type Options = DraftQuestion['options'];

interface OptionsEditorProps {
  options: Options;
  error: string | null;
  errorOf: (code: string) => string | null;
  onChange: (options: Options) => void;
}

/** The answers to choose from, in their order. Each is a button on LINE. */
export function OptionsEditor({ options, error, errorOf, onChange }: OptionsEditorProps) {
  const { t } = useTranslation('questions');
  const move = (from: number, to: number) => {
    const option = options[from];
    if (option && to >= 0 && to < options.length)
      onChange(options.toSpliced(from, 1).toSpliced(to, 0, option));
  };
  return (
    <Box component="fieldset" sx={{ display: 'grid', gap: 2, m: 0, p: 0, border: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 700, p: 0 }}>
        {t('options.legend')}
      </Typography>
      <Typography color="textSecondary">{t('options.support', { easy: EASY_LABEL })}</Typography>
      {options.map(({ code, label }, index) => {
        const name = t('options.name', { no: index + 1 });
        return (
          <Box
            key={code}
            sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto auto auto', columnGap: 0.5 }}
          >
            <Field
              label={name}
              error={errorOf(code)}
              value={label}
              onChange={({ target }) =>
                onChange(options.map((each) => (each.code === code ? { code, label: target.value } : each)))
              }
            />
            <IconButton
              aria-label={t('options.up', { name })}
              aria-disabled={index === 0}
              onClick={() => move(index, index - 1)}
              sx={small}
            >
              <ArrowUpward fontSize="small" />
            </IconButton>
            <IconButton
              aria-label={t('options.down', { name })}
              aria-disabled={index === options.length - 1}
              onClick={() => move(index, index + 1)}
              sx={small}
            >
              <ArrowDownward fontSize="small" />
            </IconButton>
            <IconButton
              aria-label={t('options.remove', { name })}
              onClick={() => onChange(options.filter((each) => each.code !== code))}
              sx={small}
            >
              <Delete fontSize="small" />
            </IconButton>
            {graphemeCount(label) > EASY_LABEL && (
              <Typography color="textSecondary" sx={{ gridColumn: '1 / -1' }}>
                {t('options.long', { easy: EASY_LABEL, count: graphemeCount(label) })}
              </Typography>
            )}
          </Box>
        );
      })}
      {error !== null && (
        <FormHelperText error sx={{ mx: 0, fontSize: '1rem' }}>
          ＊{error}
        </FormHelperText>
      )}
      <Button
        startIcon={<Add />}
        sx={{ justifySelf: 'start' }}
        onClick={() => onChange([...options, { code: newId(), label: '' }])}
      >
        {t('options.add')}
      </Button>
    </Box>
  );
}

/** Beside the input, which stands below its label. */
const small = {
  mt: '31px',
  width: 44,
  height: 48,
  borderRadius: 1,
  '&[aria-disabled=true]': { opacity: 0.4 },
};
