import {isQuery} from "../database/statements.js";
import {isCode, tokenize} from "../database/tokens.js";
import type {Label} from "../language/label.js";

/** What is to be said of a query that compares with NULL by a sign, which is never true, and no error; null for others. */
export function neverTrue(statement: string): Label | null {
  if (!isQuery(statement)) return null;
  const tokens = tokenize(statement).filter(isCode);
  const at = tokens.findIndex(
    ({text}, i) => /^null$/i.test(text) && /^[=<>]$/.test(tokens[i - 1]?.text ?? "") && tokens[i - 2]?.text !== ":"
  );
  if (at < 0) return null;
  const not = /^[!<>]$/.test(tokens[at - 2]?.text ?? "") || tokens[at - 1]?.text === "!";
  const meant = not ? "IS NOT NULL" : "IS NULL";
  return {
    zh: `与 NULL 比较（= NULL）永远不成立，所以查不到行：请写 ${meant}。`,
    en: `A comparison with NULL by a sign (= NULL) is never true: write ${meant}.`
  };
}
