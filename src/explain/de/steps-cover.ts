import { countedPremium } from '../counted-premium.js';
import type { Format } from '../format.js';
import type { Effect, StepSentences } from '../language.js';
import type { FactsOf } from '../../quoted/facts.js';
import { counted, less, multipleOf, portion, worth, worthLast } from './wording.js';

type Keys =
  | 'insured-percentage'
  | 'discretionary-limit'
  | 'waiting-period'
  | 'insolvency-only'
  | 'time-at-risk'
  | 'political-risk'
  | 'non-qualifying-loss'
  | 'each-loss'
  | 'aggregate-first-loss'
  | 'maximum-liability';
type Political = FactsOf['political-risk'];
type FirstLoss = FactsOf['aggregate-first-loss'];
type Maximum = FactsOf['maximum-liability'];

const unchanged = 'der Preis ändert sich nicht';
const longestReturnPeriod = '1000';

/** Sentences of the steps that look at the cover, its first losses and its maximum liability. */
export const coverSteps: Pick<StepSentences, Keys> = {
  'insured-percentage': (facts, format, effect) =>
    less(facts.insuredPercentage, '100')
      ? `Von jedem Schaden sind ${format.percentage(facts.insuredPercentage)} versichert (Deckungsquote), den Rest trägt der Versicherungsnehmer als Selbstbeteiligung, was ${worthLast(effect)}.`
      : `Jeder Schaden ist voll versichert, der Versicherungsnehmer trägt nichts, was ${worthLast(effect)}.`,
  'discretionary-limit': (facts, format, effect) => {
    if (!less('0', facts.share))
      return `Kein Abnehmer liegt innerhalb der Selbstprüfungsgrenze, ${unchanged}.`;
    const share = `Abnehmer innerhalb der Selbstprüfungsgrenze tragen ${format.percent(facts.share)} des erwarteten Schadens`;
    return facts.discretionaryInsuredPercentage === facts.insuredPercentage
      ? `${share}. Ihre Deckungsquote ist mit ${format.percentage(facts.insuredPercentage)} dieselbe wie bei den übrigen, ${unchanged}.`
      : `${share}; ihre Deckungsquote beträgt ${format.percentage(facts.discretionaryInsuredPercentage)} statt ${format.percentage(facts.insuredPercentage)}. Dies ${worth(effect)}.`;
  },
  'waiting-period': (facts, _format, effect) =>
    effect.direction === 'none'
      ? `Die Karenzfrist von ${counted(facts.days, 'Tag', 'Tagen')} ist die Basis des Tarifs, ${unchanged}.`
      : `Eine Karenzfrist von ${counted(facts.days, 'Tag', 'Tagen')} ${worth(effect)}: ${
          effect.direction === 'lowers'
            ? 'In längerer Frist zahlen säumige Abnehmer, bevor ein Schaden entsteht'
            : 'In kürzerer Frist wird mehr Zahlungsverzug zum Schaden'
        }.`,
  'insolvency-only': (_facts, _format, effect) =>
    `Versichert ist nur die Insolvenz, was ${worthLast(effect)}: Wer nicht zahlt, ohne insolvent zu sein, ist kein Schaden.`,
  'time-at-risk': (facts, format, effect) => {
    const occurring = facts.basis === 'losses-occurring';
    const what = occurring
      ? 'Versichert sind Schäden, die in der Periode eintreten'
      : 'Versichert sind Lieferungen der Periode, bis sie bezahlt oder ausgefallen sind';
    const earlier =
      facts.earlierShipments === 'insured'
        ? `, samt früheren, noch unbezahlten Lieferungen bei ${format.percent(facts.earlierTurnover)} des heutigen Umsatzes`
        : occurring
          ? `, und zwar nur auf deren Lieferungen: Die Forderungen bauen sich über rund ${counted(format.number(facts.days), 'Tag', 'Tage')} auf`
          : '';
    return `${what}${earlier}. Im Risiko stehen ${format.percent(facts.share)} eines gleichmäßigen Jahres, was ${worthLast(effect)}.`;
  },
  'political-risk': (facts, format, effect) => political(facts, format, effect),
  'non-qualifying-loss': (facts, format, effect) =>
    less('0', facts.amount)
      ? `Ein Schaden unter der Bagatellgrenze von ${format.wholeMoney(facts.amount)} ist nicht versichert; erreicht er sie, zählt er ganz. ` +
        `Beim Versicherungsnehmer bleiben so ${portion(facts.retainedShare, format)} des erwarteten versicherten Schadens, was ${worthLast(effect)}.`
      : `Die Deckung hat keine Bagatellgrenze, ${unchanged}.`,
  'each-loss': (facts, format, effect) =>
    less('0', facts.amount)
      ? `Der Versicherungsnehmer trägt von jedem Schaden die ersten ${format.wholeMoney(facts.amount)}, ${facts.percentageFirst ? 'nach' : 'vor'} Anwendung der Deckungsquote: ` +
        `${portion(facts.retainedShare, format)} des erwarteten versicherten Schadens, was ${worthLast(effect)}.`
      : `Die Deckung hat keinen Selbstbehalt je Schaden, ${unchanged}.`,
  'aggregate-first-loss': (facts, format, effect) =>
    less('0', facts.amount)
      ? firstLoss(facts, format, effect)
      : `Die Deckung hat keinen Jahresselbstbehalt, ${unchanged}.`,
  'maximum-liability': (facts, format, effect) =>
    facts.amount === null
      ? `Die Deckung hat keine Jahreshöchstentschädigung, ${unchanged}.`
      : maximum(facts, facts.amount, { format, effect }),
};

