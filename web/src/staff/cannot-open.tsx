import Container from '@mui/material/Container';
import { notLoaded } from '../text/ja.ts';
import { Failed } from '../ui/failed.tsx';

/** The console itself could not be loaded, or broke. */
export function CannotOpen() {
  return (
    <Container component="main" maxWidth="sm" sx={{ py: 4 }}>
      <Failed text={notLoaded} onRetry={() => window.location.reload()} />
    </Container>
  );
}
