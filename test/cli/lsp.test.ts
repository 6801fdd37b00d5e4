import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import {
  CodeActionRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node.js";
import { bin, lintJson } from "./run-klarsprak.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

test("klarsprak lsp --stdio serves an editor, and ends when it is told to", async () => {
  const letter = "examples/vedtak-avslag-darlig.txt";
  const uri = pathToFileURL(join(root, letter)).toString();
  const server = spawn(process.execPath, [bin, "lsp", "--stdio"], { cwd: root });
  const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
  const editor = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const published = new Promise<PublishDiagnosticsParams>((resolve) =>
    editor.onNotification(PublishDiagnosticsNotification.type, (params) => {
      // Without a version it is only what is found so far.
      if (params.version !== undefined) resolve(params);
    }),
  );
  editor.listen();
  await editor.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
  await editor.sendNotification(InitializedNotification.type, {});
  await editor.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: {
      uri,
      languageId: "plaintext",
      version: 1,
      text: readFileSync(join(root, letter), "utf8"),
    },
  });

  const { diagnostics } = await published;
  const { findings } = lintJson(root, [letter]).files[0]!;
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual(
    findings.map(({ ruleId, message }) => [ruleId, message]),
  );
  const { range } = diagnostics.find(({ code }) => code === "preposisjonsuttrykk")!;
  const textDocument = { uri };
  expect(await editor.sendRequest(HoverRequest.type, { textDocument, position: range.start })).not.toBeNull();
  expect(
    await editor.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
  ).not.toEqual([]);

  await editor.sendRequest(ShutdownRequest.type);
  await editor.sendNotification(ExitNotification.type);
  expect(await ended).toBe(0);
});
