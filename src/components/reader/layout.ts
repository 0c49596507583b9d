import type {DocumentSentence, ReportDocument} from "../../../loaders/reader/document.ts";

/** A stretch of text that the same figures and checks cover; they are positions in the document's lists. */
export interface Piece {
  text: string;
  figures: number[];
  checks: number[];
}

/** What stands of one sentence, or between sentences (-1), in one line. */
export interface Run {
  sentence: number;
  pieces: Piece[];
}

/** A line of the text with its line break. The texts of all lines, joined, are the report's text. */
export interface Line {
  runs: Run[];
  /** Page furniture: masthead, navigation, advert. */
  furniture: boolean;
  /** Level of the heading that the line is; null when it is none. */
  level: number | null;
}

interface Span {
  start: number;
  end: number;
  item: number;
}

type Source = Pick<ReportDocument, "text" | "furniture" | "sections" | "sentences" | "observations" | "checks">;

/** Cuts a report's text wherever a line, a sentence, a figure, a check or furniture starts or ends. */
export function layout(report: Source): Line[] {
  const {text, sentences, furniture} = report;
  const figures = report.observations.flatMap(({value_start, value_end, growth_start, growth_end}, item) => [
    ...span(value_start, value_end, item),
    ...span(growth_start, growth_end, item)
  ]);
  const checks = report.checks.flatMap(({start, end}, item) => span(start, end, item));
  const levels = headingLevels(report);
  const cuts = boundaries(text, [
    ...sentences,
    ...figures,
    ...checks,
    ...furniture.map(([start, end]) => ({start, end}))
  ]);
  const figuresAt = sweep(figures);
  const checksAt = sweep(checks);
  const lines: Line[] = [];
  let line: Line = {runs: [], furniture: false, level: null};
  let isStatement = false; // something of the line is no furniture
  let at = 0; // position of the first sentence that does not end before the piece
  for (let i = 0; i + 1 < cuts.length; ++i) {
    const start = cuts[i]!;
    const end = cuts[i + 1]!;
    while (at < sentences.length && sentences[at]!.end <= start) ++at;
    const sentence = at < sentences.length && sentences[at]!.start <= start ? at : -1;
    const piece = {text: text.slice(start, end), figures: figuresAt(start), checks: checksAt(start)};
    const run = line.runs.at(-1);
    if (run && run.sentence === sentence) run.pieces.push(piece);
    else line.runs.push({sentence, pieces: [piece]});
    if (piece.text.trim()) {
      if (isFurniture(sentences[sentence], furniture, start, end)) line.furniture = !isStatement;
      else {
        isStatement = true;
        line.furniture = false;
      }
    }
    if (sentence >= 0 && sentences[sentence]!.heading) line.level = levels.get(sentence) ?? null;
    if (end < text.length && text[end - 1] !== "\n") continue;
    // a heading that runs into its paragraph is no heading of the page
    if (line.runs.some(({sentence}) => sentence >= 0 && !sentences[sentence]!.heading)) line.level = null;
    lines.push(line);
    line = {runs: [], furniture: false, level: null};
    isStatement = false;
  }
  return lines;
}

function span(start: number | null, end: number | null, item: number): Span[] {
  return start === null || end === null || end <= start ? [] : [{start, end, item}];
}

/** Every offset where something starts or ends, and where a line does, in order: from 0 to the length of the text. */
function boundaries(text: string, spans: readonly {start: number; end: number}[]): number[] {
  const cuts = new Set([0, text.length]);
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) cuts.add(i + 1);
  for (const {start, end} of spans)
    for (const offset of [start, end]) if (offset > 0 && offset < text.length) cuts.add(offset);
  return [...cuts].sort((a, b) => a - b);
}

/** What covers an offset; to be asked in rising order of offsets. */
function sweep(spans: readonly Span[]): (offset: number) => number[] {
  const waiting = [...spans].sort((a, b) => b.start - a.start);
  let open: Span[] = [];
  return (offset) => {
    while (waiting.length && waiting.at(-1)!.start <= offset) open.push(waiting.pop()!);
    open = open.filter(({end}) => end > offset);
    return [...new Set(open.map(({item}) => item))].sort((a, b) => a - b);
  };
}

function isFurniture(
  sentence: DocumentSentence | undefined,
  furniture: ReportDocument["furniture"],
  start: number,
  end: number
): boolean {
  return sentence?.furniture || furniture.some(([from, to]) => from <= start && end <= to);
}

/** The level of each sentence that is a heading, by its position: that of the section which it opens. */
function headingLevels({sections, sentences}: Source): Map<number, number> {
  const byStart = new Map(sections.filter(({level}) => level > 0).map(({start, level}) => [start, level]));
  return new Map(sentences.flatMap(({heading, start}, i) => (heading ? [[i, byStart.get(start) ?? 1]] : [])));
}
