import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import type { HostedAnalyzer, HostProblem } from "../host/host.js";
import type { ConfigurationMarks } from "./configuration-marks.js";

/** Tells the writer about a configuration that cannot be used: a message once, and a mark at the place. */
export class ConfigurationReports {
  readonly #byText = new Map<string, readonly HostProblem[]>();
  #told: ReadonlySet<string> = new Set();

  constructor(
    readonly connection: Connection,
    readonly marks: ConfigurationMarks,
  ) {}

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
    this.marks.setOnDisk(all);
  }
}

/** The name alone: the mark in the list of problems leads to the file. */
function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}
