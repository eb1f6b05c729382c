import { grouped, percentText } from '../amount-text.js';
import { writing } from './writing.js';
import type { ContractLanguage } from '../contract/contract-language.js';

const beyond = (free: number, one: string) =>
  free === 0 ? '' : ` beyond ${grouped(String(free))} free ${one}`;

const plural = (quantity: string) => (quantity === '1' ? '' : 's');

/** A contract in English. */
export const contract: ContractLanguage = {
  locale: 'en',
  writing: (currency) => ({
    money: (amount) => writing.moneyIn(currency)(grouped(amount)),
    percent: percentText,
    number: grouped,
    date: writing.date,
  }),
  premium: ({ estimated, minimum, deposit, expected }, { money }) =>
    [
      `The premium is estimated at ${money(estimated)}.`,
      minimum === null
        ? 'No minimum premium is agreed.'
        : `The minimum premium is ${money(minimum)}, due whatever the turnover turns out to be.`,
      ...(expected === estimated
        ? []
        : [`That is more than the estimate: the policy is expected to cost ${money(expected)}.`]),
      `${money(deposit)} is billed in advance as deposit premium and set off against the premium on declared turnover.`,
    ].join(' '),
  lines: {
    premium: ({ amount }, { money }) => `${money(amount)} without fees and taxes.`,
    limit: ({ quantity, unitPrice, amount, free }, { money, number }) =>
      `${number(quantity)} credit limit${plural(quantity)}${beyond(free, 'ones')} at ${money(unitPrice)} each: ${money(amount)}.`,
    analysis: ({ quantity, unitPrice, amount, free }, { money, number }) =>
      `${number(quantity)} buyer year${plural(quantity)}${beyond(free, 'buyers')} at ${money(unitPrice)} each, years begun counting in full: ${money(amount)}.`,
    monitoring: ({ quantity, unitPrice, amount, free }, { money, number }) =>
      `${number(quantity)} buyer year${plural(quantity)}${beyond(free, 'buyers')} at ${money(unitPrice)} each, by quarters begun: ${money(amount)}.`,
    policy: ({ amount }, { money }) => `${money(amount)} for the policy.`,
    module: ({ quantity, unitPrice, amount }, { money, percent }) =>
      `${percent(unitPrice)} of the premium of ${money(quantity)}: ${money(amount)}.`,
  },
  tax: (
    { quantity, unitPrice, amount, exempt, country, product, reference },
    { money, percent },
    of,
  ) => {
    const base = of === null ? money(quantity) : `${money(quantity)} (${of})`;
    const charge = exempt
      ? `${base} is exempt`
      : `${percent(unitPrice)} of ${base}: ${money(amount)}`;
    return `${charge}; ${country}, ${product}; ${reference}.`;
  },
  taxed: {
    'as-premium': ' Taxed like the premium.',
    'as-fee': ' Taxed as a fee.',
    untaxed: ' Not taxed.',
  },
  titled: (title, sentence) => `${title}: ${sentence}`,
  totals: ({ net, fees, tax, gross }, { money }) =>
    `If the turnover is as estimated, the policy costs ${money(net)} premium, ${money(fees)} fees and ${money(tax)} tax: ${money(gross)} in all.`,
  advance: ({ net, fees, tax, gross }, { money }) =>
    `Billed in advance: ${money(net)} deposit premium, ${money(fees)} fees and ${money(tax)} tax, ${money(gross)} in all.`,
  bill: ({ number, due, premium, fees, tax, total }, { money, date }) =>
    `Bill ${number}, due on ${date(due)}: ${money(total)} (premium ${money(premium)}, fees ${money(fees)}, tax ${money(tax)}).`,
  brokerage: ({ share, expected }, { money, percent }) =>
    `The broker receives ${percent(share)} of the net premium, ${money(expected)} if the turnover is as estimated. It is part of the premium and adds nothing to what you pay.`,
};
