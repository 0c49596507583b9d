import {after, before, closing, isName, isSign} from "./compared-text.js";
import {isCode, type Token, tokenize} from "./tokens.js";

/** Two values that a statement compares with each other: `r.published_on = m.day`, `day IN (SELECT …)`. */
export interface ComparedValues {
  left: string;
  /** A query in parentheses, too. */
  right: string;
  operator: "comparison" | "in";
  /** Where the comparison stands in the statement. */
  start: number;
  end: number;
}

/** A column by which two tables are joined, USING (day); where the clause stands in the statement. */
export interface JoinColumn {
  name: string;
  start: number;
  end: number;
}

/** The comparisons of values with values in a statement, as far as they can be told by its tokens. */
export function comparedValues(statement: string): ComparedValues[] {
  const tokens = tokenize(statement).filter(isCode);
  const found: ComparedValues[] = [];
  tokens.forEach((token, i) => {
    const word = token.text.toLowerCase();
    if (word === "in") add("in", before(tokens, i, true), subquery(tokens, i + 1));
    else if (word === "between") {
      const left = before(tokens, i, true);
      const low = after(tokens, i + 1);
      add("comparison", left, low);
      const and = low ? low[1] + 1 : i + 2; // or a literal
      if (tokens[and]?.text.toLowerCase() === "and") add("comparison", left, after(tokens, and + 1));
    } else if (isSign(token) && !isSign(tokens[i - 1])) {
      let right = i;
      while (isSign(tokens[right])) right++;
      add("comparison", before(tokens, i), after(tokens, right) ?? subquery(tokens, right));
    }
  });
  return found;

  function add(operator: ComparedValues["operator"], left: Range | null, right: Range | null): void {
    if (!left || !right) return;
    const text = ([first, last]: Range) => statement.slice(tokens[first]!.start, tokens[last]!.end);
    const [start, end] = [tokens[left[0]]!.start, tokens[right[1]]!.end];
    found.push({left: text(left), right: text(right), operator, start, end});
  }
}

/** The columns by which a statement joins tables with USING. */
export function joinColumns(statement: string): JoinColumn[] {
  const tokens = tokenize(statement).filter(isCode);
  return tokens.flatMap((token, i) => {
    if (token.text.toLowerCase() !== "using" || tokens[i + 1]?.text !== "(") return [];
    const close = closing(tokens, i + 1);
    const [start, end] = [token.start, tokens[close]!.end];
    return tokens
      .slice(i + 2, close)
      .filter(isName)
      .map(({text}) => ({name: text, start, end}));
  });
}

type Range = [first: number, last: number];

function subquery(tokens: readonly Token[], open: number): Range | null {
  if (tokens[open]?.text !== "(" || !/^(?:select|from|with|values)$/i.test(tokens[open + 1]?.text ?? "")) return null;
  return [open, closing(tokens, open)];
}
