/** What a field counts as when it is left out, whatever the rate book says; a form may show it from the start. */
export const fieldDefaults: Readonly<Record<string, string | boolean>> = {
  'Submission.basis': 'risks-attaching',
  'Trade.gradeBasis': 'country-peers',
  'Buyer.kind': 'company',
  'Buyer.related': false,
  'LossYear.notifiedOverduesInGrades': false,
  'CreditControlAnswer.evidence': 'none',
};
