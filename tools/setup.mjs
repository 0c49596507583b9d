// Installs the packages of package-lock.json when node_modules does not hold them, then runs the TypeScript file that is
// named, with its arguments: node tools/setup.mjs [FILE [ARGUMENT…]]. Plain JavaScript with no packages, because on a
// fresh clone there is nothing yet that reads TypeScript. Set-up writes to standard error alone: standard output is FILE's.
import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const lock = join(".cache", "setup.pid");
const [major] = process.versions.node.split(".").map(Number);

process.chdir(root);
if (major < 20) fail(`Node 20 or later is needed; this is Node ${process.versions.node}`);
if (findMissing()) {
  takeTurn();
  install();
  endTurn();
}

const [file, ...args] = process.argv.slice(2);
if (file) {
  process.argv = [process.argv[0], resolve(file), ...args];
  const {register} = await import("tsx/esm/api");
  register();
  await import(pathToFileURL(resolve(file)).href);
}

function install() {
  const missing = findMissing(); // again: another set-up may just have installed it
  if (!missing) return;
  console.error(`Setting up: installing the packages of package-lock.json (${missing})`);
  const start = Date.now();
  const {status, error} = npm("ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error");
  if (status !== 0) {
    const why = error ? `: ${error.message}` : " (see above)";
    fail(
      `npm ci failed${why}; behind a firewall, name the registry to use: npm config set registry URL; with no network at all, copy node_modules from a machine of the same kind`
    );
  }
  console.error(`Set up in ${Math.round((Date.now() - start) / 1000)} s`);
}

/** Waits while another set-up of this project runs (npm start and npm test at once, say), then keeps others waiting. */
function takeTurn() {
  mkdirSync(".cache", {recursive: true});
  for (let waits = 0; ; ++waits) {
    try {
      writeFileSync(lock, String(process.pid), {flag: "wx"});
      return;
    } catch {
      if (!isRunning(lock)) endTurn();
      else if (waits === 0) console.error("Waiting for another set-up to end");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200); // sleeps 200 ms
    }
  }
}

function endTurn() {
  rmSync(lock, {force: true});
}

function isRunning(lock) {
  try {
    return process.kill(Number(readFileSync(lock, "utf8")), 0); // signal 0 only asks
  } catch (error) {
    return error.code === "EPERM";
  }
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
  endTurn();
  console.error(message);
  process.exit(1);
}
