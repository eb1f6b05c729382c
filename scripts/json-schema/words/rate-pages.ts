import type { Description, RecordWords } from '../words.js';

const rowNote: Description = ['Note', '说明', '关于该行的说明。', 'Remarks on the row.'];
const rows: Description = ['Rows', '行', '费率页的各行。', 'The rows of the page.'];
const shape: Description = ['Shape', '形式', '费率页的形式。', 'How the page is looked up.'];
const row: Description = ['Row', '行', '费率页的一行。', 'A row of the page.'];

/** The words for the pages of a rate book. */
export const ratePageWords: Readonly<Record<string, RecordWords>> = {
  PageMetadata: {
    about: ['Page', '费率页', '除各行外，每一费率页须载明的内容。'],
    fields: {
      title: ['Title', '名称', '英文和中文名称。', 'Title in both languages.'],
      unit: ['Unit', '单位', '数值的单位，例如系数、费率、比例、天数、金额、关键字。'],
      basis: [
        'Basis',
        '依据',
        '数值的依据；经验判断须说明理由和所见范围。',
        'Where the numbers come from; a judgement needs a note with its reason and the observed range.',
      ],
      references: ['References', '参考资料', '手册所列参考资料的编号。'],
      note: ['Note', '说明', '数值如何选定，以及其他来源所见的范围。'],
      monotone: ['Direction', '方向', '数值按行序声明的方向；与此不符的行不予载入。'],
      rounding: [
        'Rounding',
        '取整',
        '推算值的取整；未填时保留六位小数，小于 0.01 的保留六位有效数字，四舍五入。',
      ],
      axes: ['Axes', '查表维度', '费率页自身列明的查表维度：一个，或两至三个相互交叉。'],
    },
  },
  'PageMetadata.rounding': {
    about: ['Rounding', '取整', '推算值的取整。', 'Rounding of a derived value.'],
    fields: {
      decimals: ['Decimals', '小数位数', '保留的小数位数。', 'Decimals kept.'],
    },
  },
  Axis: {
    about: ['Axis', '查表维度', '费率页的一个查表方向。'],
    fields: {
      measure: [
        'Measure',
        '测量项',
        '测量项的名称：逐一买方读取的页为买方的测量项，否则为整体风险的测量项。',
      ],
      attribute: ['Attribute', '事项名称', '测量项为事项时，该事项的名称。'],
      class: ['Class page', '类别页', '将测得内容转为水平的关键字页，例如国家类别。'],
      title: ['Title', '名称', '费率手册中该维度的名称。'],
      levels: ['Levels', '水平', '关键字页的各水平，按列印顺序；分档页和曲线页的水平即其各行。'],
    },
  },
  AxisLevel: {
    about: [
      'Level',
      '水平',
      '维度的一个水平：一个关键字、一个有名称的数值档，或代码表中的任何其他代码。',
    ],
    fields: {
      key: [
        'Key',
        '关键字',
        '水平的名称，用于各行的关键字。',
        'Name of the level in the keys of rows.',
      ],
      title: ['Title', '名称', '该水平的名称。', 'Title of the level.'],
      from: ['From', '起（含）', '档的下端，含该值。', 'Lower end, which belongs to the band.'],
      above: [
        'Above',
        '高于',
        '档的下端，不含该值。',
        'Lower end, which does not belong to the band.',
      ],
      upTo: ['Up to', '至（含）', '档的上端，含该值。', 'Upper end, which belongs to the band.'],
      below: [
        'Below',
        '低于',
        '档的上端，不含该值。',
        'Upper end, which does not belong to the band.',
      ],
      other: [
        'Any other',
        '其他',
        '为 true 时，该水平适用于代码表中未被其他水平列名的任何有效代码。',
      ],
      of: ['Values meant', '所指取值', '事项没有代码表，“其他”水平须列明所指的取值。'],
    },
  },
  Value: {
    about: ['Value', '数值', '一个数值，或备案区间及区间内的选定值（未填时取中点）。'],
    fields: {
      value: ['Value', '数值', '该行的数值。', 'Value of the row.'],
      min: ['Minimum', '下限', '备案区间的下限。', 'Lower end of the filed range.'],
      max: ['Maximum', '上限', '备案区间的上限。', 'Upper end of the filed range.'],
      open: [
        'Open ends',
        '开口端点',
        '不属于区间的端点。',
        'The ends that do not belong to the range.',
      ],
      selected: [
        'Selected',
        '选定值',
        '区间内的选定值；未填时取中点。',
        'The value selected in the range; the midpoint when missing.',
      ],
    },
  },
  KeyedPage: {
    about: [
      'Keyed page',
      '关键字页',
      '每个关键字一个数值。单位为“关键字”的页，其数值本身也是关键字。',
    ],
    fields: {
      shape,
      keys: ['Keys', '关键字种类', '关键字的种类，据以查出未知和缺漏的关键字。'],
      without: [
        'Without a value',
        '无费率的交叉',
        '备案未列费率的交叉，写法同行的关键字；没有价格。',
      ],
      rows,
    },
  },
  'KeyedPage.rows': {
    about: row,
    fields: {
      key: ['Key', '关键字', '该行的关键字；有查表维度时，为各维度水平以“ / ”连接。'],
      other: ['Any other', '其他', '为 true 时，该行适用于未列名的任何有效关键字。'],
      title: ['Title', '名称', '该行的名称。', 'Title of the row.'],
      note: rowNote,
    },
  },
  BandedPage: {
    about: ['Banded page', '分档页', '每档一个数值。“起”和“至”含端点，“高于”和“低于”不含端点。'],
    fields: {
      shape,
      selection: ['Selection', '取值规则', '备案区间内的取值规则；未填时取中点。'],
      rows,
    },
  },
  'BandedPage.rows': {
    about: row,
    fields: {
      from: ['From', '起（含）', '档的下端，含该值。', 'Lower end, which belongs to the band.'],
      above: [
        'Above',
        '高于',
        '档的下端，不含该值。',
        'Lower end, which does not belong to the band.',
      ],
      upTo: ['Up to', '至（含）', '档的上端，含该值。', 'Upper end, which belongs to the band.'],
      below: [
        'Below',
        '低于',
        '档的上端，不含该值。',
        'Upper end, which does not belong to the band.',
      ],
      anchor: ['Anchor', '锚点', '内插取值的开口档：内插线在此处到达备案区间的端点。'],
      note: rowNote,
    },
  },
  CurvePage: {
    about: ['Curve', '曲线页', '各点以直线连接。端点以外没有数值，除非该侧持平。'],
    fields: {
      shape,
      flat: ['Flat', '持平', '端点数值在哪一侧持续适用。'],
      rows,
    },
  },
  'CurvePage.rows': {
    about: row,
    fields: {
      at: ['At', '位置', '该点在测量项上的位置。', 'Where on the measure the point stands.'],
      note: rowNote,
    },
  },
};
