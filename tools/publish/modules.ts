import {existsSync, readFileSync} from "node:fs";
import {dirname, join, normalize} from "node:path/posix";
import {init, parse} from "es-module-lexer";
import {inlineScripts} from "./policy.ts";

/** What the pages of a built site load; every path from the site's folder, without "./". */
export interface Modules {
  /** The modules and style sheets that a page (growth.html) loads whenever it is opened. */
  load(page: string): string[];
  /** A module and what it imports, and what these import. */
  needs(path: string): string[];
  /** Those of a page, and the modules that the project's own code may load later. */
  reach(page: string): string[];
  /** The tables and other files that a page may read. */
  files(page: string): string[];
}

/** Reads who imports whom in the built site in `dir`. */
export async function readModules(dir: string): Promise<Modules> {
  await init;
  const read = (path: string) => readFileSync(join(dir, path), "utf8");
  const known = new Map<string, Imports>();
  const importsOf = (path: string): Imports => {
    const imports = known.get(path) ?? (path.endsWith(".js") ? moduleImports(read(path), path) : none);
    known.set(path, imports);
    return imports;
  };
  const closure = (roots: string[], withLater: boolean) => {
    const found = new Set<string>();
    const visit = (path: string) => {
      if (found.has(path) || !existsSync(join(dir, path))) return;
      found.add(path);
      const {always, later} = importsOf(path);
      always.forEach(visit);
      // Framework's standard library names every package that it might load for a page, asked for or not
      if (withLater && !path.startsWith("_observablehq/")) later.forEach(visit);
    };
    roots.forEach(visit);
    return [...found].sort();
  };
  return {
    needs: (path) => closure([path], false),
    load: (page) => closure(pageImports(read(page), normalize(page)), false),
    reach: (page) => closure(pageImports(read(page), normalize(page)), true),
    files: (page) => pageFiles(read(page), normalize(page))
  };
}

interface Imports {
  always: string[];
  later: string[];
}

const none: Imports = {always: [], later: []};

function moduleImports(text: string, path: string): Imports {
  const imports: Imports = {always: [], later: []};
  for (const {type, specifier} of parse(text)[0]) {
    if (!specifier || !/^\.{0,2}\//.test(specifier)) continue;
    if (type === "static") imports.always.push(join(dirname(path), specifier));
    else if (type === "dynamic") imports.later.push(join(dirname(path), specifier));
  }
  return imports;
}

/** What a page names: links, scripts, and the imports of its cells, which all run. */
function pageImports(html: string, page: string): string[] {
  const head = html.matchAll(/<(?:link|script)\b[^>]*?\s(?:href|src)="([^":]+\.(?:js|css))"/g);
  const named = Array.from(head, ([, path]) => join(dirname(page), path!));
  const cells = inlineScripts(html)
    .filter((text) => /\bimport\b/.test(text))
    .flatMap((text) => Object.values(moduleImports(text, page)).flat());
  return [...new Set([...named, ...cells])];
}

function pageFiles(html: string, page: string): string[] {
  const named = html.matchAll(/registerFile\([^\n]*?"path":"([^"]+)"/g);
  return Array.from(named, ([, path]) => join(dirname(page), JSON.parse(`"${path}"`)));
}
