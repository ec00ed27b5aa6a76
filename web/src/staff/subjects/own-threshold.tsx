import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange, useSentence } from '../asking.ts';
import { useMe } from '../me.tsx';
import { afterFailure, afterSaving, expectSeen, typeOver, type TypedOver } from '../typed-over.ts';
import { useOfferUndo } from '../use-offer-undo.ts';
import { Failed } from '../../ui/failed.tsx';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { Subject } from './subject-page.tsx';

const ROUNDS = Array.from({ length: 14 }, (_, index) => index + 1);

/** After how many silent days somebody becomes a case: the municipality's number, or one of their own. */
export function OwnThreshold({ subject: { id, revision, threshold } }: { subject: Subject }) {
  const { t } = useTranslation(['subjects', 'frame']);
  const { may } = useMe();
  const change = useChange('subject.changeThreshold');
  const offerUndo = useOfferUndo();
  const sentence = useSentence();
  const present = threshold.own === null ? '' : String(threshold.own);
  const [chosen, setChosen] = useState<TypedOver<string>>(null);
  const [error, setError] = useState<Error | null>(null);
  const shown = chosen?.value ?? present;
  const label = (rounds: number) => t('afterRounds', { count: rounds });
  const towns = t('asMunicipality', { rounds: label(threshold.municipality) });
  const stored = threshold.own === null ? towns : label(threshold.own);

  const save = async () => {
    const rounds = shown === '' ? null : Number(shown);
    try {
      expectSeen(chosen, present);
      const made = await change.mutateAsync({ subjectId: id, revision, rounds });
      setError(null);
      setChosen((now) => afterSaving(now, shown));
      const takeBack = (revisionNow: number) =>
        change.mutateAsync({ subjectId: id, revision: revisionNow, rounds: threshold.own });
      offerUndo({ saved: t('frame:saved'), revision: made.revision, takeBack });
    } catch (failure) {
      setError(failure as Error);
      setChosen((now) => afterFailure(now, failure));
    }
  };
  return (
    <Section title={t('threshold')}>
      {may('subject.changeThreshold') ? (
        <Box
          component="form"
          sx={{ display: 'flex', gap: 1, alignItems: 'end', flexWrap: 'wrap' }}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Box sx={{ flex: '0 1 24rem' }}>
            <SelectField
              label={t('thresholdLabel')}
              support={t('thresholdSupport')}
              value={shown}
              options={[
                { value: '', label: towns },
                ...ROUNDS.map((rounds) => ({ value: String(rounds), label: label(rounds) })),
              ]}
              onChange={({ target }) => setChosen((before) => typeOver(before, target.value, present))}
            />
          </Box>
          <Button type="submit" variant="contained">
            {t('frame:save')}
          </Button>
        </Box>
      ) : (
        <Typography>{stored}</Typography>
      )}
      {error && <Failed text={sentence(error, 'saving')} onRetry={() => void save()} />}
      {chosen?.isTold && <Typography>{t('thresholdNow', { rounds: stored })}</Typography>}
    </Section>
  );
}
