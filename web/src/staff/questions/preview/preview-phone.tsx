import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { dateOf } from 'functions/domain/calendar.ts';
import type { Settings } from 'functions/domain/municipality.ts';
import { readPress } from 'functions/domain/press.ts';
import type { QuestionSet } from 'functions/domain/registration/question-set.ts';
import { showRegistrationNumber } from 'functions/domain/registration-number.ts';
import type { Reply } from 'functions/domain/registration/questions/reply.ts';
import { compose } from 'functions/messages/compose.ts';
import { pagesOf } from 'functions/messages/pages.ts';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CharacterSize } from '../../../line-view/character-size.ts';
import type { Action } from '../../../line-view/line-json.ts';
import { LineMessage } from '../../../line-view/message.tsx';
import type { Questions } from '../draft-desk.ts';
import { PreviewComposer } from './preview-composer.tsx';
import { beginTrial, isOver, SAMPLE_NUMBER, messageOf, replied, type Line, type Who } from './trial.ts';

/** Nothing opens out of a preview. */
const PAGES = pagesOf('preview');

interface PreviewPhoneProps {
  set: QuestionSet;
  settings: Settings;
  sendTimes: Questions['sendTimes'];
  who: Who;
  questionId: string | null;
  size: CharacterSize;
}

/** A phone with the talk that is tried out, and the notification of its latest message. */
export function PreviewPhone({ set, settings, sendTimes, who, questionId, size }: PreviewPhoneProps) {
  const { t } = useTranslation('questions');
  const [lines, setLines] = useState(() => beginTrial(set, who, questionId));
  const log = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const list = log.current;
    const last = list?.lastElementChild;
    if (list && lines.length > 1 && last instanceof HTMLElement) list.scrollTop = last.offsetTop - GAP;
  }, [lines.length]);

  const reply = (said: Reply, words: string) => {
    const today = dateOf(Date.now(), settings.timeZone);
    setLines(replied(lines, set, said, words, { today, sendTimes }));
  };
  const press = (action: Action) => {
    const asked = typeof action['data'] === 'string' ? readPress(action['data']) : null;
    const words = typeof action['displayText'] === 'string' ? action['displayText'] : (action.label ?? '');
    if (asked?.do === 'answer') reply({ pressed: asked.pressed }, words);
  };
  const drawn = lines.map((line) =>
    line.by === 'person' ? [] : compose(messageOf(line, set), settings, PAGES),
  );
  const alt = drawn
    .at(-1)
    ?.map((message) => ('altText' in message ? message.altText : 'text' in message ? message.text : ''))[0];
  return (
    <Box role="group" aria-label={t('preview.phone')} sx={device}>
      <Box sx={card}>
        <Typography variant="caption" component="p" sx={{ fontWeight: 700 }}>
          {t('preview.notification')}
        </Typography>
        <Typography variant="body2">{alt}</Typography>
      </Box>
      <Box ref={log} role="log" aria-label={t('preview.talk')} tabIndex={0} sx={talk}>
        {lines.map((line, index) => (
          <Box key={index} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
            {line.by === 'person' ? (
              <LineMessage message={asText(line)} size={size} from="person" onPress={press} />
            ) : (
              drawn[index]?.map((message, part) => (
                <LineMessage key={part} message={message} size={size} onPress={press} />
              ))
            )}
          </Box>
        ))}
      </Box>
      {isOver(lines) ? (
        <Typography sx={{ p: 1.5, bgcolor: '#fff' }}>{t('preview.over')}</Typography>
      ) : (
        <PreviewComposer
          support={
            who === 'family'
              ? t('preview.sampleNumber', { number: showRegistrationNumber(SAMPLE_NUMBER) })
              : null
          }
          onSend={(text) => reply({ text }, text)}
        />
      )}
    </Box>
  );
}

const GAP = 12;

const asText = ({ text }: Extract<Line, { by: 'person' }>) => ({ type: 'text', text });

const device = {
  display: 'flex',
  flexDirection: 'column',
  width: '100%',
  maxWidth: 375,
  overflow: 'hidden',
  border: '8px solid #22242a',
  borderRadius: '28px',
  bgcolor: '#b4c8e0',
};

const card = { p: 1.5, bgcolor: '#f2f2f2', borderBottom: '1px solid #949494' };

const talk = {
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignContent: 'start',
  gap: 1.5,
  // As much as is left beside what stands around it, so that the phone is seen as a whole.
  height: { xs: 480, lg: 'clamp(280px, calc(100vh - 510px), 480px)' },
  m: 0,
  p: `${GAP}px 10px`,
  overflowY: 'auto',
  '&:focus-visible': { outline: '4px solid #000', outlineOffset: '-4px' },
};
