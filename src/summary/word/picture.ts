import { ImageRun, Paragraph } from 'docx';

/** A PNG picture with its size on the page, in pixels. */
export interface Picture {
  /** Its description for people who cannot see it. */
  readonly name: string;
  readonly data: ArrayBuffer;
  readonly width: number;
  readonly height: number;
}

/** The logo of the institution that runs the program. */
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
