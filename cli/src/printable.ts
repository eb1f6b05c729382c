/** Text of a file may hold characters that drive a terminal; they are left out. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
