// @ts-check
// The plan in other engines, each written as its documentation shows, prepared once. Their arithmetic is their own.
import { Buffer } from 'node:buffer';
import HyperFormula from 'hyperformula';
import { Engine as RulesEngine } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { plan } from './plan.js';

/** @typedef {import('./plan.js').Inputs} Inputs */
/** @typedef {(inputs: Inputs) => string | Promise<string>} Price */

const tops = (/** @type {import('./plan.js').Bands} */ bands) => bands;
const money = (/** @type {unknown} */ net) => Number(net).toFixed(2);
const segments = plan.concentration.slice(1).map((right, index) => {
  const left = plan.concentration[index] ?? right;
  return { from: left.at, low: left.value, to: right.at, high: right.value };
});
const numbers = (/** @type {Inputs} */ { turnover, hhi, lossRatio, ...rest }) => ({
  ...rest,
  turnover: Number(turnover),
  hhi: Number(hhi),
  lossRatio: Number(lossRatio),
});

/** GoRules is measured where it is installed (`npm install --no-save @gorules/zen-engine`): its packages are one a platform. */
const zenPackage = '@gorules/zen-engine';

/** @returns {Promise<Price | null>} GoRules: one decision table a factor, then expressions; every node traced. */
export async function zen() {
  const { ZenEngine } = await import(zenPackage).catch(() => ({ ZenEngine: null }));
  if (ZenEngine === null) return null;
  const table = (
    /** @type {string} */ field,
    /** @type {string} */ out,
    /** @type {{ test: string, value: string }[]} */ rows,
  ) => ({
    id: out,
    name: out,
    type: 'decisionTableNode',
    content: {
      hitPolicy: 'first',
      inputs: [{ id: 'in', name: field, field }],
      outputs: [{ id: 'out', name: out, field: out }],
      rules: rows.map(({ test, value }, index) => ({
        _id: `${out}-${index}`,
        in: test,
        out: value,
      })),
      passThrough: true,
    },
  });
  const keyed = (/** @type {Readonly<Record<string, string>>} */ page) =>
    Object.entries(page).map(([key, value]) => ({ test: `"${key}"`, value }));
  const banded = (/** @type {import('./plan.js').Bands} */ bands) =>
    tops(bands).map(({ top, belongs, value }) => ({
      test: top === Infinity ? '' : `${belongs ? '<=' : '<'} ${top}`,
      value,
    }));
  const { constant, target, lowest, highest } = plan.experience;
  const line = segments.map(({ from, low, to, high }) => ({
    test: `<= ${to}`,
    value: `${low} + (${high} - ${low}) * (hhi - ${from}) / (${to} - ${from})`,
  }));
  const expressions = {
    experience: `min([max([1 + lossYears / (lossYears + ${constant}) * (lossRatio / ${target} - 1), ${lowest}]), ${highest}])`,
    product: 'f1 * f2 * f3 * $.experience * f4 * f5 * f6',
    net: `max([turnover * rate * min([max([$.product, ${plan.least}]), ${plan.most}]), ${plan.floor}])`,
  };
  const nodes = [
    { id: 'request', name: 'request', type: 'inputNode', content: {} },
    table('sector', 'rate', keyed(plan.baseRate)),
    table('grade', 'f1', keyed(plan.countryGrade)),
    table('termDays', 'f2', banded(plan.term)),
    table('hhi', 'f3', line),
    table('continuityYears', 'f4', banded(plan.continuity)),
    table('maturityScore', 'f5', banded(plan.maturity)),
    table('tier', 'f6', keyed(plan.tier)),
    {
      id: 'price',
      name: 'price',
      type: 'expressionNode',
      content: {
        expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })),
      },
    },
    { id: 'response', name: 'response', type: 'outputNode', content: {} },
  ];
  const edges = nodes.slice(1).map(({ id }, index) => ({
    id: `edge-${index}`,
    sourceId: nodes[index]?.id ?? '',
    targetId: id,
    type: 'edge',
  }));
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify({ nodes, edges })));
  return async (inputs) =>
    money(
      Math.round((await decision.evaluate(numbers(inputs), { trace: true })).result.net * 100) /
        100,
    );
}

