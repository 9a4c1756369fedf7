import './drawn.ts';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach } from 'vitest';
import { loadScoring } from '../../src/screens/useScoring.ts';

afterEach(cleanup);
// What the last press of a file has begun ends before its window is gone: React cannot be told anything without one.
afterAll(async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setTimeout(done));
});
// A slow machine is no defect of what is tested.
configure({ asyncUtilTimeout: 15_000 });

// In the browser it arrives beside the first page; here it is there when a test begins.
await loadScoring();

// jsdom knows <dialog> but cannot open it as a modal yet; the journeys open dialogs in a real browser.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
  this.querySelector<HTMLElement>('button, input')?.focus();
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};
// Neither does it lay pages out: a narrow window, so that nothing depends on a side panel.
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
