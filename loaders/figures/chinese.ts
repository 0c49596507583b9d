const digits = new Map([..."零〇一二两三四五六七八九"].map((c) => [c, Math.max(0, "零一二三四五六七八九".indexOf(c))]));
digits.set("两", 2);
const magnitudes = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000]
]);

const numerals = new Uint8Array(0x10000);
for (const char of [...digits.keys(), ...magnitudes.keys(), "万", "亿"]) numerals[char.charCodeAt(0)] = 1;

/** Whether a code unit can stand in a number written in Chinese. */
export function isChineseNumeral(code: number): boolean {
  return numerals[code] === 1;
}

/**
 * The value of a number written in Chinese characters, or null when the characters do not form one.
 * 两千 is 2000, 三百五 is 350, 一亿二千万 is 120000000, 二〇二一 is 2021, a magnitude alone (百, 千万) counts one of it.
 *
 * The package nzh reads the regular forms but takes 两千 for 0, 三百五 for 305 and 二〇二一 for 221, so this is our own.
 */
export function chineseNumber(text: string): number | null {
  if (text.length === 1)
    return digits.get(text) ?? magnitudes.get(text) ?? (text === "万" ? 1e4 : text === "亿" ? 1e8 : null);
  if ([...text].every((c) => digits.has(c))) {
    // 二〇二一; but 一二三 and 七八 are lists or guesses, not numbers.
    return text.length === 4 ? Number([...text].map((c) => digits.get(c)).join("")) : null;
  }
  let total = 0; // above 亿
  let section = 0; // below 万
  let digit: number | null = null;
  let last = 0; // the magnitude just read, for 三百五
  let zero = false;
  let high = 0; // between 万 and 亿
  for (const char of text) {
    const value = digits.get(char);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      if (value === 0) zero = true;
      continue;
    }
    const magnitude = magnitudes.get(char);
    if (magnitude !== undefined) {
      section += (digit ?? 1) * magnitude;
      last = magnitude;
    } else if (char === "万") {
      high = (section + (digit ?? 0) || 1) * 1e4;
      section = 0;
      last = 1e4;
    } else if (char === "亿") {
      total = (high + section + (digit ?? 0) || 1) * 1e8;
      high = 0;
      section = 0;
      last = 1e8;
    } else return null;
    digit = null;
    zero = false;
  }
  if (digit !== null) section += last > 1 && !zero && last !== 10 ? (digit * last) / 10 : digit;
  return total + high + section;
}
