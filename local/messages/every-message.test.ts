import { describe, expect, test } from 'vitest';
import { compose } from '../../functions/src/messages/compose.ts';
import { pagesOf } from '../../functions/src/messages/pages.ts';
import { composeNotice } from '../../functions/src/messages/notice.ts';
import { aMunicipality } from '../../functions/src/testing/a-municipality.ts';
import { everyMessage, longestMessages } from '../../functions/src/messages/samples/every-message.ts';
import { everyNotice } from '../../functions/src/messages/samples/every-notice.ts';
import { validateMessages } from '../line/rules/messages.ts';
import { everythingSaid } from './everything-said.ts';

const { settings } = aMunicipality('demo', 0);
const page = pagesOf('2000000001-demo');
const samples = Object.values(everyMessage).flat();

describe('every message the product can send', () => {
  test.each([...samples, ...longestMessages].map((message) => [message.kind, message] as const))(
    '%s is taken by LINE',
    (_, message) => {
      expect(validateMessages(compose(message, settings, page))).toEqual([]);
    },
  );

  test('reads as it was reviewed', async () => {
    await expect(everythingSaid(settings).join('\n')).toMatchFileSnapshot('./every-message.golden.txt');
  });

  test('scales with the phone’s character size, every text and every button of it', () => {
    const unscaled: unknown[] = [];
    JSON.stringify(
      samples.map((message) => compose(message, settings, page)),
      (_, value) => {
        const isFlex = value?.type === 'button' || (value?.type === 'text' && 'size' in value);
        if (isFlex && value.scaling !== true) unscaled.push(value);
        return value;
      },
    );
    expect(unscaled).toEqual([]);
  });

  test('alarms and mails name nobody', () => {
    const alarms = [...everyMessage['alert-notice'], ...everyMessage['help-notice']];
    const said = [
      ...alarms.map((message) => JSON.stringify(compose(message, settings, page))),
      ...Object.values(everyNotice).map((notice) => JSON.stringify(composeNotice(notice, settings, 'x'))),
    ];
    for (const text of said) expect(text).not.toMatch(/山田|花子|一郎|\d{4}-\d{4}-\d/);
  });

  test('what a lock screen shows names nobody', () => {
    const alts = samples
      .flatMap((message) => compose(message, settings, page))
      .flatMap((each) => ('altText' in each ? [each.altText] : []));
    for (const alt of alts) {
      expect(alt).toMatch(/^【見守り】/);
      expect(alt).not.toMatch(/山田|花子|一郎|恵|\d{4}-\d{4}-\d/);
    }
  });
});
