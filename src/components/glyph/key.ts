import type {Label} from "../language/label.js";
import {say} from "../language/label.js";
import {drawGlyph} from "./draw.js";
import type {Glyph} from "./glyph.js";

export interface KeyItem {
  glyph: Glyph;
  label: Label;
}

const plain: Glyph = {role: "actual", bound: "exact", partial: false, damaged: false, forecast: false};

// What each shape means, in the order of the key, and which glyphs it stands in.
const meanings: (KeyItem & {occurs: (glyph: Glyph) => boolean})[] = [
  {glyph: plain, label: {zh: "实绩", en: "actual"}, occurs: (g) => g.role === "actual"},
  {glyph: {...plain, role: "target"}, label: {zh: "目标", en: "target"}, occurs: (g) => g.role === "target"},
  {
    glyph: {...plain, role: "target", bound: "at_least"},
    label: {zh: "此数以上", en: "at least, over"},
    occurs: (g) => g.bound === "at_least" || g.bound === "over"
  },
  {
    glyph: {...plain, role: "target", bound: "at_most"},
    label: {zh: "此数以下", en: "at most, under"},
    occurs: (g) => g.bound === "at_most" || g.bound === "under"
  },
  {
    glyph: {...plain, role: "target", bound: "about"},
    label: {zh: "约", en: "about"},
    occurs: (g) => g.bound === "about"
  },
  {glyph: {...plain, partial: true}, label: {zh: "不足一年", en: "part of a year"}, occurs: (g) => g.partial},
  {glyph: {...plain, damaged: true}, label: {zh: "来源受损", en: "damaged source"}, occurs: (g) => g.damaged},
  {glyph: {...plain, forecast: true}, label: {zh: "预计", en: "expected"}, occurs: (g) => g.forecast}
];

/** The shapes that occur among `glyphs`, with their meanings. */
export function keyItems(glyphs: readonly Glyph[]): KeyItem[] {
  return meanings.filter(({occurs}) => glyphs.some(occurs));
}

/** The one-line key of the shapes that occur among `glyphs`: once a page, under the first chart's title. */
export function glyphKey(glyphs: readonly Glyph[]): HTMLElement {
  const key = document.createElement("ul");
  key.className = "glyph-key";
  key.setAttribute("aria-label", say({zh: "图例", en: "Key"}));
  for (const {glyph, label} of keyItems(glyphs)) {
    const item = key.appendChild(document.createElement("li"));
    const svg = item.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
    svg.setAttribute("viewBox", "-11 -8 22 16");
    svg.setAttribute("aria-hidden", "true");
    drawGlyph(svg, glyph, "var(--ink-2)");
    item.append(say(label));
  }
  return key;
}
