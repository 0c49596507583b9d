import {type Label, say} from "../language/label.js";

const labels: Record<string, Label> = {
  damaged: {zh: "来源受损，数字可能已被改动", en: "damaged source, the figure may have been altered"},
  partial_year: {zh: "不足一年", en: "part of a year"},
  forecast: {zh: "预计数", en: "expected, not yet final"},
  mismatch: {zh: "与文中其他数字不一致", en: "disagrees with other figures of the text"},
  benchmark: {zh: "对照数，非本乡镇", en: "a benchmark, not the township's own"},
  multi_year: {zh: "多年合计或年均", en: "over several years"}
};

/** What the flags of an observation, joined by spaces, tell its reader; `damaged` when its whole report is. */
export function flagTexts(flags: string, damaged = false): string[] {
  const names = new Set(flags.split(" ").filter(Boolean));
  if (damaged) names.add("damaged");
  return Array.from(names, (name) => (labels[name] ? say(labels[name]) : name));
}
