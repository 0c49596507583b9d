/** A query that an address carries; `whole` is false when its end is cut off or some of it cannot be read. */
export interface Linked {
  sql: string;
  whole: boolean;
}

/** The query that an address carries after its #: `sql#q=SELECT%201`. What stands there is never sent to a server. */
export function readAddress(hash: string): Linked | null {
  const text = /^#q=(.*)$/s.exec(hash)?.[1];
  if (text === undefined) return null;
  try {
    return {sql: decodeURIComponent(text), whole: true};
  } catch {
    return {sql: text.replace(/%[\da-f]?$/i, "").replace(/(?:%[\da-f]{2})+|%/gi, readable), whole: false};
  }
}

/** The characters of escaped bytes, without those that lack bytes. */
function readable(escaped: string): string {
  const bytes = escaped.split("%").slice(1);
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16))).replaceAll("\ufffd", "");
}

/** The address of the page with a query. */
export function writeAddress(page: string, sql: string): string {
  const url = new URL(page);
  url.hash = `q=${encodeURIComponent(sql)}`;
  return url.href;
}
