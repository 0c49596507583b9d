/** The query that an address carries after its #: `sql#q=SELECT%201`. What stands there is never sent to a server. */
export function readAddress(hash: string): string | null {
  const text = /^#q=(.*)$/s.exec(hash)?.[1];
  if (text === undefined) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // cut or mistyped
  }
}

/** The address of the page with a query. */
export function writeAddress(page: string, sql: string): string {
  const url = new URL(page);
  url.hash = `q=${encodeURIComponent(sql)}`;
  return url.href;
}
