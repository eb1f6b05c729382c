import { figures } from './figures.js';
import { writing } from './writing.js';
import type { ContractLanguage } from '../contract/contract-language.js';

const beyond = (free: number, one: string) =>
  free === 0 ? '' : ` beyond ${figures.exact(String(free))} free ${one}`;

const plural = (quantity: string) => (quantity === '1' ? '' : 's');

/** A contract in English. */
export const contract: ContractLanguage = {
  locale: 'en',
  writing,
  premium: ({ estimated, minimum, deposit, expected }, { exactMoney }) =>
    [
      `The premium is estimated at ${exactMoney(estimated)}.`,
      minimum === null
        ? 'No minimum premium is agreed.'
        : `The minimum premium is ${exactMoney(minimum)}, due whatever the turnover turns out to be.`,
      ...(expected === estimated
        ? []
        : [
            `That is more than the estimate: the policy is expected to cost ${exactMoney(expected)}.`,
          ]),
      `${exactMoney(deposit)} is billed in advance as deposit premium and set off against the premium on declared turnover.`,
    ].join(' '),
  lines: {
    premium: ({ amount }, { exactMoney }) => `${exactMoney(amount)} without fees and taxes.`,
    limit: ({ quantity, unitPrice, amount, free }, { exactMoney, exact }) =>
      `${exact(quantity)} credit limit${plural(quantity)}${beyond(free, 'ones')} at ${exactMoney(unitPrice)} each: ${exactMoney(amount)}.`,
    analysis: ({ quantity, unitPrice, amount, free }, { exactMoney, exact }) =>
      `${exact(quantity)} buyer year${plural(quantity)}${beyond(free, 'buyers')} at ${exactMoney(unitPrice)} each, years begun counting in full: ${exactMoney(amount)}.`,
    monitoring: ({ quantity, unitPrice, amount, free }, { exactMoney, exact }) =>
      `${exact(quantity)} buyer year${plural(quantity)}${beyond(free, 'buyers')} at ${exactMoney(unitPrice)} each, by quarters begun: ${exactMoney(amount)}.`,
    policy: ({ amount }, { exactMoney }) => `${exactMoney(amount)} for the policy.`,
    module: ({ quantity, unitPrice, amount }, { exactMoney, exactPercent }) =>
      `${exactPercent(unitPrice)} of the premium of ${exactMoney(quantity)}: ${exactMoney(amount)}.`,
  },
  tax: (
    { quantity, unitPrice, amount, exempt, country, product, reference },
    { exactMoney, exactPercent },
    of,
  ) => {
    const base = of === null ? exactMoney(quantity) : `${exactMoney(quantity)} (${of})`;
    const charge = exempt
      ? `${base} is exempt`
      : `${exactPercent(unitPrice)} of ${base}: ${exactMoney(amount)}`;
    return `${charge}; ${country}, ${product}; ${reference}.`;
  },
  taxed: {
    'as-premium': ' Taxed like the premium.',
    'as-fee': ' Taxed as a fee.',
    untaxed: ' Not taxed.',
  },
  titled: (title, sentence) => `${title}: ${sentence}`,
  totals: ({ net, fees, tax, gross }, { exactMoney }) =>
    `If the turnover is as estimated, the policy costs ${exactMoney(net)} premium, ${exactMoney(fees)} fees and ${exactMoney(tax)} tax: ${exactMoney(gross)} in all.`,
  advance: ({ net, fees, tax, gross }, { exactMoney }) =>
    `Billed in advance: ${exactMoney(net)} deposit premium, ${exactMoney(fees)} fees and ${exactMoney(tax)} tax, ${exactMoney(gross)} in all.`,
  bill: ({ number, due, premium, fees, tax, total }, { exactMoney, date }) =>
    `Bill ${number}, due on ${date(due)}: ${exactMoney(total)} (premium ${exactMoney(premium)}, fees ${exactMoney(fees)}, tax ${exactMoney(tax)}).`,
  brokerage: ({ share, expected }, { exactMoney, exactPercent }) =>
    `The broker receives ${exactPercent(share)} of the net premium, ${exactMoney(expected)} if the turnover is as estimated. It is part of the premium and adds nothing to what you pay.`,
};
