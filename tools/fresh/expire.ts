import {existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {findLoaders, fingerprint, glance, inputs, listFiles} from "./inputs.ts";

/**
 * Gives Framework's loaders today's date when what they read has changed since they last got one; tells whether it has.
 * Framework takes a loader's cached output for stale when the loader's own file is newer, and never looks at what the
 * loader reads. A new date also tells an open preview page to ask for the output again. `root` is the project's folder,
 * `sourceRoot` that of its pages within it.
 */
export async function expireLoaders(root: string, sourceRoot: string): Promise<boolean> {
  const cache = cacheDir(root, sourceRoot);
  const stampFile = join(cache, "inputs.sha256");
  const loaders = findLoaders(root, sourceRoot);
  const stamp = await fingerprint(root, [...inputs, ...loaders]);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return false;
  const now = new Date();
  for (const loader of loaders) utimesSync(join(root, loader), now, now);
  mkdirSync(cache, {recursive: true});
  writeFileSync(stampFile, stamp);
  return true;
}

/** Removes the cached outputs that are older than any loader: a build, unlike a preview, would take them stale as they are. */
export function removeStaleOutputs(root: string, sourceRoot: string): void {
  const cache = cacheDir(root, sourceRoot);
  const dates = findLoaders(root, sourceRoot).map((loader) => statSync(join(root, loader)).mtimeMs);
  const newest = Math.max(0, ...dates);
  for (const path of listFiles(cache, ["."])) {
    // Names with an underscore are Framework's own (_npm, _import, _build.json); the others are outputs of loaders.
    const isOutput = !path.startsWith("./_") && !path.endsWith(".sha256");
    if (isOutput && statSync(join(cache, path)).mtimeMs < newest) rmSync(join(cache, path), {force: true});
  }
}

function cacheDir(root: string, sourceRoot: string): string {
  return join(root, sourceRoot, ".observablehq", "cache");
}

/**
 * Looks at the inputs every `interval` milliseconds and expires the loaders once a change has settled, so that a report
 * that is still being copied is not read in half. It polls, because file events do not arrive from shared folders and
 * containers. The timer does not keep the process alive.
 */
export function watchInputs(root: string, sourceRoot: string, interval = 250): () => void {
  let settled = glance(root, inputs);
  let last = settled;
  let busy = false;
  const timer = setInterval(async () => {
    if (busy) return;
    const now = glance(root, inputs);
    if (now === last && now !== settled) {
      busy = true;
      try {
        await expireLoaders(root, sourceRoot);
        settled = now;
      } catch (error) {
        console.error(error);
      } finally {
        busy = false;
      }
    }
    last = now;
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}
