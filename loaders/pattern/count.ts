/** How often a global expression matches in a text; one that matches nothing (a*) is not to be counted. */
export function count(regex: RegExp, text: string): number {
  let n = 0;
  regex.lastIndex = 0;
  while (regex.test(text)) n++;
  return n;
}
