import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  compareDecimals,
  isDecimalText,
  quotient,
  signOf,
} from '../../src/explain/decimal-text.js';
import { writing as english } from '../../src/explain/en/writing.js';
import { formatFor } from '../../src/explain/format.js';
import type { NumberStyle } from '../../src/explain/number-writer.js';
import { writing as german } from '../../src/explain/de/writing.js';
import { writing as chinese } from '../../src/explain/zh-cn/writing.js';

const yen = formatFor('en', english, { currency: 'JPY', minorDigits: 0 });
const dinar = formatFor('zh-CN', chinese, { currency: 'KWD', minorDigits: 3 });
const yuan = formatFor('zh-CN', chinese, { currency: 'CNY', minorDigits: 2 });

describe('numbers', () => {
  it('keeps every digit of amounts binary numbers cannot hold', () => {
    expect(yuan.amount('123456789012345678.905')).toBe('123,456,789,012,345,678.91');
    expect(yuan.money('99999999999999999999.99')).toBe('99,999,999,999,999,999,999.99元');
    expect(yuan.amount('0.005')).toBe('0.01');
    expect(yuan.amount('1.005')).toBe('1.01');
  });

  it('shows the minor digits of the currency', () => {
    expect(yen.money('438000')).toBe('JPY 438,000');
    expect(dinar.money('1234.5')).toBe('1,234.500科威特第纳尔');
    expect(yuan.wholeMoney('200000000.4')).toBe('2亿元');
  });

  it('never writes a negative zero', () => {
    expect(yuan.amount('-0.001')).toBe('0.00');
    expect(yuan.signedAmount('-0.001')).toBe('0.00');
    expect(yuan.signedPercent('-0.0001')).toBe('0.0%');
  });

  it('writes shares, rates and percentages as the market does', () => {
    expect(yuan.rate('0.00219')).toBe('0.219%');
    expect(yuan.rate('0.0022')).toBe('0.220%');
    expect(yuan.percent('0.9')).toBe('90%');
    expect(yuan.percent('0.00615', 3)).toBe('0.615%');
    expect(yuan.signedPercent('-0.0656')).toBe('-6.6%');
    expect(yuan.percentage('87.5')).toBe('87.5%');
    expect(yuan.factor('0.934211')).toBe('0.934');
    expect(yuan.factor('0.000125')).toBe('0.000125');
    expect(['1', '0.99995', '1.000049', '0.9995', '1.0005'].map(yuan.factor)).toEqual([
      '1.00',
      '0.99995',
      '1.000049',
      '0.9995',
      '1.001',
    ]);
  });

  it('divides decimal text exactly, rounded half up', () => {
    expect(quotient('3438308.7', '10', 2)).toBe('343830.87');
    expect(quotient('1', '3', 4)).toBe('0.3333');
    expect(quotient('2', '3', 0)).toBe('1');
    expect(quotient('0.125', '1', 2)).toBe('0.13');
    expect(quotient('1', '0.00004', 1)).toBe('25000.0');
    expect(quotient('123456789012345678901234567890', '0.3', 3)).toBe(
      '411522630041152263004115226300.000',
    );
    expect(quotient('1', '0.00', 2)).toBeNull();
  });

  it('refuses what is not decimal text', () => {
    for (const text of ['', '1e5', 'NaN', '0x1f', '1_000', '.5', '+1', '1'.repeat(200)])
      expect(() => yuan.amount(text)).toThrow(RangeError);
  });

  test.prop([fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })])(
    'writes whole amounts of any size',
    (whole) => {
      expect(yen.amount(String(whole)).replaceAll(',', '')).toBe(String(whole));
    },
  );
});

describe('names', () => {
  it('names currencies and regions as the trade of mainland China does', () => {
    const money = (currency: string) =>
      formatFor('zh-CN', chinese, { currency, minorDigits: 2 }).money('1');
    expect(['CNY', 'USD', 'EUR', 'HKD', 'AUD', 'QQX'].map(money)).toEqual([
      '1.00元',
      '1.00美元',
      '1.00欧元',
      '1.00港元',
      '1.00澳元',
      'QQX 1.00',
    ]);
    expect(['DE', 'HK', 'TW', 'QQ', '3'].map(yuan.country)).toEqual([
      '德国',
      '中国香港',
      '中国台湾',
      'QQ',
      '3',
    ]);
  });

  it('looks no name up on a prototype', () => {
    expect(yuan.name({}, 'constructor')).toBe('constructor');
    expect(yuan.name({}, '__proto__')).toBe('__proto__');
  });

  it('leaves a date it cannot read as it is', () => {
    expect(yen.date('2026-02-03')).toBe('3 February 2026');
    expect(yuan.date('2026-02-03')).toBe('2026年2月3日');
    expect(yen.date('soon')).toBe('soon');
    expect(yuan.date('soon')).toBe('soon');
  });
});

describe('comparing decimal text', () => {
  const scaled = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
  const write = (number: bigint, zeros: string): string => {
    const digits = String(number < 0n ? -number : number).padStart(13, '0');
    return `${number < 0n ? '-' : ''}${zeros}${digits.slice(0, -12)}.${digits.slice(-12)}${zeros}`;
  };

  test.prop([scaled, scaled, fc.constantFrom('', '0', '000')])(
    'agrees with integers',
    (a, b, zeros) => {
      expect(compareDecimals(write(a, zeros), write(b, ''))).toBe(a < b ? -1 : a > b ? 1 : 0);
      expect(signOf(write(a, zeros))).toBe(a < 0n ? -1 : a > 0n ? 1 : 0);
      expect(isDecimalText(write(a, zeros))).toBe(true);
    },
  );

  it('takes minus zero for zero', () => {
    expect(compareDecimals('-0', '0.00')).toBe(0);
  });
});

describe('the writer of numbers', () => {
  const languages = { en: english, 'zh-CN': chinese, de: german };
  const styles: [NumberStyle, Intl.NumberFormatOptions][] = [
    [{ most: 0 }, { maximumFractionDigits: 0 }],
    [{ most: 3 }, { maximumFractionDigits: 3 }],
    [
      { least: 2, most: 6 },
      { minimumFractionDigits: 2, maximumFractionDigits: 6 },
    ],
    [
      { least: 3, most: 3, signed: true },
      { minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: 'exceptZero' },
    ],
    [
      { percent: 'share', most: 1 },
      { style: 'percent', maximumFractionDigits: 1 },
    ],
    [
      { percent: 'share', least: 1, most: 3, signed: true },
      {
        style: 'percent',
        minimumFractionDigits: 1,
        maximumFractionDigits: 3,
        signDisplay: 'exceptZero',
      },
    ],
  ];
  const decimals = fc
    .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.stringMatching(/^\d{0,12}$/))
    .map(([whole, part]) => (part === '' ? String(whole) : `${whole}.${part}`));

  test.prop([decimals, fc.constantFrom(...styles), fc.constantFrom('en', 'zh-CN', 'de')])(
    'WRD-11 writes numbers as the language does',
    (text, [style, options], locale) => {
      const standard = new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
      expect(languages[locale].number(text, style)).toBe(standard.format(text as `${number}`));
    },
  );

  it('WRD-11 keeps all digits where none are rounded off', () => {
    expect(yuan.exact('1250000.50')).toBe('1,250,000.50');
    expect(yuan.exactMoney('12345.5', 'USD')).toBe('12,345.5美元');
    expect(yuan.exactPercent('0.000225')).toBe('0.0225%');
    expect(yuan.exactPercent('0.90')).toBe('90%');
    expect(yuan.exact('-0.0')).toBe('0.0');
  });
});
