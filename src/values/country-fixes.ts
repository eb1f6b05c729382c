import type { CountryNames, Issue } from './issues.js';

/** Issues with the code to write for each country that was sent by a name these names have. */
export function withCountryCodes<Each extends Issue>(
  issues: readonly Each[],
  names: CountryNames,
): readonly Each[] {
  return issues.map((issue) => withCountryCode(issue, names));
}

/** An issue with the code to write where a country was sent by name; itself where there is none. */
export function withCountryCode<Each extends Issue>(issue: Each, { codeOf }: CountryNames): Each {
  const { code, facts, path } = issue;
  const { value, example: _example, ...others } = facts;
  if (code !== 'not-country' || issue.write !== undefined || typeof value !== 'string')
    return issue;
  const name = textIn(value);
  const country = name === undefined ? undefined : codeOf(name);
  if (country === undefined) return issue;
  const write = [{ op: 'replace', path, value: country }] as const;
  return { ...issue, facts: { ...others, value }, write };
}

/** The text of a fact that shows text as JSON does. */
function textIn(fact: string): string | undefined {
  try {
    const value: unknown = fact.startsWith('"') ? JSON.parse(fact) : undefined;
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
