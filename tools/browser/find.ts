import {accessSync, constants, existsSync} from "node:fs";
import {delimiter, join} from "node:path";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge"
];

// Where installers put Chrome, Chromium and Edge when they leave PATH alone.
const macApps = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsFiles = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/**
 * The program file of an installed Chrome, Chromium or Edge: the one that CHROME_PATH names, else one on PATH, else one
 * in the system's usual places, else undefined. Throws when CHROME_PATH names no program.
 */
export function findBrowser(env = process.env, platform = process.platform): string | undefined {
  if (env.CHROME_PATH) {
    if (isProgram(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`no program at CHROME_PATH: ${env.CHROME_PATH}`);
  }
  const suffix = platform === "win32" ? ".exe" : "";
  const dirs = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => dirs.map((dir) => join(dir, name + suffix)));
  if (platform === "darwin") {
    for (const dir of ["/Applications", join(env.HOME ?? "", "Applications")]) {
      for (const app of macApps) candidates.push(join(dir, `${app}.app/Contents/MacOS/${app}`));
    }
  }
  if (platform === "win32") {
    for (const dir of [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]) {
      if (dir) for (const file of windowsFiles) candidates.push(join(dir, file));
    }
  }
  return candidates.find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}
