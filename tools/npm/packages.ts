import {readFileSync} from "node:fs";
import {join} from "node:path";

/** A package in node_modules: `dir` is its folder, relative to the project, with forward slashes. */
export interface InstalledPackage {
  name: string;
  version: string;
  dir: string;
}

/**
 * Every package that package-lock.json installs in the project at `root`, by name. Of several versions of a package the
 * one at the top of node_modules comes first: it is the one that the project itself sees.
 */
export function readPackages(root: string): Map<string, InstalledPackage[]> {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const packages = new Map<string, InstalledPackage[]>();
  for (const [dir, {version}] of Object.entries<{version?: string}>(lock.packages ?? {})) {
    if (!dir || !version) continue; // "" is the project itself; a link has no version
    const name = packageName(dir);
    const found = {name, version, dir};
    const others = packages.get(name);
    if (!others) packages.set(name, [found]);
    else if (dir === `node_modules/${name}`) others.unshift(found);
    else others.push(found);
  }
  return packages;
}

/** The package that a path in node_modules belongs to: node_modules/a/node_modules/@b/c/d.js → @b/c */
export function packageName(path: string): string {
  const [first = "", second] = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length).split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

/** The folder of the package that a path in node_modules belongs to, or undefined outside node_modules. */
export function packageDir(path: string): string | undefined {
  const start = path.lastIndexOf("node_modules/");
  return start < 0 ? undefined : path.slice(0, start + "node_modules/".length) + packageName(path);
}
