/** A set of words with a value each, found by longest match in one pass over the text. */
export class Trie<T> {
  private readonly root: Node<T> = {code: none, child: null, others: null, value: undefined};
  private readonly step: 1 | -1;
  /** Marks the last bits of the characters that begin a word: small, so that it stays at hand, and most characters begin none. */
  private readonly begins = new Uint8Array(filter + 1);
  readonly size: number = 0;

  /** `direction` -1 finds words that end at an offset rather than start there. */
  constructor(entries: Iterable<readonly [string, T]>, direction: 1 | -1 = 1) {
    this.step = direction;
    for (const [word, value] of entries) {
      let node = this.root;
      for (let i = 0; i < word.length; i++)
        node = grow(node, word.charCodeAt(direction === 1 ? i : word.length - 1 - i));
      node.value = value;
      this.size++;
    }
    for (const code of this.starts()) this.begins[code & filter] = 1;
  }

  /** The longest word that starts at `at` (or ends there, exclusive, when the direction is -1) within [from, to). */
  longest(text: string, at: number, limit: number): Found<T> | null {
    const {step} = this;
    let i = step === 1 ? at : at - 1;
    if (step === 1 ? i >= limit : i < limit) return null;
    let code = text.charCodeAt(i);
    if (this.begins[code & filter] === 0) return null;
    let value: T | undefined;
    let length = 0;
    let node = next(this.root, code);
    for (let depth = 1; node; depth++) {
      if (node.value !== undefined) {
        value = node.value;
        length = depth;
      }
      i += step;
      if (step === 1 ? i >= limit : i < limit) break;
      code = text.charCodeAt(i);
      node = next(node, code);
    }
    return value === undefined ? null : {value, length};
  }

  /** The first characters of the words, to find where to look. */
  *starts(): Generator<number> {
    if (this.root.child) yield this.root.code;
    yield* this.root.others?.keys() ?? [];
  }
}

export interface Found<T> {
  value: T;
  length: number;
}

/** A place in the trie; most have one way on, which is kept beside the rest. */
interface Node<T> {
  code: number;
  child: Node<T> | null;
  others: Map<number, Node<T>> | null;
  value: T | undefined;
}

const none = -1;
const filter = 0xfff;

function next<T>(node: Node<T>, code: number): Node<T> | null | undefined {
  return node.code === code ? node.child : node.others?.get(code);
}

function grow<T>(node: Node<T>, code: number): Node<T> {
  const known = next(node, code);
  if (known) return known;
  const child: Node<T> = {code: none, child: null, others: null, value: undefined};
  if (!node.child) {
    node.code = code;
    node.child = child;
  } else {
    node.others ??= new Map();
    node.others.set(code, child);
  }
  return child;
}
