import type { Format } from '../format.js';
import type { Effect, StepSentences } from '../language.js';
import type { FactsOf } from '../../quoted/facts.js';
import { counted, less } from './wording.js';

type Keys =
  | 'capital-load'
  | 'technical-floor'
  | 'fixed-expense'
  | 'permissible-loss-ratio'
  | 'combined-cap'
  | 'corridor-ceiling'
  | 'corridor-floor'
  | 'rate-rounding'
  | 'premium-floor'
  | 'premium-rounding';
type Side = 'ceiling' | 'floor';

/** Sentences of the steps that turn expected loss into the premium. */
export const premiumSteps: Pick<StepSentences, Keys> = {
  'capital-load': (facts, format, effect) => {
    const months = facts.months === 12 ? '' : ` für ${counted(facts.months, 'Monat', 'Monate')}`;
    const cost =
      effect.direction === 'none'
        ? 'nichts kommt hinzu'
        : `das sind ${effect.amount}. Je stärker das Risiko konzentriert ist, desto mehr Kapital bindet es`;
    return (
      `Der Versicherer erwartet Zahlungen von ${format.wholeMoney(facts.expected)} im Jahr und in den schlimmsten Fällen im Mittel ${format.wholeMoney(facts.tail)} (Tail Value at Risk zu ${format.percent(facts.tailLevel)}); hinter der Differenz muss Kapital stehen. ` +
      `${beside(facts, format)}${format.percent(facts.diversificationShare)} davon gleicht der übrige Bestand nicht aus; sie tragen Kapitalkosten von ${format.percent(facts.costOfCapital)} im Jahr${months}: ${cost}.`
    );
  },
  'technical-floor': (facts, format, effect) => technicalFloor(facts, format, effect),
  'fixed-expense': (facts, format) =>
    `Abschluss und Verwaltung einer Police kosten unabhängig von ihrer Größe ${format.money(facts.amount)}; das kommt hinzu.`,
  'permissible-loss-ratio': (facts, format, { operand, after }) => {
    const parts = [
      `${format.percent(facts.variableExpense)} für Kosten`,
      `${format.percent(facts.brokerage)} für Courtage`,
      ...(less('0', facts.profit) ? [`${format.percent(facts.profit)} für Gewinn`] : []),
    ];
    const slides = 'slides' in facts && facts.slides;
    return `Von ${slides ? 'dieser' : 'jeder'} Prämie sind ${format.list(parts)} vorgesehen${slides ? ' (Anteile, die mit steigender Prämie sinken)' : ''}; es bleiben ${operand} für Schäden und feste Kosten (zulässige Schadenquote). Hierdurch geteilt beträgt der Preis ${after}.`;
  },
  'combined-cap': (facts, format, effect) => {
    const parts = facts.steps.map(
      (record) => `${format.name(record, record.step)} ×${format.factor(record.relativity)}`,
    );
    const product = `Zusammen bringen ${format.list(parts)} die Prämie auf ×${format.factor(facts.product)} dessen, was sie ohne diese wäre`;
    const bound = `der Grenze des Tarifs von ×${format.factor(facts.bound)}`;
    return facts.binds
      ? `${product}, unter ${bound}; sie wird bei ${effect.after} gehalten.`
      : `${product}, innerhalb ${bound}; der Preis ändert sich nicht.`;
  },
  'corridor-ceiling': (facts, format) => corridor(facts, format, 'ceiling'),
  'corridor-floor': (facts, format) => corridor(facts, format, 'floor'),
  'rate-rounding': (facts, format, { after }) =>
    `Der Prämiensatz von bisher ${format.percent(facts.rate, 6)} wird wie marktüblich auf Schritte von ${format.rate(facts.rateUnit)} gerundet; auf ${format.wholeMoney(facts.insurableTurnover)} Umsatz ergibt das ${after}.`,
  'premium-floor': (facts, format, { direction }) => {
    const amount = format.money(facts.floor);
    return direction === 'none'
      ? `Der Tarif zeichnet keine Police unter ${amount}; die Prämie liegt darüber und ändert sich nicht.`
      : `Der Tarif zeichnet keine Police unter ${amount}; die Prämie wird darauf angehoben.`;
  },
  'premium-rounding': (facts, format, { after }) =>
    `Die Prämie wird auf ${format.money(facts.minorUnit)} gerundet: ${after}.`,
};

