import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import type { Finding, Severity } from "@klarsprak/core";
import { DictionaryLoader, GrammarLoader, Linter, nodeMachine } from "@klarsprak/engine";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver-protocol/node.js";
import { URI } from "vscode-uri";
import { moves, replacementOf } from "./support/random-edits.js";
import { positionAt, Writer } from "./support/writer.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "examples");
const dictionaries = join(root, "dictionaries/dist");
const today = "2027-01-12";
/** Runs for each example, of which a long search may make more, and messages of changes in each run. */
const RUNS = Number(process.env.KLARSPRAK_EDIT_RUNS ?? 2);
const MOVES = 6;

const linter = new Linter({
  dictionaries: new DictionaryLoader(dictionaries),
  grammars: new GrammarLoader(),
  cwd: root,
  machine: nodeMachine(),
  today,
});
const severities: Readonly<Record<Severity, 1 | 2 | 3>> = { error: 1, warning: 2, info: 3 };

const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
// Among them are web pages, so that from here on the linter can tell at once how a page looks.
const linted = await Promise.all(paths.map((path) => linter.lintFile({ path, named: false })));
const files = linted.flatMap(({ path, decoded }) =>
  decoded === undefined ? [] : [{ path, text: decoded.text }],
);
const paragraphs = files.flatMap(({ text }) => text.split(/\n\n+/).filter((part) => part.trim() !== ""));

let writer: Writer;
beforeAll(async () => {
  writer = await Writer.start(dictionaries, today);
});
afterAll(() => writer.connection.dispose());

/** What the command line says of a text that it has never seen, in the terms of the editor. */
function fromScratch(path: string, text: string): readonly Partial<Diagnostic>[] {
  const { analysis, error } = linter.lintDecoded(path, { text, encoding: { name: "utf-8", bom: false } });
  if (analysis === undefined) throw new Error(error?.message);
  expect(analysis.failures).toEqual([]);
  return analysis.findings.map(({ span, ruleId, severity, message }: Finding) => ({
    range: { start: positionAt(text, span.start), end: positionAt(text, span.end) },
    severity: severities[severity],
    code: ruleId,
    message,
  }));
}

const comparable = (diagnostics: readonly Diagnostic[]): readonly Partial<Diagnostic>[] =>
  diagnostics.map(({ range, severity, code, message }) => ({ range, severity, code, message }) as Diagnostic);

async function expectSame(path: string): Promise<void> {
  const expected = fromScratch(path, writer.text);
  const shown = await writer.shown((diagnostics) => isDeepStrictEqual(comparable(diagnostics), expected));
  expect(comparable(shown)).toEqual(expected);
}

test.each(
  files.map((file): [string, (typeof files)[number]] => [file.path.slice(root.length + 1), file]),
)("after any edits the editor says of %s what the command line would", async (_, { path, text }) => {
  await fc.assert(
    fc.asyncProperty(moves(paragraphs, MOVES), async (all) => {
      await writer.open(URI.file(path).toString(), text);
      try {
        await expectSame(path);
        for (const { deeds, waits } of all) {
          if (deeds === "undo") await writer.undo();
          else await writer.change(deeds.map((deed) => (source) => replacementOf(deed, source)));
          if (waits) await expectSame(path);
        }
        await expectSame(path);
      } finally {
        await writer.close();
      }
    }),
    { numRuns: RUNS },
  );
});
