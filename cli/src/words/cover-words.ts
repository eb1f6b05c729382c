import type { WholeText } from 'trade-credit-pricing';

/** What a command says of the cover, policy or approval it was given. */
export const coverWords = {
  givenAs: (isStored: boolean, edition: string): WholeText => ({
    en: `${isStored ? 'A stored quote' : 'A submission, quoted now'} with edition ${edition}.`,
    'zh-CN': `${isStored ? '保存的报价' : '现按投保资料报价'}（${edition}版费率手册）。`,
  }),
  howToApprove: (how: string): WholeText => ({
    en: `On the command line: ${how}`,
    'zh-CN': `命令行写法：${how}`,
  }),
  unchanged: (): WholeText => ({
    en: 'Nothing to change: the policy holds already what was asked for.\n',
    'zh-CN': '无须批改：保单已载有所要求的内容。\n',
  }),
} as const;
