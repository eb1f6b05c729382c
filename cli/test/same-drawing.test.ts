import { describe, expect, test } from 'vitest';
import { isSameDrawing } from '../src/same-drawing.js';

const drawing =
  '<path transform="translate(40.50098958280668,181.5)" d="M0,0h12.25"/><text>200</text>';

describe('DOC-11 a picture drawn again', () => {
  test('is the same where an engine takes another last digit of a logarithm', () => {
    expect(isSameDrawing(drawing, drawing.replace('280668', '28067'))).toBe(true);
  });

  test.each([
    ['a bar is shorter', drawing.replace('12.25', '12.24')],
    ['a label is another', drawing.replace('>200<', '>900<')],
    ['a word is added', drawing.replace('200', '200 m')],
    ['a point is missing', drawing.replace(',181.5', '')],
    ['a mark is another', drawing.replace('path', 'rect')],
  ])('is another where %s', (_what, other) => {
    expect(isSameDrawing(drawing, other)).toBe(false);
  });
});
