/** The way of a list to ISIC as its text has it, each code in its section where the classification has sections. */
export function compactTargets(
  targets: ReadonlyMap<string, readonly string[]>,
  sectionOf: (code: string) => string = () => '',
): string {
  return Array.from(targets, ([code, codes]) => [sectionOf(code) + code, ...codes].join(' ')).join(
    '|',
  );
}
