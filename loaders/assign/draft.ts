import type {Claim} from "./claim.ts";
import type {Role} from "./role.ts";
import type {Moment} from "./timeline.ts";

/** An observation before it has its year, offsets and confidence. */
export interface Draft {
  label: string;
  indicator_id: string | null;
  /** What the name says, though the unit is not the indicator's: 征地36户 before 52亩. */
  meant: string | null;
  /** Of what this is a change. */
  of: {label: string; indicator_id: string | null} | null;
  level: Claim | null;
  growth: Claim | null;
  points: Claim | null;
  previous: number | null;
  /** The year of `previous`, where the text names it. */
  previousYear: number | null;
  moment: Moment;
  role: Role;
  rules: string[];
  flags: string[];
}

/** The rules that made a draft, each once. */
export function rulesOf({rules, role}: Draft): string[] {
  const found: string[] = [];
  for (const rule of rules) if (!found.includes(rule)) found.push(rule);
  if (!found.includes(role.rule)) found.push(role.rule);
  return found;
}
