import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { inFolder, klarsprak, lintJson } from "./run-klarsprak.js";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const ODT = "application/vnd.oasis.opendocument.text";

function word(body: string, others: Readonly<Record<string, Uint8Array>> = {}, before = ""): Uint8Array {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    ),
    ...others,
  });
}

function odt(content: string, others: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    mimetype: [strToU8(ODT), { level: 0 }],
    "content.xml": strToU8(content),
    ...others,
  });
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const good = word(paragraph("Vi foretar en vurdering av søknaden din."));
const nested = `${"<w:tbl><w:tr><w:tc>".repeat(3000)}${paragraph("Innerst")}${"</w:tc></w:tr></w:tbl>".repeat(3000)}`;
const container = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

/** A PDF with these objects, numbered from 1; the first is the catalog. */
function pdf(objects: readonly string[], trailer = ""): Uint8Array {
  let text = "%PDF-1.7\n";
  const starts = objects.map((object, i) => {
    const start = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return strToU8(text + end, true);
}

const form = (content: string): string =>
  `<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 4 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** Each file with the code of its error and what the error says. */
const hostile: Readonly<Record<string, readonly [Uint8Array, code: string, says: RegExp]>> = {
  "avkortet.docx": [good.subarray(0, good.length / 2), "damaged", /is damaged: its end is missing/],
  "dokumenttype.docx": [
    word(paragraph("&a;"), {}, '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa">]>'),
    "unsafe",
    /has a document type in its part word\/document\.xml/,
  ],
  "dyp.docx": [word(nested), "too-deep", /nested over 1000 levels deep/],
  "gammel.docx": [joined(container, new Uint8Array(600)), "old-format", /Save it as \.docx/],
  "ingen-zip.docx": [strToU8("Kjære søker, her er svaret."), "not-a-document", /whatever its name says/],
  "klatrer.docx": [
    word(paragraph("Hei"), { "../../etc/passwd": strToU8("x") }),
    "unsafe",
    /leads out of the file/,
  ],
  "kryptert.docx": [
    joined(container, new Uint8Array(600), wide("EncryptedPackage"), new Uint8Array(64)),
    "encrypted",
    /protected by a password/,
  ],
  "odelagt-xml.docx": [word("<w:p><w:r><w:t>Hei</w:r></w:p>"), "damaged", /word\/document\.xml is no XML/],
  "tom.docx": [new Uint8Array(), "empty", /is empty/],
  "uten-dokument.docx": [zipSync({ "a.txt": strToU8("Hei") }), "not-a-document", /./],
  "zip-bombe.docx": [word(paragraph("a".repeat(40 * 1024 * 1024))), "too-large", /holds more than it shows/],
  "avkortet.odt": [odt("<a/>").subarray(0, 60), "damaged", /is damaged/],
  "kryptert.odt": [
    odt("<a/>", {
      "META-INF/manifest.xml": strToU8(
        `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`,
      ),
    }),
    "encrypted",
    /protected by a password/,
  ],
  "odelagt-xml.odt": [odt("<a><b></a>"), "damaged", /content\.xml is no XML/],
  "tom.odt": [new Uint8Array(), "empty", /is empty/],
  "avkortet.pdf": [strToU8("%PDF-1.7\n1 0 obj\n<< /Type /Cat"), "damaged", /is damaged/],
  "ingen-pdf.pdf": [strToU8("Kjære søker, her er svaret."), "not-a-document", /./],
  "ring-av-sider.pdf": [
    pdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R] >>"]),
    "damaged",
    /is damaged/,
  ],
  "ring-av-tegninger.pdf": [
    pdf([
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R >>",
      form("/X Do /X Do"),
      "<< /Length 5 >>\nstream\n/X Do\nendstream",
    ]),
    "no-text",
    /./,
  ],
  "tom.pdf": [new Uint8Array(), "empty", /is empty/],
};

const bytesOf = Object.fromEntries(Object.entries(hostile).map(([name, [bytes]]) => [name, bytes]));

describe("hostile files", () => {
  let run: ReturnType<typeof lintJson>;
  let copies: { readonly status: number | null; readonly names: readonly string[]; readonly kept: boolean };
  beforeAll(() => {
    const others = { "god.docx": good, "god.md": "Vi foretar en vurdering av søknaden din.\n" };
    inFolder({ ...bytesOf, ...others }, (folder) => {
      run = lintJson(folder, ["."]);
      const args = ["lint", ...Object.keys(hostile), "--annotate", "ut", "--suggest", "ut"];
      const { status } = klarsprak(folder, args);
      copies = {
        status,
        names: readdirSync(folder)
          .filter((name) => !(name in bytesOf) && !(name in others))
          .flatMap((name) => [name, ...readdirSync(join(folder, name))]),
        kept: Object.entries(bytesOf).every(([name, bytes]) =>
          readFileSync(join(folder, name)).equals(Buffer.from(bytes)),
        ),
      };
    });
  });

  test.each(Object.entries(hostile))("%s is refused with what to do", (name, [, code, says]) => {
    const file = run.files.find(({ path }) => path === name);
    expect(file?.findings).toEqual([]);
    expect(file?.error?.code).toBe(code);
    expect(file?.error?.message).toMatch(says);
    expect(file?.error?.message).toMatch(/^(?:is|has|holds|cannot) .*\.$/s);
  });

  test("keep nothing else from being checked", () => {
    expect(run.status).toBe(2);
    for (const name of ["god.docx", "god.md"]) {
      const file = run.files.find(({ path }) => path === name);
      expect(file?.error).toBeNull();
      expect(file?.findings.length).toBeGreaterThan(0);
    }
  });

  test("leave nothing behind and stay as they are", () => {
    expect(copies).toEqual({ status: 2, names: [], kept: true });
  });
});
