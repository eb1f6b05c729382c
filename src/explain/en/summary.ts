import type { Driver, SummarySentences } from '../language.js';
import { coverTerms } from './cover-terms.js';
import { inSentence, plural } from './wording.js';

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
  cover: (stated, format) => {
    const { tierTitle } = stated.cover;
    return `Cover${tierTitle === null ? '' : ` (${format.title(tierTitle)})`}: ${coverTerms(stated, format)}.`;
  },
  drivers: (lowering, raising, format) => {
    const named = (drivers: readonly Driver[]): string =>
      format.list(
        drivers.map(({ titles, change }) => `${titles.map(inSentence).join(' with ')} (${change})`),
      );
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
  unreadable: (why) => ['Nothing is explained: the stored quote cannot be read.', why],
};
