/** A list that the browser keeps for this site, newest first; without storage it lasts as long as the page. */
export interface Store<T> {
  get(): readonly T[];
  set(list: readonly T[]): void;
}

/** The list kept by the name `key`, of at most `most` items. */
export function store<T>(key: string, most: number): Store<T> {
  let list: readonly T[] = [];
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    if (Array.isArray(kept)) list = kept;
  } catch {
    // forbidden, or not ours
  }
  return {
    get: () => list,
    set(items) {
      list = items.slice(0, most);
      try {
        localStorage.setItem(key, JSON.stringify(list));
      } catch {
        // forbidden or full
      }
    }
  };
}
