/** WCAG 2.2, 1.4.3: what running text must have against its ground. */
export const ENOUGH = 4.5;

/**
 * Contrast of two colours, from 1 (none) to 21 (black on white), as WCAG 2.2 defines it.
 *
 * @param one `#rrggbb`
 * @param other `#rrggbb`
 */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Whether a ground is so dark that light letters stand on it. */
export const isDark = (paper: string): boolean => luminance(paper) < 0.18;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
