import {createHash} from "node:crypto";
import {createReadStream, type Dirent, readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import {pipeline} from "node:stream/promises";

/** What the tables, and whatever else a loader of the site prints, are made from: files and folders of the project. */
export const inputs = ["data", "loaders", "test/gold", "package-lock.json", "tsconfig.json"];

// A loader is a file that prints another: src/data/tables.zip.ts prints data/tables.zip.
const loader = /\.(?!d\.)\w+\.(ts|js|py|r|R|rs|go|java|jl|php|sh|exe)$/;

/** Every loader in the folder of the pages, as paths from the project's `root`, sorted. */
export function findLoaders(root: string, sourceRoot: string): string[] {
  return listFiles(root, [sourceRoot]).filter((path) => loader.test(path));
}

/** Every file in the files and folders at `paths`, as paths from `root` with forward slashes, sorted; without hidden ones. */
export function listFiles(root: string, paths: string[]): string[] {
  const files: string[] = [];
  for (const path of paths) {
    const entry = statSync(join(root, path), {throwIfNoEntry: false});
    if (entry?.isFile()) files.push(path);
    else if (entry?.isDirectory()) {
      const names = readdirSync(join(root, path), {withFileTypes: true}).filter(isVisible);
      files.push(
        ...listFiles(
          root,
          names.map(({name}) => `${path}/${name}`)
        )
      );
    }
  }
  return files.sort();
}

// Editors and copying programs keep hidden or temporary files beside the one they write.
function isVisible({name}: Dirent): boolean {
  return !/^[.~]|~$|\.(swp|tmp)$/.test(name);
}

/** The SHA-256 of names and contents: equal for equal inputs, whatever the dates of the files. */
export async function fingerprint(root: string, paths: string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of listFiles(root, paths)) {
    const file = createHash("sha256");
    await pipeline(createReadStream(join(root, path)), file);
    hash.update(`${path}\0${file.digest("hex")}\n`);
  }
  return hash.digest("hex");
}

/** Names, sizes and dates: cheap enough to ask for every second, and different after any change that a person makes. */
export function glance(root: string, paths: string[]): string {
  return listFiles(root, paths)
    .map((path) => {
      const {size, mtimeMs} = statSync(join(root, path), {throwIfNoEntry: false}) ?? {};
      return `${path}\0${size}\0${mtimeMs}`;
    })
    .join("\n");
}
