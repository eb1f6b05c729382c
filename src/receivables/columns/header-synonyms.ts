import type { ReceivablesField } from './receivables-field.js';

/**
 * Headers as ledgers write them, best first, in lower case without spaces and punctuation: field names of SAP, Oracle,
 * Dynamics, Odoo, Xero, QuickBooks, Kingdee and Yonyou, and English, German and Chinese descriptions.
 */
export const headerSynonyms: Readonly<Record<ReceivablesField, string>> = {
  buyer:
    'kunnr cardcode buyerid buyerno buyer customerid customerno customernumber customercode customeraccount custid custno ' +
    'custnumber custaccount custcode cust accountcode accountno accountnumber debtorid debtorno debtor clientid clientno clientcode ' +
    'partnerid partnercode soldto soldtoparty payer billtocustomerno customer client debitor debitorennummer debitornr ' +
    'kundennummer kundennr kunde 客户编号 客户编码 客户代码 客户号 客户id 买方编号 买方代码 买方编码 往来单位编码 客户 买方 债务人',
  buyerName:
    'name1 cardname buyername customername custname nameofcustomer namecustomer accountname debtorname clientname contactname ' +
    'partnername companyname customertitle name kundenname kundenbezeichnung firma 客户名称 客户全称 客户简称 买方名称 ' +
    '往来单位 往来单位名称 购货单位 单位名称 债务人名称',
  country:
    'land1 country countrycode countryiso isocountry buyercountry customercountry countryregion countrykey ' +
    'countryregionkey land länderschlüssel landesschlüssel ländercode 国家 国家代码 国家地区 国别 买方国家 客户国家 所在国家 国家或地区',
  companyCode:
    'bukrs companycode company businesscode entity legalentity businessunit orgid buchungskreis 公司代码 公司 账套 组织',
  invoiceNumber:
    'vbeln invoicenumber invoiceno invoiceid invoicenum invoice invno invnumber billingdocument billno trxnumber belnr ' +
    'documentnumber documentno documentid docno docnumber docid xblnr reference referenceno vouchernumber voucherno num ' +
    'rechnungsnummer rechnungsnr rechnung belegnummer belegnr referenz 发票号 发票号码 发票编号 单据号 单据编号 单号 凭证编号 凭证号 参考号',
  invoiceDate:
    'bldat fkdat invoicedate dateofinvoice billingdate billdate documentdate docdate issuedate trxdate transactiondate ' +
    'documentcreatedate dateinvoiced invdate txndate date rechnungsdatum belegdatum datum 发票日期 开票日期 单据日期 凭证日期 ' +
    '出运日期 业务日期 日期',
  postingDate:
    'budat postingdate gldate accountingdate pstngdate buchungsdatum 过账日期 记账日期 记帐日期 入账日期',
  baselineDate:
    'zfbdt baselinedate baselinepaymentdte baselinepaymentdate baselinecreatedate basisdatum zahlungsfristenbasis ' +
    '基准日期 基线日期 起算日 起算日期',
  dueDate:
    'netdt faedt docduedate duedate due netduedate duein dueindate dueon invoicedatedue paymentduedate maturitydate maturity datedue ' +
    'dateduenet nettofälligkeit nettofaelligkeit fälligkeitsdatum faelligkeitsdatum fälligkeit fälligam fällig ' +
    '到期日 到期日期 应收日期 应付款日 应收到期日 净到期日 付款到期日 约定付款日',
  clearingDate:
    'augdt clearingdate clear cleardate cleareddate settleddate settlementdate paymentdate paiddate datepaid paidon ' +
    'payeddate closeddate closedatdate actualdateclosed receiptdate collectiondate fullypaidondate ausgleichsdatum ' +
    'ausgleich zahlungsdatum bezahltam zahldatum 收款日期 收款日 清账日期 清帐日期 结清日期 核销日期 回款日期 到账日期 实际收款日',
  amount:
    'wrbtr doctotal amountindoccurr amountindocumentcurrency amountdc documentamount invoiceamount invoicetotal amountdueoriginal ' +
    'originalamount originalbalance totalamount amounttotal amount invamt invoicevalue grossamount grossvalue total value betrag ' +
    'betraginbelegwährung betraginbw rechnungsbetrag bruttobetrag 金额 发票金额 原币金额 应收金额 价税合计 凭证货币金额 开票金额 含税金额 总金额',
  localAmount:
    'dmbtr amountinlocalcurrency amountlcy localamount amountlocal amountlc amtinlocalcurr baseamount acctdamount ' +
    'betraginhauswährung betraginhw hausbetrag 本币金额 本位币金额 折合本币 折人民币金额',
  openAmount:
    'openamount totalopenamount openbalance amountdueremaining remainingamount amountresidual residual ' +
    'outstandingamount outstandingbalance outstanding amountdue balancedue unpaidamount amountopen remaining ' +
    'offenerbetrag offen restbetrag 未收金额 未结金额 未清金额 未核销金额 未付金额 剩余金额 应收余额 未收余额',
  paidAmount:
    'paidamount amountpaid paidtodate amountreceived receivedamount amtpaid bezahlterbetrag 已收金额 已收款金额 已核销金额 收款金额 回款金额',
  debitAmount: 'debit debitamount dr soll sollbetrag 借方 借方金额 借方发生额',
  creditAmount: 'credit creditamount cr haben habenbetrag 贷方 贷方金额 贷方发生额',
  currency:
    'waers doccur currency currencycode documentcurrency doccurrency invoicecurrency invoicecurrencycode transactioncurrency curr cur ' +
    'ccy cury currencyid crcy rfccur währung waehrung belegwährung 币种 币别 货币 原币 交易币种 凭证货币 结算币种',
  localCurrency:
    'hwaer localcurrency lcurr basecurrency functionalcurrency hauswährung 本币 本位币 本币币种',
  debitCredit:
    'shkzg debitcreditind debitcreditindicator debitcredit dcindicator drcr sollhabenkennz sollhaben 借贷标识 借贷方向 借贷',
  documentType:
    'blart documenttype doctype transactiontype trxtype class invoicetype movetype type belegart 凭证类型 单据类型 票据类型 类型',
  terms:
    'zterm paymentterms paymentterm termsofpayment custpaymentterms customerpaymentterms paymenttermsid termname ' +
    'paymentconditiondescription paymentcondition creditterms terms payt zahlungsbedingung zahlungsbedingungen ' +
    'zahlungskondition zbed 付款条件 付款条款 收款条件 结算方式及期限 账期 信用期 帐期',
  termsDays:
    'zbd1t termsdays paymentdays creditdays netdays duedays daystopay days1 paymenttermsdays zahlungszieltage ' +
    'zahlungsziel 账期天数 信用天数 付款天数 信用期天数 账期天 信用期天',
  secondTermsDays: 'zbd2t days2',
  thirdTermsDays: 'zbd3t daysnet days3',
  overdueDays:
    'verzn overduedays daysoverdue dayslate dayspastdue dayspd dpd daysinarrears arrearsafternetduedate ' +
    'arrearsbynetduedate delaydays pastduedays verzugnachnettofälligkeit verzugstage 逾期天数 超期天数 拖欠天数',
  disputed:
    'disputed isdisputed dispute indispute disputeflag disputestatus disputereason strittig 争议 是否争议 有争议 争议标识 争议状态',
  status:
    'status invoicestatus paymentstatus paymentstate paymentstatetext state zahlungsstatus 状态 收款状态 发票状态 核销状态 结清状态',
  open: 'isopen open openflag isopeninvoice offenflag 是否未结 是否未收',
  closed:
    'closed isclosed cleared iscleared paid ispaid isfullypaid isinvoicepaid bezahlt 是否结清 是否已收 是否核销 是否已清',
  group:
    'konzs groupofcompanies companygroup corporategroup buyergroup parentcompany parentid parent ultimateparent ' +
    'groupid group konzern konzernnummer 集团 所属集团 集团代码 集团公司 母公司 集团客户',
  related:
    'vbund relatedparty isrelated related intercompany affiliate affiliated isaffiliate tradingpartner ' +
    'partnergesellschaft verbundenesunternehmen 关联方 是否关联方 关联企业 是否关联 内部往来 关联关系',
  paymentMethod:
    'paymentmethod methodofpayment paymenttype paymentmeans zahlungsart zahlungsweg 支付方式 付款方式 结算方式 收款方式',
  requestedLimit:
    'requestedlimit limitrequested creditlimit klimk creditline kreditlimit 信用额度 申请额度 授信额度 申请限额 信用限额',
  approvedLimit:
    'approvedlimit limitapproved insuredlimit grantedlimit buyerlimit limitgranted versicherteslimit 批复额度 批复限额 已批限额 保险限额 核准限额',
  annualTurnover:
    'annualturnover annualsales yearlysales yearlyturnover turnover turnover12m turnoverlast12months salesl12m ' +
    'saleslast12months saleslasttwelvemonths sales12months jahresumsatz umsatz 年销售额 年营业额 年交易额 近12个月销售额 近一年销售额 年度销售额',
  balance:
    'totalbalance totaloutstanding totaldue totalreceivable totalreceivables totalar accountbalance closingbalance ' +
    'endingbalance balance saldo gesamtsaldo 期末余额 余额 应收账款余额 应收款合计 应收合计 本期合计 欠款合计 账款余额',
};
