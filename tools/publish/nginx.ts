import {type ChildProcess, spawn, spawnSync} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";

/** A running nginx. */
export interface Nginx {
  /** Its address, with a slash at the end. */
  url: string;
  /** What it answered since the last call: method, address, status, and the bytes of the response with its headers. */
  answered(): Answer[];
  stop(): Promise<void>;
}

export interface Answer {
  method: string;
  path: string;
  status: number;
  bytes: number;
}

const packages = ["nginx", "libnginx-mod-http-brotli-static"];

/** The program file of nginx; on Debian, as root, it is installed where there is none. Elsewhere throws what to do. */
export function ensureNginx(): string {
  const found = findNginx();
  if (found) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.error("Setting up: no nginx found, installing Debian's");
    run("apt-get", "update");
    run("apt-get", "install", "-y", "--no-install-recommends", ...packages);
    const installed = findNginx();
    if (installed) return installed;
  }
  throw new Error(`nginx is needed: install it (on Debian or Ubuntu: sudo apt-get install ${packages.join(" ")})`);
}

function findNginx(): string | undefined {
  const dirs = [...(process.env.PATH ?? "").split(":"), "/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"];
  return dirs.map((dir) => join(dir, "nginx")).find((path) => existsSync(path));
}

function run(program: string, ...args: string[]): void {
  // at run level 1 Debian's packages install their service without starting it
  const env = {...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1"};
  const {status} = spawnSync(program, args, {stdio: ["ignore", 2, 2], env});
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed (see above)`);
}

/** Whether this nginx can send Brotli copies: the module is Debian's, enabled by being installed. */
export function hasBrotli(): boolean {
  const enabled = "/etc/nginx/modules-enabled";
  return existsSync(enabled) && readdirSync(enabled).some((name) => name.includes("brotli-static"));
}

/**
 * Starts nginx on a free port of this machine with the folder `root`: as Debian installs it ("plain"), or with nginx.conf
 * beside this file ("documented"). Of either configuration only the places are changed: port, folder, logs, user.
 */
export async function startNginx(root: string, configuration: "plain" | "documented"): Promise<Nginx> {
  const program = ensureNginx();
  const dir = mkdtempSync(join(tmpdir(), "nginx-"));
  const port = await freePort();
  const log = join(dir, "access.log");
  writeFileSync(join(dir, "nginx.conf"), mainConfiguration(dir, log));
  writeFileSync(join(dir, "site.conf"), siteConfiguration(configuration, resolve(root), port));
  for (const name of ["body", "proxy", "fastcgi", "uwsgi", "scgi"]) mkdirSync(join(dir, name));
  const child = spawn(program, ["-c", join(dir, "nginx.conf"), "-g", "daemon off;"]);
  let errors = "";
  child.stderr.on("data", (text) => (errors += text));
  const url = `http://127.0.0.1:${port}/`;
  const stop = async () => {
    await end(child);
    rmSync(dir, {recursive: true, force: true});
  };
  try {
    await untilAnswers(url, child);
  } catch {
    await stop();
    throw new Error(`nginx does not start: ${errors}`);
  }
  let read = readFileSync(log, "utf8").length;
  const answered = () => {
    const text = readFileSync(log, "utf8").slice(read);
    read += text.length;
    return text.split("\n").filter(Boolean).map(readAnswer);
  };
  return {url, answered, stop};
}

function readAnswer(line: string): Answer {
  const [method = "", path = "", status, bytes] = line.split("\t");
  return {method, path, status: Number(status), bytes: Number(bytes)};
}

/** Debian's /etc/nginx/nginx.conf, with one site, and with logs and temporary files in `dir`. */
function mainConfiguration(dir: string, log: string): string {
  const file = "/etc/nginx/nginx.conf";
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (!text.includes("sites-enabled")) throw new Error(`not the configuration of Debian's nginx: ${file}`);
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(dir, name.replace("client_", ""))};`
  );
  const format = String.raw`log_format sent "$request_method\t$request_uri\t$status\t$bytes_sent"; access_log ${log} sent;`;
  return text
    .replace(/^user .*$/m, process.getuid?.() === 0 ? "user root;" : "")
    .replace(/^pid .*$/m, `pid ${join(dir, "nginx.pid")};`)
    .replace(/^\s*error_log .*$/gm, "")
    .replace(/^\s*access_log .*$/gm, "")
    .replace(/^worker_processes .*$/m, `worker_processes 1; error_log ${join(dir, "error.log")};`)
    .replace(/^\s*include \/etc\/nginx\/conf\.d.*$/m, "")
    .replace(/^\s*include \/etc\/nginx\/sites-enabled.*$/m, `  include ${join(dir, "site.conf")};`)
    .replace(/^http \{$/m, `http { ${paths.join(" ")} ${format}`);
}

function siteConfiguration(configuration: "plain" | "documented", root: string, port: number): string {
  const file =
    configuration === "plain" ? "/etc/nginx/sites-available/default" : new URL("nginx.conf", import.meta.url);
  const text = readFileSync(file, "utf8")
    .replace(/^\s*listen \[::\].*$/m, "")
    .replace(/^\s*listen 80\b.*$/m, `listen 127.0.0.1:${port};`)
    .replace(/^\s*root .*$/m, `root ${JSON.stringify(root)};`);
  return configuration === "documented" && hasBrotli()
    ? text.replace("# brotli_static on;", "brotli_static on;")
    : text;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const {port} = probe.address() as {port: number};
      probe.close(() => resolve(port));
    });
  });
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await (await fetch(url)).arrayBuffer();
      return;
    } catch (error) {
      if (tries > 100 || child.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGQUIT");
    setTimeout(() => child.kill("SIGTERM"), 2000).unref();
  });
}
