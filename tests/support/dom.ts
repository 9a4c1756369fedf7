import './drawn.ts';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach } from 'vitest';
import { loadScoring } from '../../src/screens/useScoring.ts';

afterEach(cleanup);
// The last press of a file may still be at work. It finishes before the window goes, because React fails without one.
afterAll(async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setTimeout(done));
});
// A slow machine must not fail a test.
configure({ asyncUtilTimeout: 15_000 });

// In the browser the scoring arrives after the first page; here it is loaded before a test begins.
await loadScoring();

// jsdom knows <dialog> but cannot open it as a modal yet; the journeys open dialogs in a real browser.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
  this.querySelector<HTMLElement>('button, input')?.focus();
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};
// jsdom does not lay pages out either. A narrow window is assumed, so that nothing depends on the side panel.
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
