import type { alerts as ja } from '../ja/alerts.ts';
import type { Translated } from '../translated.ts';

export const alerts: Translated<typeof ja> = {
  heading: 'To check',
  silence_one: 'One message in a row without an answer. The last answer came on {{when}}.',
  silence_other: '{{count}} messages in a row without an answer. The last answer came on {{when}}.',
  silenceNever_one: 'One message without an answer. There has never been one.',
  silenceNever_other: '{{count}} messages in a row without an answer. There has never been one.',
  help: 'Asked to be called.',
  number: 'Number {{number}}',
  heldByNobody: 'Nobody is on it yet',
  heldByMe: 'You are on it',
  heldByStaff: '{{name}} is on it',
  heldByFamily: 'The family is on it ({{name}})',
  gone: 'No longer to check',
  phone: 'Call {{number}}',
  further: '{{count}} more.',
  fresh: '{{count}} new to check',
};
