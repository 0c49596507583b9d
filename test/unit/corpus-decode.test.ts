import fc from "fast-check";
import {expect, test} from "vitest";
import {decode} from "../../loaders/corpus/decode.ts";

const text = "柳河乡2019年工作总结\n今年以来，完成投资3.5亿元，同比增长8%。各项事业全面发展，社会大局保持稳定。";
const utf16 = (text: string, swap: boolean): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
  return swap ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes;
};
// 柳河乡 and so on in GB18030, as Windows saves a text file.
const gb = Uint8Array.from(
  "c1 f8 ba d3 cf e7 bd f1 c4 ea d2 d4 c0 b4 a3 ac cd ea b3 c9 cd b6 d7 ca 33 2e 35 d2 da d4 aa a1 a3".split(" "),
  (byte) => Number.parseInt(byte, 16)
);

test.each([
  ["UTF-8", new TextEncoder().encode(text), "utf-8"],
  ["UTF-8 with a byte order mark", new TextEncoder().encode(`\uFEFF${text}`), "utf-8"],
  ["UTF-16 little endian with a mark", utf16(`\uFEFF${text}`, false), "utf-16le"],
  ["UTF-16 little endian without one", utf16(text, false), "utf-16le"],
  ["UTF-16 big endian with a mark", utf16(`\uFEFF${text}`, true), "utf-16be"],
  ["UTF-16 big endian without one", utf16(text, true), "utf-16be"]
])("decode reads %s", (_, bytes, encoding) => {
  expect(decode(bytes)).toEqual({text, encoding, undecodable: 0});
});

test("decode reads GB18030", () => {
  expect(decode(gb)).toEqual({text: "柳河乡今年以来，完成投资3.5亿元。", encoding: "gb18030", undecodable: 0});
});

test("decode keeps to UTF-8 when a few bytes are broken, and counts them", () => {
  const bytes = new TextEncoder().encode(text.repeat(3));
  bytes[10] = 0xff;
  const decoded = decode(bytes.slice(0, -1));
  expect(decoded.encoding).toBe("utf-8");
  expect(decoded.undecodable).toBeGreaterThan(0);
  expect(decoded.text).toContain("完成投资3.5亿元");
});

test("decode does not count U+FFFD that was published", () => {
  expect(decode(new TextEncoder().encode("完成\uFFFD元"))).toEqual({
    text: "完成\uFFFD元",
    encoding: "utf-8",
    undecodable: 0
  });
});

test("decode gives back any text in UTF-8, and never throws on any bytes", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme"}), (text) => {
      // A text of zero bytes cannot be told from UTF-16.
      if (!text.includes("\0") && !text.startsWith("\uFEFF"))
        expect(decode(new TextEncoder().encode(text)).text).toBe(text);
    })
  );
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
      expect(decode(bytes).undecodable).toBeGreaterThanOrEqual(0);
    })
  );
});
