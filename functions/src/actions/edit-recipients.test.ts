import { expect, test } from 'vitest';
import type { NewRecipient } from '../domain/recipient.ts';
import { worldAt } from '../testing/world-at.ts';
import { confirmRecipient } from './confirm-recipient.ts';
import { addRecipient, changeRecipient, removeRecipient } from './edit-recipients.ts';
import { newCode } from './give-code.ts';

const byMail = (address: string): NewRecipient => ({
  name: '伊藤',
  by: { way: 'mail', address },
  wants: ['help'],
});
const onLine: NewRecipient = { name: '伊藤', by: { way: 'line' }, wants: ['help'] };
const ITO = 'ito@demo.example';

function aTown() {
  const town = worldAt('2026-11-23 10:00');
  const find = (id: string) => town.towns.read('demo', (demo) => demo.recipient(id));
  return {
    ...town,
    find,
    ids: async () => (await town.towns.read('demo', (demo) => demo.recipients())).map(({ id }) => id),
    add: (given: NewRecipient) => addRecipient(town.world, 'demo', given, town.now()),
    /** As somebody does who sees the recipient as it is, or as it was. */
    change: async (id: string, given: NewRecipient, seen?: number) => {
      const revision = seen ?? (await find(id))?.revision ?? 0;
      return changeRecipient(town.world, 'demo', id, revision, given, town.now());
    },
    confirm: async (id: string) =>
      confirmRecipient(town.world, 'demo', id, (await find(id))?.code?.digits ?? '', town.now()),
    codes: (who: string) => town.heardBy(who).flatMap((said) => (said.kind === 'code' ? [said.digits] : [])),
    later: () => town.goTo('2026-11-23 10:01'),
  };
}

test('whoever is added by mail gets a code there; on LINE the code is in the answer and sent nowhere', async () => {
  const town = aTown();
  const ito = await town.add(byMail(ITO));
  const chief = await town.add(onLine);
  await town.later();
  expect(town.codes(ITO)).toEqual([ito.code?.digits]);
  expect(chief.code?.digits).toMatch(/^\d{8}$/);
  expect(chief.code?.digits).not.toBe(ito.code?.digits);
  expect(town.outside.heard).toHaveLength(1);
  expect(await town.find(chief.id)).toEqual(chief);
});

test('the same mailbox twice, or the same name on LINE, is refused; nobody is added to a town that does not exist', async () => {
  const town = aTown();
  await town.add(byMail(ITO));
  await town.add(onLine);
  const before = await town.ids();
  await expect(town.add(byMail('ITO@demo.example'))).rejects.toMatchObject({ code: 'recipient-exists' });
  await expect(town.add(onLine)).rejects.toMatchObject({ code: 'recipient-exists' });
  expect(await town.ids()).toEqual(before);
  const elsewhere = addRecipient(town.world, 'nowhere', onLine, town.now());
  await expect(elsewhere).rejects.toMatchObject({ code: 'municipality-not-found' });
});

test('name and topics change, twice alike, and leave the confirmation and the code as they are', async () => {
  const town = aTown();
  const { id, code } = await town.add(byMail(ITO));
  const given = { ...byMail('Ito@demo.example'), name: '伊藤（係長）', wants: ['silent', 'silent'] } as const;
  await town.change(id, { ...given, wants: [...given.wants] });
  expect(await town.find(id)).toMatchObject({ name: '伊藤（係長）', wants: ['silent'], code });
  await town.later();
  await town.confirm(id);
  const before = await town.find(id);
  for (const _again of [1, 2]) await town.change(id, { ...given, wants: [...given.wants] });
  expect(await town.find(id)).toEqual(before);
  await town.goTo('2026-11-23 10:02');
  expect(town.codes(ITO)).toHaveLength(1);
});

