import { describe, expect, test, vi } from 'vitest';
import { parseConfig, readConfig } from './config.ts';

const channel = {
  channelId: '1000000001',
  channelSecret: 'the-channel-secret',
  loginChannelId: '2000000001',
  liffId: '2000000001-abcdefgh',
};
const values = {
  LINE_CHANNELS: JSON.stringify({ demo: channel }),
  SMTP_URL: 'smtps://user:the-mail-password@smtp.hidamari.example:465',
  LINE_API_ORIGIN: 'https://api.line.me',
  LINE_DATA_API_ORIGIN: 'https://api-data.line.me',
  PUBLIC_ORIGIN: 'https://hidamari.example',
  MAIL_FROM: 'ひだまり <no-reply@hidamari.example>',
  HEARTBEAT_URL: 'https://heartbeat.example/the-heartbeat-token',
};

function complaint(about: Partial<Record<keyof typeof values, string>>): string {
  try {
    parseConfig({ ...values, ...about });
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
}

test('a complete configuration is read, channels parsed', () => {
  expect(parseConfig(values)).toEqual({ ...values, LINE_CHANNELS: { demo: channel } });
});

test('what may be left out, or stand on this machine', () => {
  expect(complaint({ HEARTBEAT_URL: '' })).toBe('none');
  expect(complaint({ LINE_API_ORIGIN: 'http://127.0.0.1:5050', SMTP_URL: 'smtp://127.0.0.1:1025' })).toBe(
    'none',
  );
  expect(complaint({ LINE_CHANNELS: '{}' })).toBe('none');
});

const without = (name: keyof typeof channel, value?: string) =>
  JSON.stringify({ demo: { ...channel, [name]: value } });

describe.each<[keyof typeof values, string[]]>([
  [
    'LINE_CHANNELS',
    ['', 'the-channel-secret', '[', 'null', '[]', '"the-channel-secret"', '{"demo":"the-channel-secret"}'],
  ],
  ['SMTP_URL', ['', 'smtp.hidamari.example', 'https://user:the-mail-password@smtp.hidamari.example']],
  ['LINE_API_ORIGIN', ['', 'api.line.me', 'api.line.me:443']],
  ['LINE_DATA_API_ORIGIN', ['', 'api-data.line.me', 'api-data.line.me:443']],
  ['PUBLIC_ORIGIN', ['', 'hidamari.example', 'hidamari.example:443']],
  ['MAIL_FROM', ['', 'hidamari.example']],
  ['HEARTBEAT_URL', ['the-heartbeat-token', 'heartbeat.example:443/the-heartbeat-token']],
])('%s', (name, malformed) => {
  test.each(malformed)('%j is refused by name and never shown', (value) => {
    const message = complaint({ [name]: value });
    expect(message).toMatch(new RegExp(`^Configuration: ${name}(\\.demo)?: `));
    for (const other of Object.keys(values)) if (other !== name) expect(message).not.toContain(`${other}: `);
    if (value.length > 4) expect(message).not.toContain(value);
    expect(message).not.toMatch(/the-(channel|mail|heartbeat)/);
  });
});

test.each(['channelId', 'channelSecret', 'loginChannelId', 'liffId'] as const)(
  'a channel without %s is refused by its name, and so is an empty one',
  (name) => {
    for (const channels of [without(name), without(name, '')]) {
      const message = complaint({ LINE_CHANNELS: channels });
      expect(message).toContain(`LINE_CHANNELS.demo.${name}: `);
      for (const value of Object.values(channel)) expect(message).not.toContain(value);
    }
  },
);

test('every problem is named at once', () => {
  expect(complaint({ SMTP_URL: '', MAIL_FROM: '', LINE_CHANNELS: without('liffId') })).toMatch(
    /^Configuration: LINE_CHANNELS\.demo\.liffId: .+; SMTP_URL: .+; MAIL_FROM: .+\. See docs\/deploy\.md\.$/,
  );
});

test('in the environment each stands under its own name', () => {
  for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
  expect(readConfig()).toEqual(parseConfig(values));
  vi.stubEnv('MAIL_FROM', undefined);
  expect(readConfig).toThrow(/^Configuration: MAIL_FROM: /);
});
