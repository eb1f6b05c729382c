const plain = /^[!#-&(-<>-~][!-~]*(?: [!-~]+)*$/;
const hidden = /[\p{Cc}\p{Cf}\s]+/gu;
const quotedFormula = /^="(.*)"$/u;
const nothing: ReadonlySet<string> = new Set(
  'null nan nat n/a #n/a none (null) (blank) #value! #ref! #name? \\n - -- — – .'.split(' '),
);
const longestNothing = 7;
const beginsNothing = /^[n#(\\.\-–—]/i;
const longestShown = 40;

/**
 * A cell as text: control and invisible characters become single spaces, ends are trimmed, and the ways a spreadsheet
 * marks text (`="0012"`, `'0012`) are undone. Nothing in a cell is ever run as a formula.
 */
export function cellText(raw: string): string {
  if (raw === '' || plain.test(raw)) return raw;
  const text = raw.replace(hidden, ' ').trim();
  const quoted = quotedFormula.exec(text)?.[1];
  if (quoted !== undefined) return quoted.trim();
  return text.startsWith("'") ? text.slice(1).trim() : text;
}

/** The same, with the words and dashes that stand for an empty cell read as empty. */
export function filledText(raw: string): string {
  const text = cellText(raw);
  if (text.length > longestNothing || !beginsNothing.test(text)) return text;
  return nothing.has(text.toLowerCase()) ? '' : text;
}

/** A text as keys are compared: compatibility forms unified, lower case, single spaces. */
export function textKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A text as it may be shown in a report: on one line, without control characters, cut to 40 characters. */
export function shownText(raw: string): string {
  const text = raw
    .slice(0, 4 * longestShown)
    .replace(hidden, ' ')
    .trim();
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
