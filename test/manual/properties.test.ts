import { expect, test } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { manualMarkdown, rateManual } from '../../src/manual/index.js';
import { propertyOf } from '../../src/testing/index.js';

test.each(['en', 'zh-CN'] as const)(
  'MAN-5 the manual states each property the book claims in the words in which a check tries it: %s',
  (locale) => {
    const text = manualMarkdown(rateManual(referenceBook, locale));
    const claims = referenceBook.claims ?? [];
    expect(claims.length).toBeGreaterThan(10);
    const unsaid = claims.filter((id) => !text.includes(`- ${propertyOf(id).statement[locale]}`));
    expect(unsaid).toEqual([]);
  },
);
