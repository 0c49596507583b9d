import {shortTownshipName} from "../data/township-name.js";
import {checks, chips, type Option} from "../filter/controls.js";
import {panel} from "../filter/panel.js";
import {say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import {townshipColour} from "../palette/township.js";
import {priorityFilters} from "./filters.js";
import {priorityRows} from "./rows.js";
import {type CellRow, selectCells} from "./select.js";

/** The controls of the priorities page: townships, years, damaged sources. */
export function priorityControls(): HTMLElement {
  let rows: CellRow[] = [];
  const element = panel(
    priorityFilters,
    () => controls(rows),
    priorityRows().then((found) => {
      rows = selectCells(found, {damaged: true});
    })
  );
  element.classList.add("controls-short");
  return element;
}

function controls(rows: readonly CellRow[]): HTMLElement[] {
  const {place, year, damaged} = priorityFilters.get();
  const language = getLanguage();
  const townships = new Map<string, Option>();
  const years = new Set<number>();
  for (const row of rows) {
    if (row.year !== null) years.add(row.year);
    if (row.place_id === null || townships.has(row.place_id)) continue;
    const label = shortTownshipName(row, language);
    townships.set(row.place_id, {value: row.place_id, label, colour: townshipColour(row.place_id)});
  }
  const yearOptions = [...years].sort((a, b) => a - b).map((year) => ({value: `${year}`, label: `${year}`}));
  return [
    chips({zh: "乡镇", en: "Townships"}, [...townships.values()], place, (place) => priorityFilters.set({place})),
    chips({zh: "年份", en: "Years"}, yearOptions, year, (year) => priorityFilters.set({year})),
    checks(
      {zh: "包括", en: "Include"},
      [{value: "damaged", label: say({zh: "受损的来源", en: "damaged sources"}), checked: damaged}],
      (_, damaged) => priorityFilters.set({damaged})
    )
  ];
}
