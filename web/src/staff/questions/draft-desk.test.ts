import { Refusal } from 'functions/domain/refusal.ts';
import type { Sketch } from 'functions/domain/registration/draft.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aSketch, someDraft, someQuestions } from '../../testing/some-questions.ts';
import { draftDesk, isUnsaved, type Questions } from './draft-desk.ts';
import { withChange } from './sketch-changes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const asking = (ask: string): Sketch => withChange(aSketch(), 'name', { ask });

/** A desk and the server behind it, which keeps what it is sent. */
function aDesk(read: Questions = someQuestions()) {
  const server = {
    revision: read.draft.revision,
    saved: [] as { revision: number; asks: string | undefined }[],
    problem: null as Error | null,
    rereads: 0,
  };
  const desk = draftDesk(read, {
    async save(revision, { questions }) {
      if (server.problem) throw server.problem;
      if (revision !== server.revision) throw new Refusal('changed-meanwhile');
      server.revision += 1;
      server.saved.push({ revision, asks: questions.find(({ id }) => id === 'name')?.ask });
      return { revision: server.revision };
    },
    reread: () => void (server.rereads += 1),
    now: () => Date.now(),
  });
  const asks = () => desk.state().history.present.questions.find(({ id }) => id === 'name')?.ask;
  return { desk, server, asks };
}

describe('saving by itself', () => {
  test('happens after two seconds of quiet, and not a millisecond before', async () => {
    const { desk, server } = aDesk();
    desk.change(asking('お'), 'name.ask');
    await vi.advanceTimersByTimeAsync(1_999);
    desk.change(asking('お名前'), 'name.ask');
    await vi.advanceTimersByTimeAsync(1_999);
    expect(server.saved).toEqual([]);
    expect(isUnsaved(desk.state())).toBe(true);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.saved).toEqual([{ revision: 4, asks: 'お名前' }]);
    expect(isUnsaved(desk.state())).toBe(false);
    expect(desk.state().kept).toMatchObject({ revision: 5, at: Date.now() });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.saved).toHaveLength(1);
  });

  test('does not happen for what was undone', async () => {
    const { desk, server } = aDesk();
    desk.change(asking('お名前'), 'name.ask');
    desk.undo();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.saved).toEqual([]);
    desk.redo();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.saved).toMatchObject([{ asks: 'お名前' }]);
  });

  test('what is changed while it is being saved is saved next, with the next revision', async () => {
    const { desk, server } = aDesk();
    desk.change(asking('一'), 'name.ask');
    const saved = desk.save();
    desk.change(asking('二'), 'name.ask');
    expect(await saved).toBe(false);
    expect(await desk.save()).toBe(true);
    expect(server.saved).toEqual([
      { revision: 4, asks: '一' },
      { revision: 5, asks: '二' },
    ]);
  });

  test('asked for twice at once it is saved once', async () => {
    const { desk, server } = aDesk();
    desk.change(asking('一'), 'name.ask');
    expect(await Promise.all([desk.save(), desk.save()])).toEqual([true, true]);
    expect(server.saved).toHaveLength(1);
  });

  test('that failed is tried again with the next change, or when somebody asks for it; nothing is lost', async () => {
    const { desk, server, asks } = aDesk();
    server.problem = new Error('no network');
    desk.change(asking('一'), 'name.ask');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(desk.state().saving).toBe(server.problem);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await desk.save()).toBe(false);
    expect(asks()).toBe('一');
    server.problem = null;
    desk.change(asking('二'), 'name.ask');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.saved).toMatchObject([{ asks: '二' }]);
    expect(desk.state().saving).toBe('quiet');
  });

  test('ends when the desk is left', async () => {
    const { desk, server } = aDesk();
    desk.change(asking('一'), 'name.ask');
    desk.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.saved).toEqual([]);
  });
});

describe('somebody else', () => {
  const theirs = someDraft(asking('鈴木さんの聞き方'), { revision: 5 });

  /** A desk on which something is unsaved while Suzuki saves theirs. */
  async function aConflict() {
    const made = aDesk();
    made.desk.change(asking('私の聞き方'), 'name.ask');
    made.server.revision = 5;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(made.server.rereads).toBe(1);
    made.desk.heard(theirs);
    return made;
  }

  test('who changed it is taken over where nothing is unsaved here', () => {
    const { desk, asks } = aDesk();
    desk.heard(theirs);
    expect(asks()).toBe('鈴木さんの聞き方');
    expect(desk.state().kept).toMatchObject({ revision: 5, by: '鈴木' });
    expect(isUnsaved(desk.state())).toBe(false);
  });

  test('is told of, and nothing is saved over theirs, until somebody decides', async () => {
    const { desk, server, asks } = await aConflict();
    expect(desk.state().theirs).toBe(theirs);
    desk.change(asking('私の聞き方です'), 'name.ask');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await desk.save()).toBe(false);
    expect(server.saved).toEqual([]);
    expect(asks()).toBe('私の聞き方です');
  });

  test('with theirs taken, the own is one step back and can be saved', async () => {
    const { desk, server, asks } = await aConflict();
    desk.takeTheirs();
    expect(asks()).toBe('鈴木さんの聞き方');
    expect(isUnsaved(desk.state())).toBe(false);
    desk.undo();
    expect(asks()).toBe('私の聞き方');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.saved).toEqual([{ revision: 5, asks: '私の聞き方' }]);
  });

  test('with the own kept, theirs is one step back', async () => {
    const { desk, server, asks } = await aConflict();
    desk.keepMine();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.saved).toEqual([{ revision: 5, asks: '私の聞き方' }]);
    desk.undo();
    expect(asks()).toBe('鈴木さんの聞き方');
  });

  test('what is older than what is known, or is being saved right now, is nothing new', async () => {
    const { desk, asks } = aDesk();
    desk.change(asking('一'), 'name.ask');
    const saving = desk.save();
    desk.heard(theirs);
    await saving;
    expect(asks()).toBe('一');
    desk.heard(someQuestions());
    expect(asks()).toBe('一');
    expect(desk.state().theirs).toBeNull();
  });

  test('who published begins the draft anew from what is live', () => {
    const { desk } = aDesk(theirs);
    const { live } = someQuestions();
    const published = someQuestions({
      live: { ...live, set: { ...live.set, version: 4 } },
      draft: { revision: 6, sketch: null },
    });
    desk.heard(published);
    expect(desk.state().history.present).toMatchObject({ basedOn: 4 });
    const again = { ...live, set: { ...live.set, version: 5 } };
    desk.heard({ ...published, live: again });
    expect(desk.state().history.present).toMatchObject({ basedOn: 5 });
    expect(isUnsaved(desk.state())).toBe(false);
  });
});
