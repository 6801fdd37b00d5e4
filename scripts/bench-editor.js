// Times an editor: keystroke to findings, first findings, waiting requests and memory of the built server, over its
// protocol: until the bytes have arrived, since what an editor makes of them is its own. `npm run bench:editor`; with
// `-- --check` the exit status is 1 where a figure does not hold. Figures depend on the machine: `node -e 0` stands
// above them as a yardstick.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node.js";
import { TextDocument } from "vscode-languageserver-textdocument";
import { wordFile } from "./bench-document.js";
import { distinctPages, pages } from "./bench-letters.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = join(root, "packages/cli/bin/klarsprak.js");
const blocks = new URL("./bench-blocks.js", import.meta.url).href;
const TYPED =
  "Vi har foretatt en vurdering av saken din og anmoder om snarlig svar på dette brevet innen fristen. Ta kontakt med undertegnede dersom De har spørsmål vedrørende nevnte forhold. Vedtaket vil bli fattet av oss. ";
/** How many times a cold start is measured. */
const STARTS = 3;
/** The server may read and answer nothing for so long before the benchmark gives up. */
const PATIENCE = 60_000;

const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const now = () => performance.now();

/** A server in a process of its own, with one text open, and the least editor that can talk to it. */
class Editor {
  #started = now();
  #version = 1;
  #waiting = [];
  #blocks;
  /** When the last bytes came. */
  #arrived = 0;
  /** When diagnostics of a version last arrived, when they were read here, and how many there were. */
  last = { version: 0, at: 0, read: 0, count: 0 };
  /** When the first findings of the text arrived. */
  first;
  /** When the whole of a version was told. */
  whole = 0;

