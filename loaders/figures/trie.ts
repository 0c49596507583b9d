/** A set of words with a value each, found by longest match in one pass over the text. */
export class Trie<T> {
  private readonly root: Node<T> = {next: null, value: undefined};
  private readonly step: 1 | -1;
  /** The root's children, and by UTF-16 code unit which of them, counted from 1: most characters begin no word. */
  private readonly first: Node<T>[];
  private readonly begins = new Uint16Array(0x10000);
  readonly size: number = 0;

  /** `direction` -1 finds words that end at an offset rather than start there. */
  constructor(entries: Iterable<readonly [string, T]>, direction: 1 | -1 = 1) {
    this.step = direction;
    for (const [word, value] of entries) {
      let node = this.root;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(direction === 1 ? i : word.length - 1 - i);
        node.next ??= new Map();
        let child = node.next.get(code);
        if (!child) {
          child = {next: null, value: undefined};
          node.next.set(code, child);
        }
        node = child;
      }
      node.value = value;
      this.size++;
    }
    this.first = [...(this.root.next?.values() ?? [])];
    for (const [i, code] of [...this.starts()].entries()) this.begins[code] = i + 1;
  }

  /** The longest word that starts at `at` (or ends there, exclusive, when the direction is -1) within [from, to). */
  longest(text: string, at: number, limit: number): Found<T> | null {
    const {step} = this;
    let i = step === 1 ? at : at - 1;
    if (step === 1 ? i >= limit : i < limit) return null;
    const begin = this.begins[text.charCodeAt(i)];
    if (!begin) return null;
    let node: Node<T> | undefined = this.first[begin - 1];
    let value: T | undefined;
    let length = 0;
    for (let depth = 1; node; depth++) {
      if (node.value !== undefined) {
        value = node.value;
        length = depth;
      }
      i += step;
      if (step === 1 ? i >= limit : i < limit) break;
      node = node.next?.get(text.charCodeAt(i));
    }
    return value === undefined ? null : {value, length};
  }

  /** The first characters of the words, to find where to look. */
  *starts(): Generator<number> {
    yield* this.root.next?.keys() ?? [];
  }
}

export interface Found<T> {
  value: T;
  length: number;
}

interface Node<T> {
  /** Null where no word goes on. */
  next: Map<number, Node<T>> | null;
  value: T | undefined;
}
