import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Finding, Severity } from "@klarsprak/core";
import { DictionaryLoader, GrammarLoader, Linter, nodeMachine } from "@klarsprak/engine";
import { NodeHost, startServer } from "@klarsprak/language-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createConnection } from "vscode-languageserver/node.js";
import {
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node.js";
import { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "examples");
const dictionaries = join(root, "dictionaries/dist");
const today = "2027-01-12";

const linter = new Linter({
  machine: nodeMachine(),
  dictionaries: new DictionaryLoader(dictionaries),
  grammars: new GrammarLoader(),
  cwd: root,
  today,
});
const severities: Readonly<Record<Severity, number>> = { error: 1, warning: 2, info: 3 };

const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
const linted = await Promise.all(paths.map((path) => linter.lintFile({ path, named: false })));
const files = linted.flatMap(({ path, analysis, decoded }) =>
  analysis === undefined || decoded === undefined
    ? []
    : [{ path, text: decoded.text, findings: analysis.findings }],
);

let editor: ProtocolConnection;
const arrived = new Map<string, (params: PublishDiagnosticsParams) => void>();

beforeAll(async () => {
  const [up, down] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(up, down), new NodeHost({ dictionaries, today: () => today }));
  editor = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  editor.onNotification(PublishDiagnosticsNotification.type, (params) => {
    // Without a version it is only what is found so far.
    if (params.version !== undefined) arrived.get(params.uri)?.(params);
  });
  editor.listen();
  await editor.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
  await editor.sendNotification(InitializedNotification.type, {});
});
afterAll(() => editor.dispose());

/** A finding as the command line tells it, in the terms of the editor. */
function told(document: TextDocument, { span, ruleId, severity, message }: Finding): Partial<Diagnostic> {
  const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
  return { range, severity: severities[severity] as 1 | 2 | 3, source: "klarsprak", code: ruleId, message };
}

test("there are examples to compare", () => {
  expect(files.length).toBeGreaterThan(20);
});

test.each(
  files.map((file): [string, (typeof files)[number]] => [file.path.slice(root.length + 1), file]),
)("the editor and the command line say the same about %s", async (_, { path, text, findings }) => {
  const uri = URI.file(path).toString();
  const published = new Promise<PublishDiagnosticsParams>((resolve) => arrived.set(uri, resolve));
  await editor.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "plaintext", version: 1, text },
  });
  const document = TextDocument.create(uri, "plaintext", 1, text);
  expect((await published).diagnostics).toEqual(findings.map((finding) => told(document, finding)));
});
