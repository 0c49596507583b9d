import {alignNames} from "./align.ts";
import type {Claim, FigureCatalogue} from "./claim.ts";
import {clauseStart} from "./clause.ts";
import type {State} from "./memory.ts";

export interface Change {
  from: Claim;
  to: Claim;
  label: string;
  indicator_id: string | null;
}

/**
 * 粮食、油料产量由3万吨、0.2万吨增加到4万吨、0.3万吨: as many figures as the things started from, and as many as they arrived at, in the order of
 * their names. Null where the clause does not name as many things.
 */
export function fromTo(
  catalogue: FigureCatalogue,
  {text, from, fresh}: State,
  starts: readonly Claim[],
  ends: readonly Claim[]
): Change[] | null {
  if (starts[0]!.sense !== "previous" || ends[0]?.sense !== "level" || starts.length !== ends.length) return null;
  const {outerFrom} = starts[0]!.figure;
  const clause = text.slice(clauseStart(text, Math.max(from, outerFrom - 60), outerFrom), outerFrom);
  const phrase = /^(.*?)(?:分别)?[由从][^由从]{0,14}$/.exec(clause)?.[1];
  const names = phrase ? alignNames(catalogue, phrase, starts.length, fresh) : null;
  return names?.map((name, k) => ({...name, from: starts[k]!, to: ends[k]!})) ?? null;
}
