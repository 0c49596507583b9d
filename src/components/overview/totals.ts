import {rows} from "../data/rows.js";
import {live} from "../figure/live.js";
import {formatNumber} from "../format/number.js";
import {type Label, say} from "../language/label.js";
import {failure} from "../state/states.js";

interface Totals {
  reports: number;
  townships: number;
  first: number | null;
  last: number | null;
  observations: number;
  targets: number;
  growths: number;
}

const totalsSql = `SELECT
  (SELECT count(*) FROM reports) AS reports,
  (SELECT count(DISTINCT place_id) FROM reports) AS townships,
  (SELECT min(coalesce(review_year, plan_year)) FROM reports) AS first,
  (SELECT max(coalesce(plan_year, review_year)) FROM reports) AS last,
  count(*) AS observations,
  count(*) FILTER (WHERE role = 'target') AS targets,
  count(growth_pct) AS growths
FROM observations`;

/** The size of the corpus in one line. */
export function totals(): HTMLElement {
  const list = document.createElement("dl");
  list.className = "totals";
  let found: Totals | null = null;
  let error: unknown = null;
  const redraw = live(list, () => (error ? failure(error) : items(found)));
  rows<Totals>(totalsSql).then(
    ([row]) => {
      found = row ?? null;
      redraw();
    },
    (reason) => {
      error = reason;
      redraw();
    }
  );
  return list;
}

function items(totals: Totals | null): HTMLElement[] {
  const years = totals && (totals.first === totals.last ? `${totals.first}` : `${totals.first}–${totals.last}`);
  const pairs: [Label, string | null][] = [
    [{zh: "报告", en: "reports"}, number(totals?.reports)],
    [{zh: "乡镇", en: "townships"}, number(totals?.townships)],
    [{zh: "年份", en: "years"}, years],
    [{zh: "观测", en: "observations"}, number(totals?.observations)],
    [{zh: "其中目标", en: "of them targets"}, number(totals?.targets)],
    [{zh: "含增速", en: "with growth rates"}, number(totals?.growths)]
  ];
  return pairs.map(([label, text]) => {
    const item = document.createElement("div");
    item.appendChild(document.createElement("dt")).textContent = say(label);
    item.appendChild(document.createElement("dd")).textContent = text ?? "…";
    return item;
  });
}

function number(x: number | undefined): string | null {
  return x === undefined ? null : formatNumber(x);
}
