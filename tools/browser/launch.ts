import {type Browser, chromium} from "playwright-core";
import {ensureBrowser} from "./ensure.ts";

// A browser that asks no one anything: without these, Chromium itself looks up its maker's hosts.
const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** Starts a headless browser, without a sandbox where Chromium refuses one (as root, as in most containers). */
export function launchBrowser(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({executablePath: ensureBrowser(), args: [...quiet, ...sandbox, "--disable-gpu"]});
}
