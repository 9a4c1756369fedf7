/** Downloads the file of an assessment; resolves to its name. Rejects if it cannot be written. */
export async function downloadFile(file: Promise<{ name: string; text: string }>): Promise<string> {
  const { name, text } = await file;
  download(name, text, 'application/json');
  return name;
}

/** Downloads a text or bytes as a file. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then, so the memory can be released.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
