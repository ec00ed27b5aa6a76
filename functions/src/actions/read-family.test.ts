import { expect, test } from 'vitest';
import { addNote } from '../domain/answer-alert.ts';
import { staffActor } from '../domain/actor.ts';
import { aSilentCase } from '../testing/a-silent-case.ts';
import { aStaffMember } from '../testing/a-staff-member.ts';
import { pagesIn } from '../testing/pages-in.ts';
import { registers, watches } from '../testing/stories.ts';
import { presses, worldAt } from '../testing/world-at.ts';
import { pauseSubject } from './pause-subject.ts';

async function aFamily() {
  const town = await aSilentCase();
  const pages = pagesIn(town);
  const id = (await town.hanako())?.id ?? '';
  return {
    ...town,
    pages,
    id,
    sees: (who: string) => pages.ask(who, 'family.subject', { subjectId: id }),
    answersAlert: (who: string, answer: 'take' | 'safe' | 'not-reached', note: string | null = null) =>
      pages.ask(who, 'family.answerAlert', { alertId: town.alertId, answer, note }),
    shows: async (change: object) =>
      town.towns.change('demo', async (demo) => {
        const municipality = await demo.municipality();
        demo.saveMunicipality({ ...municipality, settings: { ...municipality.settings, ...change } });
      }),
  };
}
const NOBODY = { details: { refusal: 'no-such-subject' } };

test('whom I watch: who is in need first, and nobody else', async () => {
  const town = await aFamily();
  const taro = await registers(town, 'taro');
  await watches(town, 'ichiro', taro);
  const { subjects } = await town.pages.ask('ichiro', 'family.read', {});
  expect(subjects).toMatchObject([
    { subjectId: town.id, state: 'silence', alert: { alertId: town.alertId, takenBy: null, isMine: false } },
    { label: { number: taro }, state: 'answered', alert: null },
  ]);
  expect(await town.pages.ask('jiro', 'family.read', {})).toEqual({ subjects: [] });
});

test('one of them: fourteen days, who else watches, the steps of the open case', async () => {
  const town = await aFamily();
  const seen = await town.sees('megumi');
  expect(seen.days).toHaveLength(14);
  expect(seen.days.slice(0, 2)).toMatchObject([
    { date: '2026-11-24', mark: 'waiting' },
    { date: '2026-11-23', mark: 'answered' },
  ]);
  expect(seen.watchers.map(({ name, isMe }) => [name, isMe])).toEqual([
    ['ichiroさん', false],
    ['megumiさん', true],
  ]);
  expect(seen.steps.map(({ what }) => what)).toEqual(['opened']);
});

test('no day looks silent on which they were not asked: at rest, or away, also once they are back', async () => {
  const town = await aFamily();
  const marks = async (count: number) =>
    (await town.sees('ichiro')).days.slice(0, count).map(({ date, mark }) => `${date.slice(-2)} ${mark}`);
  await town.goTo('2026-11-25 10:00');
  await town.does('hanako', { is: 'blocked' });
  await town.goTo('2026-11-27 10:00');
  const gone = ['27 not-asked', '26 not-asked', '25 missed', '24 missed', '23 answered'];
  expect(await marks(5)).toEqual(gone);
  const back = await town.does('hanako', { is: 'followed' });
  await town.receive(back);
  await town.goTo('2026-11-28 07:59');
  const since = ['27 answered', ...gone.slice(1)];
  expect(await marks(6)).toEqual(['28 to-come', ...since]);
  await town.goTo('2026-11-28 09:00');
  const pause = { from: '2026-11-29', through: '2026-11-30', reason: 'stay', seen: null } as const;
  await pauseSubject(town.world, 'demo', town.id, pause, aStaffMember('sato'), town.now());
  await town.goTo('2026-12-01 09:00');
  expect(await marks(9)).toEqual(['01 waiting', '30 paused', '29 paused', '28 missed', ...since]);
});

