import fc from "fast-check";
import {expect, test} from "vitest";
import {Trie} from "../../loaders/figures/trie.ts";

const word = fc.string({
  unit: fc.constantFrom("万", "亿", "元", "增", "长", "a", "\uffff"),
  minLength: 1,
  maxLength: 4
});
const words = fc.uniqueArray(word, {maxLength: 12});
const text = fc.string({unit: fc.constantFrom("万", "亿", "元", "增", "长", "a", "\uffff", "。"), maxLength: 12});

test("the longest of the words that start at an offset, or end there, is found, and no other", () => {
  fc.assert(
    fc.property(words, text, fc.nat(12), fc.nat(12), (words, text, at, limit) => {
      const forwards = new Trie(words.map((word) => [word, `<${word}>`] as const));
      const backwards = new Trie(
        words.map((word) => [word, `<${word}>`] as const),
        -1
      );
      const longest = (found: string[]): unknown => {
        const best = found.reduce((a, b) => (b.length > a.length ? b : a), "");
        return best === "" ? null : {value: `<${best}>`, length: best.length};
      };
      const [start, end] = [Math.min(at, text.length), Math.min(limit, text.length)];
      const after = text.slice(start, Math.max(start, end));
      expect(forwards.longest(text, start, end)).toEqual(longest(words.filter((word) => after.startsWith(word))));
      const before = text.slice(Math.min(start, end), start);
      expect(backwards.longest(text, start, end)).toEqual(longest(words.filter((word) => before.endsWith(word))));
    })
  );
});

test("a word that is given twice has the last value, and counts once", () => {
  const trie = new Trie([
    ["万元", 1],
    ["万元", 2]
  ]);
  expect([trie.longest("3万元", 1, 3), trie.size]).toEqual([{value: 2, length: 2}, 1]);
  expect([...trie.starts()]).toEqual(["万".charCodeAt(0)]);
});

test("more words than a short table holds are all found", () => {
  const han = (n: number): string => String.fromCharCode(0x4e00 + n);
  const many = Array.from({length: 70_000}, (_, n) => han(n % 300) + han(300 + Math.floor(n / 300)) + han(n % 7));
  const trie = new Trie(many.map((word, n) => [word, n] as const));
  for (const n of [0, 1, 299, 300, 40_000, 69_999]) expect(trie.longest(many[n]!, 0, 3)).toEqual({value: n, length: 3});
});
