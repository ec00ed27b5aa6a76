import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import { Refusal } from 'functions/domain/refusal.ts';
import type { ReactNode } from 'react';
import { Outlet } from 'react-router-dom';
import { Failed } from '../ui/failed.tsx';
import { useAsked, useSentence } from './asking.ts';
import { MeProvider } from './me.tsx';
import { Navigation } from './navigation.tsx';
import { NotStaff } from './not-staff.tsx';
import { Opening } from './opening.tsx';
import { SkipLink } from './skip-link.tsx';
import { TopBar } from './top-bar.tsx';

/** A role that was given or taken away shows within this time; what may be done is decided by the server anyway. */
const EVERY_MS = 60_000;

/** What stands around every page. */
export function Shell() {
  const { data, error, refetch } = useAsked('me.read', {}, { every: EVERY_MS });
  const sentence = useSentence();
  if (shutsOut(error)) return <Frame>{<NotStaff refusal={error} />}</Frame>;
  if (data) {
    return (
      <MeProvider me={data}>
        <Frame town={data.municipality.name} navigation={<Navigation />}>
          <Outlet />
        </Frame>
      </MeProvider>
    );
  }
  if (error) {
    return (
      <Frame>
        <Failed text={sentence(error, 'reading')} onRetry={() => void refetch()} />
      </Frame>
    );
  }
  return <Opening />;
}

interface FrameProps {
  town?: string;
  navigation?: ReactNode;
  children: ReactNode;
}

function Frame({ town, navigation, children }: FrameProps) {
  return (
    <>
      <SkipLink to="main" />
      <TopBar town={town ?? null} />
      <Box sx={{ display: 'flex', flexDirection: { xs: 'column', md: 'row' } }}>
        {navigation}
        <Container maxWidth="lg" sx={{ minWidth: 0, flexGrow: 1 }}>
          <Box component="main" id="main" tabIndex={-1} sx={{ py: 3, outline: 'none' }}>
            {children}
          </Box>
        </Container>
      </Box>
    </>
  );
}

function shutsOut(error: Error | null): error is Refusal {
  return error instanceof Refusal && ['not-staff', 'municipality-not-found'].includes(error.code);
}
