import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('owners of one key go in the order they came', async () => {
  const turns = new Turns<string>();
  const went: string[] = [];
  const go = async (owner: string) => {
    await turns.take(owner, ['x']);
    went.push(owner);
    await Promise.resolve();
    went.push(`${owner} out`);
    turns.end(owner);
  };
  await Promise.all([go('a'), go('b'), go('c')]);
  expect(went).toEqual(['a', 'a out', 'b', 'b out', 'c', 'c out']);
});

test('different keys do not wait, and an owner does not wait for itself', async () => {
  const turns = new Turns<string>(60_000);
  await turns.take('a', ['x']);
  await turns.take('a', ['x', 'y']);
  await turns.take('b', ['z']);
});

test('a circle ends after the patience', async () => {
  const turns = new Turns<string>(5);
  await turns.take('a', ['x']);
  await turns.take('b', ['y']);
  await Promise.all([turns.take('a', ['y']), turns.take('b', ['x'])]);
});

test('who died is waited for once', async () => {
  const turns = new Turns<string>(5);
  await turns.take('dead', ['x']);
  await turns.take('heir', ['x']);
  turns.end('heir');
  const patient = new Turns<string>(60_000);
  await patient.take('dead', ['x']);
  patient.end('dead');
  await patient.take('heir', ['x']);
});
