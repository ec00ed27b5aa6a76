import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { Sketch } from 'functions/domain/registration/draft.ts';
import type { At, PublishingAdvice, PublishingFault } from 'functions/domain/registration/publishing.ts';
import { useTranslation } from 'react-i18next';
import type { Checked } from './sketch-faults.ts';
import { useNameOf } from './use-drag-words.ts';

interface ChecksProps {
  sketch: Sketch;
  checked: Checked;
  /** Shows the question that something stands at. */
  onShow: (questionId: string) => void;
}

/** What has to be put right before publishing, and what is better thought over: each leads to its question. */
export function Checks({ sketch, checked: { faults, advice }, onShow }: ChecksProps) {
  const { t } = useTranslation('publishing');
  return (
    <>
      {faults.length > 0 && (
        <Alert severity="error">
          <AlertTitle>{t('checks.faults', { count: faults.length })}</AlertTitle>
          <Places found={faults} sketch={sketch} onShow={onShow} word={(what) => t(`faults.${what}`)} />
        </Alert>
      )}
      {advice.length > 0 && (
        <Alert severity="warning">
          <AlertTitle>{t('checks.advice')}</AlertTitle>
          <Places found={advice} sketch={sketch} onShow={onShow} word={(what) => t(`advice.${what}`)} />
        </Alert>
      )}
    </>
  );
}

interface PlacesProps<What extends PublishingFault | PublishingAdvice> extends Pick<
  ChecksProps,
  'sketch' | 'onShow'
> {
  found: At<What>[];
  word: (what: What) => string;
}

function Places<What extends PublishingFault | PublishingAdvice>({
  found,
  sketch,
  onShow,
  word,
}: PlacesProps<What>) {
  const { t } = useTranslation('publishing');
  const nameOf = useNameOf();
  return (
    <Box component="ul" sx={{ m: 0, pl: 3 }}>
      {found.map(({ what, questionId, option }) => (
        <li key={`${what}/${questionId}/${option}`}>
          {questionId === null ? (
            word(what)
          ) : (
            <Link
              component="button"
              type="button"
              sx={{ minHeight: 32, textAlign: 'start', font: 'inherit' }}
              onClick={() => onShow(questionId)}
            >
              {t('checks.at', {
                name: nameOf(sketch.questions.find(({ id }) => id === questionId)),
                what: word(what),
              })}
            </Link>
          )}
        </li>
      ))}
    </Box>
  );
}
