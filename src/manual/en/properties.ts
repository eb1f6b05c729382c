import type { ManualWords } from '../words.js';

/** The properties of sound rating as the check of a book states them, in English. */
export const properties: ManualWords['properties'] = {
  'worse-grade-never-cheaper':
    'A worse grade of a buyer never costs less, for cover without first losses.',
  'longer-terms-never-cheaper': 'Longer payment terms of all buyers alike never cost less.',
  'more-insured-never-cheaper': 'A higher insured percentage never costs less.',
  'weaker-control-never-cheaper': 'Weaker credit control never costs less.',
  'worse-history-never-cheaper': 'A worse loss history never costs less.',
  'fewer-years-never-cheaper': 'Fewer unbroken years of cover never cost less.',
  'more-turnover-never-cheaper':
    'More turnover of the same mix, with all amounts of the cover scaled, never costs less.',
  'more-turnover-never-higher-rate':
    'More turnover of the same mix, with all amounts of the cover scaled, never has a higher rate.',
  'larger-first-loss-never-dearer':
    'A larger first loss never costs more: non-qualifying, of each loss, or aggregate.',
  'lower-maximum-never-dearer': 'A lower maximum liability never costs more.',
  'merged-buyers-never-cheaper':
    'One buyer never costs less than two alike ones of half the size, for unlimited cover and without past losses.',
  'buyer-order-changes-nothing': 'The order of the buyers changes nothing.',
  'group-split-changes-nothing': 'Splitting a group of alike buyers exactly changes nothing.',
  'small-change-moves-little': 'A small change of an input makes a small change of the premium.',
  'structure-product-is-whole':
    'The steps of first losses and maximum liability multiply to what the cover pays of the loss.',
  'selection-inside-filed-range': 'Every value that was read lies inside its filed range.',
  'ledger-replays': 'A stored quote replays to the same premium.',
};
