import {shortTownshipName} from "../data/township-name.js";
import {chips, type Option} from "../filter/controls.js";
import {panel} from "../filter/panel.js";
import {say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import {townshipColour} from "../palette/township.js";
import {targetFilters} from "./filters.js";
import {type TargetRow, targetRows} from "./rows.js";
import {statuses} from "./status.js";

/** The controls of the targets page: status, townships, years, indicators. */
export function targetControls(): HTMLElement {
  let rows: TargetRow[] = [];
  return panel(
    targetFilters,
    () => controls(rows),
    targetRows().then((found) => {
      rows = found;
    })
  );
}

function controls(rows: readonly TargetRow[]): HTMLElement[] {
  const {place, indicator, year, status} = targetFilters.get();
  const language = getLanguage();
  const byStatus = statuses.map(({status, sign, label}) => ({
    value: status,
    label: `${sign} ${say(label)}`,
    count: rows.filter((row) => row.status === status).length
  }));
  const townships = options(
    rows,
    ({place_id}) => place_id,
    (row) => ({label: shortTownshipName(row, language), colour: townshipColour(row.place_id)})
  );
  const years = options(
    rows,
    ({year}) => (year === null ? null : `${year}`),
    ({year}) => ({label: `${year}`})
  );
  const indicators = options(
    rows,
    ({indicator_id}) => indicator_id ?? "none",
    (row) => ({label: row[`indicator_${language}`] ?? say({zh: "目录之外", en: "outside the catalogue"})})
  ).sort((a, b) => b.count - a.count);
  return [
    chips({zh: "结果", en: "Status"}, byStatus, status, (status) => targetFilters.set({status})),
    chips({zh: "乡镇", en: "Townships"}, townships, place, (place) => targetFilters.set({place})),
    chips(
      {zh: "年份", en: "Years"},
      years.sort((a, b) => (a.value < b.value ? -1 : 1)),
      year,
      (year) => targetFilters.set({year})
    ),
    chips({zh: "指标", en: "Indicators"}, indicators, indicator, (indicator) => targetFilters.set({indicator}), {
      fold: innerWidth < 640 ? 4 : 8
    })
  ];
}

function options(
  rows: readonly TargetRow[],
  value: (row: TargetRow) => string | null,
  option: (row: TargetRow) => Omit<Option, "value">
): (Option & {count: number})[] {
  const found = new Map<string, Option & {count: number}>();
  for (const row of rows) {
    const key = value(row);
    if (key === null) continue;
    const known = found.get(key);
    if (known) known.count++;
    else found.set(key, {value: key, ...option(row), count: 1});
  }
  return [...found.values()];
}
