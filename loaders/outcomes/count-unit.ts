import type {Trie} from "../figures/trie.ts";
import type {Unit} from "../figures/units.ts";

/** Whether a unit of the tables counts things (家, 个, 起) rather than measures them. One that units.csv does not list does not. */
export function countUnit(units: Trie<Unit>, unit: string): boolean {
  const found = units.longest(unit, 0, unit.length);
  return found !== null && found.length === unit.length && found.value.measure === "count";
}
