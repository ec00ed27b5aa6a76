/** Every text a person can read in a LINE message, in reading order; the alt text is not among them. */
export function textsIn(message: unknown): string[] {
  if (message === null || typeof message !== 'object') return [];
  return Object.entries(message).flatMap(([key, value]) => {
    if ((key === 'text' || key === 'label') && typeof value === 'string') return [value];
    return key === 'altText' ? [] : textsIn(value);
  });
}
