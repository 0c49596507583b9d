// Installs the packages of package-lock.json when node_modules does not hold them, then runs the TypeScript file that is
// named, with its arguments: node tools/setup.mjs [FILE [ARGUMENT…]]. Plain JavaScript with no packages, because on a
// fresh clone there is nothing yet that reads TypeScript. Set-up writes to standard error alone: standard output is FILE's.
import {spawnSync} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [major] = process.versions.node.split(".").map(Number);

process.chdir(root);
if (major < 20) fail(`Node 20 or later is needed; this is Node ${process.versions.node}`);
const missing = findMissing();
if (missing) {
  console.error(`Setting up: installing the packages of package-lock.json (${missing})`);
  const start = Date.now();
  const {status, error} = npm("ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error");
  if (status !== 0) {
    const why = error ? `: ${error.message}` : " (see above)";
    fail(`npm ci failed${why}; behind a firewall, name the registry to use: npm config set registry URL`);
  }
  console.error(`Set up in ${Math.round((Date.now() - start) / 1000)} s`);
}

const [file, ...args] = process.argv.slice(2);
if (file) {
  process.argv = [process.argv[0], resolve(file), ...args];
  const {register} = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(resolve(file)).href);
}

/** The first package that is locked but not installed, or undefined. npm keeps what it installed in node_modules/.package-lock.json. */
function findMissing() {
  const installedFile = join("node_modules", ".package-lock.json");
  if (!existsSync(installedFile)) return "none are installed";
  const installed = readPackages(installedFile);
  for (const [dir, locked] of Object.entries(readPackages("package-lock.json"))) {
    if (!dir || locked.link || (locked.optional && !isForThisMachine(locked))) continue;
    if (installed[dir]?.version !== locked.version)
      return `${dir.replace(/^node_modules\//, "")} ${locked.version} is missing`;
  }
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

/** Whether an optional package, a program built for one system, is for this one. One for a certain C library never counts. */
function isForThisMachine({os, cpu, libc}) {
  return !libc && !!os?.includes(process.platform) && !!cpu?.includes(process.arch);
}

function npm(...args) {
  const stdio = ["ignore", 2, 2];
  const script = process.env.npm_execpath; // npm's own file, when npm runs this
  if (script?.endsWith(".js")) return spawnSync(process.execPath, [script, ...args], {stdio});
  return spawnSync("npm", args, {stdio, shell: process.platform === "win32"});
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
