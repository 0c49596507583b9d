import {checks, choice, type Option} from "../filter/controls.js";
import {filters} from "../filter/filters.js";
import {panel} from "../filter/panel.js";
import {say} from "../language/label.js";

const specs = {
  role: {kind: "choice", values: ["all", "actual", "target"], initial: "all"},
  partial: {kind: "flag", initial: true},
  damaged: {kind: "flag", initial: true}
} as const;

/** The filters of a township's figures. */
export const townshipFilters = filters(specs);

/** The controls of a township's figures: outcomes or targets, what to exclude. */
export function townshipControls(): HTMLElement {
  return panel(townshipFilters, () => {
    const {role, partial, damaged} = townshipFilters.get();
    const roles: Option<"all" | "actual" | "target">[] = [
      {value: "all", label: say({zh: "实绩与目标", en: "Both"})},
      {value: "actual", label: say({zh: "实绩", en: "Actual"})},
      {value: "target", label: say({zh: "目标", en: "Target"})}
    ];
    return [
      choice({zh: "性质", en: "Role"}, roles, role as "all", (role) => townshipFilters.set({role})),
      checks(
        {zh: "包括", en: "Include"},
        [
          {value: "partial", label: say({zh: "不足一年的数字", en: "figures of part of a year"}), checked: partial},
          {value: "damaged", label: say({zh: "受损的来源", en: "damaged sources"}), checked: damaged}
        ],
        (name, checked) => townshipFilters.set({[name]: checked})
      )
    ];
  });
}
