import {fileURLToPath, pathToFileURL} from "node:url";

const bin = fileURLToPath(new URL("../node_modules/@observablehq/framework/dist/bin/observable.js", import.meta.url));

/**
 * Runs Framework's command line in this process: resolves when a build is done, or a preview listens. In this process,
 * so that there is no other one that a signal to this one would leave running.
 */
export async function observable(...args: string[]): Promise<void> {
  process.argv = [process.execPath, bin, ...args];
  await import(pathToFileURL(bin).href);
}
