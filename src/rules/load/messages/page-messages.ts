import type { Text } from '../../../values/text.js';

/** What can be wrong with a page: its rows, its keys, and where its numbers come from. */
export const pageMessages = {
  'no-rows': {
    en: 'The page has no rows. Add at least one row, or remove the page.',
    'zh-CN': '该费率表没有任何行。请至少补充一行，或删除该表。',
  },
  'outside-range': {
    en: '{field} is {value}. Write a number in the range {allowed}.',
    'zh-CN': '{field} 为 {value}。请填写 {allowed} 范围内的数值。',
  },
  'range-reversed': {
    en: 'min {min} is above max {max}. Exchange the two, or correct the range.',
    'zh-CN': 'min {min} 大于 max {max}。请对调两者，或更正该区间。',
  },
  'selected-outside-range': {
    en: 'selected {selected} lies outside the filed range {min} to {max}. Select a value inside the range, or file a new range.',
    'zh-CN':
      'selected {selected} 超出报备区间 {min} 至 {max}。请在区间内选定数值，或重新报备区间。',
  },
  'not-for-keys': {
    en: 'The unit of the page is key, so its values are keys, and there is no use for {found}. Remove it, or give the page another unit.',
    'zh-CN': '该费率表的 unit 为 key，其值是键，{found} 没有意义。请将其删除，或更改该表的 unit。',
  },
  'band-lower-limit': {
    en: 'The band gives {count} of the two lower limits from and above. Give exactly one: from belongs to the band, above does not.',
    'zh-CN':
      '该区间给出了 {count} 个下限（from 与 above）。须恰好给出一个：包含端点写 from，不包含端点写 above。',
  },
  'band-upper-limit': {
    en: 'The band gives both upTo and below. Keep upTo when its end belongs to the band, below when it does not.',
    'zh-CN': '该区间同时给出了 upTo 与 below。请只保留一个：包含端点写 upTo，不包含端点写 below。',
  },
  'band-open-inside': {
    en: 'The band has no upper limit, but another band follows. Write upTo or below.',
    'zh-CN': '该区间没有上限，但其后还有区间。请补充 upTo 或 below。',
  },
  'band-empty': {
    en: 'No number lies in this band. Write a lower limit below its upper limit.',
    'zh-CN': '没有任何数值落入该区间。请使下限小于上限。',
  },
  'band-gap': {
    en: 'Numbers between the band {before} and this one have no value. Let this band begin where the one before ends, with exactly one of them including the limit.',
    'zh-CN':
      '区间 {before} 与本区间之间存在空档，其中的数值没有取值。请使本区间紧接上一区间，且端点只归入其中一个区间。',
  },
  'band-overlap': {
    en: 'The band {before} and this one share numbers. Let this band begin where the one before ends, with exactly one of them including the limit.',
    'zh-CN': '区间 {before} 与本区间有重叠。请使本区间紧接上一区间，且端点只归入其中一个区间。',
  },
  'band-disorder': {
    en: 'The band begins below the band before it, {before}. Sort the bands by rising limits.',
    'zh-CN': '本区间的下限低于上一区间 {before}。请按由低到高排列各区间。',
  },
  'curve-too-short': {
    en: 'A curve needs at least two points and has {count}. Add points, or make it a keyed page.',
    'zh-CN': '曲线至少需要两个点，现有 {count} 个。请补充点，或改为键值表。',
  },
  'curve-point-twice': {
    en: 'The point {at} is given twice. Keep one row for it.',
    'zh-CN': '点 {at} 重复。请只保留一行。',
  },
  'curve-disorder': {
    en: 'The point {at} follows {before}. Sort the points by rising at.',
    'zh-CN': '点 {at} 排在 {before} 之后。请按 at 由低到高排列各点。',
  },
  'curve-too-fine': {
    en: '{field} is {value}, finer than the page rounds between its points: the curve would jump here. Write {rounded}, or declare more decimals in rounding.',
    'zh-CN':
      '{field} 为 {value}，比该表点间取值的舍入更精细，曲线会在此处跳变。请写作 {rounded}，或在 rounding 中声明更多小数位。',
  },
  'curve-domain': {
    en: 'The step {step} looks this curve up anywhere from {from} to {to}, and part of it has no value. Add points, or declare flat.',
    'zh-CN':
      '步骤 {step} 会在 {from} 至 {to} 的任意位置查找该曲线，但其中一部分没有取值。请补充点，或声明 flat。',
  },
  'selection-needs-direction': {
    en: 'The page interpolates inside its bands, but does not say in which direction. Declare monotone: rising or falling.',
    'zh-CN': '该表在区间内插值，但未声明方向。请声明 monotone：rising 或 falling。',
  },
  'anchor-missing': {
    en: 'The band is open, so its line through the filed range has no end. Write in anchor the number at which it reaches the end of the range, or a selected value.',
    'zh-CN':
      '该区间没有上限，插值直线没有终点。请在 anchor 中填写达到报备区间端点时的数值，或填写 selected。',
  },
  'anchor-superfluous': {
    en: 'anchor has no meaning here: it ends the line of an open band whose filed range is interpolated. Remove it.',
    'zh-CN': 'anchor 在此没有意义：它只用于报备区间按插值选定的开放区间。请删除。',
  },
  'anchor-outside-band': {
    en: 'anchor {anchor} does not lie inside the band. Write a number above its lower limit.',
    'zh-CN': 'anchor {anchor} 不在该区间之内。请填写大于其下限的数值。',
  },
  'key-not-number': {
    en: 'The step {step} looks this page up by a number, and the key {key} is none. Write numbers as keys, or one row with the key only.',
    'zh-CN':
      '步骤 {step} 按数值查找该表，而键 {key} 不是数值。请以数值作为键，或只保留一行并将键写作 only。',
  },
  'number-twice': {
    en: 'The keys {first} and {key} are the same number. Keep one row for it.',
    'zh-CN': '键 {first} 与 {key} 是同一数值。请只保留一行。',
  },
  'not-monotone': {
    en: 'The page is declared {direction}, but {value} follows {before}. Correct the row, or remove monotone.',
    'zh-CN': '该表声明为 {direction}，但 {value} 排在 {before} 之后。请更正该行，或删除 monotone。',
  },
  'key-twice': {
    en: 'The key {key} already stands in row {first}. Keep one row for each key.',
    'zh-CN': '键 {key} 已在第 {first} 行出现。每个键只保留一行。',
  },
  'unknown-country': {
    en: '{key} is no country code. Write an ISO 3166-1 alpha-2 code, such as CN.',
    'zh-CN': '{key} 不是国家（地区）代码。请填写 ISO 3166-1 两位字母代码，例如 CN。',
  },
  'unknown-industry': {
    en: '{key} is no ISIC Rev.4 code. Write a section (C), division (26), group (261) or class (2610).',
    'zh-CN':
      '{key} 不是 ISIC Rev.4 行业代码。请填写门类（C）、大类（26）、中类（261）或小类（2610）。',
  },
  'unknown-grade': {
    en: '{key} is no buyer grade. Write a whole number from 1, the best, to 10, the worst.',
    'zh-CN': '{key} 不是买方等级。请填写 1（最优）至 10（最差）的整数。',
  },
  'unknown-level': {
    en: '{key} is no level of {set}. Write one of: {known}.',
    'zh-CN': '{key} 不是 {set} 的取值。请填写以下之一：{known}。',
  },
  'keys-missing': {
    en: 'The page has no row for {missing}. Add one for each: what a page leaves out has no price.',
    'zh-CN': '该费率表缺少以下键的行：{missing}。请逐一补充：表中未列出的一律无法定价。',
  },
  'rows-missing': {
    en: 'The page lacks the rows {missing}. Add them: {reader} reads them.',
    'zh-CN': '该费率表缺少以下行：{missing}。请补充：{reader} 需要读取。',
  },
  'one-row-of': {
    en: 'The page has {count} of the rows {rows}. Keep exactly one of them: {reader} reads one or the other.',
    'zh-CN': '该费率表含有以下行中的 {count} 行：{rows}。请只保留其中一行：{reader} 只读取其一。',
  },
  'tier-row-unknown': {
    en: 'The key {key} is no tier of this book. Write the id of a tier: {known}.',
    'zh-CN': '键 {key} 不是本手册的保障方案。请写方案的标识：{known}。',
  },
  'row-unread': {
    en: 'Nothing reads this row. Remove it, or correct its key; read are: {known}.',
    'zh-CN': '没有任何步骤读取该行。请删除，或更正其键；会被读取的行：{known}。',
  },
  'class-unknown': {
    en: 'The class {class} is no row of the page {target}. Add the row there, or write one of: {known}.',
    'zh-CN': '费率表 {target} 中没有类别 {class}。请在该表补充此行，或填写以下之一：{known}。',
  },
  'page-unread': {
    en: 'Nothing reads this page. Name it in a step, or remove it.',
    'zh-CN': '没有任何步骤读取该费率表。请在步骤中引用，或将其删除。',
  },
  'page-missing': {
    en: 'Every rate book has the page {page}, and this one does not. Add it as a {shape} page.',
    'zh-CN': '每本费率手册都须有费率表 {page}，本手册缺少该表。请补充，shape 为 {shape}。',
  },
  'note-missing': {
    en: 'note is blank. Write how the numbers were chosen, for a judgement with its reason and the range observed elsewhere.',
    'zh-CN': 'note 为空白。请写明数值如何选定；属于经验判断的，须写明理由及其他来源的取值范围。',
  },
  'reference-missing': {
    en: 'The basis is {basis}, but references is empty. Name the source, or call it a judgement and give the reason in note.',
    'zh-CN':
      'basis 为 {basis}，但 references 为空。请注明来源；若属经验判断，请将 basis 改为 judgement，并在 note 中写明理由。',
  },
  'reference-unknown': {
    en: 'The reference {reference} is not among the references of the book. Add it there, or correct its id.',
    'zh-CN': '手册的 references 中没有 {reference}。请在其中补充，或更正标识。',
  },
  'reference-unused': {
    en: 'Nothing cites this reference. Cite it where it is used, or remove it.',
    'zh-CN': '没有任何内容引用该资料来源。请在使用处引用，或将其删除。',
  },
  'axes-missing': {
    en: 'The step {step} asks this page what it is looked up by, and the page has no axes. Add "axes": a list with one entry for each, such as one with "measure": "buyer-terms".',
    'zh-CN':
      '步骤 {step} 按该表自身的查表维度读取，而该表未列出 axes。请补充 "axes"：每个维度一项，例如其一为 "measure": "buyer-terms"。',
  },
  'axes-unread': {
    en: 'The step {step} looks this page up by its own measure, and the page names axes. Remove "axes", or write "measure": "axes" in the step.',
    'zh-CN':
      '步骤 {step} 按自身指标查表，而该表列出了 axes。请删除 axes，或在步骤中改写为 "measure": "axes"。',
  },
  'axes-count': {
    en: 'The page of shape {shape} has {count} axes. Write one axis for bands or a curve, and one to three for a keyed page.',
    'zh-CN':
      '该表的 shape 为 {shape}，而 axes 有 {count} 个。分档表与曲线须恰有一个，键值表须有一至三个。',
  },
  'axes-too-many': {
    en: 'The axes cross {count} times, and a page has at most {most} rows. Put levels together into classes.',
    'zh-CN': '各维度交叉后共 {count} 格，而一张表最多 {most} 行。请将水平归并为类别。',
  },
  'axis-without-levels': {
    en: 'The axis has no levels. List them in the order in which they are printed, each with its "key", such as "key": "A".',
    'zh-CN': '该维度没有水平。请按列印顺序列出，各有其 "key"，例如 "key": "A"。',
  },
  'axis-measure': {
    en: 'No axis of this page can look at {measure}. Write one of: {known}.',
    'zh-CN': '该表的维度不能使用指标 {measure}。请填写以下之一：{known}。',
  },
  'level-key': {
    en: 'The level {key} is there twice, or holds the slash that joins levels. Give each level a key of its own without a slash.',
    'zh-CN': '水平 {key} 重复，或含有用于连接各水平的斜线。请为每个水平取不含斜线的唯一键名。',
  },
  'level-bands': {
    en: 'The axis on {measure} has bands where it needs keys, or both. Give every level limits, or none.',
    'zh-CN':
      '指标 {measure} 的维度应使用键名却列出了分档，或两者混用。请为全部水平列出界限，或全部不列。',
  },
  'level-not-number': {
    en: 'The level {key} is not a number, and the axis looks at one. Give it limits, such as "from": "0", "upTo": "60", or write the number itself as its key.',
    'zh-CN':
      '水平 {key} 不是数值，而该维度按数值查找。请列出界限，例如 "from": "0", "upTo": "60"，或以该数值本身作键名。',
  },
  'level-other-twice': {
    en: 'The axis has several levels of any other code. Keep one.',
    'zh-CN': '该维度有多个“其他”水平。请只保留一个。',
  },
  'level-other-number': {
    en: 'The axis on {measure} looks at numbers, of which there is no list. Let the last band be open instead.',
    'zh-CN': '指标 {measure} 为数值，没有代码表可言。请改为将最后一档设为开口。',
  },
  'level-other-list': {
    en: 'The attribute {attribute} has no list of its own. Name the values meant, such as "of": ["listed", "unlisted"].',
    'zh-CN':
      '属性 {attribute} 没有自身的代码表。请列明所指的取值，例如 "of": ["listed", "unlisted"]。',
  },
  'other-without-list': {
    en: 'A row of any other key needs to know the list it stands for. Declare the keys of the page, such as "keys": "country".',
    'zh-CN': '“其他”行须知道所指的代码表。请声明该表的 keys，例如 "keys": "country"。',
  },
  'crossing-unknown': {
    en: 'The row {key} crosses no levels of the axes. Join one level of each axis by " / ", in their order, such as {known}.',
    'zh-CN': '行 {key} 不是各维度水平的交叉。请按维度顺序以“ / ”连接各一个水平，例如 {known}。',
  },
  'crossing-without': {
    en: 'The crossing {key} is left without a value and has a row, or crosses no levels of the axes. Remove it here or there; crossings are written as {known}.',
    'zh-CN':
      '交叉 {key} 既列为无费率又有对应行，或不是各维度水平的交叉。请删除其一；交叉写作 {known}。',
  },
  'crossings-missing': {
    en: '{count} crossings of the axes have no row: {missing}. Add the rows, or list what the filing leaves out in "without".',
    'zh-CN':
      '各维度有 {count} 个交叉没有对应行：{missing}。请补充，或将备案未列的交叉写入 "without"。',
  },
  'rounding-not-stated': {
    en: 'The page states no rounding, so that a value worked out between its rows is rounded to six decimals. A tariff that is filed without rounding comes out otherwise: write "rounding" with "decimals" of 12, or the decimals of the filing.',
    'zh-CN':
      '该表未写明取整，推算值按六位小数取整。备案未取整的费率表结果会有出入：请写明 "rounding"，"decimals" 为 12 或备案的小数位数。',
  },
  'range-not-selectable': {
    en: 'The row is a filed range, and {reader} reads it where no quote can prove a selection. Write the value that is used.',
    'zh-CN': '该行为备案区间，而 {reader} 在报价无法证明选定值之处读取。请直接填写所用的数值。',
  },
  'range-open-on-line': {
    en: 'The range has an open end, and the line through it would reach it. Let the page select the midpoint, or write the ends as belonging to the range.',
    'zh-CN': '该区间有开口端点，而插值线会到达该端点。请改为取中点，或将端点写为含端点。',
  },
} as const satisfies Readonly<Record<string, Text>>;
