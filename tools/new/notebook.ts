import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {copiedPage} from "./copied.ts";
import {fileName} from "./file-name.ts";

export interface NotebookOptions {
  /** The name of the file, by default made from the title. */
  name?: string | undefined;
  /** The page to copy, as its path or its address: src/growth.md, growth. */
  from?: string | undefined;
}

/**
 * Writes src/notebooks/NAME.md in the project at `root`: a notebook that works at once, with the title given. Throws when there is no
 * title, such a file already, or no page to copy.
 */
export function writeNotebook(
  root: string,
  title: string,
  {name, from}: NotebookOptions = {}
): {file: string; address: string} {
  title = title.replace(/\s+/g, " ").trim();
  if (!title) throw new Error('a notebook needs a title: npm run new -- notebook "Title"');
  if (name !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Error(`a file name is of small letters, digits and hyphens: ${name}`);
  const base = name ?? fileName(title);
  if (!base) throw new Error(`no file name can be made from this title; give one with --name: ${title}`);
  const file = join(root, "src", "notebooks", `${base}.md`);
  if (existsSync(file)) throw new Error(`there is such a notebook already; give another title, or a --name: ${file}`);
  const yaml = JSON.stringify(title); // YAML reads JSON's strings
  const heading = title.replace(/([\\`*_<>[\]$#{}])/g, "\\$1");
  const text = from === undefined ? fromTemplate(yaml, heading) : fromPage(root, from, {yaml, heading});
  mkdirSync(join(root, "src", "notebooks"), {recursive: true});
  writeFileSync(file, text, {flag: "wx"});
  return {file, address: `/notebooks/${base}`};
}

function fromTemplate(yaml: string, heading: string): string {
  const template = readFileSync(new URL("notebook.md", import.meta.url), "utf8");
  return template.replace("{{title}}", () => yaml).replace("{{heading}}", () => heading);
}

function fromPage(root: string, from: string, title: {yaml: string; heading: string}): string {
  const path = `src/${from
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)?(?:src\/)?\/*/, "")
    .replace(/(?:\.md|\.html)?$/, ".md")}`;
  if (/\[|\.\.\//.test(path) || !existsSync(join(root, path)))
    throw new Error(`no such page to copy (write --from growth, or --from src/growth.md): ${from}`);
  return copiedPage(readFileSync(join(root, path), "utf8"), path, "src/notebooks", title);
}
