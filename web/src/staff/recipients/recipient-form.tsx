import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { enteredRecipient } from 'functions/contract/staff/recipients.ts';
import { NEEDED_TOPICS, topicSchema, type Topic } from 'functions/domain/recipient.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../ui/check-field.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { useChange, useSentence } from '../asking.ts';
import { useOpened } from '../use-opened.ts';
import type { GivenCode } from './line-code.tsx';
import type { Recipient } from './recipients-page.tsx';

interface RecipientFormProps {
  /** As it was read last; null for somebody new. */
  recipient: Recipient | null;
  hasSummary: boolean;
  onClose: () => void;
  onCode: (given: GivenCode) => void;
}

/** Adds a recipient, or changes one. Another place for notices has to be confirmed anew. */
export function RecipientForm({ recipient: latest, hasSummary, onClose, onCode }: RecipientFormProps) {
  const { t } = useTranslation(['recipients', 'frame']);
  // What is not typed over is shown as it was seen.
  const { seen: recipient, failed } = useOpened(latest);
  const [typedName, setName] = useState<string | null>(null);
  const name = typedName ?? recipient?.name ?? '';
  const [chosenWay, setWay] = useState<Recipient['way'] | null>(null);
  const way = chosenWay ?? recipient?.way ?? 'mail';
  const [typedAddress, setAddress] = useState<string | null>(null);
  const address = typedAddress ?? recipient?.address ?? '';
  const [chosenWants, setWants] = useState<Topic[] | null>(null);
  const wants = chosenWants ?? recipient?.wants ?? NEEDED_TOPICS;
  const [tried, setTried] = useState(false);
  const add = useChange('recipient.add');
  const change = useChange('recipient.change');
  const saving = recipient ? change : add;
  const sentence = useSentence();
  const notify = useNotify();

  const by = way === 'mail' ? { way, address } : { way };
  const read = enteredRecipient.safeParse({ name, by, wants });
  const wrong = new Set(tried ? read.error?.issues.map(({ path }) => path[0]) : []);

  const save = async () => {
    setTried(true);
    if (!read.success) return;
    const given = { name, by, wants };
    const saved = await (recipient
      ? change.mutateAsync(
          { ...given, recipientId: recipient.id, revision: recipient.revision },
          { onError: failed },
        )
      : add.mutateAsync(given));
    onClose();
    if (saved.code && recipient?.state !== 'confirmed') onCode({ name, ...saved.code });
    else if (way === 'mail' && address !== recipient?.address) notify(t('mailed'));
    else notify(t('frame:saved'));
  };
  return (
    <FormDialog
      title={recipient ? t('changeOf', { name: recipient.name }) : t('add')}
      submit={t('frame:save')}
      onSubmit={save}
      onClose={onClose}
      busy={saving.isPending}
      problem={saving.error ? sentence(saving.error, 'saving') : null}
    >
      <Field
        label={t('name')}
        required
        value={name}
        onChange={({ target }) => setName(target.value)}
        error={wrong.has('name') ? t('nameMissing') : null}
      />
      <ChoiceField
        legend={t('way')}
        required
        options={(['mail', 'line'] as const).map((value) => ({ value, label: t(`ways.${value}`) }))}
        value={way}
        onChange={setWay}
      />
      {way === 'mail' && (
        <Field
          label={t('address')}
          type="email"
          required
          value={address}
          onChange={({ target }) => setAddress(target.value)}
          error={wrong.has('by') ? t('addressMissing') : null}
        />
      )}
      <FormControl component="fieldset" error={wrong.has('wants')}>
        <FormLabel component="legend" sx={{ color: 'text.primary', fontWeight: 700 }}>
          {t('wants')}
        </FormLabel>
        {topicSchema.options.map((topic) => (
          <CheckField
            key={topic}
            label={t(`topics.${topic}`)}
            {...(topic === 'summary' && !hasSummary ? { support: t('noSummary') } : {})}
            checked={wants.includes(topic)}
            onChange={(_, checked) =>
              setWants(checked ? [...wants, topic] : wants.filter((other) => other !== topic))
            }
          />
        ))}
        {wrong.has('wants') && <FormHelperText>{t('wantsMissing')}</FormHelperText>}
      </FormControl>
    </FormDialog>
  );
}
