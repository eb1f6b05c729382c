import { describe, expect, test } from 'vitest';
import { isSameDrawing } from '../src/same-drawing.js';

const drawing =
  '<path fill="#4e79a7" stroke="#888" clip-path="url(#clip1)" id="99999999999999994503" transform="translate(40.50098958280668,181.5)" d="M0,0h12.25"/><text>200</text>';

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
    ['a label is another by next to nothing', drawing.replace('>200<', '>200.0000000001<')],
    ['a colour is spelled as another', drawing.replace('#4e79a7', '#4e079a7')],
    ['a sign of a colour is moved', drawing.replace('#888', '888#')],
    ['a name is another of the same number', drawing.replace('url(#clip1)', 'url(#clip01)')],
    ['a label is written in another way', drawing.replace('>200<', '>2e2<')],
    ['a number has more digits than can be told apart', drawing.replace('4503', '4504')],
  ])('is another where %s', (_what, other) => {
    expect(isSameDrawing(drawing, other)).toBe(false);
  });
});
