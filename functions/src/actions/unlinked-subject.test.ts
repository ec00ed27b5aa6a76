import { expect, test } from 'vitest';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { entersUnlinked } from '../testing/an-unlinked-subject.ts';
import { says, worldAt } from '../testing/world-at.ts';
import { eraseSubject } from './erase-subject.ts';
import { giveLinkingCode } from './give-linking-code.ts';
import { pauseSubject } from './pause-subject.ts';
import { readLinking } from './read-linking.ts';
import { vouch } from './vouch.ts';

/** A town in which somebody was entered who is not on LINE yet. */
async function aTown() {
  const town = worldAt('2026-11-23 10:00');
  const code = await entersUnlinked(town, 'hanako', '123456789');
  return {
    ...town,
    code,
    last: (who: string) => town.heardBy(who).at(-1),
    subject: () => town.towns.read('demo', (demo) => demo.subject('hanako')),
  };
}

test('who is not on LINE yet is never asked, never silent, and nobody is alarmed', async () => {
  const town = await aTown();
  await town.goTo('2026-12-10 10:30');
  expect(await town.subject()).toMatchObject({ status: 'unlinked', alertId: null });
  expect(town.outside.heard).toEqual([]);
  expect(town.errors).toEqual([]);
});

test('giving a code asks for the revision that was seen', async () => {
  const town = await aTown();
  const stale = { subjectId: 'hanako', revision: 0 };
  await giveLinkingCode(town.world, 'demo', stale, town.now());
  await expect(giveLinkingCode(town.world, 'demo', stale, town.now())).rejects.toThrow('changed-meanwhile');
  const nobody = { subjectId: 'nobody', revision: 0 };
  await expect(giveLinkingCode(town.world, 'demo', nobody, town.now())).rejects.toThrow('no-such-subject');
});

test('staff cannot vouch for, or pause, somebody nobody asks', async () => {
  const town = await aTown();
  const sato = aStaffMember('sato');
  const days = { from: '2026-11-24', through: '2026-11-25', reason: 'travel', seen: null } as const;
  await expect(vouch(town.world, 'demo', 'hanako', sato, town.now())).rejects.toThrow('subject-unlinked');
  await expect(pauseSubject(town.world, 'demo', 'hanako', days, sato, town.now())).rejects.toThrow(
    'subject-unlinked',
  );
});

test('staff can delete somebody who is not on LINE yet; nobody hears of it, and the code counts no more', async () => {
  const town = await aTown();
  await eraseSubject(town.world, 'demo', 'hanako', town.now());
  await town.goTo('2026-11-23 10:05');
  await town.does('phone', says(town.code));
  expect(town.last('phone')).toEqual({ kind: 'linking-code-refused' });
  expect(town.errors).toEqual([]);
});

test('the code is shown with the revision as long as it counts', async () => {
  const town = await aTown();
  const read = (now: number) => readLinking(town.world, 'demo', 'hanako', now);
  const { expiresAt } = (await read(town.now())).code ?? { expiresAt: 0 };
  expect(await read(expiresAt - 1)).toEqual({
    revision: 0,
    isLinked: false,
    code: { digits: town.code, expiresAt },
  });
  expect(await read(expiresAt)).toMatchObject({ code: null });
  await town.does('phone', says(town.code));
  expect(await read(town.now())).toMatchObject({ isLinked: true, code: null });
});
