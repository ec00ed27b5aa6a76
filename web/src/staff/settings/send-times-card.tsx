import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { StaffAnswer } from 'functions/contract/staff.ts';
import type { GuardRail } from 'functions/domain/guard-rails.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConfirm } from '../../ui/confirm.tsx';
import { Field } from '../../ui/field.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { useChange, useSentence } from '../asking.ts';
import { useMe } from '../me.tsx';
import { expectSeen } from '../typed-over.ts';
import { useOfferUndo } from '../use-offer-undo.ts';
import { useWhen } from '../use-when.ts';
import { Section } from '../../ui/section.tsx';
import { effectOfSendTime } from './effect-of-send-time.ts';
import { GuardRailList } from './guard-rail-list.tsx';
import type { Seen } from './use-settings-draft.ts';
import type { TypedTimes } from './use-typed-times.ts';

/** お届けの時刻: each with its people; another time, one more, one less. */
export function SendTimesCard({ seen, times }: { seen: Seen; times: TypedTimes }) {
  const { t } = useTranslation('settings');
  const saving = useSaving();
  const add = useChange('sendTime.add');
  const { more, setMore } = times;
  const problem = useProblem(more);
  return (
    <Section framed title={t('sendTimes.title')}>
      <Typography>{t('sendTimes.text', { first: seen.sendTimes[0]?.sendTime ?? '' })}</Typography>
      <Stack component="ul" spacing={3} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {seen.sendTimes.map((each) => (
          <SendTime key={each.waveId} each={each} seen={seen} times={times} saving={saving} />
        ))}
      </Stack>
      <Box sx={{ display: 'grid', gap: 1, maxWidth: 320 }}>
        <Field
          type="time"
          label={t('sendTimes.more')}
          value={more}
          error={more !== '' ? problem : null}
          onChange={({ target }) => setMore(target.value)}
        />
        {more !== '' && problem === null && (
          <Button
            variant="outlined"
            onClick={() =>
              void saving
                .save(() => add.mutateAsync({ revision: seen.revision, settings: { sendTime: more } }))
                .then((isSaved) => isSaved && setMore(''))
            }
          >
            {t('sendTimes.add')}
          </Button>
        )}
      </Box>
      <GuardRailList rails={saving.refused} />
      {saving.error !== null && <Alert severity="error">{saving.error}</Alert>}
    </Section>
  );
}

interface SendTimeProps {
  each: Seen['sendTimes'][number];
  seen: Seen;
  times: TypedTimes;
  saving: ReturnType<typeof useSaving>;
}

function SendTime({ each, seen, times, saving }: SendTimeProps) {
  const { t } = useTranslation('settings');
  const { dayAndTime } = useWhen();
  const { municipality } = useMe();
  const confirm = useConfirm();
  const change = useChange('sendTime.change');
  const remove = useChange('sendTime.remove');
  const { waveId, people, sendTime } = each;
  const typed = times.of(waveId);
  const time = typed?.value ?? sendTime;
  const problem = useProblem(time);
  const { revision } = seen;
  const isOther = time !== sendTime;
  const effect = problem === null ? effectOfSendTime(each, time, times.typedAt, municipality.timeZone) : null;

  async function changeTime() {
    try {
      expectSeen(typed, sendTime);
      return await change.mutateAsync({ revision, waveId, settings: { sendTime: time } });
    } catch (error) {
      times.failed(waveId, error);
      throw error;
    }
  }

  async function save() {
    const isSaved = await saving.save(changeTime, (made) =>
      change.mutateAsync({ revision: made, waveId, settings: { sendTime } }),
    );
    if (isSaved) times.saved(waveId, time);
  }

  async function takeAway() {
    const sure = await confirm({
      title: t('sendTimes.removeTitle', { time: sendTime }),
      text: t('sendTimes.removeText'),
      confirm: t('sendTimes.remove', { time: sendTime }),
      danger: true,
    });
    if (sure) await saving.save(() => remove.mutateAsync({ revision, waveId }));
  }

  return (
    <Box component="li" sx={{ display: 'grid', gap: 1, maxWidth: 480 }}>
      <Typography variant="h3">{t('sendTimes.row', { time: sendTime, people })}</Typography>
      <Field
        type="time"
        label={t('sendTimes.label', { time: sendTime })}
        value={time}
        error={isOther ? problem : null}
        onChange={({ target }) => times.type(waveId, target.value, sendTime)}
      />
      {isOther && effect && (
        <>
          <Typography role="status">
            {t(`sendTimes.effect.${effect.is}`, { when: dayAndTime(effect.at) })}
          </Typography>
          <Button variant="contained" onClick={() => void save()}>
            {t('sendTimes.change')}
          </Button>
        </>
      )}
      {seen.sendTimes.length > 1 &&
        (people > 0 ? (
          <Typography color="textSecondary">{t('sendTimes.inUse', { people })}</Typography>
        ) : (
          <Button color="error" onClick={() => void takeAway()} sx={{ justifySelf: 'start' }}>
            {t('sendTimes.remove', { time: sendTime })}
          </Button>
        ))}
    </Box>
  );
}

/** Why a time cannot be a send time; null where it can. */
function useProblem(time: string): string | null {
  const { t } = useTranslation('settings');
  if (time === '') return t('sendTimes.must');
  return time < '20:00' ? null : t('sendTimes.tooLate');
}

type Revised = StaffAnswer<'sendTime.change'>;

/** Saves something about the send times; says what it came to, and takes it back where there is a way. */
function useSaving() {
  const { t } = useTranslation();
  const sentence = useSentence();
  const notify = useNotify();
  const offerUndo = useOfferUndo();
  const [outcome, setOutcome] = useState<{ refused: GuardRail[]; error: string | null }>({
    refused: [],
    error: null,
  });
  async function save(
    ask: () => Promise<Revised>,
    takeBack?: (revision: number) => Promise<Revised>,
  ): Promise<boolean> {
    try {
      const { refused, revision } = await ask();
      setOutcome({ refused, error: null });
      if (refused.length > 0) return false;
      if (!takeBack) notify(t('saved'));
      else {
        const isRefused = (answer: Revised) => answer.refused.length > 0;
        offerUndo({ saved: t('saved'), revision, takeBack, isRefused });
      }
      return true;
    } catch (error) {
      setOutcome({ refused: [], error: sentence(error as Error, 'saving') });
      return false;
    }
  }
  return { ...outcome, save };
}
