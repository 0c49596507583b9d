import type {Completion, CompletionContext, CompletionResult, CompletionSource} from "npm:@codemirror/autocomplete";
import {keywordCompletionSource, type SQLNamespace, schemaCompletionSource} from "npm:@codemirror/lang-sql";
import {textLiteral} from "../database/literal.js";
import {nameOf, tokenize} from "../database/tokens.js";
import {say} from "../language/label.js";
import {type ColumnInfo, functionNames, type TableInfo, valuesOf} from "./catalogue.js";
import {comparedColumn} from "./compared.js";
import {duckdb} from "./dialect.js";

/** What the editor completes: values after a comparison, else tables, columns, functions and words of SQL. */
export function completions(tables: () => Promise<readonly TableInfo[]>): CompletionSource[] {
  const values: CompletionSource = async (context) => completeValues(context, await tables());
  const outside =
    (source: CompletionSource): CompletionSource =>
    (context) =>
      comparedColumn(context.state.sliceDoc(0, context.pos)) ? null : source(context);
  const schema: CompletionSource = async (context) =>
    schemaCompletionSource({dialect: duckdb, schema: namespace(await tables())})(context);
  const columns: CompletionSource = async (context) => completeColumns(context, await tables());
  return [values, ...[schema, columns, completeFunctions, keywordCompletionSource(duckdb, true)].map(outside)];
}

function namespace(tables: readonly TableInfo[]): SQLNamespace {
  return Object.fromEntries(
    tables.map((table) => [
      table.name,
      {
        self: {label: table.name, type: table.view ? "interface" : "class", detail: say(table), boost: 2},
        children: table.columns.map(columnOption)
      }
    ])
  );
}

function columnOption({name, type, zh, en, unit}: ColumnInfo): Completion {
  const detail = [type, unit].filter(Boolean).join(", ");
  return {label: name, type: "property", detail, info: say({zh, en}) || undefined, boost: 1};
}

// The columns of the tables that the statement names, wherever the cursor is in it.
function completeColumns(context: CompletionContext, tables: readonly TableInfo[]): CompletionResult | null {
  const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*$/u);
  if (!word || context.state.sliceDoc(word.from - 1, word.from) === ".") return null;
  const named = new Set(tokenize(context.state.doc.toString()).map(nameOf));
  const columns = tables.filter(({name}) => named.has(name.toLowerCase())).flatMap((table) => table.columns);
  const options = [...new Map(columns.map((column) => [column.name, columnOption(column)])).values()];
  return options.length ? {from: word.from, options, validFor: /^[\p{L}\p{N}_]*$/u} : null;
}

let functions: Promise<Completion[]> | undefined;

async function completeFunctions(context: CompletionContext): Promise<CompletionResult | null> {
  const word = context.matchBefore(/[a-z_][a-z0-9_]*$/i);
  if (!word || (word.text.length < 2 && !context.explicit)) return null;
  functions ??= functionNames().then(
    (all) =>
      all.map(({name, detail, info}) => ({label: name, type: "function", detail: `(${detail})`, info, boost: -1})),
    () => {
      functions = undefined; // cancelled: asked again at the next word
      return [];
    }
  );
  return {from: word.from, options: await functions, validFor: /^\w*$/};
}

async function completeValues(
  context: CompletionContext,
  tables: readonly TableInfo[]
): Promise<CompletionResult | null> {
  const compared = comparedColumn(context.state.sliceDoc(0, context.pos));
  if (!compared) return null;
  const named = new Set(tokenize(context.state.doc.toString()).map(nameOf));
  const having = tables.filter((table) => table.columns.some(({name}) => name === compared.column));
  const table = having.find(({name}) => named.has(name.toLowerCase())) ?? having[0];
  const column = table?.columns.find(({name}) => name === compared.column);
  if (!table || !column || !/^(?:text|varchar|enum)/i.test(column.type) || table.own) return null;
  const found = await valuesOf(table, column);
  const option = (label: string, value: string, detail: string | null): Completion => ({
    label,
    detail: detail ?? undefined,
    type: "constant",
    apply: (view, _, from, to) => {
      // Within quotes, the closing one may be there already.
      const closed = compared.quoted && view.state.sliceDoc(to, to + 1) === "'";
      const text = textLiteral(value).slice(compared.quoted ? 1 : 0, closed ? -1 : undefined);
      view.dispatch({changes: {from, to, insert: text}, selection: {anchor: from + text.length + (closed ? 1 : 0)}});
    }
  });
  // 规模以上 finds the identifier too.
  const options = found.flatMap(({value, detail}) => [
    option(value, value, detail),
    ...(detail && detail !== value ? [option(detail, value, value)] : [])
  ]);
  return options.length ? {from: context.pos - compared.written.length, options, validFor: /^[^'\n]*$/} : null;
}
