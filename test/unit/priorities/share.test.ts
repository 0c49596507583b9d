import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {shareColour, shareInk} from "../../../src/components/palette/share.ts";

const css = readFileSync(new URL("../../../src/styles/tokens.css", import.meta.url), "utf8");
const [light, dark] = css.split("@media") as [string, string];
const token = (block: string, name: string) => new RegExp(`--${name}: (#\\w{6})`).exec(block)![1]!;

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const rgb = (hex: string) => [1, 3, 5].map((i) => linear(Number.parseInt(hex.slice(i, i + 2), 16) / 255)) as Triple;
const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: Triple, b: Triple) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

type Triple = [number, number, number];
const times = (m: number[][], v: number[]) => m.map((row) => row.reduce((sum, x, i) => sum + x * v[i]!, 0)) as Triple;

// Oklab, Björn Ottosson 2020: linear sRGB → cone responses → cube roots → Lab
const toCones = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005]
];
const fromCones = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701]
];
// mixing in Lab is mixing the cube roots: the map between the two is linear
const mix = (a: Triple, b: Triple, p: number) => {
  const [x, y] = [times(toCones, a).map(Math.cbrt), times(toCones, b).map(Math.cbrt)];
  return times(
    fromCones,
    x.map((v, i) => (p * v + (1 - p) * y[i]!) ** 3)
  );
};

test.each([
  ["light", light],
  ["dark", dark]
])("the figure on every step of the scale can be read (4.5:1, %s)", (_, block) => {
  for (let share = 0.001; share <= 0.5; share += 0.001) {
    const percent = Number(/ (\d+)%/.exec(shareColour(share, 0.5))![1]);
    const fill = mix(rgb(token(block, "share-ink")), rgb(token(block, "paper")), percent / 100);
    const ink = rgb(token(block, /--(on-share-\w+)/.exec(shareInk(share, 0.5))![1]!));
    expect(contrast(fill, ink), `${share}: ${percent}%`).toBeGreaterThanOrEqual(4.5);
  }
});

test("a greater share is never paler, and no share has the paper's colour", () => {
  const percent = (share: number) => Number(/ (\d+)%/.exec(shareColour(share, 0.4))![1]);
  expect(percent(0)).toBe(0);
  for (let share = 0.01; share < 0.6; share += 0.01)
    expect(percent(share + 0.01)).toBeGreaterThanOrEqual(percent(share));
  expect(percent(0.001)).toBeGreaterThan(0);
});
