import concentrated from '../../concentrated.json';
import domestic from '../../domestic-seller.json';
import exporter from '../../exporter.json';
import small from '../../small-business.json';
import type { Draft } from './protocol.js';
import type { Words } from './words.js';

interface Example {
  readonly id: keyof Words['examples'];
  readonly draft: Draft;
}

/** Submissions to begin with. */
export const examples: readonly [Example, ...Example[]] = [
  {
    id: 'exporter',
    draft: exporter as Draft,
  },
  {
    id: 'domestic',
    draft: domestic as Draft,
  },
  { id: 'small', draft: small as Draft },
  {
    id: 'concentrated',
    draft: concentrated as Draft,
  },
];
