import type { Language } from '../language.js';

/** Why a buyer was taken out, and what would bring it back. */
export const exclusions: Language['exclusions'] = {
  related: {
    reason: "it belongs to the seller's own group",
    remedy: 'Nothing to do: companies of one group cannot be insured against each other.',
  },
  public: {
    reason: 'it is a public buyer',
    remedy:
      'Insure the default of public buyers, a political peril: a public buyer cannot become insolvent.',
  },
  consumer: {
    reason: 'it is a consumer',
    remedy: 'Nothing to do: trade credit insurance is for sales to businesses.',
  },
  'country-sanctioned': {
    reason: 'its country is under sanctions',
    remedy: 'No cover can be offered.',
  },
  'country-withdrawn': {
    reason: 'cover on its country is withdrawn',
    remedy: 'Deliver against prepayment or a confirmed letter of credit.',
  },
  'country-not-in-book': {
    reason: 'its country is not in the rate book',
    remedy: 'Ask the underwriter to rate the country.',
  },
  'limit-refused': {
    reason: 'its credit limit is refused, withdrawn or nil',
    remedy: 'Send newer accounts and ask for a limit again, or deliver against security.',
  },
  'overdue-beyond-extension': {
    reason: 'it is overdue for longer than the maximum extension',
    remedy: 'Collect the overdue amount; the buyer can be insured again once it is paid.',
  },
};

/** What must be received before cover starts. */
export const subjectivities: Language['subjectivities'] = {
  questionnaire: 'The completed credit-control questionnaire.',
  'loss-history':
    'The loss history of the last five years, or a signed statement that there is none.',
  limits: 'Applications for credit limits on the buyers without one.',
  grades: "The insurer's grades for the buyers that have none.",
  ageing: 'The list of what buyers owe by days past due: who is overdue too long is not insured.',
  'underwriter-approval': "The underwriter's approval.",
  evidence: 'The documents behind the answers on credit control.',
};
