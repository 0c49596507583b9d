import {checks as checkboxes} from "../filter/controls.js";
import {type Filters, filters} from "../filter/filters.js";
import {say} from "../language/label.js";
import {figureKinds, kindLabels} from "./kind.js";

// Names of their own: `role` or `damaged` of another page's filters must not hide figures here.
const specs = {
  actuals: {kind: "flag", initial: true},
  targets: {kind: "flag", initial: true},
  damage: {kind: "flag", initial: true},
  checks: {kind: "flag", initial: true},
  themes: {kind: "flag", initial: false}
} as const;

type MarkName = keyof typeof specs;

/** What is marked in the text; it stands in the address. */
export type Marks = Filters<typeof specs>;

export function openMarks(): Marks {
  return filters(specs);
}

const classes: Record<MarkName, string> = {
  actuals: "show-actual",
  targets: "show-target",
  damage: "show-damaged",
  checks: "show-checks",
  themes: "show-themes"
};

/** Applies the marks to the element of the text. */
export function applyMarks(marks: Marks, text: Element): void {
  const values = marks.get();
  for (const [name, className] of Object.entries(classes)) text.classList.toggle(className, values[name as MarkName]);
}

/** The checkboxes that choose what is marked; each kind of figure is shown as it looks in the text. */
export function markControls(marks: Marks): HTMLElement {
  const values = marks.get();
  const labels = {
    ...Object.fromEntries(
      figureKinds.map((kind, i) => [(["actuals", "targets", "damage"] as const)[i], say(kindLabels[kind])])
    ),
    checks: say({zh: "检查", en: "Checks"}),
    themes: say({zh: "主题", en: "Themes"})
  } as Record<MarkName, string>;
  const names = Object.keys(specs) as MarkName[];
  const group = checkboxes(
    {zh: "标出", en: "Mark"},
    names.map((value) => ({value, label: labels[value], checked: values[value]})),
    (name, checked) => marks.set({[name]: checked})
  );
  for (const input of group.querySelectorAll<HTMLInputElement>("input")) {
    const sample = classes[input.dataset.value as MarkName].replace("show-", "");
    const name = input.nextSibling!;
    const span = document.createElement("span");
    span.className = sample === "checks" ? "mark flaw" : sample === "themes" ? "theme-sample" : `mark figure ${sample}`;
    span.textContent = name.textContent;
    name.replaceWith(span);
  }
  return group;
}
