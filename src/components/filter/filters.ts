import {type FilterSpecs, type FilterValues, readFilters, writeFilters} from "./codec.js";

/** The filters of a page. They live in its address: shareable, and the back button undoes a change. */
export interface Filters<S extends FilterSpecs = FilterSpecs> {
  get(): FilterValues<S>;
  set(patch: Partial<FilterValues<S>>): void;
  /** Calls `listener` after every change; returns what ends that. */
  subscribe(listener: () => void): () => void;
}

/** Names that mean the same on every page, and are therefore kept when moving between pages. */
export const sharedFilters = ["place", "indicator", "year", "role", "theme", "part", "report", "partial", "damaged"];

/** Opens the filters that `specs` describes. */
export function filters<S extends FilterSpecs>(specs: S): Filters<S> {
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };
  addEventListener("popstate", notify);
  return {
    get: () => readFilters(location.search, specs),
    set(patch) {
      const search = writeFilters(location.search, specs, {...readFilters(location.search, specs), ...patch});
      if (search === location.search) return;
      history.pushState(history.state, "", location.pathname + search + location.hash);
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    }
  };
}
