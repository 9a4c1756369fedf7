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
 * Each file is a group of keys, or continues one: `whether` (from question 2 on), `form` and `launch` hold the
 * three sections of `questionnaire`, `findings` the larger part of `assessment`, `soFar` the part of `ui` that tells the result so far, `pages` its pages that come late, `method` those of the method and of many assessments, `portfolio` the page of these. What the first question does not need is loaded later.
 */
interface Words {
  ui: typeof ui & typeof soFar & typeof pages & typeof method & typeof portfolio;
  questionnaire: typeof questionnaire & typeof whether & typeof form & typeof launch;
  assessment: typeof assessment & typeof findings;
  guidance: typeof guidance;
  documents: typeof documents;
  errors: typeof errors & typeof fileErrors;
  /** Of the program in the terminal alone. */
  terminal: typeof terminal;
}

/** `a.b.c` for every text; the plural endings of i18next are left out. */
type Paths<T> = {
  [K in keyof T & string]: T[K] extends string
    ? K extends `${infer Stem}_${'zero' | 'one' | 'other'}`
      ? Stem
      : K
    : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

export type Key = Paths<Words>;

/**
 * Gives the text of a key in the chosen language. Numbers, money and dates are passed raw; the text itself names
 * their format: `{{cost, money}}`.
 */
export type Translate = (key: Key, params?: Readonly<Record<string, unknown>>) => string;
