import {namesIn, type QueryError} from "../database.js";
import type {Label} from "../language/label.js";
import {functionNames, nearest, type TableInfo} from "./catalogue.js";

/** What may help with an error: a sentence, and the names that may have been meant. */
export interface Hint {
  label: Label;
  names: string[];
}

/** A hint for the usual mistakes, or null. `tables` are those that the page knows. */
export async function hintFor(error: QueryError, tables: readonly TableInfo[]): Promise<Hint | null> {
  const {reason, statement, place} = error;
  const at = place ? statement.slice(place.offset, place.offset + place.length) : "";
  const named = namesIn(reason)[0] ?? "";
  if (/["“”][^"“”]*$/.test(at) && at.startsWith('"') && /not found|does not exist|not have a column/.test(reason)) {
    const columns = tables.flatMap((table) => table.columns.map(({name}) => name.toLowerCase()));
    if (!columns.includes(named)) {
      const text = `'${at.slice(1, -1)}'`;
      return {
        label: {
          zh: `文字要用单引号：${text}；双引号用于列名。`,
          en: `Text takes single quotes: ${text}. Double quotes are for names.`
        },
        names: []
      };
    }
  }
  const wide = statement.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--.*/g, "").match(/[，。；：（）“”‘’＝＜＞、]/)?.[0];
  if (wide && !/^(?:Conversion|Out of Range)/.test(reason)) {
    return {
      label: {
        zh: `SQL 中有全角符号 ${wide}，请改用半角。`,
        en: `There is a full-width ${wide} in the SQL; use the half-width one.`
      },
      names: []
    };
  }
  if (/column .*not found|not have a column|Referenced column/.test(reason)) return unknownColumn(named, tables);
  if (/Table with name/.test(reason)) {
    return meant(
      "没有这个表。",
      "There is no such table.",
      await nearest(
        named,
        tables.map(({name}) => name)
      )
    );
  }
  if (/Function with name/.test(reason)) {
    if (/extension/.test(reason)) return unavailable;
    return meant(
      "没有这个函数。",
      "There is no such function.",
      await nearest(
        named,
        (await functionNames()).map(({name}) => name)
      )
    );
  }
  if (/extension/i.test(reason)) return unavailable;
  if (/must appear in the GROUP BY clause/.test(reason)) {
    return {
      label: {
        zh: "用 GROUP BY ALL 可按所有未聚合的列分组。",
        en: "GROUP BY ALL groups by every column that is not aggregated."
      },
      names: []
    };
  }
  if (/at end of input/.test(reason)) {
    return {
      label: {
        zh: "语句没有写完：少了条件、列名，或右括号。",
        en: "The statement is unfinished: a condition, a name or a parenthesis is missing."
      },
      names: []
    };
  }
  if (/Could not convert string/.test(reason)) {
    return {
      label: {
        zh: "TRY_CAST(… AS 类型) 把不能转换的值变成 NULL。",
        en: "TRY_CAST(… AS type) makes NULL of what does not convert."
      },
      names: []
    };
  }
  return null;
}

async function unknownColumn(name: string, tables: readonly TableInfo[]): Promise<Hint | null> {
  const owners = tables.filter((table) => table.columns.some((column) => column.name.toLowerCase() === name));
  if (owners.length) {
    const list = owners.map((table) => table.name).slice(0, 4);
    return {
      label: {
        zh: `${name} 在这些表中，需先连接：${list.join("、")}。`,
        en: `${name} is a column of ${list.join(", ")}: join that table first.`
      },
      names: []
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

const unavailable: Hint = {
  label: {
    zh: "此引擎不含 json、icu、fts 等扩展，也不会联网下载。",
    en: "This engine comes without extensions such as json, icu and fts, and downloads none."
  },
  names: []
};
