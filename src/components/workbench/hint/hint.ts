import {isCode, tokenize} from "../../database/tokens.js";
import {namesIn, type QueryError} from "../../database.js";
import {functionNames, nearest, type TableInfo} from "../catalogue.js";
import {fullWidth} from "./full-width.js";
import {meaning} from "./meaning.js";
import {type Hint, type Mistake, replaced} from "./mistake.js";
import {syntax} from "./syntax.js";

export type {Hint} from "./mistake.js";

/** A hint for the usual mistakes, or null. `tables` are those that the page knows. */
export async function hintFor(error: QueryError, tables: readonly TableInfo[]): Promise<Hint | null> {
  const mistake = mistakeOf(error, tables);
  for (const rule of [textInNameQuotes, fullWidth, ...syntax, ...meaning]) {
    const hint = rule(mistake);
    if (hint) return hint;
  }
  return unknownName(mistake, namesIn(error.reason)[0] ?? "", tables);
}

function mistakeOf({reason, statement, place}: QueryError, tables: readonly TableInfo[]): Mistake {
  const tokens = tokenize(statement).filter(isCode);
  const at = place ? tokens.findIndex(({end}) => end > place.offset) : -1;
  const names = tables.flatMap((table) => [table.name, ...table.columns.map(({name}) => name)]);
  return {reason, statement, tokens, at, known: new Set(names.map((name) => name.toLowerCase()))};
}

const noColumn = /column .*not found|not have a column|Referenced column/;

/** WHERE township = "杜桥镇", or without quotes at all: a text where DuckDB looks for a column. */
function textInNameQuotes({reason, statement, tokens, at, known}: Mistake): Hint | null {
  const token = tokens[at];
  if (!token || !noColumn.test(reason)) return null;
  const quoted = token.kind === "identifier";
  const compared = /^(?:[=<>(,]|like|ilike|in)$/i.test(tokens[at - 1]?.text ?? "");
  if (!quoted && !(compared && token.kind === "word" && /^\p{Script=Han}/u.test(token.text))) return null;
  const text = quoted ? token.text.slice(1, -1) : token.text;
  if (known.has(text.toLowerCase()) || /[，。；：（）“”‘’＝＜＞、]/.test(text)) return null;
  const literal = `'${text.replaceAll("'", "''")}'`;
  return {
    label: {
      zh: `文字要用单引号：${literal}；双引号用于列名。`,
      en: `Text takes single quotes: ${literal}. Double quotes are for names.`
    },
    fix: replaced(statement, [{start: token.start, end: token.end, text: literal}])
  };
}

async function unknownName({reason}: Mistake, name: string, tables: readonly TableInfo[]): Promise<Hint | null> {
  if (noColumn.test(reason)) return unknownColumn(name, tables);
  if (/Referenced table/.test(reason)) {
    const [, ...candidates] = [...reason.matchAll(/"([^"]+)"/g)].map(([, found]) => found!);
    return meant("FROM 里没有这个表（或别名）。", "FROM names no such table or alias.", candidates);
  }
  if (/Table with name/.test(reason)) {
    const names = tables.map((table) => table.name);
    if (tables.some((table) => !table.own && table.name.toLowerCase() === name)) {
      return {
        label: {
          zh: "这个表在本页被删除了，「重置」可以恢复。",
          en: "That table was dropped on this page; Reset brings it back."
        }
      };
    }
    return meant("没有这个表。", "There is no such table.", await nearest(name, names));
  }
  if (!/Function with name/.test(reason) || /extension/.test(reason)) return null;
  const names = (await functionNames()).map((found) => found.name);
  return meant("没有这个函数。", "There is no such function.", await nearest(name, names));
}

async function unknownColumn(name: string, tables: readonly TableInfo[]): Promise<Hint> {
  const owners = tables.filter((table) => table.columns.some((column) => column.name.toLowerCase() === name));
  if (owners.length) {
    const list = owners.map((table) => table.name).slice(0, 4);
    return {
      label: {
        zh: `${name} 在这些表中，需先连接：${list.join("、")}。`,
        en: `${name} is a column of ${list.join(", ")}: join that table first.`
      }
    };
  }
  const names = await nearest(
    name,
    tables.flatMap((table) => table.columns.map((column) => column.name))
  );
  return meant("没有这一列。", "There is no such column.", names);
}

function meant(zh: string, en: string, names: string[]): Hint {
  return {label: names.length ? {zh: `${zh}是否要写：`, en: `${en} Did you mean:`} : {zh, en}, names};
}
