import { industryTitle } from '../industries-read.js';
import { isicTitles } from './industry-titles.js';
import { exclusions } from './exclusions.js';
import type { Format } from '../format.js';
import type { ExclusionSentences, Language } from '../language.js';
import type { Floor } from '../price-holding.js';
import { factOf, said, textOf } from '../stated-facts.js';
import type { FindingFactsOf } from '../../quoted/finding-facts.js';
import { countryInSentence, plural } from './wording.js';
import { titlesOf } from '../tier-titles.js';

type Countries = Readonly<Partial<FindingFactsOf['country-not-in-book']>>;

function countryOf(facts: Countries, format: Format): string {
  return said(facts, 'country', (code) => format.country(code)) || 'The country of some buyers';
}

/** What is said of the reason a buyer was taken out for. */
function exclusionOf(
  facts: Readonly<Partial<FindingFactsOf['buyer-not-insurable']>>,
): ExclusionSentences | undefined {
  return textOf<ExclusionSentences>(exclusions, factOf(facts, 'reason'));
}

const withoutCorridor: Readonly<Record<FindingFactsOf['no-corridor']['reason'], string>> = {
  'no-renewal': 'No expiring rate is stated, as for new business, and no corridor holds the price.',
  'no-expiring-cover':
    'The cover of the expiring policy is not stated, so its rate cannot be restated and the corridor does not apply.',
  'expiring-not-priced':
    'The expiring policy cannot be priced with this book, so its rate cannot be restated and the corridor does not apply.',
};

const floorNames: Readonly<Record<Floor, string>> = {
  'technical-floor': 'technical floor',
  'premium-floor': 'premium floor',
};

/** The title of the division of an ISIC Rev.4 code. */
function titled(code: string): string {
  return industryTitle(code, isicTitles) || `ISIC ${code}`;
}

/** Titles of several codes, each once. */
function titlesOfEach(codes: string): string[] {
  return [...new Set(codes.split(', ').map(titled))];
}

