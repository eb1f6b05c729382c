import type { RecordWords } from '../words.js';

/** The words for the steps of a price. */
export const stepWords: Readonly<Record<string, RecordWords>> = {
  Step: {
    about: ['Step', '步骤', '以数据表示的一个步骤。'],
    fields: {
      id: ['Id', '编号', '步骤的编号。', 'Name of the step.'],
      kind: ['Kind', '类型', '步骤的类型。', 'Kind of step.'],
      measure: ['Measure', '测量项', '通用步骤所查的测量项。'],
      title: ['Title', '名称', '步骤的名称。', 'Title of the step.'],
      operation: ['Operation', '运算', '对累计金额的运算。', 'What is done to the running amount.'],
      operand: ['Operand', '运算数', '运算所用的数。', 'The number it is done with.'],
      facts: ['Facts', '事实', '步骤所依据的事实。', 'What the step looked at.'],
      sources: [
        'Sources',
        '手册出处',
        '步骤所查的手册各行。',
        'The rows of the manual the step read.',
      ],
    },
  },
  LedgerEntry: {
    about: ['Step', '步骤', '已执行的步骤：执行前后的累计金额，以报价币种计。'],
    fields: {
      before: ['Before', '计算前', '执行前的累计金额。', 'Running amount before the step.'],
      after: ['After', '计算后', '执行后的累计金额。', 'Running amount after the step.'],
      change: ['Change', '增减额', '计算后减计算前。'],
      relativeChange: [
        'Relative change',
        '增减幅度',
        '计算后除以计算前再减 1，保留六位小数；无可比较时为空。',
      ],
    },
  },
  Source: {
    about: ['Source', '手册出处', '步骤所查的手册一行。'],
    fields: {
      page: ['Page', '费率页', '费率页的编号。'],
      title: ['Title', '名称', '费率页的名称。', 'Title of the page.'],
      row: ['Row', '行', '所查的行：关键字、档或曲线上的点。'],
      other: ['Looked up', '所查关键字', '按“其他”行取值时，所查的关键字。'],
      value: ['Value', '数值', '查得的数值，未经步骤取整。'],
      range: ['Filed range', '备案区间', '该行有备案区间的，选定值所在的区间。'],
      rule: ['Rule', '选定规则', '在区间内选定数值的规则。'],
      calculated: [
        'Calculated',
        '规则取值',
        '核保人另行选定时，手册规则给出的数值。',
        "What the book's own rule gives where an underwriter selected.",
      ],
      calculatedBy: [
        'Calculated by',
        '取值规则',
        '核保人另行选定时，手册的取值规则。',
        'The rule of the book that gave way.',
      ],
      selection: [
        'Selection',
        '核保选定',
        '核保选定的理由和权限。',
        'Why an underwriter selected, and on what authority.',
      ],
      basis: ['Basis', '依据', '数值的依据。', 'Where the number comes from.'],
    },
  },
  'Source.selection': {
    about: ['Selection', '核保选定', '核保选定的理由和权限。', 'Why, and on what authority.'],
    fields: {
      reason: ['Reason', '理由', '选定的理由。', 'Why the value was selected.'],
      authority: ['Authority', '权限', '选定人的权限。', 'Who selected it.'],
    },
  },
  'Source.range': {
    about: ['Filed range', '备案区间', '备案区间。', 'The filed range.'],
    fields: {
      min: ['Minimum', '下限', '区间的下限。', 'Lower end.'],
      max: ['Maximum', '上限', '区间的上限。', 'Upper end.'],
      open: [
        'Open ends',
        '开口端点',
        '不属于区间的端点。',
        'The ends that do not belong to the range.',
      ],
    },
  },
};
