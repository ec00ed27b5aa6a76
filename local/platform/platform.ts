import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { nextMomentAt } from '../../functions/src/domain/calendar.ts';
import type { Stack } from '../stack/stack.ts';
import { ADVANCES, type Advance, type Advanced, type ClockView, type Link } from './contract.ts';
import { happenings } from './happenings.ts';
import { whatIsDue } from './what-is-due.ts';

const ZONE = 'Asia/Tokyo';
const MINUTE = 60_000;
const advanceSchema = z.object({ to: z.enum(ADVANCES) });

/**
 * What the phones page asks beside the simulator: GET /clock, POST /clock/advance, GET /mail, GET /links. While the clock
 * moves, a second press is refused (409): a double press is one morning, not two.
 */
export function platform(stack: () => Stack, running: boolean, links: Link[]) {
  let moving = false;

  async function clock(): Promise<ClockView> {
    const due = await stack().towns.nextDue();
    const now = stack().clock.now();
    const nextEvent = due === null ? null : { at: Math.max(due, now), what: await nextThing(due) };
    return { now, running, nextEvent };
  }

  async function nextThing(due: number): Promise<string> {
    const { towns } = stack();
    const [[first], cases] = await Promise.all([towns.dueMunicipalities(due), towns.dueAlerts(due, 1)]);
    if (!first) return cases.length > 0 ? '要確認の見直し' : 'お知らせの送信';
    return whatIsDue(first.read(), due);
  }

  async function target(to: Advance): Promise<number> {
    const now = stack().clock.now();
    if (to === '+10m') return now + 10 * MINUTE;
    if (to === '+1h') return now + 60 * MINUTE;
    if (to === 'next-morning') return nextMomentAt('08:00', now, ZONE);
    return Math.max((await stack().towns.nextDue()) ?? now, now);
  }

  async function advance(body: unknown): Promise<Advanced> {
    const { to } = advanceSchema.parse(body);
    const { line, mail, clock: simulated, time } = stack();
    const seen = line.lane().at(-1)?.seq ?? -1;
    const mails = mail.inbox().length;
    await time.goTo(await target(to));
    line.notify({ type: 'clock', now: simulated.now(), running });
    const lane = line.lane().filter(({ seq }) => seq > seen);
    return { now: simulated.now(), happened: happenings(lane, mail.inbox().slice(mails)) };
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const route = `${request.method} ${new URL(request.url ?? '/', 'http://local.invalid').pathname}`;
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      return true;
    };
    switch (route) {
      case 'GET /clock':
        return answer(200, await clock());
      case 'GET /mail':
        return answer(200, stack().mail.inbox());
      case 'GET /links':
        return answer(200, links);
      case 'POST /clock/advance': {
        if (moving) return answer(409, { message: '時計は今、進んでいます。' });
        moving = true;
        try {
          return answer(200, await advance(await json(request)));
        } catch (error) {
          return answer(500, { message: `時計を進められませんでした：${String(error)}` });
        } finally {
          moving = false;
        }
      }
      default:
        return false;
    }
  };
}
