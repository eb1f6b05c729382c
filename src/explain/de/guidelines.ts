import type { AdequacyWords, GuidelineSentences, Language, Measured } from '../language.js';

import { besideLevel } from './beside-level.js';

/** A measure on the wrong side of its level, and what can be done on that side. */
function measured(what: string, above: string, below: string = above): GuidelineSentences {
  return {
    sentence: ({ value, ...against }) => `${what}: ${value}, ${besideLevel(against)}.`,
    remedy: ({ beyond }) => (beyond === 'above' ? above : below),
  };
}

function stated(sentence: string, remedy: string): GuidelineSentences {
  return { sentence: () => sentence, remedy: () => remedy };
}

const authority = 'Der Underwriter braucht die Zustimmung der nächsten Zeichnungsebene.';
const losses = 'Die Schäden und die seither getroffenen Maßnahmen erläutern.';
const list = 'Die Abnehmerliste mit dem geschätzten Umsatz abgleichen.';
const rate = 'Den Underwriter den Satz festlegen lassen oder mehr selbst tragen.';

/** What makes the premium too low or high: the manual, or what holds the premium away from its indication. */
function adequacyReason({ beyond }: Measured, { by, manualToo, indicated }: AdequacyWords): string {
  const priced = beyond === 'below' ? 'zu niedrig' : 'hoch';
  const own = `der Preis des Tarifs ist für das Risiko ${priced}`;
  if (by === null) return own;
  const holder = by === 'corridor' ? 'der Prämienkorridor' : 'die Mindestprämie des Tarifs';
  const moves = beyond === 'below' ? 'hält die Prämie niedrig' : 'hält die Prämie hoch';
  if (indicated === null) return `${holder} ${moves}`;
  const before = `die Indikation vor dem Korridor beträgt ${indicated} der technischen Prämie`;
  return manualToo ? `${own} (${before}), und ${holder} ${moves}` : `${holder} ${moves}; ${before}`;
}

