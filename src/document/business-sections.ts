import { decimal, decimalText, sum } from '../values/decimal.js';
import { signOf } from '../explain/decimal-text.js';
import type { DocumentRow, DocumentSection, DocumentTable } from './document.js';
import type { BuyerLimit, InsuredBusiness } from './document-request.js';
import { inCurrency, section, type Making } from './made-for.js';

/** Where the insurable turnover lies. */
export function countriesSection(make: Making): readonly DocumentSection[] {
  const { language, format, request, priced, room } = make;
  const countries = request.business?.countries ?? [];
  if (priced === null || countries.length === 0) return [];
  const total = decimal(priced.exposure.insurableTurnover);
  const row = (name: string, turnover: string): DocumentRow => ({
    cells: [name, format.amount(turnover), format.shareOfWhole(shareOf(turnover, total))],
  });
  const shown = countries.slice(
    0,
    countries.length > room.countries ? room.countries - 1 : room.countries,
  );
  const rest = countries.slice(shown.length);
  const { labels } = language;
  return section(make, { id: 'countries', source: 'submission' }, [
    {
      ...tableOf([labels.country], [inCurrency(labels.turnover, make), labels.share]),
      rows: [
        ...shown.map(({ country, turnover }) => row(format.country(country), turnover)),
        ...(rest.length === 0 ? [] : [row(language.otherCountries(rest.length), turnoverOf(rest))]),
        { ...row(labels.total, priced.exposure.insurableTurnover), total: true },
      ],
    },
  ]);
}

function shareOf(turnover: string, total: ReturnType<typeof decimal>): string {
  return total.isZero() ? '0' : decimalText(decimal(turnover).dividedBy(total).toDecimalPlaces(6));
}

function turnoverOf(countries: InsuredBusiness['countries']): string {
  return decimalText(sum(countries.map(({ turnover }) => decimal(turnover))));
}

function tableOf(
  texts: readonly string[],
  numbers: readonly string[],
): Omit<DocumentTable, 'rows'> {
  return {
    kind: 'table',
    columns: [
      ...texts.map((title) => ({ title, holds: 'text' as const })),
      ...numbers.map((title) => ({ title, holds: 'number' as const })),
    ],
  };
}

/** Limits asked for and granted, and the gap. */
export function limitsSection(make: Making): readonly DocumentSection[] {
  const { language, format, request, priced } = make;
  const limits = request.business?.limits ?? [];
  if (priced === null) return [];
  const gap = priced.exposure.coverGap;
  const said = signOf(gap) === 0 ? '' : language.limitsOnly(format.money(gap));
  const { labels } = language;
  return section(make, { id: 'limits', source: limits.length === 0 ? 'quote' : 'submission' }, [
    {
      ...tableOf(
        [labels.buyer, labels.country],
        [labels.requested, labels.approved, labels.gap].map((label) => inCurrency(label, make)),
      ),
      rows: limitRows(limits, make),
    },
    { kind: 'text', quiet: true, text: said },
  ]);
}

/** The largest by name, the others as one row of what they come to, and the sum of all. */
function limitRows(limits: readonly BuyerLimit[], make: Making): readonly DocumentRow[] {
  const { language, format, room } = make;
  const ordered = [...limits.filter(isCut), ...limits.filter((limit) => !isCut(limit))];
  const shown = ordered.slice(0, limits.length > room.buyers + 1 ? room.buyers : limits.length);
  const rest = ordered.slice(shown.length);
  const named = shown.map((limit) =>
    rowOf([limit.buyer, format.country(limit.country)], [limit], format),
  );
  if (rest.length === 0) return named;
  const { labels } = language;
  return [
    ...named,
    rowOf([language.otherBuyers(rest.length), ''], rest, format),
    { ...rowOf([labels.total, ''], limits, format), total: true },
  ];
}

function rowOf(
  titles: readonly string[],
  limits: readonly BuyerLimit[],
  { amount }: Making['format'],
): DocumentRow {
  const all = (parts: readonly (string | null)[]): string => {
    const known = parts.filter((part) => part !== null);
    return known.length === 0 ? '–' : amount(decimalText(sum(known.map((part) => decimal(part)))));
  };
  return {
    cells: [
      ...titles,
      all(limits.map(({ requested }) => requested)),
      all(limits.map(({ approved }) => approved)),
      all(limits.map(gapOf)),
    ],
  };
}

/** What is not granted in full stands first: it is what the client must act on. */
function isCut(limit: BuyerLimit): boolean {
  return signOf(gapOf(limit) ?? '0') > 0;
}

function gapOf({ requested, approved }: Pick<BuyerLimit, 'requested' | 'approved'>): string | null {
  if (requested === null || approved === null) return null;
  const gap = decimal(requested).minus(approved);
  return gap.greaterThan(0) ? decimalText(gap) : '0';
}
