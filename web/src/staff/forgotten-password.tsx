import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInRefused, useBackend, type SignInProblem } from '../backend/backend.tsx';
import { Field } from '../ui/field.tsx';

/** Has a link to choose another password sent. What it says does not depend on whether the address is known. */
export function ForgottenPassword({ onBack }: { onBack: () => void }) {
  const { session } = useBackend();
  const { t } = useTranslation(['signIn', 'frame']);
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<'sent' | SignInProblem | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const isMissing = !/^\S+@\S+$/.test(email.normalize('NFKC').trim());

  const send = async () => {
    setTried(true);
    setOutcome(null);
    if (isMissing) return input.current?.focus();
    setBusy(true);
    try {
      await session.askForPassword(email);
      setOutcome('sent');
    } catch (error) {
      setOutcome(error instanceof SignInRefused ? error.problem : 'failed');
    }
    setBusy(false);
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void send();
  };

  return (
    <Container component="main" maxWidth="sm" sx={{ py: 6 }}>
      <title>{t('frame:documentTitle', { page: t('forgotten.title'), town: t('frame:product') })}</title>
      <Typography variant="h1" sx={{ mb: 3 }}>
        {t('forgotten.title')}
      </Typography>
      <Stack component="form" noValidate onSubmit={onSubmit} spacing={3}>
        {outcome === 'sent' && (
          <Alert severity="success" role="status">
            {t('forgotten.sent')}
          </Alert>
        )}
        {outcome !== null && outcome !== 'sent' && <Alert severity="error">{t('frame:notSaved')}</Alert>}
        <Typography>{t('forgotten.text')}</Typography>
        <Field
          label={t('email')}
          type="email"
          autoComplete="username"
          required
          ref={input}
          value={email}
          onChange={({ target }) => setEmail(target.value)}
          error={tried && isMissing ? t('emailMissing') : null}
        />
        <Button type="submit" variant="contained" size="large" loading={busy} sx={{ alignSelf: 'start' }}>
          {t('forgotten.send')}
        </Button>
        <Button sx={{ alignSelf: 'start' }} onClick={onBack}>
          {t('forgotten.back')}
        </Button>
      </Stack>
    </Container>
  );
}
