import { describe, expect, test } from 'vitest';
import { aMunicipality } from '../testing/a-municipality.ts';
import { at } from '../testing/world-at.ts';
import { WAVES_MAX } from './municipality.ts';
import { changeSendTime, withoutSendTime, withSendTime } from './send-times.ts';

const ten = at('2026-11-23 10:00');
const demo = (...sendTimes: string[]) => aMunicipality('demo', ten, { sendTimes });
const times = ({ waves }: ReturnType<typeof demo>) => waves.map(({ id, sendTime }) => `${id} ${sendTime}`);

describe('one more send time', () => {
  test('begins with no round, at its next moment', () => {
    const more = withSendTime(demo('08:00'), 'x', '11:00', ten);
    expect(times(more)).toEqual(['w1 08:00', 'x 11:00']);
    expect(more.waves[1]).toMatchObject({ seq: 0, nextRoundAt: at('2026-11-23 11:00') });
  });

  test('that there is already is refused', () => {
    expect(() => withSendTime(demo('08:00', '10:00'), 'x', '10:00', ten)).toThrow('send-time-exists');
  });

  test('is refused beyond the most there may be', () => {
    const all = ['06', '07', '08', '09', '10', '11'].map((hour) => `${hour}:00`);
    expect(all).toHaveLength(WAVES_MAX);
    expect(withSendTime(demo(...all.slice(1)), 'x', '18:00', ten).waves).toHaveLength(WAVES_MAX);
    expect(() => withSendTime(demo(...all), 'x', '18:00', ten)).toThrow('too-many-send-times');
  });
});

describe('another send time', () => {
  test('leaves the others as they are; the same changes nothing', () => {
    const two = demo('08:00', '10:00');
    expect(times(changeSendTime(two, 'w1', '09:00', ten))).toEqual(['w1 09:00', 'w2 10:00']);
    expect(changeSendTime(two, 'w1', '08:00', ten)).toBe(two);
  });

  test('is refused where others have it, and for a send time that is gone', () => {
    expect(() => changeSendTime(demo('08:00', '10:00'), 'w1', '10:00', ten)).toThrow('send-time-exists');
    expect(() => changeSendTime(demo('08:00'), 'w2', '10:00', ten)).toThrow('no-such-send-time');
  });
});

describe('a send time taken away', () => {
  test('is gone, and its rosters stay listed: their names are given to nobody else', () => {
    const rosters = [{ id: 'r1', waveId: 'w2', size: 0 }];
    const left = withoutSendTime({ ...demo('08:00', '10:00'), rosters }, 'w2', 0);
    expect(times(left)).toEqual(['w1 08:00']);
    expect(left.rosters).toEqual(rosters);
  });

  test('with a single person it stays; so does the last one; one that is gone is gone', () => {
    const two = demo('08:00', '10:00');
    expect(() => withoutSendTime(two, 'w2', 1)).toThrow('send-time-has-people');
    expect(() => withoutSendTime(demo('08:00'), 'w1', 0)).toThrow('last-send-time');
    expect(withoutSendTime(two, 'w3', 0)).toBe(two);
  });
});
