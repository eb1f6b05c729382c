/** What the page that verifies says itself. */
export const pageWords = {
  en: {
    title: 'Was this document altered?',
    intro: 'Everything happens on this page: the files are read where they are and go nowhere.',
    page: 'Document of a quote (HTML)',
    quote: "The insurer's own quote (JSON), if you have it",
    submission: 'The submission (JSON), to quote again with the reference edition',
    language: 'Language',
    unreadable: 'is not JSON',
  },
  'zh-CN': {
    title: '该文件是否被改动？',
    intro: '一切均在本页完成：文件就地读取，不会传往任何地方。',
    page: '报价文件（HTML）',
    quote: '保险人留存的报价（JSON），如有',
    submission: '投保资料（JSON），用于以参考费率手册重新报价',
    language: '语言',
    unreadable: '不是 JSON',
  },
} as const;
