export { bookAnswers } from './rate-book-answers.js';
export { contract } from './contract.js';
export { coverChoices } from './cover-choices.js';
export { fields } from './fields.js';
export { indemnity } from './indemnity.js';
export { industries } from './industries.js';
export { observations } from './observations.js';
export { submissionRules } from './submission-rules.js';
