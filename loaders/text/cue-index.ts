/**
 * Finds among many cues the few that a text may hold, in the order of the list: those whose first character stands in it. Most
 * characters begin no cue, so that a text is looked at once and not once a cue.
 */
export function cueIndex<C extends {cue: string}>(cues: readonly C[]): (text: string) => C[] {
  const groups: number[][] = [];
  const groupOf = new Uint16Array(0x10000); // by first character, counted from 1
  for (const [i, {cue}] of cues.entries()) {
    const first = cue.charCodeAt(0);
    groupOf[first] ||= groups.push([]);
    groups[groupOf[first]! - 1]!.push(i);
  }
  return (text) => {
    const found: number[] = [];
    let met = 0;
    for (let at = 0; at < text.length; ++at) {
      const group = groupOf[text.charCodeAt(at)]!;
      if (group === 0) continue;
      const members = groups[group - 1]!;
      if (found.includes(members[0]!)) continue;
      found.push(...members);
      ++met;
    }
    if (met > 1) found.sort((a, b) => a - b);
    return found.map((i) => cues[i]!);
  };
}
