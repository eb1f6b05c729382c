import { compareDecimals, magnitude, relativeChange, signOf } from './decimal-text.js';
import type { Format } from './format.js';
import type { Driver } from './language.js';
import type { LedgerEntry } from '../quoted/ledger.js';
import type { KindAt, StepKindName } from '../rules/read/step-stages.js';
import type { Locale } from '../values/text.js';
import { textIn } from '../values/text-in.js';

const mostShown = 2;

type Kinds<Kind extends StepKindName> = Readonly<Record<Kind, true>>;

/** Whether a step says something about this risk; false where it is part of every price. */
const speaks: Readonly<Record<StepKindName, boolean>> = {
  'worksheet-base': false,
  'worksheet-relativity': true,
  'worksheet-terms': true,
  'flat-rate': false,
  'buyer-rate': true,
  page: true,
  'credibility-factor': true,
  'product-cap': true,
  'product-floor': true,
  'credit-control': true,
  'loss-experience': true,
  'discretionary-limit': true,
  'political-risk': true,
  'non-qualifying-loss': true,
  'each-loss': true,
  'aggregate-first-loss': true,
  'maximum-liability': true,
  'capital-load': true,
  'fixed-expense': false,
  'permissible-loss-ratio': false,
  continuity: true,
  'combined-cap': true,
  'loss-ratio-floor': true,
  'corridor-ceiling': true,
  'corridor-floor': true,
  'technical-floor': true,
  'rate-rounding': false,
  'premium-floor': true,
  'premium-rounding': false,
};

const corridors: Kinds<KindAt<'corridor'>> = { 'corridor-ceiling': true, 'corridor-floor': true };
const floors: Kinds<KindAt<'adequacy' | 'minimum'>> = {
  'technical-floor': true,
  'premium-floor': true,
};

const isOfEvery = (kind: string): boolean =>
  Object.hasOwn(speaks, kind) && !speaks[kind as StepKindName];
const isOneOf = (kind: string, kinds: object): boolean => Object.hasOwn(kinds, kind);

/** Steps weighed as one, and their relative change. */
interface Weighed {
  readonly entries: readonly LedgerEntry[];
  readonly change: string | null;
}

/** The steps that lower and that raise the price most, largest first, by their relative change. */
export function driversOf(
  ledger: readonly LedgerEntry[],
  locale: Locale,
  format: Format,
): { readonly lowering: readonly Driver[]; readonly raising: readonly Driver[] } {
  const weighty = weighed(ledger)
    .flatMap(({ entries, change }) =>
      change === null
        ? []
        : [{ titles: entries.map(({ title }) => textIn(title, locale)), change }],
    )
    .sort((a, b) => compareDecimals(magnitude(b.change), magnitude(a.change)));
  const withSign = (sign: number): Driver[] =>
    weighty
      .filter(({ change }) => signOf(change) === sign)
      .slice(0, mostShown)
      .map(({ titles, change }) => ({ titles, change: format.signedPercent(change) }));
  return { lowering: withSign(-1), raising: withSign(1) };
}

/** Each step by itself, but a corridor and the floors that overrule it as one: what it takes off they put back. */
function weighed(ledger: readonly LedgerEntry[]): readonly Weighed[] {
  const moved = ledger.filter(({ kind, change }) => !isOfEvery(kind) && signOf(change) !== 0);
  const held = moved.filter(({ kind }) => isOneOf(kind, { ...corridors, ...floors }));
  const [first, last] = [held[0], held[held.length - 1]];
  const overruled =
    first !== undefined &&
    last !== undefined &&
    isOneOf(first.kind, corridors) &&
    isOneOf(last.kind, floors);
  const alone = moved.filter((entry) => !overruled || !held.includes(entry));
  return [
    ...alone.map((entry) => ({ entries: [entry], change: entry.relativeChange })),
    ...(overruled ? [{ entries: held, change: relativeChange(first.before, last.after) }] : []),
  ];
}
