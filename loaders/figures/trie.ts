import {Filter, pair} from "../pattern/filter.ts";

/**
 * A set of words with a value each, found by longest match in one pass over the text. Its ways lie in one table of numbers, found by
 * hashing: nodes as objects would lie all over the memory.
 */
export class Trie<T> {
  private readonly step: 1 | -1;
  /** The characters that begin a word, and the pairs that do: most characters begin none, and most of the others no word here. */
  private readonly begins = new Filter();
  private readonly pairs = new Filter();
  private hasSingle = false;
  /** Two numbers a way: its key, and twice the node it leads to, odd where a word ends there. */
  private readonly ways: Uint32Array | Float64Array;
  private readonly mask: number;
  /** The values of the words, by the node where they end. */
  private readonly values: (T | undefined)[] = [undefined];
  private readonly firsts = new Set<number>();
  readonly size: number = 0;

  /** `direction` -1 finds words that end at an offset rather than start there. */
  constructor(entries: Iterable<readonly [string, T]>, direction: 1 | -1 = 1) {
    this.step = direction;
    const grown = new Map<number, number>();
    for (const [word, value] of entries) {
      const codes = Array.from(word, (_, i) => word.charCodeAt(direction === 1 ? i : word.length - 1 - i));
      let node = 0;
      for (const code of codes) {
        const way = node * 0x10000 + code;
        node = grown.get(way) ?? this.values.push(undefined) - 1;
        grown.set(way, node);
      }
      if (this.values[node] === undefined) this.size++;
      this.values[node] = value;
      const [first, second] = codes;
      this.firsts.add(first!);
      this.begins.add(first!);
      if (second === undefined) this.hasSingle = true;
      else this.pairs.add(pair(first!, second));
    }
    let slots = 4;
    while (3 * slots < 4 * grown.size) slots *= 2;
    this.mask = slots - 1;
    // the shorter the table, the more of it is at hand
    this.ways = new (this.values.length > 0x10000 ? Float64Array : Uint32Array)(2 * slots).fill(free);
    for (const [key, to] of grown) {
      let slot = hash(Math.floor(key / 0x10000), key % 0x10000) & this.mask;
      while (this.ways[2 * slot] !== free) slot = (slot + 1) & this.mask;
      this.ways.set([key, 2 * to + (this.values[to] === undefined ? 0 : 1)], 2 * slot);
    }
  }

  /** The longest word that starts at `at` (or ends there, exclusive, when the direction is -1) within [from, to). */
  longest(text: string, at: number, limit: number): Found<T> | null {
    const {step} = this;
    let i = step === 1 ? at : at - 1;
    if (step === 1 ? i >= limit : i < limit) return null;
    let code = text.charCodeAt(i);
    if (!this.begins.may(code)) return null;
    if (!this.hasSingle) {
      const second = i + step;
      if (step === 1 ? second >= limit : second < limit) return null;
      if (!this.pairs.may(pair(code, text.charCodeAt(second)))) return null;
    }
    let end = 0;
    let length = 0;
    let way = this.next(0, code);
    for (let depth = 1; way >= 0; depth++) {
      const node = way >> 1;
      if (way & 1) {
        end = node;
        length = depth;
      }
      i += step;
      if (step === 1 ? i >= limit : i < limit) break;
      code = text.charCodeAt(i);
      way = this.next(node, code);
    }
    return length === 0 ? null : {value: this.values[end] as T, length};
  }

  /** The first characters of the words, to find where to look. */
  starts(): Iterable<number> {
    return this.firsts;
  }

  /** The way from a node by a character, or -1. */
  private next(node: number, code: number): number {
    const {ways, mask} = this;
    const key = node * 0x10000 + code;
    for (let slot = hash(node, code) & mask; ; slot = (slot + 1) & mask) {
      const found = ways[2 * slot]!;
      if (found === key) return ways[2 * slot + 1]!;
      if (found === free) return -1;
    }
  }
}

/** The key of no way: U+FFFF is no character. */
const free = 0xffffffff;

export interface Found<T> {
  value: T;
  length: number;
}

/** Spreads the ways over the table (multiplicative hashing, Knuth, The Art of Computer Programming 3, 6.4). */
function hash(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
