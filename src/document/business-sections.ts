import { decimal, decimalText, sum } from '../values/decimal.js';
import { signOf } from '../explain/decimal-text.js';
import type { DocumentRow, DocumentSection, DocumentTable } from './document.js';
import type { BuyerLimit, InsuredBusiness } from './document-request.js';
import { inCurrency, section, type Making } from './made-for.js';

const mostCountries = 9;
const mostBuyers = 8;

/** Where the insurable turnover lies. */
export function countriesSection(make: Making): readonly DocumentSection[] {
  const { language, format, request, priced } = make;
  const countries = request.business?.countries ?? [];
  if (priced === null || countries.length === 0) return [];
  const total = decimal(priced.exposure.insurableTurnover);
  const row = (name: string, turnover: string): DocumentRow => ({
    cells: [name, format.amount(turnover), format.shareOfWhole(shareOf(turnover, total))],
  });
  const shown = countries.slice(
    0,
    countries.length > mostCountries ? mostCountries - 1 : mostCountries,
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

function limitRows(limits: readonly BuyerLimit[], make: Making): readonly DocumentRow[] {
  const { language, format } = make;
  const amount = (text: string | null): string => (text === null ? '–' : format.amount(text));
  const row = ({ buyer, country, requested, approved }: BuyerLimit): DocumentRow => ({
    cells: [
      ...[buyer, format.country(country), amount(requested), amount(approved)],
      amount(gapOf({ requested, approved })),
    ],
  });
  const rest = limits.length - mostBuyers;
  const rows = [...limits.filter(isCut), ...limits.filter((limit) => !isCut(limit))]
    .slice(0, mostBuyers)
    .map(row);
  return rest <= 0 ? rows : [...rows, { cells: [language.moreBuyers(rest), '', '', '', ''] }];
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
