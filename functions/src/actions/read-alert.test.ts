import { expect, test } from 'vitest';
import { newWatcher } from '../domain/watcher.ts';
import { aSilentCase } from '../testing/a-silent-case.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { at, says, WELL } from '../testing/world-at.ts';
import { eraseSubject } from './erase-subject.ts';
import { previewEndings } from './preview-endings.ts';
import { readAlert } from './read-alert.ts';
import { closeAlertAsStaff, noteOnAlert } from './staff-answer-alert.ts';

const sato = aStaffMember('sato');

async function aCase() {
  const town = await aSilentCase();
  const read = (by = sato) => readAlert(town.world, 'demo', town.alertId, by, town.now());
  return { ...town, read };
}

test('a case is shown with whom it is about, the family, every step, and the latest seven days', async () => {
  const town = await aCase();
  await noteOnAlert(town.world, 'demo', town.alertId, sato, '留守でした', town.now());
  const shown = await town.read();
  expect(shown).toMatchObject({
    name: '山田　花子',
    phone: '090-1234-5678',
    birthDate: '1938-04-05',
    address: null,
    told: 2,
    family: [
      { name: 'ichiroさん', told: true, blockedAt: null },
      { name: 'megumiさん', told: true, blockedAt: null },
    ],
    steps: [{ what: 'opened' }, { what: 'note', note: '留守でした', by: { name: 'sato職員' } }],
    canBeReopened: false,
  });
  const before = ['18', '19', '20', '21', '22'].map((day) => `2026-11-${day}`);
  expect(shown.days).toEqual([
    ...before.map((date) => ({ date, mark: 'not-asked', lastAt: null })),
    { date: '2026-11-23', mark: 'answered', lastAt: at('2026-11-23 10:00') },
    { date: '2026-11-24', mark: 'waiting', lastAt: null },
  ]);
});

test('a day is silent when its message was sent and the day is over, not before', async () => {
  const town = await aCase();
  await town.goTo('2026-11-25 07:59');
  const latest = async () => (await town.read()).days.slice(-2).map(({ mark }) => mark);
  expect(await latest()).toEqual(['missed', 'to-come']);
  await town.goTo('2026-11-25 08:01');
  expect(await latest()).toEqual(['missed', 'waiting']);
});

test('the family: who was alarmed, who came later, and whom nothing reaches', async () => {
  const town = await aCase();
  await town.does('megumi', { is: 'blocked' });
  const blockedAt = town.now();
  const subject = await town.hanako();
  await town.towns.change('demo', async (demo) => {
    if (!subject) return;
    const jiro = newWatcher('jiro', 'jiro', blockedAt);
    demo.saveSubject({ ...subject, watchers: [...subject.watchers, jiro] });
  });
  expect((await town.read()).family).toEqual([
    { name: 'ichiroさん', told: true, blockedAt: null },
    { name: 'megumiさん', told: true, blockedAt },
    { name: 'jiro', told: false, blockedAt: null },
  ]);
});

test('what became of the alarms: LINE took them, they are under way, or they were given up', async () => {
  const town = await aCase();
  expect((await town.read()).alarms).toEqual({ sent: 2, underWay: 0, failed: 0 });
  town.outside.conduct = ({ who }) => (who.includes('ichiro') ? 'later' : 'never');
  await town.goTo('2026-11-25 12:30');
  expect((await town.read()).alarms).toEqual({ sent: 2, underWay: 1, failed: 1 });
});

test('a viewer sees the case, but nothing that was answered', async () => {
  const town = await aCase();
  const shown = await town.read(aStaffMember('guest', { role: 'viewer' }));
  expect(shown).toMatchObject({ name: '山田　花子', phone: null, birthDate: null, address: null });
});

test('it can be opened again for a day after somebody closed it, while no other is open', async () => {
  const town = await aCase();
  await closeAlertAsStaff(
    town.world,
    'demo',
    town.alertId,
    sato,
    { outcome: 'safe', reason: null },
    town.now(),
  );
  expect((await town.read()).canBeReopened).toBe(true);
  await town.does('hanako', says('助けて'));
  expect((await town.read()).canBeReopened).toBe(false);
});

test('whom it was about has left: there is no such case any more', async () => {
  const town = await aCase();
  await eraseSubject(town.world, 'demo', (await town.hanako())?.id ?? '', town.now());
  await expect(town.read()).rejects.toMatchObject({ code: 'no-such-alert' });
});

test('how the family would hear of the end is shown beforehand, and is what they hear then', async () => {
  const town = await aCase();
  const preview = await previewEndings(town.world, 'demo', town.alertId, sato, town.now());
  expect(preview).toMatchObject({ told: 2, notSafe: { kind: 'case-ended' } });
  expect(town.last('ichiro')?.kind).toBe('alert-notice');
  await closeAlertAsStaff(
    town.world,
    'demo',
    town.alertId,
    sato,
    { outcome: 'safe', reason: null },
    town.now(),
  );
  await town.goTo('2026-11-24 12:31');
  expect(town.last('ichiro')).toEqual(preview.safe);
});

test('a report of the day is the latest one, and says whether it asked for help', async () => {
  const town = await aCase();
  await town.does('hanako', WELL);
  await town.goTo('2026-11-24 13:00');
  await town.does('hanako', says('助けて'));
  expect((await town.read()).days.at(-1)).toEqual({
    date: '2026-11-24',
    mark: 'help',
    lastAt: at('2026-11-24 13:00'),
  });
});
