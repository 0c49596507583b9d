import {type Browser, type BrowserContext, chromium} from "playwright-core";
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
  return chromium.launch(options());
}

/** Starts one with a profile on disk, empty at first, that keeps what it was sent as a person's browser would. */
export function launchVisitor(): Promise<BrowserContext> {
  return chromium.launchPersistentContext("", options()); // "": a temporary folder, gone when it closes
}

function options() {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return {executablePath: ensureBrowser(), args: [...quiet, ...sandbox, "--disable-gpu"]};
}
