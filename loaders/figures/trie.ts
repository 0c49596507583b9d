/** A set of words with a value each, found by longest match in one pass over the text. */
export class Trie<T> {
  private readonly root: Node<T> = {next: new Map(), value: undefined};
  private readonly step: 1 | -1;
  readonly size: number = 0;

  /** `direction` -1 finds words that end at an offset rather than start there. */
  constructor(entries: Iterable<readonly [string, T]>, direction: 1 | -1 = 1) {
    this.step = direction;
    for (const [word, value] of entries) {
      let node = this.root;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(direction === 1 ? i : word.length - 1 - i);
        let child = node.next.get(code);
        if (!child) {
          child = {next: new Map(), value: undefined};
          node.next.set(code, child);
        }
        node = child;
      }
      node.value = value;
      this.size++;
    }
  }

  /** The longest word that starts at `at` (or ends there, exclusive, when the direction is -1) within [from, to). */
  longest(text: string, at: number, limit: number): Found<T> | null {
    let node: Node<T> | undefined = this.root;
    let found: Found<T> | null = null;
    let i = this.step === 1 ? at : at - 1;
    while (this.step === 1 ? i < limit : i >= limit) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      i += this.step;
      if (node.value !== undefined) found = {value: node.value, length: Math.abs(i - at) - (this.step === 1 ? 0 : 1)};
    }
    return found;
  }

  /** The first characters of the words, to find where to look. */
  *starts(): Generator<number> {
    yield* this.root.next.keys();
  }
}

export interface Found<T> {
  value: T;
  length: number;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  value: T | undefined;
}
