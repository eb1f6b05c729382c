// @ts-check
import { entryPoints } from './scripts/entry-points.js';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'trade-credit-pricing',
  entryPoints: entryPoints.map(({ source }) => source),
  out: 'docs/api',
  readme: 'README.md',
  excludeInternal: true,
  excludePrivate: true,
  disableSources: true,
  validation: { notDocumented: true, notExported: true, invalidLink: true },
  // Every symbol one can import; members whose names and types say it all need no sentence.
  requiredToBeDocumented: ['Class', 'Enum', 'Function', 'Interface', 'TypeAlias', 'Variable'],
  // What appears in a public type, but is nothing to write down oneself.
  intentionallyNotExported: [
    'AssumptionSentences',
    'ExclusionSentences',
    'StatedFactsOf',
    'FindingSentences',
    'GuidelineSentences',
    'Phrases',
    'Records',
    'SummarySentences',
    'TechnicalSentences',
    'Writing',
    'messageTemplates',
    'Decimal',
    'ContractIssueFacts',
    'IndemnityIssueFacts',
    'ObservationIssueFacts',
    'PolicyIssueFacts',
    'ReviewIssueFacts',
    'AssumedTrait',
    'TraitName',
    'TraitLevels',
    'Memory',
    'SaidIssue',
    'ExactLines',
    'AdjustmentIssueFacts',
    'HistoryMeasures',
    'Titled',
    'ComparedStatus',
  ],
  highlightLanguages: ['bash', 'diff', 'html', 'javascript', 'json', 'sh', 'text', 'typescript'],
  treatWarningsAsErrors: true,
  logLevel: 'Warn',
};
