import variants from "opencc-js/dict/TSCharacters";
import {type Cut, cut, type Draft} from "./draft.ts";

/**
 * Rewrites a text one code unit for one: full-width forms, compatibility forms and rare spaces to their plain forms
 * (１２．５％ → 12.5%, ， → ",", U+00A0 → " "), Traditional characters to Simplified. Line breaks become "\n".
 * Characters that show nothing (carriage return before a line feed, zero-width space, soft hyphen) are taken out.
 */
export function characters(raw: string): Draft {
  const offsets = new Int32Array(raw.length + 1);
  const units = new Uint16Array(raw.length);
  const changed: number[] = [];
  let han = 0;
  let converted = 0;
  for (let i = 0; i < raw.length; ++i) {
    const unit = raw.charCodeAt(i);
    const plain = plainForms[unit]!;
    offsets[i] = i;
    units[i] = plain;
    if (unit >= 0x4e00 && unit <= 0x9fff) ++han;
    if (plain === unit) continue;
    changed.push(i);
    if (isTraditionalForm[unit] === 2) ++converted;
  }
  offsets[raw.length] = raw.length;
  // Traditional throughout, and not a Simplified text with single characters converted
  const isTraditional = converted > han * 0.15;
  const cuts: Cut[] = [];
  let first = -1;
  let last = -1;
  for (const i of isTraditional ? offsets.subarray(0, raw.length) : changed) {
    const unit = raw.charCodeAt(i);
    const plain = isTraditional ? traditionalForms[unit]! : units[i]!;
    if (plain === unit) continue;
    units[i] = plain;
    if (plain === hidden || (unit === 13 && raw.charCodeAt(i + 1) === 10)) cuts.push({from: i, to: i + 1, kind: null});
    else if (isTraditionalForm[unit]) {
      if (first < 0) first = i;
      last = i;
    }
  }
  const repairs = first < 0 ? [] : [{kind: "traditional" as const, start: first, end: last + 1}];
  return cut({text: changed.length > 0 ? string(units) : raw, offsets, repairs}, cuts);
}

/** In the tables below, the form of what is to be taken out. */
const hidden = 0;

/** Simplified form of Traditional characters, from OpenCC's table; of several the first. */
const simplified = new Map<number, number>();
for (const pair of variants.split("|")) {
  const [from, to] = pair.split(" ");
  if (from?.length === 1 && to?.length === 1 && from !== to) simplified.set(from.charCodeAt(0), to.charCodeAt(0));
}

/** The Simplified form of each Traditional character, as UTF-16 code units. */
export const simplifiedForms: ReadonlyMap<number, number> = simplified;

/** The characters of GB 2312, the standard of Simplified text: 著, 乾 and 徵 are right where the rest is Simplified. */
const standard = new Set<number>();
{
  const decoder = new TextDecoder("gb18030");
  for (let row = 0xb0; row <= 0xf7; ++row)
    for (let cell = 0xa1; cell <= 0xfe; ++cell) {
      const han = decoder.decode(Uint8Array.of(row, cell));
      if (han.length === 1) standard.add(han.charCodeAt(0));
    }
}

/** The form of every code unit in a Simplified text, and in one that is Traditional throughout. */
const plainForms = Uint16Array.from({length: 0x10000}, (_, unit) => {
  const plain = plainForm(unit);
  return (standard.has(plain) ? undefined : simplified.get(plain)) ?? plain;
});
const traditionalForms = plainForms.map((plain) => simplified.get(plain) ?? plain);
/** 1 for every code unit that has another Simplified form; 2 for those that no Simplified text has. */
const isTraditionalForm = Uint8Array.from({length: 0x10000}, (_, unit) =>
  simplified.has(unit) ? (standard.has(unit) ? 1 : 2) : 0
);

function plainForm(unit: number): number {
  if (unit === 0 || unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff)
    return hidden;
  if (unit === 0x0b || unit === 0x0c || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029) return 10;
  if (unit === 9 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a)) return 32;
  if (unit === 0x2105) return 37; // ℅, typed for %
  if (unit === 0x2212 || unit === 0xfe63) return 45; // minus signs
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  // Kangxi radicals and compatibility ideographs come from PDF files; small forms from old pages.
  const compatible =
    (unit >= 0x2e80 && unit <= 0x2fdf) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xfe50 && unit <= 0xfe6b);
  if (!compatible) return unit;
  const form = String.fromCharCode(unit).normalize("NFKC");
  return form.length === 1 ? form.charCodeAt(0) : unit;
}

function string(units: Uint16Array): string {
  let text = "";
  for (let i = 0; i < units.length; i += 8192)
    text += String.fromCharCode.apply(null, units.subarray(i, i + 8192) as unknown as number[]);
  return text;
}
