import { coverRules, holdForTheReferenceEdition } from './claimed.js';

holdForTheReferenceEdition(coverRules);
