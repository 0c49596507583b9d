import {readFileSync} from "node:fs";
import {lab, type RGBColor, rgb} from "d3";
import {describe, expect, test} from "vitest";
import {orderTownships, townshipColour} from "../../../src/components/palette/township.ts";

const css = (name: string) => readFileSync(new URL(`../../../src/styles/${name}.css`, import.meta.url), "utf8");
const [lightTokens, darkTokens] = css("tokens").split("@media") as [string, string];
const [lightTownships, darkTownships] = css("township-colours").split("@media") as [string, string];

const token = (block: string, name: string) => new RegExp(`--${name}: (#\\w+)`).exec(block)![1]!;
const townships = (block: string) => Array.from(block.matchAll(/--township-\d+: (#\w+)/g), ([, colour]) => colour!);

const linear = (c: number) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
const encoded = (c: number) => 255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * Math.min(1, c) ** (1 / 2.4) - 0.055);
const channels = ({r, g, b}: RGBColor) => [linear(r), linear(g), linear(b)] as const;

// WCAG 2.2, relative luminance and contrast ratio.
const luminance = (colour: string) => {
  const [r, g, b] = channels(rgb(colour));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

// Machado, Oliveira and Fernandes 2009, severity 1.
const visions: Record<string, number[][]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};
const seen = (colour: string, vision: number[][]) => {
  const from = channels(rgb(colour));
  const [r, g, b] = vision.map((row) =>
    encoded(
      Math.max(
        0,
        row.reduce((sum, m, i) => sum + m * from[i]!, 0)
      )
    )
  );
  return lab(rgb(r!, g!, b!));
};
const apart = (a: string, b: string, vision: number[][]) => {
  const [x, y] = [seen(a, vision), seen(b, vision)];
  return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
};

describe.each([
  ["light", lightTokens, lightTownships],
  ["dark", darkTokens, darkTownships]
])("on %s paper", (_, tokens, colours) => {
  test.each(["ink", "ink-2", "ink-3", "accent", "warn"])("--%s can be read (4.5:1)", (name) => {
    for (const paper of ["paper", "paper-2"]) {
      expect(contrast(token(tokens, name), token(tokens, paper))).toBeGreaterThanOrEqual(4.5);
    }
  });
  test("ten colours of townships stand out from the paper (3:1)", () => {
    expect(townships(colours)).toHaveLength(10);
    for (const colour of townships(colours)) expect(contrast(colour, token(tokens, "paper"))).toBeGreaterThanOrEqual(3);
  });
  test.each(Object.entries(visions))("the first six townships stay apart (ΔE 15) with %s vision", (_, vision) => {
    const six = townships(colours).slice(0, 6);
    for (const [i, a] of six.entries()) {
      for (const b of six.slice(0, i)) expect(apart(a, b, vision), `${a} ${b}`).toBeGreaterThanOrEqual(15);
    }
  });
});

test("townshipColour(id) follows the order of the places, and greys what is not among them", () => {
  orderTownships(["b", "a"]);
  expect(townshipColour("b")).toBe("var(--township-1)");
  expect(townshipColour("a")).toBe("var(--township-2)");
  expect(townshipColour("c")).toBe("var(--ink-3)");
  expect(townshipColour(null)).toBe("var(--ink-3)");
});
