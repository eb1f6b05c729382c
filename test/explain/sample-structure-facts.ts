import type { FactsOf } from '../../src/quoted/facts.js';

/** Facts of kinds of steps and of measures, several of each. */
export type Variants<Keys extends keyof FactsOf> = {
  readonly [Key in Keys]: readonly FactsOf[Key][];
};

const cny = { currency: 'CNY' };

const firstLoss: FactsOf['aggregate-first-loss'] = {
  ...cny,
  amount: '50000',
  expected: '412345.67',
  retainedShare: '0.1073',
  usedUp: '0.355',
  stressRetainedShare: '0.0452',
  stressUsedUp: '0.6201',
};

const maximum: FactsOf['maximum-liability'] = {
  ...cny,
  amount: '13140000',
  multiple: '30',
  premiumShare: '1',
  cutShare: '0.00213',
  returnPeriod: '250.4',
  stressCutShare: '0.0152',
  stressReturnPeriod: '41.5',
  largestLoss: '5400000',
};

const capital: FactsOf['capital-load'] = {
  ...cny,
  tail: '6200000.123456',
  tailLevel: '0.99',
  expected: '412345.67',
  costOfCapital: '0.08',
  diversificationShare: '0.15',
  months: 12,
};

const technicalFloor: FactsOf['technical-floor'] = {
  ...cny,
  share: '0.8',
  technicalPremium: '420000.12345678',
  overCorridor: false,
  binds: true,
};

/** Facts of first losses, the maximum liability and what is made from the loss distribution. */
export const structureFacts: Variants<
  | 'non-qualifying-loss'
  | 'each-loss'
  | 'aggregate-first-loss'
  | 'maximum-liability'
  | 'capital-load'
  | 'technical-floor'
> = {
  'non-qualifying-loss': [
    { ...cny, amount: '10000', retainedShare: '0.0123' },
    { ...cny, amount: '100', retainedShare: '0.00001' },
    { ...cny, amount: '0', retainedShare: '0' },
  ],
  'each-loss': [
    { ...cny, amount: '20000', retainedShare: '0.084' },
    { ...cny, amount: '90000000', retainedShare: '0.9999' },
    { ...cny, amount: '0', retainedShare: '0' },
  ],
  'aggregate-first-loss': [
    firstLoss,
    { ...firstLoss, usedUp: '0.00001', stressUsedUp: '0.0004', retainedShare: '0.999999' },
    { ...firstLoss, retainedShare: '0', usedUp: '1', stressRetainedShare: '1', stressUsedUp: '1' },
    { ...firstLoss, amount: '0', expected: '0', retainedShare: '0', usedUp: '0' },
  ],
  'maximum-liability': [
    maximum,
    { ...maximum, multiple: null, cutShare: '0', returnPeriod: '1000', stressReturnPeriod: '1000' },
    { ...maximum, multiple: '12.5', returnPeriod: '1', stressReturnPeriod: '0.5' },
    { ...maximum, cutShare: '0.00001', stressCutShare: '0.00002' },
    { ...maximum, amount: '5000000' },
    { ...maximum, returnPeriod: null, stressReturnPeriod: null },
    { ...maximum, amount: null, multiple: null, cutShare: '0', returnPeriod: null },
    { ...maximum, premiumShare: '0.8' },
  ],
  'capital-load': [capital, { ...capital, diversificationShare: '0' }],
  'technical-floor': [
    technicalFloor,
    { ...technicalFloor, overCorridor: true },
    { ...technicalFloor, binds: false },
    { ...technicalFloor, technicalPremium: null, binds: false },
  ],
};
