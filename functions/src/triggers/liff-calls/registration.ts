import { answerForm, readForm, stopForm, submitForm } from '../../actions/fill-in-form.ts';
import type { registrationCalls } from '../../contract/liff/registration.ts';
import type { HandlersOf } from './asking.ts';
import { said } from './said.ts';

export const registrationHandlers: HandlersOf<typeof registrationCalls> = {
  'registration.read': ({ world, municipalityId, visitor }) => readForm(world, municipalityId, visitor),
  'registration.answer': async ({ world, municipalityId, visitor }, input) =>
    said(await answerForm(world, municipalityId, visitor, input)),
  'registration.submit': ({ world, municipalityId, visitor }, { version }) =>
    submitForm(world, municipalityId, visitor, version),
  'registration.stop': async ({ world, municipalityId, visitor }) => {
    await stopForm(world, municipalityId, visitor);
    return {};
  },
};
