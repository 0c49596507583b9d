import type {Analysis, Finding} from "../types.ts";
import type {CheckCatalogue} from "./catalogue.ts";
import type {CheckCode} from "./codes.ts";

/** What a check reads of a report. */
export type Checked = Pick<Analysis, "clean" | "outline" | "dating" | "observations">;

/** One check of one report: its code in the table `checks`, and what it finds. Never throws, whatever the text. */
export interface ReportCheck {
  code: CheckCode;
  check(analysis: Checked, catalogue: CheckCatalogue): Finding[];
}
