import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setUpLanguages } from '../i18n/setup.ts';
import '../ui/styles/main.scss';
import { App } from './App.tsx';

/** The only place where anything starts by itself. */
async function start(root: HTMLElement): Promise<void> {
  await setUpLanguages();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
