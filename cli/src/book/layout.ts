import { politicalPerils } from 'trade-credit-pricing';
import { type Column, columns } from './column.js';

/** What the book states of itself: a line each. */
export const bookFields: readonly Column[] = columns(
  'format:whole-number',
  ...['edition', 'title:both', 'currency', 'exchange.date', 'exchange.rates'],
  ...[
    'exchange.mostDays:whole-number',
    'exchange.steps:list',
    'effectiveFrom',
    'effectiveTo',
    'renewalsFrom',
  ],
  ...['requestsFrom', 'filing.reference', 'filing.note:both', 'notice:both'],
  ...['validityDays:whole-number', 'waterfall:list', 'claims:list', 'adjustment:json'],
  ...['questionnaire.references!:list', 'questionnaire.note!'],
);

const steps = columns(
  ...['id', 'kind', 'operation', 'title:both', 'measure', 'page', 'pages:roles', 'steps:list'],
  ...['attribute', 'base', 'factors:list', 'withinLimits:flag', 'rounding.decimals:whole-number'],
  ...['inputs:json', 'only:json', 'turnover'],
);
const entries = columns('id', 'title:both');

/** The columns of the sheets with an entry a row. */
export const entryColumns = {
  algorithm: steps,
  technicalLines: steps,
  technical: columns('step'),
  pages: columns(
    ...['id', 'sheet', 'title:both', 'shape', 'unit', 'basis', 'keys', 'monotone', 'selection'],
    ...['flat', 'rounding.decimals:whole-number', 'axes:json', 'without:json'],
    ...['references!:list', 'note!'],
  ),
  tiers: columns(
    ...['id', 'title:both', 'description:both', 'services:both'],
    ...['minimumTurnover:decimal', 'maximumTurnover:decimal'],
    ...[
      ...['insuredPercentage', 'discretionaryInsuredPercentage', 'discretionaryLimit'],
      ...['nonQualifyingLoss', 'eachLoss', 'aggregateFirstLoss', 'aggregateFirstLossShare'],
      ...['maximumLiability', 'maximumLiabilityMultiple'],
    ].map((name) => `cover.${name}:decimal`),
    ...['maximumTermsDays', 'maximumExtensionDays', 'waitingPeriodDays'].map(
      (name) => `cover.${name}:whole-number`,
    ),
    'cover.politicalRisk:flag',
    ...politicalPerils.flatMap((peril) => [
      `cover.politicalPerils.${peril}.insured:flag`,
      `cover.politicalPerils.${peril}.insuredPercentage:decimal`,
      `cover.politicalPerils.${peril}.waitingPeriodDays:whole-number`,
    ]),
    ...['cover.insolvencyOnly:flag', 'cover.preShipment:flag', 'references!:list', 'note!'],
  ),
  dimensions: entries,
  questions: columns('id', 'dimension', 'title:both', 'weight:decimal'),
  guidelines: columns(
    ...[
      'id',
      'title:both',
      'measure',
      'tier',
      'above:decimal',
      'from:decimal',
      'upTo:decimal',
      'below:decimal',
      'outcome',
    ],
    ...['basis', 'references!:list', 'note!'],
  ),
  triggers: columns(
    ...['id', 'title:both', 'measure', 'trigger:decimal', 'release:decimal', 'severity', 'action'],
    ...['limitShare:decimal', 'noticeDays:whole-number', 'basis', 'references!:list', 'note!'],
  ),
  advice: columns(
    ...['list', 'id', 'effort:whole-number', 'values!:list', 'basis', 'references!:list', 'note!'],
  ),
  references: columns('id', 'title', 'publisher', 'place', 'url', 'date'),
  cases: columns(
    ...['id', 'title:both', 'expected.status', 'expected.premium:decimal', 'expected.rate:decimal'],
    ...['expected.findings:list', 'note', 'submission:json'],
  ),
} as const satisfies Readonly<Record<string, readonly Column[]>>;

/** A sheet with an entry a row. */
export type EntrySheet = keyof typeof entryColumns;

const values = (kind: 'text' | 'decimal'): string[] =>
  ['value', 'min', 'max', 'selected'].map((name) => `${name}:${kind}`);

/** The ends of a range that do not belong to it. */
const open = 'open';

/** The columns of a page, by its shape; on a page of keys the values are names. Undefined for no shape. */
export function pageColumns(shape: unknown, unit: unknown): readonly Column[] | undefined {
  const value = values(unit === 'key' ? 'text' : 'decimal');
  switch (shape) {
    case 'keyed':
      return columns('key', ...value, 'title:both', 'note', 'other:flag', open);
    case 'banded':
      return columns(
        ...['from', 'above', 'upTo', 'below'].map((name) => `${name}:decimal`),
        ...[...value, 'anchor:decimal', 'note', open],
      );
    case 'curve':
      return columns('at:decimal', ...value, 'note', open);
    default:
      return undefined;
  }
}
