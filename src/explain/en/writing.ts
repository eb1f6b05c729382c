import { numberWriter } from '../number-writer.js';
import type { Writing } from '../writing.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How English writes money, dates, lists and the names the library knows. */
export const writing: Writing = {
  number: /*#__PURE__*/ numberWriter({ point: '.', group: ',', percent: '%' }),
  moneyIn: (currency) => (amount) => `${currency} ${amount}`,
  date: (date) => {
    const [year, month, day] = date.split('-');
    const name = months[Number(month) - 1];
    return name === undefined ? date : `${Number(day)} ${name} ${year}`;
  },
  list: (items) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`,
  names: {
    'open-account': 'open account',
    'documents-against-acceptance': 'documents against acceptance',
    'documents-against-payment': 'documents against payment',
    'letter-of-credit': 'letter of credit',
    transfer: 'transfer and inconvertibility',
    war: 'war and unrest',
    licence: 'licence and embargo',
    'public-default': 'default of public buyers',
    repudiation: 'contract repudiation by public buyers',
    'global-grade': 'buyers with a global grade',
    'credit-control': 'credit control',
    'loss-experience': 'loss experience',
    continuity: 'continuity of cover',
  },
  punctuation: {
    colon: ': ',
    semicolon: '; ',
    comma: ', ',
    between: ', ',
    stop: '.',
    gap: ' ',
    brackets: (remark) => ` (${remark})`,
  },
};
