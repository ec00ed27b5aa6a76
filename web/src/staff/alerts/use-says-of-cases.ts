import { useTranslation } from 'react-i18next';
import type { SaysOfCases } from '../../text/alerts.ts';
import { useMe } from '../me.tsx';
import { useWhen } from '../use-when.ts';

/** How cases are spoken of to whoever looks. */
export function useSaysOfCases(): SaysOfCases {
  const { t } = useTranslation('alerts');
  const { me } = useMe();
  return { t, when: useWhen(), uid: me.uid };
}
