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
  const previous = tokens[at - 1]?.text.toLowerCase() ?? "";
  const listed = previous !== "," || tokens.slice(0, at).some(({text}) => text.toLowerCase() === "from"); // not SELECT a, 组织
  const compared = listed && /^(?:[=<>(,]|like|ilike|in)$/.test(previous);
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

async function unknownName(mistake: Mistake, name: string, tables: readonly TableInfo[]): Promise<Hint | null> {
  const {reason} = mistake;
  if (noColumn.test(reason)) return unknownColumn(mistake, name, tables);
  if (/Referenced table/.test(reason)) {
    const [, ...candidates] = [...reason.matchAll(/"([^"]+)"/g)].map(([, found]) => found!);
    return meant("FROM 里没有这个表（或别名）。", "FROM names no such table or alias.", candidates);
  }
  if (/Table with name/.test(reason)) {
    const names = tables.map((table) => table.name);
    if (tables.some((table) => !table.own && table.name.toLowerCase() === name)) {
      if (/^alter/i.test(mistake.statement)) return unchangeable;
      return {
        label: {
          zh: "这个表在本页被删除了，「重置」可以恢复。",
          en: "That table was dropped on this page; Reset brings it back."
        }
      };
    }
    return meant(
      "没有这个表（由拖入的文件得来的表只在当时的页面里：请把文件再拖进来）。",
      "There is no such table (one made from a dropped file is known on that page only: drop the file again).",
      await nearest(name, names)
    );
  }
  if (!/(?<!Pragma )Function with name/.test(reason) || /extension/.test(reason)) return null;
  const names = (await functionNames()).map((found) => found.name);
  return meant("没有这个函数。", "There is no such function.", await nearest(name, names));
}

const unchangeable: Hint = {
  label: {
    zh: "本站的表读自文件，不能改动。先复制一份：CREATE TABLE 我的表 AS FROM 原表。",
    en: "The site's tables are read from files and cannot be changed. Copy one first: CREATE TABLE mine AS FROM the_table."
  }
};

async function unknownColumn(
  {reason, statement, tokens, at}: Mistake,
  name: string,
  tables: readonly TableInfo[]
): Promise<Hint> {
  const word = (text: string) => tokens.some((token) => token.text.toLowerCase() === text);
  const owners = tables.filter((table) => table.columns.some((column) => column.name.toLowerCase() === name));
  const list = owners.map((table) => table.name).slice(0, 4);
  if (!word("from")) {
    const of = list.length ? list : ["observations"];
    return {
      label: {
        zh: `语句里没有 FROM：写明从哪个表取，如 FROM ${of.join("、")}。`,
        en: `There is no FROM: say of which table, such as FROM ${of.join(", ")}.`
      }
    };
  }
  if (owners.length) {
    return {
      label: {
        zh: `${name} 在这些表中，需先连接：${list.join("、")}。`,
        en: `${name} is a column of ${list.join(", ")}: join that table first.`
      }
    };
  }
  const from = tokens.findIndex(({text}) => text.toLowerCase() === "from");
  if (at > from && word("over") && tokens.slice(0, from).some(({text}) => text.toLowerCase() === name)) {
    return {
      label: {
        zh: `${name} 是窗口函数的结果：条件写在 QUALIFY 里，不在 WHERE 里。`,
        en: `${name} comes of a window function: its condition stands in QUALIFY, not in WHERE.`
      }
    };
  }
  const code = tokens[at];
  if (code?.kind === "word" && tables.some(({columns}) => columns.some(({codes}) => codes.includes(name)))) {
    const literal = `'${name}'`;
    return {
      label: {
        zh: `${name} 是一个值，不是列：文字要用单引号，${literal}。`,
        en: `${name} is a value, no column: a text takes single quotes, ${literal}.`
      },
      fix: replaced(statement, [{start: code.start, end: code.end, text: literal}])
    };
  }
  // Those of the tables that the statement reads stand in DuckDB's message.
  const inScope = [...reason.matchAll(/"[^".]+\.([^"]+)"/g)].map(([, column]) => column!);
  const all = tables.flatMap((table) => table.columns.map((column) => column.name));
  const names = await nearest(name, inScope);
  if (!names.length) names.push(...(await nearest(name, all)));
  const token = tokens[at];
  if (!names.length && token?.kind === "word" && /^[=<>]$|^i?like$/i.test(tokens[at - 1]?.text ?? "")) {
    const literal = `'${token.text}'`;
    return {
      label: {
        zh: `没有这一列。如果是文字，要用单引号：${literal}。`,
        en: `There is no such column. A text takes single quotes: ${literal}.`
      },
      fix: replaced(statement, [{start: token.start, end: token.end, text: literal}])
    };
  }
  return meant("没有这一列。", "There is no such column.", names);
}

function meant(zh: string, en: string, names: string[]): Hint {
  return {label: names.length ? {zh: `${zh}是否要写：`, en: `${en} Did you mean:`} : {zh, en}, names};
}
