import type {Token} from "../../database/tokens.js";
import type {Hint, Rule} from "./mistake.js";
import {replaced} from "./mistake.js";
import {bareJoin, commaBeforeJoin, inList, percent} from "./operands.js";

const say = (zh: string, en: string, fix?: string): Hint => ({label: {zh, en}, ...(fix !== undefined && {fix})});
const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? "";

/** 'duqiao … or "report_id …, never closed. */
export const openQuote: Rule = ({reason}) => {
  const kind = /unterminated quoted (string|identifier)/.exec(reason)?.[1];
  if (!kind) return null;
  return kind === "string"
    ? say("引号没有合上：文字前后各一个单引号 '。", "The quote is not closed: a text stands between two ' signs.")
    : say(
        "引号没有合上：名称前后各一个双引号 \"，文字前后各一个单引号 '。",
        "The quote is not closed: a name stands between two \" signs, a text between two ' signs."
      );
};

/** `report_id` in the quotes of MySQL. */
export const backtick: Rule = ({statement, tokens}) => {
  const ticks = tokens.filter(({text}) => text === "`");
  if (!ticks.length) return null;
  const edits = ticks.map(({start, end}) => ({start, end, text: '"'}));
  return say('名称用双引号 "，不用 `。', 'Names take double quotes ", not `.', replaced(statement, edits));
};

/** LIMIT 5, 10 of MySQL. */
export const limitPair: Rule = ({reason, statement, tokens}) => {
  if (!/LIMIT #,#/.test(reason)) return null;
  const at = tokens.findIndex((token, i) => lower(token) === "limit" && tokens[i + 2]?.text === ",");
  const [offset, , count] = tokens.slice(at + 1, at + 4);
  const fix =
    at >= 0 && offset && count
      ? replaced(statement, [{start: offset.start, end: count.end, text: `${count.text} OFFSET ${offset.text}`}])
      : undefined;
  return say("写作 LIMIT 行数 OFFSET 跳过的行数。", "Write LIMIT count OFFSET start.", fix);
};

/** SELECT TOP 5 of SQL Server. */
export const top: Rule = ({tokens, at}) =>
  lower(tokens[at - 1]) === "top" && tokens[at]?.kind === "number"
    ? say("没有 TOP：在末尾写 LIMIT 行数。", "There is no TOP: put LIMIT and the number of rows at the end.")
    : null;

/** && and => where AND and >= are meant. */
export const otherSign: Rule = ({statement, tokens, at}) => {
  const near = tokens.slice(Math.max(0, at - 5), at + 3);
  for (const [first, second, meant] of [
    ["&", "&", "AND"],
    ["=", ">", ">="],
    ["=", "<", "<="]
  ] as const) {
    const i = near.findIndex((token, i) => token.text === first && near[i + 1]?.text === second);
    if (i < 0 || near[i]!.end !== near[i + 1]!.start) continue;
    const fix = replaced(statement, [{start: near[i]!.start, end: near[i + 1]!.end, text: meant}]);
    return say(`${first}${second} 应写作 ${meant}。`, `Write ${meant} for ${first}${second}.`, fix);
  }
  return null;
};

/** Two commas, or one before FROM that ends nothing. */
export const twoCommas: Rule = ({statement, tokens, at}) => {
  const first = lower(tokens[at]) === "select" && tokens[at - 1]?.text === ","; // WITH a AS (…), SELECT
  const token = tokens[first ? at - 1 : at];
  if (!first && (token?.text !== "," || !/^(?:,|select)$/.test(lower(tokens[at - 1])))) return null;
  if (!token) return null;
  const fix = replaced(statement, [{start: token.start, end: token.end, text: ""}]);
  return say("多了一个逗号。", "There is a comma too many.", fix);
};

/** count( FROM …, or a parenthesis that closes nothing. */
export const parentheses: Rule = ({reason, tokens, at}) => {
  if (!/syntax error/.test(reason)) return null;
  const seen = at < 0 ? tokens : tokens.slice(0, at + 1);
  let depth = 0;
  for (const {text} of seen) {
    if (text === "(") depth++;
    else if (text === ")") depth--;
    if (depth < 0) return say("多了一个右括号 )。", "There is a ) too many.");
  }
  const all = tokens.reduce((sum, {text}) => sum + (text === "(" ? 1 : text === ")" ? -1 : 0), 0);
  if (all <= 0 || depth <= 0) return null;
  return say("括号没有合上：少了右括号 )。", "A parenthesis is not closed: a ) is missing.");
};

/** [1, 2 FROM …, or the [names] of SQL Server. */
export const brackets: Rule = ({reason, statement, tokens, at}) => {
  if (!/syntax error/.test(reason)) return null;
  const named = tokens.filter(
    (token, i) => token.text === "[" && tokens[i + 1]?.kind === "word" && tokens[i + 2]?.text === "]"
  );
  if (named.length && tokens[at]?.text === "[") {
    const edits = named.flatMap(({start}) => {
      const i = tokens.findIndex((token) => token.start === start);
      return [tokens[i]!, tokens[i + 2]!].map(({start, end}) => ({start, end, text: '"'}));
    });
    return say('名称用双引号 "，不用方括号。', 'Names take double quotes ", not brackets.', replaced(statement, edits));
  }
  const open = tokens.reduce((sum, {text}) => sum + (text === "[" ? 1 : text === "]" ? -1 : 0), 0);
  if (open > 0) return say("方括号没有合上：少了 ]。", "A bracket is not closed: a ] is missing.");
  return open < 0 ? say("多了一个 ]。", "There is a ] too many.") : null;
};

/** ORDER growth_pct, GROUP place_id. */
export const missingBy: Rule = ({reason, statement, tokens, at}) => {
  const previous = tokens[at - 1];
  if (!/syntax error/.test(reason) || !previous || !/^(?:order|group|partition)$/.test(lower(previous))) return null;
  const word = lower(previous).toUpperCase();
  const fix = replaced(statement, [{start: previous.end, end: previous.end, text: " BY"}]);
  return say(`${word} 之后少了 BY。`, `BY is missing after ${word}.`, fix);
};

/** BETWEEN 2020, 2021 or BETWEEN 2020 TO 2021. */
export const betweenComma: Rule = ({reason, statement, tokens, at}) => {
  const token = tokens[at];
  if (!/syntax error/.test(reason) || !token || lower(tokens[at - 2]) !== "between") return null;
  if (token.text !== "," && lower(token) !== "to") return null;
  const fix = replaced(statement, [{start: token.start, end: token.end, text: token.text === "," ? " AND" : "AND"}]);
  return say("写作 BETWEEN 小 AND 大。", "Write BETWEEN low AND high.", fix);
};

/** LIKE %工业%. */
export const barePattern: Rule = ({reason, statement, tokens, at}) => {
  if (!/syntax error/.test(reason)) return null;
  const like = tokens.findLastIndex((token, i) => i <= at && /^i?like$/.test(lower(token)));
  if (like < 0 || tokens[like + 1]?.text !== "%" || at > like + 4) return null;
  const pattern = /^%[^\s;)]*/.exec(statement.slice(tokens[like + 1]!.start))?.[0] ?? "%";
  const start = tokens[like + 1]!.start;
  const fix = replaced(statement, [{start, end: start + pattern.length, text: `'${pattern}'`}]);
  return say(`文字要用单引号：LIKE '${pattern}'。`, `A text takes single quotes: LIKE '${pattern}'.`, fix);
};

