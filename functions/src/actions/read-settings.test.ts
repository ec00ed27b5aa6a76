import { expect, test } from 'vitest';
import { hasMenus, registers } from '../testing/stories.ts';
import { worldAt } from '../testing/world-at.ts';
import { changeSettingsOf } from './change-settings.ts';
import { readSettings } from './read-settings.ts';

test('shows the settings, and each send time with everybody who has it, who blocked the account included', async () => {
  const town = worldAt('2026-11-23 10:00', { sendTimes: ['08:00', '10:00'], alertAfterRounds: 3 });
  await registers(town, 'hanako');
  await registers(town, 'taro');
  await town.does('taro', { is: 'blocked' });
  expect(await readSettings(town.world, 'demo')).toMatchObject({
    revision: 0,
    settings: { alertAfterRounds: 3 },
    sendTimes: [
      { waveId: 'w1', sendTime: '08:00', people: 2 },
      { waveId: 'w2', sendTime: '10:00', people: 0 },
    ],
    menus: 'none',
  });
});

test.each([
  ['the telephone', { deskPhone: '0123-45-6789' }, 'outdated'],
  ['the second button', { offersHelp: false }, 'outdated'],
  ['anything else', { desk: '福祉課' }, 'current'],
])('menus that were set up before %s changed are known to be so', async (_what, change, menus) => {
  const town = worldAt('2026-11-23 10:00');
  await hasMenus(town);
  expect(await readSettings(town.world, 'demo')).toMatchObject({ menus: 'current' });
  await changeSettingsOf(town.world, 'demo', 0, change, town.now());
  expect(await readSettings(town.world, 'demo')).toMatchObject({ menus });
});
