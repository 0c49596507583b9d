import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {findLoaders, fingerprint, glance, inputs} from "./inputs.ts";

/**
 * Makes Framework run its loaders again when what they read has changed since they last ran; tells whether it has.
 * Framework compares a loader's output with the date of the loader's own file, and in a build does not even that. So
 * the outputs are removed from its cache, and the loaders get today's date, which also tells an open preview page to ask
 * for them again. `root` is the project's folder, `sourceRoot` that of its pages within it.
 */
export async function expireLoaders(root: string, sourceRoot: string): Promise<boolean> {
  const cache = join(root, sourceRoot, ".observablehq", "cache");
  const stampFile = join(cache, "inputs.sha256");
  const loaders = findLoaders(root, sourceRoot);
  const stamp = await fingerprint(root, [...inputs, ...loaders]);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return false;
  mkdirSync(cache, {recursive: true});
  // Names with an underscore are Framework's own (_npm, _import, _build.json); the others are outputs of loaders.
  for (const name of readdirSync(cache)) {
    if (!name.startsWith("_") && !name.endsWith(".sha256")) rmSync(join(cache, name), {recursive: true, force: true});
  }
  const now = new Date();
  for (const loader of loaders) utimesSync(join(root, loader), now, now);
  writeFileSync(stampFile, stamp);
  return true;
}

/**
 * Looks at the inputs every `interval` milliseconds and expires the loaders once a change has settled, so that a report
 * that is still being copied is not read in half. It polls, because file events do not arrive from shared folders and
 * containers. The timer does not keep the process alive.
 */
export function watchInputs(root: string, sourceRoot: string, interval = 400): () => void {
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
