/** Where the numbers of a page come from. `judgement` needs a note with the reason and the observed range. */
export type Basis = 'sourced' | 'standard' | 'judgement';
