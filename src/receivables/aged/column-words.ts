/** Words of headers that say what a column of amounts of an aged-debt list is, when it is no bucket. */
export const columnWords = {
  /** Receipts on account. */
  credit:
    /advance|on[ _-]?account|un-?allocated|un-?applied|unused credit|prepa(?:id|yment)|deposit|预收|anzahlung|guthaben|akonto|nicht zugeordnet|acompte|avance|non affect|non lettré|anticipo|a cuenta|sin aplicar|acconto|voorschot|vooruit|niet toegewezen/iu,
  /** Amounts of something else than what is owed. */
  other:
    /limit|plafond|fido|turnover|sales|umsatz|revenue|fatturato|chiffre|omzet|ventas|average|avg\b|durchschn|last payment|letzte zahlung|highest|largest|maximum|phone|mobile|\btel|\bfax|\bzip|\bplz|postal|postcode|vat (?:no|id|reg)|tax id|score|rating|\bdso\b|days|\bterms?\b|tage\b|jours|días|giorni|dagen|count|\bnumber|\bno\b|\bnr\b|anzahl|percent|%|\bqty|\bid\b|\bcode\b|\byear\b|^\s*(?:#|sl|sr|s\.?n|pos|lfd)\.?\s*$|额度|限额|销售额|营业额|电话|手机|占比|比例|天数|笔数|序号|编号|编码|代码/iu,
  /** Sums of buckets. */
  sum: /total|sum|gesamt|overdue|past due|überfällig|échu|vencid|scadut|vervallen|合计|小计|逾期|超期/iu,
  billed:
    /invoic|billed|charge|debits?\b|soll\b|fakturiert|facturé|facturado|fatturato|gefactureerd|开票|借方/iu,
  settled:
    /paid|payment|receipts?|received|credit|haben\b|bezahlt|gutschrift|payé|réglé|avoir|pagado|cobrado|abono|pagato|incassato|betaald|收款|回款|已收|贷方/iu,
  /** The same in another currency. */
  currency:
    /\b[A-Z]{3}\b|lcy|fcy|local|foreign|base|hauswährung|devise|divisa|valuta|本币|原币|外币|本位币/u,
  /** Amounts of money, whatever they are of. */
  money:
    /amount|balance|value|owed|owing|debt|outstanding|betrag|saldo|montant|solde|importe|importo|bedrag|金额|余额|款/iu,
} as const;