/** What is said when a guideline on each measure of the reference edition speaks. */
export const guidelines: Partial<Language['guidelines']> = {
  'insurable-turnover': measured(
    'Versicherbarer Umsatz',
    authority,
    'Mehr Geschäft anbieten oder ein Produkt für kleinere Umsätze wählen.',
  ),
  'insured-percentage': measured(
    'Deckungsquote',
    'Eine niedrigere Deckungsquote wählen.',
    'Eine höhere Deckungsquote wählen.',
  ),
  'top-buyer-share': measured(
    'Anteil des größten Abnehmers an den Forderungen',
    'Mehr Abnehmer versichern oder beim größten ein niedrigeres Limit hinnehmen.',
  ),
  'top-five-share': measured(
    'Anteil der fünf größten Abnehmer an den Forderungen',
    'Mehr Abnehmer versichern oder bei den größten niedrigere Limits hinnehmen.',
  ),
  'buyer-count': measured(
    'Zahl der Abnehmer',
    authority,
    'Den gesamten Umsatz anbieten; ein einzelner Abnehmer wird gesondert tarifiert.',
  ),
  'overdue-share': measured(
    'Anteil lange überfälliger Forderungen',
    'Alte Forderungen einziehen oder Ratenpläne vereinbaren und eine neue Altersstruktur einreichen.',
  ),
  'ungraded-share': measured(
    'Anteil der Forderungen an Abnehmer ohne Bonitätsklasse oder Rating',
    'Bonitätsklassen oder Ratings der größeren Abnehmer einreichen.',
  ),
  'collection-ratio': measured(
    'Forderungslaufzeit (DSO) im Verhältnis zum vereinbarten Ziel',
    'Das Inkasso beschleunigen oder strittige Forderungen erläutern.',
  ),
  'discretionary-share': measured(
    'Anteil der Forderungen innerhalb der Selbstprüfungsgrenze',
    'Für die größeren dieser Abnehmer Limits beantragen.',
  ),
  'cover-gap-share': measured(
    'Nicht gewährter Teil der beantragten Limits',
    'Neuere Abschlüsse der betroffenen Abnehmer einreichen oder ihnen weniger auf Ziel liefern.',
  ),
  'restricted-country-share': measured(
    'Umsatzanteil in Ländern mit eingeschränkter Deckung',
    'Dem Underwriter Einzelheiten der Abnehmer dort geben oder sie herausnehmen.',
  ),
  'unlisted-country-share': measured(
    'Umsatzanteil in Ländern, die nicht im Tarif stehen',
    'Den Underwriter um Einstufung der Länder bitten oder die Abnehmer herausnehmen.',
  ),
  'terms-beyond-maximum-share': measured(
    'Umsatzanteil mit Zahlungszielen über dem Höchstziel der Deckung',
    'Mit diesen Abnehmern kürzere Ziele vereinbaren oder ein längeres Höchstziel wählen.',
  ),
  'turnover-mismatch': measured(
    'Unterschied zwischen dem Umsatz der aufgeführten Abnehmer und dem versicherbaren Umsatz',
    list,
  ),
  'no-history': stated(
    'Es gibt keinen oder fast keinen Schadenverlauf, nach dem zu urteilen wäre.',
    'Forderungsausfälle der letzten Jahre aus den Büchern einreichen; auch schadenfreie Jahre zählen.',
  ),
  'history-contradiction': stated(
    'Ein Schadenverlauf ist nicht angegeben, obwohl das Unternehmen schon tätig oder versichert war.',
    'Den Verlauf einreichen oder erläutern, warum es keinen gibt.',
  ),
  'adverse-experience': measured(
    'Faktor für den Schadenverlauf',
    `${losses} Eine niedrigere Deckungsquote oder Limits bei den betroffenen Abnehmern helfen.`,
  ),
  'raw-loss-ratio': measured(
    'Schadenquote (versicherte Schäden zur Prämie dieser Jahre)',
    `${losses} Ob der Preis reicht, entscheidet der Underwriter.`,
  ),
  'actual-to-expected': measured('Frühere Schäden, ungekappt, zu erwarteten', losses),
  'largest-loss-to-turnover': measured(
    'Größter Einzelschaden zum Umsatz seines Jahres',
    'Beide Beträge prüfen und erläutern, wie bei einem Abnehmer so viel offen sein konnte.',
  ),
  'largest-loss-to-limit': measured(
    'Größter Einzelschaden zum größten je angegebenen Kreditlimit',
    'Den Betrag prüfen und erläutern, welches Limit dahinterstand.',
  ),
  'loss-count': measured('Zahl der früheren Schäden', losses),
  'history-turnover-ratio': measured(
    'Umsatz eines früheren Jahres und heutiger, der größere zum kleineren',
    'Die Umsätze prüfen und den Unterschied erläutern.',
  ),
  'offered-share': measured(
    'Anteil des angebotenen am versicherbaren Geschäft',
    authority,
    'Den gesamten Umsatz anbieten.',
  ),
  'largest-limit': measured('Größtes Limit', authority),
  'estimated-premium': measured('Voraussichtliche Prämie', authority),
  'rate-adequacy': {
    sentence: (against, due) =>
      `Auskömmlichkeit (Prämie zu technischer Prämie): ${against.value}, ${besideLevel(against)}; ${adequacyReason(against, due)}.`,
    remedy: ({ beyond }, { by, manualToo }) => {
      if (by === 'corridor' && !manualToo)
        return 'Der Underwriter entscheidet über einen Satz außerhalb des Korridors, oder die nächsten Verlängerungen nähern sich der technischen Prämie.';
      if (beyond === 'below') return rate;
      return by === 'premium-floor' && !manualToo
        ? 'Mehr versicherbarer Umsatz würde die Mindestprämie besser nutzen.'
        : 'Den Underwriter um einen niedrigeren Satz bitten.';
    },
  },
  'maximum-liability-below-largest-loss': stated(
    'Die Jahreshöchstentschädigung liegt unter dem größten versicherten Schaden: Der Ausfall eines Abnehmers könnte sie übersteigen.',
    'Eine höhere Höchstentschädigung wählen oder bei den größten Abnehmern niedrigere Limits hinnehmen.',
  ),
  'expected-loss-ratio': measured(
    'Erwartete Schadenquote',
    rate,
    'Kleinere Selbstbehalte oder mehr Deckung wählen: So zahlt sie fast nie.',
  ),
  'premium-to-most-payable': measured(
    'Prämie zur höchstmöglichen Entschädigung der Periode',
    'Höhere Limits, eine höhere Höchstentschädigung oder einen kleineren Selbstbehalt verlangen: Die Deckung ist ihre Prämie kaum wert.',
    'Nichts zu tun.',
  ),
  'carried-share': measured(
    'Teil der gewöhnlichen Forderungen, den die Limits tragen',
    'Nichts zu tun.',
    'Limits näher an den Forderungen beantragen oder weniger liefern: Die Prämie fällt auf den ganzen Umsatz an.',
  ),
  'buyers-under-multiple': measured(
    'Effektive Zahl der Abnehmer hinter einer Höchstentschädigung als Vielfaches der Prämie',
    'Nichts zu tun.',
    'Die Höchstentschädigung als Betrag angeben: Bei einem Abnehmer treiben Vielfaches und Prämie einander.',
  ),
};
