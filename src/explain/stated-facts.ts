/** A fact of a finding as text; undefined when the finding does not carry it. */
export function factOf<Stated extends object>(
  facts: Stated,
  name: keyof Stated & string,
): string | undefined {
  const value: unknown = Object.hasOwn(facts, name) ? facts[name] : undefined;
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
    ? String(value)
    : undefined;
}

/** What is said about a fact of a finding; nothing when the finding does not carry it. */
export function said<Stated extends object>(
  facts: Stated,
  name: keyof Stated & string,
  say: (value: string) => string,
): string {
  const value = factOf(facts, name);
  return value === undefined ? '' : say(value);
}

/** The text of a key; undefined when there is none. A key that was stored is never looked up on a prototype. */
export function textOf<Held>(
  texts: Readonly<Record<string, Held>>,
  key: string | undefined,
): Held | undefined {
  return key !== undefined && Object.hasOwn(texts, key) ? texts[key] : undefined;
}