function political(facts: Political, format: Format, effect: Effect): string {
  if (!facts.insured) return 'Politisches Risiko ist nicht versichert, nichts kommt hinzu.';
  const basis = `Politisches Risiko auf einen mittleren Forderungsbestand von ${format.wholeMoney(facts.averageBalance)} ist versichert`;
  const charged =
    effect.direction === 'none'
      ? `${basis}; keines der Länder trägt einen Zuschlag, nichts kommt hinzu.`
      : `${basis}, zu im Mittel ${format.rate(facts.averageRate)} im Jahr nach Ländern; das sind ${effect.amount}.`;
  return [charged, ...perilSentences(facts, format)].join(' ');
}

function perilSentences(facts: Political, format: Format): string[] {
  const perils = ('perils' in facts ? (facts.perils ?? []) : []).map(
    ({ peril, amount, insuredPercentage, waitingPeriodDays }) =>
      `${format.name({}, peril)} ${format.wholeMoney(amount)} (${format.percentage(insuredPercentage)}, ${counted(waitingPeriodDays, 'Tag', 'Tage')})`,
  );
  const count = 'publicBuyers' in facts ? facts.publicBuyers : undefined;
  const home = 'home' in facts ? facts.home : undefined;
  return [
    ...(perils.length > 0
      ? [`Nach Gefahr, mit Deckungsquote und Karenzfrist: ${format.list(perils)}.`]
      : []),
    ...(count === undefined
      ? []
      : [
          `${counted(count, 'öffentlicher Abnehmer', 'öffentliche Abnehmer')} ohne wirtschaftliches Risiko, da eine Insolvenz ausscheidet; was das kostet, ist hier enthalten.`,
        ]),
    ...(home === undefined
      ? []
      : [
          `Sitz des Versicherungsnehmers: ${format.country(home)}; von dort ist nichts zu transferieren.`,
        ]),
  ];
}

function firstLoss(facts: FirstLoss, format: Format, effect: Effect): string {
  const reason =
    effect.direction === 'lowers'
      ? ': Wenige große Schäden zehren einen Selbstbehalt bald auf, viele kleine bleiben darin'
      : '';
  return (
    `Der Versicherungsnehmer trägt die Schäden der Periode bis zu einem Jahresselbstbehalt von ${format.wholeMoney(facts.amount)}. ` +
    `Das sind ${portion(facts.retainedShare, format)} des erwarteten versicherten Schadens von ${format.wholeMoney(facts.expected)}, in einem schlechten Jahr ${portion(facts.stressRetainedShare, format)}. ` +
    `Die Wahrscheinlichkeit, dass er in der Periode verbraucht wird, beträgt ${portion(facts.usedUp, format)}, in einem schlechten Jahr ${portion(facts.stressUsedUp, format)}. ` +
    `Dies ${worth(effect)}${reason}.`
  );
}

function maximum(
  facts: Maximum,
  amount: string,
  { format, effect }: { format: Format; effect: Effect },
): string {
  const { multiple, premiumShare } = facts;
  const premium = multiple && countedPremium({ amount, multiple, premiumShare }, format);
  const [cut, stressCut] = [facts.cutShare, facts.stressCutShare].map((share) =>
    portion(share, format),
  );
  return [
    `Der Versicherer zahlt in der Periode höchstens ${format.wholeMoney(amount)} (Jahreshöchstentschädigung)${premium ? `: ${multipleOf(premium)}` : ''}.`,
    `Das schneidet ${cut} des erwarteten Schadens ab, in einem schlechten Jahr ${stressCut === cut ? 'ebenso viel' : stressCut}.`,
    reached(facts, format),
    less(amount, facts.largestLoss)
      ? `Sie liegt unter dem größten versicherten Schaden von ${format.wholeMoney(facts.largestLoss)}, der nicht voll entschädigt würde.`
      : '',
    `Dies ${worth(effect)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function reached({ returnPeriod, stressReturnPeriod }: Maximum, format: Format): string {
  if (returnPeriod === null || stressReturnPeriod === null) return '';
  const [often, stressed] = [years(returnPeriod, format), years(stressReturnPeriod, format)];
  return often === stressed
    ? `Im Mittel wird sie einmal in ${often} erreicht, selbst wenn jedes Jahr ein schlechtes wäre.`
    : `Im Mittel wird sie einmal in ${often} erreicht; wäre jedes Jahr ein schlechtes, einmal in ${stressed}.`;
}

function years(period: string, format: Format): string {
  const written = counted(format.number(period), 'Jahr', 'Jahren');
  return period === longestReturnPeriod ? `mehr als ${written}` : written;
}
