import type {Figure} from "../figures/figure.ts";
import {Chars} from "../pattern/chars.ts";
import type {Sentence} from "../types.ts";
import type {FigureCatalogue} from "./claim.ts";
import {type Column, cellFigure, columnOf, corner, isOfDay, scaleOf, type TableRow} from "./table.ts";
import {empty, measuredCell, number} from "./table-cells.ts";
import {draftOf, type RowDraft} from "./table-line.ts";

const head = /^(?:[\p{Script=Han}、]{2,14}\([^()]{1,8}\)|(?:19|20)\d\d年(?:\([^()]{1,8}\))?)$/u;

/** A table whose cells a page set one below the other. */
export interface TableStack {
  rows: {sentence: Sentence; draft: RowDraft}[];
  /** The first sentence behind it. */
  next: number;
}

/** What a corner begins with, among others: most sentences begin with none. */
const cornerStarts = new Chars("指项名产");

/**
 * Reads a table whose corner (指标) is sentence `at`, one cell a line: 指标 / 年末数(万人) / 比重(%) / 常住人口 / 21.3 / 100 / …
 * Rows of the head's width follow until one does not come out; null when there are not two.
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
  const cell = (i: number): string => {
    const one = sentences[i];
    return one && one.to - one.from <= 24 ? text.slice(one.from, one.to).replace(/[ \n|]/g, "") : "。";
  };
  if (!corner.test(cell(at))) return null;
  const columns: Column[] = [];
  let i = at + 1;
  for (; head.test(cell(i)); i++) columns.push(columnOf(catalogue.lexicon, cell(i)));
  const heads = columns.map((_, k) => cell(at + 1 + k).replace(/\(.*$/, ""));
  if (
    columns.length === 0 ||
    columns.some(({kind, unit, year}) => kind === "unknown" || (kind === "level" && !unit && !year))
  )
    return null;
  if (columns.filter(({year}) => year !== null).length > 1) return null;
  const reads = (value: string, {kind, unit}: Column): boolean =>
    empty.test(value) || (kind === "level" && !unit ? measuredCell.test(value) : number.test(value));
  const rows: TableStack["rows"] = [];
  let complete = 0;
  for (; isLabel(cell(i)); i += columns.length + 1) {
    const values = columns.map((_, k) => cell(i + 1 + k));
    if (!values.every((value, k) => reads(value, columns[k]!))) break;
    complete++;
    rows.push(...rowsOf(catalogue, text, sentences.slice(i, i + 1 + columns.length), columns, heads));
  }
  return complete >= 2 ? {rows, next: i} : null;
}

function isLabel(cell: string): boolean {
  return /^[#*]?[\p{Script=Han}:、“”()]{2,16}$/u.test(cell);
}

/** 4.48万吨 in a column that has no unit. */
function measured({lexicon}: FigureCatalogue, text: string, {from, to}: Sentence, column: Column): Figure | null {
  const written = /([-+]?\d[\d,.]*) ?([万亿]?\p{Script=Han}{1,4})/u.exec(text.slice(from, to));
  if (!written) return null;
  const at = from + written.index;
  return cellFigure(text, at, at + written[1]!.length, {...column, ...scaleOf(lexicon, written[2]!)});
}

const bare = {level: null, growth: null, basis: null, year: null, previous: null};

/** The observations of one row: the first amount with its growth, and each further amount under the head of its column. */
function rowsOf(
  catalogue: FigureCatalogue,
  text: string,
  [first, ...cells]: readonly Sentence[],
  columns: readonly Column[],
  heads: readonly string[]
): TableStack["rows"] {
  const label = text
    .slice(first!.from, first!.to)
    .replace(/[ \n|#*]/g, "")
    .replace(/^其中:?/, "");
  const state = isOfDay(columns.find(({kind}) => kind === "level"));
  const rows: {sentence: Sentence; row: TableRow}[] = [];
  for (const [k, column] of columns.entries()) {
    const sentence = cells[k]!;
    const figure =
      column.kind === "level" && !column.unit
        ? measured(catalogue, text, sentence, column)
        : cellFigure(text, sentence.from, sentence.to, column);
    if (!figure) continue;
    const before = rows.at(-1)?.row;
    if (column.kind === "growth" && before && !before.growth)
      Object.assign(before, {growth: figure, basis: column.basis});
    else if (column.kind === "growth")
      rows.push({sentence, row: {...bare, state, label, growth: figure, basis: column.basis}});
    else {
      const named = rows.length === 0 ? label + (label.endsWith(column.noun) ? "" : column.noun) : label + heads[k]!;
      rows.push({sentence, row: {...bare, state, label: named, level: figure, year: column.year}});
    }
  }
  return rows.map(({sentence, row}) => ({sentence, draft: draftOf(catalogue, row)}));
}
