import { describe, expect, test } from 'vitest';
import { pauseReason, type Pause } from './pause.ts';
import {
  answerPauseTalk,
  beginPauseTalk,
  canChange,
  pauseSays,
  type PauseContext,
  type PauseStep,
  type PauseTalk,
} from './pause-talk.ts';
import type { Reply } from './registration/questions/reply.ts';

const today = '2026-11-23';
const none: PauseContext = { running: null, today };
const since = (from: string): Pause => ({
  from,
  through: '2026-11-30',
  reason: 'hospital',
  by: { role: 'subject' },
});
const press = (pressed: string): Reply => ({ pressed });
const pick = (picked: string): Reply => ({ picked });
const read = (reply: string | Reply): Reply => (typeof reply === 'string' ? { text: reply } : reply);

/** The step that the last of some replies leads to; every one before it keeps the talk going. */
function step(context: PauseContext, ...replies: (string | Reply)[]): PauseStep {
  let last: PauseStep = { is: 'going', talk: beginPauseTalk(context, 5) };
  for (const reply of replies) {
    if (last.is !== 'going') throw new Error(`${last.is} before ${JSON.stringify(reply)}`);
    last = answerPauseTalk(last.talk, context, read(reply));
  }
  return last;
}

function talkAfter(context: PauseContext, ...replies: (string | Reply)[]): PauseTalk {
  const last = step(context, ...replies);
  if (last.is !== 'going') throw new Error(last.is);
  return last.talk;
}

const says = (context: PauseContext, ...replies: (string | Reply)[]) =>
  pauseSays(talkAfter(context, ...replies), context);

