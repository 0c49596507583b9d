import {readFileSync} from "node:fs";
import {expect, test} from "vitest";

interface Locked {
  version?: string;
  resolved?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const packages: Record<string, Locked> = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;

/** The locked package that `from` gets when it asks for `name`: its own, else that of a folder above. */
function find(from: string, name: string): Locked | undefined {
  for (let dir = from; ; dir = dir.slice(0, Math.max(0, dir.lastIndexOf("/node_modules/")))) {
    const found = packages[`${dir && `${dir}/`}node_modules/${name}`];
    if (found || !dir) return found;
  }
}

// npm leaves out a program for another system when the registry it asks lacks it; npm ci then refuses the lockfile.
test("the lockfile has every program for every system that a package names", () => {
  const missing = Object.entries(packages).flatMap(([dir, {optionalDependencies}]) =>
    Object.keys(optionalDependencies ?? {}).filter((name) => !find(dir, name)?.version)
  );
  expect(missing).toEqual([]);
});

test("the lockfile has every package that package.json names, in that very version", () => {
  const {dependencies} = JSON.parse(readFileSync("package.json", "utf8"));
  const locked = Object.keys(dependencies).map((name) => [name, find("", name)?.version]);
  expect(Object.fromEntries(locked)).toEqual(dependencies);
});

test("the lockfile names no registry", () => {
  expect(Object.values(packages).filter(({resolved}) => resolved)).toEqual([]);
});
