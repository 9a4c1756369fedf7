import type { Picture } from '../../summary/word/picture.ts';

/** In pixels: three times the size on paper, so that print is sharp. */
const HEIGHT = 84;
const WIDEST = 480;

/** A picture as PNG, which every version of Word can show. Undefined if the browser cannot draw it. */
export async function pictureOf(address: string, name: string): Promise<Picture | undefined> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    const ratio = image.naturalWidth / image.naturalHeight;
    const width = Math.round(Math.min(HEIGHT * ratio, WIDEST));
    const height = Math.round(width / ratio);
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    return file ? { name, data: await file.arrayBuffer(), width: width / 3, height: height / 3 } : undefined;
  } catch {
    return undefined;
  }
}
