/** A problem behind its path; one of the whole record stands alone. */
export function issueLine(
  { path, message }: { readonly path: string; readonly message: string },
  colon = ': ',
): string {
  return path === '' ? message : `${path}${colon}${message}`;
}
