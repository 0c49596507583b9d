import type {ObservationRow} from "../tables/schema.ts";

/** One number of an annotated report; the README beside the annotations defines the fields. */
export interface GoldNumber {
  /** Offset of its first character in the raw text, in UTF-16 code units. */
  at: number;
  token: string;
  kind: "level" | "growth" | "descriptor" | "date" | "name" | "corrupt" | "other";
  role?: ObservationRow["role"];
  year?: number | null;
  /** `1-12`, `1-11`, or `as-of` for the state at the time of writing. */
  months?: string;
  label?: string;
  indicator?: string | null;
  value?: number;
  unit?: string;
  bound?: ObservationRow["bound"];
  basis?: ObservationRow["growth_basis"];
  /** Counts neither way. */
  optional?: boolean;
  months_open?: boolean;
  /** Further fields that are not scored. */
  open?: string[];
  note?: string;
}

/** Reads annotations, one JSON object a line. @throws Error `file:line: …` for a line that is no JSON object */
export function parseGold(file: string, text: string): GoldNumber[] {
  return text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line) as GoldNumber];
    } catch {
      throw new Error(`${file}:${i + 1}: not a JSON object; write one annotation a line: ${line.slice(0, 60)}`);
    }
  });
}
