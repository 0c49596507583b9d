import {Chars} from "../pattern/chars.ts";
import {readMarker} from "../text/outline/markers.ts";
import type {Sentence} from "../types.ts";
import type {FigureCatalogue} from "./claim.ts";
import {type Column, columnOf, corner, isHead} from "./table.ts";
import {type Cell, empty, measuredCell} from "./table-cells.ts";
import {draftOf, type RowDraft} from "./table-line.ts";
import {reads, rowOf} from "./table-row.ts";

const head =
  /^(?:[\p{Script=Han}、“”±%]{2,14}(?:\([^()]{1,8}\))?|“?(?:19|20)\d\d年?[\p{Script=Han}]{0,6}(?:\([^()]{1,8}\))?)$/u;

/** A table whose cells a page set one below the other. */
export interface TableStack {
  rows: {sentence: Sentence; draft: RowDraft}[];
  /** The first sentence behind it. */
  next: number;
}

/** What a corner begins with, among others: most sentences begin with none. */
const cornerStarts = new Chars("指项名产主");

/**
 * Reads a table whose corner (指标) is sentence `at`, one cell a line: 指标 / 年末数(万人) / 比重(%) / 常住人口 / 21.3 / 100 / …
 * Rows of the head's width follow until one does not come out, with lines between them that name a group of rows (一、经济增长); null when
 * there are not two.
 */
export function tableStack(
  catalogue: FigureCatalogue,
  text: string,
  sentences: readonly Sentence[],
  at: number
): TableStack | null {
  return cornerStarts.at(text, sentences[at]!.from) ? readStack(catalogue, text, sentences, at) : null;
}

function readStack(
  catalogue: FigureCatalogue,
  text: string,
  sentences: readonly Sentence[],
  at: number
): TableStack | null {
  const cell = (i: number): Cell => {
    const one = sentences[i];
    if (!one || one.to - one.from > 32) return {from: 0, to: 0, text: "。"};
    const written = text.slice(one.from, one.to);
    return {from: one.from, to: one.from + written.trimEnd().length, text: written.replace(/[ \n|]/g, "")};
  };
  if (!corner.test(cell(at).text)) return null;
  const heads: Column[] = [];
  for (let k = at + 1; head.test(cell(k).text) && !readMarker(cell(k).text); k++) {
    const column = columnOf(catalogue.lexicon, cell(k).text);
    if (column.kind === "unknown") break;
    heads.push(column);
  }
  // the name of the first row may look like a head, too: 农业增加值(亿元)
  for (let width = heads.length; width > 0; width--) {
    const columns = heads.slice(0, width);
    if (!isHead(columns) && columns.every(({year}) => year === null)) continue;
    const stack = below(catalogue, text, sentences, cell, columns, at + 1 + width);
    if (stack) return stack;
  }
  return null;
}

/** The rows below the heads of the columns, from sentence `first` on. */
function below(
  catalogue: FigureCatalogue,
  text: string,
  sentences: readonly Sentence[],
  cell: (i: number) => Cell,
  columns: readonly Column[],
  first: number
): TableStack | null {
  const rows: TableStack["rows"] = [];
  let next = first;
  let complete = 0;
  for (let at = first; at - next < 3; ) {
    const start = at + (/^\d{1,2}$/.test(cell(at).text) ? 1 : 0);
    if (!isLabel(cell(start).text)) break;
    const values = columns.map((_, k) => cell(start + 1 + k));
    if (!values.every(({text}, k) => reads(text, columns[k]!) || isMeasured(text, columns[k]!))) {
      at = start + 1;
      continue;
    }
    for (const row of rowOf(catalogue.lexicon, columns, null, text, [cell(start)], values)) {
      const {from} = (row.level ?? row.growth)!;
      const k = values.findIndex((value) => from < value.to);
      rows.push({sentence: sentences[start + 1 + k]!, draft: draftOf(catalogue, row)});
    }
    complete++;
    at = next = start + 1 + columns.length;
  }
  return complete >= 2 && rows.length > 0 ? {rows, next} : null;
}

function isLabel(cell: string): boolean {
  return /^[#*]?[\p{Script=Han}“][\p{Script=Han}\w:、“”()%‰/]{1,27}$/u.test(cell) && !empty.test(cell);
}

function isMeasured(cell: string, {kind, unit}: Column): boolean {
  return kind === "level" && !unit && measuredCell.test(cell);
}