describe('asking for a pause', () => {
  test('asks from when, until when and why, by buttons; then shows it all, and takes it', () => {
    expect(says(none)).toEqual({
      kind: 'pause-question',
      ask: 'from',
      from: null,
      earliest: today,
      latest: '2027-02-21',
      problem: null,
    });
    expect(says(none, press('tomorrow'))).toMatchObject({
      ask: 'through',
      from: '2026-11-24',
      earliest: '2026-11-24',
      latest: '2027-02-21',
    });
    expect(says(none, press('today'), pick('2026-11-30'))).toMatchObject({ ask: 'reason', from: today });
    const answered = [pick('2026-12-01'), pick('2026-12-05'), press('travel')];
    const wish = { from: '2026-12-01', through: '2026-12-05', reason: 'travel' };
    expect(says(none, ...answered)).toEqual({ kind: 'pause-review', ...wish });
    expect(step(none, ...answered, press('agree-to-all'))).toEqual({ is: 'agreed', wish });
  });

  test('is the same by typing', () => {
    const wish = { from: '2026-12-01', through: '2026-12-07', reason: 'hospital' };
    expect(step(none, '12月1日から', '1週間', '入院です', 'はい')).toEqual({ is: 'agreed', wish });
  });

  test.each([
    ['手術をします', 'hospital'],
    ['ショートステイ', 'stay'],
    ['娘の家に泊まります', 'stay'],
    ['旅行', 'travel'],
    ['孫の結婚式', 'other'],
  ])('%s is a reason', (text, reason) => {
    expect(talkAfter(none, press('today'), pick(today), text)).toMatchObject({ reason });
  });

  test('every reason has its button', () => {
    for (const reason of pauseReason.options) {
      expect(talkAfter(none, press('today'), pick(today), press(reason))).toMatchObject({ reason });
    }
  });

  test.each<[string, (string | Reply)[], string]>([
    ['a first day gone by', [pick('2026-11-22')], 'pause-starts-in-the-past'],
    ['a first day too far away', [pick('2027-02-22')], 'pause-starts-too-late'],
    ['no day', ['そのうち'], 'not-a-day'],
    ['a sticker for a day', [{ other: 'sticker' }], 'not-a-day'],
    ['another button for a day', [press('travel')], 'not-a-day'],
    ['a last day before the first', [pick('2026-12-01'), pick('2026-11-30')], 'pause-ends-before-it-starts'],
    ['a 91st day', [press('today'), pick('2027-02-21')], 'pause-too-long'],
    ['91 days in words', [press('today'), '91日間'], 'pause-too-long'],
    ['no last day', [press('today'), 'まだ分かりません'], 'not-a-day'],
    ['another button for a reason', [press('today'), pick(today), press('today')], 'not-a-reason'],
    ['a photo for a reason', [press('today'), pick(today), { other: 'image' }], 'not-a-reason'],
  ])('%s is asked for again, with why', (_, replies, problem) => {
    const before = talkAfter(none, ...replies.slice(0, -1));
    expect(talkAfter(none, ...replies)).toEqual({ ...before, problem });
    expect(says(none, ...replies)).toMatchObject({ problem });
  });

  test('a problem is forgotten with the next answer', () => {
    expect(talkAfter(none, 'そのうち', press('today'))).toMatchObject({ from: today, problem: null });
  });

  test('anything else than agreement shows the days again', () => {
    const answered = [press('today'), pick(today), press('other')];
    expect(says(none, ...answered, 'えっと')).toMatchObject({ kind: 'pause-review' });
  });

  test('「もどる」 goes back one by one, 「やめる」 ends it any time', () => {
    const answered = [press('today'), pick(today), press('other')];
    const asks = [0, 1, 2, 3].map((times) => {
      const message = says(none, ...answered, ...Array<string>(times).fill('もどる'));
      return message.kind === 'pause-question' ? message.ask : message.kind;
    });
    expect(asks).toEqual(['pause-review', 'reason', 'through', 'from']);
    expect(says(none, press('back'))).toMatchObject({ ask: 'from' });
    for (let n = 0; n <= answered.length; n++) {
      expect(step(none, ...answered.slice(0, n), 'やめる')).toEqual({ is: 'stopped' });
      expect(step(none, ...answered.slice(0, n), press('stop'))).toEqual({ is: 'stopped' });
    }
  });

  test('days that a night has taken away are asked for again, with the rest kept', () => {
    const talk = talkAfter(none, press('today'), pick('2026-11-23'), press('other'));
    const tomorrow = { running: null, today: '2026-11-24' };
    expect(answerPauseTalk(talk, tomorrow, press('agree-to-all'))).toMatchObject({
      is: 'going',
      talk: { from: null, through: null, reason: 'other', problem: 'pause-starts-in-the-past' },
    });
  });
});

describe('changing a pause that has begun', () => {
  const running = since('2026-11-20');
  const context = { running, today };

  test('asks for its last day only, from today to the 90th day', () => {
    expect(says(context)).toMatchObject({
      ask: 'through',
      from: '2026-11-20',
      earliest: today,
      latest: '2027-02-17',
    });
    expect(says(context, 'もどる')).toMatchObject({ ask: 'through' });
    const wish = { from: '2026-11-20', through: '2026-12-05', reason: 'stay' };
    expect(step(context, pick('2026-12-05'), press('stay'), 'はい')).toEqual({ is: 'agreed', wish });
    expect(talkAfter(context, '1週間')).toMatchObject({ through: '2026-11-29' });
    expect(talkAfter(context, pick('2026-11-22'))).toMatchObject({ problem: 'pause-ends-in-the-past' });
  });

  test('a pause that began meanwhile, by staff, keeps its first day', () => {
    const talk = talkAfter(none, pick('2026-12-01'), pick('2026-12-05'), press('other'));
    expect(answerPauseTalk(talk, context, press('agree-to-all'))).toEqual({
      is: 'agreed',
      wish: { from: '2026-11-20', through: '2026-12-05', reason: 'other' },
    });
  });

  test('can be done until the day before its 90th', () => {
    expect(canChange(none)).toBe(true);
    expect(canChange({ running, today: '2027-02-16' })).toBe(true);
    expect(canChange({ running, today: '2027-02-17' })).toBe(false);
  });
});
