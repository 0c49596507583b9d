import type {Indicators} from "../assign/indicators.ts";
import type {Analysis} from "../types.ts";

/**
 * The indicators that a report names anywhere but in its plan, with a figure or without: 固定资产投资稳步增长 names
 * fixed_investment. What is named in words alone was not left unmentioned.
 */
export function mentionedIndicators(
  {clean, outline}: Pick<Analysis, "clean" | "outline">,
  {aliases}: Indicators
): Set<string> {
  const found = new Set<string>();
  for (const {from, to, part, furniture} of outline.sentences) {
    if (furniture || part === "plan") continue;
    for (let end = from + 1; end <= to; end++) {
      const id = aliases.longest(clean.text, end, from)?.value.indicator_id;
      if (id) found.add(id);
    }
  }
  return found;
}
