import { afterAll, beforeAll, inject } from 'vitest';
import { standardQuestions } from '../../functions/src/domain/registration/standard-questions.ts';
import type { Settings } from '../../functions/src/domain/municipality.ts';
import { aMunicipality } from '../../functions/src/testing/a-municipality.ts';
import { aPublication } from '../../functions/src/testing/a-publication.ts';
import { aRecipient } from '../../functions/src/testing/a-recipient.ts';
import { at } from '../../functions/src/testing/world-at.ts';
import { movingClock } from '../clock/moving-clock.ts';
import type { Channel } from '../line/control.ts';
import { sharedChannels, sharedEmulators } from '../stack/shared-emulators.ts';
import { startStack, type Stack } from '../stack/stack.ts';
import { setUpTownMenus } from '../town/town-menus.ts';
import { hands, type Hands } from './hands.ts';

/** A running Hidamari with municipalities that have nobody yet, and hands to play with. */
export interface Scenario extends Stack, Hands {
  goTo(local: string): Promise<void>;
  now(): number;
  /** Gives a municipality its rich menus. */
  setUpMenus(town?: string): Promise<void>;
  /** Origin of the Hosting emulator. */
  hosting: string;
}

/**
 * Starts what the tests of a file have to themselves, the embedded Firestore, LINE and mail, around the deployed bundle in the
 * Firebase emulators, which all files share, with a clock that stands still until it is moved. `begin` is a time in Japan.
 */
export function aStack(begin: string, settings: Partial<Settings> = {}, ids = ['demo']): () => Scenario {
  let scenario: Scenario | undefined;
  beforeAll(async () => {
    const [ports, log] = [inject('ports'), inject('log')];
    const clock = movingClock(at(begin), 'still');
    const channels: Record<string, Channel> = sharedChannels(ports);
    const emulators = sharedEmulators(ports, log);
    const stack = await startStack({ ports, clock, log, channels, emulators });
    for (const id of ids) {
      await stack.towns.change(id, async (town) => {
        town.saveMunicipality(aMunicipality(id, clock.now(), settings));
        town.savePublication(aPublication(standardQuestions(1, ['中央', '北', '南'])));
        const address = `clerk@${id}.example`;
        town.saveRecipient(aRecipient('clerk', { by: { way: 'mail', address } }));
      });
    }
    scenario = {
      ...stack,
      ...hands(stack, channels),
      goTo: (local) => stack.time.goTo(at(local)),
      now: () => clock.now(),
      setUpMenus: async (town = 'demo') => {
        const channel = channels[town];
        if (channel) await setUpTownMenus(stack, town, channel);
      },
      hosting: `http://127.0.0.1:${ports.hosting}`,
    };
  }, 120_000);
  afterAll(async () => scenario?.close(), 60_000);
  return () => {
    if (!scenario) throw new Error('the stack did not start');
    return scenario;
  };
}
