import {splitStatements, verb} from "../database/statements.js";
import {LabelError} from "../language/label-error.js";
import {bare, type Kept, type KeptQueries} from "./kept.js";

// -- saved 2026-01-31T12:34:56.789Z 我的查询
const head = /^-- (saved|ran) (\d{4}-\d\d-\d\dT[\d:.]+Z)(?: (.*))?$/;

/** The reader's queries as one file of SQL: above each stands a comment that tells whether it was saved or ran, when, and its name. */
export function writeQueries({saved, ran}: KeptQueries): string {
  const write = (kind: string, {name = "", text, at}: Kept) =>
    `-- ${kind} ${new Date(at).toISOString()} ${name.replace(/\s+/g, " ")}`.trimEnd() +
    // a line of the query itself that looks like one of those is moved by a space
    `\n${bare(text).replace(/^(?=-- (?:saved|ran) )/gm, " ")};\n`;
  return [...saved.map((kept) => write("saved", kept)), ...ran.map((kept) => write("ran", kept))].join("\n");
}

/**
 * The queries of such a file. Any other SQL is one query, saved by the name of the file. Throws a LabelError for what is no SQL.
 */
export function readQueries(text: string, file: string, now = Date.now()): KeptQueries {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const heads = lines.flatMap((line, i) => (head.test(line) ? [i] : []));
  if (!heads.length) return {saved: [{...readOne(text, file), at: now}], ran: []};
  const saved: Kept[] = [];
  const ran: Kept[] = [];
  for (const [i, at] of heads.entries()) {
    const [, kind, time = "", name = ""] = head.exec(lines[at]!)!;
    const query = bare(lines.slice(at + 1, heads[i + 1]).join("\n"));
    if (!query || Number.isNaN(Date.parse(time))) continue;
    if (kind === "saved") saved.push({text: query, at: Date.parse(time), name: name || nameOf(file)});
    else ran.push({text: query, at: Date.parse(time)});
  }
  if (!saved.length && !ran.length) throw none(file);
  return {saved, ran};
}

const verbs =
  /^(?:\(|select|with|from|values|table|pivot|unpivot|describe|desc|show|summarize|explain|pragma|call|create|insert|update|delete|copy|drop|alter|set|reset|attach|detach|use|begin|commit|rollback|truncate|prepare|execute|export|import|load|install|vacuum|checkpoint|analyze)$/;

function readOne(text: string, file: string): {text: string; name: string} {
  const [first] = splitStatements(text);
  if (!first || text.includes("\0") || !verbs.test(verb(first.text))) throw none(file);
  return {text: bare(text.replace(/^\ufeff/, "")), name: nameOf(file)};
}

function nameOf(file: string): string {
  return file.replace(/\.[^.]*$/, "");
}

function none(file: string): LabelError {
  return new LabelError({
    zh: `${file} 里没有查询：请选本页导出的 .sql 文件，或写有 SQL 的文本文件。`,
    en: `There is no query in ${file}: choose a .sql file that this page exported, or a text file of SQL.`
  });
}