function technicalFloor(
  { technicalPremium, share, overCorridor, binds }: FactsOf['technical-floor'],
  format: Format,
  { after }: Effect,
): string {
  if (technicalPremium === null)
    return 'Es gibt keine technische Prämie zum Vergleich; die technische Untergrenze greift nicht.';
  const floor = `Die Prämie darf ${format.percent(share)} der technischen Prämie von ${format.money(technicalPremium)}, aufgerundet auf den nächsten Prämiensatz des Tarifs, nicht unterschreiten`;
  if (!binds) return `${floor}; sie liegt darüber und ändert sich nicht.`;
  const conflict = overCorridor
    ? ' Das liegt über der Obergrenze des Prämienkorridors; im Widerstreit gilt die Untergrenze.'
    : '';
  return `${floor}; sie wird auf ${after} angehoben.${conflict}`;
}

function corridor(facts: FactsOf['corridor-floor'], format: Format, side: Side): string {
  const { applies, expiringRate, restatement, restatedRate, limitRate, bound } = facts;
  if (
    !applies ||
    expiringRate === null ||
    restatement === null ||
    restatedRate === null ||
    limitRate === null
  )
    return 'Es gibt keine auslaufende Deckung zum Vergleich; der Prämienkorridor greift nicht.';
  const expiring = `Der auslaufende Prämiensatz von ${format.rate(expiringRate)} entspricht, auf heutige Deckung und Abnehmer umgerechnet (×${format.factor(restatement)}), ${format.rate(restatedRate)}`;
  const width = `${side === 'ceiling' ? '+' : '-'}${format.percent(bound)}`;
  const limit = `der neue Satz darf ${format.rate(limitRate)} (${width}) nicht ${side === 'ceiling' ? 'überschreiten' : 'unterschreiten'}`;
  const lifted = liftedBy(facts, format, side);
  const indicated = format.rate(facts.indicatedRate);
  if (facts.binds)
    return `${expiring}; ${limit}. Der ermittelte Satz von ${indicated} wird dort gehalten.${lifted}`;
  return lifted === ''
    ? `${expiring}; ${limit}. Der ermittelte Satz von ${indicated} liegt innerhalb, der Preis ändert sich nicht.`
    : `${expiring}; ${limit}.${lifted} Es bleibt beim ermittelten Satz von ${indicated}.`;
}

function beside(facts: FactsOf['capital-load'], format: Format): string {
  if (!('common' in facts)) return '';
  const book = format.wholeMoney(facts.bookExpectedLoss ?? '0');
  const kept =
    'retained' in facts
      ? `, der vom einzelnen Schaden ${format.wholeMoney(facts.retained ?? '0')} behält und darüber abgibt,`
      : '';
  return `Vor dem, was auf die Schäden eines Jahres zusammen wirkt, machen schlechte Jahre, die alle Policen zugleich treffen, ${format.wholeMoney(facts.common)} der Extremschäden aus; welche der eigenen Abnehmer ausfallen, fügt denen eines Bestands mit ${book} erwartetem Schaden${kept} ${format.wholeMoney(facts.own ?? '0')} hinzu. `;
}

function liftedBy(facts: FactsOf['corridor-floor'], format: Format, side: Side): string {
  const { lossRatio, lifted, liftedFrom } =
    'lifted' in facts ? facts : { lossRatio: null, lifted: '0', liftedFrom: '0' };
  if (lossRatio === null || lossRatio === undefined || lifted === undefined || !less('0', lifted))
    return '';
  const ratio = format.percent(lossRatio);
  const from = format.percent(liftedFrom ?? '1');
  if (side === 'floor')
    return ` Bei einer Schadenquote von ${ratio} sinkt eine Verlängerung nicht${less(lifted, '1') ? ' so weit wie sonst' : ''} unter den umgerechneten auslaufenden Satz.`;
  return less(lifted, '1')
    ? ` Die Schadenquote von ${ratio} hebt diese Obergrenze um ${format.percent(lifted)} des Wegs zur Indikation an; ab ${from} entfällt sie ganz.`
    : ` Die Schadenquote von ${ratio} liegt nicht unter ${from}; diese Obergrenze entfällt.`;
}
