import { expect, test } from 'vitest';
import { aMunicipality } from '../../functions/src/testing/a-municipality.ts';
import { at } from '../../functions/src/testing/world-at.ts';
import { whatIsDue } from './what-is-due.ts';

const morning = at('2026-11-23 08:00');
const demo = aMunicipality('demo', at('2026-11-23 07:00'), { summaryTime: '17:00' });
const [wave] = demo.waves;
const withWave = (change: object) => ({ ...demo, waves: wave ? [{ ...wave, ...change }] : [] });

test.each([
  ['朝のお便り', demo, morning],
  ['1日の区切り', demo, morning - 1],
  ['朝のお便り', withWave({ delivering: { seq: 1, date: '2026-11-22', until: morning } }), morning - 1],
  ['もう一度のお声かけ', withWave({ nextReminderAt: morning - 1 }), morning - 1],
  ['お返事の確認', withWave({ nextAlertAt: morning - 1 }), morning - 1],
  ['1日のまとめ', withWave({ nextRoundAt: morning * 2 }), at('2026-11-23 17:00')],
  ['登録の消去', { ...demo, erasing: [{ subjectId: 's', departureId: 'd' }] }, morning],
])('%s', (what, municipality, moment) => {
  expect(whatIsDue(municipality, moment)).toBe(what);
});
