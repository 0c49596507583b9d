// Adds report files to the corpus: npm run add -- FILE…
import {existsSync} from "node:fs";
import {resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {addReport} from "../corpus/add.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = process.argv.slice(2);

if (files.length === 0 || files.some((file) => file.startsWith("-"))) {
  console.error("usage: npm run add -- FILE…");
  process.exitCode = 2;
} else {
  for (const file of files) {
    try {
      const path = existsSync(file) ? resolve(file) : resolve(process.env.INIT_CWD ?? ".", file);
      if (!existsSync(path)) throw new Error(`no such file: ${file}`);
      const {entry, hints} = addReport(root, path);
      console.log(`added data/reports/${entry.file}, and its row in data/reports.csv:`);
      for (const [name, value] of Object.entries(entry))
        if (name !== "report_id") console.log(`  ${name}: ${value ?? ""}`);
      for (const hint of hints) console.log(`to do: ${hint}`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
}
