import {splitStatements} from "./statements.js";

/** Views by name: the statement that creates each. */
export type Views = ReadonlyMap<string, string>;

/** The statements of a text by the name of the view that each creates. */
export function parseViews(text: string): Views {
  return new Map(
    splitStatements(text).map((statement) => {
      const name = /^create\s+(?:or\s+replace\s+)?view\s+(\w+)/i.exec(statement.text)?.[1];
      if (!name) throw new SyntaxError(`not the definition of a view: ${statement.text}`);
      return [name.toLowerCase(), statement.text];
    })
  );
}
