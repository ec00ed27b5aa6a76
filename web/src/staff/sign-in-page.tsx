import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useRef, useState, type SubmitEvent } from 'react';
import { SignInRefused, useBackend, type SignInProblem } from '../backend/backend.tsx';
import { Field } from '../ui/field.tsx';
import { ForgottenPassword } from './forgotten-password.tsx';
import { PasswordField } from '../ui/password-field.tsx';

/** Asks who somebody is. What they typed stays when it does not work. */
export function SignInPage() {
  const { session } = useBackend();
  const { t } = useTranslation(['signIn', 'frame']);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  const [forgotten, setForgotten] = useState(false);
  const emailInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);

  const signIn = async () => {
    setTried(true);
    setProblem(null);
    const empty = [emailInput, passwordInput].find(({ current }) => current?.value === '');
    if (empty) return empty.current?.focus();
    setBusy(true);
    try {
      await session.signIn(email.trim(), password);
    } catch (error) {
      setProblem(error instanceof SignInRefused ? error.problem : 'failed');
      setBusy(false);
    }
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void signIn();
  };

  if (forgotten) return <ForgottenPassword onBack={() => setForgotten(false)} />;
  return (
    <Container component="main" maxWidth="sm" sx={{ py: 6 }}>
      <title>{t('frame:documentTitle', { page: t('page'), town: t('frame:product') })}</title>
      <Typography variant="h1" sx={{ mb: 3 }}>
        {t('title')}
      </Typography>
      <Stack component="form" noValidate onSubmit={onSubmit} spacing={3}>
        {problem && <Alert severity="error">{t(`problems.${problem}`)}</Alert>}
        <Field
          label={t('email')}
          type="email"
          autoComplete="username"
          required
          ref={emailInput}
          value={email}
          onChange={({ target }) => setEmail(target.value)}
          error={tried && email === '' ? t('emailMissing') : null}
        />
        <PasswordField
          label={t('password')}
          required
          ref={passwordInput}
          value={password}
          onChange={({ target }) => setPassword(target.value)}
          error={tried && password === '' ? t('passwordMissing') : null}
        />
        <Button type="submit" variant="contained" size="large" loading={busy} sx={{ alignSelf: 'start' }}>
          {t('signIn')}
        </Button>
        <Button sx={{ alignSelf: 'start' }} onClick={() => setForgotten(true)}>
          {t('forgotten.open')}
        </Button>
      </Stack>
    </Container>
  );
}
