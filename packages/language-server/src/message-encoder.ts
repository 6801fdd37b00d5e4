import { sameEnds } from "@klarsprak/core";
import type { Diagnostic, PublishDiagnosticsParams } from "vscode-languageserver";
import { SLICE } from "./checking/slice.js";
import { jsonPieces } from "./json-pieces.js";

/**
 * Makes bytes of messages. A long text has thousands of findings that are told anew after each key, of which nearly all are
 * the very ones told before: their bytes stay, or are moved as a whole. The bytes hold until the next message is asked
 * for, as a writer does when it has written the one before.
 */
export function messageEncoder(): { readonly name: string; encode(message: object): Promise<Uint8Array> } {
  const published = new PublishedBytes();
  return {
    name: "application/json",
    // Async, so that what cannot be told is a failed promise.
    encode: async (message) =>
      isPublished(message)
        ? published.encode(message)
        : "result" in message
          ? encodedInSlices(message)
          : Buffer.from(JSON.stringify(message), "utf8"),
  };
}

/** The bytes of an answer; a long letter with its findings takes longer than a message should have to wait. */
async function encodedInSlices(message: object): Promise<Uint8Array> {
  const bytes: Buffer[] = [];
  let end = performance.now() + SLICE;
  for (const piece of jsonPieces(message)) {
    bytes.push(Buffer.from(piece, "utf8"));
    if (performance.now() < end) continue;
    await new Promise((resolve) => setImmediate(resolve));
    end = performance.now() + SLICE;
  }
  return Buffer.concat(bytes);
}

interface Published {
  readonly method: "textDocument/publishDiagnostics";
  readonly params: PublishDiagnosticsParams;
}

function isPublished(message: object): message is Published {
  return "method" in message && message.method === "textDocument/publishDiagnostics";
}

/** What stands behind the list of diagnostics, which ends the parameters, which end the message. */
const TAIL = "]}}";

/** How much more room is made than is needed, so that one more finding does not want a new place for all. */
const ROOM = 1.25;

/** So many different findings are kept as they are sent; a long text tells the same thing thousands of times. */
const MOST_KEPT = 5000;

/** The last message that published diagnostics: what stands before the list, the list, and the tail. */
class PublishedBytes {
  #bytes: Buffer = Buffer.alloc(0);
  #list: readonly Diagnostic[] = [];
  /** Where each diagnostic begins, with the comma before it; last of all where the list ends. */
  #starts: readonly number[] = [0];
  readonly #kept = new Map<string, KeptDiagnostic>();

  encode({ params, ...message }: Published): Uint8Array {
    const { diagnostics, ...about } = params;
    const head = `${JSON.stringify({ ...message, params: about }).slice(0, -2)},"diagnostics":[`;
    const length = Buffer.byteLength(head);
    this.#setList(diagnostics, length);
    const [first, end] = [this.#starts[0]!, this.#starts.at(-1)!];
    // The head ends on the comma of the first one, if there is any.
    const start = first - length + Math.min(diagnostics.length, 1);
    this.#bytes.write(head, start);
    this.#bytes.write(TAIL, end);
    return this.#bytes.subarray(start, end + TAIL.length);
  }

  /** Makes this the list, with room before it. */
  #setList(list: readonly Diagnostic[], room: number): void {
    const old = { list: this.#list, starts: this.#starts, bytes: this.#bytes };
    const { before, behind } = sameEnds(old.list, list);
    // The head of the last message stood on it.
    if (old.list.length > 0) old.bytes.write(",", old.starts[0]!);
    if (this.#kept.size > MOST_KEPT) this.#kept.clear();
    const between = list
      .slice(before, list.length - behind)
      .map((one) => Buffer.from(`,${diagnosticJson(one, this.#kept)}`));
    const size = between.reduce((sum, { length }) => sum + length, 0);
    const [first, keptEnd] = [old.starts[0]!, old.starts[before]!];
    const [movedStart, movedEnd] = [old.starts[old.list.length - behind]!, old.starts.at(-1)!];

    const begin = Math.max(first, room);
    const delta = begin - first + keptEnd + size - movedStart;
    const end = movedEnd + delta;
    if (begin > first || end + TAIL.length > old.bytes.length) {
      this.#bytes = Buffer.alloc(Math.ceil(ROOM * (end + TAIL.length)));
      old.bytes.copy(this.#bytes, begin, first, keptEnd);
    }
    // What is moved may be written over by what comes before it, so that it goes first.
    old.bytes.copy(this.#bytes, movedStart + delta, movedStart, movedEnd);

    const starts = old.starts.slice(0, before).map((start) => start + begin - first);
    let at = begin - first + keptEnd;
    for (const bytes of between) {
      starts.push(at);
      at += bytes.copy(this.#bytes, at);
    }
    for (let i = old.list.length - behind; i <= old.list.length; i++) starts.push(old.starts[i]! + delta);
    this.#starts = starts;
    this.#list = list;
  }
}

/** A diagnostic and its JSON without the range. */
interface KeptDiagnostic {
  readonly diagnostic: Diagnostic;
  readonly json: string;
}

function diagnosticJson(diagnostic: Diagnostic, kept: Map<string, KeptDiagnostic>): string {
  const { start, end } = diagnostic.range;
  const range = `{"range":{"start":{"line":${start.line},"character":${start.character}},"end":{"line":${end.line},"character":${end.character}}},`;
  const known = kept.get(diagnostic.message);
  if (known !== undefined && isSameBesideRange(known.diagnostic, diagnostic)) return range + known.json;
  const { range: _, ...rest } = diagnostic;
  const json = JSON.stringify(rest).slice(1);
  if (isPlain(diagnostic)) kept.set(diagnostic.message, { diagnostic, json });
  return range + json;
}

/** Whether nothing in it but the range depends on where it stands. */
function isPlain({ relatedInformation, tags, data }: Diagnostic): boolean {
  return relatedInformation === undefined && tags === undefined && data === undefined;
}

function isSameBesideRange(a: Diagnostic, b: Diagnostic): boolean {
  return (
    isPlain(b) &&
    a.message === b.message &&
    a.code === b.code &&
    a.severity === b.severity &&
    a.source === b.source &&
    a.codeDescription?.href === b.codeDescription?.href
  );
}
