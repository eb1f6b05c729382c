import type { FindingFactsOf } from '../../quoted/finding-facts.js';
import type { Format } from '../format.js';
import type { ExclusionSentences, Language } from '../language.js';
import type { Floor } from '../price-holding.js';
import { factOf, said, textOf } from '../stated-facts.js';
import { exclusions } from './exclusions.js';
import { counted } from './wording.js';

const ask = 'Bitte den Underwriter fragen.';
const nothing = 'Nichts zu tun.';

function country(facts: Readonly<Partial<{ country: string }>>, format: Format): string {
  return said(facts, 'country', (code) => format.country(code));
}

function exclusionOf(
  facts: Readonly<Partial<FindingFactsOf['buyer-not-insurable']>>,
): ExclusionSentences | undefined {
  return textOf<ExclusionSentences>(exclusions, factOf(facts, 'reason'));
}

const withoutCorridor: Readonly<Record<FindingFactsOf['no-corridor']['reason'], string>> = {
  'no-renewal': 'Neugeschäft: Es gibt keinen auslaufenden Satz, kein Korridor hält den Preis.',
  'no-expiring-cover':
    'Die auslaufende Deckung ist nicht angegeben; ihr Satz ist nicht umzurechnen, der Korridor greift nicht.',
  'expiring-not-priced':
    'Die auslaufende Police ist mit diesem Tarif nicht zu berechnen; ihr Satz ist nicht umzurechnen, der Korridor greift nicht.',
};

const floorNames: Readonly<Record<Floor, string>> = {
  'technical-floor': 'die technische Untergrenze',
  'premium-floor': 'die Mindestprämie des Tarifs',
};

