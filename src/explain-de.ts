export { german, germanIssues } from './explain/de/index.js';
export type { FallingBack, PartialLanguage } from './explain/partial-language.js';
