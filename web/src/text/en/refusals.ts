import type { RefusalCode } from 'functions/domain/refusal.ts';

export const refusals: Record<RefusalCode, string> = {
  'municipality-not-found': 'This municipality is not registered. Please ask your administrator.',
  'not-staff': 'This account is not registered as staff. Please ask your administrator.',
  'not-signed-in': 'You have been signed out. Please sign in again.',
  'changed-meanwhile':
    'Somebody else has changed this meanwhile. The present state is shown now; please check it again.',
  'not-allowed': 'Your role does not allow this. Please ask your administrator.',
  'staff-of-another-municipality': 'This account is registered as staff of another municipality.',
  'staff-exists':
    'This colleague is registered already. Please check the list. Somebody you disabled can be let in again there.',
  'no-such-staff': 'This colleague is not registered. Please reload the page.',
  'own-account':
    'You cannot change your own role or disable yourself, so that there is always an administrator. Please ask another one.',
  'subject-unlinked':
    'This person has not registered on LINE yet. Hand them the code, and try again once they have used it.',
  'no-such-import': 'This import was not found. Please reload the page.',
  'import-has-faults':
    'Somebody of the file seems to have been registered meanwhile. The import has stopped. Please check the file once more.',
  'import-linked':
    'Somebody of this import is on LINE already, so it cannot be undone as a whole. Delete people one by one, on their own pages.',
  'import-undone': 'This import was undone. Please begin again by choosing the file.',
  'no-such-subject': 'This person is not registered any more. Please reload the page.',
  'no-such-alert': 'This case does not exist any more. Please reload the page.',
  'alert-closed': 'This case has ended already. Please reload the page.',
  'cannot-reopen':
    'This case cannot be opened again: it ended more than a day ago, or another one about the same person has begun. Please reload the page.',
  'no-such-recipient': 'This recipient is not registered any more. Please reload the page.',
  'recipient-exists': 'The same recipient is registered already. Please check the list.',
  'recipient-not-confirmed': 'This recipient has not confirmed yet. First confirm with the code.',
  'code-belongs-on-line': 'Send this code on LINE, not here: type 職員 and then the eight digits.',
  'wrong-code': 'The code is wrong. Please check it in the mail once more.',
  'code-expired': 'The code has expired. Send a new one and confirm again.',
  'no-such-send-time': 'This time of day does not exist any more. Please reload the page.',
  'send-time-exists': 'The message goes out at this time already. Please choose another time.',
  'too-many-send-times': 'There cannot be more times of day. Please remove one that is not used any more.',
  'send-time-has-people':
    'There are still people who are asked at this time. It can be removed once they have chosen another.',
  'last-send-time': 'This is the only time of day. Please add another one first.',
  'too-many-recipients': 'There cannot be more recipients. Please remove one that is not needed any more.',
  'too-many-tries': 'No more tries today. Please try again tomorrow.',
  'no-such-version': 'This version of the questions does not exist. Please reload the page.',
  'draft-has-faults':
    'Something still has to be put right before it can be published: see “Before publishing”.',
  'pause-has-begun': 'The pause has begun: its first day stays. Please choose another last day.',
  'pause-starts-in-the-past': 'The first day is over. Please choose today or a day to come.',
  'pause-starts-too-late': 'A pause can begin within the next 90 days. Please choose an earlier first day.',
  'pause-ends-in-the-past': 'The last day is over. Please choose today or a day to come.',
  'pause-ends-before-it-starts':
    'The last day comes before the first. Please choose the first day or a later one.',
  'pause-too-long': 'A pause lasts 90 days at most. Please choose an earlier last day.',
  'nothing-to-publish': 'These are the questions that are asked already. There is nothing to publish.',
  'nobody-watches': 'No family member watches this person.',
  'drill-too-soon': 'A drill has just begun. Please press again after ten minutes.',
  'token-expired': 'This was opened some time ago. Please open it again.',
  'line-unavailable': 'LINE cannot be reached. Please wait a little and press again.',
  'not-registered': 'There is no registration.',
  'form-over': 'The unfinished registration has expired. Please begin again.',
  'form-incomplete': 'A question has not been answered yet.',
};
