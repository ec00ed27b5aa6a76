import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Toolbar from '@mui/material/Toolbar';
import Typography from '@mui/material/Typography';
import { Refusal } from 'functions/domain/refusal.ts';
import { Outlet } from 'react-router-dom';
import { useBackend, useSignedIn } from '../backend/backend.tsx';
import { NotStaff } from './not-staff.tsx';
import { SkipLink } from './skip-link.tsx';
import { useToday } from './today/today-query.ts';

/** What stands around every page. */
export function Shell() {
  const { session } = useBackend();
  const who = useSignedIn();
  const { data, error } = useToday();
  return (
    <>
      <SkipLink to="main" />
      <AppBar component="header" position="static" color="default" elevation={0} sx={{ borderBottom: 1 }}>
        <Toolbar sx={{ gap: 2, flexWrap: 'wrap', py: 1 }}>
          <Typography variant="h3" component="p" sx={{ flexGrow: 1 }}>
            {data ? `${data.municipality.name} 見守り` : '見守り'}
          </Typography>
          <Typography>{typeof who === 'object' && who.email}</Typography>
          <Button onClick={() => void session.signOut()}>サインアウト</Button>
        </Toolbar>
      </AppBar>
      <Container maxWidth="lg">
        <Box component="main" id="main" tabIndex={-1} sx={{ py: 3, outline: 'none' }}>
          {shutsOut(error) ? <NotStaff refusal={error} /> : <Outlet />}
        </Box>
      </Container>
    </>
  );
}

function shutsOut(error: Error | null): error is Refusal {
  return error instanceof Refusal && ['not-staff', 'municipality-not-found'].includes(error.code);
}
