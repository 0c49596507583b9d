import {Trie} from "../figures/trie.ts";

/** Where an entry of the vocabulary stands in a text. */
export interface Place {
  from: number;
  to: number;
}

/** Finds the texts that entries are known by, all in one pass; at each offset the longest that starts there. */
export type Vocabulary<T> = (text: string) => ReadonlyMap<T, readonly Place[]>;

/** Compiles a vocabulary; entries may share a text. Places come in the order of the text. */
export function compile<T>(entries: readonly T[], textsOf: (entry: T) => readonly string[]): Vocabulary<T> {
  const byText = new Map<string, T[]>();
  for (const entry of entries)
    for (const text of textsOf(entry)) {
      const sharing = byText.get(text);
      if (sharing) sharing.push(entry);
      else byText.set(text, [entry]);
    }
  const trie = new Trie(byText);
  return (text) => {
    const places = new Map<T, Place[]>();
    for (let at = 0; at < text.length; ++at) {
      const found = trie.longest(text, at, text.length);
      if (!found) continue;
      for (const entry of found.value) {
        const known = places.get(entry);
        const place = {from: at, to: at + found.length};
        if (known) known.push(place);
        else places.set(entry, [place]);
      }
    }
    return places;
  };
}
