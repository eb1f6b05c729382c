/** Optional fields that say nothing of how good a risk is, by how their path begins, each with the reason. */
export const saidOtherwise: readonly (readonly [path: string, reason: string])[] = [
  ['/id', 'a name'],
  ['/policyholder/id', 'a name'],
  [
    '/policyholder/country',
    'where home is for political risk; a fact of the register, and assumed where the book is made for',
  ],
  ['/months', 'how long is bought'],
  ['/basis', 'what is bought'],
  ['/earlierShipments', 'what is bought'],
  [
    '/turnover/exclusions',
    'what is not offered: it lowers the premium by what it takes out of the cover',
  ],
  ['/turnover/pastYears', 'compared with, never priced'],
  ['/buyers/*/letterOfCredit/', 'parts of letterOfCredit, which is tried whole'],
  ['/buyerGroups/*/letterOfCredit/', 'parts of letterOfCredit, which is tried whole'],
  ['/buyers/*/currency', 'a unit'],
  ['/buyerGroups/*/currency', 'a unit'],
  ['/buyers/*/attributes', 'asked for by other books'],
  ['/buyerGroups/*/attributes', 'asked for by other books'],
  [
    '/buyers/*/kind',
    'what is left out is taken for a company; a public buyer is insurable under perils of its own',
  ],
  [
    '/buyers/*/related',
    'takes the buyer out: a loss on a related buyer is not paid, whatever was said',
  ],
  [
    '/buyers/*/turnover',
    'the rest of the turnover is shared out, and stated parts are brought to its sum',
  ],
  [
    '/buyers/*/overdue/*/disputed',
    'lifts the gate of one buyer; what is disputed counts in the share overdue, which refers',
  ],
  ['/buyers/*/group', 'a fact of the register; who conceals it is paid for one obligor'],
  ['/buyerGroups/*/turnover', 'the rest of the turnover is shared out'],
  ['/buyers', 'who is insured'],
  ['/buyerGroups', 'who is insured'],
  [
    '/lossHistory/years',
    'parts of a past year: a total left out counts as nothing, so that the year is told wrong, not left out',
  ],
  [
    '/creditControl/answers/{}/evidence',
    'tried by the property silence-never-pays with every question',
  ],
  ['/cover/', 'what is bought'],
  ['/renewal', 'the expiring policy, which the insurer knows'],
  ['/exchangeRates', 'units'],
  ['/attributes', 'asked for by other books'],
  ['/selections', "an underwriter's, not the seller's"],
];
