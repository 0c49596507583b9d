import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileName} from "./file-name.ts";

/**
 * Writes src/notebooks/NAME.md in the project at `root`: a notebook that works at once, with the title given. `name` is that of
 * the file, by default made from the title. Throws when there is no title, or such a file already.
 */
export function writeNotebook(root: string, title: string, name?: string): {file: string; address: string} {
  title = title.replace(/\s+/g, " ").trim();
  if (!title) throw new Error('a notebook needs a title: npm run new -- notebook "Title"');
  if (name !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Error(`a file name is of small letters, digits and hyphens: ${name}`);
  const base = name ?? fileName(title);
  if (!base) throw new Error(`no file name can be made from this title; give one with --name: ${title}`);
  const file = join(root, "src", "notebooks", `${base}.md`);
  if (existsSync(file)) throw new Error(`there is such a notebook already; give another title, or a --name: ${file}`);
  mkdirSync(join(root, "src", "notebooks"), {recursive: true});
  const template = readFileSync(new URL("notebook.md", import.meta.url), "utf8");
  const text = template
    .replace("{{title}}", () => JSON.stringify(title)) // YAML reads JSON's strings
    .replace("{{heading}}", () => title.replace(/([\\`*_<>[\]$#{}])/g, "\\$1"));
  writeFileSync(file, text, {flag: "wx"});
  return {file, address: `/notebooks/${base}`};
}
