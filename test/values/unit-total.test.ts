import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { UnitTotal } from '../../src/values/unit-total.js';
import { decimalOf, oneInUnits, productDecimals, settled } from '../../src/values/units.js';

const amount = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 13n }),
  fc.bigInt({ min: 2n ** 53n - 4n, max: 2n ** 53n + 4n }),
  fc.bigInt({ min: 0n, max: 10n ** 26n }),
);
const count = fc.oneof(fc.constant(BigInt(oneInUnits)), fc.bigInt({ min: 0n, max: 10n ** 12n }));

test.prop([fc.array(fc.tuple(amount, count))])(
  'NUM-3 a total of amounts times counts is exact',
  (list) => {
    const total = new UnitTotal();
    for (const [each, times] of list) total.add(settled(each), settled(times));
    const exact = list.reduce((sum, [each, times]) => sum + each * times, 0n);
    expect(total.value()).toBe(settled(exact));
    expect(total.value()).toBe(settled(exact));
    expect(total.decimal()).toStrictEqual(decimalOf(settled(exact), productDecimals));
    expect(total.amount()).toBe(settled((exact + BigInt(oneInUnits) / 2n) / BigInt(oneInUnits)));
  },
);
