/** A set of numbers by their last twelve bits: it may say yes to others, never no to its own, and is small enough to stay at hand. */
export class Filter {
  private readonly bits = new Int32Array(128);

  add(number: number): void {
    this.bits[(number & 0xfff) >> 5]! |= 1 << number;
  }

  may(number: number): boolean {
    return (this.bits[(number & 0xfff) >> 5]! & (1 << number)) !== 0;
  }
}

/** One number for two characters, to be filtered. */
export function pair(first: number, second: number): number {
  return first * 31 + second;
}