/** @returns {Price} json-rules-engine: a rule a row, whose event carries the factor; the product is made from the events. */
export function rules() {
  const engine = new RulesEngine([], { allowUndefinedFacts: false });
  const rule = (
    /** @type {string} */ fact,
    /** @type {readonly { operator: string, value: string | number }[]} */ all,
    /** @type {string} */ factor,
  ) =>
    engine.addRule({
      conditions: { all: all.map((each) => ({ fact, ...each })) },
      event: { type: fact, params: { factor: Number(factor) } },
    });
  const keyed = (
    /** @type {string} */ fact,
    /** @type {Readonly<Record<string, string>>} */ page,
  ) =>
    Object.entries(page).forEach(([value, factor]) =>
      rule(fact, [{ operator: 'equal', value }], factor),
    );
  const banded = (/** @type {string} */ fact, /** @type {import('./plan.js').Bands} */ bands) =>
    bands.forEach(({ top, belongs, value }, index) => {
      const low = bands[index - 1];
      const above =
        low === undefined
          ? []
          : [{ operator: low.belongs ? 'greaterThan' : 'greaterThanInclusive', value: low.top }];
      const below =
        top === Infinity
          ? []
          : [{ operator: belongs ? 'lessThanInclusive' : 'lessThan', value: top }];
      rule(fact, [...above, ...below], value);
    });
  keyed('sector', plan.baseRate);
  keyed('grade', plan.countryGrade);
  keyed('tier', plan.tier);
  banded('termDays', plan.term);
  banded('continuityYears', plan.continuity);
  banded('maturityScore', plan.maturity);
  return async (inputs) => {
    const facts = numbers(inputs);
    const { events } = await engine.run(facts);
    const found = events.reduce((product, { params }) => product * Number(params?.['factor']), 1);
    const product = (found / rateOf(inputs)) * concentration(facts.hhi) * experience(facts);
    return inBounds(facts.turnover * rateOf(inputs), product);
  };
}

const rateOf = (/** @type {Inputs} */ { sector }) => Number(plan.baseRate[sector]);

function concentration(/** @type {number} */ hhi) {
  const { from, low, to, high } = segments.find(({ to: end }) => hhi <= Number(end)) ?? {
    from: 0,
    low: 1,
    to: 1,
    high: 1,
  };
  return (
    Number(low) +
    ((Number(high) - Number(low)) * (hhi - Number(from))) / (Number(to) - Number(from))
  );
}

function experience(
  /** @type {{ lossYears: number, lossRatio: number }} */ { lossYears, lossRatio },
) {
  const { constant, target, lowest, highest } = plan.experience;
  const credibility = lossYears / (lossYears + Number(constant));
  return Math.min(
    Math.max(1 + credibility * (lossRatio / Number(target) - 1), Number(lowest)),
    Number(highest),
  );
}

function inBounds(/** @type {number} */ base, /** @type {number} */ product) {
  const bounded = Math.min(Math.max(product, Number(plan.least)), Number(plan.most));
  return money(Math.round(Math.max(base * bounded, Number(plan.floor)) * 100) / 100);
}

/** @returns {Price} publicodes: a rule a factor with its variations, the situation set for each price. */
export function publicodes() {
  const keyed = (
    /** @type {string} */ name,
    /** @type {Readonly<Record<string, string>>} */ page,
  ) => ({
    variations: Object.entries(page).map(([key, value]) => ({
      si: `${name} = '${key}'`,
      alors: Number(value),
    })),
  });
  const banded = (/** @type {string} */ name, /** @type {import('./plan.js').Bands} */ bands) => ({
    variations: bands.map(({ top, belongs, value }, index) =>
      index === bands.length - 1
        ? { sinon: Number(value) }
        : { si: `${name} ${belongs ? '<=' : '<'} ${top}`, alors: Number(value) },
    ),
  });
  const { constant, target, lowest, highest } = plan.experience;
  const engine = new Publicodes({
    turnover: 0,
    sector: "'S01'",
    grade: "'A1'",
    terms: 0,
    hhi: 0,
    years: 0,
    ratio: 0,
    continuity: 0,
    maturity: 0,
    tier: "'GOLD'",
    'f rate': keyed('sector', plan.baseRate),
    'f grade': keyed('grade', plan.countryGrade),
    'f terms': banded('terms', plan.term),
    'f hhi': {
      variations: segments.map(({ from, low, to, high }, index) => {
        const line = `${low} + ${Number(high) - Number(low)} * (hhi - ${from}) / ${Number(to) - Number(from)}`;
        return index === segments.length - 1
          ? { sinon: line }
          : { si: `hhi <= ${to}`, alors: line };
      }),
    },
    'f experience': {
      valeur: `1 + years / (years + ${constant}) * (ratio / ${target} - 1)`,
      plancher: Number(lowest),
      plafond: Number(highest),
    },
    'f continuity': banded('continuity', plan.continuity),
    'f maturity': banded('maturity', plan.maturity),
    'f tier': keyed('tier', plan.tier),
    product: {
      valeur: 'f grade * f terms * f hhi * f experience * f continuity * f maturity * f tier',
      plancher: Number(plan.least),
      plafond: Number(plan.most),
    },
    net: {
      valeur: 'turnover * f rate * product',
      plancher: Number(plan.floor),
      arrondi: '2 décimales',
    },
  });
  return (inputs) => {
    engine.setSituation({
      turnover: Number(inputs.turnover),
      sector: `'${inputs.sector}'`,
      grade: `'${inputs.grade}'`,
      terms: inputs.termDays,
      hhi: Number(inputs.hhi),
      years: inputs.lossYears,
      ratio: Number(inputs.lossRatio),
      continuity: inputs.continuityYears,
      maturity: inputs.maturityScore,
      tier: `'${inputs.tier}'`,
    });
    return money(engine.evaluate('net').nodeValue);
  };
}

