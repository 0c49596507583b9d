/** The number of each character that is in some set, from 1: few are, so that the sets below stay small and at hand. */
const numbers = new Uint16Array(0x10000);
let last = 0;

function numberOf(code: number): number {
  numbers[code] ||= ++last;
  return numbers[code]!;
}

/**
 * A set of characters: one look at a table, where a regular expression of one class would have to be started. Most characters are
 * told apart without the table, by the two halves of their last ten bits.
 */
export class Chars {
  /** By the number of the character. */
  private readonly members: Uint8Array;
  private readonly low: number = 0;
  private readonly high: number = 0;

  constructor(chars: Iterable<string>) {
    const codes = Array.from(chars, (char) => char.charCodeAt(0));
    this.members = new Uint8Array(Math.max(0, ...codes.map(numberOf)) + 1);
    for (const code of codes) {
      this.members[numberOf(code)] = 1;
      this.low |= bit(code);
      this.high |= bit(code >> 5);
    }
  }

  has(code: number): boolean {
    if ((this.low & bit(code)) === 0 || (this.high & bit(code >> 5)) === 0) return false;
    return this.members[numbers[code]!] === 1;
  }

  /** Whether the character at `at` is one of the set; none is before the text or behind it. */
  at(text: string, at: number): boolean {
    return at >= 0 && at < text.length && this.has(text.charCodeAt(at));
  }

  /** Whether one of the set stands in [from, to). */
  within(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.has(text.charCodeAt(at))) return true;
    return false;
  }
}

/** The bit of the last five bits of a code. */
function bit(code: number): number {
  return 1 << code; // which takes the last five only
}
