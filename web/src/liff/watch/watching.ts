import type { LiffAnswer, LiffInput } from 'functions/contract/liff.ts';

/** Whom a registration as family is about. */
export type About = LiffInput<'family.ask'>['about'];
type Asked = LiffAnswer<'family.ask'>;
export type VerifyingQuestion = Extract<Asked, { is: 'question' }>['question'];
/** Why it came to nothing. */
export type Came = Exclude<LiffAnswer<'family.watch'>['is'], 'linked' | 'problem'>;

/** The name under which a registration number is kept while nobody is linked by it. */
export const TYPED_NUMBER = 'watch.number';
