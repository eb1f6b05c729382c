/** Names of the sheets of a book besides its pages. None can be the name of a page's sheet: ids have no spaces. */
export const sheetNames = {
  readMe: 'Read me 说明',
  book: 'Book 手册',
  algorithm: 'Algorithm 算法',
  technical: 'Technical 技术保费',
  technicalLines: 'Technical lines 技术步骤',
  pages: 'Pages 费率表',
  tiers: 'Tiers 承保方案',
  dimensions: 'Dimensions 问卷维度',
  questions: 'Questions 问卷问题',
  guidelines: 'Guidelines 核保规则',
  triggers: 'Triggers 触发条件',
  advice: 'Advice 建议规则',
  references: 'References 资料来源',
  cases: 'Cases 算例',
} as const;

/** Headings of the two languages on the sheet that says how the workbook is edited. */
export const readMeHeadings = ['English', '中文'] as const;
