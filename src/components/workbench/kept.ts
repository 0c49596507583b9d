/** A text that was run, or that the reader saved by a name. */
export interface Kept {
  text: string;
  /** When, in milliseconds since 1970. */
  at: number;
  name?: string;
  rows?: number;
  failed?: boolean;
}

/** The reader's queries, newest first. */
export interface KeptQueries {
  saved: readonly Kept[];
  ran: readonly Kept[];
}

/** The queries with those of another list. */
export interface Merged extends KeptQueries {
  /** How many were not there before. */
  added: {saved: number; ran: number};
}

/**
 * Adds the queries of a list to one's own: of those that are alike the one there stays; of two saved by one name, the other gets a
 * number behind its name.
 */
export function mergeQueries(own: KeptQueries, others: KeptQueries): Merged {
  const names = new Map(own.saved.map(({name = "", text}) => [name, bare(text)]));
  const saved: Kept[] = [];
  for (const kept of others.saved) {
    const {name = "", text} = kept;
    let unique = name;
    for (let i = 2; names.has(unique) && names.get(unique) !== bare(text); i++) unique = `${name} (${i})`;
    if (names.has(unique)) continue;
    names.set(unique, bare(text));
    saved.push({...kept, name: unique});
  }
  const texts = new Set(own.ran.map(({text}) => bare(text)));
  const ran = others.ran.filter(({text}) => !texts.has(bare(text)) && texts.add(bare(text)));
  const newest = (list: readonly Kept[]) => [...list].sort((a, b) => b.at - a.at);
  return {
    saved: newest([...own.saved, ...saved]),
    ran: newest([...own.ran, ...ran]),
    added: {saved: saved.length, ran: ran.length}
  };
}

/** A text without what makes no difference to what it asks: space around it, its last semicolon. */
export function bare(text: string): string {
  return text.trim().replace(/;$/, "").trimEnd();
}
