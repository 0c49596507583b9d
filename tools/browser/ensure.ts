import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {findBrowser} from "./find.ts";

/**
 * An installed browser for the tests; on Debian, as root, Chromium is installed where there is none. Elsewhere it throws
 * what to do.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.error("Setting up: no Chrome, Chromium or Edge found, installing Debian's Chromium");
    run("apt-get", "update");
    run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "the browser tests need Chrome, Chromium or Edge: install one of them (on Debian or Ubuntu: sudo apt-get install chromium fonts-noto-cjk), or set CHROME_PATH to its program file"
  );
}

function run(command: string, ...args: string[]): void {
  const {status, error} = spawnSync(command, args, {
    stdio: ["ignore", 2, 2],
    env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}
  });
  if (status !== 0) throw new Error(`${command} failed${error ? `: ${error.message}` : ""}: ${args.join(" ")}`);
}
