import {type Label, say} from "../language/label.js";

/** Rows that a chart leaves out, and why. */
export interface Omission {
  n: number;
  why: Label;
}

/** The line under a chart, so that nothing is dropped silently: "not shown: 7 — 4 …; 3 …". Empty when nothing is left out. */
export function omittedText(omissions: readonly Omission[]): string {
  const some = omissions.filter(({n}) => n > 0);
  const total = some.reduce((sum, {n}) => sum + n, 0);
  if (!total) return "";
  const reasons = some.map(({n, why}) => `${n} ${say(why)}`);
  return say({zh: `未显示 ${total} 条：${reasons.join("；")}。`, en: `Not shown: ${total} — ${reasons.join("; ")}.`});
}
