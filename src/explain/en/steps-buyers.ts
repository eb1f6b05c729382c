import { evensOut } from '../class-mix.js';
import type { Format } from '../format.js';
import type { FactsOf } from '../../quoted/facts.js';
import { industriesRead, type IndustryWords } from '../industries-read.js';
import { isicTitles } from './industry-titles.js';
import type { StepSentences } from '../language.js';
import { attributeText, rateBase } from '../manual-words.js';
import { classList, inSentence, worth, plural } from './wording.js';

type Keys =
  | 'worksheet-base'
  | 'flat-rate'
  | 'country'
  | 'industry'
  | 'payment-method'
  | 'worksheet-terms'
  | 'spread-of-risk'
  | 'turnover-size'
  | 'attribute';

const bases = {
  'insurable-turnover': 'an insurable turnover',
  'annual-turnover': 'an annual turnover',
  limits: 'credit limits',
  'average-balance': 'an average balance',
  'peak-balance': 'a peak balance',
  buyers: 'a number of buyers',
} as const;

/** A country by its name, or the category it belongs to. */
function countryClass(name: string): string {
  return /^\d$/.test(name) ? `category ${name}` : name;
}

/** An industry by its title, or its code of ISIC Rev.4. */
function industryName(name: string): string {
  return /^([A-U]|\d{2,4})$/.test(name) ? `ISIC ${name}` : inSentence(name);
}

const industryWords: IndustryWords = {
  titles: isicTitles,
  schemes: {
    'isic-rev4': 'ISIC Rev.4',
    'gbt4754-2017': 'GB/T 4754-2017',
    'naics-2017': 'NAICS 2017',
  },
};

/** The industries as they were read, so that a code of another list is noticed. */
function read(facts: object, format: Format): string {
  const read = industriesRead(facts, industryWords).map(({ code, title, share, sent }) => {
    const from = sent === null ? '' : `, sent as ${sent}`;
    return `${inSentence(title)} (ISIC ${code}${from}), ${format.percent(share)}`;
  });
  return read.length === 0 ? '' : `Read as, by turnover: ${read.join('; ')}. `;
}

const atCap =
  'The default rates of these buyers stand at the cap of the manual, so the price does not change.';

function unchanged({ classes }: Pick<FactsOf['country'], 'classes'>): string {
  return evensOut(classes)
    ? 'On average they stand at the base, so the price does not change.'
    : atCap;
}

/** Sentences of the steps that look at buyers and turnover. */
export const buyerSteps: Pick<StepSentences, Keys> = {
  'worksheet-base': (facts, format, { after }) => {
    const period = facts.months === 12 ? 'a year' : plural(facts.months, 'month');
    return (
      `${plural(format.number(facts.buyers), 'buyer')} with an insurable turnover of ${format.wholeMoney(facts.insurableTurnover)} ` +
      `${format.number(facts.buyers) === '1' ? 'owes' : 'owe'} ${format.wholeMoney(facts.normalBalance)} in the ordinary course. ` +
      `A buyer that fails owes that and what is delivered in about ${plural(facts.driftDays, 'day')} until deliveries stop; ` +
      `${format.wholeMoney(facts.withinLimits)} of it in all lies within the credit limits on average. ` +
      `At a default rate of ${format.percent(facts.defaultRate, 3)} a year on average and a loss of ` +
      `${format.percent(facts.lossGivenDefault)} of that, the expected loss of ${period} is ${after} (${format.percent(facts.shareOfTurnover, 3)} of turnover), ` +
      `reckoned at terms of ${plural(facts.baseTermsDays, 'day')} and before everything below.` +
      (!('late' in facts)
        ? ''
        : ` The payment record of ${plural(format.number(facts.late), 'buyer')} raises the default rate: what is overdue tells of distress before a grade does.`)
    );
  },
  'flat-rate': (facts, format, { after, amount, size }) => {
    const { base, money } = rateBase(facts);
    const charged =
      base === 'buyers'
        ? `The amount of the book, ${format.money(facts.rate)}, for each of ${plural(format.number(money), 'buyer')}`
        : `The rate of the book, ${format.rate(facts.rate)}, on ${bases[base]} of ${format.wholeMoney(money)}`;
    return size === null
      ? `${charged} gives ${after} to start from.`
      : `${charged} adds ${amount}.`;
  },
  country: (facts, format, effect) =>
    `The buyers' countries, by share of the expected loss: ${classList(facts.classes, format, countryClass)}. ` +
    (effect.direction === 'none'
      ? unchanged(facts)
      : `This mix ${worth(effect)}, because buyers of the same grade default more often in some countries than in others.`),
  industry: (facts, format, effect) =>
    read(facts, format) +
    `The buyers' industries, by share of the expected loss: ${classList(facts.classes, format, industryName)}. ` +
    (effect.direction === 'none'
      ? unchanged(facts)
      : `This mix ${worth(effect)}, because some industries see more insolvencies than others.`),
  'payment-method': (facts, format, effect) =>
    `How the buyers pay, by share of the expected loss: ${classList(facts.classes, format, inSentence)}. ` +
    (effect.direction === 'none'
      ? evensOut(facts.classes)
        ? 'Open account is the base, so the price does not change; trade against documents or a letter of credit would lower it.'
        : atCap
      : `This ${worth(effect)}; documents and letters of credit leave the seller a hold on the goods or a bank's promise.`),
  'worksheet-terms': (facts, format, effect) =>
    `Payment terms are ${plural(format.number(facts.termsDays), 'day')} on average, weighted by turnover, against ${facts.baseTermsDays} in the base. ` +
    (effect.direction === 'none'
      ? 'Within the credit limits the buyers owe as much as at the base, so the price does not change.'
      : `Buyer by buyer, weighed by expected loss, this ${worth(effect)}: ` +
        `${effect.direction === 'raises' ? 'the longer a buyer may wait, the more it owes' : 'the sooner a buyer pays, the less it owes'}. ` +
        `The ${plural(facts.driftDays, 'day')} after due date are the same for all terms, so the price moves less than the terms do.`),
  'spread-of-risk': (facts, format, effect) =>
    `The balances are spread as over ${format.number(facts.effectiveBuyers)} equal buyers; the largest buyer holds ` +
    `${format.percent(facts.topBuyerShare)} of them, the five largest ${format.percent(facts.topFiveShare)}. ` +
    (effect.direction === 'none'
      ? 'That is the spread the manual takes as its base, so the price does not change.'
      : `This ${worth(effect)}: ${
          effect.direction === 'raises'
            ? 'the fewer buyers carry the risk, the more capital must stand behind it'
            : 'the more buyers share the risk, the less capital must stand behind it'
        }.`),
  'turnover-size': (facts, format, effect) =>
    `An insurable turnover of ${format.wholeMoney(facts.insurableTurnover)} a year ${worth(effect)}; ` +
    'small sellers lose and cost more for each unit of turnover than large ones.',
  attribute: (facts, format, effect) =>
    attributeText(
      facts,
      format,
      (name, value) => `“${name}” is “${value}”, which ${worth(effect)}.`,
    ),
};
