// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createSession } from '../../src/session/createSession.ts';
import { withFreshDatabase } from '../support/tabs.ts';

withFreshDatabase();

const NOTE = '/answers/q01/note';

/** A session whose edits by typing wait until `paint` is called. */
async function beforePaint() {
  const painted: (() => void)[] = [];
  const session = createSession({ whenPainted: (run) => void painted.push(run) });
  await session.create({ name: 'Paraugs' });
  const changes: string[] = [];
  session.store.onChange(({ edit }) => changes.push(`${edit.path.slice(9)}=${edit.value}`));
  return {
    ...session,
    changes,
    paint: () => {
      for (const run of painted.splice(0)) run();
    },
  };
}

test('a delayed edit is made after the paint, once, with the latest value', async () => {
  const { delayed, changes, paint } = await beforePaint();
  delayed.add(NOTE, 'a');
  delayed.add(NOTE, 'ab');
  expect(delayed.at(NOTE)).toBe('ab');
  expect(changes).toEqual([]);
  paint();
  paint();
  expect(changes).toEqual(['q01/note=ab']);
  expect(delayed.at(NOTE)).toBeUndefined();
});

test('every other edit first makes the delayed ones, in their order', async () => {
  const { delayed, change, changes, paint } = await beforePaint();
  delayed.add('/answers/q02/note', 'a');
  delayed.add(NOTE, 'b');
  change('/answers/q03/note', 'c');
  expect(changes).toEqual(['q02/note=a', 'q01/note=b', 'q03/note=c']);
  paint();
  expect(changes).toHaveLength(3);
});

test.each(['keydown', 'click', 'focusout', 'visibilitychange'])(
  'whatever listens to %s finds the edit made',
  async (event) => {
    const { delayed, changes } = await beforePaint();
    const field = document.body.appendChild(document.createElement('input'));
    let found = 0;
    field.addEventListener(event, () => {
      found = changes.length;
    });
    delayed.add(NOTE, 'a');
    field.dispatchEvent(new Event(event, { bubbles: true }));
    expect(found).toBe(1);
    field.remove();
  },
);

test('a delayed edit belongs to the assessment in which it was typed', async () => {
  const { delayed, open, store } = await beforePaint();
  const first = store.getState().assessment?.id ?? '';
  delayed.add(NOTE, 'a');
  await open('none');
  await open(first);
  expect(store.getState().assessment?.answers.q01?.note).toBe('a');
});
