import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { openBackend } from './backend/firebase.ts';
import { App } from './staff/app.tsx';
import { CannotOpen } from './staff/cannot-open.tsx';
import { speakAsChosen } from './text/i18n.ts';
import { Look } from './ui/look.tsx';

const page = createRoot(document.getElementById('root') ?? document.body);
const show = (content: ReactNode) =>
  page.render(
    <StrictMode>
      <Look>{content}</Look>
    </StrictMode>,
  );

Promise.all([openBackend(), speakAsChosen()]).then(
  ([backend]) => show(<App backend={backend} />),
  () => show(<CannotOpen />),
);
