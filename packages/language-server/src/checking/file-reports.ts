import type { Analysis } from "@klarsprak/core";
import { type Connection, type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Host } from "../host/host.js";
import type { FileProblem } from "../protocol.js";
import { SOURCE, toDiagnostic } from "./diagnostics.js";

/** A check of a file, of which only the latest is told. */
export interface FileCheck {
  /** Publishes what was found, all of it at once. */
  found(analysis: Analysis): Promise<void>;
  /** Publishes why the file is not checked; without a problem, nothing of it. */
  failed(problem: FileProblem | undefined): void;
}

/** Publishes what was found in files that are no open texts, until they are forgotten. */
export class FileReports {
  /** How many checks of a file have begun. A file that was forgotten has none. */
  readonly #checks = new Map<string, number>();
  #begun = 0;

  /** `isOpen` tells whether a file is an open text, whose findings are published as it is written. */
  constructor(
    readonly connection: Connection,
    readonly host: Pick<Host, "inSlices">,
    readonly isOpen: (uri: string) => boolean,
  ) {}

  begin(uri: string): FileCheck {
    const check = ++this.#begun;
    this.#checks.set(uri, check);
    const publish = (diagnostics: readonly Diagnostic[]): void => {
      if (this.#checks.get(uri) === check) this.#publish(uri, diagnostics);
    };
    return {
      found: async (analysis) => publish(await this.host.inSlices(makingDiagnostics(uri, analysis))),
      failed: (problem) => publish(problem === undefined ? [] : [problemDiagnostic(problem)]),
    };
  }

  forget(uri: string): void {
    if (this.#checks.delete(uri)) this.#publish(uri, []);
  }

  #publish(uri: string, diagnostics: readonly Diagnostic[]): void {
    if (!this.isOpen(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  }
}

function* makingDiagnostics(
  uri: string,
  { document: { source }, findings }: Analysis,
): Generator<void, readonly Diagnostic[]> {
  const document = TextDocument.create(uri, "", 0, source);
  const diagnostics: Diagnostic[] = [];
  for (const finding of findings) {
    diagnostics.push(toDiagnostic(document, finding));
    yield;
  }
  return diagnostics;
}

/** Why a file is not checked, at its top. */
function problemDiagnostic({ code, message }: FileProblem): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code,
    message,
  };
}
