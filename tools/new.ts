import {relative} from "node:path";
import {parseArgs} from "node:util";
import {writeNotebook} from "./new/notebook.ts";

// npm run new -- notebook "Title" [--name FILE-NAME] [--from PAGE]
const usage = 'usage: npm run new -- notebook "Title" [--name file-name] [--from page]';

try {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {name: {type: "string"}, from: {type: "string"}}
  });
  const [kind, ...words] = positionals;
  if (kind !== "notebook") throw new Error(kind ? `only notebooks can be made: ${kind}\n${usage}` : usage);
  const {file, address} = writeNotebook(process.cwd(), words.join(" "), values);
  console.log(`${relative(process.cwd(), file)}\nIt opens at ${address} while npm start runs, and is in the sidebar.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
