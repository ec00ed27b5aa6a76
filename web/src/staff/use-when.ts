import { useTranslation } from 'react-i18next';
import { whenIn, type When } from '../text/when.ts';
import { useMe } from './me.tsx';

/** Dates and times in the language of whoever looks, by the clocks of their municipality. */
export function useWhen(): When {
  const { i18n } = useTranslation();
  const { municipality } = useMe();
  return whenIn(i18n.language, municipality.timeZone);
}
