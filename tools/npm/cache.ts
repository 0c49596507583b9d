import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {listFiles} from "../fresh/inputs.ts";
import {standIn} from "./offline.ts";

/**
 * Empties Framework's cache of packages when package-lock.json, or the code that bundles packages, changed since it was
 * filled: Framework itself would go on using whatever version it finds there. `root` is the folder of package-lock.json,
 * `sourceRoot` that of the pages.
 */
export function prunePackageCache(root: string, sourceRoot: string): void {
  const cache = join(sourceRoot, ".observablehq", "cache");
  const stampFile = join(cache, "packages.sha256");
  const stamp = packagesStamp(root);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  for (const dir of ["_npm", "_node", "_observablehq"]) rmSync(join(cache, dir), {recursive: true, force: true});
  mkdirSync(cache, {recursive: true});
  writeFileSync(stampFile, stamp);
}

/** Removes from Framework's cache the modules that stand, in a preview, for packages that are not installed: a build must fail. */
export function removeStandIns(sourceRoot: string): void {
  const modules = join(sourceRoot, ".observablehq", "cache", "_npm");
  for (const path of listFiles(modules, ["."])) {
    const file = join(modules, path);
    if (path.endsWith("_esm.js") && readFileSync(file, "utf8").startsWith(standIn)) rmSync(file);
  }
}

function packagesStamp(root: string): string {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  const here = dirname(fileURLToPath(import.meta.url));
  for (const name of readdirSync(here).sort()) hash.update(readFileSync(join(here, name)));
  return hash.digest("hex");
}
