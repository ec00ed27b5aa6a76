import { z } from 'zod';
import { settingsSchema } from '../../domain/municipality.ts';
import { call } from '../call.ts';

const { shape } = settingsSchema;

export const municipalityCalls = {
  /** Which municipality this is: what a page needs before anybody is known. The only call that takes no token. */
  'municipality.read': call(
    z.strictObject({}),
    z.object({
      name: shape.name,
      liffId: z.string(),
      timeZone: z.string(),
      desk: shape.desk,
      deskPhone: shape.deskPhone,
      /** Where the account is added as a friend. */
      friendUrl: shape.friendUrl,
    }),
  ),
};
