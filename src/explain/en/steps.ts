import type { StepSentences } from '../language.js';
import { buyerSteps } from './steps-buyers.js';
import { coverSteps } from './steps-cover.js';
import { historySteps } from './steps-history.js';
import { premiumSteps } from './steps-premium.js';
import { sellerSteps } from './steps-seller.js';
import { structureSteps } from './steps-structure.js';
import { tableSteps } from './steps-table.js';
import { tariffSteps } from './steps-tariff.js';

/** The English sentence of every kind of step and every measure. */
export const steps: StepSentences = {
  ...buyerSteps,
  ...sellerSteps,
  ...historySteps,
  ...coverSteps,
  ...structureSteps,
  ...premiumSteps,
  ...tariffSteps,
  ...tableSteps,
};
