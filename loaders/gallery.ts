import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** A worked question of the SQL page: its title, a sentence on what it shows, and the SQL that answers it. */
export interface Question {
  /** The file's name without its extension. */
  id: string;
  zh: string;
  en: string;
  about_zh: string;
  about_en: string;
  sql: string;
}

/**
 * The worked questions in a folder, by file name: one .sql file each, which starts with four lines of comment (title and sentence, in
 * Chinese and in English). Throws an Error that names the file and the line that is missing.
 */
export function readQuestions(folder: string): Question[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => parseQuestion(name, readFileSync(join(folder, name), "utf8")));
}

const lines = ["title in Chinese", "title in English", "sentence in Chinese", "sentence in English"];

/** Reads one file of a question. */
export function parseQuestion(file: string, text: string): Question {
  const [zh, en, about_zh, about_en] = lines.map((what, i) => {
    const comment = /^-- (.+)$/.exec(text.split(/\r?\n/)[i] ?? "")?.[1]?.trim();
    if (!comment) throw new Error(`${file}:${i + 1}: a worked question starts with its ${what}, as a comment: -- …`);
    return comment;
  }) as [string, string, string, string];
  const sql = text.split(/\r?\n/).slice(lines.length).join("\n").trim();
  if (!sql) throw new Error(`${file}:${lines.length + 1}: no SQL after the comments`);
  return {id: file.replace(/\.sql$/, ""), zh, en, about_zh, about_en, sql};
}