test('who does not watch sees nobody, whatever id they have; nor who did once', async () => {
  const town = await aFamily();
  await expect(town.sees('jiro')).rejects.toMatchObject(NOBODY);
  await expect(town.sees('hanako')).rejects.toMatchObject(NOBODY);
  await town.pages.ask('megumi', 'family.stop', { subjectId: town.id });
  await town.pages.ask('megumi', 'family.stop', { subjectId: town.id });
  await expect(town.sees('megumi')).rejects.toMatchObject(NOBODY);
  for (const ask of [
    town.answersAlert('megumi', 'safe'),
    town.pages.ask('jiro', 'family.explainAlert', { alertId: town.alertId, reason: 'out' }),
  ]) {
    await expect(ask).rejects.toMatchObject({ details: { refusal: 'no-such-alert' } });
  }
});

test('name and telephone are seen where the municipality shows families who it is, by form too', async () => {
  const town = await aFamily();
  const number = { label: { number: town.number }, phone: null };
  expect(await town.sees('ichiro')).toMatchObject(number);
  const named = { label: { name: '山田　花子' }, phone: '090-1234-5678' };
  await town.shows({ showNames: true });
  expect(await town.sees('ichiro')).toMatchObject(named);
  await town.shows({ showNames: true, registrationMode: 'form' });
  expect(await town.sees('ichiro')).toMatchObject(named);
});

test('an answer on the page is the one in the talk: the first who takes it holds it, the others are told', async () => {
  const town = await aFamily();
  expect(await town.answersAlert('ichiro', 'take', '今から行きます')).toEqual({ came: 'done' });
  expect(await town.answersAlert('megumi', 'take', '私も行けます')).toEqual({ came: 'taken-already' });
  await town.goTo('2026-11-24 12:35');
  expect(town.last('megumi')).toMatchObject({ kind: 'alert-taken' });
  expect(await town.sees('megumi')).toMatchObject({
    alert: { takenBy: { role: 'family', name: 'ichiroさん' }, isMine: false },
    steps: [{}, { what: 'taken', note: '今から行きます' }, { what: 'note', note: '私も行けます' }],
  });
  expect(await town.answersAlert('ichiro', 'not-reached')).toEqual({ came: 'done' });
  expect(await town.answersAlert('megumi', 'safe', '会えました')).toEqual({ came: 'done' });
  expect(await town.answersAlert('ichiro', 'safe')).toEqual({ came: 'closed-already' });
  expect(await town.alert()).toMatchObject({ status: 'closed', outcome: 'safe' });
  await town.pages.ask('megumi', 'family.explainAlert', { alertId: town.alertId, reason: 'out' });
  expect(await town.alert()).toMatchObject({ reason: 'out' });
  expect((await town.sees('ichiro')).days[0]).toMatchObject({ date: '2026-11-24', vouchedBy: 'family' });
});

test('of two who have the same name only one holds the case', async () => {
  const town = await aFamily();
  const subject = await town.hanako();
  await town.towns.change('demo', async (demo) => {
    if (!subject) return;
    demo.saveSubject({ ...subject, watchers: subject.watchers.map((each) => ({ ...each, name: 'ご家族' })) });
  });
  expect(await town.answersAlert('ichiro', 'take')).toEqual({ came: 'done' });
  expect(await town.answersAlert('megumi', 'take')).toEqual({ came: 'taken-already' });
  expect(await town.answersAlert('ichiro', 'take')).toEqual({ came: 'done' });
});

test('an answer that is sent again because no answer came back is one: nothing is said or noted twice', async () => {
  for (const answer of ['take', 'not-reached', 'safe'] as const) {
    const town = await aFamily();
    if (answer === 'take') await town.answersAlert('megumi', 'take');
    const before = town.now();
    const first = await town.answersAlert('ichiro', answer, '電話しました');
    const once = town.state();
    town.sleepUntil(before + 59_999);
    const came = await town.answersAlert('ichiro', answer, '電話しました');
    expect([answer, came]).toEqual([answer, answer === 'safe' ? { came: 'done' } : first]);
    expect([answer, town.state()]).toEqual([answer, once]);
    town.sleepUntil(before + 60_000);
    await town.answersAlert('ichiro', answer, '電話しました');
    expect([answer, (await town.steps()).length]).toEqual([answer, answer === 'take' ? 4 : 3]);
  }
});

