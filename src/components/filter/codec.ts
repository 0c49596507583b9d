/** How a filter stands in the address. A flag is on or off, a choice one of its values, a list any number of texts. */
export type FilterSpec =
  | {kind: "list"}
  | {kind: "choice"; values: readonly string[]; initial: string}
  | {kind: "flag"; initial: boolean};

export type FilterSpecs = Record<string, FilterSpec>;

export type FilterValues<S extends FilterSpecs> = {
  [K in keyof S]: S[K] extends {kind: "list"} ? string[] : S[K] extends {kind: "flag"} ? boolean : string;
};

/** Reads filters from the query of an address; what is missing or cannot be read takes its initial value. */
export function readFilters<S extends FilterSpecs>(search: string, specs: S): FilterValues<S> {
  const query = new URLSearchParams(search);
  const values = Object.entries(specs).map(([name, spec]) => {
    const text = query.get(name);
    if (spec.kind === "list") return [name, text ? [...new Set(text.split(",").filter(Boolean))] : []];
    if (spec.kind === "flag") return [name, text === null ? spec.initial : text !== "0"];
    return [name, text !== null && spec.values.includes(text) ? text : spec.initial];
  });
  return Object.fromEntries(values) as FilterValues<S>;
}

/** Writes filters into the query of an address, keeping what else stands there; initial values are left out. */
export function writeFilters<S extends FilterSpecs>(search: string, specs: S, values: FilterValues<S>): string {
  const query = new URLSearchParams(search);
  for (const [name, spec] of Object.entries(specs)) {
    const value = values[name as keyof S] as string | boolean | string[];
    if (Array.isArray(value)) set(query, name, value.join(","), "");
    else if (spec.kind === "flag") set(query, name, value ? "1" : "0", spec.initial ? "1" : "0");
    else if (spec.kind === "choice") set(query, name, String(value), spec.initial);
  }
  // commas and Han characters can be read in an address; URLSearchParams would escape them
  const text = Array.from(query, ([name, value]) => `${encodeURIComponent(name)}=${readable(value)}`).join("&");
  return text && `?${text}`;
}

function set(query: URLSearchParams, name: string, value: string, initial: string): void {
  if (value === initial) query.delete(name);
  else query.set(name, value);
}

function readable(value: string): string {
  return encodeURIComponent(value).replaceAll("%2C", ",");
}
