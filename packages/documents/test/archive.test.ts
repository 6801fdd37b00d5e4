import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { rewriteZip } from "../src/archive/write-zip.js";
import { ZipArchive } from "../src/archive/zip-archive.js";
import { DocumentError } from "../src/document-error.js";

const files = fc.dictionary(
  fc.stringMatching(/^[a-zæøå]{1,8}(\/[a-z]{1,8})?\.xml$/),
  fc.uint8Array({ maxLength: 400 }),
  { minKeys: 1, maxKeys: 8 },
);

describe("an archive", () => {
  test("gives back what was put into it", () => {
    fc.assert(
      fc.property(files, (contents) => {
        const archive = new ZipArchive(zipSync(contents));
        expect(new Set(archive.entries.keys())).toEqual(new Set(Object.keys(contents)));
        for (const [name, content] of Object.entries(contents)) expect(archive.read(name)).toEqual(content);
      }),
    );
  });

  test("gives the first bytes of what was put into it, packed or not", () => {
    fc.assert(
      fc.property(files, fc.nat(500), fc.constantFrom(0 as const, 9 as const), (contents, most, level) => {
        const archive = new ZipArchive(zipSync(contents, { level }));
        for (const [name, content] of Object.entries(contents))
          expect(archive.readStart(name, most)).toEqual(content.subarray(0, most));
        expect(archive.readStart("none", most)).toBeUndefined();
      }),
    );
  });

  test("unpacks no more than is asked for", () => {
    const archive = new ZipArchive(zipSync({ "a.png": new Uint8Array(30 * 1024 * 1024) }, { level: 9 }));
    expect(archive.readStart("a.png", 100)).toEqual(new Uint8Array(100));
  });

  test("keeps the packed bytes of all parts that are not rewritten", () => {
    fc.assert(
      fc.property(files, fc.uint8Array({ maxLength: 300 }), (contents, added) => {
        const before = new ZipArchive(zipSync(contents, { level: 9 }));
        const changed = Object.keys(contents)[0]!;
        const after = new ZipArchive(
          rewriteZip(
            before,
            new Map([
              [changed, added],
              ["new/part.xml", added],
            ]),
          ),
        );
        expect([...after.entries.keys()]).toEqual([...before.entries.keys(), "new/part.xml"]);
        for (const [name, entry] of before.entries) {
          if (name === changed) expect(after.read(name)).toEqual(added);
          else expect(after.packed(after.entries.get(name)!)).toEqual(before.packed(entry));
        }
        expect(after.read("new/part.xml")).toEqual(added);
      }),
    );
  });

  test("ends with an error that says what is wrong, whatever bytes are changed or cut off", () => {
    fc.assert(
      fc.property(
        files,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        fc.nat(),
        (contents, changes, cut) => {
          const bytes = zipSync(contents);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          try {
            const archive = new ZipArchive(bytes.subarray(0, bytes.length - (cut % bytes.length)));
            for (const name of archive.entries.keys()) archive.read(name);
          } catch (error) {
            expect(error).toBeInstanceOf(DocumentError);
          }
        },
      ),
    );
  });

  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["text", strToU8("Hei, dette er et brev."), "not-a-document"],
    ["half of it", zipSync({ "a.xml": strToU8("<a/>") }).subarray(0, 40), "damaged"],
    ["a path that climbs out", zipSync({ "../a.xml": strToU8("<a/>") }), "unsafe"],
    ["a path of Windows", zipSync({ "C:\\a.xml": strToU8("<a/>") }), "unsafe"],
  ])("of %s is refused", (_, bytes, code) => {
    expect(() => new ZipArchive(bytes)).toThrow(expect.objectContaining({ code }));
  });

  test("of a file that unpacks to many hundred times its size is refused without unpacking it", () => {
    const archive = new ZipArchive(zipSync({ "a.xml": new Uint8Array(30 * 1024 * 1024) }, { level: 9 }));
    expect(() => archive.read("a.xml")).toThrow(expect.objectContaining({ code: "too-large" }));
  });

  test("of a file that holds more than its directory says is stopped", () => {
    const bytes = zipSync({ "a.xml": new Uint8Array(3 * 1024 * 1024) }, { level: 9 });
    const view = new DataView(bytes.buffer);
    // The size in the directory, which is what a reader goes by.
    view.setUint32(view.getUint32(bytes.length - 6, true) + 24, 1000, true);
    expect(() => new ZipArchive(bytes).read("a.xml")).toThrow(/holds more than it says/);
  });
});
