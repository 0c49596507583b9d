import type {Omission} from "../figure/omitted.js";
import type {ComparableRow} from "../growth/comparable.js";
import {byIndicator} from "../growth/order.js";

/** Beyond these many marks the overview shows the latest figures of the foremost indicators, not all. */
const most = 80;

/**
 * The growth rates for the overview: all while they are few. Else the latest actual and the latest target of each township and
 * indicator, and of these the indicators that most townships state, whole, as long as they fit (the first one always).
 */
export function headlineRows(rows: readonly ComparableRow[]): ComparableRow[] {
  if (rows.length <= most) return [...rows];
  const shown: ComparableRow[] = [];
  for (const {rows: group} of byIndicator(latestRows(rows))) {
    if (shown.length > 0 && shown.length + group.length > most) break;
    shown.push(...group);
  }
  return shown;
}

/** What the overview leaves out of the rows that could be drawn, by the reason. Each is counted once. */
export function notHeadline(rows: readonly ComparableRow[]): Omission[] {
  const shown = headlineRows(rows);
  if (shown.length === rows.length) return [];
  const latest = latestRows(rows);
  return [
    {
      n: rows.length - latest.length,
      why: {zh: "条早于该乡镇该指标的最近一年（见“增长”页）", en: "are older than the township's latest (see Growth)"}
    },
    {
      n: latest.length - shown.length,
      why: {
        zh: "条属于较少乡镇提及的指标（见“增长”页）",
        en: "are of indicators that fewer townships state (see Growth)"
      }
    }
  ];
}

/** The rows of the latest year of their township, indicator and role. */
function latestRows(rows: readonly ComparableRow[]): ComparableRow[] {
  const key = ({place_id, report_id, indicator_id, role}: ComparableRow) =>
    [place_id ?? report_id, indicator_id, role].join(" ");
  const latest = new Map<string, number>();
  for (const row of rows) latest.set(key(row), Math.max(latest.get(key(row)) ?? -Infinity, row.year));
  return rows.filter((row) => row.year === latest.get(key(row)));
}
