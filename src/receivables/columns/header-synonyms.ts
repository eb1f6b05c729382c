import type { ReceivablesField } from './receivables-field.js';

/**
 * Headers as ledgers write them, best first, in lower case without spaces and punctuation: field names of SAP, Oracle,
 * Dynamics, Odoo, Xero, QuickBooks, Kingdee and Yonyou, and English, German and Chinese descriptions.
 */
export const headerSynonyms: Readonly<Record<ReceivablesField, string>> = {
  buyer:
    'kunnr cardcode buyerid buyerno buyer customerid customerno customernumber customercode customeraccount custid custno ' +
    'custnumber custaccount custcode cust accountcode accountno accountnumber debtorid debtorno debtor clientid clientno clientcode ' +
    'partnerid partnercode soldto soldtoparty payer billtocustomerno partyid partycode bpcode ac acno accountref konto kontonummer kontonr account customer client party debitor debitorennummer debitornr ' +
    'kundennummer kundennr kunde 客户编号 客户编码 客户代码 客户号 客户id 买方编号 买方代码 买方编码 往来单位编码 客户 买方 债务人',
  buyerName:
    'name1 cardname buyername customername custname nameofcustomer namecustomer clientcompany customercompany accountname debtorname ' +
    'partyname partysname companyname organization organisation organizationname clientname contactname nameofparty nameofthecustomer nameofdebtor ' +
    'partnername customertitle billto billtoname customerfullname partners parties customers clients debtors name kundenname kundenbezeichnung kontobezeichnung firma 客户名称 客户全称 客户简称 买方名称 ' +
    '往来单位 往来单位名称 购货单位 单位名称 债务人名称',
  country:
    'land1 country countrycode countryiso isocountry buyercountry customercountry countryregion countrykey ' +
    'countryregionkey land länderschlüssel landesschlüssel ländercode 国家 国家代码 国家地区 国别 买方国家 客户国家 所在国家 国家或地区',
  companyCode:
    'bukrs companycode company businesscode entity legalentity businessunit orgid buchungskreis 公司代码 公司 账套 组织',
  invoiceNumber:
    'vbeln invoicenumber invoiceno invoiceid invoicenum invoice invno invnumber billingdocument billno trxnumber belnr ' +
    'documentnumber documentno documentid docno docnumber docid xblnr reference referenceno vouchernumber voucherno num ' +
    'refno refnumber billnumber bill invref voucher vouchernum vchno numero ' +
    'rechnungsnummer rechnungsnr rechnung belegnummer belegnr referenz 发票号 发票号码 发票编号 单据号 单据编号 单号 凭证编号 凭证号 参考号',
  invoiceDate:
    'bldat fkdat invoicedate dateofinvoice billingdate billdate documentdate docdate issuedate trxdate transactiondate ' +
    'documentcreatedate dateinvoiced invdate txndate dateofbill documentsdate voucherdate vchdate date rechnungsdatum belegdatum datum 发票日期 开票日期 单据日期 凭证日期 ' +
    '出运日期 业务日期 日期',
  postingDate:
    'budat postingdate gldate accountingdate pstngdate buchungsdatum 过账日期 记账日期 记帐日期 入账日期',
  baselineDate:
    'zfbdt baselinedate baselinepaymentdte baselinepaymentdate baselinecreatedate basisdatum zahlungsfristenbasis ' +
    '基准日期 基线日期 起算日 起算日期',
  dueDate:
    'netdt faedt docduedate duedate netduedate netduedt duedt due duein dueindate dueon invoicedatedue paymentduedate maturitydate maturity datedue ' +
    'dateduenet nettofälligkeit nettofaelligkeit fälligkeitsdatum faelligkeitsdatum fälligkeit fälligam fällig ' +
    '到期日 到期日期 应收日期 应付款日 应收到期日 净到期日 付款到期日 约定付款日',
  clearingDate:
    'augdt clearingdate clear cleared settled paid cleardate cleareddate settleddate settlementdate paymentdate paiddate datepaid paidon ' +
    'payeddate closeddate closedatdate actualdateclosed receiptdate collectiondate fullypaidondate ausgleichsdatum ' +
    'ausgleich zahlungsdatum bezahltam bezahlt zahldatum 收款日期 收款日 清账日期 清帐日期 结清日期 核销日期 回款日期 到账日期 实际收款日',
  clearingDocument:
    'augbl clearingdocument clearingdoc clrngdoc clrdoc clearingdocno ausgleichsbeleg ausglbeleg 清账凭证 清帐凭证',
  amount:
    'wrbtr doctotal amountindoccurr amountindocumentcurrency amountindc amountdc documentamount invoiceamount invoicetotal amountdueoriginal ' +
    'originalamount originalbalance totalamount amounttotal amount invamt invoicevalue grossamount grossvalue grandtotal billamt billamount billvalue vouchervalue voucheramount total value gross betrag ' +
    'betraginbelegwährung betraginbw rechnungsbetrag bruttobetrag brutto gesamtbetrag rechnungssumme ursprungsbetrag 金额 发票金额 原币金额 应收金额 价税合计 凭证货币金额 开票金额 含税金额 总金额',
  localAmount:
    'dmbtr amountinlocalcurrency amountinlc lcamnt lcamount amountlcy localamount amountlocal amountlc amtinlocalcurr baseamount acctdamount ' +
    'betraginhauswährung betraginhw hausbetrag 本币金额 本位币金额 折合本币 折人民币金额',
  openAmount:
    'openamount totalopenamount openbalance invoiceamountdue pendingamount pendingamt pending osamount osamt outstandingamt balanceamount balanceamt balancedueamount amountoutstanding stilldue amountstilldue amountdueremaining remainingamount amountresidual residual ' +
    'outstandingamount outstandingbalance outstanding amountdue balancedue unpaidamount unpaid amountopen remaining open due ' +
    'offenerbetrag offener offen offenbetrag restbetrag offenersaldo offenerposten offensaldo zahlbetragoffen 未收金额 未收款金额 尚未收款金额 未结金额 未清金额 未核销金额 未付金额 剩余金额 应收余额 未收余额',
  paidAmount:
    'paidamount amountpaid invoiceamountpaid paidtodate amountreceived receivedamount received amtpaid paidamt paid payments bezahlterbetrag bezahlt gezahlt zahlbetrag 已收金额 已收款金额 已核销金额 收款金额 回款金额',
  debitAmount:
    'debit debitamount dr debitamt soll sollbetrag betragsoll umsatzsoll 借方 借方金额 借方发生额',
  creditAmount:
    'credit creditamount cr creditamt haben habenbetrag betraghaben umsatzhaben 贷方 贷方金额 贷方发生额',
  currency:
    'waers doccur currency currencycode documentcurrency doccurrency invoicecurrency invoicecurrencycode transactioncurrency curr cur ' +
    'ccy cury currencyid crcy rfccur währung waehrung belegwährung 币种 币别 货币 原币 交易币种 凭证货币 结算币种',
  localCurrency:
    'hwaer localcurrency lcurr basecurrency functionalcurrency hauswährung 本币 本位币 本币币种',
  debitCredit:
    'shkzg debitcreditind debitcreditindicator debitcredit dcindicator drcr debcred sollhabenkennz sollhaben sh sollhabenkennzeichen 借贷标识 借贷方向 借贷',
  documentType:
    'blart documenttype doctype doctyp ty typ transactiontype trxtype class invoicetype movetype type belegart 凭证类型 单据类型 票据类型 类型',
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
    'arrearsbynetduedate delaydays pastduedays overduebydays overdueby overdue late arrears ageindays ageoverdue verzugnachnettofälligkeit verzugstage tageüberfällig tageueberfaellig überfälligseittagen verzug mahntage überfällig 逾期天数 超期天数 拖欠天数',
  disputed:
    'disputed isdisputed dispute indispute disputeflag disputestatus disputereason disputeflag strittig 争议 是否争议 有争议 争议标识 争议状态',
  status:
    'status invoicestatus paymentstatus paymentstate paymentstatetext state zahlungsstatus 状态 收款状态 发票状态 核销状态 结清状态',
  open: 'isopen open offen openflag isopeninvoice offenflag 是否未结 是否未收',
  closed:
    'closed isclosed cleared iscleared paid ispaid isfullypaid isinvoicepaid settled bezahlt gezahlt ausgeglichen 是否结清 是否已收 是否核销 是否已清',
  group:
    'konzs groupofcompanies companygroup corporategroup buyergroup parentcompany parentid parent ultimateparent ' +
    'groupid group konzern konzernnummer 集团 所属集团 集团代码 集团公司 母公司 集团客户',
  related:
    'vbund relatedparty isrelated related intercompany affiliate affiliated isaffiliate tradingpartner ' +
    'partnergesellschaft verbundenesunternehmen 关联方 是否关联方 关联企业 是否关联 内部往来 关联关系',
  paymentMethod:
    'paymentmethod methodofpayment paymenttype paymentmeans zahlungsart zahlungsweg 支付方式 付款方式 结算方式 收款方式',
  requestedLimit:
    'requestedlimit limitrequested creditlimit creditlimitamount crlimit klimk creditline kreditlimit 信用额度 申请额度 授信额度 申请限额 信用限额',
  approvedLimit:
    'approvedlimit limitapproved insuredlimit grantedlimit buyerlimit limitgranted versicherteslimit 批复额度 批复限额 已批限额 保险限额 核准限额',
  annualTurnover:
    'annualturnover annualsales yearlysales yearlyturnover turnover turnover12m turnoverlast12months salesl12m ' +
    'saleslast12months saleslasttwelvemonths sales12months jahresumsatz umsatz 年销售额 年营业额 年交易额 近12个月销售额 近一年销售额 年度销售额',
  balance:
    'totalbalance totaloutstanding totalamountdue totaldue balanceduelcy balancelcy totalreceivable totalreceivables totalar accountbalance closingbalance ' +
    'endingbalance balance bal saldo gesamtsaldo saldogesamt netbalance netoutstanding 期末余额 本币余额 余额 原币余额 应收余额 本币期末余额 应收账款余额 应收款合计 应收合计 本期合计 欠款合计 账款余额',
};
