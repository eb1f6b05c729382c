import { holdForTheReferenceEdition, riskRules } from './claimed.js';

holdForTheReferenceEdition(riskRules);
