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
    },
  },
  'PageMetadata.rounding': {
    about: ['Rounding', '取整', '推算值的取整。', 'Rounding of a derived value.'],
    fields: {
      decimals: ['Decimals', '小数位数', '保留的小数位数。', 'Decimals kept.'],
    },
  },
  Value: {
    about: ['Value', '数值', '一个数值，或报备区间及区间内的选定值（未填时取中点）。'],
    fields: {
      value: ['Value', '数值', '该行的数值。', 'Value of the row.'],
      min: ['Minimum', '下限', '报备区间的下限。', 'Lower end of the filed range.'],
      max: ['Maximum', '上限', '报备区间的上限。', 'Upper end of the filed range.'],
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
      rows,
    },
  },
  'KeyedPage.rows': {
    about: row,
    fields: {
      key: ['Key', '关键字', '该行的关键字。', 'Key of the row.'],
      title: ['Title', '名称', '该行的名称。', 'Title of the row.'],
      note: rowNote,
    },
  },
  BandedPage: {
    about: ['Banded page', '分档页', '每档一个数值。“起”和“至”含端点，“高于”和“低于”不含端点。'],
    fields: {
      shape,
      selection: ['Selection', '取值规则', '报备区间内的取值规则；未填时取中点。'],
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
      anchor: ['Anchor', '锚点', '内插取值的开口档：内插线在此处到达报备区间的端点。'],
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
