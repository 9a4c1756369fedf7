import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { listenToDrops } from '../../src/screens/desk/drops.ts';
import { listenToFileKeys } from '../../src/screens/desk/fileKeys.ts';
import { createDesk } from '../../src/session/desk.ts';
import { createPlace } from '../../src/session/windowAddress.ts';
import { blank } from '../support/answers.ts';
import { openDesk, textOf } from '../support/openDesk.tsx';
import { TRANSLATE } from '../support/summary.ts';

const t = TRANSLATE.lv;
const NAME = 'kopīgs.json';
const COLLEAGUES = textOf({ ...blank('a'), service: { name: 'Kolēģa' } });
const saved = () => screen.findByText(t('ui.desk.saved', { name: NAME }));
const overwrite = () => screen.findByRole('button', { name: t('ui.desk.overwrite') });

beforeAll(async () => {
  await setUpLanguages();
  await allWords();
});

/** A step that lasts until `go` is called. `begun` resolves when the step is reached. */
function slowStep() {
  let [begin, go] = [() => {}, () => {}];
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const going = new Promise<void>((resolve) => {
    go = resolve;
  });
  const step = () => {
    begin();
    return going;
  };
  return { step, begun, go: () => go() };
}

test('an assessment opened while a file is read is not written into the file of the one before', async () => {
  const { disk, files, save, openOther, goTo, onDisk } = await openDesk();
  const reading = slowStep();
  disk.read = reading.step;
  save();
  await reading.begun;
  goTo('b');
  openOther();
  reading.go();
  await saved();
  expect(onDisk().id).toBe('a');
  expect(await files.of('b')).toBeUndefined();
});

test('the question about a changed file is not asked over another assessment; nothing is written, and the line says so', async () => {
  const { disk, save, openOther, goTo, dialog } = await openDesk();
  disk.text = COLLEAGUES;
  disk.read = async () => {
    goTo('b');
    openOther();
  };
  save();
  await screen.findByText(t('ui.desk.changedLeft', { service: 'Paraugs', name: NAME }));
  expect(dialog()).toBeNull();
  expect([disk.text, disk.writes]).toEqual([COLLEAGUES, 0]);
});

test('the question about a changed file disappears when another assessment is shown', async () => {
  const { disk, save, goTo, dialog } = await openDesk();
  disk.text = COLLEAGUES;
  save();
  await overwrite();
  goTo('b');
  expect(dialog()).toBeNull();
});

test('the assessment that was to be saved replaces the changed file, whichever one is open by then', async () => {
  const { disk, save, openOther, user, onDisk } = await openDesk();
  disk.text = COLLEAGUES;
  save();
  const button = await overwrite();
  openOther();
  await user.click(button);
  await saved();
  expect(onDisk()).toMatchObject({ id: 'a', service: { name: 'Paraugs' } });
});

test('two saves at once are no conflict, and changes in between are saved', async () => {
  const { disk, save, type, dialog, onDisk } = await openDesk();
  const twice = async (between: () => void) => {
    const writing = slowStep();
    disk.write = writing.step;
    save();
    await writing.begun;
    between();
    save();
    writing.go();
    await saved();
  };
  await twice(() => {});
  expect([dialog(), disk.writes]).toEqual([null, 1]);
  await twice(() => type('Pirms otrās'));
  await waitFor(() => expect(onDisk().answers.q07?.note).toBe('Pirms otrās'));
  expect([dialog(), disk.writes]).toEqual([null, 3]);
});

test('the focus returns to where it was when the failure is closed', async () => {
  const { disk, save, user } = await openDesk();
  disk.read = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  save();
  await screen.findByText(t('ui.desk.failed', { name: NAME }));
  const before = screen.getByRole('button', { name: 'Uz lapas' });
  before.focus();
  const close = () => screen.getByRole('button', { name: t('ui.common.close') });
  await user.click(close());
  expect(document.activeElement).toBe(before);
  save();
  await waitFor(close);
  before.remove();
  await user.click(close());
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('Ctrl+S held down asks once', () => {
  const desk = createDesk();
  const stop = listenToFileKeys(desk, createPlace());
  location.hash = '#/a/a';
  const asked: unknown[] = [];
  desk.command.subscribe((command) => asked.push(command));
  const press = (repeat: boolean) => fireEvent.keyDown(document.body, { key: 's', ctrlKey: true, repeat });
  // No press opens the browser's own dialog for saving the page.
  expect([press(false), press(true), press(true)]).toEqual([false, false, false]);
  expect(asked).toEqual([{ what: 'save' }]);
  stop();
  location.hash = '';
});

test('dropped files are opened like chosen ones; dropped text goes into its field', () => {
  const desk = createDesk();
  const stop = listenToDrops(desk, 'Atvērt datni');
  const files = [new File(['{}'], 'a.json'), new File(['{}'], 'b.json')];
  const drag = (type: 'dragOver' | 'dragLeave' | 'drop', types: string[]) =>
    !fireEvent[type](document.body, { dataTransfer: { types, files } });
  expect([drag('dragOver', ['text/plain']), drag('drop', ['text/plain'])]).toEqual([false, false]);
  expect([document.body.dataset.drop, desk.command.getState()]).toEqual([undefined, null]);

  expect(drag('dragOver', ['Files'])).toBe(true);
  expect(document.body.dataset.drop).toBe('Atvērt datni');
  drag('dragLeave', ['Files']);
  expect(document.body.dataset.drop).toBeUndefined();
  drag('dragOver', ['Files']);
  expect(drag('drop', ['Files'])).toBe(true);
  expect(document.body.dataset.drop).toBeUndefined();
  expect(desk.command.getState()).toEqual({ what: 'drop', files });
  stop();
});

test('a dropped file is opened on any page, or the line says why not', async () => {
  const { drop } = await openDesk();
  drop(new File(['nav JSON'], 'sarunas.txt'));
  await screen.findByText(t('ui.file.refused', { name: 'sarunas.txt' }), { exact: false });
});

test('Ctrl+S saves with a Cyrillic layout, too', () => {
  const desk = createDesk();
  location.hash = '#/a/a';
  const stop = listenToFileKeys(desk, createPlace());
  fireEvent.keyDown(document.body, { key: 'ы', code: 'KeyS', ctrlKey: true });
  expect(desk.command.getState()).toEqual({ what: 'save' });
  stop();
});
