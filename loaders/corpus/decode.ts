import type {DecodedText, Encoding} from "../types.ts";

/**
 * Decodes a report's bytes: UTF-8, GB18030 (which GBK and GB 2312 are part of) or UTF-16, with or without a byte order mark;
 * the mark is not part of the text. Never throws: what cannot be decoded becomes U+FFFD and is counted.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const encoding = detect(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return {text, encoding, undecodable: Math.max(0, count(text) - published(bytes, encoding))};
}

function detect(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const wide = utf16(bytes);
  if (wide) return wide;
  // A GB18030 text read as UTF-8 is mostly errors; a UTF-8 text with a few broken bytes is mostly Han characters.
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  const errors = count(utf8) - published(bytes, "utf-8");
  return errors === 0 || errors * 20 < nonAscii(utf8) ? "utf-8" : "gb18030";
}

/** UTF-16 without a mark: line breaks, digits and ASCII signs have a zero byte, always on the same side. */
function utf16(bytes: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  const n = Math.min(bytes.length, 1 << 16);
  for (let i = 0; i < n; ++i) if (bytes[i] === 0) i % 2 ? ++odd : ++even;
  if (even + odd < n / 200) return null;
  return odd > 4 * even ? "utf-16le" : even > 4 * odd ? "utf-16be" : null;
}

function count(text: string): number {
  let n = 0;
  for (let i = text.indexOf("\uFFFD"); i >= 0; i = text.indexOf("\uFFFD", i + 1)) ++n;
  return n;
}

function nonAscii(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; ++i) if (text.charCodeAt(i) > 127) ++n;
  return n;
}

/** How many U+FFFD stand in the file as such: a page may have been published with them. */
function published(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding !== "utf-8") return 0;
  let n = 0;
  for (let i = 0; i + 2 < bytes.length; ++i)
    if (bytes[i] === 0xef && bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) ++n;
  return n;
}
