import {shortTownshipName, townshipName} from "../data/township-name.js";
import {nameBound} from "../format/bound.js";
import {formatMeasured, type Measured} from "../format/observation.js";
import {formatPeriod, type Period} from "../format/period.js";
import {say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {townshipColour} from "../palette/township.js";
import {drawGlyph} from "./draw.js";
import type {Glyph} from "./glyph.js";

/** What of an observation its mark needs. */
export interface MarkedRow extends Measured, Period {
  observation_id: string;
  place_id: string | null;
  township: string | null;
  township_pinyin: string | null;
  indicator_zh: string | null;
  indicator_en: string | null;
  label: string;
  role: "actual" | "target";
}

/**
 * Appends to `parent` the mark of an observation at (x, y): its glyph in its township's colour, with an evidence card, a text
 * alternative, and a place in the order of the keyboard (see `rove`).
 */
export function appendMark(
  parent: SVGElement,
  row: MarkedRow,
  glyph: Glyph,
  {x, y, r = 5, reach, vertical = false, dimmed = false, text, language}: MarkOptions
): SVGGElement {
  const mark = parent.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "g"));
  mark.setAttribute("class", dimmed ? "mark dimmed" : "mark");
  mark.setAttribute("transform", `translate(${x},${y})`);
  mark.setAttribute("role", "button");
  mark.setAttribute("tabindex", "-1");
  mark.dataset.observation = row.observation_id;
  mark.setAttribute("aria-label", describeMark(row, glyph, language, text?.textContent ?? undefined));
  drawGlyph(mark, glyph, townshipColour(row.place_id), {r, reach, vertical});
  if (text) mark.append(text);
  return mark;
}

export interface MarkOptions {
  x: number;
  y: number;
  r?: number;
  /** How far from the centre a pointer finds the mark, where others stand close by; 5 beyond `r` by default. */
  reach?: number;
  vertical?: boolean;
  dimmed?: boolean;
  /** The label beside the mark. */
  text?: SVGTextElement | null;
  language: Language;
}

/**
 * A mark in words: "杜桥镇，地区生产总值，2021年，目标，≥ +7%". Begins with the label that is seen beside the mark, if any, so
 * that those who speak to their computer can call it so.
 */
export function describeMark(row: MarkedRow, glyph: Glyph, language: Language, seen?: string): string {
  const parts = [
    seen ?? townshipName(row, language),
    (language === "zh" ? row.indicator_zh : row.indicator_en) ?? row.label,
    formatPeriod(row, language),
    say(row.role === "actual" ? {zh: "实绩", en: "actual"} : {zh: "目标", en: "target"}, language),
    formatMeasured(row, language)
  ];
  if (glyph.bound !== "exact") parts.push(nameBound(glyph.bound, language));
  if (glyph.partial) parts.push(say({zh: "不足一年", en: "part of a year"}, language));
  if (glyph.damaged) parts.push(say({zh: "来源受损", en: "damaged source"}, language));
  return parts.join(language === "zh" ? "，" : ", ");
}

/** The label beside a mark: 杜桥 ’21. */
export function markLabel(row: MarkedRow, language: Language): string {
  const year = row.year === null ? "" : ` ’${String(row.year).slice(-2)}`;
  return shortTownshipName(row, language) + year;
}
