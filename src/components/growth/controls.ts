import {type GrowthRow, growthRows} from "../data/growth.js";
import {shortTownshipName} from "../data/township-name.js";
import {checks, chips, choice, type Option} from "../filter/controls.js";
import {panel} from "../filter/panel.js";
import {say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import {townshipColour} from "../palette/township.js";
import {type ComparableRow, comparable} from "./comparable.js";
import {growthFilters} from "./filters.js";
import {byIndicator} from "./order.js";

/** The controls of the growth page: indicators, townships, years, actual or target, what to exclude. */
export function growthControls(): HTMLElement {
  let rows: ComparableRow[] = [];
  return panel(
    growthFilters,
    () => controls(rows),
    growthRows().then((found: GrowthRow[]) => {
      rows = comparable(found);
    })
  );
}

function controls(rows: ComparableRow[]): HTMLElement[] {
  const {indicator, place, year, role, partial, damaged} = growthFilters.get();
  const language = getLanguage();
  const indicators = byIndicator(rows).map((group) => ({
    value: group.indicator_id,
    label: group[language],
    count: group.rows.length
  }));
  const roles: Option<"all" | "actual" | "target">[] = [
    {value: "all", label: say({zh: "实绩与目标", en: "Both"})},
    {value: "actual", label: say({zh: "实绩", en: "Actual"})},
    {value: "target", label: say({zh: "目标", en: "Target"})}
  ];
  return [
    chips({zh: "指标", en: "Indicators"}, indicators, indicator, (indicator) => growthFilters.set({indicator}), {
      fold: innerWidth < 640 ? 5 : 14
    }),
    chips({zh: "乡镇", en: "Townships"}, townshipOptions(rows), place, (place) => growthFilters.set({place})),
    chips({zh: "年份", en: "Years"}, yearOptions(rows), year, (year) => growthFilters.set({year})),
    choice({zh: "性质", en: "Role"}, roles, role as "all", (role) => growthFilters.set({role})),
    checks(
      {zh: "包括", en: "Include"},
      [
        {value: "partial", label: say({zh: "不足一年的数字", en: "figures of part of a year"}), checked: partial},
        {value: "damaged", label: say({zh: "受损的来源", en: "damaged sources"}), checked: damaged}
      ],
      (name, checked) => growthFilters.set({[name]: checked})
    )
  ];
}

function townshipOptions(rows: ComparableRow[]): Option[] {
  const language = getLanguage();
  const options = new Map<string, Option & {count: number}>();
  for (const row of rows) {
    if (row.place_id === null) continue;
    const option = options.get(row.place_id);
    if (option) option.count++;
    else {
      const label = shortTownshipName(row, language);
      options.set(row.place_id, {value: row.place_id, label, colour: townshipColour(row.place_id), count: 1});
    }
  }
  return [...options.values()];
}

function yearOptions(rows: ComparableRow[]): Option[] {
  const counts = new Map<number, number>();
  for (const {year} of rows) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([year, count]) => ({value: `${year}`, label: `${year}`, count}));
}
