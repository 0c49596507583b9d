import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** Every page in the folder of notebooks below `root`, by name of file, with its title. */
export function notebookPages(root: string): {name: string; path: string}[] {
  const dir = join(root, "notebooks");
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((file) => /^[^._].*\.md$/.test(file))
    .sort()
    .map((file) => file.slice(0, -".md".length))
    .map((name) => ({
      name: pageTitle(readFileSync(join(dir, `${name}.md`), "utf8")) ?? name,
      path: `/notebooks/${name}`
    }));
}

/** The title of a page as its front matter gives it, else its first heading. */
export function pageTitle(markdown: string): string | undefined {
  const [, front = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(markdown) ?? [];
  const [, stated] = /^title:[ \t]*(.+?)[ \t]*\r?$/m.exec(front) ?? [];
  const [, double] = /^"(.*)"$/.exec(stated ?? "") ?? [];
  const [, single] = /^'(.*)'$/.exec(stated ?? "") ?? [];
  const title = double?.replace(/\\(["\\])/g, "$1") ?? single?.replaceAll("''", "'") ?? stated;
  return title || /^# +(.+?) *\r?$/m.exec(markdown.slice(front.length))?.[1];
}
