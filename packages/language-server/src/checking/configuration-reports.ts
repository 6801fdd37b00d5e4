import type { WrittenStandard } from "@klarsprak/core";
import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import type { HostedAnalyzer, HostProblem } from "../host/host.js";
import type { Settings } from "../settings.js";
import type { ConfigurationMarks } from "./configuration-marks.js";
import { configurationMessage, configurationStandard } from "./configuration-words.js";

/** Tells the writer about a configuration that cannot be used: a message once, and a mark at the place. */
export class ConfigurationReports {
  readonly #byText = new Map<string, readonly HostProblem[]>();
  #told: ReadonlySet<string> = new Set();

  constructor(
    readonly connection: Connection,
    readonly marks: ConfigurationMarks,
    readonly settings: (uri: string) => Settings,
  ) {}

  /** What was wrong with the configuration of a text; empty when nothing is. */
  set(uri: string, { problems, fallback }: Pick<HostedAnalyzer, "problems" | "fallback">): void {
    const known = this.#byText.get(uri) ?? [];
    if (known.length === 0 && problems.length === 0) return;
    if (problems.length === 0) this.#byText.delete(uri);
    else this.#byText.set(uri, problems);
    const all = [...this.#byText.values()].flat();
    const key = (problem: HostProblem): string => JSON.stringify(problem);
    const [first] = problems.filter((problem) => !this.#told.has(key(problem)));
    if (first !== undefined) {
      void this.connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: toldOf(first, fallback, configurationStandard(this.settings(uri))),
      });
    }
    this.#told = new Set(all.map(key));
    this.marks.setOnDisk(all);
  }
}

/** What is wrong and where, and what is used until it is mended. */
function toldOf(
  problem: HostProblem,
  fallback: HostedAnalyzer["fallback"],
  standard: WrittenStandard,
): string {
  const { file, line, column } = problem;
  const [name, message] = [nameOf(file), configurationMessage(problem, standard)];
  if (standard === "nn") {
    const instead = fallback === "previous" ? "det førre oppsettet som verka" : "det innebygde oppsettet";
    return `klarspråk kan ikkje bruke oppsettet i ${name}, linje ${line}, teikn ${column}: ${message} Teksten blir sjekka med ${instead} til det er retta.`;
  }
  const instead = fallback === "previous" ? "det forrige oppsettet som virket" : "det innebygde oppsettet";
  return `klarspråk kan ikke bruke oppsettet i ${name}, linje ${line}, tegn ${column}: ${message} Teksten blir sjekket med ${instead} til det er rettet.`;
}

/** The name alone: the mark in the list of problems leads to the file. */
function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}
