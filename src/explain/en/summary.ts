import type { Format } from '../format.js';
import type { Driver, SummarySentences } from '../language.js';
import type { PricedQuote } from '../../quote-record.js';
import { inSentence, less, plural } from './wording.js';

/** The sentences an English summary is made of. */
export const summary: SummarySentences = {
  priced: ({ status, premium, period }, format, reasons) => {
    const price =
      `a rate of ${format.rate(premium.rate)} of insurable turnover, an estimated premium of ${format.money(premium.estimated)} ` +
      `for the ${plural(period.months, 'month')} from ${format.date(period.inception)}`;
    if (status === 'quoted') return `Quoted: ${price}.`;
    const because = reasons.length > 0 ? ` because of: ${reasons.join('; ')}` : '';
    return `Referred to the underwriter${because}. The price as it stands: ${price}.`;
  },
  minimum: ({ premium, exposure }, format) =>
    `The rate is charged on the turnover declared, estimated at ${format.wholeMoney(exposure.insurableTurnover)}; ` +
    `the minimum premium is ${format.money(premium.minimum)}.`,
  cover: ({ cover }, format) =>
    `Cover${cover.tierTitle === null ? '' : ` (${cover.tierTitle.en})`}: ${coverTerms(cover, format).join('; ')}.`,
  drivers: (lowering, raising, format) => {
    const named = (drivers: readonly Driver[]): string =>
      format.list(drivers.map(({ title, change }) => `${inSentence(title)} (${change})`));
    return [
      lowering.length > 0 ? `The price is lowered most by ${named(lowering)}.` : '',
      raising.length > 0 ? `The price is raised most by ${named(raising)}.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  assumed: (count) =>
    `${plural(count, 'input')} ${count === 1 ? 'was' : 'were'} missing and taken from the rate book's assumptions; ` +
    `sending ${count === 1 ? 'it' : 'them'} may change the price.`,
  validity: ({ status, validity }, format) =>
    status === 'quoted'
      ? `The offer stands from ${format.date(validity.from)} to ${format.date(validity.until)}.`
      : `With the underwriter's approval the price stands until ${format.date(validity.until)}.`,
  declined: 'Declined: no price is given.',
  invalid: (count, first) => [
    `Not priced: ${plural(count, 'problem')} of the submission must be put right first.`,
    ...(first === undefined ? [] : [`${count === 1 ? 'It is' : 'The first'}: ${first}`]),
  ],
};

/** First losses and the maximum liability; one of nothing is none. */
function structureTerms(cover: PricedQuote['cover'], format: Format): string[] {
  const { aggregateFirstLossShare: share, maximumLiabilityMultiple: multiple } = cover;
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
      multiple === undefined ? '' : ` (${format.number(multiple, 2)} times the premium)`,
    ),
  ];
}

function coverTerms(cover: PricedQuote['cover'], format: Format): string[] {
  const amount = (text: string | undefined, name: string): string =>
    text === undefined ? '' : `${name} ${format.wholeMoney(text)}`;
  const days = (count: number | undefined, name: string): string =>
    count === undefined ? '' : `${name} ${count} days`;
  const { insuredPercentage: named, discretionaryInsuredPercentage: discretionary } = cover;
  const otherwise =
    discretionary === undefined || discretionary === named
      ? ''
      : ` (${format.percentage(discretionary)} under the discretionary limit)`;
  return [
    named === undefined ? '' : `${format.percentage(named)} of each loss${otherwise}`,
    amount(cover.discretionaryLimit, 'discretionary limit'),
    ...structureTerms(cover, format),
    days(cover.maximumTermsDays, 'payment terms up to'),
    days(cover.maximumExtensionDays, 'maximum extension'),
    days(cover.waitingPeriodDays, 'waiting period'),
    cover.politicalRisk ? 'political risk insured' : 'political risk not insured',
    cover.preShipment ? 'costs before shipment insured' : '',
  ].filter(Boolean);
}
