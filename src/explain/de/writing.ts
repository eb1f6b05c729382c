import { numberWriter } from '../number-writer.js';
import type { Writing } from '../writing.js';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** How German writes money, dates, lists and the names the library knows. */
export const writing: Writing = {
  number: /*#__PURE__*/ numberWriter({ point: ',', group: '.', percent: '\u00a0%' }),
  moneyIn: (currency) => (amount) => `${amount} ${currency}`,
  date: (date) => {
    const [year, month, day] = date.split('-');
    const name = months[Number(month) - 1];
    return name === undefined ? date : `${Number(day)}. ${name} ${year}`;
  },
  list: (items) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} und ${items[items.length - 1]}`,
  names: {
    'open-account': 'offene Rechnung',
    'documents-against-acceptance': 'Dokumente gegen Akzept',
    'documents-against-payment': 'Dokumente gegen Zahlung',
    'letter-of-credit': 'Dokumentenakkreditiv',
    transfer: 'Konvertierungs- und Transferrisiko',
    war: 'Krieg und Unruhen',
    licence: 'Lizenzentzug und Embargo',
    'public-default': 'Nichtzahlung öffentlicher Abnehmer',
    repudiation: 'Vertragsbruch öffentlicher Abnehmer',
    'global-grade': 'Abnehmer mit globaler Bonitätsklasse',
    'credit-control': 'Debitorenmanagement',
    'loss-experience': 'Schadenverlauf',
    continuity: 'ununterbrochene Versicherungsdauer',
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
