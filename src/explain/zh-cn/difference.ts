import type { DifferenceSentences } from '../difference/difference-sentences.js';

/** 保险费变动原因的中文。 */
export const difference: DifferenceSentences = {
  title: (from, to) =>
    from === null || to === null || from === to
      ? `保费变动原因${to === null ? '' : `（${to}）`}`
      : `保费变动原因（由${from}到${to}）`,
  headings: {
    step: '步骤',
    part: '所占变动',
    because: '原因',
    total: '合计',
    from: '变动前保险费',
    to: '变动后保险费',
    change: '变动',
  },
  summary: ({ from, to, change, moves }) =>
    moves === 'stays'
      ? `保费仍为${to}。`
      : `保费由${from}${moves === 'rises' ? '上升' : '下降'}${change}，为${to}。`,
  because: (words, amount, moves) => {
    const effect = `${moves === 'rises' ? '增加' : '减少'}${amount}`;
    switch (words.change) {
      case 'new':
        return `仅后一份报价有此步骤，${effect}。`;
      case 'gone':
        return `仅前一份报价有此步骤，去除后${effect}。`;
      case 'same':
        return `步骤本身未变，其作用的金额有变，${effect}。`;
      case 'moved':
        return `取值由${words.from}变为${words.to}，${effect}。`;
    }
  },
  method:
    '各部分为每一步骤对总变动的作用，与步骤先后次序无关（对数平均法）；各部分之和恰为总变动。',
  unchanged: (titles) => `对变动没有作用的步骤：${titles}。`,
  notSplit: {
    invalid: '其中一份记录不是完整的原始报价，无从分解变动；请提供两份原始报价。',
    'no-price': '其中一份报价没有价格，无从分解变动。',
    'other-currency': '两份报价的币种不同，无从分解变动。',
  },
};
