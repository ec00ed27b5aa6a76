import { z } from 'zod';
import type { Press } from './press.ts';

/** What somebody is to the service, as the rich menu at the foot of their talk goes by it. */
export const menuKind = z.enum(['nobody', 'subject', 'family', 'both']);
export type MenuKind = z.infer<typeof menuKind>;

/** LINE's ids of a municipality's menus, one of each kind. */
export const richMenusSchema = z.record(menuKind, z.string());
export type RichMenus = z.infer<typeof richMenusSchema>;

/** What of the settings a menu shows: of a button that was not drawn, or a number that has changed, it knows nothing. */
export const menusMadeWith = z.object({
  deskPhone: z.string(),
  offersHelp: z.boolean(),
  registrationMode: z.enum(['talk', 'form']),
});
type MadeWith = z.infer<typeof menusMadeWith>;

/** outdated: they show what the settings were when they were set up. */
export const menusStandingSchema = z.enum(['none', 'current', 'outdated']);

export function menusStanding({
  richMenusMadeWith: shown,
  settings,
}: {
  richMenusMadeWith: MadeWith | null;
  settings: MadeWith;
}): z.infer<typeof menusStandingSchema> {
  if (shown === null) return 'none';
  const { deskPhone, offersHelp, registrationMode } = settings;
  const isCurrent =
    shown.deskPhone === deskPhone &&
    shown.offersHelp === offersHelp &&
    shown.registrationMode === registrationMode;
  return isCurrent ? 'current' : 'outdated';
}

export function menuKindOf(isSubject: boolean, watchesSomebody: boolean): MenuKind {
  if (isSubject) return watchesSomebody ? 'both' : 'subject';
  return watchesSomebody ? 'family' : 'nobody';
}

/** What one area of a menu does, and the word that does the same typed: LINE on a computer shows no menu. */
export interface Offer {
  does: Press | 'call-desk';
  typed: string;
}

export const offers = {
  register: { does: { do: 'register' }, typed: '登録' },
  watch: { does: { do: 'watch' }, typed: '家族登録' },
  'call-desk': { does: 'call-desk', typed: '電話' },
  well: { does: { do: 'well' }, typed: '元気です' },
  help: { does: { do: 'help' }, typed: '連絡がほしい' },
  registration: { does: { do: 'registration' }, typed: '登録の内容' },
  watchers: { does: { do: 'watchers' }, typed: '私を見守る家族' },
  who: { does: { do: 'who' }, typed: '確認する' },
  watching: { does: { do: 'watching' }, typed: '見守っている方' },
} satisfies Record<string, Offer>;
export type OfferName = keyof typeof offers;

/** What a menu offers, row by row; what people come for most stands first. */
export function menuRows(kind: MenuKind, offersHelp: boolean): OfferName[][] {
  const well: OfferName[] = offersHelp ? ['well', 'help'] : ['well'];
  switch (kind) {
    case 'nobody':
      return [['register'], ['watch'], ['call-desk']];
    case 'subject':
      return [well, ['registration', 'watchers', 'call-desk']];
    case 'family':
      return [['who'], ['watching', 'watch', 'call-desk']];
    case 'both':
      return [
        [...well, 'who'],
        ['watching', 'watchers'],
        ['registration', 'call-desk'],
      ];
  }
}
