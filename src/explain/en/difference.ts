import type { DifferenceSentences } from '../difference/difference-sentences.js';

/** The English sentences about what changed a premium. */
export const difference: DifferenceSentences = {
  title: (from, to) =>
    from === null || to === null || from === to
      ? `What changed the premium${to === null ? '' : ` (${to})`}`
      : `What changed the premium (${from} to ${to})`,
  headings: {
    step: 'Step',
    part: 'Part of the change',
    because: 'Why',
    total: 'Total',
    from: 'Premium before',
    to: 'Premium after',
    change: 'Change',
  },
  summary: ({ from, to, change, moves }) =>
    moves === 'stays'
      ? `The premium stays at ${to}.`
      : `The premium ${moves} by ${change}, from ${from} to ${to}.`,
  because: (words, amount, moves) => {
    const effect = `${moves === 'rises' ? 'adds' : 'takes off'} ${amount}`;
    switch (words.change) {
      case 'new':
        return `Only the later quote has this step: it ${effect}.`;
      case 'gone':
        return `Only the earlier quote had this step: without it the premium ${moves} by ${amount}.`;
      case 'same':
        return `The step is as before; what it acts on is not, which ${effect}.`;
      case 'moved':
        return `From ${words.from} to ${words.to}, which ${effect}.`;
    }
  },
  method:
    'Each part is what a step makes of the whole change, whatever the order of the steps (logarithmic means); the parts add up to the change exactly.',
  unchanged: (titles) => `Without a part in the change: ${titles}.`,
  notSplit: {
    invalid:
      'One of the two records is no quote as it was made, so there is no change to split. Give both as they were made.',
    'no-price': 'One of the two quotes has no price, so there is no change to split.',
    'other-currency': 'The two quotes are in different currencies, so there is no change to split.',
  },
};
