import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {bundlePackage} from "./bundle.ts";
import {type InstalledPackage, readPackages} from "./packages.ts";
import {modulePath, type PackageFile, parseSpecifier, relativeImport} from "./specifier.ts";

// Framework 1.13 asks for this version whenever a page names no version, whatever is installed.
const frameworkDuckdb = {name: "@duckdb/duckdb-wasm", version: "1.29.0"};

/**
 * A `fetch` for Framework's process that never leaves the machine. Framework resolves `npm:` imports, and the names that
 * markdown implies (Plot, d3, Inputs, html, aq …), by asking the npm registry for versions and the jsDelivr CDN for
 * modules; this answers both from node_modules, in the versions of package-lock.json, and Framework keeps the answers in
 * its own cache. Any other foreign address is refused. `root` is the folder of package-lock.json. With `lenient`, as in a
 * preview, a module that is not installed is one that fails when it is imported, so that the cell which does says so in its
 * place, and the rest of the page stays; without, as in a build, it is an error here.
 */
export function offlineFetch(root: string, localFetch: typeof fetch = fetch, {lenient = false} = {}): typeof fetch {
  const packages = readPackages(root);
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.hostname === "registry.npmjs.org") return answerVersion(packages, url);
    if (url.hostname === "cdn.jsdelivr.net" && url.pathname.startsWith("/npm/")) {
      const file = parseSpecifier(decodeURIComponent(url.pathname.slice("/npm/".length)));
      const answer = answerFile(root, packages, file);
      return lenient && file.path.endsWith("+esm") ? answer.catch(failing) : answer;
    }
    if (["127.0.0.1", "localhost", "[::1]"].includes(url.hostname)) return localFetch(input, init);
    if (url.protocol === "data:") return localFetch(input, init);
    throw new Error(`foreign request refused, everything comes from node_modules: ${url}`);
  };
}

// Framework's client names packages that only some pages need (react-dom for JSX), and resolves their versions in every
// build. So an absent package has a version too; asking for one of its files is what fails.
const absent = "0.0.0-absent";

/** The first line of a module that stands for one that is not installed. */
export const standIn = "// not installed";

/** Answers https://registry.npmjs.org/NAME, and /NAME/latest, as the registry would if it had nothing but what is installed. */
function answerVersion(packages: Map<string, InstalledPackage[]>, url: URL): Response {
  const [, path = ""] = /^\/(.*?)(?:\/latest)?$/.exec(decodeURIComponent(url.pathname)) ?? [];
  const version = packages.get(parseSpecifier(path).name)?.[0]?.version ?? absent;
  return Response.json({version, versions: {[version]: {}}});
}

/** Answers a file of the CDN: NAME@VERSION/PATH as it is, NAME@VERSION[/PATH]/+esm as one ES module. */
async function answerFile(
  root: string,
  packages: Map<string, InstalledPackage[]>,
  file: PackageFile
): Promise<Response> {
  const [, path = "", esm] = /^(.*?)(?:(?:^|\/)(\+esm))?$/.exec(file.path) ?? [];
  if (esm && !path && file.name === frameworkDuckdb.name && file.version === frameworkDuckdb.version) {
    const {name, version} = findPackage(packages, {name: file.name, path});
    if (version !== file.version) {
      const target = relativeImport(modulePath({...file, path}), modulePath({name, version, path}));
      return javascript(`export * from ${JSON.stringify(target)};\n`);
    }
  }
  const pkg = findPackage(packages, file);
  if (esm) return javascript(await bundlePackage(root, pkg, path));
  const body = await readFile(join(root, pkg.dir, path));
  return /\.[cm]?js$/.test(path) ? javascript(body) : new Response(new Uint8Array(body));
}

/** A module in place of one that there is none of: importing it fails, and says why. */
function failing(error: Error): Response {
  console.error(error.message);
  return javascript(`${standIn}\nthrow new Error(${JSON.stringify(error.message)});\n`);
}

function javascript(body: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(body, {headers: {"content-type": "application/javascript"}});
}

function findPackage(packages: Map<string, InstalledPackage[]>, {name, version}: PackageFile): InstalledPackage {
  const installed = packages.get(name);
  if (!installed)
    throw new Error(
      `package not installed (to install it: stop, npm install --save-exact ${name}, start again): ${name}`
    );
  const found = version === undefined ? installed[0] : installed.find((pkg) => pkg.version === version);
  if (found) return found;
  if (name === frameworkDuckdb.name && version === frameworkDuckdb.version) {
    throw new Error(
      `Framework's own sql is not for this project; the page needs a js block with the line: import {sql} from "./components/database.js" (in src/notebooks "../components/database.js")`
    );
  }
  throw new Error(`version not installed (installed: ${installed.map((pkg) => pkg.version)}): ${name}@${version}`);
}
