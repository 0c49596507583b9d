/** Whether the flags of an observation, joined by spaces, hold `flag`. */
export function hasFlag(flags: string, flag: string): boolean {
  return flags.split(" ").includes(flag);
}
