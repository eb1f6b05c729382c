import concentrated from '../../concentrated.json';
import domestic from '../../domestic-seller.json';
import exporter from '../../exporter.json';
import small from '../../small-business.json';
import type { Draft, Locale } from './protocol.js';

interface Example {
  readonly id: string;
  readonly title: Record<Locale, string>;
  readonly draft: Draft;
}

/** Submissions to begin with. */
export const examples: readonly [Example, ...Example[]] = [
  {
    id: 'exporter',
    title: { en: 'Exporter, 200 buyers', 'zh-CN': '出口商，200 个买方' },
    draft: exporter as Draft,
  },
  {
    id: 'domestic',
    title: { en: 'Domestic seller', 'zh-CN': '内贸卖方' },
    draft: domestic as Draft,
  },
  { id: 'small', title: { en: 'Small business', 'zh-CN': '小微企业' }, draft: small as Draft },
  {
    id: 'concentrated',
    title: { en: 'Few large buyers', 'zh-CN': '买方集中' },
    draft: concentrated as Draft,
  },
];
