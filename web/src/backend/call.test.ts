import { expect, test, vi } from 'vitest';
import { aToday } from '../testing/a-today.ts';
import { askStaffApi } from './call.ts';

const refusing = (refusal: string) => Object.assign(new Error('no'), { details: { refusal } });

test('sends the name and the input, and answers with what came back', async () => {
  const send = vi.fn(async () => aToday());
  expect(await askStaffApi(send, vi.fn())('today.read', {})).toEqual(aToday());
  expect(send).toHaveBeenCalledWith({ call: 'today.read', input: {} });
});

test('a refusal comes as a Refusal, at once', async () => {
  const send = vi.fn(async () => Promise.reject(refusing('not-allowed')));
  const renew = vi.fn();
  await expect(askStaffApi(send, renew)('today.read', {})).rejects.toMatchObject({
    name: 'Refusal',
    code: 'not-allowed',
  });
  expect(send).toHaveBeenCalledOnce();
  expect(renew).not.toHaveBeenCalled();
});

test('who just became staff is let in with a new token; who is not, is asked about once more only', async () => {
  let token = 'old';
  const renew = vi.fn(async () => void (token = 'new'));
  const send = async () => (token === 'new' ? aToday() : Promise.reject(refusing('not-staff')));
  expect(await askStaffApi(send, renew)('today.read', {})).toEqual(aToday());

  const never = vi.fn(async () => Promise.reject(refusing('not-staff')));
  await expect(askStaffApi(never, renew)('today.read', {})).rejects.toMatchObject({ code: 'not-staff' });
  expect(never).toHaveBeenCalledTimes(2);
});

test('what is no refusal stays what it was', async () => {
  const send = async () => Promise.reject(new Error('no network'));
  await expect(askStaffApi(send, vi.fn())('today.read', {})).rejects.toThrow('no network');
});
