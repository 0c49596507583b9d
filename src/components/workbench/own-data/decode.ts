/** A text file's text, with the encoding that it was read by. */
export interface Decoded {
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";
}

/**
 * Reads a text file as people in China have them: UTF-8, UTF-16 with a byte order mark, and else GB18030 (which holds GBK and
 * GB2312), as Excel writes CSV there; Big5 where it is no GB18030. Bytes that are valid UTF-8 are UTF-8: text in GB18030 hardly ever is.
 * What cannot be read becomes U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return {text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le"};
  if (first === 0xfe && second === 0xff) return {text: new TextDecoder("utf-16be").decode(bytes), encoding: "utf-16be"};
  for (const encoding of ["utf-8", "gb18030", "big5"] as const) {
    try {
      return {text: new TextDecoder(encoding, {fatal: true}).decode(bytes), encoding};
    } catch {
      // not that one
    }
  }
  return {text: new TextDecoder("gb18030").decode(bytes), encoding: "gb18030"};
}
