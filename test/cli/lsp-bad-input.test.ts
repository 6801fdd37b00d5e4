import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { bin, klarsprak } from "./run-klarsprak.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** A message of the protocol, whatever stands in it. */
function message(content: string): string {
  return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
}

const call = (method: string, params: object = {}, id?: number): string =>
  message(JSON.stringify({ jsonrpc: "2.0", ...(id === undefined ? {} : { id }), method, params }));
const initialize = (processId: number | null = null): string =>
  call("initialize", { processId, rootUri: null, capabilities: {} }, 1);

/** A server whose input a test writes byte by byte. */
class Server {
  readonly ended: Promise<number | null>;
  stdout = "";
  stderr = "";
  #waiting: () => void = () => {};

  constructor(readonly process = spawn(execPath, [bin, "lsp", "--stdio"])) {
    this.ended = new Promise((resolve) => this.process.once("close", resolve));
    // A server that ends while it is written to closes the pipe.
    this.process.stdin.on("error", () => {});
    this.process.stderr.on("data", (bytes) => {
      this.stderr += bytes;
    });
    this.process.stdout.on("data", (bytes) => {
      this.stdout += bytes;
      this.#waiting();
    });
  }

  write(bytes: string | Uint8Array): void {
    this.process.stdin.write(bytes);
  }

  /** Waits for something on standard output; the time limit of the test is the only one. */
  async says(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.stdout)) {
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
  }

  async shutDown(): Promise<number | null> {
    this.write(call("shutdown", {}, 99));
    await this.says(/"id":99/);
    this.write(call("exit"));
    return this.ended;
  }
}

describe("klarsprak lsp that is started by hand", () => {
  test("without --stdio says what to write", () => {
    const { status, stdout, stderr } = klarsprak(root, ["lsp"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      "klarsprak: lsp talks over standard input and output alone, and wants to be told so: klarsprak lsp --stdio\n",
    );
  });

  test.each([
    ["nothing", "", "it is empty"],
    ["a letter", "Hei\n\nVi har fått søknaden din.\n", "it begins with something else"],
    ["bytes that are no text", Buffer.from([0, 255, 13, 10, 13, 10, 7]), "it begins with something else"],
    [
      "a header without a length",
      "Content-Type: x\r\n\r\n{}",
      "Header must provide a Content-Length property",
    ],
    ["a length that is no number", "Content-Length: lang\r\n\r\n{}", "Content-Length value must be a number"],
  ])("on %s says that it is for editors, and ends with 2", (_, input, why) => {
    const { status, stdout, stderr } = klarsprak(root, ["lsp", "--stdio"], input);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^klarsprak: standard input does not speak the Language Server Protocol: .*\n$/);
    expect(stderr).toContain(why);
    expect(stderr).toContain("docs/editors.md");
  });

  test("does not wait for the end of what is no message", async () => {
    const server = new Server();
    server.write("Kjære leser");
    expect(await server.ended).toBe(2);
    expect(server.stderr).toContain("it begins with something else");
  });
});

describe("a client that says nonsense", () => {
  test("in whole messages is told so, and served on", async () => {
    const server = new Server();
    for (const nonsense of ["{{{", "", "null", "[1, 2]", '"hei"', '{"jsonrpc":"2.0"}'])
      server.write(message(nonsense));
    server.write(initialize());
    await server.says(/"id":1,"result"/);
    expect(server.stdout).toContain("A message is no JSON");
    for (const params of [{}, { textDocument: 7 }, { textDocument: { uri: "file:///finst/ikkje.txt" } }])
      server.write(call("textDocument/hover", params, 2));
    server.write(call("textDocument/didChange", { textDocument: { uri: "file:///a.txt" } }));
    server.write(call("textDocument/didOpen"));
    server.write(call("klarsprak/finst-ikkje", {}, 3));
    await server.says(/"id":3,"error"/);
    expect(await server.shutDown()).toBe(0);
    expect(server.stderr).toBe("");
  });

  test("in pieces of one byte is understood", async () => {
    const server = new Server();
    for (const byte of Buffer.from(initialize())) {
      server.write(Uint8Array.of(byte));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await server.says(/"id":1,"result"/);
    expect(await server.shutDown()).toBe(0);
  });
});

describe("a client that goes away", () => {
  test("in the middle of a message ends the server with 1", async () => {
    const server = new Server();
    server.write(initialize());
    await server.says(/"id":1,"result"/);
    server.write(call("initialized"));
    server.process.stdin.end(message('{"jsonrpc":"2.0"}').slice(0, -5));
    expect(await server.ended).toBe(1);
    expect(server.stderr).toBe("");
  });

  test("while a text is checked ends the server, which says nothing of it", async () => {
    const text = readFileSync(join(root, "examples/vedtak-avslag-darlig.txt"), "utf8").repeat(200);
    const server = new Server();
    server.write(initialize());
    await server.says(/"id":1,"result"/);
    server.write(call("initialized"));
    const textDocument = { uri: "file:///brev.txt", languageId: "plaintext", version: 1, text };
    server.write(call("textDocument/didOpen", { textDocument }));
    server.process.stdout.destroy();
    server.process.stdin.end();
    expect([0, 1]).toContain(await server.ended);
    expect(server.stderr).toBe("");
  });

  test("after shutdown, without a word, is a good end", async () => {
    const server = new Server();
    server.write(initialize());
    await server.says(/"id":1,"result"/);
    server.write(call("shutdown", {}, 2));
    await server.says(/"id":2/);
    server.process.stdin.end();
    expect(await server.ended).toBe(0);
  });

  test("and leaves its pipes to somebody else is missed by its process id", async () => {
    const client = spawn(execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const server = new Server();
    server.write(initialize(client.pid!));
    await server.says(/"id":1,"result"/);
    client.kill("SIGKILL");
    expect(await server.ended).toBe(1);
  });
});
