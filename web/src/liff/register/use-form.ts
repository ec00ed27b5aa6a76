import type { QueryClient } from '@tanstack/react-query';
import { Refusal } from 'functions/domain/refusal.ts';
import type { LiffAnswer } from 'functions/contract/liff.ts';
import { useChange } from '../asking/asking.ts';

const READ = ['registration.read', {}];

/**
 * Answers one question of the form. What comes of it is the form as it is now, or why the reply is no answer; `onTaken` is
 * called where it was one.
 */
export const useAnswer = (onTaken: () => void) =>
  useChange('registration.answer', {
    afterwards: (client, came, error) => keep(client, came?.is === 'form' ? came : undefined, error),
    onSent(came) {
      if (came.is === 'form') onTaken();
    },
  });

/** Registers. Pressed twice, or sent twice, it comes to the same number. */
export const useSubmit = () => useChange('registration.submit', { afterwards: keep });

/** The form is what the server last said; after a no it is another one than the page believes. */
function keep(client: QueryClient, now: LiffAnswer<'registration.read'> | undefined, error: Error | null) {
  if (now) client.setQueryData(READ, now);
  if (error instanceof Refusal) void client.invalidateQueries({ queryKey: READ });
}
