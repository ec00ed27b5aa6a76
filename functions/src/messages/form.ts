import { showRegistrationNumber } from '../domain/registration-number.ts';
import { bubbleMessage, pageButton, pressButton, type Colour } from './bubble.ts';
import type { DrawingsOf } from './drawing.ts';
import type { PageUrl } from './pages.ts';
import type { Wording } from './wording.ts';

type Kinds = 'register-by-form' | 'watch-by-form' | 'own-page' | 'registered-by-form';

/** What is said where registrations are filled in by form: where the form is, and that it is done. */
export const drawings: DrawingsOf<Kinds> = {
  'register-by-form': (_, say, page) => [
    bubbleMessage({
      alt: say('register-by-form.alt'),
      title: say('register-by-form.title'),
      body: [say('register-by-form.body')],
      buttons: [pageButton(say('button.open-form'), page({ page: 'register' }), 'green')],
    }),
  ],
  'watch-by-form': (_, say, page) => [
    bubbleMessage({
      alt: say('watch-by-form.alt'),
      title: say('watch-by-form.title'),
      body: [say('watch-by-form.body')],
      buttons: [pageButton(say('button.open-form'), page({ page: 'watch' }), 'blue')],
    }),
  ],
  'own-page': (_, say, page) => [
    bubbleMessage({
      alt: say('own-page.alt'),
      title: say('own-page.title'),
      body: [say('own-page.body')],
      buttons: [
        pageButton(say('button.mine'), page({ page: 'mine' }), 'blue'),
        pressButton(say('button.withdraw'), { do: 'withdraw', sure: false }, 'grey'),
      ],
    }),
  ],
  'registered-by-form': ({ number }, say) => [
    { type: 'text', text: say('registered-by-form', { number: showRegistrationNumber(number) }) },
  ],
};

/** Begins a registration: by a press in the talk, or straight on the page where that is where people register. */
export function beginButton(what: 'register' | 'watch', say: Wording, page: PageUrl, colour: Colour) {
  const label = say(`button.${what}`);
  if (say.settings.registrationMode === 'form') return pageButton(label, page({ page: what }), colour);
  return pressButton(label, { do: what }, colour);
}
