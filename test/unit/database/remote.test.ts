import {expect, test} from "vitest";
import {writtenAddress} from "../../../src/components/database/remote.ts";

test("a statement that would write to a server, or attach one, is known by its address", () => {
  for (const sql of [
    "COPY (SELECT 1) TO 'https://a.example/x.csv'",
    "copy t to\n's3://b/x' (FORMAT csv)",
    "ATTACH 'http://a.example/x.db' AS x",
    "EXPORT DATABASE 'gs://b'"
  ])
    expect(writtenAddress(sql)?.text, sql).toMatch(/^'\w+:/);
});

test("one that only names or reads an address is not", () => {
  for (const sql of [
    "SELECT 'https://a.example'",
    "COPY (SELECT 'https://a.example' AS url) TO 'x.csv'",
    "COPY t FROM 'http://a.example/x.csv'",
    "ATTACH 'x.db'",
    "INSERT INTO t VALUES ('https://a.example')"
  ])
    expect(writtenAddress(sql), sql).toBeNull();
});
