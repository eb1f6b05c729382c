/**
 * True when `code` is one of the codes written one after another in `codes`, each `width` characters long. Lists of
 * codes are kept this way because they travel in every bundle.
 */
export function isListed(codes: string, code: string, width: number): boolean {
  if (code.length !== width) return false;
  let at = codes.indexOf(code);
  while (at > 0 && at % width !== 0) at = codes.indexOf(code, at + 1);
  return at >= 0;
}
