import type { Language, TechnicalSentences } from '../language.js';
import { less } from './wording.js';

/** The German sentences about the technical premium. */
export const technical: TechnicalSentences = {
  compared: (premium, { value, level, beyond }, covered) => {
    const costs = `Nach erwartetem Schaden, Kosten und Kapital allein kostet das Risiko ${premium} (technische Prämie); die voraussichtliche Prämie beträgt ${value} davon`;
    if (beyond === 'below')
      return `${costs}, also weniger als ${level}: Der Prämiensatz ist nicht auskömmlich.`;
    return covered
      ? `${costs}: Der Prämiensatz ist auskömmlich.`
      : `${costs}: etwas weniger, als das Risiko kostet, aber nicht weniger als ${level}; der Prämiensatz gilt als auskömmlich.`;
  },
  notAssessed:
    'Dieser Tarif kennt keine technische Prämie; die Auskömmlichkeit wird nicht beurteilt.',
};

/** The German sentence about the losses of the period. */
export const losses: Language['losses'] = ({ present, stress }, format) =>
  `Ohne den Schadenverlauf dieses Versicherungsnehmers erwartet der Tarif in der Periode Schäden von ${format.wholeMoney(present.groundUp)}: ` +
  `${format.wholeMoney(present.insured)} trägt der Versicherer, ${format.wholeMoney(present.retained)} der Versicherungsnehmer` +
  `${less('0', present.aboveLimits) ? `, davon ${format.wholeMoney(present.aboveLimits)} über den Kreditlimits` : ''}. ` +
  `In einem schlechten Jahr sind ${format.wholeMoney(stress.groundUp)} zu erwarten, von denen der Versicherungsnehmer ${format.wholeMoney(stress.retained)} trägt. ` +
  `In den schlimmsten Fällen zahlt der Versicherer im Mittel ${format.wholeMoney(present.tailValueAtRisk)} (Tail Value at Risk), in einem schlechten Jahr ${format.wholeMoney(stress.tailValueAtRisk)}.`;
