import { convertMillimetersToTwip, type IStylesOptions } from 'docx';

const mm = (millimetres: number): number => Math.round(convertMillimetersToTwip(millimetres));
/** Font sizes in half points: 10 pt for text, at least 9 pt. */
const TEXT = 20;
const SMALL = 18;
const SIDE = mm(20);
/** The width of the column of names in a list of pairs. */
const PAIR = mm(42);

export const QUIET = '505A5F';
export const LINE = '8A8F92';
/** A4 in twentieths of a point, rounded as Word does. */
export const PAGE = { width: 11906, height: 16838 } as const;
export const MARGIN = { top: mm(15), bottom: mm(17), left: SIDE, right: SIDE, footer: mm(9) } as const;
export const TEXT_WIDTH = PAGE.width - 2 * SIDE;

const heading = (outlineLevel: number, size: number, before: number, after: number) => ({
  run: { size, bold: true, color: '000000' },
  paragraph: { spacing: { before, after }, keepNext: true, outlineLevel },
});

const own = (id: string, name: string, run: object, paragraph: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph,
});

/** The styles of the document. `locale`: the language of all its text. */
export const STYLES = (locale: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Arial', size: TEXT, language: { value: locale, eastAsia: locale } },
      paragraph: { spacing: { after: 80, line: 259 } },
    },
    heading1: heading(0, 32, 0, 100),
    heading2: heading(1, 24, 220, 80),
    heading3: heading(2, 21, 180, 40),
    listParagraph: { paragraph: { spacing: { after: 40 } } },
  },
  paragraphStyles: [
    own('Lead', 'Lead', { size: 22 }, { spacing: { after: 100 } }),
    own('Quiet', 'Quiet', { size: SMALL, color: QUIET }, { spacing: { after: 60 } }),
    own(
      'Caption',
      'caption',
      { size: SMALL, bold: true },
      { spacing: { before: 100, after: 40 }, keepNext: true },
    ),
    // A hanging indent gives names a column of their own. A long value continues below itself.
    own('Pair', 'Pair', {}, { spacing: { after: 20 }, indent: { left: PAIR, hanging: PAIR } }),
    own('TableText', 'Table Text', { size: SMALL }, { spacing: { after: 0 } }),
    own('TableHead', 'Table Head', { size: SMALL, bold: true }, { spacing: { after: 0 } }),
    own('AfterTable', 'After Table', { size: SMALL }, { spacing: { after: 0, line: 200 } }),
    own('Footer', 'footer', { size: SMALL, color: QUIET }, { spacing: { after: 0 } }),
  ],
});
