/** When a question is asked: after one of these answers, by option codes or `yes` / `no`, to an earlier question. */
export interface AskedWhen {
  questionId: string;
  is: readonly string[];
}

/** Whether a question is asked, given what was chosen at each earlier one; without a condition it always is. */
export function isAskedAfter(
  askedWhen: AskedWhen | undefined,
  chosenAt: (questionId: string) => readonly string[],
): boolean {
  return !askedWhen || chosenAt(askedWhen.questionId).some((code) => askedWhen.is.includes(code));
}
