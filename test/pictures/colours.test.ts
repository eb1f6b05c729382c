import { expect, test } from 'vitest';
import { pictureColours } from '../../src/pictures/index.js';

type Rgb = readonly [number, number, number];

/** Linear light of a colour in sRGB (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
}

/** Full dichromacy, in linear sRGB: Machado, Oliveira and Fernandes (2009), severity 1. */
const deficiencies: Readonly<Record<string, readonly Rgb[]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(hex: string, matrix: readonly Rgb[]): Rgb {
  const light = linear(hex);
  return matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, of, at) => sum + of * light[at]!, 0),
      ),
    ),
  ) as unknown as Rgb;
}

/** CIE 1976 L*a*b* under D65. */
function lab([red, green, blue]: Rgb): Rgb {
  const [x, y, z] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
  ].map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116)) as [
    number,
    number,
    number,
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(one: Rgb, other: Rgb): number {
  return Math.hypot(...lab(one).map((part, at) => part - lab(other)[at]!));
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.entries(deficiencies))('PIC-3 colours are told apart with %s', (_, matrix) => {
  const colours = Object.values(pictureColours);
  for (const [at, one] of colours.entries())
    for (const other of colours.slice(at + 1))
      expect(distance(seen(one, matrix), seen(other, matrix)), `${one} ${other}`).toBeGreaterThan(
        12,
      );
});

test.each(['#ffffff', '#161b23'])(
  'PIC-3 colours stand out on paper %s (WCAG 2.2, 1.4.11)',
  (paper) => {
    for (const colour of Object.values(pictureColours)) {
      const [dark, light] = [luminance(colour), luminance(paper)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      expect((light + 0.05) / (dark + 0.05), colour).toBeGreaterThan(3);
    }
  },
);
