import { v5 } from 'uuid';
import { z } from 'zod';
import { instant } from './calendar.ts';
import { revision } from './revision.ts';

/** What a console user may do: admin everything, staff people and alerts, viewer looks on. */
export const role = z.enum(['admin', 'staff', 'viewer']);
export type Role = z.infer<typeof role>;

/** A console user of one municipality. */
export const staffSchema = z.object({
  uid: z.string(),
  email: z.email(),
  role,
  /** What colleagues read beside what this person did. */
  name: z.string().min(1).max(40),
  /** Since when they may not come in any more; null while they may. Nobody is deleted: the access log names them. */
  disabledAt: instant.nullable(),
  /** When the last invitation was written to them; null for whoever was added by a command. */
  invitedAt: instant.nullable(),
  /** Since when their letters fail for good; null where the last one went out. */
  failedAt: instant.nullable(),
  revision,
});
export type Staff = z.infer<typeof staffSchema>;

const NAMESPACE = '5b1f6a0e-6f0e-5b43-9a1c-1c3de0b0a9d4';

/** The account of a mail address: two who invite the same colleague at once make one. */
export function uidOf(address: string): string {
  return v5(address.toLowerCase(), NAMESPACE);
}

/**
 * What a call does decides what the access log keeps of it: looks – numbers and settings, nothing is kept · sees – personal
 * data is shown · changes – something is different afterwards · drafts – something that is not live yet is written, again and
 * again · exports – personal data leaves the console.
 */
export type Doing = 'looks' | 'sees' | 'changes' | 'drafts' | 'exports';

const everybody = ['admin', 'staff', 'viewer'] as const;
const workers = ['admin', 'staff'] as const;
const admins = ['admin'] as const;

/** Everything the console can ask for: who may, and what it does. */
export const PERMISSIONS = {
  'me.read': { who: everybody, does: 'looks' },
  'today.read': { who: everybody, does: 'looks' },
  'days.read': { who: everybody, does: 'looks' },
  'alerts.first': { who: everybody, does: 'sees' },
  'alerts.list': { who: everybody, does: 'sees' },
  'alert.read': { who: everybody, does: 'sees' },
  'alert.print': { who: workers, does: 'exports' },
  'alert.endings': { who: workers, does: 'sees' },
  'alert.take': { who: workers, does: 'changes' },
  'alert.takeOver': { who: workers, does: 'changes' },
  'alert.note': { who: workers, does: 'changes' },
  'alert.notReached': { who: workers, does: 'changes' },
  'alert.close': { who: workers, does: 'changes' },
  'alert.reopen': { who: workers, does: 'changes' },
  'recipients.read': { who: everybody, does: 'sees' },
  'recipient.add': { who: admins, does: 'changes' },
  'recipient.change': { who: admins, does: 'changes' },
  'recipient.remove': { who: admins, does: 'changes' },
  // Who knows the code has read the mail: nothing more is proved by being an admin.
  'recipient.confirm': { who: workers, does: 'changes' },
  'recipient.giveCode': { who: admins, does: 'changes' },
  'recipient.test': { who: admins, does: 'changes' },
  'recipient.testOutcome': { who: admins, does: 'looks' },
  'accessLog.read': { who: admins, does: 'sees' },
  'accessLog.export': { who: admins, does: 'exports' },
  'settings.read': { who: everybody, does: 'looks' },
  'silences.read': { who: everybody, does: 'looks' },
  'settings.change': { who: admins, does: 'changes' },
  'sendTime.add': { who: admins, does: 'changes' },
  'sendTime.change': { who: admins, does: 'changes' },
  'sendTime.remove': { who: admins, does: 'changes' },
  'texts.read': { who: everybody, does: 'looks' },
  'text.reword': { who: admins, does: 'changes' },
  'subjects.list': { who: everybody, does: 'sees' },
  'subjects.count': { who: everybody, does: 'looks' },
  'subject.read': { who: everybody, does: 'sees' },
  'month.read': { who: everybody, does: 'sees' },
  'chronicle.read': { who: everybody, does: 'sees' },
  'subject.changeThreshold': { who: workers, does: 'changes' },
  'subject.vouch': { who: workers, does: 'changes' },
  'subject.pause': { who: workers, does: 'changes' },
  'subject.endPause': { who: workers, does: 'changes' },
  'answers.read': { who: workers, does: 'sees' },
  'answers.correct': { who: workers, does: 'changes' },
  'subject.readLinking': { who: workers, does: 'sees' },
  'subject.giveLinkingCode': { who: workers, does: 'changes' },
  'subject.drill': { who: workers, does: 'changes' },
  'import.columns': { who: workers, does: 'looks' },
  'import.check': { who: workers, does: 'sees' },
  'import.enter': { who: workers, does: 'changes' },
  'import.undo': { who: workers, does: 'changes' },
  'import.codes': { who: workers, does: 'exports' },
  'imports.list': { who: workers, does: 'looks' },
  'subjects.export': { who: workers, does: 'exports' },
  'subject.erase': { who: workers, does: 'changes' },
  'questions.read': { who: everybody, does: 'looks' },
  'questions.publish': { who: admins, does: 'changes' },
  'versions.read': { who: everybody, does: 'looks' },
  'version.read': { who: everybody, does: 'looks' },
  'version.publish': { who: admins, does: 'changes' },
  'draft.save': { who: admins, does: 'drafts' },
  'draft.discard': { who: admins, does: 'changes' },
  'draft.weigh': { who: admins, does: 'looks' },
  'status.read': { who: workers, does: 'looks' },
  'staff.read': { who: admins, does: 'sees' },
  'staff.invite': { who: admins, does: 'changes' },
  'staff.inviteAgain': { who: admins, does: 'changes' },
  'staff.change': { who: admins, does: 'changes' },
  'staff.disable': { who: admins, does: 'changes' },
  'staff.enable': { who: admins, does: 'changes' },
} as const satisfies Record<string, { who: readonly Role[]; does: Doing }>;
export type Permission = keyof typeof PERMISSIONS;

export function may(is: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission].who as readonly Role[]).includes(is);
}

/** Everything that somebody with a role may ask for. */
export function permissionsOf(is: Role): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => may(is, permission));
}

/** Whether somebody sees what a subject answered. Names and states are seen by all. */
export function seesAnswers(is: Role): boolean {
  return is !== 'viewer';
}
