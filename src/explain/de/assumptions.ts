import type { AssumptionSentences, Language } from '../language.js';
import { counted } from './wording.js';

type Say = (value: string, format: Parameters<AssumptionSentences['sentence']>[2]) => string;

/** An input of buyers: the sentence says for how many it was assumed. */
function ofBuyers(remedy: string, say: Say): AssumptionSentences {
  return {
    sentence: (value, count, format) =>
      `Angenommen für ${counted(count, 'Abnehmer', 'Abnehmer')}: ${say(value, format)}.`,
    remedy,
  };
}

function ofPolicy(remedy: string, say: Say): AssumptionSentences {
  return { sentence: (value, _count, format) => say(value, format), remedy };
}

/** What is said about the assumptions most submissions meet; the others fall back. */
export const assumptions: Partial<Language['assumptions']> = {
  grade: ofBuyers('Bonitätsklassen oder Ratings einreichen.', (grade) => `Bonitätsklasse ${grade}`),
  'terms-days': ofBuyers(
    'Die vereinbarten Zahlungsziele einreichen.',
    (days) => `Zahlung binnen ${counted(days, 'Tag', 'Tagen')}`,
  ),
  'payment-method': ofBuyers('Die Zahlungsweisen einreichen.', (method, format) =>
    format.name({}, method),
  ),
  industry: ofBuyers(
    'Die ISIC-Codes der Abnehmer einreichen.',
    (code) => `Branche ${code} nach ISIC`,
  ),
  'credit-limit': ofBuyers(
    'Kreditlimits beantragen.',
    () => 'ein Limit in Höhe des erwarteten Höchststands der Forderungen',
  ),
  'credit-control-score': ofPolicy(
    'Den Fragebogen beantworten.',
    (score) => `Angenommen werden ${score} von 100 Punkten im Debitorenmanagement.`,
  ),
  ageing: ofPolicy(
    'Die Altersstruktur der Abnehmer einreichen, oder den Anteil lange überfälliger Forderungen am Gesamtbestand.',
    (share, format) =>
      `Wo keine Altersstruktur vorliegt, gelten ${format.percent(share)} der Forderungen als lange überfällig.`,
  ),
  'days-sales-outstanding': ofPolicy(
    'Die Forderungslaufzeit (DSO) der letzten zwölf Monate einreichen.',
    (ratio, format) =>
      `Angenommen wird eine Forderungslaufzeit vom ${format.number(ratio, 2)}-fachen des vereinbarten Ziels.`,
  ),
  'loss-history': ofPolicy(
    'Die Schäden der letzten fünf Jahre einreichen oder angeben, dass es keinen Verlauf gibt.',
    () => 'Ein Schadenverlauf fehlt; das gilt nicht als schadenfrei.',
  ),
  continuity: ofPolicy(
    'Die Zeiträume früherer Deckung mit ihren Versicherern einreichen.',
    () => 'Frühere Deckung wird nicht angenommen.',
  ),
};
