import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import { URI } from "vscode-uri";
import type { HostedAnalyzer, HostProblem } from "../host/host.js";
import { problemDiagnostic } from "./diagnostics.js";

/** Tells the writer about a configuration that cannot be used: a message once, and a mark at the place. */
export class ConfigurationReports {
  readonly #byText = new Map<string, readonly HostProblem[]>();
  #marked: ReadonlySet<string> = new Set();
  #told: ReadonlySet<string> = new Set();

  constructor(readonly connection: Connection) {}

  /** What was wrong with the configuration of a text; empty when nothing is. */
  set(uri: string, { problems, fallback }: Pick<HostedAnalyzer, "problems" | "fallback">): void {
    const known = this.#byText.get(uri) ?? [];
    if (known.length === 0 && problems.length === 0) return;
    if (problems.length === 0) this.#byText.delete(uri);
    else this.#byText.set(uri, problems);
    const all = [...this.#byText.values()].flat();
    const text = ({ file, line, column, message }: HostProblem): string =>
      `${nameOf(file)}, linje ${line}, tegn ${column}: ${message}`;
    const key = (problem: HostProblem): string => JSON.stringify(problem);
    const [first] = problems.filter((problem) => !this.#told.has(key(problem)));
    if (first !== undefined) {
      const instead =
        fallback === "previous" ? "det forrige oppsettet som virket" : "det innebygde oppsettet";
      void this.connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `klarspråk kan ikke bruke oppsettet i ${text(first)} Teksten blir sjekket med ${instead} til det er rettet.`,
      });
    }
    this.#told = new Set(all.map(key));
    this.#mark(all);
  }

  #mark(problems: readonly HostProblem[]): void {
    const files = new Set(problems.map(({ file }) => file));
    for (const file of new Set([...this.#marked, ...files])) {
      const unique = new Map(
        problems.filter((one) => one.file === file).map((one) => [JSON.stringify(one), one]),
      );
      const diagnostics = [...unique.values()].map(problemDiagnostic);
      void this.connection.sendDiagnostics({ uri: URI.file(file).toString(), diagnostics });
    }
    this.#marked = files;
  }
}

/** The name alone: the mark in the list of problems leads to the file. */
function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}
