import type { Language } from '../language.js';

/** Why a buyer was taken out, and what would bring it back. */
export const exclusions: Language['exclusions'] = {
  related: {
    reason: 'er gehört zum eigenen Konzern',
    remedy: 'Nichts zu tun: Konzernunternehmen sind gegeneinander nicht versicherbar.',
  },
  public: {
    reason: 'er ist ein öffentlicher Abnehmer',
    remedy:
      'Die Nichtzahlung öffentlicher Abnehmer als politisches Risiko versichern: Ein öffentlicher Abnehmer kann nicht insolvent werden.',
  },
  consumer: {
    reason: 'er ist Verbraucher',
    remedy: 'Nichts zu tun: Die Warenkreditversicherung gilt für Lieferungen an Unternehmen.',
  },
  'country-sanctioned': {
    reason: 'sein Land unterliegt Sanktionen',
    remedy: 'Deckung kann nicht geboten werden.',
  },
  'country-withdrawn': {
    reason: 'die Deckung für sein Land ist zurückgezogen',
    remedy: 'Gegen Vorkasse oder bestätigtes Akkreditiv liefern.',
  },
  'country-not-in-book': {
    reason: 'sein Land steht nicht im Tarif',
    remedy: 'Den Underwriter um Einstufung des Landes bitten.',
  },
  'limit-refused': {
    reason: 'sein Kreditlimit ist abgelehnt, aufgehoben oder null',
    remedy:
      'Neuere Abschlüsse einreichen und das Limit neu beantragen, oder gegen Sicherheit liefern.',
  },
  'overdue-beyond-extension': {
    reason: 'er ist länger überfällig, als die Police zulässt',
    remedy: 'Den überfälligen Betrag einziehen; nach Zahlung ist der Abnehmer wieder versicherbar.',
  },
};

/** What must be received before cover starts. */
export const subjectivities: Language['subjectivities'] = {
  questionnaire: 'Der ausgefüllte Fragebogen zum Debitorenmanagement.',
  'loss-history':
    'Der Schadenverlauf der letzten fünf Jahre oder eine unterschriebene Erklärung, dass es keinen gibt.',
  limits: 'Limitanträge für die Abnehmer ohne Kreditlimit.',
  grades: 'Die Bonitätsklassen des Versicherers für die Abnehmer, die keine haben.',
  ageing:
    'Die Altersliste der Forderungen: Abnehmer, die zu lange überfällig sind, sind nicht versichert.',
  'underwriter-approval': 'Die Zustimmung des Underwriters.',
  evidence: 'Die Unterlagen zu den Antworten zum Debitorenmanagement.',
};
