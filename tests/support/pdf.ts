import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfText {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly inMargin: boolean;
}

export interface PdfPage {
  readonly items: readonly PdfText[];
  /** All texts on the page one after the other, with spaces as they come. */
  readonly text: string;
  /** The text in the margin of the page; it is not part of the tagged text. */
  readonly margin: string;
  /** The texts in the order of the tags, which is the order in which a screen reader reads them. */
  readonly inReadingOrder: string;
  /** The kinds of tags: Table, TH, L, Figure … */
  readonly tags: ReadonlySet<string>;
  /** The alternative texts of figures. */
  readonly alternatives: readonly string[];
}

export interface Pdf {
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  readonly pages: number;
  page(number: number): Promise<PdfPage>;
}

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Tag[];
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const facts = info as { Title?: string; Language?: string };
  return {
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    // pdf.js types it as an object, but it is a Map.
    tagged:
      ((await document.getMarkInfo()) as unknown as Map<string, boolean> | null)?.get('Marked') === true,
    pages: document.numPages,
    async page(number) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const texts: PdfText[] = [];
      const margin: string[] = [];
      const byId = new Map<string, string>();
      const open: string[] = [];
      for (const item of items) {
        if (!('str' in item)) {
          if (item.type === 'endMarkedContent') open.pop();
          else open.push(item.id ?? '');
          continue;
        }
        const id = open.findLast((each) => each !== '') ?? '';
        byId.set(id, `${byId.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
        const [, , c, d] = item.transform as number[];
        if (id === '') margin.push(item.str);
        if (item.str.trim())
          texts.push({ text: item.str, size: Math.hypot(c ?? 0, d ?? 0), inMargin: id === '' });
      }
      const tags = new Set<string>();
      const alternatives: string[] = [];
      const tree = (await page.getStructTree()) as Tag | null;
      return {
        items: texts,
        text: texts.flatMap(({ text, inMargin }) => (inMargin ? [] : text)).join(' '),
        margin: margin.join(' '),
        inReadingOrder: tree ? read(tree) : '',
        tags,
        alternatives,
      };

      function read({ role, alt, type, id, children = [] }: Tag): string {
        if (role) tags.add(role);
        if (alt) alternatives.push(alt);
        return type === 'content' ? (byId.get(id ?? '') ?? '') : children.map(read).join(' ');
      }
    },
  };
}

/** Removes all spaces, to compare texts that were broken into lines. */
export const squeezed = (text: string): string => text.replace(/\s/g, '').normalize('NFC');
