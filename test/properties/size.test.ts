import { holdForTheReferenceEdition, sizeRules } from './claimed.js';

holdForTheReferenceEdition(sizeRules);
