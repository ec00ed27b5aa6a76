import { useTranslation } from 'react-i18next';
import type { Says } from '../../text/today.ts';
import { useWhen } from '../use-when.ts';

/** How this page speaks to whoever looks. */
export function useSays(): Says {
  const { t } = useTranslation('today');
  return { t, when: useWhen() };
}
