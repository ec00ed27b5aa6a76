import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../asking.ts';
import { useWhen } from '../use-when.ts';

/** When silence was last looked for, and when it will be: an empty page is not taken for a broken one. */
export function Checks({ every }: { every: number }) {
  const { t } = useTranslation('alerts');
  const when = useWhen();
  const { data } = useAsked('today.read', {}, { every });
  if (!data) return null;
  const last = data.waves
    .flatMap(({ lastSearchAt }) => lastSearchAt ?? [])
    .toSorted()
    .at(-1);
  const [next = ''] = data.waves.map(({ nextSearchAt }) => nextSearchAt).toSorted();
  return (
    <div>
      <Typography>
        {last === undefined ? t('neverSearched') : t('lastSearch', { when: when.dayAndTime(last) })}
      </Typography>
      <Typography>{t('nextSearch', { when: when.dayAndTime(next) })}</Typography>
    </div>
  );
}
