import type {Label} from "../language/label.js";
import type {Language} from "../language/language.js";

/** A column of a table under a chart, and of its CSV. */
export interface Column<Row> {
  /** Its name in the CSV. */
  name: string;
  label: Label;
  /** The bare value: what is sorted, and what the CSV holds. */
  value: (row: Row) => string | number | null;
  /** What is shown instead of the bare value. */
  format?: (row: Row, language: Language) => string | Node;
  numeric?: boolean;
  unit?: Label;
  /** It is in the CSV alone. */
  hidden?: boolean;
  /** The values are Chinese in both languages. */
  chinese?: boolean;
  /** The values may break into lines: sentences, messages. */
  prose?: boolean;
}
