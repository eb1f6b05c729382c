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
  requiredToBeDocumented: [
    'Class',
    'Constructor',
    'Enum',
    'EnumMember',
    'Function',
    'Interface',
    'Method',
    'Property',
    'TypeAlias',
    'Variable',
  ],
  treatWarningsAsErrors: true,
  logLevel: 'Warn',
};
