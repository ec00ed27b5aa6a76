import { readDeskPhone } from './desk-phone.ts';
import { guardRails, isRefused, type GuardRail } from './guard-rails.ts';
import type { Municipality } from './municipality.ts';

/** Why a change of settings may not be made: what is wrong afterwards and was not before. Empty where it may. */
export function refusedSettings(former: Municipality, changed: Municipality): GuardRail[] {
  const before = new Set(wrongIn(former).map(({ code }) => code));
  return wrongIn(changed).filter(({ code }) => !before.has(code));
}

function wrongIn({ settings, waves }: Municipality): GuardRail[] {
  const times = guardRails(
    settings,
    waves.map(({ sendTime }) => sendTime),
  );
  const phone = readDeskPhone(settings.deskPhone);
  return [
    ...times.filter(isRefused),
    ...(phone === null ? [{ code: 'desk-phone-not-callable' as const }] : []),
  ];
}
