import type { StaffAnswer } from 'functions/contract/staff.ts';
import { Refusal } from 'functions/domain/refusal.ts';
import { settingsSchema } from 'functions/domain/municipality.ts';
import { reworded } from 'functions/messages/rewording.ts';
import type { Answers } from './fake-backend.ts';

interface TownOfTexts {
  read: StaffAnswer<'texts.read'>;
  /** Somebody else says a text otherwise. */
  colleagueSays(textKey: string, words: string): void;
  answers: Answers;
}

/** The texts of ひだまり町 behind a page: what is reworded is said, as staffApi does it. */
export function aTownOfTexts(rewordings: Record<string, string> = {}): TownOfTexts {
  const settings = settingsSchema.parse({
    name: 'ひだまり町',
    desk: '見守り係',
    deskPhone: '0120-000-111',
    questionSetVersion: 1,
    friendUrl: 'https://line.me/R/ti/p/@hidamari-demo',
    rewordings,
  });
  const town: TownOfTexts = {
    read: { revision: 4, settings },
    colleagueSays(textKey: string, words: string) {
      town.read = said(town.read, textKey, words);
    },
    answers: {
      'texts.read': async () => town.read,
      'text.reword': async ({ revision, settings: { textKey, words } }) => {
        if (revision !== town.read.revision) throw new Refusal('changed-meanwhile');
        town.read = said(town.read, textKey, words);
        return { problems: [], revision: town.read.revision };
      },
    },
  };
  return town;
}

function said(read: StaffAnswer<'texts.read'>, key: string, words: string | null): StaffAnswer<'texts.read'> {
  const outcome = reworded(read.settings.rewordings ?? {}, { [key]: words });
  if ('problems' in outcome) throw new Error('the page let through what may not be said');
  return { revision: read.revision + 1, settings: { ...read.settings, ...outcome } };
}
