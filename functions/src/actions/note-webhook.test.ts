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
    note: (...moments: number[]) => noteWebhook(world, 'demo', moments),
    noteOther: (moment: number) => noteWebhook(world, 'other', [moment]),
    last: async (id = 'demo') => (await towns.read(id, (town) => town.lastWebhook()))?.at ?? null,
  };
}

test('the latest of the events that came is noted', async () => {
  const { note, last, now } = aTown();
  await note(now, now + 5, now + 2);
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
  await note(now - minutes(90));
  expect(counted.writes).toBe(1);
  expect(await last()).toBe(now);
});

test('each municipality has its own; where nothing of people came there is nothing to note', async () => {
  const { note, noteOther, last, now, counted } = aTown();
  await note(now);
  await noteOther(now);
  await note();
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