test('what staff write for each other, and their names, no family sees', async () => {
  const town = await aFamily();
  await town.towns.change('demo', async (demo) => {
    const alert = await demo.alert(town.alertId);
    const by = staffActor(aStaffMember('sato', { name: '佐藤' }));
    if (alert) demo.saveAlert(addNote(alert, '内々のメモ', by, town.now()));
  });
  const seen = JSON.stringify(await town.sees('ichiro'));
  expect(seen).not.toContain('内々');
  expect(seen).not.toContain('佐藤');
});

const A_QUESTION = { is: 'question', question: { id: 'birth-date' } };

test('a number, or the invitation of a QR code, is asked about; the answer to the question links', async () => {
  const town = await aFamily();
  const { url } = await town.pages.ask('hanako', 'mine.invitation', {});
  const invitation = url.split('/').at(-1) ?? '';
  for (const about of [{ number: town.number }, { invitation }]) {
    expect(await town.pages.ask('jiro', 'family.ask', { about })).toMatchObject(A_QUESTION);
  }
  const reply = { text: '昭和１３年４月５日' };
  const linked = await town.pages.ask('jiro', 'family.watch', { about: { invitation }, reply });
  expect(linked).toEqual({ is: 'linked', subjectId: town.id });
  expect(await town.sees('jiro')).toMatchObject({ subjectId: town.id });
  await town.goTo('2026-11-24 12:35');
  expect(town.heardBy('hanako').at(-1)).toEqual({ kind: 'watcher-added', name: 'jiroさん' });
});

test('no such number, an invitation to nobody and a wrong answer sound alike, and are counted alike', async () => {
  const town = await aFamily();
  const reply = { picked: '1940-01-01' };
  const unknown = { number: '000000000' };
  for (const about of [{ number: town.number }, unknown, { invitation: 'nobody' }, { invitation: town.id }]) {
    expect(await town.pages.ask('jiro', 'family.ask', { about })).toMatchObject(A_QUESTION);
    expect(await town.pages.ask('jiro', 'family.watch', { about, reply })).toEqual({ is: 'no-match' });
  }
  expect(await town.pages.ask('jiro', 'family.watch', { about: unknown, reply })).toEqual({ is: 'locked' });
  const right = { about: { number: town.number }, reply: { picked: '1938-04-05' } };
  expect(await town.pages.ask('jiro', 'family.watch', right)).toEqual({ is: 'locked' });
  expect(await town.pages.ask('jiro', 'family.ask', { about: unknown })).toEqual({ is: 'locked' });
  await town.does('jiro', presses({ do: 'watch' }));
  expect(town.last('jiro')).toEqual({ kind: 'family-locked' });
});

test('a number by ten people who guess is locked for the eleventh, right or not', async () => {
  const town = worldAt('2026-11-23 10:00');
  const pages = pagesIn(town);
  const number = await registers(town, 'hanako');
  const tries = (who: string, picked: string) =>
    pages.ask(who, 'family.watch', { about: { number }, reply: { picked } });
  for (let no = 0; no < 10; no += 1) await tries(`thief${no}`, '1940-01-01');
  expect(await tries('ichiro', '1938-04-05')).toEqual({ is: 'no-match' });
});

test('what cannot be read is no failed try', async () => {
  const town = await aFamily();
  const about = { number: town.number };
  for (let no = 0; no < 6; no += 1) {
    const unreadable = await town.pages.ask('jiro', 'family.watch', { about, reply: { text: 'さあ' } });
    expect(unreadable).toMatchObject({ is: 'problem', code: 'not-a-date' });
  }
  expect(
    await town.pages.ask('jiro', 'family.watch', { about: { number: '1234' }, reply: { text: 'x' } }),
  ).toEqual({
    is: 'not-a-number',
  });
  expect(await town.pages.ask('hanako', 'family.watch', { about, reply: { picked: '1938-04-05' } })).toEqual({
    is: 'self',
  });
});
