import { evensOut } from '../class-mix.js';
import type { FactsOf } from '../../quoted/facts.js';
import type { StepSentences } from '../language.js';
import { classList, counted, worth } from './wording.js';

type Keys = 'worksheet-base' | 'country' | 'industry' | 'payment-method' | 'worksheet-terms';

const atBase = 'Im Mittel entspricht das der Basis, der Preis ändert sich nicht.';

/** A country by its name, or the category it belongs to. */
function countryClass(name: string): string {
  return /^\d$/.test(name) ? `Kategorie ${name}` : name;
}

/** An industry by its title, or its code of ISIC Rev.4. */
function industryName(name: string): string {
  return /^([A-U]|\d{2,4})$/.test(name) ? `ISIC ${name}` : name;
}

const atCap =
  'Die Ausfallraten dieser Abnehmer liegen schon an der Obergrenze des Tarifs, der Preis ändert sich nicht.';

function unchanged({ classes }: Pick<FactsOf['country'], 'classes'>): string {
  return evensOut(classes) ? atBase : atCap;
}

/** Sentences of the steps that look at buyers and turnover. */
export const buyerSteps: Pick<StepSentences, Keys> = {
  'worksheet-base': (facts, format, { after }) => {
    const period =
      facts.months === 12 ? 'eines Jahres' : `von ${counted(facts.months, 'Monat', 'Monaten')}`;
    const late =
      'late' in facts
        ? ` Das Zahlungsverhalten von ${counted(format.number(facts.late), 'Abnehmer', 'Abnehmern')} erhöht die Ausfallrate: Überfälligkeiten zeigen Schwierigkeiten, bevor es die Bonitätsklasse tut.`
        : '';
    return (
      `${counted(format.number(facts.buyers), 'Abnehmer', 'Abnehmer')} mit einem versicherbaren Umsatz von ${format.wholeMoney(facts.insurableTurnover)} ` +
      `${format.number(facts.buyers) === '1' ? 'schuldet' : 'schulden'} im gewöhnlichen Verlauf ${format.wholeMoney(facts.normalBalance)}. ` +
      `Wer ausfällt, schuldet dies und was in etwa ${counted(facts.driftDays, 'Tag', 'Tagen')} bis zum Lieferstopp geliefert wird; ` +
      `davon liegen im Mittel ${format.wholeMoney(facts.withinLimits)} innerhalb der Kreditlimits. ` +
      `Bei einer Ausfallrate von im Mittel ${format.percent(facts.defaultRate, 3)} im Jahr und einem Verlust von ` +
      `${format.percent(facts.lossGivenDefault)} davon beträgt der erwartete Schaden ${period} ${after} (${format.percent(facts.shareOfTurnover, 3)} des Umsatzes), ` +
      `gerechnet bei einem Zahlungsziel von ${counted(facts.baseTermsDays, 'Tag', 'Tagen')} und vor allem, was folgt.${late}`
    );
  },
  country: (facts, format, effect) =>
    `Länder der Abnehmer nach Anteil am erwarteten Schaden: ${classList(facts.classes, format, countryClass)}. ` +
    (effect.direction === 'none'
      ? unchanged(facts)
      : `Diese Mischung ${worth(effect)}, denn Abnehmer gleicher Bonität fallen in manchen Ländern häufiger aus als in anderen.`),
  industry: (facts, format, effect) =>
    `Branchen der Abnehmer nach Anteil am erwarteten Schaden: ${classList(facts.classes, format, industryName)}. ` +
    (effect.direction === 'none'
      ? unchanged(facts)
      : `Diese Mischung ${worth(effect)}, denn manche Branchen haben mehr Insolvenzen als andere.`),
  'payment-method': (facts, format, effect) =>
    `Zahlungsweisen der Abnehmer nach Anteil am erwarteten Schaden: ${classList(facts.classes, format)}. ` +
    (effect.direction === 'none'
      ? evensOut(facts.classes)
        ? 'Die offene Rechnung ist die Basis, der Preis ändert sich nicht; Dokumenteninkasso oder Akkreditiv würden ihn senken.'
        : atCap
      : `Dies ${worth(effect)}; Dokumente und Akkreditive geben dem Lieferanten Zugriff auf die Ware oder das Versprechen einer Bank.`),
  'worksheet-terms': (facts, format, effect) =>
    `Die Zahlungsziele betragen nach Umsatz gewichtet im Mittel ${counted(format.number(facts.termsDays), 'Tag', 'Tage')}, in der Basis ${facts.baseTermsDays}. ` +
    (effect.direction === 'none'
      ? 'Innerhalb der Kreditlimits schulden die Abnehmer so viel wie in der Basis, der Preis ändert sich nicht.'
      : `Dies ${worth(effect)}, Abnehmer für Abnehmer nach erwartetem Schaden gewogen: ` +
        `${effect.direction === 'raises' ? 'Je länger das Ziel, desto höher die Forderung' : 'Je kürzer das Ziel, desto niedriger die Forderung'}. ` +
        `Die Frist nach Fälligkeit (${counted(facts.driftDays, 'Tag', 'Tage')}) ist bei allen Zielen gleich, deshalb bewegt sich der Preis weniger als das Ziel.`),
};
