import {splitStatements} from "./statements.js";

/** A view: the statement that creates it, and what it is, from the two comment lines above that. */
export interface View {
  sql: string;
  zh: string;
  en: string;
}

export type Views = ReadonlyMap<string, View>;

/** The views that the statements of a text create, by name. */
export function parseViews(text: string): Views {
  let end = 0;
  return new Map(
    splitStatements(text).map((statement) => {
      const name = /^create\s+(?:or\s+replace\s+)?view\s+(\w+)/i.exec(statement.text)?.[1];
      if (!name) throw new SyntaxError(`not the definition of a view: ${statement.text}`);
      const [zh = "", en = ""] = [...text.slice(end, statement.start).matchAll(/^-- (.*)$/gm)].map(([, line]) => line!);
      end = statement.end;
      return [name.toLowerCase(), {sql: statement.text, zh, en}];
    })
  );
}
