/** The words of the program. Latvian is the first language: its files define which keys exist. */
import type assessment from './lv/assessment.json';
import type documents from './lv/documents.json';
import type errors from './lv/errors.json';
import type fileErrors from './lv/fileErrors.json';
import type findings from './lv/findings.json';
import type form from './lv/form.json';
import type guidance from './lv/guidance.json';
import type launch from './lv/launch.json';
import type method from './lv/method.json';
import type pages from './lv/pages.json';
import type portfolio from './lv/portfolio.json';
import type questionnaire from './lv/questionnaire.json';
import type soFar from './lv/soFar.json';
import type terminal from './lv/terminal.json';
import type ui from './lv/ui.json';
import type whether from './lv/whether.json';

/**
 * Each file is a group of keys, or continues one. `whether` (from question 2 on), `form` and `launch` hold the three
 * sections of `questionnaire`. `findings` holds most of `assessment`. Of `ui`, `soFar` holds the result so far, `pages`
 * the pages that come late, `method` the method and many assessments, and `portfolio` the portfolio page. What the
 * first question does not need is loaded later.
 */
interface Words {
  ui: typeof ui & typeof soFar & typeof pages & typeof method & typeof portfolio;
  questionnaire: typeof questionnaire & typeof whether & typeof form & typeof launch;
  assessment: typeof assessment & typeof findings;
  guidance: typeof guidance;
  documents: typeof documents;
  errors: typeof errors & typeof fileErrors;
  /** The words that only the terminal program uses. */
  terminal: typeof terminal;
}

/** `a.b.c` for every text, without i18next's plural endings. */
type Paths<T> = {
  [K in keyof T & string]: T[K] extends string
    ? K extends `${infer Stem}_${'zero' | 'one' | 'other'}`
      ? Stem
      : K
    : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

export type Key = Paths<Words>;

/**
 * Gives the text for a key in the chosen language. Pass numbers, money and dates raw, because the text itself names
 * their format: `{{cost, money}}`.
 */
export type Translate = (key: Key, params?: Readonly<Record<string, unknown>>) => string;
