import type { Draft } from './protocol.js';

/** Hands a submission to the reader as a file, as far as it was typed. */
export function saveSubmission(draft: Draft, name = 'submission'): void {
  saveText(`${name}.json`, `${JSON.stringify(draft, null, 2)}\n`, 'application/json');
}

/** Hands a text to the reader as a file. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
