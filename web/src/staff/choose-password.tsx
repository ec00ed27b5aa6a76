import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInRefused, useBackend, type SignInProblem } from '../backend/backend.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { ForgottenPassword } from './forgotten-password.tsx';

const MIN_LENGTH = 12;

/** The code of a link that a letter to staff had (auth/accounts.ts); null at any other address. */
export function passwordCodeIn({ pathname, search }: { pathname: string; search: string }): string | null {
  return pathname === '/auth/action' ? new URLSearchParams(search).get('oobCode') : null;
}

/** Behind the link of a letter: whoever opens it chooses a password, and is signed in. */
export function ChoosePassword({ code, onDone }: { code: string; onDone: () => void }) {
  const { session } = useBackend();
  const { t } = useTranslation(['signIn', 'frame']);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  const [another, setAnother] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isShort = [...password].length < MIN_LENGTH;

  const choose = async () => {
    setTried(true);
    setProblem(null);
    if (isShort) return input.current?.focus();
    setBusy(true);
    try {
      await session.choosePassword(code, password);
      onDone();
    } catch (error) {
      setProblem(error instanceof SignInRefused ? error.problem : 'failed');
      setBusy(false);
    }
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void choose();
  };

  if (another) return <ForgottenPassword onBack={onDone} />;
  return (
    <Container component="main" maxWidth="sm" sx={{ py: 6 }}>
      <title>{t('frame:documentTitle', { page: t('choose.title'), town: t('frame:product') })}</title>
      <Typography variant="h1" sx={{ mb: 3 }}>
        {t('choose.title')}
      </Typography>
      <Stack component="form" noValidate onSubmit={onSubmit} spacing={3}>
        {problem && <Alert severity="error">{t(`problems.${problem}`)}</Alert>}
        <PasswordField
          isNew
          label={t('password')}
          support={t('choose.support', { min: MIN_LENGTH })}
          required
          ref={input}
          value={password}
          onChange={({ target }) => setPassword(target.value)}
          error={tried && isShort ? t('choose.short', { min: MIN_LENGTH }) : null}
        />
        <Button type="submit" variant="contained" size="large" loading={busy} sx={{ alignSelf: 'start' }}>
          {t('choose.save')}
        </Button>
        {problem === 'link-used' && (
          <Button sx={{ alignSelf: 'start' }} onClick={() => setAnother(true)}>
            {t('choose.another')}
          </Button>
        )}
      </Stack>
    </Container>
  );
}
