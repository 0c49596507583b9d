import {createHash} from "node:crypto";
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {listFiles} from "../fresh/inputs.ts";
import {readModules} from "./modules.ts";

/**
 * The content security policy of a page: nothing comes from, or goes to, another host; no code runs but files of the site
 * and the scripts that stand in the page now, which it names by their SHA-256. `compiles` allows modules that turn text
 * into functions. `blob:` is a picture or a worker that the page makes itself, 'wasm-unsafe-eval' the database engine;
 * styles may be inline, as Plot and CodeMirror write them.
 */
export function contentSecurityPolicy(html: string, {compiles = false} = {}): string {
  const hashes = inlineScripts(html).map(
    (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`
  );
  const directives = {
    "default-src": ["'self'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...(compiles ? ["'unsafe-eval'"] : []), ...new Set(hashes)],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'", "blob:", "data:"],
    "worker-src": ["'self'", "blob:"],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"]
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/** The scripts that stand in a page, as a browser hashes them: all between the tags. Data is none. */
export function inlineScripts(html: string): string[] {
  const elements = html.matchAll(/<script\b([^>]*)>(.*?)<\/script\s*>/gis);
  return Array.from(elements, ([, attributes, text]) => ({attributes: attributes!, text: text!}))
    .filter(({attributes}) => !/\ssrc\s*=|\stype\s*=\s*"application\/json"/i.test(attributes))
    .map(({text}) => text.replaceAll("\r\n", "\n"));
}

/** A page with its policy, in front of everything that the policy is for, so that it holds on any host. */
export function withPolicy(html: string, policy: string): string {
  const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, "");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', "&quot;")}">\n`;
  const head = /<meta charset=[^>]*>\n?/i.exec(bare) ?? /<head[^>]*>\n?/i.exec(bare);
  if (!head) throw new Error("page without head");
  const at = head.index + head[0].length;
  return bare.slice(0, at) + meta + bare.slice(at);
}

// Arquero turns its expressions into functions. (d3-dsv would too: tools/npm/patch.ts has it not.)
const compilers = /^_npm\/arquero@/;

/** Writes its policy into every page of the built site in `dir`. */
export async function protectPages(dir: string): Promise<void> {
  const modules = await readModules(dir);
  for (const page of listFiles(dir, ["."]).filter((path) => path.endsWith(".html"))) {
    const file = join(dir, page);
    const html = readFileSync(file, "utf8");
    const compiles = modules.reach(page).some((path) => compilers.test(path));
    writeFileSync(file, withPolicy(html, contentSecurityPolicy(html, {compiles})));
  }
}
