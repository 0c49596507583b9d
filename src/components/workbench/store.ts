/** A list that the browser keeps for this site, newest first; without storage it lasts as long as the page. */
export interface Store<T> {
  get(): readonly T[];
  set(list: readonly T[]): void;
  /** Whether the browser keeps the list; false where storage is forbidden or full. */
  kept(): boolean;
}

/** The list kept by the name `key`, of at most `most` items. `onOther` is called when another tab of the site changed it. */
export function store<T>(key: string, most: number, onOther: () => void = () => {}): Store<T> {
  let list: readonly T[] = [];
  let kept = true;
  const read = () => {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
      if (Array.isArray(stored)) list = stored;
    } catch {
      // forbidden, or not ours
    }
  };
  read();
  addEventListener("storage", (event) => {
    if (event.key !== key) return;
    read();
    onOther();
  });
  return {
    get: () => list,
    kept: () => kept,
    set(items) {
      list = items.slice(0, most);
      try {
        localStorage.setItem(key, JSON.stringify(list));
        kept = true;
      } catch {
        kept = false; // forbidden or full
      }
    }
  };
}
