import {type Label, say} from "../language/label.js";

export interface Option<T extends string = string> {
  value: T;
  label: string;
  /** A CSS colour shown before the label. */
  colour?: string;
  count?: number;
}

/**
 * Chips of which any number may be pressed; none pressed means all. Past `fold` options the rest waits behind a button. What is
 * selected but not among the options, as an address of another page or corpus may ask, is a chip too, so that it is seen and can be undone.
 */
export function chips(
  label: Label,
  options: readonly Option[],
  selected: readonly string[],
  onChange: (selected: string[]) => void,
  {fold = 14}: {fold?: number} = {}
): HTMLElement {
  const group = control(label);
  const list = group.querySelector(".control-options")!;
  const all = document.createElement("button");
  all.type = "button";
  all.className = "chip";
  all.textContent = say({zh: "全部", en: "All"});
  all.setAttribute("aria-pressed", String(selected.length === 0));
  all.onclick = () => onChange([]);
  list.append(all);
  const hidden: HTMLElement[] = [];
  const absent = options.length ? selected.filter((value) => options.every((option) => option.value !== value)) : [];
  for (const [i, option] of [...options, ...absent.map((value) => ({value, label: value, count: 0}))].entries()) {
    const pressed = selected.includes(option.value);
    const chip = button(option, pressed);
    chip.onclick = () => {
      const values = pressed ? selected.filter((value) => value !== option.value) : [...selected, option.value];
      onChange(options.every(({value}) => values.includes(value)) ? [] : values);
    };
    if (i >= fold && !pressed && options.length > fold + 2) hidden.push(chip);
    list.append(chip);
  }
  if (hidden.length) list.append(unfold(hidden));
  return group;
}

/** Buttons of which one is pressed. */
export function choice<T extends string>(
  label: Label,
  options: readonly Option<T>[],
  selected: T,
  onChange: (selected: T) => void
): HTMLElement {
  const group = control(label);
  const list = group.querySelector(".control-options")!;
  const segments = list.appendChild(document.createElement("div"));
  segments.className = "segments";
  for (const option of options) {
    const chip = button(option, option.value === selected);
    chip.onclick = () => onChange(option.value);
    segments.append(chip);
  }
  return group;
}

/** Checkboxes, each on or off by itself. */
export function checks<T extends string>(
  label: Label,
  options: readonly (Option<T> & {checked: boolean})[],
  onChange: (value: T, checked: boolean) => void
): HTMLElement {
  const group = control(label);
  const list = group.querySelector(".control-options")!;
  for (const {value, label: text, checked} of options) {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = checked;
    box.dataset.value = value;
    box.onchange = () => onChange(value, box.checked);
    const wrap = list.appendChild(document.createElement("label"));
    wrap.className = "check";
    wrap.append(box, text);
  }
  return group;
}

function control(label: Label): HTMLElement {
  const group = document.createElement("div");
  group.className = "control";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", say(label));
  const name = group.appendChild(document.createElement("span"));
  name.className = "control-label";
  name.textContent = say(label);
  group.appendChild(document.createElement("div")).className = "control-options";
  return group;
}

function button({value, label, colour, count}: Option, pressed: boolean): HTMLButtonElement {
  const chip = document.createElement("button");
  chip.type = "button";
  chip.className = "chip";
  chip.dataset.value = value;
  chip.setAttribute("aria-pressed", String(pressed));
  if (colour) {
    const swatch = chip.appendChild(document.createElement("span"));
    swatch.className = "swatch";
    swatch.style.background = colour;
  }
  chip.append(label);
  if (count !== undefined) {
    const number = chip.appendChild(document.createElement("span"));
    number.className = "count";
    number.textContent = String(count);
  }
  return chip;
}

function unfold(hidden: HTMLElement[]): HTMLButtonElement {
  for (const chip of hidden) chip.hidden = true;
  const more = document.createElement("button");
  more.type = "button";
  more.className = "chip";
  more.textContent = say({zh: `另有 ${hidden.length} 个…`, en: `${hidden.length} more…`});
  more.onclick = () => {
    for (const chip of hidden) chip.hidden = false;
    hidden[0]?.focus();
    more.remove();
  };
  return more;
}
