import type {CleanText, Outline, Section, Sentence} from "../types.ts";
import {rawSpan} from "./draft.ts";
import {blocks} from "./outline/blocks.ts";
import {readMarker} from "./outline/markers.ts";
import {masthead} from "./outline/masthead.ts";
import {nesting} from "./outline/nesting.ts";
import {opensPart, type PartCue, type Passage, parts} from "./outline/parts.ts";
import {readHeading, statements} from "./outline/statements.ts";

interface Unit extends Passage {
  from: number;
  to: number;
  isTitle: boolean;
}

/**
 * Clean text → sections and sentences: blocks → masthead and title → headings and sentences → levels → parts.
 * Sentences are in order, do not overlap, and cover all text but white space. A section runs to the next heading of its level or
 * a higher one, so that it covers its subsections; the section of a sentence is the innermost. `cues` are the catalogue's;
 * without them every part is "review". Never throws.
 */
export function outline(report_id: string, clean: CleanText, cues: readonly PartCue[] = []): Outline {
  const units = read(clean, cues);
  const titles = units.filter((unit) => unit.isTitle).map(({text}) => text.replace(/[\s|]+$|^[\s|]+/g, ""));
  const title = titles.length > 0 ? titles.join("") : null;
  const partOf = parts(title, units, cues);
  const sections: Section[] = [];
  const open: Section[] = [];
  const close = (level: number, to: number): void => {
    while ((open.at(-1)?.level ?? -1) >= level) {
      const section = open.pop()!;
      section.to = to;
      section.end = rawSpan(clean, section.from, to).end;
    }
  };
  const sentences = units.map((unit, i): Sentence => {
    const {from, to, level, paragraph, outside} = unit;
    const {start, end} = rawSpan(clean, from, to);
    if (level !== null || sections.length === 0) {
      close(level ?? 0, units[i - 1]?.to ?? from);
      const ordinal = sections.length + 1;
      const section: Section = {
        section_id: `${report_id}:${ordinal}`,
        report_id,
        ordinal,
        level: level ?? 0,
        heading: level === null ? null : unit.text.replace(/[。:;]$/, ""),
        part: partOf[i]!,
        start,
        end,
        from,
        to
      };
      sections.push(section);
      open.push(section);
    }
    return {
      sentence_id: `${report_id}:s${i + 1}`,
      report_id,
      section_id: sections.at(-1)!.section_id,
      ordinal: i + 1,
      part: partOf[i]!,
      start,
      end,
      text: clean.raw.slice(start, end),
      from,
      to,
      furniture: outside,
      heading: level !== null || unit.isTitle,
      paragraph
    };
  });
  close(0, units.at(-1)?.to ?? 0);
  return {title, sections, sentences};
}

/** The headings and sentences of a text, in order. */
function read(clean: CleanText, cues: readonly PartCue[]): Unit[] {
  const all = blocks(clean);
  const roles = masthead(all, cues);
  const levelOf = nesting();
  const units: Unit[] = [];
  for (const [paragraph, block] of all.entries()) {
    const outside = roles[paragraph] !== "body";
    const opens = opensText(all, roles, paragraph) || opensListedPart(all, paragraph, cues);
    const heading = !outside && opens ? readHeading(block.text) : null;
    // 展望2024年 stands above the bare headings that follow it.
    if (heading?.style === "bare" && opensPart(block.text, cues)) Object.assign(heading, {style: "part", rank: 1.5});
    const whole = [{from: 0, to: block.text.length, heading}];
    for (const piece of outside || heading ? whole : statements(block.text, cues))
      units.push({
        from: block.from + piece.from,
        to: block.from + piece.to,
        text: block.text.slice(piece.from, piece.to),
        level: piece.heading && levelOf(piece.heading, piece.from > 0),
        paragraph,
        outside,
        isTitle: roles[paragraph] === "title"
      });
  }
  return units;
}

/** 二、20xx年工作打算: the numbered heading of a part, over whatever follows (a list of figures without a full stop). */
function opensListedPart(all: ReturnType<typeof blocks>, i: number, cues: readonly PartCue[]): boolean {
  const {text, isLine} = all[i]!;
  const marker = readMarker(text);
  return isLine && i + 1 < all.length && marker !== null && marker.rank <= 2 && opensPart(text, cues);
}

/** Whether prose follows a block, or one or two further headings and then prose: the cells of a table are followed by cells. */
function opensText(all: ReturnType<typeof blocks>, roles: readonly string[], i: number): boolean {
  const far = Math.min(all.length, i + 12);
  for (let k = i + 1, seen = 0; k < far && seen < 3; ++k) {
    if (roles[k] !== "body") continue;
    const {text} = all[k]!;
    if (text.length > 40 || /[。;!?]/.test(text)) return true;
    if (!readMarker(text)) ++seen;
  }
  return false;
}
