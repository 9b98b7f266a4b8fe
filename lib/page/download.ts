/** How long a browser may take to fetch what it was told to save, in milliseconds. */
const PATIENCE = 10_000;

/** Lets the browser save a file under a name, where its downloads go. Nothing is added to the page. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
