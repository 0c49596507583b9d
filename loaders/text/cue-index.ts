import {Filter, pair} from "../pattern/filter.ts";

/**
 * Finds among many cues the few that a text may hold, in the order of the list: those whose first two characters stand in it. Most
 * characters begin no cue, so that a text is looked at once and not once a cue.
 */
export function cueIndex<C extends {cue: string}>(cues: readonly C[]): (text: string) => C[] {
  const groups = new Map<number, number[]>(); // the places of the cues in the list, by what they begin with
  const pairs = new Filter();
  const singles = new Filter();
  for (const [i, {cue}] of cues.entries()) {
    const first = cue.charCodeAt(0);
    if (cue.length === 1) singles.add(first);
    else pairs.add(pair(first, cue.charCodeAt(1)));
    const key = cue.length === 1 ? first : opening(first, cue.charCodeAt(1));
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  return (text) => {
    let found: number[] | null = null;
    let met = 0;
    for (let at = 0; at < text.length; ++at) {
      const code = text.charCodeAt(at);
      const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const isPair = pairs.may(pair(code, second));
      if (!isPair && !singles.may(code)) continue;
      for (const key of isPair ? [opening(code, second), code] : [code]) {
        const members = groups.get(key);
        if (!members || found?.includes(members[0]!)) continue;
        found ??= [];
        found.push(...members);
        ++met;
      }
    }
    if (found === null) return none;
    if (met > 1) found.sort((a, b) => a - b);
    return found.map((i) => cues[i]!);
  };
}

const none: never[] = [];

function opening(first: number, second: number): number {
  return first * 0x10000 + second;
}
