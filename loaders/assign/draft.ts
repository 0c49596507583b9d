import type {Claim} from "./claim.ts";
import type {Role} from "./role.ts";
import type {Moment} from "./timeline.ts";

/** An observation before it has its year, offsets and confidence. */
export interface Draft {
  label: string;
  indicator_id: string | null;
  /** Of what this is a change. */
  of: {label: string; indicator_id: string | null} | null;
  level: Claim | null;
  growth: Claim | null;
  points: Claim | null;
  previous: number | null;
  moment: Moment;
  role: Role;
  rules: string[];
  flags: string[];
}
