import { expect, test } from 'vitest';
import { minutes } from '../domain/calendar.ts';
import { worldAt } from '../testing/world-at.ts';
import { noteWebhook } from './note-webhook.ts';

function aTown() {
  const { world, towns, now } = worldAt('2026-11-24 08:00', {}, ['demo', 'other']);
  const { noteWebhook: noting } = towns;
  const counted = { writes: 0 };
  const failing = { on: false };
  world.towns.noteWebhook = (id, last) => {
    counted.writes++;
    return failing.on ? Promise.reject(new Error('UNAVAILABLE')) : noting(id, last);
  };
  return {
    counted,
    failing,
    now: now(),
    /** Events that come at a moment, and happened then unless it is said when. */
    note: (at: number, ...moments: number[]) =>
      noteWebhook(world, 'demo', moments.length > 0 ? moments : [at], at),
    noteNothing: (at: number) => noteWebhook(world, 'demo', [], at),
    noteOther: (at: number) => noteWebhook(world, 'other', [at], at),
    last: async (id = 'demo') => (await towns.read(id, (town) => town.lastWebhook()))?.at ?? null,
  };
}

test('when they reached us is noted, however long ago they happened', async () => {
  const { note, last, now } = aTown();
  await note(now, now - minutes(180), now - 2);
  expect(await last()).toBe(now);
});

test('a clock of LINE that is ahead of ours takes nothing back: nothing has come before it happened', async () => {
  const { note, last, now } = aTown();
  await note(now, now + 5, now + 2);
  expect(await last()).toBe(now + 5);
  await note(now + minutes(1));
  expect(await last()).toBe(now + 5);
});

test('within a minute nothing is written again; after it, it is', async () => {
  const { note, last, now, counted } = aTown();
  await note(now);
  await note(now);
  await note(now + minutes(1) - 1);
  expect(counted.writes).toBe(1);
  expect(await last()).toBe(now);
  await note(now + minutes(1));
  expect(counted.writes).toBe(2);
  expect(await last()).toBe(now + minutes(1));
});

test('an event that LINE delivers late takes nothing back', async () => {
  const { note, last, now, counted } = aTown();
  await note(now);
  await note(now + minutes(1), now - minutes(90));
  expect(counted.writes).toBe(2);
  expect(await last()).toBe(now + minutes(1));
});

test('each municipality has its own; where nothing of people came there is nothing to note', async () => {
  const { note, noteNothing, noteOther, last, now, counted } = aTown();
  await note(now);
  await noteOther(now);
  await noteNothing(now + minutes(1));
  expect(counted.writes).toBe(2);
  expect(await last('other')).toBe(now);
});

test('what could not be written is written with the next event', async () => {
  const { note, last, now, failing } = aTown();
  failing.on = true;
  await expect(note(now)).rejects.toThrow('UNAVAILABLE');
  failing.on = false;
  await note(now + 1);
  expect(await last()).toBe(now + 1);
});
