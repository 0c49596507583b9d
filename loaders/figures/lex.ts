import {adoptUnits} from "./adopt.ts";
import {isChineseNumeral} from "./chinese.ts";
import {constructs, wordConstructs} from "./constructs.ts";
import type {Figure} from "./figure.ts";
import type {Lexicon} from "./lexicon.ts";
import {readNumeral} from "./numeral.ts";
import {claim, type Probe} from "./probe.ts";

const DIGIT = 1;
const HAN = 2;
const WORD = 4;
const PERIOD = 8;

const anchorTables = new WeakMap<Lexicon, Uint8Array>();

/** Which characters may begin a figure: one table look-up a character is all that most of the text costs. */
function anchors(lexicon: Lexicon): Uint8Array {
  let table = anchorTables.get(lexicon);
  if (!table) {
    table = new Uint8Array(0x10000);
    for (let code = 48; code <= 57; code++) table[code]! |= DIGIT;
    for (const char of "〇零一二两三四五六七八九十百千万亿")
      if (isChineseNumeral(char.charCodeAt(0))) table[char.charCodeAt(0)]! |= HAN;
    for (const char of "翻持半XxＸ×*＊○□_某") table[char.charCodeAt(0)]! |= WORD;
    for (const code of lexicon.periods.starts()) table[code]! |= PERIOD;
    anchorTables.set(lexicon, table);
  }
  return table;
}

/**
 * Reads the figures of [start, end) of a clean text in one forward scan. Figures do not overlap; every digit belongs to
 * one. Time is linear: a construct looks a bounded way around its anchor.
 */
export function lex(lexicon: Lexicon, text: string, start: number, end: number): Figure[] {
  const table = anchors(lexicon);
  const figures: Figure[] = [];
  for (let at = start; at < end; at++) {
    const kind = table[text.charCodeAt(at)]!;
    if (kind === 0) continue;
    const figure = readAt(lexicon, text, start, end, at, kind);
    if (!figure) continue;
    figures.push(figure);
    at = figure.to - 1;
  }
  adoptUnits(figures, text);
  return figures;
}

function readAt(lexicon: Lexicon, text: string, start: number, end: number, at: number, kind: number): Figure | null {
  if (kind & PERIOD) {
    const word = lexicon.periods.longest(text, at, end);
    if (word) return {...claim("period", "period", at, at + word.length), period: word.value};
  }
  const probe: Probe = {lexicon, text, start, end, at, numeral: null, unit: null, unitAt: at};
  if (kind & (DIGIT | HAN)) {
    const numeral = readNumeral(text, at, end);
    if (numeral) {
      probe.numeral = numeral;
      probe.unitAt = text[numeral.to] === " " ? numeral.to + 1 : numeral.to;
      probe.unit = lexicon.units.longest(text, probe.unitAt, end);
      if (numeral.script === "chinese" && !probe.unit && !isFraction(text, at, numeral.to)) return null;
      for (const construct of constructs) {
        const figure = construct.read(probe);
        if (figure) return figure;
      }
      return kind & DIGIT ? bare(probe) : null;
    }
  }
  if (kind & WORD)
    for (const construct of wordConstructs) {
      const figure = construct.read(probe);
      if (figure) return figure;
    }
  return null;
}

/** 三成, 百分之五, 五分之一: without a unit, characters are a figure only as a fraction. */
function isFraction(text: string, at: number, to: number): boolean {
  return text[to] === "成" || text.startsWith("分之", to) || text.startsWith("分之", at + 1);
}

function bare({at, numeral}: Probe): Figure {
  return {...claim("bare", "bare", at, numeral!.to), value: numeral!.value};
}
