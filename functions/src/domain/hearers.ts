import type { Notice } from './message.ts';
import { isReachable, NEEDED_TOPICS, type Recipient, type Topic } from './recipient.ts';

/** Whom a notice concerns, by what they want to hear of; no topic where it is meant for one recipient alone. */
export function topicsOf(notice: Notice): Topic[] {
  switch (notice.kind) {
    case 'silence':
      return ['silent'];
    case 'help':
      return ['help'];
    case 'not-reached':
    case 'not-taken':
    case 'reopened':
    case 'still-open':
    case 'left-in-need':
    case 'all-clear':
    case 'not-safe':
    case 'open-again':
      return notice.about.map((kind) => (kind === 'help' ? 'help' : 'silent'));
    case 'unreachable':
    // On a skipped day the message reached nobody; behind a locked number a family cannot reach us.
    case 'skipped-days':
    case 'number-locked':
      return ['unreachable'];
    case 'unsent':
    case 'recipient-unreachable':
      return ['unsent'];
    case 'summary':
      return ['summary'];
    case 'code':
    case 'test':
      return [];
  }
}

/**
 * Who hears a notice: those who want its topic. A notice must reach somebody: where nobody who wants it can be reached it
 * goes to everybody who can, and where nobody can, to everybody who ever confirmed. Only the summary is nobody else's.
 */
export function hearersOf(recipients: Recipient[], notice: Notice): Recipient[] {
  const topics = topicsOf(notice);
  const confirmed = recipients.filter(({ confirmedAt }) => confirmedAt !== null);
  const wanting = confirmed.filter((recipient) => topics.some((topic) => recipient.wants.includes(topic)));
  const others = notice.kind === 'summary' ? [wanting] : [confirmed.filter(isReachable), confirmed];
  return [wanting.filter(isReachable), ...others].find((hearers) => hearers.length > 0) ?? [];
}

/** What nobody would hear of who wants to: topics that no confirmed and reachable recipient has chosen. */
export function gapsIn(recipients: Recipient[]): Topic[] {
  return NEEDED_TOPICS.filter(
    (topic) => !recipients.some((recipient) => isReachable(recipient) && recipient.wants.includes(topic)),
  );
}
