import type { today as ja } from '../ja/today.ts';
import type { Translated } from '../translated.ts';

export const today: Translated<typeof ja> = {
  alertsTitle: '{{count}} to check',
  nobodyYet: 'Nobody is being watched over yet.',
  beforeFirst: '{{active}} people are watched over. The first message comes on {{when}}.',
  answer: 'Since the message of {{day}}, {{answered}} of {{active}} people are known to be well.',
  noAlerts: 'Nobody has to be checked on now.',
  alerts: '{{count}} to check on.',
  alertsHeading: 'To check',
  furtherAlerts: '{{count}} more.',
  number: 'Number {{number}}',
  lastReport: 'Last answer: {{when}}',
  openedAt: 'To check since {{when}}',
  never: 'none yet',
  kinds: { help: 'Wants to be called', silence: 'No answer' },
  holders: { family: 'The family is on it', staff: 'Staff are on it', nobody: 'Nobody is on it yet' },
  counters: 'People',
  people: '{{count}}',
  states: {
    active: 'Watched over',
    well: 'Well',
    waiting: 'Not answered yet',
    paused: 'Resting',
    unreachable: 'Cannot be reached',
  },
  delivery: 'Delivery: {{how}}',
  deliveryOf: 'Delivery at {{time}}: {{how}}',
  notDelivered: 'none yet',
  delivering: 'under way since {{when}} ({{count}} people so far)',
  delivered: 'done on {{when}} ({{count}} people)',
  next: 'Next message: {{when}}',
  ofWave: '{{title}} ({{time}})',
  late: 'Late',
  lateText:
    'The message has not been sent yet (it was due on {{when}}). If this goes on, call whoever runs the system.',
  skipped: 'Not sent',
  skippedText:
    'Today’s message could not be sent. That nobody answered today does not count. The next is sent on {{when}}.',
  notAsked: 'Not delivered',
  notAskedText:
    'The message of {{day}} did not reach {{count}} groups of at most 500 people. That these did not answer does not count.',
};
