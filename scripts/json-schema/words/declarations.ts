import type { RecordWords } from '../words.js';

const claimsHint = '保险人承担的金额，扣除追偿所得。';

/** The words for what is declared under a policy. */
export const declarationsWords: Readonly<Record<string, RecordWords>> = {
  Declarations: {
    about: ['Declarations', '营业额申报', '保单项下的营业额申报，以及确定最终保费所需的其他事项。'],
    fields: {
      policyNumber: ['Policy number', '保单号', '保单编号；填写时须与保单一致。'],
      declarations: ['Declarations', '申报', '按申报先后排列。'],
      exchangeRates: ['Exchange rates', '汇率', '各出运月份的汇率，用于其他币种的营业额。'],
      advance: [
        'Deposit premium',
        '预缴保费',
        '预先出账、以申报保费冲抵的保费；仅在保单合同条款未约定时填写。',
      ],
      cancellation: ['Cancellation', '解除', '保单提前终止。'],
      experience: ['Experience', '赔付情况', '本期赔付情况；未填时视为未说明赔案，优待暂缓。'],
      previous: ['Earlier periods', '以前的保险期间', '以前的保险期间，由远及近，连续至起保日。'],
      renewal: ['Renewal', '续保', '保单是否已续保；未填时续保时返还的优待暂缓。'],
    },
  },
  Declaration: {
    about: ['Declaration', '一次申报', '一次营业额申报。'],
    fields: {
      declaredOn: ['Declared on', '申报日', '申报的日期。', 'Day of the declaration.'],
      lines: ['Lines', '明细', '申报的各项营业额。', 'The turnover declared, line by line.'],
    },
  },
  DeclaredTurnover: {
    about: ['Declared turnover', '申报营业额', '向一个国家（地区）出运的可保营业额。'],
    fields: {
      month: ['Month', '月份', '出运的日历月，例如 2026-07，指其在保险期间内的日期。'],
      from: ['From', '起', '不填月份时，出运的首日和末日。'],
      to: ['To', '止', '出运的末日。', 'Last day of the shipments.'],
      country: ['Country', '国家（地区）', '买方所在国家（地区）。', 'Country of the buyers.'],
      currency: ['Currency', '币种', '金额的币种；未填时为保单币种。'],
      turnover: ['Turnover', '营业额', '申报的可保营业额。', 'Insurable turnover of these days.'],
      corrects: [
        'Correction',
        '更正',
        '为 true 时，取代此前对相同日期、国家（地区）和币种的申报。',
      ],
    },
  },
  MonthlyRate: {
    about: ['Exchange rate of a month', '月度汇率', '某月一单位外币折合保单币种的金额。'],
    fields: {
      currency: ['Currency', '币种', '外币币种。', 'The other currency.'],
      month: ['Month', '月份', '出运月份，例如 2026-07。'],
      rate: ['Rate', '汇率', '一单位折合保单币种的金额。', 'What one unit of it counts for.'],
    },
  },
  AdvanceBill: {
    about: ['Deposit premium', '预缴保费', '某日到期的预缴保费。'],
    fields: {
      due: ['Due', '到期日', '应付之日。', 'Day on which it is due.'],
      amount: ['Amount', '金额', '应付金额。', 'What is due.'],
    },
  },
  Cancellation: {
    about: ['Cancellation', '解除', '保单提前终止。'],
    fields: {
      on: ['Last day', '末日', '承保的最后一天。'],
      by: ['By', '解除方', '由谁解除。', 'Who cancelled the policy.'],
    },
  },
  Experience: {
    about: ['Experience', '赔付情况', '本期的赔付情况。', 'How the period went.'],
    fields: {
      statement: ['Statement', '声明', '有无赔案。', 'Whether there were claims.'],
      claims: ['Claims', '赔案', '本期的赔案。', 'The claims of the period.'],
    },
  },
  SettledClaim: {
    about: ['Claim', '赔案', '本期赔案的现状，以保单币种计：保险人承担的金额。'],
    fields: {
      id: ['Reference', '编号', '赔案编号。', 'Reference of the claim.'],
      date: ['Day of loss', '出险日', '出险的日期。'],
      paid: ['Paid', '已付', '保险人已付的金额。', 'What the insurer paid.'],
      outstanding: ['Outstanding', '未决', '预计仍将支付的金额。'],
      recovered: ['Recovered', '追回', '为保险人追回的金额。'],
    },
  },
  PreviousPeriod: {
    about: ['Earlier period', '以前的保险期间', '以前的一个保险期间：优待后的最终保费及其赔案。'],
    fields: {
      from: ['From', '起', '首日。', 'First day.'],
      to: ['To', '止', '末日。', 'Last day.'],
      premium: ['Premium', '保费', '优待后的最终保费。', 'The final premium, after bonus.'],
      claims: ['Claims', '赔款', claimsHint],
      claimCount: ['Number of claims', '赔案件数', '赔案件数，包括已全额追回的。'],
      profitShared: [
        'Profit shared',
        '已分享利润',
        '为 true 时，利润分享已在该期结算，下一次自其后起算。',
      ],
    },
  },
};
