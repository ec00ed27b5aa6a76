import type { chronicle as ja } from '../ja/chronicle.ts';
import type { Translated } from '../translated.ts';

export const chronicle: Translated<typeof ja> = {
  title: 'History',
  about:
    'The latest first. The family are those who watch now; pauses are the days that were kept. Who stopped watching is not remembered.',
  older: 'Show earlier',
  registered: 'Registered',
  case: { silence: 'A case: no answer', help: 'A case: asked for a call' },
  open: 'still open',
  closed: 'closed',
  see: 'Show this case',
  rested: 'Rested from {{from}} through {{through}}',
  pause: 'A pause from {{from}} through {{through}} was decided',
  watcher: '{{name}} (family) began to watch',
  change: '{{who}} {{what}}',
  formerStaff: '(no name on record)',
};
