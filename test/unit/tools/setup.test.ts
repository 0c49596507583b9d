import {spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {delimiter, dirname, join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";

// Set-up runs in a project of its own; npm is a program that notes what it was asked for and does what npm ci would.
let root: string;

const locked = {
  "": {name: "project"},
  "node_modules/a": {version: "1.0.0"},
  "node_modules/here": {version: "1.0.0", optional: true, os: [process.platform], cpu: [process.arch]},
  "node_modules/elsewhere": {version: "1.0.0", optional: true, os: ["plan9"], cpu: [process.arch]}
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "setup-"));
  mkdirSync(join(root, "tools"));
  mkdirSync(join(root, "bin"));
  mkdirSync(join(root, "node_modules"));
  cpSync("tools/setup.mjs", join(root, "tools/setup.mjs"));
  symlinkSync(join(process.cwd(), "node_modules/tsx"), join(root, "node_modules/tsx"));
  writeFileSync(join(root, "package.json"), '{"type": "module"}');
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({packages: locked}));
  npm(`mkdir -p node_modules; cp package-lock.json node_modules/.package-lock.json`);
});
afterEach(() => rmSync(root, {recursive: true}));

function npm(script: string): void {
  const file = join(root, "bin/npm");
  writeFileSync(file, `#!/bin/sh\necho "$@" >> npm.log\necho "npm says something"\n${script}\n`);
  chmodSync(file, 0o755);
}

function install(packages: Record<string, unknown>): void {
  writeFileSync(join(root, "node_modules/.package-lock.json"), JSON.stringify({packages}));
}

function setup(...args: string[]) {
  const {npm_execpath: _, ...env} = process.env;
  const PATH = [join(root, "bin"), dirname(process.execPath), env.PATH].join(delimiter);
  const run = spawnSync(process.execPath, [join(root, "tools/setup.mjs"), ...args], {
    env: {...env, PATH},
    encoding: "utf8"
  });
  return {...run, asked: asked()};
}

function asked(): string[] {
  try {
    return readFileSync(join(root, "npm.log"), "utf8").trim().split("\n");
  } catch {
    return [];
  }
}

const posix = test.skipIf(process.platform === "win32"); // the program that stands for npm is a shell script

posix("a fresh clone is installed from the lockfile, once", () => {
  const first = setup();
  expect(first.status).toBe(0);
  expect(first.asked).toEqual([expect.stringMatching(/^ci\b.*--ignore-scripts/)]);
  expect(first.stdout).toBe(""); // standard output belongs to what runs next
  expect(first.stderr).toContain("npm says something");
  expect(setup().asked).toHaveLength(1);
});

posix("two set-ups at once install once", async () => {
  npm("sleep 0.3; cp package-lock.json node_modules/.package-lock.json");
  const env = {...process.env, npm_execpath: "", PATH: [join(root, "bin"), process.env.PATH].join(delimiter)};
  const ends = [1, 2].map(() => once(spawn(process.execPath, [join(root, "tools/setup.mjs")], {env}), "exit"));
  expect((await Promise.all(ends)).map(([code]) => code)).toEqual([0, 0]);
  expect(asked()).toHaveLength(1);
});

posix("a lock that a killed set-up left behind holds no one up", () => {
  mkdirSync(join(root, ".cache"));
  writeFileSync(join(root, ".cache/setup.pid"), "999999999");
  expect(setup().asked).toHaveLength(1);
});

posix("a package of another version, or one for this system that is missing, is installed", () => {
  install({...locked, "node_modules/a": {version: "0.9.0"}});
  expect(setup().stderr).toContain("a 1.0.0 is missing");
  const {"node_modules/here": _, ...others} = locked;
  install(others);
  expect(setup().stderr).toContain("here 1.0.0 is missing");
});

posix("packages that a plain npm install put there, without those for other systems, are as good", () => {
  const {"": _, "node_modules/elsewhere": __, ...installed} = locked;
  install(installed);
  expect(setup().asked).toEqual([]);
});

posix("a failing npm stops everything, with what to do", () => {
  npm("exit 1");
  const {status, stderr} = setup("next.ts");
  expect(status).toBe(1);
  expect(stderr).toContain("npm ci failed (see above); behind a firewall");
});

posix("the named TypeScript file runs with its arguments, as if it had been run itself", () => {
  install(locked);
  writeFileSync(
    join(root, "next.ts"),
    "const a: string[] = process.argv.slice(1); process.stdout.write(JSON.stringify(a));"
  );
  expect(JSON.parse(setup("next.ts", "--x", "报告").stdout)).toEqual([join(root, "next.ts"), "--x", "报告"]);
});
