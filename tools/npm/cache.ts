import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

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

function packagesStamp(root: string): string {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  const here = dirname(fileURLToPath(import.meta.url));
  for (const name of readdirSync(here).sort()) hash.update(readFileSync(join(here, name)));
  return hash.digest("hex");
}