/** @returns {Price} HyperFormula: the plan as a workbook, its inputs in row 1, its price in row 2. */
export function spreadsheet() {
  const keyed = (/** @type {Readonly<Record<string, string>>} */ page) =>
    Object.entries(page).map(([key, value]) => [key, Number(value)]);
  const banded = (/** @type {import('./plan.js').Bands} */ bands) =>
    bands.map(({ value }, index) => {
      const low = bands[index - 1];
      return [low === undefined ? -1 : low.belongs ? low.top + 0.5 : low.top, Number(value)];
    });
  const { constant, target, lowest, highest } = plan.experience;
  const line = segments.map(({ from, low, to, high }) =>
    [from, low, (Number(high) - Number(low)) / (Number(to) - Number(from))].map(Number),
  );
  const area = (/** @type {string} */ sheet, /** @type {readonly unknown[]} */ rows) =>
    `${sheet}!$A$1:$C$${rows.length}`;
  const found = (/** @type {string} */ cell, /** @type {string} */ where, exact = true) =>
    `VLOOKUP(${cell},${where},2,${exact ? 'FALSE()' : 'TRUE()'})`;
  const sheets = {
    Rate: keyed(plan.baseRate),
    Grade: keyed(plan.countryGrade),
    Terms: banded(plan.term),
    Hhi: line,
    Continuity: banded(plan.continuity),
    Maturity: banded(plan.maturity),
    Tier: keyed(plan.tier),
  };
  const hhi = area('Hhi', sheets.Hhi);
  const factors = [
    found('C1', area('Grade', sheets.Grade)),
    found('D1', area('Terms', sheets.Terms), false),
    `(${found('E1', hhi, false)}+VLOOKUP(E1,${hhi},3,TRUE())*(E1-VLOOKUP(E1,${hhi},1,TRUE())))`,
    `MIN(MAX(1+F1/(F1+${constant})*(G1/${target}-1),${lowest}),${highest})`,
    found('H1', area('Continuity', sheets.Continuity), false),
    found('I1', area('Maturity', sheets.Maturity), false),
    found('J1', area('Tier', sheets.Tier)),
  ];
  const price = `=ROUND(MAX(A1*${found('B1', area('Rate', sheets.Rate))}*MIN(MAX(A2,${plan.least}),${plan.most}),${plan.floor}),2)`;
  const workbook = HyperFormula.buildFromSheets(
    {
      Price: [
        [0, 'S01', 'A1', 30, 0, 0, 0, 0, 0, 'GOLD'],
        [`=${factors.join('*')}`, price],
      ],
      ...sheets,
    },
    { licenseKey: 'gpl-v3' },
  );
  const sheet = workbook.getSheetId('Price') ?? 0;
  return (inputs) => {
    const {
      turnover,
      sector,
      grade,
      termDays,
      hhi: x,
      lossYears,
      lossRatio,
      continuityYears,
      maturityScore,
      tier,
    } = numbers(inputs);
    workbook.setCellContents({ sheet, row: 0, col: 0 }, [
      [
        turnover,
        sector,
        grade,
        termDays,
        x,
        lossYears,
        lossRatio,
        continuityYears,
        maturityScore,
        tier,
      ],
    ]);
    return money(workbook.getCellValue({ sheet, row: 1, col: 1 }));
  };
}