const foreign: Record<string, [zh: string, en: string]> = {
  separator: ["DuckDB 里写作 string_agg(列, ';')。", "In DuckDB: string_agg(column, ';')."],
  regexp: ["DuckDB 里写作 regexp_matches(列, '式样')。", "In DuckDB: regexp_matches(column, 'pattern')."],
  rlike: ["DuckDB 里写作 regexp_matches(列, '式样')。", "In DuckDB: regexp_matches(column, 'pattern')."],
  merge: [
    "没有 MERGE：用 INSERT OR REPLACE INTO，或 UPDATE … FROM。",
    "There is no MERGE: use INSERT OR REPLACE INTO, or UPDATE … FROM."
  ]
};

/** Words of other databases. */
export const foreignWord: Rule = ({reason, tokens, at}) => {
  const said = foreign[lower(tokens[at])] ?? foreign[lower(tokens[at - 1])];
  return said && /syntax error/.test(reason) ? say(...said) : null;
};

/** help, 你好: no statement at all. */
export const noStatement: Rule = ({reason, tokens, at}) =>
  at === 0 && /syntax error/.test(reason) && tokens[0]?.kind === "word"
    ? say(
        "语句以 SELECT、FROM、WITH、DESCRIBE、SUMMARIZE 等开头；右侧「例题」里有现成的查询。",
        "A statement begins with SELECT, FROM, WITH, DESCRIBE, SUMMARIZE …; Questions, beside, holds some that run."
      )
    : null;

