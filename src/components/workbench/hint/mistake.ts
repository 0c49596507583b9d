import type {Token} from "../../database/tokens.js";
import type {Label} from "../../language/label.js";

/** A statement that DuckDB refused, cut into tokens. */
export interface Mistake {
  /** DuckDB's message. */
  reason: string;
  statement: string;
  /** What says something to the engine: no space, no comments. */
  tokens: readonly Token[];
  /** The token that DuckDB points at, as its position in `tokens`; -1 when it points at none. */
  at: number;
  /** Names of the tables and columns there are, in lower case. */
  known: ReadonlySet<string>;
}

/** What may help with an error: a sentence, names that may have been meant, or the statement put right. */
export interface Hint {
  label: Label;
  names?: string[];
  fix?: string;
}

/** Looks for one kind of mistake. */
export type Rule = (mistake: Mistake) => Hint | null;

/** The statement with other text in the place of tokens. */
export function replaced(statement: string, edits: readonly {start: number; end: number; text: string}[]): string {
  let text = statement;
  for (const edit of [...edits].sort((a, b) => b.start - a.start))
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return text;
}
