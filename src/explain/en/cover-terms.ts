import { countedPremium } from '../counted-premium.js';
import type { Format } from '../format.js';
import { namedPerils } from '../named-perils.js';
import type { QuotedCover } from '../../quoted/quote-record.js';
import type { StatedCover } from '../stated-cover.js';
import { less, multipleOf, plural } from './wording.js';

/** Every term of a cover that a reader weighs, in the order in which a policy states them. */
export function coverTerms(stated: StatedCover, format: Format): string {
  const { cover, services } = stated;
  const amount = (text: string | undefined, name: string): string =>
    text === undefined ? '' : `${name} ${format.wholeMoney(text)}`;
  const days = (count: number | undefined, name: string): string =>
    count === undefined ? '' : `${name} ${plural(count, 'day')}`;
  const { insuredPercentage: named, discretionaryInsuredPercentage: discretionary } = cover;
  const otherwise =
    discretionary === undefined || discretionary === named
      ? ''
      : ` (${format.percentage(discretionary)} under the discretionary limit)`;
  return [
    named === undefined ? '' : `${format.percentage(named)} of each loss${otherwise}`,
    amount(cover.discretionaryLimit, 'discretionary limit'),
    ...structureTerms(stated, format),
    days(cover.maximumTermsDays, 'payment terms up to'),
    days(cover.maximumExtensionDays, 'maximum extension'),
    cover.insolvencyOnly === true
      ? 'insolvency only, protracted default not insured'
      : days(cover.waitingPeriodDays, 'waiting period'),
    politicalTerms(cover, format),
    cover.preShipment ? 'costs before shipment insured' : '',
    services === null ? '' : `services included: ${format.title(services)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Political risk as a whole, or the perils where they are not all insured like the rest of the cover. */
function politicalTerms(
  { politicalPerils: perils, ...cover }: QuotedCover,
  format: Format,
): string {
  if (cover.politicalRisk !== true && perils === undefined) return 'political risk not insured';
  const named = namedPerils(perils, cover);
  if (named === null) return 'political risk insured';
  const each = named.map(({ peril, percentage, days }) => {
    const own = [
      ...(percentage === null ? [] : [format.percentage(percentage)]),
      ...(days === null ? [] : [`waiting period ${plural(days, 'day')}`]),
    ];
    return `${format.name({}, peril)}${own.length === 0 ? '' : ` (${own.join(', ')})`}`;
  });
  return each.length === 0
    ? 'political risk not insured'
    : `political risk insured: ${format.list(each)}`;
}

/** First losses and the maximum liability; one of nothing is none. */
function structureTerms({ cover, premiumShare }: StatedCover, format: Format): string[] {
  const { aggregateFirstLossShare: share, maximumLiabilityMultiple: multiple } = cover;
  const amount = cover.maximumLiability ?? '0';
  const counted =
    multiple === undefined ? null : countedPremium({ amount, multiple, premiumShare }, format);
  const term = (text: string | undefined, name: string, basis = ''): string =>
    text === undefined || !less('0', text) ? '' : `${name} ${format.wholeMoney(text)}${basis}`;
  return [
    term(cover.nonQualifyingLoss, 'non-qualifying loss'),
    term(cover.eachLoss, 'each-loss deductible'),
    term(
      cover.aggregateFirstLoss,
      'aggregate first loss',
      share === undefined ? '' : ` (${format.percent(share, 3)} of insurable turnover)`,
    ),
    term(
      cover.maximumLiability,
      'maximum liability',
      counted === null ? '' : ` (${multipleOf(counted)})`,
    ),
  ];
}

/** What is paid of a loss, in one line: insured percentage, first losses and the maximum liability. */
export function paidTerms(stated: StatedCover, format: Format): string {
  const {
    aggregateFirstLossShare: _share,
    maximumLiabilityMultiple: _multiple,
    ...cover
  } = stated.cover;
  const { insuredPercentage: named } = cover;
  return [
    named === undefined ? '' : `${format.percentage(named)} of each loss`,
    ...structureTerms({ ...stated, cover }, format),
  ]
    .filter(Boolean)
    .join(', ');
}
