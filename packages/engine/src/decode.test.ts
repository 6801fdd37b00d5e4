import { describe, expect, test } from "vitest";
import { decode, encode } from "./decode.js";

describe("decode", () => {
  const scratched = (text: string): Buffer => Buffer.concat([Buffer.from(text), Buffer.of(0xff)]);

  test("a text in UTF-8 with a bad byte stays UTF-8", () => {
    const decoded = decode(scratched("Møtet er på rådhuset"));
    expect(decoded).toEqual({
      text: "Møtet er på rådhuset\uFFFD",
      encoding: { name: "utf-8", bom: false, damaged: true },
    });
    expect(() => encode("Møtet", decoded!.encoding)).toThrow(RangeError);
  });

  test("a byte order mark says UTF-8 whatever follows", () => {
    expect(decode(scratched("\uFEFFHei"))).toEqual({
      text: "Hei\uFFFD",
      encoding: { name: "utf-8", bom: true, damaged: true },
    });
  });

  test.each([
    "på",
    "Møtet er på rådhuset",
    "«ÆØÅ»",
    "SÅ SA HUN «NÅ»",
  ])("%j in Windows-1252 is read as that", (text) => {
    const bytes = Buffer.from(text, "latin1");
    const decoded = decode(bytes)!;
    expect(decoded).toEqual({ text, encoding: { name: "windows-1252", bom: false } });
    expect(Buffer.from(encode(text, decoded.encoding)).equals(bytes)).toBe(true);
  });

  test("U+FFFD that stands in a text is no damage", () => {
    expect(decode(Buffer.from("Hei \uFFFD"))?.encoding).toEqual({ name: "utf-8", bom: false });
  });
});