  constructor(folder) {
    const args = (process.env.BENCH_NODE_OPTIONS ?? "").split(" ").filter(Boolean);
    this.#blocks = join(folder, "blocks");
    this.server = spawn(process.execPath, [...args, "--import", blocks, bin, "lsp", "--stdio"], {
      cwd: folder,
      env: { ...process.env, BENCH_BLOCKS: this.#blocks },
      stdio: ["pipe", "pipe", "inherit"],
    });
    // Before the reader listens, so that what it makes of the bytes comes after.
    this.server.stdout.on("data", () => {
      this.#arrived = now();
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.server.stdout),
      new StreamMessageWriter(this.server.stdin),
    );
    this.connection.onNotification("textDocument/publishDiagnostics", ({ version, diagnostics }) => {
      this.last = { version, at: this.#arrived, read: now(), count: diagnostics.length };
      if (diagnostics.length > 0) this.first ??= this.#arrived;
    });
    // Sent when a version is checked to its end; the diagnostics before it are the last ones.
    this.connection.onNotification("klarsprak/status", ({ version }) => {
      this.whole = version;
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.connection.listen();
    this.folder = folder;
  }

  get sinceStart() {
    return now() - this.#started;
  }

  async open(text) {
    const uri = pathToFileURL(join(this.folder, "brev.txt")).href;
    this.document = TextDocument.create(uri, "plaintext", 1, text);
    await this.connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(this.folder).href,
      capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
      initializationOptions: { status: true },
    });
    this.#measureBlocks();
    await this.connection.sendNotification("initialized", {});
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "plaintext", version: 1, text },
    });
  }

  /** How long after the start of the process the first findings and the whole were there. */
  async opened() {
    await this.settled();
    const block = await this.longestBlock();
    return { first: this.first - this.#started, whole: this.last.at - this.#started, block };
  }

  /** From now on it is measured for how long at a time the server answers nothing; asked twice, no longer. */
  #measureBlocks() {
    // Windows has no such signal.
    if (process.platform !== "win32") this.server.kill("SIGUSR2");
  }

  /** For how long at most the server answered nothing since that was measured. */
  async longestBlock() {
    if (process.platform === "win32") return undefined;
    this.#measureBlocks();
    while (!existsSync(this.#blocks)) await new Promise((wake) => setTimeout(wake, 10));
    const longest = Number(readFileSync(this.#blocks, "utf8"));
    rmSync(this.#blocks);
    return longest;
  }

  /** Waits until the present version is checked. */
  async settled() {
    const start = now();
    while (this.whole !== this.#version) {
      if (now() - start > PATIENCE) throw new Error("no diagnostics came");
      await new Promise((wake) => {
        const timer = setTimeout(wake, 5000);
        this.#waiting.push(() => {
          clearTimeout(timer);
          wake();
        });
      });
    }
  }

  /** Replaces characters and gives the time until the findings are there. */
  async edit(start, end, text) {
    const sent = now();
    void this.send(start, end, text);
    await this.settled();
    return { arrived: this.last.at - sent, read: this.last.read - sent };
  }

  send(start, end, text) {
    const range = { start: this.document.positionAt(start), end: this.document.positionAt(end) };
    const contentChanges = [{ range, text }];
    TextDocument.update(this.document, contentChanges, ++this.#version);
    return this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: this.document.uri, version: this.#version },
      contentChanges,
    });
  }

  /** How long the server needs to answer whether it is there, whatever it is doing: a hover of a file it does not know. */
  async ping() {
    const sent = now();
    await this.connection.sendRequest("textDocument/hover", {
      textDocument: { uri: "file:///ukjent.txt" },
      position: { line: 0, character: 0 },
    });
    return now() - sent;
  }

  /**
   * The longest answer to requests sent one after another until the present version is checked. The first answer of all
   * waits for the program to be loaded, which is no work of a check.
   */
  async longestPing() {
    await this.ping();
    let longest = 0;
    while (this.whole !== this.#version) longest = Math.max(longest, await this.ping());
    // What is sent meanwhile blocks too, so that it is no figure.
    await this.longestBlock();
    return longest;
  }

  /** Has a file of Word read, checked and answered with. */
  async letter(bytes) {
    const file = join(this.folder, "brev.docx");
    writeFileSync(file, bytes);
    const uri = pathToFileURL(file).href;
    const { problem } = await this.connection.sendRequest("klarsprak/letter", { uri });
    if (problem !== undefined) throw new Error(problem.message);
  }

  async longestBlockDuringLetter(bytes) {
    this.#measureBlocks();
    await this.letter(bytes);
    return this.longestBlock();
  }

  async longestPingDuringLetter(bytes) {
    let isAnswered = false;
    const answered = this.letter(bytes).finally(() => {
      isAnswered = true;
    });
    let longest = 0;
    while (!isAnswered) longest = Math.max(longest, await this.ping());
    await answered;
    return longest;
  }

  async hover(offset) {
    const sent = now();
    await this.connection.sendRequest("textDocument/hover", {
      textDocument: { uri: this.document.uri },
      position: this.document.positionAt(offset),
    });
    return now() - sent;
  }

  /** Memory in MB; undefined where the system does not tell. */
  get memory() {
    const file = `/proc/${this.server.pid}/status`;
    const kilobytes = existsSync(file) ? /VmRSS:\s+(\d+)/.exec(readFileSync(file, "utf8"))?.[1] : undefined;
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  }

  async close() {
    const gone = new Promise((resolve) => this.server.once("exit", resolve));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    await gone;
    this.connection.dispose();
  }
}

/** The offset after the full stop next to a share of the text. */
function placeAt(text, share) {
  return text.indexOf(". ", Math.floor(text.length * share)) + 2;
}

async function measure(folder, paragraphs) {
  const text = `${paragraphs.join("\n\n")}\n`;
  const starts = [];
  const pings = [];
  let editor;
  // Half of the starts are left in peace, in the other half requests are sent all the while.
  for (let i = 0; i < 2 * STARTS; i++) {
    await editor?.close();
    editor = new Editor(folder);
    await editor.open(text);
    if (i < STARTS) starts.push(await editor.opened());
    else pings.push(await editor.longestPing());
  }
  const result = {
    findings: editor.last.count,
    first: quantile(
      starts.map(({ first }) => first),
      0.5,
    ),
    whole: quantile(
      starts.map(({ whole }) => whole),
      0.5,
    ),
    block: quantile(
      starts.map(({ block }) => block),
      0.5,
    ),
    ping: quantile(pings, 0.5),
    middle: [],
    read: [],
    ends: [],
    pages: [],
    hovers: [],
  };
  let at = placeAt(editor.document.getText(), 0.5);
  for (const character of TYPED) {
    const { arrived, read } = await editor.edit(at, at++, character);
    result.middle.push(arrived);
    result.read.push(read);
  }
  for (const share of [0, 0.98]) {
    let place = placeAt(editor.document.getText(), share);
    for (const character of TYPED.slice(0, 40)) {
      result.ends.push((await editor.edit(place, place, character)).arrived);
      place++;
    }
  }
  const page = `\n\n${paragraphs.slice(5, 25).join("\n\n").replaceAll("saken", "søknaden")}\n\n`;
  for (let i = 0; i < 5; i++) {
    const place = placeAt(editor.document.getText(), 0.3 + i / 10);
    result.pages.push((await editor.edit(place, place, page)).arrived);
    result.pages.push((await editor.edit(place, place + page.length, "")).arrived);
  }
  for (let i = 0; i < 30; i++) {
    const place = placeAt(editor.document.getText(), i / 31);
    void editor.send(place, place, "Vi viser til vedlagte. ");
    result.hovers.push(await editor.hover(place + 5));
    await editor.settled();
  }
  result.memory = editor.memory;
  const word = wordFile(paragraphs);
  result.letter = {
    // The median as while opening: what one time of several takes longer is the machine's, or a cleaning of memory.
    block: await median(STARTS, () => editor.longestBlockDuringLetter(word)),
    ping: await editor.longestPingDuringLetter(word),
  };
  await editor.close();
  return result;
}

async function median(times, measure) {
  const values = [];
  for (let i = 0; i < times; i++) values.push(await measure());
  return values.includes(undefined) ? undefined : quantile(values, 0.5);
}

const rows = [];
function figure(name, value, unit, bound) {
  const shown = value === undefined ? "not known here" : `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`;
  const holds = bound === undefined || value === undefined ? undefined : value < bound;
  rows.push({ holds });
  const limit = bound === undefined ? "" : `under ${bound} ${unit}`;
  console.log(
    `${name.padEnd(58)} ${shown.padStart(14)}  ${limit.padEnd(14)} ${holds === undefined ? "" : holds ? "holds" : "DOES NOT HOLD"}`,
  );
}

function yardstick() {
  const times = Array.from({ length: 5 }, () => {
    const start = now();
    spawnSync(process.execPath, ["-e", "0"]);
    return now() - start;
  });
  return quantile(times, 0.5);
}

const folder = mkdtempSync(join(tmpdir(), "klarsprak-bench-editor-"));
try {
  figure("node -e 0, the yardstick of this machine", yardstick(), "ms");
  const sizes = process.argv
    .slice(2)
    .map(Number)
    .filter((size) => size > 0);
  for (const size of sizes.length > 0 ? sizes : [20, 200]) {
    for (const [kind, make] of [
      ["", distinctPages],
      [", paragraphs that repeat", pages],
    ]) {
      const bounds = { key: size >= 200 ? 80 : 30, memory: 250 };
      const result = await measure(folder, make(size));
      console.log(`\n${size} pages${kind}: ${result.findings} findings`);
      figure("  first findings, from the start of the process", result.first, "ms", 700);
      figure("  all findings, from the start of the process", result.whole, "ms");
      figure("  a keystroke in the middle, median", quantile(result.middle, 0.5), "ms");
      figure("  a keystroke in the middle, p95", quantile(result.middle, 0.95), "ms", bounds.key);
      figure("  a keystroke in the middle, most", Math.max(...result.middle), "ms");
      figure("  the same until this client has read them, p95", quantile(result.read, 0.95), "ms");
      figure("  a keystroke near the start or the end, p95", quantile(result.ends, 0.95), "ms", bounds.key);
      figure("  a page pasted or deleted, median", quantile(result.pages, 0.5), "ms");
      figure("  a page pasted or deleted, most", Math.max(...result.pages), "ms");
      figure("  longest time without an answer while opening", result.block, "ms", 50);
      figure("  the same while a Word file is shown", result.letter.block, "ms", 50);
      // What waits stands behind messages that are being sent: the findings of the whole text, or the letter.
      figure("  longest wait of a request while opening", result.ping, "ms");
      figure("  the same while a Word file is shown", result.letter.ping, "ms");
      figure("  a hover right after an edit, p95", quantile(result.hovers, 0.95), "ms");
      figure("  a hover right after an edit, most", Math.max(...result.hovers), "ms");
      figure("  memory of the server after all that", result.memory, "MB", bounds.memory);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (process.argv.includes("--check") && rows.some(({ holds }) => holds === false)) process.exitCode = 1;
