/** Hands an assessment's file to the browser as one to save; resolves to its name. Rejects where it cannot be written. */
export async function downloadFile(file: Promise<{ name: string; text: string }>): Promise<string> {
  const { name, text } = await file;
  download(name, text, 'application/json');
  return name;
}

/** Hands a text or bytes to the browser as a file to save. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; the memory is given back.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