/** CASE WHEN … THEN … without its END. */
export const openCase: Rule = ({reason, tokens}) => {
  if (!/syntax error/.test(reason)) return null;
  const count = (word: string) => tokens.filter((token) => lower(token) === word).length;
  return count("case") > count("end")
    ? say("CASE 要以 END 结束。", "A CASE ends with END: CASE WHEN … THEN … ELSE … END.")
    : null;
};

const clauses = ["select", "from", "where", "group", "having", "qualify", "order", "limit"];

/** LIMIT before WHERE. */
export const clauseOrder: Rule = ({reason, tokens, at}) => {
  const rank = clauses.indexOf(lower(tokens[at]));
  if (!/syntax error/.test(reason) || rank < 1) return null;
  const before = tokens
    .slice(0, at)
    .map((token) => clauses.indexOf(lower(token)))
    .filter((other) => other > rank);
  if (!before.length) return null;
  const [first, second] = [clauses[rank]!, clauses[before.at(-1)!]!].map((word) => word.toUpperCase());
  return say(
    `${first} 要写在 ${second} 之前。次序：SELECT、FROM、WHERE、GROUP BY、HAVING、ORDER BY、LIMIT。`,
    `${first} comes before ${second}. The order: SELECT, FROM, WHERE, GROUP BY, HAVING, ORDER BY, LIMIT.`
  );
};

const keywords =
  "select from where group order having limit offset join left inner union distinct between values".split(" ");

/** SELEC, FORM, WHRE. */
export const misspelt: Rule = ({reason, statement, tokens, at, known}) => {
  if (!/syntax error/.test(reason)) return null;
  for (const i of [at, at - 1, at - 2]) {
    const token = tokens[i];
    if (token?.kind !== "word" || known.has(lower(token)) || lower(tokens[i - 1]) === "as") continue;
    const meant = keywords.find((word) => word !== lower(token) && near(lower(token), word));
    if (!meant || keywords.includes(lower(token))) continue;
    const fix = replaced(statement, [{start: token.start, end: token.end, text: meant.toUpperCase()}]);
    return say(
      `${token.text} 是否应为 ${meant.toUpperCase()}？`,
      `Is ${token.text} meant to be ${meant.toUpperCase()}?`,
      fix
    );
  }
  return null;
};

/** Whether two words differ by one letter: more, less, another, or two of them exchanged. */
function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 3) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return x.length + y.length <= 2 || (x.length === 2 && y.length === 2 && x === `${y[1]}${y[0]}`);
}

/** report_id title year: two names, and then another thing. */
export const missingComma: Rule = ({reason, statement, tokens, at, known}) => {
  const [before, previous, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!/syntax error at or near/.test(reason) || !token || !previous) return null;
  const isValue = (other: Token | undefined) =>
    other !== undefined &&
    (/^(?:word|identifier|string|number)$/.test(other.kind) || other.text === ")") &&
    !clauses.includes(lower(other));
  const isStart = /^(?:word|identifier|string|number)$/.test(token.kind) && !clauses.includes(lower(token));
  const twice = token.kind === "string" && previous.kind === "string";
  const column = /^(?:select|by|,)$/.test(lower(before)) && known.has(lower(token)); // year value
  if (!isStart || !isValue(previous) || !(twice || column || isValue(before))) return null;
  // Of names it may be one before that lacks its comma: an alias would change the meaning.
  const fix = twice ? replaced(statement, [{start: previous.end, end: previous.end, text: ","}]) : undefined;
  return say(`${token.text} 之前可能少了一个逗号。`, `A comma may be missing before ${token.text}.`, fix);
};

/** The statement breaks off. */
export const unfinished: Rule = ({reason}) =>
  /at end of input/.test(reason)
    ? say(
        "语句没有写完：少了条件、列名，或右括号。",
        "The statement is unfinished: a condition, a name or a parenthesis is missing."
      )
    : null;

/** In the order in which they are tried. */
export const syntax: readonly Rule[] = [
  openQuote,
  backtick,
  limitPair,
  top,
  otherSign,
  twoCommas,
  clauseOrder,
  parentheses,
  brackets,
  openCase,
  percent,
  inList,
  commaBeforeJoin,
  bareJoin,
  foreignWord,
  missingBy,
  betweenComma,
  barePattern,
  misspelt,
  missingComma,
  unfinished,
  noStatement
];
