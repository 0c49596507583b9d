import {cpSync, mkdtempSync, symlinkSync} from "node:fs";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {join, sep} from "node:path";

const copied = [
  "data",
  "loaders",
  "src",
  "tools",
  "biome.json",
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json"
];

/** Copies the project, without what was built, to a new temporary folder that shares node_modules; returns the folder. */
export function copyProject(prefix: string): string {
  const root = mkdtempSync(join(tmpdir(), prefix));
  const built = `${sep}.observablehq`;
  for (const path of copied)
    cpSync(path, join(root, path), {recursive: true, filter: (source) => !source.endsWith(built)});
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"), "junction");
  return root;
}

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const {port} = probe.address() as {port: number};
      probe.close(() => resolve(port));
    });
  });
}
