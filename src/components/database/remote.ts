import {isCode, type Token, tokenize} from "./tokens.js";

const address = /^['"](?:https?|s3|gcs|gs|r2|hf|ftp):\/\//i;

/**
 * The address of a server that a statement would write to, or attach as a database; null when there is none. The engine can do neither,
 * and stops for ever when it tries.
 */
export function writtenAddress(statement: string): Token | null {
  const tokens = tokenize(statement).filter(isCode);
  const [verb = ""] = tokens.map(({text}) => text.toLowerCase());
  const found = tokens.filter(({text}) => address.test(text));
  if (/^(?:attach|export|import)$/.test(verb)) return found[0] ?? null;
  if (verb !== "copy") return null;
  // COPY … TO 'address'; what it reads FROM is another matter.
  return found.find((token) => tokens[tokens.indexOf(token) - 1]?.text.toLowerCase() === "to") ?? null;
}

/** What is said of an address that a query may not reach. */
export const refusal = "address outside of this site";

/**
 * A script for the engine's worker, run before the engine: requests to other hosts are refused before they are sent, whatever
 * policy the page has (none in preview), with a message that DuckDB passes on.
 */
export function guardScript(): string {
  return `{
  const {open} = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    const {protocol, origin} = new URL(address, self.origin);
    if (/^https?:$/.test(protocol) && origin !== self.origin) throw new Error("${refusal}: " + address);
    return open.call(this, method, address, ...rest);
  };
}
`;
}
