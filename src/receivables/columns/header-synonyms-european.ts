import type { ReceivablesField } from './receivables-field.js';

/** Headers of French, Spanish, Italian, Dutch and Portuguese ledgers, best first, as {@link headerSynonyms} has others. */
export const europeanSynonyms: Readonly<Partial<Record<ReceivablesField, string>>> = {
  buyer:
    'codeclient numéroclient numeroclient numclient nclient noclient codetiers compteclient comptetiers compteauxiliaire compauxnum tiers compte ' +
    'códigocliente codigocliente nºcliente nocliente numerocliente númerocliente codcliente idcliente cliente nifcliente ' +
    'codicecliente codcli codiceconto conto debitore klantnummer klantnr klantcode klant debiteurnummer debiteurnr debiteurennummer debiteur relatiecode relatie',
  buyerName:
    'nomclient clientnom raisonsociale nomdutiers nomtiers intituléducompte intitulé libellécompte compauxlib ' +
    'nombrecliente nombredelcliente nombreyapellidos razónsocial razonsocial denominación nombre deudor clientes ' +
    'ragionesociale denominazione nomecliente descrizionecliente intestatario clienti ' +
    'klantnaam naamklant debiteurnaam naamdebiteur relatienaam bedrijfsnaam naam klanten debiteuren nomecliente',
  country:
    'pays codepays paysclient país pais paíscliente códigopaís paese nazione statoestero land landcode landklant',
  invoiceNumber:
    'numérofacture numerofacture nfacture nofacture numfacture factureno facture référencefacture pièce nopièce numéropièce pieceref référence ' +
    'númerofactura numerofactura nºfactura nfactura nofactura numfactura factura nºdocumento ndocumento documento númerodocumento ' +
    'numerofattura nfattura nrfattura numfattura fattura numerodocumento ndoc numdoc partita ' +
    'factuurnummer factuurnr factuur boekstuknummer boekstuk documentnummer',
  invoiceDate:
    'datefacture datedefacture datefacturation datedefacturation datepièce datepiece datedepièce datedelapièce ' +
    'fechafactura fechadefactura fechaemisión fechaemision fechadeemisión fechadocumento fechaexpedición fecha ' +
    'datafattura datadocumento datadoc dataemissione data factuurdatum boekingsdatum documentdatum',
  postingDate:
    'datecomptable datecomptabilisation fechacontable dataregistrazione datareg boekdatum',
  dueDate:
    'échéance echeance datedéchéance dateéchéance dateecheance datedecheance exigibilité ' +
    'vencimiento fechavencimiento fechadevencimiento fechavto vto fvencimiento ' +
    'scadenza datascadenza datadiscadenza scad vervaldatum vervaldag vervalt vervaldat vencimento',
  clearingDate:
    'datepaiement datederèglement datereglement daterèglement datelettrage payé payée réglé ' +
    'fechapago fechadepago fechacobro fechadecobro pagado cobrado ' +
    'datapagamento dataincasso pagato incassato pagata betaaldatum betaaldop datumbetaling betaald',
  amount:
    'montantttc totalttc montantfacture montantinitial montantorigine montanttotal montant ttc débitcrédit ' +
    'importefactura importetotal totalfactura importeoriginal importe totale totalefattura totaledocumento importofattura importototale ' +
    'importooriginale importo factuurbedrag totaalbedrag bedrag totaal valor montantdevise',
  openAmount:
    'restedû resteadû restedu resteàpayer resteapayer soldedû soldedu montantdû montantdu montantrestant montantouvert encours solderestant àpayer impayé ' +
    'importependiente pendiente pendientedecobro saldopendiente importevivo adeudado pendientecobro restante ' +
    'residuo importoresiduo saldoresiduo dapagare daincassare scoperto saldoaperto importoaperto insoluto ' +
    'openstaand openstaandbedrag openbedrag restbedrag openstaandsaldo nogtebetalen tebetalen saldoopenstaand',
  paidAmount:
    'montantpayé montantpaye montantréglé payé payée réglé acomptes règlements ' +
    'importepagado importecobrado pagado cobrado pagos cobros importopagato importoincassato pagato incassato incassi ' +
    'betaaldbedrag betaald ontvangen reedsbetaald',
  debitAmount: 'débit debit montantdébit debe importedebe dare importodare debet debetbedrag',
  creditAmount: 'crédit credit montantcrédit haber importehaber avere importoavere creditbedrag',
  currency:
    'devise codedevise monnaie moneda divisa codigodivisa valuta codicevaluta divisa munt valutacode moeda',
  debitCredit: 'sens sensdc dc debehaber dareavere',
  documentType:
    'typepièce typedocument typedepièce codejournal tipodocumento tipodoc tipo causale tipodocumento documentsoort soort',
  terms:
    'conditionsdepaiement conditiondepaiement conditionspaiement formadepago condicionesdepago condicionespago condizionidipagamento ' +
    'condizionipagamento pagamento betalingsvoorwaarde betalingsvoorwaarden betalingsconditie betalingscondities',
  termsDays:
    'délaijours délaidepaiement plazodías plazo díasplazo giornipagamento betalingstermijn betaaltermijn',
  overdueDays:
    'joursderetard retardjours nbjoursretard joursretard retard díasdeatraso díasvencido díasvencidos diasvencidos díasretraso díasdemora ' +
    'giorniritardo giornidiritardo ggritardo ritardo giorniscaduto dagenvervallen dagentelaat dagenachterstallig aantaldagenvervallen',
  disputed:
    'litige enlitige enlitigio litigio disputado contestato incontestazione contestata betwist geschil',
  status: 'statut état etat étatpaiement estado estadopago estadocobro stato statopagamento',
  open: 'ouvert ouverte abierto aperto',
  closed:
    'payé payée réglé soldé lettré pagado cobrado pagata pagato saldato chiuso betaald voldaan',
  group: 'groupe groupesociété grupo grupoempresarial gruppo grupposocietario groep concern',
  related:
    'partieliée parteliée vinculada partevinculada particorrelate correlata verbonden verbondenpartij',
  paymentMethod:
    'modedepaiement modepaiement moderèglement modederèglement mododepago métododepago mediodepago modalitàpagamento betaalwijze betalingswijze',
  requestedLimit:
    'plafond limitedecrédit limitecrédit plafondcrédit límitedecrédito limitecredito limitedecredito fido limitedifido kredietlimiet',
  approvedLimit:
    'limiteassurée garantieassurance límiteasegurado riesgoasegurado limiteassicurato verzekerdelimiet',
  annualTurnover:
    'chiffredaffaires chiffredaffairesannuel caannuel ventasanuales facturaciónanual fatturato fatturatoannuo omzet jaaromzet',
  balance:
    'soldetotal soldeclient soldeàdate solde totaldû saldototal saldocliente saldodeudor saldo saldocontabile saldocontabile totaleesposizione esposizione ' +
    'totaalopenstaand saldototaal totaalsaldo saldo encourstotal',
};
