import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { isMarkedByKlarsprak } from "../../src/index.js";

function file(name: string, xml: string): Uint8Array {
  return zipSync({ "[Content_Types].xml": strToU8("<Types/>"), [name]: strToU8(xml) });
}

test.each([
  ["word/comments.xml", '<w:comments><w:comment w:id="1" w:author="klarsprak"/></w:comments>'],
  ["word/document.xml", '<w:document><w:ins w:id="1" w:author="klarsprak"/></w:document>'],
  ["word/footnotes.xml", '<w:footnotes><w:del w:author="klarsprak"/></w:footnotes>'],
])("what klarsprak left in %s tells that it made the file", (name, xml) => {
  expect(isMarkedByKlarsprak(file(name, xml))).toBe(true);
  expect(isMarkedByKlarsprak(file(name, xml.replace("klarsprak", "Kari")))).toBe(false);
});

test("what is no document of Word is none of ours", () => {
  const marked = file("word/document.xml", '<w:ins w:author="klarsprak"/>');
  for (const bytes of [new Uint8Array(), strToU8("klarsprak"), marked.subarray(0, marked.length - 30)])
    expect(isMarkedByKlarsprak(bytes)).toBe(false);
});
