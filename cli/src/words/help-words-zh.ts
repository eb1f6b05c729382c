/** The texts of the help in Chinese, by the English ones; a test holds that none is missing and none left over. */
export const chineseHelp: Readonly<Record<string, string>> = {
  'Trade credit insurance quotes on the command line.': '在命令行中为贸易信用保险报价。',
  'output the version number': '显示版本号',
  'display help for command': '显示命令的帮助',
  'price a submission and explain the price': '为投保资料报价，并说明价格的由来',
  'submission as JSON; - reads standard input': '投保资料（JSON）；- 表示读取标准输入',
  'write a document as one HTML page, with pictures': '输出为单个 HTML 页面，含图',
  'write a document as Markdown': '输出为 Markdown 文档',
  'whom the document is for': '文档的读者：client（客户）或 underwriter（核保人）',
  'only the main part of the document': '只输出文档的主要部分',
  'rate book as JSON, instead of the reference edition': '费率手册（JSON），代替参考版本',
  'language of the text': '文字的语言',
  'that of LC_ALL or LANG, else en': '取 LC_ALL 或 LANG 的语言，否则为 en',
  'write the quote as JSON': '以 JSON 输出报价',
  'write the ledger into a workbook with live formulas as well': '另将计算台账写入带公式的工作簿',
  'terms of the contract as JSON: fees, taxes, instalments': '合同条款（JSON）：费用、税款、分期',
  'names of buyers beside their ids: the mapping or report of an import':
    '在编号旁显示买方名称：导入时的对应表或报告',
  'write a JSON Schema, for forms and validators': '输出 JSON Schema，供表单与校验使用',
  'what the schema describes': 'Schema 所描述的记录',
  'language of titles and descriptions': '标题与说明的语言',
  'rate book whose tiers, questions and further facts a submission may name; reference is the reference edition':
    '投保资料可引用其保障方案、问题与其他要素的费率手册；reference 为参考版本',
  'work on rate books: compare, edit in a spreadsheet': '处理费率手册：比较、用电子表格编辑',
  'in what two books differ, and what that does to premiums': '两本费率手册的差异及其对保费的影响',
  'rate book as JSON, or the word reference for the reference edition':
    '费率手册（JSON），或以 reference 表示参考版本',
  'write the differences and effects as JSON': '以 JSON 输出差异与影响',
  'write an entry for a changelog': '输出一条变更记录',
  'price these instead of the cases of the books': '为这些投保资料报价，代替手册自带的案例',
  'language of texts and messages': '文字与提示的语言',
  'write the digest of a book, as quotes carry it': '输出费率手册的摘要值，与报价所载一致',
  'write a book as JSON, one row a line: to begin a book of your own with':
    '以 JSON 输出费率手册，每行一条：可由此编写自己的手册',
  'write it here instead of to standard output': '写入此文件，代替标准输出',
  'write a book as a workbook (.xlsx) or as JSON, or its relativities as CSV':
    '将费率手册写成工作簿（.xlsx）或 JSON，或将其费率系数写成 CSV',
  'FILE.xlsx or FILE.json': '文件.xlsx 或 文件.json',
  'write the relativities here: Factor, Level, Relativity':
    '将费率系数写入此文件：Factor、Level、Relativity',
  'read a book from a workbook (.xlsx), or relativities from CSV into a book':
    '从工作簿（.xlsx）读取费率手册，或将 CSV 中的费率系数读入手册',
  'FILE.xlsx': '文件.xlsx',
  'relativities to take over: Factor, Level, Relativity':
    '要采用的费率系数：Factor、Level、Relativity',
  'the book they go into: rate book as JSON, or the word reference for the reference edition':
    '写入的费率手册：费率手册（JSON），或以 reference 表示参考版本',
  'the list holds some levels only; the others stay as they are': '清单只含部分档位，其余保持不变',
  'edition of the book with the new relativities': '采用新系数后的手册版本名',
  'comma, semicolon, tab or another character': 'comma（逗号）、semicolon（分号）、tab 或其他字符',
  'write the book here instead of to standard output': '将费率手册写入此文件，代替标准输出',
  'write the rating manual of a rate book': '输出费率手册的费率规则文本',
  'rate book as JSON; - reads standard input, reference is the reference edition':
    '费率手册（JSON）；- 表示读取标准输入，reference 为参考版本',
  'Markdown in one language, or an HTML page in both': '单一语言的 Markdown，或双语的 HTML 页面',
  'language of the text; of HTML the one shown first': '文字的语言；HTML 为首先显示的语言',
  'submission as JSON that is priced step by step in the manual':
    '在费率规则文本中逐步计价的投保资料（JSON）',
  'file to write, instead of standard output': '写入的文件，代替标准输出',
  'check a rate book: its pages, its cases, the properties it claims, cliffs':
    '检验费率手册：费率表、案例、所声明的性质与费率跳变',
  'cases to try of each property': '每项性质尝试的案例数',
  'draws the same cases again': '随机种子，用于重现相同的案例',
  'the edition before, to see which cases moved; reference is the reference edition':
    '前一版本，用于查看哪些案例有变动；reference 为参考版本',
  'compare it with public figures of the market instead': '改为与市场公开数据比较',
  'with --market: turnover of an average seller in the currency of the book':
    '与 --market 同用：一般卖方的营业额，以手册币种计',
  'write the report as JSON': '以 JSON 输出报告',
  'turn an invoice list or aged-debt list (a workbook or CSV) into the buyers of a submission':
    '将发票清单或账龄表（工作簿或 CSV）转为投保资料中的买方',
  'list of invoices or of aged debt as .xlsx, .xlsm or CSV; - reads CSV from standard input':
    '发票清单或账龄表，.xlsx、.xlsm 或 CSV；- 表示从标准输入读取 CSV',
  'the day the facts are to describe, such as 2026-03-31': '资料的基准日，例如 2026-03-31',
  'currency of the submission': '投保资料的币种',
  'submission as JSON the buyers are merged into': '买方并入的投保资料（JSON）',
  'columns that are not recognised': '未能识别的列',
  'ageing buckets that are not recognised: "Period 1=1-30,Older=91+", not-due, none':
    '未能识别的账龄区间：“Period 1=1-30,Older=91+”、not-due（未到期）、none（非账龄列）',
  'mapping to read with and to keep: columns, buckets and what else is stated, ids by name':
    '读取并保存的对应表：列、账龄区间、其他已指定的内容及名称对应的编号',
  'units one unit of the amounts stands for, such as 10000': '金额单位，例如以万元计时为 10000',
  'countries of texts that name none, or a JSON file': '未写明国家的文字所对应的国家，或 JSON 文件',
  'country of buyers whose rows name none': '行内未写国家的买方所在国家',
  'days of payment-term codes, or a JSON file': '付款条件代码对应的天数，或 JSON 文件',
  'days where neither due date nor terms are known': '到期日与付款条件均未知时的天数',
  'price of one unit of a currency in that of the submission': '每一单位外币折合投保资料币种的金额',
  'currency of amounts that name none': '未写明币种的金额所用的币种',
  'buyers of the own group, which are left out': '本集团内的买方，不计入',
  'groups of companies by buyer, or a JSON file': '买方所属的企业集团，或 JSON 文件',
  'order of day and month': '日与月的先后',
  'decimal mark of the amounts': '金额的小数点符号',
  'days turnover is counted in, both included': '营业额的统计期间，含首尾两日',
  'shortest window a turnover is inferred from': '推算营业额所需的最短期间',
  'what the list is': '清单的种类',
  'what ageing buckets count from': '账龄的起算点',
  'sheet of the workbook that holds the list': '清单所在的工作表',
  'comma, semicolon, tab, pipe or another character':
    'comma（逗号）、semicolon（分号）、tab、pipe（竖线）或其他字符',
  'encoding of the file, such as gb18030': '文件的编码，例如 gb18030',
  'write the result here instead of to standard output': '将结果写入此文件，代替标准输出',
  'write the report row by row as JSON; json writes it to standard error':
    '以 JSON 逐行输出报告；json 表示写入标准错误',
  'language of the report': '报告的语言',
  'quote a submission and write the policy it becomes': '为投保资料报价，并输出由此成立的保单',
  'the stored quote that was accepted, instead of quoting again':
    '已被接受的报价文件，代替重新报价',
  'number of the policy': '保单号',
  'day of acceptance, within the validity of the offer': '接受报价的日期，须在报价有效期内',
  'who approved a referred quote': '批准转核保报价的人',
  'on what authority it was approved': '批准所依据的权限',
  'conditions of the approval': '批准的条件',
  'the wording allows a higher rate during the period': '条款允许在保险期间提高费率',
  'what else is agreed, as JSON: contract, exchange, overrides, met':
    '其他约定（JSON）：contract、exchange、overrides、met',
  'write the policy here instead of to standard output': '将保单写入此文件，代替标准输出',
  'change a policy: buyers, limits, cover, turnover, outlook, or take a change back':
    '变更保单：买方、限额、保障、营业额、展望，或撤回变更',
  'policy as JSON, from bind': '保单（JSON），由 bind 生成',
  'endorsement, a list of them, or a review whose actions are taken, as JSON; - reads standard input':
    '批改、批改清单，或采取其措施的保单检视（JSON）；- 表示读取标准输入',
  'of a review: who takes its actions': '保单检视：采取措施的人',
  'of a review: the day they are taken, instead of that of the review':
    '保单检视：采取措施的日期，代替检视日期',
  'of a review: why, instead of the triggers behind each action':
    '保单检视：采取措施的原因，代替各项措施背后的触发事项',
  'bill declared turnover: the final premium, with minimum, bonus and malus':
    '按申报营业额结算：最终保险费，含最低保险费与奖惩',
  'declarations as JSON or CSV; - reads standard input': '申报（JSON 或 CSV）；- 表示读取标准输入',
  'day of declaration, for a CSV without a column for it': 'CSV 中没有申报日期列时的申报日期',
  'the period went without a claim': '保险期间内无赔案',
  'the policy was renewed': '保单已续保',
  'last day of cover of a policy that was cancelled': '保单解除时保障的最后一日',
  'who cancelled it': '解除保单的一方',
  'adjustments of earlier periods, as JSON, for bonus and malus':
    '以往期间的保费调整（JSON），用于奖惩',
  'write the adjustment as JSON': '以 JSON 输出保费调整',
  'write the adjustment here as JSON, beside the page': '另将保费调整以 JSON 写入此文件',
  'review a policy by what was observed: triggers, actions, renewal indication':
    '按所观察的情况检视保单：触发事项、措施、续保参考价',
  'observations as JSON; - reads standard input': '观察情况（JSON）；- 表示读取标准输入',
  'the review before this one, as JSON': '前一次检视（JSON）',
  'write the review as JSON': '以 JSON 输出检视结果',
  'write the review here as JSON, beside the page': '另将检视结果以 JSON 写入此文件',
  'write the submission of the next year; without observations the year was clean':
    '输出下一年度的投保资料；不提供观察情况即视为无赔款年度',
  'what was declared for the whole period, as JSON or CSV': '整个期间的申报（JSON 或 CSV）',
  'write the submission here instead of to standard output': '将投保资料写入此文件，代替标准输出',
  'price the tiers of the book, or covers of your own, side by side':
    '并列报出手册各保障方案或自选保障的价格',
  'list of covers as JSON, instead of the tiers': '保障清单（JSON），代替手册的保障方案',
  'write the comparison as JSON': '以 JSON 输出比较',
  'what the cover would pay on losses, stage by stage': '保障对损失的赔付，逐级列示',
  'policy, quote or submission as JSON; - reads standard input':
    '保单、报价或投保资料（JSON）；- 表示读取标准输入',
  'list of losses as JSON; - reads standard input': '损失清单（JSON）；- 表示读取标准输入',
  'day on which losses without a day of their own were notified': '未单独写明报损日的损失的报损日',
  'list of holidays as JSON, for the day of payment': '节假日清单（JSON），用于推算赔付日',
  'write the result as JSON': '以 JSON 输出结果',
  'what would lower the premium, proven by re-quoting': '哪些做法可降低保费，逐项重新报价验证',
  'least effort to a rate, for example 0.0018': '以最小投入达到的费率，例如 0.0018',
  'least effort to a premium': '以最小投入达到的保费',
  'effort the best plan may take; 6 when missing': '最佳方案可用的投入；未填为 6',
  'losses the seller can bear more, in an average year': '一般年度卖方可多承担的损失',
  'the same in a bad year': '不利年度卖方可多承担的损失',
  'the least insured percentage it accepts': '可接受的最低赔付比例',
  'every suggestion by itself, not one of a kind with the others below it':
    '逐条列出每项建议，不按种类归并',
  'write the suggestions as JSON': '以 JSON 输出建议',
  'which structure to buy: premium against the losses that are kept':
    '如何选择保障结构：保费与自留损失的取舍',
  'fees of the period beside the premium': '保险期间内保费之外的费用',
  'cost of capital of the seller, a year; 0.08 when missing': '卖方的年资本成本；未填为 0.08',
  'write the frontier as JSON': '以 JSON 输出各保障结构',
  'what past losses would have been paid under a cover of today': '以往损失按现行保障可获得的赔付',
  'a cover as JSON, instead of that of the submission': '保障（JSON），代替投保资料中的保障',
  'several insurers’ offers side by side, on the client’s own losses':
    '以客户自身的损失并列比较多家保险人的报价',
  'list of offers as JSON; - reads standard input': '报价清单（JSON）；- 表示读取标准输入',
  'cost of capital of the client, a year; 0.08 when missing': '客户的年资本成本；未填为 0.08',
  'what one limit, order or buyer adds to premium, losses and capital':
    '一项限额、订单或一家买方增加的保费、损失与资本',
  'a change, or a list of changes, as JSON; - reads standard input':
    '一项变动或变动清单（JSON）；- 表示读取标准输入',
  'which missing answers the premium depends on most': '哪些未答的问题对保费影响最大',
  'write the questions as JSON': '以 JSON 输出问题',
  'whether a document of a quote was altered': '核验报价文档是否被改动',
  'HTML page written by quote --html; - reads standard input':
    '由 quote --html 输出的 HTML 页面；- 表示读取标准输入',
  "the insurer's own quote as JSON, which alone finds a consistent forgery":
    '保险人自存的报价（JSON）；只有凭此才能发现前后一致的伪造',
  'the submission the quote was made from, which the quote does not hold, to quote again':
    '报价所依据的投保资料（报价本身不含），用于重新报价',
  'rate book to quote again with, instead of the reference edition':
    '重新报价所用的费率手册，代替参考版本',
  'write what was found as JSON': '以 JSON 输出核验结果',
  'write a page that verifies documents without a network': '输出可离线核验文档的页面',
  'what changed the premium between two quotes, step by step': '两份报价之间保费变动的逐步由来',
  'quote as JSON, from quote --json; - reads standard input':
    '报价（JSON），由 quote --json 输出；- 表示读取标准输入',
  'the later quote as JSON': '较晚的报价（JSON）',
  'write the parts as JSON': '以 JSON 输出各步骤的变动',
};
