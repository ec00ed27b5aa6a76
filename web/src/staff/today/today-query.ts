import { useQuery } from '@tanstack/react-query';
import { Refusal } from 'functions/domain/refusal.ts';
import { useBackend } from '../../backend/backend.tsx';

const EVERY_MS = 10_000;

/** The state of the municipality, kept fresh while somebody looks; what was read last stays when reading fails. */
export function useToday() {
  const { ask } = useBackend();
  return useQuery({
    queryKey: ['today'],
    queryFn: () => ask('today.read', {}),
    staleTime: EVERY_MS / 2,
    refetchInterval: ({ state }) => (state.error instanceof Refusal ? false : EVERY_MS),
    refetchOnWindowFocus: 'always',
  });
}
