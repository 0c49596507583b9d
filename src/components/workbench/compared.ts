import {isCode, nameOf, tokenize} from "../database/tokens.js";

/** What is compared where a text ends: `place_id = 'du` → place_id, of whose value `du` is written. */
export function comparedColumn(before: string): {column: string; written: string; quoted: boolean} | null {
  const tokens = tokenize(before).filter(isCode);
  const last = tokens.at(-1);
  const open = last?.kind === "string" && !/^'(?:[^']|'')*'$/.test(last.text) && last.text.startsWith("'");
  if (open) tokens.pop();
  else if (!/\s$|[=(,]$/.test(before)) return null;
  // IN ('a', 'b', …
  let at = tokens.length - 1;
  while (at >= 0 && (tokens[at]!.text === "," || tokens[at]!.kind === "string")) at--;
  if (tokens[at]?.text === "(" && tokens[at - 1]?.text.toLowerCase() === "in") {
    at -= 2;
    if (tokens[at]?.text.toLowerCase() === "not") at--;
  } else {
    at = tokens.length - 1;
    const operator = tokens.slice(Math.max(0, at - 1)).map(({text}) => text.toLowerCase());
    if (!/^(?:=|<>|!=|like|ilike)$/.test(operator.at(-1) ?? "") && !/^(?:<>|!=)$/.test(operator.join(""))) return null;
    at -= /^(?:<>|!=)$/.test(operator.join("")) ? 2 : 1;
    if (tokens[at]?.text.toLowerCase() === "not") at--;
  }
  const column = tokens[at] && nameOf(tokens[at]!);
  return column ? {column, written: open ? last.text.slice(1) : "", quoted: open} : null;
}
