import { z } from 'zod';
import { instant } from '../domain/calendar.ts';

/** One thing a browser may ask, as it crosses the wire (z.input) and as the server knows it (z.output). */
export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  input: I;
  output: O;
}
/** The constraint of a whole contract. */
export type Calls<C> = { [Name in keyof C]: Call };

export const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> => ({
  input,
  output,
});

/** A moment: a number inside, ISO 8601 in UTC on the wire. */
export const moment = z.codec(z.iso.datetime(), instant, {
  decode: (text) => Date.parse(text),
  encode: (at) => new Date(at).toISOString(),
});

export const count = z.number().int().nonnegative();

/** How a browser asks: typed by the contract. */
export type Ask<C extends Calls<C>> = <Name extends keyof C & string>(
  name: Name,
  input: z.input<C[Name]['input']>,
) => Promise<Answer<C, Name>>;

export type Answer<C extends Calls<C>, Name extends keyof C> = z.input<C[Name]['output']>;

/** How a server answers: a handler for every call, of exactly its types. */
export type Handlers<C extends Calls<C>, Asking> = {
  [Name in keyof C]: (
    asking: Asking,
    input: z.output<C[Name]['input']>,
  ) => Promise<z.output<C[Name]['output']>>;
};
