import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";

/** One case of a text-case file. */
export interface Case {
  name: string;
  /** What is read; blank lines around it are not part of it, other white space is. */
  input: string;
  /** What it should become, in the words of the test that runs the file; may be empty. */
  expected: string;
  /** Line of the case's name, from 1. */
  line: number;
}

/**
 * Reads a text-case file, in the form that Lezer's grammar tests have:
 *
 *     # the name of the case
 *     input, one line or many
 *     ==>
 *     expected, one line or many, or nothing
 *
 * Lines before the first name, and lines that start with `//`, are comments. `file` is a name below test/cases, or a path.
 * @throws when a case has no `==>` or no input, when two cases share a name, or when the file has no case.
 */
export function readCases(file: string): Case[] {
  const beside = fileURLToPath(new URL(`../cases/${file}`, import.meta.url));
  return parseCases(file, readFileSync(existsSync(beside) ? beside : file, "utf8"));
}

/** Reads the text of a text-case file; `file` is its name in errors. */
export function parseCases(file: string, text: string): Case[] {
  const cases: Case[] = [];
  const names = new Set<string>();
  let open: {name: string; line: number; input: string[]; expected: string[] | null} | null = null;
  const close = (): void => {
    if (!open) return;
    const where = `${file}:${open.line}`;
    if (!open.expected) throw new Error(`${where}: no ==> after the input of the case: ${open.name}`);
    if (names.has(open.name)) throw new Error(`${where}: two cases with one name: ${open.name}`);
    const input = trimLines(open.input);
    if (input === "") throw new Error(`${where}: no input: ${open.name}`);
    names.add(open.name);
    cases.push({name: open.name, input, expected: trimLines(open.expected), line: open.line});
  };
  for (const [index, line] of text.replace(/\r\n/g, "\n").split("\n").entries()) {
    if (line.startsWith("//")) continue;
    if (line.startsWith("# ")) {
      close();
      open = {name: line.slice(2).trim(), line: index + 1, input: [], expected: null};
    } else if (open && !open.expected && line.trim() === "==>") open.expected = [];
    else if (open) (open.expected ?? open.input).push(line);
  }
  close();
  if (cases.length === 0) throw new Error(`${file}: no case; a case starts with a line "# name"`);
  return cases;
}

function trimLines(lines: string[]): string {
  const from = lines.findIndex((line) => line.trim() !== "");
  if (from < 0) return "";
  return lines.slice(from, lines.findLastIndex((line) => line.trim() !== "") + 1).join("\n");
}
