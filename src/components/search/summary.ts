import type {Label} from "../language/label.js";

/** How much was found. */
export function foundSummary(sentences: number, reports: number): Label {
  return {
    zh: `${reports} 份报告，${sentences} 句`,
    en: `${sentences} sentence${sentences === 1 ? "" : "s"} in ${reports} report${reports === 1 ? "" : "s"}`
  };
}
