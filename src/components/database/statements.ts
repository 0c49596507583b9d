import {isCode, type Token, tokenize} from "./tokens.js";

/** One statement of a text, without its semicolon and the comments around it; `start` is its offset in the text. */
export interface Statement {
  text: string;
  start: number;
  end: number;
}

/** The statements of a text, in order; what holds only space and comments is none. */
export function splitStatements(sql: string): Statement[] {
  const statements: Statement[] = [];
  let code: Token[] = [];
  const finish = () => {
    const [first, last] = [code[0], code.at(-1)];
    if (first && last) statements.push({text: sql.slice(first.start, last.end), start: first.start, end: last.end});
    code = [];
  };
  for (const token of tokenize(sql)) {
    if (token.kind === "end") finish();
    else if (isCode(token)) code.push(token);
  }
  finish();
  return statements;
}

const queries = new Set(["select", "with", "from", "values", "table", "pivot", "unpivot", "("]);
const reads = new Set([...queries, "describe", "desc", "show", "summarize", "explain", "pragma", "call"]);

/** Whether a statement is a query, whose columns DESCRIBE can name before it runs. */
export function isQuery(statement: string): boolean {
  return queries.has(verb(statement));
}

/** Whether a statement makes or changes rows by what it finds: CREATE TABLE … AS, INSERT, UPDATE, DELETE. */
export function isEdit(statement: string): boolean {
  return /^(?:create|insert|update|delete)$/.test(verb(statement));
}

/** Whether a statement may change what later statements see: tables, views, settings, transactions. */
export function isChange(statement: string): boolean {
  if (verb(statement) === "pragma") return /^[^(]*=/.test(statement);
  return !reads.has(verb(statement));
}

/** The first word of a statement, in lower case. */
export function verb(statement: string): string {
  return tokenize(statement).find(isCode)?.text.toLowerCase() ?? "";
}
