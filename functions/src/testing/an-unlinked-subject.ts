import { linkingCode } from '../domain/linking-code.ts';
import { registrationNumber } from '../domain/registration-number.ts';
import type { Subject } from '../domain/subject.ts';
import { aSubject } from './a-subject.ts';
import type { worldAt } from './world-at.ts';

/** Enters somebody who is not on LINE yet, and answers with the code they were given. */
export async function entersUnlinked(
  town: ReturnType<typeof worldAt>,
  id: string,
  random: string,
  more: Partial<Subject> = {},
): Promise<string> {
  const code = linkingCode(random, town.now());
  const subject = aSubject(id, {
    lineUserId: null,
    status: 'unlinked',
    registrationNumber: registrationNumber('12345678'),
    linkingCode: code,
    name: '山田　花子',
    answers: {
      name: { kind: 'short-text', text: '山田　花子' },
      'birth-date': { kind: 'date', date: '1938-04-05' },
    },
    registeredAt: town.now(),
    ...more,
  });
  await town.towns.change('demo', async (demo) => demo.saveSubject(subject));
  return code.digits;
}
