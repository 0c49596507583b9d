import {type CoverageRow, coverageRows} from "../data/coverage.js";
import {live} from "../figure/live.js";
import {formatNumber} from "../format/number.js";
import {type Label, say} from "../language/label.js";
import {failure} from "../state/states.js";

/** The size of the corpus in one line. */
export function totals(): HTMLElement {
  const list = document.createElement("dl");
  list.className = "totals";
  let found: CoverageRow[] | null = null;
  let error: unknown = null;
  const redraw = live(list, () => (error ? failure(error) : items(found)));
  coverageRows().then(
    (rows) => {
      found = rows;
      redraw();
    },
    (reason) => {
      error = reason;
      redraw();
    }
  );
  return list;
}

function items(reports: CoverageRow[] | null): HTMLElement[] {
  const sum = (value: (row: CoverageRow) => number) =>
    reports && formatNumber(reports.reduce((n, row) => n + value(row), 0));
  const places = new Set(reports?.map(({place_id}) => place_id).filter((id) => id !== null));
  const pairs: [Label, string | null][] = [
    [{zh: "报告", en: "reports"}, sum(() => 1)],
    [{zh: "乡镇", en: "townships"}, reports && formatNumber(places.size)],
    [{zh: "年份", en: "years"}, reports && span(reports)],
    [{zh: "观测", en: "observations"}, sum(({actuals, targets}) => actuals + targets)],
    [{zh: "其中目标", en: "of them targets"}, sum(({targets}) => targets)],
    [{zh: "含增速", en: "with growth rates"}, sum(({growths}) => growths)]
  ];
  return pairs.map(([label, text]) => {
    const item = document.createElement("div");
    item.appendChild(document.createElement("dt")).textContent = say(label);
    item.appendChild(document.createElement("dd")).textContent = text ?? "…";
    return item;
  });
}

/** The years that the reports review, or plan and set targets for. */
function span(reports: CoverageRow[]): string {
  const years = reports.flatMap(({review_year, plan_year, targets}) =>
    [review_year, targets > 0 ? plan_year : null].filter((year) => year !== null)
  );
  if (!years.length) return "—";
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `${first}` : `${first}–${last}`;
}
