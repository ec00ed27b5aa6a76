import { expect, test } from 'vitest';
import type { Towns } from '../actions/town.ts';
import { withCode } from '../domain/recipient.ts';
import { aRecipient } from './a-recipient.ts';

/** What every store must do about recipients, who can be taken off again. */
export function recipientsSuite(open: () => Towns): void {
  const clerk = withCode(aRecipient('clerk', { failedAt: 1_800_000_000_000 }), '12345678', 1_800_000_000_001);
  const chief = aRecipient('chief', { by: { way: 'line', lineUserId: null }, confirmedAt: null });

  test('a recipient who was saved is read again, whole, alone or among all; another town has its own', async () => {
    await open().change('demo', async (town) => [clerk, chief].forEach((each) => town.saveRecipient(each)));
    await open().read('demo', async (town) => {
      expect(await town.recipient('clerk')).toEqual(clerk);
      expect(await town.recipient('nobody')).toBeNull();
      expect(await town.recipients()).toEqual(expect.arrayContaining([clerk, chief]));
      expect(await town.recipients()).toHaveLength(2);
    });
    expect(await open().read('other', (town) => town.recipients())).toEqual([]);
  });

  test('a recipient who was taken off is gone, twice taken off too; the last word of a change counts', async () => {
    await open().change('demo', async (town) => [clerk, chief].forEach((each) => town.saveRecipient(each)));
    for (const _again of [1, 2]) {
      await open().change('demo', async (town) => {
        town.saveRecipient(clerk);
        town.removeRecipient('clerk');
      });
      expect(await open().read('demo', (town) => town.recipients())).toEqual([chief]);
    }
    await open().change('demo', async (town) => {
      town.removeRecipient('clerk');
      town.saveRecipient(clerk);
    });
    expect(await open().read('demo', (town) => town.recipient('clerk'))).toEqual(clerk);
  });
}
