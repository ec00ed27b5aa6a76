import Typography from '@mui/material/Typography';
import { enteredColleague } from 'functions/contract/staff/colleagues.ts';
import { role as roleSchema, type Role } from 'functions/domain/staff.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { useConfirm } from '../../ui/confirm.tsx';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useNotify } from '../../ui/notify.tsx';
import { useChange, useSentence } from '../asking.ts';
import { useOfferUndo } from '../use-offer-undo.ts';
import { useOpened } from '../use-opened.ts';
import type { Colleague } from './colleagues-page.tsx';

interface ColleagueFormProps {
  /** As it was read last; null for somebody new. */
  colleague: Colleague | null;
  onClose: () => void;
}

/** Invites a colleague (null), or changes one's name and role; nobody is offered a change of their own role. */
export function ColleagueForm({ colleague: latest, onClose }: ColleagueFormProps) {
  const { t } = useTranslation(['colleagues', 'frame']);
  // What is not typed over is shown as it was seen.
  const { seen: colleague, failed } = useOpened(latest);
  const [typedName, setName] = useState<string | null>(null);
  const name = typedName ?? colleague?.name ?? '';
  const [email, setEmail] = useState(colleague?.email ?? '');
  const [chosenRole, setRole] = useState<Role | null>(null);
  const role = chosenRole ?? colleague?.role ?? 'staff';
  const [tried, setTried] = useState(false);
  const invite = useChange('staff.invite');
  const change = useChange('staff.change');
  const saving = colleague ? change : invite;
  const sentence = useSentence();
  const notify = useNotify();
  const offerUndo = useOfferUndo();
  const confirm = useConfirm();
  const read = enteredColleague.safeParse({ name, email, role });
  const wrong = new Set(tried ? read.error?.issues.map(({ path }) => path[0]) : []);

  const save = async () => {
    setTried(true);
    if (!read.success) return;
    if (!colleague) {
      await invite.mutateAsync({ name, email, role });
      notify(t('invited'));
    } else {
      if (role !== colleague.role && !(await confirm(aboutRole(colleague)))) return;
      const { revision } = await change.mutateAsync(
        { staffId: colleague.id, revision: colleague.revision, name, role },
        { onError: failed },
      );
      const takeBack = (made: number) =>
        change.mutateAsync({
          staffId: colleague.id,
          revision: made,
          name: colleague.name,
          role: colleague.role,
        });
      offerUndo({ saved: t('frame:saved'), revision, takeBack });
    }
    onClose();
  };
  const aboutRole = (before: Colleague) => ({
    title: t('roleTitle', { name: before.name }),
    text: t('roleText', {
      before: t(`frame:roles.${before.role}`),
      after: t(`frame:roles.${role}`),
    }),
    confirm: t('change'),
  });
  return (
    <FormDialog
      title={colleague ? t('changeOf', { name: colleague.name }) : t('invite')}
      submit={colleague ? t('frame:save') : t('invite')}
      onSubmit={save}
      onClose={onClose}
      busy={saving.isPending}
      problem={saving.error ? sentence(saving.error, 'saving') : null}
    >
      {!colleague && <Typography>{t('inviteText')}</Typography>}
      <Field
        label={t('name')}
        required
        value={name}
        onChange={({ target }) => setName(target.value)}
        error={wrong.has('name') ? t('nameMissing') : null}
      />
      {!colleague && (
        <Field
          label={t('email')}
          type="email"
          required
          value={email}
          onChange={({ target }) => setEmail(target.value)}
          error={wrong.has('email') ? t('emailMissing') : null}
        />
      )}
      {!colleague?.isMe && (
        <ChoiceField
          legend={t('role')}
          required
          options={roleSchema.options.map((value) => ({ value, label: t(`frame:roles.${value}`) }))}
          value={role}
          onChange={setRole}
        />
      )}
    </FormDialog>
  );
}
