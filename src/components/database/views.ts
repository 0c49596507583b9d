import {fetchFile} from "./fetch-file.js";
import {viewsFile} from "./files.js";
import {splitStatements} from "./statements.js";

/** A view: the statement that creates it. */
export type Views = ReadonlyMap<string, string>;

let cached: Promise<Views> | null = null;

/** The site's views by name, in an order in which they can be created; read once a page. */
export function readViews(): Promise<Views> {
  cached ??= fetchFile(viewsFile.href)
    .then((bytes) => parseViews(new TextDecoder().decode(bytes)))
    .catch((error) => {
      cached = null;
      throw error;
    });
  return cached;
}

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
