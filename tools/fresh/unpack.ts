import {existsSync, mkdirSync, renameSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

/**
 * Puts the files of an archive, as its loader made them, where Framework would put each when it is asked for: in the cache, below
 * `folder` (data/tables). Framework opens the whole archive for every file in it, hundreds of times where there are hundreds
 * of reports. Without a cache there is nothing that asks, and nothing is written.
 */
export function unpackAhead(cache: string, folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  if (!existsSync(cache)) return;
  for (const [name, bytes] of files) {
    const path = join(cache, folder, name);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(`${path}.${process.pid}`, bytes);
    renameSync(`${path}.${process.pid}`, path);
  }
}
