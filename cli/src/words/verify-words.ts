import type { DocumentFault, DocumentVerification } from 'trade-credit-pricing/document';

interface VerifyWords {
  readonly verified: string;
  readonly differs: string;
  readonly faults: Readonly<Record<DocumentFault, string>>;
  readonly checked: Readonly<Record<DocumentVerification['checked'], string>>;
  readonly labelsAlone: string;
  readonly unchecked: (titles: string) => string;
  readonly colon: string;
  readonly comma: string;
}

const words: Readonly<Record<'en' | 'zh-CN', VerifyWords>> = {
  en: {
    verified: 'Nothing was altered.',
    differs: 'The document was altered, or is not what it says.',
    faults: {
      'no-record':
        'It carries no data: it was not written by quote --html, or its data was taken out or damaged',
      'text-differs': 'A text is not what the data of the page says',
      'markup-differs': 'The page was changed beside its texts: its style or its structure',
      'picture-differs': 'A picture is not what the data of the page says',
      'other-book': 'The rate book is not the one the quote was made with',
      'other-submission': 'The submission is not the one the quote was made from',
      'quotes-differently': 'Quoting the submission again gives another quote, with the premium',
      'data-differs': 'A section does not follow from the quote',
      'digest-differs': 'The quote does not have the digest it states',
      'other-quote': 'It is a document of another quote than',
      'quote-does-not-replay': 'The price of the quote does not follow from its own steps',
    },
    checked: {
      nothing: 'Nothing could be compared.',
      itself:
        "Checked: the page against the data it carries. Who alters both alike is found only against the insurer's own quote: --quote.",
      quote:
        "Checked: the page against the data it carries, and both against the insurer's quote, its steps and its digest. The quote was not made again: it does not hold the submission it was made from. Keep both together, and give the submission with --submission.",
      requoted:
        "Checked: the page against the data it carries, both against the insurer's quote, its steps and its digest, and the quote by quoting the submission again.",
    },
    labelsAlone:
      'Of the pictures, the description and the labels were compared with the data; ticks, bars and lines were not, as another version of the library drew them. That version draws them again.',
    unchecked: (titles) => `Not part of the quote, and held by the page alone: ${titles}.`,
    colon: ': ',
    comma: ', ',
  },
  'zh-CN': {
    verified: '未发现改动。',
    differs: '该文件已被改动，或与其所称不符。',
    faults: {
      'no-record': '文件不含数据：并非由 quote --html 生成，或数据已被删除或损坏',
      'text-differs': '文字与页面所载数据不符',
      'markup-differs': '除文字外，页面的样式或结构已被改动',
      'picture-differs': '图表与页面所载数据不符',
      'other-book': '费率手册并非该报价所用者',
      'other-submission': '投保资料并非该报价所依据者',
      'quotes-differently': '重新报价的结果不同，其保险费为',
      'data-differs': '此部分与报价不符',
      'digest-differs': '报价与其所载摘要值不符',
      'other-quote': '该文件属于另一份报价，而非',
      'quote-does-not-replay': '报价的价格与其自身步骤不符',
    },
    checked: {
      nothing: '没有可核对的内容。',
      itself:
        '已核对：页面与其所载数据。若两者被一致地改动，须与保险人留存的报价核对才能发现（--quote）。',
      quote:
        '已核对：页面与其所载数据，并与保险人的报价、计算步骤及摘要值核对。未重新报价：报价不含其所依据的投保资料，请将两者一并留存，并用 --submission 提供投保资料。',
      requoted:
        '已核对：页面与其所载数据，并与保险人的报价、计算步骤及摘要值核对，且已按投保资料重新报价。',
    },
    labelsAlone:
      '图表仅核对了说明与标注；刻度、柱形与线条由另一版本绘制，未重新绘制核对，请用该版本核验。',
    unchecked: (titles) => `以下内容不属于报价本身，仅以页面为准：${titles}。`,
    colon: '：',
    comma: '、',
  },
};

/** What a verification found and what was looked at, as lines of text. */
export function verificationText(found: DocumentVerification, locale: 'en' | 'zh-CN'): string {
  const said = words[locale];
  const faults = found.faults.map(({ fault, at }) =>
    at === '' ? said.faults[fault] : `${said.faults[fault]}${said.colon}${at}`,
  );
  return [
    found.status === 'verified' ? said.verified : said.differs,
    ...faults,
    said.checked[found.checked],
    ...(found.status === 'verified' && found.pictures === 'labels' ? [said.labelsAlone] : []),
    ...(found.checked !== 'itself' && found.unchecked.length > 0
      ? [said.unchecked(found.unchecked.join(said.comma))]
      : []),
    '',
  ].join('\n');
}
