import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  buildPages,
  buildPdf,
  contentOf,
  firstFree,
  type PdfObject,
  packed,
} from "../packages/documents/test/pdf/build-pdf.js";
import { outline, read } from "../packages/documents/test/pdf/load-pdfjs.js";
import { readPdfInThread } from "../packages/engine/src/read-pdf-in-thread.js";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../packages/documents/test/fixtures/${name}.pdf`, import.meta.url)));
const hello = contentOf([{ x: 70, y: 700, text: "Du får støtte." }]);

test.each(["letter", "letter-tagged", "pages"])("%s is read in a thread as it is without", async (name) => {
  const bytes = fixture(name);
  const [inThread, without] = [await readPdfInThread(bytes), await read(bytes)];
  expect(outline(inThread)).toEqual(outline(without));
  expect(inThread).toEqual(without);
  const { span, readings } = inThread.document.blocks[3]!;
  expect(readings[0].map.toSourceSpan({ start: 0, end: readings[0].text.length })).toEqual(span);
  expect(bytes).toEqual(fixture(name));
});

test.each([
  ["letter-encrypted", "encrypted"],
  ["scanned", "no-text"],
])("%s gives its error", async (name, code) => {
  await expect(readPdfInThread(fixture(name))).rejects.toMatchObject({ name: "DocumentError", code });
});

test("a file that keeps pdf.js busy for ever is given up", async () => {
  // Forms of forms, three times each: three to the thirtieth, which nobody waits for.
  const first = firstFree(1);
  const resources = (next: number): string =>
    `/Resources << /Font << /F1 3 0 R >> /XObject << /X ${next} 0 R >> >>`;
  const forms = Array.from(
    { length: 30 },
    (_, i): PdfObject => ({
      dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${resources(first + i + 1)}`,
      content: i === 29 ? hello : "/X Do /X Do /X Do",
    }),
  );
  const bytes = buildPages([`${hello} /X Do`], { page: () => resources(first), more: forms });
  await expect(readPdfInThread(bytes, { time: 3000 })).rejects.toMatchObject({
    name: "DocumentError",
    code: "too-large",
    message:
      "takes over 3 s to read, as no letter does, and is not read. Make it again from the document it was made from, or split it.",
  });
});

test("a file that unpacks to a thousand times its size is given up, and the memory is free again", async () => {
  const bytes = buildPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [${"4 0 R ".repeat(100)}] >>`,
    packed(new Uint8Array(8 * 1024 * 1024).fill(32)),
  ]);
  const before = process.memoryUsage.rss();
  await expect(readPdfInThread(bytes, { memory: 200 })).rejects.toMatchObject({
    name: "DocumentError",
    code: "too-large",
    message:
      "takes over 200 MB of memory to read, as no letter does, and is not read. Make it again from the document it was made from, or split it.",
  });
  expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 * 1024);
});

test("whatever is changed in a file, it is read or refused with a reason", async () => {
  const good = buildPages([hello, hello]);
  const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const bytes = good.slice();
      for (const { at, byte } of changes) bytes[at] = byte;
      const result = await readPdfInThread(bytes).catch((error: unknown) => error);
      expect(result).toSatisfy(
        (one: object) => "document" in one || (one as { name?: string }).name === "DocumentError",
      );
    }),
    { numRuns: 15 },
  );
});

const root = new URL("../", import.meta.url);

test("the thread of the command reads a PDF by itself: no library beside it, no canvas, nothing said aloud", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pdf-thread-"));
  try {
    const file = join(folder, "pdf-thread.mjs");
    cpSync(new URL("packages/cli/dist/pdf-thread.js", root), file);
    const bytes = readFileSync(new URL("packages/documents/test/fixtures/letter.pdf", root));
    const thread = new Worker(file, { workerData: new Uint8Array(bytes), stdout: true, stderr: true });
    let said = "";
    for (const stream of [thread.stdout, thread.stderr])
      stream.on("data", (data) => {
        said += data;
      });
    const answer = await new Promise<unknown>((resolve, reject) => {
      thread.once("message", resolve);
      thread.once("error", reject);
    });
    await thread.terminate();
    expect(answer).toMatchObject({ kind: "read", content: { title: "Vedtak om støtte til bolig" } });
    expect(said).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the licence of pdf.js lies beside it", () => {
  const licence = readFileSync(new URL("packages/cli/dist/pdf-thread.LICENSE", root), "utf8");
  expect(licence).toContain("Apache License");
  expect(readFileSync(new URL("packages/cli/dist/pdf-thread.js", root), "utf8")).toMatch(
    /^\/\*! Holds pdf\.js/,
  );
});
