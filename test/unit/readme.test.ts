import {type ChildProcess, spawn, spawnSync} from "node:child_process";
import {cpSync, existsSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {copyProject, freePort} from "../project-copy.ts";

const readme = readFileSync("README.md", "utf8");
const scripts = JSON.parse(readFileSync("package.json", "utf8")).scripts as Record<string, string>;
const fences = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, lines]) => lines!);
const commands = [...new Set(fences.join("").trim().split("\n"))];

let root: string;
const servers: ChildProcess[] = [];

beforeAll(() => {
  root = copyProject("readme-");
  cpSync(join(root, "data/reports", readdirSync(join(root, "data/reports"))[0]!), join(root, "FILE"));
});

afterAll(() => {
  for (const server of servers) server.kill();
  rmSync(root, {recursive: true, force: true});
});

/** Runs a script of package.json with the words behind it, in the copy, as npm does. */
function run(words: string[], env: Record<string, string> = {}) {
  const [node, ...script] = scripts[words[0]!]!.split(" ");
  expect(node).toBe("node");
  return spawnSync(process.execPath, [...script, ...words.slice(1)], {
    cwd: root,
    encoding: "utf8",
    env: {...process.env, ...env},
    maxBuffer: 1e9
  });
}

/** Starts a server and asks the address that it prints for a page. */
async function serve(script: string): Promise<number> {
  const port = await freePort();
  const [, ...words] = scripts[script]!.split(" ");
  const server = spawn(process.execPath, words, {cwd: root, env: {...process.env, PORT: String(port)}});
  servers.push(server);
  let log = "";
  for (const stream of [server.stdout!, server.stderr!]) stream.on("data", (text) => (log += text));
  await vi.waitFor(() => expect(log).toContain(`http://127.0.0.1:${port}`), {timeout: 90_000});
  const {status} = await fetch(`http://127.0.0.1:${port}/`);
  server.kill();
  return status;
}

/** A command's words after `npm` or `npm run`, or null for a line that is no command of npm's. */
function wordsOf(command: string): string[] | null {
  const match = /^npm (?:run )?(?:--silent )?(.+)$/.exec(command);
  return match && match[1]!.split(" ").filter((word) => word !== "--");
}

test("every command of the README is a script of the project", () => {
  expect(commands.length).toBeGreaterThan(4);
  for (const command of commands) {
    const words = wordsOf(command);
    if (words) expect(scripts, command).toHaveProperty(words[0]!);
  }
});

test.each(commands.filter((command) => /extract/.test(command)))("%s prints a JSON object a line", (command) => {
  const {status, stdout} = run(wordsOf(command)!);
  expect(status).toBe(0);
  const rows = stdout.trim().split("\n");
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(JSON.parse(row).report_id).toBe("FILE");
});

test("npm run add copies a report and writes its row", () => {
  expect(commands).toContain("npm run add -- FILE");
  cpSync(join(root, "FILE"), join(root, "xincun-2019.txt"));
  expect(run(["add", "xincun-2019.txt"])).toMatchObject({status: 0});
  expect(existsSync(join(root, "data/reports/xincun-2019.txt"))).toBe(true);
  expect(readFileSync(join(root, "data/reports.csv"), "utf8")).toContain("xincun-2019.txt");
});

test("npm run new writes a notebook", () => {
  const command = commands.find((command) => command.startsWith("npm run new"))!;
  const [, title] = /"(.+)"/.exec(command)!;
  const before = readdirSync(join(root, "src/notebooks")).length;
  expect(run(["new", "notebook", title!])).toMatchObject({status: 0});
  expect(readdirSync(join(root, "src/notebooks"))).toHaveLength(before + 1);
});

test("npm run bench has the benches that the README names, and no other", () => {
  expect(commands.filter((command) => /bench/.test(command))).toEqual(["npm run bench", "npm run bench -- pages"]);
  const {status, stderr} = run(["bench", "nothing"]); // the others take minutes
  expect(status).toBe(2);
  expect(stderr).toContain('no bench "nothing"; there are: reading, pages');
});

test("npm start serves the dashboard at the address that it prints", {timeout: 120_000}, async () => {
  expect(commands).toContain("npm start");
  expect(await serve("start")).toBe(200);
});
