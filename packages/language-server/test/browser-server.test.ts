import { PassThrough } from "node:stream";
import { afterEach, expect, test } from "vitest";
import { createConnection } from "vscode-languageserver/node.js";
import {
  createProtocolConnection,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node.js";
import { BrowserHost } from "../src/browser.js";
import { startServer } from "../src/index.js";
import { shipped } from "./shipped.js";

const FOLDER = "vscode-vfs://github/etat/brev";
let connection: ProtocolConnection | undefined;
afterEach(() => connection?.dispose());

/** An editor in a browser whose folder holds files, with the server it talks to. */
async function editorOf(files: Record<string, string>) {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const readFile = async (uri: string) => {
    const text = uri.startsWith(`${FOLDER}/`) ? files[uri.slice(FOLDER.length + 1)] : undefined;
    return text === undefined ? { code: "ENOENT" } : new TextEncoder().encode(text);
  };
  startServer(createConnection(up, down), new BrowserHost({ shipped, readFile, today: () => "2026-03-02" }));
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  connection = client;
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  client.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const look of waiting) look();
  });
  client.listen();
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: FOLDER,
    workspaceFolders: [{ uri: FOLDER, name: "brev" }],
    capabilities: {},
  });
  await client.sendNotification(InitializedNotification.type, {});
  return {
    open: (name: string, languageId: string, text: string) =>
      client.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: `${FOLDER}/${name}`, languageId, version: 1, text },
      }),
    change: (name: string, text: string) => {
      files[name] = text;
      return client.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: `${FOLDER}/${name}`, type: FileChangeType.Changed }],
      });
    },
    /** Waits until what was last told of a file is so. */
    until: (name: string, isSo: (told: PublishDiagnosticsParams) => boolean) =>
      new Promise<PublishDiagnosticsParams>((resolve) => {
        const look = (): void => {
          const last = published.findLast(({ uri }) => uri === `${FOLDER}/${name}`);
          if (last === undefined || !isSo(last)) return;
          waiting.delete(look);
          resolve(last);
        };
        waiting.add(look);
        look();
      }),
  };
}

const has =
  (rule: string) =>
  ({ diagnostics }: PublishDiagnosticsParams): boolean =>
    diagnostics.some(({ code }) => code === rule);
const WORDY = "Vi foretar en vurdering av saken din.\n";

test("the configuration of the folder holds from the first check, and a change of it is seen", async () => {
  const files = { "klarsprak.config.json": '{ "rules": { "substantivsyke": "off" } }' };
  const editor = await editorOf(files);
  await editor.open("brev.md", "markdown", `${WORDY}\nMøtet er  kl 09:00.\n`);
  const first = await editor.until("brev.md", () => true);
  expect(first.diagnostics.length).toBeGreaterThan(0);
  expect(has("substantivsyke")(first)).toBe(false);
  await editor.change("klarsprak.config.json", "{}");
  await editor.until("brev.md", has("substantivsyke"));
});

test("a broken configuration is marked at its place and address, and the last good one stays", async () => {
  const editor = await editorOf({ "klarsprak.config.json": '{ "rules": { "substantivsyke": "off" } }' });
  await editor.open("brev.md", "markdown", `${WORDY}\nMøtet er  kl 09:00.\n`);
  await editor.until("brev.md", () => true);
  await editor.change("klarsprak.config.json", '{\n  "rules": { "passif": "off" } }');
  const { diagnostics } = await editor.until("klarsprak.config.json", (told) => told.diagnostics.length > 0);
  expect(diagnostics.map(({ range }) => range.start)).toEqual([{ line: 1, character: 13 }]);
  expect(has("substantivsyke")(await editor.until("brev.md", () => true))).toBe(false);
  await editor.change("klarsprak.config.json", "{}");
  await editor.until("klarsprak.config.json", (told) => told.diagnostics.length === 0);
  await editor.until("brev.md", has("substantivsyke"));
});

test("a page is checked again when the style sheet it names has arrived", async () => {
  const editor = await editorOf({ "side.css": "p { color: #eee; background: #fff }" });
  await editor.open(
    "side.html",
    "html",
    '<!DOCTYPE html><html lang="nb"><head><title>Svar</title><link rel="stylesheet" href="side.css"></head><body style="background: #fff"><p>Du får svar på søknaden din i morgen.</p></body></html>',
  );
  await editor.until("side.html", has("kontrast"));
});
