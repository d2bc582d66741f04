/** A colour as `#rrggbb`. */
type Hex = string;
type Three = readonly [number, number, number];

const channels = (hex: Hex): Three =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Three;
const linear = (hex: Hex): Three =>
  channels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as unknown as Three;

function luminance(hex: Hex): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(one: Hex, other: Hex): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour that has `share` (0 to 1) of the first and the rest of the second, mixed as CSS does it in sRGB. */
export function mixed(first: Hex, second: Hex, share: number): Hex {
  const under = channels(second);
  const values = channels(first).map((value, index) =>
    Math.round(255 * (value * share + (under[index] ?? 0) * (1 - share))),
  );
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

type Matrix = readonly [Three, Three, Three];
const times = (matrix: Matrix, [x, y, z]: Three): Three =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Three;

/** Full sight, without the red and without the green cones (Machado, Oliveira and Fernandes, 2009, severity 1). */
const SIGHTS: readonly Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
];

/** OKLab (Ottosson, 2020) of linear sRGB. */
function perceived(rgb: Three): Three {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt) as unknown as Three;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** How far apart two colours look, to whoever tells them apart worst: 0 for equal ones, 1 for black and white. */
export function distanceOf(one: Hex, other: Hex): number {
  const distances = SIGHTS.map((sight) => {
    const [first, second] = [one, other].map((hex) => perceived(times(sight, linear(hex)))) as [Three, Three];
    return Math.hypot(...first.map((value, index) => value - (second[index] ?? 0)));
  });
  return Math.min(...distances);
}
