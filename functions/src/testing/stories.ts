import type { RichMenus } from '../domain/rich-menu.ts';
import { pauseSubject } from '../actions/pause-subject.ts';
import type { LocalDate } from '../domain/calendar.ts';
import { aStaffMember } from './a-staff-member.ts';
import type { worldAt } from './world-at.ts';
import { presses, says } from './world-at.ts';

type Little = ReturnType<typeof worldAt>;

/** Gives a municipality the menus of a set-up, whose ids begin alike. */
export async function hasMenus(town: Little, id = 'demo', set = 'first'): Promise<void> {
  const richMenus: RichMenus = {
    nobody: `${set}-nobody`,
    subject: `${set}-subject`,
    family: `${set}-family`,
    both: `${set}-both`,
  };
  await town.world.towns.change(id, async (change) => {
    const municipality = await change.municipality();
    const { deskPhone, offersHelp, registrationMode } = municipality.settings;
    const richMenusMadeWith = { deskPhone, offersHelp, registrationMode };
    change.saveMunicipality({ ...municipality, richMenus, richMenusMadeWith });
  });
}

/** Registers somebody in the talk, as a person types, and answers with the registration number they got. */
export async function registers(town: Little, who: string, birthDate = '昭和13年4月5日'): Promise<string> {
  await town.does(who, { is: 'followed' });
  await town.does(who, presses({ do: 'register' }));
  for (const text of [
    '山田 花子',
    'やまだはなこ',
    birthDate,
    '０９０－１２３４－５６７８',
    '中央',
    '同意します',
  ]) {
    await town.does(who, says(text));
  }
  await town.does(who, presses({ do: 'answer', pressed: 'agree-to-all' }));
  const last = town.heardBy(who).at(-1);
  if (last?.kind !== 'registered') throw new Error(`not registered: ${JSON.stringify(last)}`);
  return last.number;
}

/** Registers somebody as family of the person with a number. */
export async function watches(
  town: Little,
  who: string,
  number: string,
  birthDate = '昭和13年4月5日',
): Promise<void> {
  await town.does(who, { is: 'followed' });
  await town.does(who, presses({ do: 'watch' }));
  await town.does(who, says(number));
  await town.does(who, says(birthDate));
}

/** Staff pause somebody who is in a hospital. */
export async function rests(town: Little, who: string, from: LocalDate, through: LocalDate): Promise<void> {
  const subject = await town.towns.read('demo', (demo) => demo.subjectOf(who));
  const seen = subject?.pauseDecidedAt ?? null;
  const days = { from, through, reason: 'hospital', seen } as const;
  await pauseSubject(town.world, 'demo', subject?.id ?? '', days, aStaffMember('sato'), town.now());
}
