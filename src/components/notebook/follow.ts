import type {FilterSpecs, FilterValues} from "../filter/codec.js";
import type {Filters} from "../filter/filters.js";

/** The filters of the address now and after every change, for a cell of a page: `const chosen = follow(state);` */
export async function* follow<S extends FilterSpecs>(filters: Filters<S>): AsyncGenerator<FilterValues<S>> {
  let changed: (() => void) | undefined;
  const stop = filters.subscribe(() => changed?.());
  try {
    while (true) {
      const change = new Promise<void>((resolve) => (changed = resolve));
      yield filters.get();
      await change;
    }
  } finally {
    stop();
  }
}
