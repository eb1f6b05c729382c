import type { BookPageFacts } from '../../../rules/load/book-issue-facts.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for what can be wrong with a page of a rate book: its rows, its keys, and where its numbers come from. */
export const bookPages = {
  'no-rows': '该费率表没有任何行。请至少补充一行，或删除该表。',
  'outside-range': '“{field}”为{value}。请填写{allowed}范围内的数值。',
  'range-reversed': 'min（{min}）大于 max（{max}）。请对调两者，或更正该区间。',
  'selected-outside-range':
    'selected（{selected}）超出备案区间{min}至{max}。请在区间内选定数值，或重新备案区间。',
  'not-for-keys':
    '该费率表的 unit 为 key，其值是键，“{found}”没有意义。请将其删除，或更改该表的 unit。',
  'band-lower-limit':
    '该区间给出了{count}个下限（from 与 above）。须恰好给出一个：包含端点写 from，不包含端点写 above。',
  'band-upper-limit':
    '该区间同时给出了 upTo 与 below。请只保留一个：包含端点写 upTo，不包含端点写 below。',
  'band-open-inside': '该区间没有上限，但其后还有区间。请补充 upTo 或 below。',
  'band-empty': '没有任何数值落入该区间。请使下限小于上限。',
  'band-gap':
    '区间{before}与本区间之间存在空档，其中的数值没有取值。请使本区间紧接上一区间，且端点只归入其中一个区间。',
  'band-overlap': '区间{before}与本区间有重叠。请使本区间紧接上一区间，且端点只归入其中一个区间。',
  'band-disorder': '本区间的下限低于上一区间{before}。请按由低到高排列各区间。',
  'curve-too-short': '曲线至少需要两个点，现有{count}个。请补充点，或改为键值表。',
  'curve-point-twice': '点{at}重复。请只保留一行。',
  'curve-disorder': '点{at}排在{before}之后。请按 at 由低到高排列各点。',
  'curve-too-fine':
    '“{field}”为{value}，比该表点间取值的舍入更精细，曲线会在此处跳变。请写作{rounded}，或在 rounding 中声明更多小数位。',
  'curve-domain':
    '步骤“{step}”会在{from}至{to}的任意位置查找该曲线，但其中一部分没有取值。请补充点，或声明 flat。',
  'selection-needs-direction':
    '该表在区间内插值，但未声明方向。请声明 monotone：rising 或 falling。',
  'anchor-missing':
    '该区间没有上限，插值直线没有终点。请在 anchor 中填写达到备案区间端点时的数值，或填写 selected。',
  'anchor-superfluous': 'anchor 在此没有意义：它只用于备案区间按插值选定的开放区间。请删除。',
  'anchor-outside-band': 'anchor（{anchor}）不在该区间之内。请填写大于其下限的数值。',
  'key-not-number':
    '步骤“{step}”按数值查找该表，而键“{key}”不是数值。请以数值作为键，或只保留一行并将键写作 only。',
  'number-twice': '键{first}与“{key}”是同一数值。请只保留一行。',
  'not-monotone':
    '该表声明为“{direction}”，但{value}排在{before}之后。请更正该行，或删除 monotone。',
  'key-twice': '键“{key}”已在第{first}行出现。每个键只保留一行。',
  'unknown-country': '“{key}”不是国家（地区）代码。请填写 ISO 3166-1 两位字母代码，例如 CN。',
  'unknown-industry':
    '“{key}”不是 ISIC Rev.4 行业代码。请填写门类（C）、大类（26）、中类（261）或小类（2610）。',
  'unknown-grade': '“{key}”不是买方等级。请填写1（最优）至10（最差）的整数。',
  'unknown-level': '“{key}”不是“{set}”的取值。请填写以下之一：{known}。',
  'keys-missing': '该费率表缺少以下键的行：{missing}。请逐一补充：表中未列出的一律无法定价。',
  'rows-missing': '该费率表缺少以下行：{missing}。请补充：“{reader}”需要读取。',
  'one-row-of': '“{reader}”从以下各行中只读取其一：{rows}。该费率表现有其中{count}行，须恰有一行。',
  'tier-row-unknown': '键“{key}”不是本手册的保障方案。请写手册所列方案的标识[known:：{known}]。',
  'row-unread': '没有任何步骤读取该行。请删除，或更正其键；会被读取的行：{known}。',
  'class-unknown':
    '费率表“{target}”中没有类别“{class}”。请在该表补充此行，或填写以下之一：{known}。',
  'page-unread': '没有任何步骤读取该费率表。请在步骤中引用，或将其删除。',
  'page-missing': '每本费率手册都须有费率表“{page}”，本手册缺少该表。请补充，shape 为“{shape}”。',
  'note-missing':
    'note 为空白。请写明数值如何选定；属于经验判断的，须写明理由及其他来源的取值范围。',
  'reference-missing':
    'basis 为{basis}，但 references 为空。请注明来源；若属经验判断，请将 basis 改为 judgement，并在 note 中写明理由。',
  'reference-unknown': '手册的 references 中没有“{reference}”。请在其中补充，或更正标识。',
  'reference-unused': '没有任何内容引用该资料来源。请在使用处引用，或将其删除。',
  'axes-missing':
    '步骤“{step}”按该表自身的查表维度读取，而该表未列出 axes。请补充 "axes"：每个维度一项，例如其一为 "measure": "buyer-terms"。',
  'axes-unread':
    '步骤“{step}”按自身指标查表，而该表列出了 axes。请删除 axes，或在步骤中改写为 "measure": "axes"。',
  'axes-count':
    '该表的 shape 为“{shape}”，而 axes 有{count}个。分档表与曲线须恰有一个，键值表须有一至三个。',
  'axes-too-many': '各维度交叉后共{count}格，而一张表最多{most}行。请将水平归并为类别。',
  'axis-without-levels': '该维度没有水平。请按列印顺序列出，各有其 "key"，例如 "key": "A"。',
  'axis-measure': '该表的维度不能使用指标“{measure}”。请填写以下之一：{known}。',
  'level-key': '水平“{key}”重复，或含有用于连接各水平的斜线。请为每个水平取不含斜线的唯一键名。',
  'level-bands':
    '指标“{measure}”的维度应使用键名却列出了分档，或两者混用。请为全部水平列出界限，或全部不列。',
  'level-not-number':
    '水平“{key}”不是数值，而该维度按数值查找。请列出界限，例如 "from": "0", "upTo": "60"，或以该数值本身作键名。',
  'level-other-twice': '该维度有多个“其他”水平。请只保留一个。',
  'level-other-number': '指标“{measure}”为数值，没有代码表可言。请改为将最后一档设为开口。',
  'level-other-list':
    '属性“{attribute}”没有自身的代码表。请列明所指的取值，例如 "of": ["listed", "unlisted"]。',
  'other-without-list': '“其他”行须知道所指的代码表。请声明该表的 keys，例如 "keys": "country"。',
  'crossing-unknown':
    '行“{key}”不是各维度水平的交叉。请按维度顺序以“ / ”连接各一个水平，例如“{known}”。',
  'crossing-without':
    '交叉“{key}”既列为无费率又有对应行，或不是各维度水平的交叉。请删除其一；交叉写作“{known}”。',
  'crossings-missing':
    '各维度有{count}个交叉没有对应行：{missing}。请补充，或将备案未列的交叉写入 "without"。',
  'rounding-not-stated':
    '该表未写明取整，推算值按六位小数取整。备案未取整的费率表结果会有出入：请写明 "rounding"，"decimals" 为12或备案的小数位数。',
  'range-not-selectable':
    '该行为备案区间，而“{reader}”在报价无法证明选定值之处读取。请直接填写所用的数值。',
  'range-open-on-line':
    '该区间有开口端点，而插值线会到达该端点。请改为取中点，或将端点写为含端点。',
} as const satisfies Templates<BookPageFacts>;
