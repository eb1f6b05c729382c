export { type BasisResult, contractBasis, contractMoney, forClient } from './contract-money.js';
export type {
  Bill,
  Brokerage,
  ChargeLine,
  ContractLine,
  ContractMoney,
  ContractPremium,
  Instalment,
  InvalidContract,
  StatedContract,
  Statement,
  TaxLine,
} from './contract-record.js';
export type { ContractIssueCode } from './contract-issue.js';
export type {
  AnalysisFee,
  Billing,
  BrokerageTerms,
  ContractBasis,
  ContractPeriod,
  ContractTerms,
  DepositTerms,
  FeeTerms,
  InstalmentPattern,
  LimitFee,
  MinimumTerms,
  ModuleSurcharge,
  MonitoringFee,
  OwnInstalment,
  PolicyFee,
  StandardPattern,
  TaxBase,
  TaxRow,
  TaxTable,
  TaxTerms,
  TaxTreatment,
  TaxedRisk,
} from './contract-terms.js';
export type { AgreedPremium } from './minimum-and-deposit.js';
export { instalments, minimumAndDeposit } from './premium-parts.js';
export type { InstalmentRequest, RefusedTerms } from './premium-parts.js';
