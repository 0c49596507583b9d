/** A part of a regular expression, as far as what it needs is concerned. */
export type Node =
  /** One of these characters, or any (null). */
  | {kind: "chars"; of: ReadonlySet<string> | null}
  | {kind: "anchor"; sign: "^" | "$"}
  /** What looks ahead or behind, or at a boundary: it takes no character. */
  | {kind: "look"}
  | {kind: "repeat"; of: Node; min: number}
  | {kind: "sequence"; of: Node[]}
  | {kind: "choice"; of: Node[]};

const any: Node = {kind: "chars", of: null};
const digits = new Set("0123456789");

/** Reads the source of a regular expression; null where it has what is not known here (a named group, \x41). */
export function parse(source: string): Node | null {
  const read = new Reader(source);
  const node = read.choice();
  return read.isKnown && read.ended ? node : null;
}

class Reader {
  isKnown = true;
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  get ended(): boolean {
    return this.at === this.source.length;
  }

  choice(): Node {
    const of = [this.sequence()];
    while (this.take("|")) of.push(this.sequence());
    return of.length === 1 ? of[0]! : {kind: "choice", of};
  }

  private sequence(): Node {
    const of: Node[] = [];
    while (!this.ended && this.source[this.at] !== "|" && this.source[this.at] !== ")") of.push(this.repeated());
    return {kind: "sequence", of};
  }

  private repeated(): Node {
    const of = this.single();
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!found) return of;
    this.at += found[0].length;
    return {kind: "repeat", of, min: found[1] ? Number(found[1]) : found[0].startsWith("+") ? 1 : 0};
  }

  private single(): Node {
    if (this.take("(?=") || this.take("(?!") || this.take("(?<=") || this.take("(?<!"))
      return this.close({kind: "look"});
    if (this.source.startsWith("(?<", this.at)) this.isKnown = false;
    if (this.take("(?:") || this.take("(")) return this.close(null);
    const char = this.source[this.at++]!;
    if (char === "^" || char === "$") return {kind: "anchor", sign: char};
    if (char === ".") return any;
    if (char === "[") return this.oneOf();
    if (char === "\\") return this.escaped();
    return {kind: "chars", of: new Set(char)};
  }

  /** The rest of a group; `as` is what it counts as, else what stands in it. */
  private close(as: Node | null): Node {
    const inner = this.choice();
    this.take(")");
    return as ?? inner;
  }

  private escaped(): Node {
    const char = this.source[this.at++]!;
    if (char === "b" || char === "B") return {kind: "look"};
    const of = this.escape(char);
    // a back reference may be to nothing
    return /[1-9]/.test(char) ? {kind: "repeat", of: any, min: 0} : {kind: "chars", of};
  }

  /** The characters that an escape stands for, whose letter has been taken. */
  private escape(char: string): ReadonlySet<string> | null {
    if (char === "d") return digits;
    if (char === "n") return new Set("\n");
    if (char === "t") return new Set("\t");
    if (char === "u" && this.source[this.at] !== "{") {
      this.at += 4;
      return new Set(String.fromCharCode(Number.parseInt(this.source.slice(this.at - 4, this.at), 16)));
    }
    if (char === "p" || char === "P") this.at = this.source.indexOf("}", this.at) + 1;
    else if (!/[DsSwW\d\p{P}\p{S} ]/u.test(char)) this.isKnown = false;
    return /[A-Za-z\d]/.test(char) ? null : new Set(char);
  }

  private oneOf(): Node {
    const isNegated = this.take("^");
    const chars = new Set<string>();
    let isKnown = !isNegated;
    while (!this.ended && !this.take("]")) {
      const from = this.source[this.at++]!;
      const of = from === "\\" ? this.escape(this.source[this.at++]!) : new Set(from);
      if (of === null) isKnown = false;
      else if (this.source[this.at] === "-" && this.source[this.at + 1] !== "]" && of.size === 1) {
        this.at++;
        const to = this.take("\\") ? this.escape(this.source[this.at++]!) : new Set(this.source[this.at++]!);
        const [first, last] = [[...of][0]!.charCodeAt(0), [...(to ?? [])][0]?.charCodeAt(0)];
        if (last === undefined || last - first > 200) isKnown = false;
        else for (let code = first; code <= last; code++) chars.add(String.fromCharCode(code));
      } else for (const char of of) chars.add(char);
    }
    return {kind: "chars", of: isKnown ? chars : null};
  }

  private take(sign: string): boolean {
    if (!this.source.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }
}
