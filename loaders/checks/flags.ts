import type {ObservationRow} from "../tables/schema.ts";
import type {Finding} from "../types.ts";

/** Which flag a finding puts on the observations that it overlaps. Codes that are not here flag nothing. */
const flagOf = new Map<string, ObservationRow["flags"][number]>([
  ["damaged_numeral", "damaged"],
  ["undecodable", "damaged"],
  ["masked_figure", "damaged"],
  ["list_mismatch", "mismatch"],
  ["growth_mismatch", "mismatch"],
  ["two_values", "mismatch"],
  ["share_sum", "mismatch"],
  ["unit_jump", "mismatch"]
]);

/** Observations with the flags `damaged` and `mismatch` set where a finding overlaps their level or growth; others are returned as they are. */
export function applyFlags(observations: readonly ObservationRow[], findings: readonly Finding[]): ObservationRow[] {
  const flagged = findings.filter(({code, start, end}) => flagOf.has(code) && start !== null && end !== null);
  if (flagged.length === 0) return [...observations];
  return observations.map((observation) => {
    const flags = new Set(observation.flags);
    for (const {code, start, end} of flagged)
      if (
        overlaps(observation.value_start, observation.value_end, start!, end!) ||
        overlaps(observation.growth_start, observation.growth_end, start!, end!)
      )
        flags.add(flagOf.get(code)!);
    return flags.size === observation.flags.length ? observation : {...observation, flags: [...flags]};
  });
}

function overlaps(from: number | null, to: number | null, start: number, end: number): boolean {
  return from !== null && to !== null && from < end && to > start;
}
