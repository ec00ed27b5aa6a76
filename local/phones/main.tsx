import '@fontsource/biz-udpgothic/400.css';
import '@fontsource/biz-udpgothic/700.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Page } from './page.tsx';

const root = document.getElementById('page');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