/** What is said about each finding. */
export const findings: Language['findings'] = {
  guideline: {
    title: 'Underwriting guideline',
    sentence: () => 'A guideline of the rate book speaks.',
    remedy: 'Ask the underwriter.',
  },
  'buyer-not-insurable': {
    title: 'Buyer not insurable',
    sentence: (facts, format) => {
      const who = said(facts, 'buyer', (id) => `Buyer ${id}`) || 'A buyer';
      const reason = exclusionOf(facts)?.reason;
      const amount = said(facts, 'turnover', (turnover) => `${format.wholeMoney(turnover)} of `);
      return `${who} cannot be insured${reason === undefined ? '' : `, because ${reason}`}; ${amount}turnover was taken out, and no premium is charged on it.`;
    },
    remedy: (facts) => exclusionOf(facts)?.remedy ?? 'Ask the underwriter.',
  },
  'nothing-insurable': {
    title: 'Nothing insurable',
    sentence: () =>
      'Once exclusions and buyers not insurable are taken out, no turnover is left to insure.',
    remedy: 'Offer buyers that can be insured.',
  },
  'country-not-in-book': {
    title: 'Country not in the rate book',
    sentence: (facts, format) =>
      `${countryOf(facts, format)} has no row in the rate book, so its buyers are not priced.`,
    remedy: 'Ask the underwriter to rate the country, or use a rate book that lists it.',
  },
  'country-restricted': {
    title: 'Country with restricted cover',
    sentence: (facts, format) =>
      `Cover on ${said(facts, 'country', (code) => countryInSentence(format.country(code))) || 'the countries of some buyers'} is granted case by case only.`,
    remedy: 'Send the underwriter details of the buyers there, or take them out.',
  },
  'policyholder-barred': {
    title: 'Seller cannot be insured',
    sentence: (facts, format) =>
      `Sellers in ${said(facts, 'country', (code) => countryInSentence(format.country(code))) || 'this country'} cannot be insured.`,
    remedy: 'No cover can be offered.',
  },
  'outside-edition': {
    title: 'Inception outside the edition',
    sentence: (facts, format) =>
      `Inception${said(facts, 'inception', (day) => ` on ${format.date(day)}`)} lies outside the dates this edition prices` +
      `${said(facts, 'effectiveFrom', (day) => `, which begin on ${format.date(day)}`)}${said(facts, 'effectiveTo', (day) => ` and end on ${format.date(day)}`)}.`,
    remedy: 'Quote with the edition in force at inception.',
  },
  'request-before-edition': {
    title: 'Request before the edition',
    sentence: (facts, format) =>
      `Requests are priced with this edition${said(facts, 'requestsFrom', (day) => ` from ${format.date(day)}`)}; this one is${said(facts, 'asOf', (day) => ` of ${format.date(day)}`) || ' earlier'}.`,
    remedy: 'Quote with the edition in force on the day of the request.',
  },
  'validity-beyond-edition': {
    title: 'Offer outlives the edition',
    sentence: (facts, format) =>
      `The offer stands${said(facts, 'until', (day) => ` until ${format.date(day)}`)}, but this edition prices inceptions${said(facts, 'effectiveTo', (day) => ` until ${format.date(day)}`)} only.`,
    remedy: 'If inception moves beyond that day, quote again with the edition that follows.',
  },
  'reference-rate': {
    title: 'Amounts of the book in another currency',
    sentence: (facts, format) =>
      `Amounts of the rate book stand in ${said(facts, 'bookCurrency', (code) => code) || 'its own currency'}. They were read at its reference rate${said(facts, 'rate', (rate) => `, ${rate}`)}${said(facts, 'currency', (code) => ` for one ${code}`)}${said(facts, 'date', (day) => `, of ${format.date(day)}`)}${said(facts, 'steps', (steps) => `, and those people agree on were brought to the nearest that begins with one of ${steps}`)}.`,
    remedy: 'Nothing to do; a rate stated in the submission comes before the reference rate.',
  },
  'exchange-rate-old': {
    title: 'Exchange rate too old',
    sentence: (facts, format) =>
      `The exchange rate${said(facts, 'currency', (code) => ` of ${code}`)}${said(facts, 'date', (day) => ` dates from ${format.date(day)} and`)} is ${said(facts, 'days', (days) => plural(days, 'day')) || 'too'} old, where the rate book allows ${said(facts, 'mostDays', (days) => plural(days, 'day')) || 'less'}.`,
    remedy: 'State a newer exchange rate in the submission.',
  },
  'tier-not-available': {
    title: 'Tier not available',
    sentence: (facts, format) =>
      said(
        facts,
        'ofMostPayable',
        (share) =>
          `The tier is not available for a business this small: its premium floor${said(facts, 'premiumFloor', (floor) => ` of ${format.wholeMoney(floor)}`)} alone is ${format.percent(share)} of the most the cover can pay.`,
      ) ||
      `The tier is not available for an insurable turnover${said(facts, 'insurableTurnover', (amount) => ` of ${format.wholeMoney(amount)}`)}: it is made for turnovers` +
        `${said(facts, 'minimumTurnover', (amount) => ` from ${format.wholeMoney(amount)}`)}${said(facts, 'maximumTurnover', (amount) => ` up to ${format.wholeMoney(amount)}`)}.`,
    remedy: (facts) => {
      const titles = titlesOf(facts, 'en');
      return titles.length > 0
        ? `Choose another tier: ${titles.join(', ')}.`
        : 'State the terms of the cover themselves.';
    },
  },
  'overdue-tolerated': {
    title: 'Small amounts long overdue',
    sentence: (facts) => {
      const isOne = said(facts, 'count', (count) => count) === '1';
      return `${said(facts, 'count', (count) => plural(count, 'buyer')) || 'Some buyers'} ${isOne ? 'owes' : 'owe'} small amounts beyond the maximum extension${said(facts, 'days', (days) => ` of ${plural(days, 'day')}`)}, within the tolerance of the book: ${isOne ? 'it stays' : 'they stay'} insured.`;
    },
    remedy: 'Collect what is overdue, or mark it as disputed.',
  },
  'balance-below-terms': {
    title: 'Balances far below terms',
    sentence: (facts, format) =>
      said(
        facts,
        'days',
        (days) =>
          `Days sales outstanding of ${days} are ${said(facts, 'share', (share) => `less than ${format.percent(share)} of`) || 'far below'} the agreed terms${said(facts, 'termsDays', (terms) => `, ${plural(terms, 'day')} on average`)}.${said(facts, 'least', (least) => ` They count as at least ${format.percent(least)} of the terms, for buyers who pay early may stop doing so.`)}`,
      ) ||
      `${said(facts, 'count', (count) => plural(count, 'buyer')) || 'Some buyers'} owe ${said(facts, 'share', (share) => `less than ${format.percent(share)} of`) || 'far less than'} what turnover and terms come to.${said(facts, 'least', (least) => ` They count as at least ${format.percent(least)} of it, for buyers who pay early may stop doing so.`)}`,
    remedy: 'Check the balances against the ledger: an average over the year, not of a quiet day.',
  },
  'no-corridor': {
    title: 'No corridor',
    sentence: (facts) =>
      textOf(withoutCorridor, factOf(facts, 'reason')) ??
      'There is no expiring rate to compare with, and no corridor holds the price.',
    remedy: 'For a renewal, state the expiring rate and cover.',
  },
  'corridor-binds': {
    title: 'Corridor binds',
    sentence: (facts, format, { floor }) => {
      const limit = said(facts, 'limitRate', (rate) => ` at ${format.rate(rate)}`);
      const indicated = said(
        facts,
        'indicatedRate',
        (rate) => ` instead of the indicated ${format.rate(rate)}`,
      );
      return floor === null
        ? `The renewal corridor holds the rate${limit}${indicated}.`
        : `The renewal corridor would hold the rate${limit}${indicated}, but the ${floorNames[floor]} is higher and overrules it.`;
    },
    remedy: ({ side }, { floor, inadequate }) => {
      if (floor !== null) return `The ${floorNames[floor]} decides the rate: see there.`;
      return inadequate && side !== 'floor'
        ? 'The underwriter decides whether to go beyond the corridor; if not, expect the rest of the change at the next renewals.'
        : 'Nothing to do; expect the rest of the change at the next renewals.';
    },
  },
  'premium-floor-binds': {
    title: 'Premium floor binds',
    sentence: (facts, format) =>
      `The premium is raised to the manual's floor${said(facts, 'floor', (amount) => ` of ${format.money(amount)}`)}.`,
    remedy:
      'More insurable turnover would use the floor better; a smaller cover would not save premium.',
  },
  'loss-ratio-floor-binds': {
    title: 'Past losses hold the price up',
    sentence: (facts, format) =>
      `Insured past losses are ${said(facts, 'lossRatio', (ratio) => format.percent(ratio)) || 'a large part'} of the premium of those years; at that raw loss ratio the price is at least ${said(facts, 'relativity', (relativity) => `×${format.factor(relativity)} of `)}what it would be without history and continuity.`,
    remedy:
      'Explain the losses and what was changed since; clean years bring the ratio down, credits for continuity return with them.',
  },
  'combined-cap-binds': {
    title: 'Combined cap binds',
    sentence: (facts, format) =>
      `Together the credits would bring the premium ${said(facts, 'product', (product) => `to ×${format.factor(product)} of what it would be without them`) || 'lower than the book allows'}; ` +
      `the book allows no less than ${said(facts, 'bound', (bound) => `×${format.factor(bound)}`) || 'its bound'}.`,
    remedy: 'Nothing to do; further credits of this kind would not lower the price.',
  },
  'technical-floor-binds': {
    title: 'Technical floor binds',
    sentence: (facts, format) =>
      `The premium is raised to ${said(facts, 'share', (share) => `${format.percent(share)} of `)}the technical premium` +
      `${said(facts, 'technicalPremium', (amount) => ` of ${format.money(amount)}`)}${facts.overCorridor === true ? ', above the ceiling of the renewal corridor, which it overrules' : ''}.`,
    remedy:
      'What lowers the expected loss or spreads the risk lowers the floor; commercial credits do not.',
  },
  'adequacy-not-assessed': {
    title: 'Rate adequacy not assessed',
    sentence: () =>
      'There is no technical premium by this rate book, so it is not known whether the rate is adequate.',
    remedy: 'Quote with a rate book that has a technical premium, or ask the underwriter.',
  },
  'political-losses-apart': {
    title: 'Political losses in the history',
    sentence: (facts, format) =>
      `The history holds ${said(facts, 'count', (count) => `${count} `)}political losses${said(facts, 'amount', (amount) => ` of ${format.wholeMoney(amount)}`)}. They say nothing of how buyers default, so they are no part of that experience; in the loss ratio over the years they count where the cover insures their peril${said(facts, 'insured', (insured) => ` (${insured} of them)`)}.`,
    remedy: 'Nothing to do; state the peril of each political loss, and none for the others.',
  },
  'discretionary-above-named': {
    title: 'Unvetted buyers insured higher',
    sentence: (facts, format) =>
      `Buyers under the discretionary limit are insured at ${said(facts, 'discretionary', (value) => format.percentage(value)) || 'a higher percentage'}, more than those with a named limit${said(facts, 'named', (value) => ` (${format.percentage(value)})`)}.`,
    remedy: 'State a discretionary percentage no higher than the insured percentage.',
  },
  'industry-read-as-isic': {
    title: 'Industry code of two lists',
    sentence: (facts) =>
      `The industry code${said(facts, 'code', (code) => ` ${code}`)} is read as ISIC Rev.4${said(facts, 'read', (read) => `: ${titled(read)}`)}. As a code of GB/T 4754-2017 it would be another industry${said(facts, 'other', (other) => `: ${titlesOfEach(other).join('; or ')}`)}. The number does not tell which is meant.`,
    remedy:
      'Say which: { "scheme": "gbt4754-2017", "code": … } or { "scheme": "isic-rev4", "code": … } in place of the plain code.',
  },
  'history-restated-in-total': {
    title: 'Losses known in total only',
    sentence: (facts) =>
      `The losses of ${said(facts, 'years', (years) => plural(years, 'year')) || 'some years'} are known in total only, so they were restated to this cover as a whole.`,
    remedy: 'Send the single losses with date, buyer and amount.',
  },
  'questions-unanswered': {
    title: 'Questions unanswered',
    sentence: (facts) =>
      `${said(facts, 'count', (count) => plural(count, 'question')) || 'Some questions'}${said(facts, 'total', (total) => ` of ${total}`)} on credit control ` +
      `${factOf(facts, 'count') === '1' ? 'is' : 'are'} not answered and earn${factOf(facts, 'count') === '1' ? 's' : ''} only what the rate book assumes.`,
    remedy: 'Answer them, with a document where there is one.',
  },
  'turnover-scaled': {
    title: 'Turnover of the buyers adjusted',
    sentence: (facts, format) =>
      `The buyers' turnovers${said(facts, 'described', (amount) => `, ${format.wholeMoney(amount)} together,`)} were scaled to the insurable turnover` +
      `${said(facts, 'insurable', (amount) => ` of ${format.wholeMoney(amount)}`)}.`,
    remedy: 'Check the list of buyers against the estimated turnover.',
  },
};
