import {spawnSync} from "node:child_process";
import {createServer} from "node:net";
import {expect, test} from "vitest";
import {portOf} from "../../../tools/port.ts";

test("the port is the one that PORT names, else the standard one", () => {
  expect([portOf("4000", 3000), portOf("0", 3000), portOf(undefined, 3000), portOf("", 3000)]).toEqual([
    4000, 0, 3000, 3000
  ]);
});

test.each(["abc", "70000", "-1", "80.5", "0x10"])("what is no port is named: %s", (value) => {
  expect(() => portOf(value, 3000)).toThrow(`PORT must be a number from 0 to 65535, 0 for any free port: ${value}`);
});

test.each(["tools/start.ts", "tools/serve.ts"])("%s ends with one line where PORT is no port", (program) => {
  const {status, stderr} = spawnSync(process.execPath, ["tools/setup.mjs", program], {
    env: {...process.env, PORT: "abc"},
    encoding: "utf8"
  });
  expect([status, stderr]).toEqual([1, "PORT must be a number from 0 to 65535, 0 for any free port: abc\n"]);
});

test("npm start says whose port it is not, and which to name instead", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, "127.0.0.1", () => resolve((other.address() as {port: number}).port))
  );
  const {status, stderr} = spawnSync(process.execPath, ["tools/setup.mjs", "tools/start.ts"], {
    env: {...process.env, PORT: String(port)},
    encoding: "utf8"
  });
  other.close();
  expect(status).toBe(1);
  expect(stderr).toContain(
    `port ${port} is in use: stop the program that uses it (another npm start?), or name another port`
  );
});
