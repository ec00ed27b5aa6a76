import '@fontsource/biz-udpgothic/400.css';
import '@fontsource/biz-udpgothic/700.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { municipalityIn } from './address.tsx';
import { CannotOpen } from './cannot-open.tsx';
import { sendToLiffApi } from './asking/send.ts';
import './controls/controls.css';
import './look.css';
import { lineOf } from './line/line.deployed.ts';
import { open } from './open.tsx';

const page = createRoot(document.getElementById('root') ?? document.body);
const show = (content: ReactNode) => page.render(<StrictMode>{content}</StrictMode>);

open(municipalityIn(window.location.pathname), lineOf(window), sendToLiffApi).then(show, () =>
  show(<CannotOpen />),
);
