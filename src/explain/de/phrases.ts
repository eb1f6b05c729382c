import type { SelectionRule, Source } from '../../rules/read/source.js';
import type { PlacePage, Phrases } from '../language.js';
import { besideLevel } from './beside-level.js';
import { textOf } from '../stated-facts.js';

const rules: Readonly<Record<SelectionRule, string>> = {
  selected: 'im Tarif gewählt',
  midpoint: 'Mittelwert',
  interpolated: 'interpoliert',
};

const openEnds = {
  min: ' (Untergrenze ausgeschlossen)',
  max: ' (Obergrenze ausgeschlossen)',
  both: ' (beide Grenzen ausgeschlossen)',
} as const;

/** The frame around the German sentences. */
export const phrases: Phrases = {
  title: (status, submission) =>
    `Angebot Warenkreditversicherung${submission === null ? '' : ` ${submission}`}: ${status}`,
  unreadable: 'Angebot Warenkreditversicherung: nicht lesbar',
  exclusion: (buyer, turnover, reason) =>
    `Abnehmer ${buyer} mit einem Jahresumsatz von ${turnover} ist nicht versichert: ${reason}.`,
  otherStep: (operation, operand, after) =>
    `Dieser Schritt lautet „${operation} ${operand}“ und führt zu ${after}.`,
  otherFinding: (code) => ({
    title: code,
    sentence: () => `Das Angebot trägt das Prüfergebnis „${code}“.`,
    remedy: 'Bitte den Underwriter fragen.',
  }),
  otherGuideline: ({ value, ...against }) =>
    `Der gemessene Wert beträgt ${value} und liegt ${besideLevel(against)}.`,
  otherRemedy: 'Bitte den Underwriter fragen.',
  otherAssumption: (input, value) => `Für „${input}“ wurde „${value}“ angenommen.`,
  place: ({ book, edition, pages }) => [`${book} [${edition}]`, ...pages.map(pageText)].join('; '),
  anyOther: (row, key) => `${row} (jeder andere: ${key})`,
  filed: (source, { min, max, open }) =>
    [
      `hinterlegt ${min} bis ${max}${open === undefined ? '' : openEnds[open]}`,
      ...selected(source),
    ].join(', '),
  insideRanges: (count, filing) =>
    `${count === 1 ? 'Der Wert' : `Alle ${count} Werte`} aus einer hinterlegten Spanne ${count === 1 ? 'liegt' : 'liegen'} innerhalb der Spanne${filing === null ? '' : ` (Hinterlegung ${filing})`}.`,
};

function selected({ rule, value, calculated, calculatedBy, selection }: Source): string[] {
  if (selection === undefined || calculated === undefined) return ruled(textOf(rules, rule), value);
  return [
    ...ruled(textOf(rules, calculatedBy), calculated),
    `gewählt ${value} durch ${selection.authority}: ${selection.reason}`,
  ];
}

function ruled(rule: string | undefined, value: string): string[] {
  return rule === undefined ? [] : [`${rule} ${value}`];
}

function pageText({ title, rows, more, basis }: PlacePage): string {
  const read = rows.map(
    ({ row, value, filed }) => `${row} = ${value}${filed === null ? '' : ` (${filed})`}`,
  );
  const rest = more > 0 ? [`${more} weitere`] : [];
  return `Tabelle „${title}“: ${[...read, ...rest].join(', ')} (${basis})`;
}
