/**
 * Every string that an alias pattern stands for: `[a|b|]` chooses one of a, b, nothing; `{class}` one of the words of that
 * class. `[国家|省]高企` is 国家高企 and 省高企.
 * @throws Error for brackets that do not close or an unknown class, value last
 */
export function expand(pattern: string, classes: ReadonlyMap<string, readonly string[]>): string[] {
  let done = [""];
  let i = 0;
  while (i < pattern.length) {
    const char = pattern[i]!;
    const close = char === "[" ? pattern.indexOf("]", i) : char === "{" ? pattern.indexOf("}", i) : -1;
    let choices: readonly string[];
    if (char === "[" || char === "{") {
      if (close < 0) throw new Error(`bracket does not close: ${pattern}`);
      const inner = pattern.slice(i + 1, close);
      if (char === "{") {
        const words = classes.get(inner);
        if (!words) throw new Error(`unknown class in modifiers.csv: ${inner}`);
        choices = words;
      } else choices = inner.split("|").flatMap((part) => (part.includes("{") ? expand(part, classes) : [part]));
      i = close + 1;
    } else {
      const next = pattern.slice(i).search(/[[{]/);
      const to = next < 0 ? pattern.length : i + next;
      choices = [pattern.slice(i, to)];
      i = to;
    }
    done = done.flatMap((head) => choices.map((tail) => head + tail));
  }
  return [...new Set(done)].filter((alias) => alias.length > 1);
}
