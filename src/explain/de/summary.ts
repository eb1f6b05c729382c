import type { Driver, SummarySentences } from '../language.js';
import { coverTerms } from './cover-terms.js';
import { counted } from './wording.js';

/** The sentences a German summary is made of. */
export const summary: SummarySentences = {
  priced: ({ status, premium, period }, format, reasons) => {
    const price =
      `Prämiensatz ${format.rate(premium.rate)} auf den versicherbaren Umsatz, voraussichtliche Prämie ${format.money(premium.estimated)} ` +
      `für ${counted(period.months, 'Monat', 'Monate')} ab ${format.date(period.inception)}`;
    if (status === 'quoted') return `Angebot: ${price}.`;
    const because = reasons.length > 0 ? ` wegen: ${reasons.join('; ')}` : '';
    return `Vorlage an den Underwriter${because}. Preis nach jetzigem Stand: ${price}.`;
  },
  minimum: ({ premium, exposure }, format) =>
    `Der Prämiensatz wird auf den gemeldeten Umsatz berechnet, der auf ${format.wholeMoney(exposure.insurableTurnover)} geschätzt ist; ` +
    `die Mindestprämie beträgt ${format.money(premium.minimum)}.`,
  cover: (stated, format) => {
    const { tierTitle } = stated.cover;
    return `Deckung${tierTitle === null ? '' : ` (${format.title(tierTitle)})`}: ${coverTerms(stated, format)}.`;
  },
  drivers: (lowering, raising, format) => {
    const named = (drivers: readonly Driver[]): string =>
      format.list(drivers.map(({ titles, change }) => `${titles.join(' mit ')} (${change})`));
    return [
      lowering.length > 0 ? `Am stärksten senken den Preis: ${named(lowering)}.` : '',
      raising.length > 0 ? `Am stärksten erhöhen den Preis: ${named(raising)}.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  assumed: (count) =>
    count === 1
      ? 'Eine Angabe fehlte und wurde nach den Annahmen des Tarifs ergänzt; wird sie nachgereicht, kann sich der Preis ändern.'
      : `${count} Angaben fehlten und wurden nach den Annahmen des Tarifs ergänzt; werden sie nachgereicht, kann sich der Preis ändern.`,
  validity: ({ status, validity }, format) =>
    status === 'quoted'
      ? `Das Angebot gilt vom ${format.date(validity.from)} bis zum ${format.date(validity.until)}.`
      : `Mit Zustimmung des Underwriters gilt der Preis bis zum ${format.date(validity.until)}.`,
  declined: 'Abgelehnt: Es wird kein Preis genannt.',
  invalid: (count, first) => [
    `Ohne Preis: Zuerst ${count === 1 ? 'ist ein Fehler' : `sind ${count} Fehler`} in den Antragsdaten zu beheben.`,
    ...(first === undefined ? [] : [`${count === 1 ? 'Er lautet' : 'Der erste'}: ${first}`]),
  ],
  unreadable: (why) => ['Ohne Erläuterung: Das gespeicherte Angebot ist nicht lesbar.', why],
};
