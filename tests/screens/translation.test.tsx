import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { allWords, setUpLanguages } from '../../src/i18n/setup.ts';
import { QUESTION_IDS, type QuestionId } from '../../src/questionnaire/questionnaire.ts';
import { QuestionPage } from '../../src/screens/question/QuestionPage.tsx';
import { allowTranslation } from '../../src/ui/translation.ts';
import { blank } from '../support/answers.ts';
import { type Manner, translate } from '../support/browserTranslation.ts';
import { openSession, renderIn, withScoring } from '../support/session.tsx';

const MANNERS: readonly Manner[] = ['moved', 'replaced'];
const CONTROLS = 'input[type=radio], input[type=checkbox]';
/** Choices that bring fields, hints and findings, and remove them again. */
const STEPS = [0, 1, 2, 3, 2, 1, 0];

beforeAll(async () => {
  allowTranslation(document);
  await setUpLanguages();
  await allWords();
});

/** Presses the choices on the page of a question, and returns the words of the page after each step. */
async function walk(question: QuestionId, manner?: Manner): Promise<string[]> {
  const page = <QuestionPage question={question} go={() => undefined} />;
  const { container } = renderIn(await withScoring(openSession(blank('a'))), page);
  const said: string[] = [];
  const look = async () => {
    await act(async () => new Promise((done) => setTimeout(done)));
    said.push(container.textContent ?? '');
    if (manner) translate(container, manner);
    // One turn of the event loop, so that the page notices the change.
    await Promise.resolve();
  };
  await look();
  for (const step of STEPS) {
    const control = container.querySelectorAll(CONTROLS)[step];
    await act(async () => control && fireEvent.click(control));
    await look();
  }
  cleanup();
  return said;
}

test.each(QUESTION_IDS)('a translated page works like an untranslated one: %s', async (question) => {
  // The first opening loads all parts, so that every later one has them.
  await walk(question);
  const expected = await walk(question);
  for (const manner of MANNERS) expect(await walk(question, manner)).toEqual(expected);
});

interface Shown {
  before: boolean;
  texts: string[];
  hint: string | null;
}
let set: (state: Shown) => void = () => undefined;

function Page() {
  const [state, setState] = useState<Shown>({ before: false, texts: ['a'], hint: 'h' });
  set = setState;
  return (
    <p>
      {state.before && <b>first</b>}
      {state.texts.map((text) => text)} : {state.texts.length} <i>{state.hint}</i>
      {state.hint && ` (${state.hint})`}
      <u>!</u>
    </p>
  );
}

test.each(MANNERS)(
  'texts beside other texts appear, change, move and disappear on a page whose texts are %s',
  async (manner) => {
    render(<Page />);
    const page = screen.getByText('!').parentElement as HTMLElement;
    const show = async (before: boolean, texts: string[], hint: string | null) => {
      translate(page, manner);
      await Promise.resolve();
      await act(async () => set({ before, texts, hint }));
      return page.textContent;
    };
    expect(await show(true, ['a', 'b'], null)).toBe('firstab : 2 !');
    expect(await show(false, ['b'], 'k')).toBe('b : 1 k (k)!');
    expect(await show(true, ['c', 'd', 'e'], 'k')).toBe('firstcde : 3 k (k)!');
    expect(await show(false, [], 'm')).toBe(' : 0 m (m)!');
  },
);
