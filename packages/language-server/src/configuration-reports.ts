import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import { URI } from "vscode-uri";
import { problemDiagnostic } from "./diagnostics.js";
import type { HostedAnalyzer, HostProblem } from "./host.js";

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
    const text = (problem: HostProblem): string =>
      `${problem.file}, linje ${problem.line}, tegn ${problem.column}: ${problem.message}`;
    const [first] = problems.filter((problem) => !this.#told.has(text(problem)));
    if (first !== undefined) {
      const instead =
        fallback === "previous" ? "det forrige oppsettet som virket" : "det innebygde oppsettet";
      void this.connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `klarspråk kan ikke bruke oppsettet: ${text(first)} Teksten blir sjekket med ${instead} til det er rettet.`,
      });
    }
    this.#told = new Set(all.map(text));
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