test('another mailbox, or LINE, has to be confirmed anew; the old code is worth nothing', async () => {
  const town = aTown();
  const { id } = await town.add(byMail(ITO));
  await town.confirm(id);
  const moved = await town.change(id, byMail('new@demo.example'));
  expect(moved).toMatchObject({ id, confirmedAt: null });
  await town.later();
  expect(town.codes('new@demo.example')).toEqual([moved.code?.digits]);
  await town.confirm(id);
  const again = await town.change(id, onLine);
  expect(again).toMatchObject({ id, by: { way: 'line', lineUserId: null }, confirmedAt: null });
  expect(again.code).not.toBeNull();
});

test('a change may not make two of one, and needs somebody to change', async () => {
  const town = aTown();
  const { id } = await town.add(byMail(ITO));
  const taken = town.change(id, byMail('clerk@demo.example'));
  await expect(taken).rejects.toMatchObject({ code: 'recipient-exists' });
  await expect(town.change('nobody', onLine)).rejects.toMatchObject({ code: 'no-such-recipient' });
});

test('who was taken off is gone, also the second time', async () => {
  const town = aTown();
  const { id } = await town.add(onLine);
  for (const _again of [1, 2]) await removeRecipient(town.world, 'demo', id, 0);
  expect(await town.ids()).toEqual(['clerk']);
});

test('whoever changes or takes off what somebody else has changed meanwhile is told, and changes nothing', async () => {
  const town = aTown();
  const { id, revision } = await town.add(byMail(ITO));
  const changed = await town.change(id, { ...byMail(ITO), wants: ['help', 'summary'] }, revision);
  const late = town.change(id, byMail('new@demo.example'), revision);
  await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' });
  const taking = removeRecipient(town.world, 'demo', id, revision);
  await expect(taking).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect(await town.find(id)).toEqual(changed);
  await removeRecipient(town.world, 'demo', id, changed.revision);
  expect(await town.find(id)).toBeNull();
});

test('a change whose answer was lost is made once: the same again is no change', async () => {
  const town = aTown();
  const { id, revision } = await town.add(byMail(ITO));
  const once = await town.change(id, byMail('new@demo.example'), revision);
  expect(await town.change(id, byMail('new@demo.example'), revision)).toEqual(once);
  await town.later();
  expect(town.codes('new@demo.example')).toHaveLength(1);
});

test('that a code was used or given anew is nobody’s change', async () => {
  const town = aTown();
  const { id, revision } = await town.add(byMail(ITO));
  await newCode(town.world, 'demo', id, town.now());
  await town.confirm(id);
  await town.change(id, { ...byMail(ITO), name: '伊藤（係長）' }, revision);
  expect(await town.find(id)).toMatchObject({ name: '伊藤（係長）', confirmedAt: town.now() });
});

test('there are fifty at most', async () => {
  const town = aTown();
  for (let n = 2; n <= 50; n++) await town.add(byMail(`${n}@demo.example`));
  await expect(town.add(byMail(ITO))).rejects.toMatchObject({ code: 'too-many-recipients' });
  await removeRecipient(town.world, 'demo', 'clerk', 0);
  await town.add(byMail(ITO));
});

test('a new code takes the place of the last one, whose mail is not sent any more; who was confirmed stays so', async () => {
  const town = aTown();
  const { id } = await town.add(byMail(ITO));
  town.sleepUntil(town.now() + 1);
  const { code } = await newCode(town.world, 'demo', id, town.now());
  await town.later();
  expect(town.codes(ITO)).toEqual([code?.digits]);
  await town.confirm(id);
  const { confirmedAt } = await newCode(town.world, 'demo', id, town.now());
  expect(confirmedAt).not.toBeNull();
  const nobody = newCode(town.world, 'demo', 'nobody', town.now());
  await expect(nobody).rejects.toMatchObject({ code: 'no-such-recipient' });
});

test('two recipients never have the same code', async () => {
  const town = aTown();
  const first = await town.add(onLine);
  const drawn = [first.code?.digits, first.code?.digits, '11112222'];
  // The store runs each body twice, as Firestore may.
  let draws = 0;
  town.world.dice.digits = () => drawn[draws++ % drawn.length] ?? '';
  const second = await town.add(byMail(ITO));
  expect(second.code?.digits).toBe('11112222');
});
