/** Every English title of a book, once for each place it stands in. */
export function titlesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { en } = value as { readonly en?: unknown };
  if (typeof en === 'string') return [en];
  return Object.values(value).flatMap(titlesIn);
}
