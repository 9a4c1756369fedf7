import { ImageRun, Paragraph } from 'docx';

/** A picture in PNG, of so many pixels on the page. */
export interface Picture {
  /** What it shows, for whoever does not see it. */
  readonly name: string;
  readonly data: ArrayBuffer;
  readonly width: number;
  readonly height: number;
}

/** Whose program made the document. */
export const pictureParagraph = ({ name, data, width, height }: Picture): Paragraph =>
  new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width, height },
        altText: { name, title: name, description: name },
      }),
    ],
  });
