import type { PictureLanguage } from '../pictures/picture-language.js';
import { plural } from './wording.js';

/** What pictures say in English. */
export const pictures: PictureLanguage = {
  titles: {
    waterfall: 'How the premium is made',
    'loss-curve': 'How large the losses of a year become',
    covers: 'Premium, and the losses you bear, by cover',
    frontier: 'Premium against the losses you keep',
    roadmap: 'The premium over the next renewals',
    difference: 'What changed the premium',
    offers: 'Total cost of risk, offer by offer',
    'as-if': 'Past losses, paid and borne',
  },
  labels: {
    premium: 'Premium',
    change: 'Change of the premium',
    years: 'Exceeded once in so many years',
    losses: 'Losses of the year',
    'worst-years': 'Losses kept in the worst years, one in 20',
    inception: 'First day of the period',
    raises: 'Raises',
    lowers: 'Lowers',
    total: 'Total',
    'first-loss': 'First loss, borne by the insured',
    paid: 'Paid by the insurer',
    'past-paid': 'Would have been paid to you',
    'past-borne': 'Borne by you',
    charges: 'Fees and taxes',
    'cost-of-capital': 'Capital for bad years',
    'beyond-maximum': 'Beyond the maximum liability',
    'ground-up': 'All losses, insured or not',
    borne: 'All that the insured bears',
    'losses-borne': 'Losses borne, on average',
    improved: 'Clean years and the plan',
    unchanged: 'Losses as expected, nothing changed',
    now: 'Now',
    present: 'As submitted',
    cheapest: 'Least total cost',
    chosen: 'Worth a choice',
    dominated: 'Beaten by another',
  },
  units: [
    { from: 0, size: 1, name: '' },
    { from: 20_000, size: 1_000, name: 'thousand' },
    { from: 20_000_000, size: 1_000_000, name: 'million' },
  ],
  axis: (label, unit) => `${label} (${unit})`,
  oneIn: (years) => `1 in ${years}`,
  others: (count) => plural(count, 'other step'),
  describe: {
    waterfall: (steps, { from, to }) =>
      `Waterfall from ${from} to the estimated premium of ${to} in ${plural(steps, 'step')}; each bar is what a step adds or takes off.`,
    lossCurve: (years, { from, to, borne }) =>
      `Once in ${plural(years, 'year')} all losses exceed ${from}; the insurer then pays ${to}, and the insured bears ${borne}. Each amount is read by itself.`,
    covers: (covers) =>
      `Bars of the premium and the losses borne on average: ${covers.join('; ')}.`,
    frontier: (structures, cheapest) =>
      `Each of ${plural(structures, 'structure')} is a point: its premium against the losses the insured then bears in the worst years. Least total cost: ${cheapest}.`,
    roadmap: (courses) => `Lines of the premium. ${courses.join('; ')}.`,
    offers: (offers) => `Bars of the total cost of risk: ${offers.join('; ')}.`,
    asIf: (years) => `Bars of each past year: ${years.join('; ')}.`,
    course: (course, premiums) => `${course}: ${premiums.join(', ')}`,
    difference: ({ from, to }, change, largest) =>
      `From ${from} to ${to}, a change of ${change}. Largest parts: ${largest.join('; ')}.`,
  },
  undrawn: {
    'no-price': 'There is no price to draw.',
    'not-whole': 'This is no record as it was made, so nothing is drawn. Give it whole.',
    'other-currency': 'The two quotes are in different currencies.',
    'no-loss-distribution': 'The rate book prices from no loss distribution.',
    'nothing-priced': 'None of the covers has a price.',
    'nothing-compared': 'None of the offers can be compared.',
    'no-past-losses': 'There are no single past losses to draw.',
    'no-renewal': 'No renewal could be quoted.',
    'no-change': 'No step changes the premium.',
  },
};