/** What is said about findings of the reference edition. */
export const findings: Partial<Language['findings']> = {
  guideline: {
    title: 'Zeichnungsrichtlinie',
    sentence: () => 'Eine Zeichnungsrichtlinie des Tarifs spricht an.',
    remedy: ask,
  },
  'buyer-not-insurable': {
    title: 'Abnehmer nicht versicherbar',
    sentence: (facts, format) => {
      const who = said(facts, 'buyer', (id) => `Abnehmer ${id}`) || 'Ein Abnehmer';
      const reason = exclusionOf(facts)?.reason;
      const amount = said(facts, 'turnover', (turnover) => `von ${format.wholeMoney(turnover)} `);
      return `${who} ist nicht versicherbar${reason === undefined ? '' : ` (${reason})`}; sein Umsatz ${amount}wurde herausgenommen, darauf fällt keine Prämie an.`;
    },
    remedy: (facts) => exclusionOf(facts)?.remedy ?? ask,
  },
  'nothing-insurable': {
    title: 'Nichts versicherbar',
    sentence: () =>
      'Nach Abzug der Ausschlüsse und nicht versicherbaren Abnehmer bleibt kein Umsatz.',
    remedy: 'Versicherbare Abnehmer anbieten.',
  },
  'country-not-in-book': {
    title: 'Land nicht im Tarif',
    sentence: (facts, format) =>
      `${country(facts, format) || 'Das Land einiger Abnehmer'} hat keine Zeile im Tarif; für Abnehmer dort gibt es keinen Preis.`,
    remedy: 'Den Underwriter um Einstufung bitten oder einen Tarif verwenden, der das Land führt.',
  },
  'country-restricted': {
    title: 'Land mit eingeschränkter Deckung',
    sentence: (facts, format) =>
      `Deckung für ${country(facts, format) || 'die Länder einiger Abnehmer'} gibt es nur nach Einzelfallprüfung.`,
    remedy: 'Dem Underwriter Einzelheiten der Abnehmer dort geben oder sie herausnehmen.',
  },
  'policyholder-barred': {
    title: 'Versicherungsnehmer nicht versicherbar',
    sentence: (facts, format) =>
      `Unternehmen mit Sitz in ${country(facts, format) || 'diesem Land'} sind nicht versicherbar.`,
    remedy: 'Deckung kann nicht geboten werden.',
  },
  'outside-edition': {
    title: 'Beginn außerhalb der Tarifausgabe',
    sentence: (facts, format) =>
      `Der Versicherungsbeginn${said(facts, 'inception', (day) => ` am ${format.date(day)}`)} liegt außerhalb der Zeit, für die diese Ausgabe gilt` +
      `${said(facts, 'effectiveFrom', (day) => ` (ab ${format.date(day)})`)}${said(facts, 'effectiveTo', (day) => ` (bis ${format.date(day)})`)}.`,
    remedy: 'Mit der Ausgabe rechnen, die bei Beginn gilt.',
  },
  'request-before-edition': {
    title: 'Anfrage vor der Tarifausgabe',
    sentence: (facts, format) =>
      `Diese Ausgabe gilt für Anfragen${said(facts, 'requestsFrom', (day) => ` ab ${format.date(day)}`)}; diese ist${said(facts, 'asOf', (day) => ` vom ${format.date(day)}`) || ' älter'}.`,
    remedy: 'Mit der Ausgabe rechnen, die am Tag der Anfrage galt.',
  },
  'validity-beyond-edition': {
    title: 'Angebot überdauert die Ausgabe',
    sentence: (facts, format) =>
      `Das Angebot gilt${said(facts, 'until', (day) => ` bis ${format.date(day)}`)}, diese Ausgabe aber nur für einen Beginn${said(facts, 'effectiveTo', (day) => ` bis ${format.date(day)}`)}.`,
    remedy: 'Verschiebt sich der Beginn darüber hinaus, mit der folgenden Ausgabe neu rechnen.',
  },
  'reference-rate': {
    title: 'Beträge des Tarifs in anderer Währung',
    sentence: (facts, format) =>
      `Beträge des Tarifs lauten auf ${said(facts, 'bookCurrency', (code) => code) || 'seine eigene Währung'}; umgerechnet wurde zu seinem Referenzkurs${said(facts, 'rate', (rate) => ` ${rate}`)}${said(facts, 'currency', (code) => ` für 1 ${code}`)}${said(facts, 'date', (day) => ` vom ${format.date(day)}`)}.`,
    remedy: `${nothing} Ein im Antrag angegebener Kurs geht vor.`,
  },
  'exchange-rate-old': {
    title: 'Wechselkurs zu alt',
    sentence: (facts, format) =>
      `Der Wechselkurs${said(facts, 'currency', (code) => ` für ${code}`)}${said(facts, 'date', (day) => ` vom ${format.date(day)}`)} ist ${said(facts, 'days', (days) => counted(days, 'Tag', 'Tage')) || 'zu'} alt; der Tarif lässt ${said(facts, 'mostDays', (days) => counted(days, 'Tag', 'Tage')) || 'weniger'} zu.`,
    remedy: 'Einen neueren Wechselkurs im Antrag angeben.',
  },
  'tier-not-available': {
    title: 'Deckungsvariante nicht verfügbar',
    sentence: (facts, format) =>
      `Die Variante ist für einen versicherbaren Umsatz${said(facts, 'insurableTurnover', (amount) => ` von ${format.wholeMoney(amount)}`)} nicht vorgesehen: Sie gilt für Umsätze` +
      `${said(facts, 'minimumTurnover', (amount) => ` ab ${format.wholeMoney(amount)}`)}${said(facts, 'maximumTurnover', (amount) => ` bis ${format.wholeMoney(amount)}`)}.`,
    remedy: 'Eine andere Variante wählen oder die Bedingungen selbst angeben.',
  },
  'overdue-tolerated': {
    title: 'Kleine Beträge lange überfällig',
    sentence: (facts) =>
      `${said(facts, 'count', (count) => counted(count, 'Abnehmer schuldet', 'Abnehmer schulden')) || 'Einige Abnehmer schulden'} kleine Beträge über die äußerste Überfälligkeit${said(facts, 'days', (days) => ` von ${days} Tagen`)} hinaus; das liegt in der Toleranz des Tarifs, der Schutz bleibt.`,
    remedy: 'Die Beträge einziehen oder als strittig kennzeichnen.',
  },
  'balance-below-terms': {
    title: 'Forderungen weit unter dem Zahlungsziel',
    sentence: (facts, format) =>
      said(
        facts,
        'days',
        (days) =>
          `Die Forderungslaufzeit (DSO) von ${counted(days, 'Tag', 'Tagen')} liegt ${said(facts, 'share', (share) => `unter ${format.percent(share)}`) || 'weit unterhalb'} des vereinbarten Ziels${said(facts, 'termsDays', (terms) => ` von im Mittel ${counted(terms, 'Tag', 'Tagen')}`)}.`,
      ) ||
      `${said(facts, 'count', (count) => counted(count, 'Abnehmer schuldet', 'Abnehmer schulden')) || 'Einige Abnehmer schulden'} ${said(facts, 'share', (share) => `weniger als ${format.percent(share)}`) || 'nur einen Bruchteil'} dessen, was Umsatz und Ziel ergeben.${said(facts, 'least', (least) => ` Es zählen mindestens ${format.percent(least)} davon, denn wer vorzeitig zahlt, muss es nicht weiter tun.`)}`,
    remedy: 'Die Forderungen mit den Büchern abgleichen: ein Jahresmittel, nicht ein ruhiger Tag.',
  },
  'no-corridor': {
    title: 'Kein Prämienkorridor',
    sentence: (facts) =>
      textOf(withoutCorridor, factOf(facts, 'reason')) ??
      'Es gibt keinen auslaufenden Satz zum Vergleich, kein Korridor hält den Preis.',
    remedy: 'Bei einer Verlängerung den auslaufenden Satz und die Deckung angeben.',
  },
  'corridor-binds': {
    title: 'Prämienkorridor greift',
    sentence: (facts, format, { floor }) => {
      const limit = said(facts, 'limitRate', (rate) => ` bei ${format.rate(rate)}`);
      const indicated = said(
        facts,
        'indicatedRate',
        (rate) => ` statt der ermittelten ${format.rate(rate)}`,
      );
      return floor === null
        ? `Der Prämienkorridor hält den Satz${limit}${indicated}.`
        : `Der Prämienkorridor hielte den Satz${limit}${indicated}, doch ${floorNames[floor]} liegt höher und geht vor.`;
    },
    remedy: ({ side }, { floor, inadequate }) => {
      if (floor !== null) return `Über den Satz entscheidet ${floorNames[floor]}: siehe dort.`;
      return inadequate && side !== 'floor'
        ? 'Der Underwriter entscheidet, ob über den Korridor hinausgegangen wird; sonst folgt der Rest bei den nächsten Verlängerungen.'
        : `${nothing} Der Rest der Änderung folgt bei den nächsten Verlängerungen.`;
    },
  },
  'premium-floor-binds': {
    title: 'Mindestprämie des Tarifs greift',
    sentence: (facts, format) =>
      `Die Prämie wird auf die Untergrenze des Tarifs${said(facts, 'floor', (amount) => ` von ${format.money(amount)}`)} angehoben.`,
    remedy:
      'Mehr versicherbarer Umsatz nutzt die Untergrenze besser; weniger Deckung spart keine Prämie.',
  },
  'loss-ratio-floor-binds': {
    title: 'Frühere Schäden halten den Preis',
    sentence: (facts, format) =>
      `Die versicherten früheren Schäden betragen ${said(facts, 'lossRatio', (ratio) => format.percent(ratio)) || 'einen großen Teil'} der Prämie dieser Jahre; bei dieser Schadenquote beträgt der Preis mindestens ${said(facts, 'relativity', (relativity) => `×${format.factor(relativity)} dessen`) || 'so viel wie das'}, was er ohne Verlauf und Versicherungsdauer wäre.`,
    remedy:
      'Die Schäden und die seither getroffenen Maßnahmen erläutern; gute Jahre senken die Quote.',
  },
  'combined-cap-binds': {
    title: 'Gesamtgrenze der Nachlässe greift',
    sentence: (facts, format) =>
      `Zusammen brächten die Nachlässe die Prämie ${said(facts, 'product', (product) => `auf ×${format.factor(product)}`) || 'tiefer, als der Tarif zulässt'}; ` +
      `der Tarif lässt nicht weniger als ${said(facts, 'bound', (bound) => `×${format.factor(bound)}`) || 'seine Grenze'} zu.`,
    remedy: `${nothing} Weitere Nachlässe dieser Art senken den Preis nicht.`,
  },
  'technical-floor-binds': {
    title: 'Technische Untergrenze greift',
    sentence: (facts, format) =>
      `Die Prämie wird auf ${said(facts, 'share', (share) => `${format.percent(share)} der technischen Prämie`) || 'die technische Prämie'}` +
      `${said(facts, 'technicalPremium', (amount) => ` von ${format.money(amount)}`)} angehoben${facts.overCorridor === true ? ', über die Obergrenze des Prämienkorridors hinaus, dem sie vorgeht' : ''}.`,
    remedy:
      'Was den erwarteten Schaden senkt oder das Risiko streut, senkt die Untergrenze; kaufmännische Nachlässe nicht.',
  },
  'adequacy-not-assessed': {
    title: 'Auskömmlichkeit nicht beurteilt',
    sentence: () =>
      'Dieser Tarif kennt keine technische Prämie; ob der Satz auskömmlich ist, ist nicht bekannt.',
    remedy: 'Mit einem Tarif mit technischer Prämie rechnen oder den Underwriter fragen.',
  },
  'political-losses-apart': {
    title: 'Politische Schäden im Verlauf',
    sentence: (facts, format) =>
      `Der Verlauf enthält ${said(facts, 'count', (count) => `${count} `)}politische Schäden${said(facts, 'amount', (amount) => ` von ${format.wholeMoney(amount)}`)}. Über Ausfälle von Abnehmern sagen sie nichts und zählen dort nicht; in der Schadenquote zählen sie, soweit die Deckung ihre Gefahr einschließt${said(facts, 'insured', (insured) => ` (${insured} davon)`)}.`,
    remedy: `${nothing} Bei jedem politischen Schaden die Gefahr angeben, bei den anderen keine.`,
  },
  'discretionary-above-named': {
    title: 'Ungeprüfte Abnehmer höher gedeckt',
    sentence: (facts, format) =>
      `Innerhalb der Selbstprüfungsgrenze beträgt die Deckungsquote ${said(facts, 'discretionary', (value) => format.percentage(value)) || 'mehr'}, mehr als bei Abnehmern mit Einzellimit${said(facts, 'named', (value) => ` (${format.percentage(value)})`)}.`,
    remedy: 'Dort eine Quote angeben, die nicht über der allgemeinen Deckungsquote liegt.',
  },
  'history-restated-in-total': {
    title: 'Schäden nur als Summe bekannt',
    sentence: (facts) =>
      `Die Schäden von ${said(facts, 'years', (years) => counted(years, 'Jahr', 'Jahren')) || 'einigen Jahren'} sind nur als Summe bekannt und wurden als Ganzes auf diese Deckung umgerechnet.`,
    remedy: 'Die Einzelschäden mit Datum, Abnehmer und Betrag einreichen.',
  },
  'questions-unanswered': {
    title: 'Fragen unbeantwortet',
    sentence: (facts) =>
      `${said(facts, 'count', (count) => counted(count, 'Frage', 'Fragen')) || 'Einige Fragen'}${said(facts, 'total', (total) => ` von ${total}`)} zum Debitorenmanagement ohne Antwort; gewertet wird nur, was der Tarif annimmt.`,
    remedy: 'Die Fragen beantworten, wo möglich mit Unterlagen.',
  },
  'turnover-scaled': {
    title: 'Umsätze der Abnehmer angepasst',
    sentence: (facts, format) =>
      `Die Umsätze der Abnehmer${said(facts, 'described', (amount) => ` von zusammen ${format.wholeMoney(amount)}`)} wurden auf den versicherbaren Umsatz` +
      `${said(facts, 'insurable', (amount) => ` von ${format.wholeMoney(amount)}`)} umgerechnet.`,
    remedy: 'Die Abnehmerliste mit dem geschätzten Umsatz abgleichen.',
  },
};
