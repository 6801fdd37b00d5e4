import { type Connection, type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import type { Host, HostProblem } from "../host/host.js";
import type { Settings } from "../settings.js";
import { checkConfigurationText } from "./configuration-check.js";
import { type ConfigurationKind, configurationKind, referencesIn } from "./configuration-file.js";
import { configurationMessage, configurationStandard } from "./configuration-words.js";
import { problemDiagnostic, SOURCE, toRange } from "./diagnostics.js";

/** A file that steers klarsprak, open in the editor. */
export interface OpenConfiguration {
  readonly document: TextDocument;
  readonly kind: ConfigurationKind;
}

/** What the marks are made from. */
export interface MarkSources {
  /** All documents that are open. */
  documents(): readonly TextDocument[];
  settings(uri: string): Settings;
  /** Whether the editor marks broken JSON itself. */
  marksJson(): boolean;
}

/**
 * Marks what is wrong in the files that steer klarsprak. Of an open file the text in the editor counts, and what only
 * the disk can tell, such as a file that is missing, as long as the two are the same.
 */
export class ConfigurationMarks {
  /** Problems on disk, by address. */
  #onDisk: ReadonlyMap<string, readonly HostProblem[]> = new Map();
  /** The version of each open file that is the one on disk, and what was wrong with that by itself. */
  readonly #saved = new Map<string, { version: number; problems: readonly HostProblem[] }>();
  /** Open documents of any name that a configuration on disk names as the file of its house. */
  readonly #houses = new Set<string>();

  constructor(
    readonly connection: Connection,
    readonly host: Pick<Host, "analyzerFor" | "configurationFilesFor" | "readAhead" | "readText" | "uriOf">,
    readonly sources: MarkSources,
  ) {}

  /** An open document as a file that steers klarsprak; undefined where it is none. */
  find(uri: string): OpenConfiguration | undefined {
    const documents = this.sources.documents();
    const document = documents.find((one) => one.uri === uri);
    if (document === undefined) return undefined;
    const kind =
      configurationKind(uri, documents) ?? (this.#houses.has(uri) ? ("organisation" as const) : undefined);
    return kind === undefined ? undefined : { document, kind };
  }

  /** What is wrong on disk, of all configurations that hold for open texts. */
  setOnDisk(problems: readonly HostProblem[]): void {
    const before = this.#onDisk;
    const groups = new Map<string, HostProblem[]>();
    for (const problem of problems) {
      const uri = this.host.uriOf(problem.file);
      groups.set(uri, [...(groups.get(uri) ?? []), problem]);
    }
    this.#onDisk = groups;
    for (const uri of new Set([...before.keys(), ...groups.keys()])) this.#publish(uri);
  }

  /** A document was opened, or files have changed on disk: what is in the editor is what is there. */
  async saved(uri: string): Promise<void> {
    if (!/\.(?:json|ya?ml)$/.test(uri)) return;
    const version = this.sources.documents().find((one) => one.uri === uri)?.version;
    const { scheme, path, fsPath } = URI.parse(uri);
    const place = scheme === "file" ? fsPath : path;
    await this.host.readAhead?.(place);
    if (await this.#isHouse(uri, place)) this.#houses.add(uri);
    else this.#houses.delete(uri);
    const open = this.find(uri);
    if (open === undefined || version === undefined) return;
    const problems = open.kind === "configuration" ? this.#problemsBeside(uri, place) : [];
    const address = URI.parse(uri).toString();
    const own = problems.filter(({ file }) => this.host.uriOf(file) === address);
    this.#saved.set(uri, { version, problems: own });
    this.#publish(uri);
  }

  /** The same for all that are open. */
  allSaved(): void {
    for (const { uri } of this.sources.documents()) void this.saved(uri);
  }

  /** A document was changed by its writer. */
  changed(uri: string): void {
    if (this.find(uri) !== undefined) this.#publish(uri);
  }

  /** The settings have changed, and with them perhaps the written standard that is spoken. */
  settingsChanged(): void {
    for (const uri of this.#saved.keys()) this.changed(uri);
  }

  /** A document was closed: what is on disk counts again. */
  closed(uri: string): void {
    this.#houses.delete(uri);
    if (this.#saved.delete(uri)) this.#publish(uri);
  }

  /** Whether the configuration that holds beside a file names it, also where one of the two cannot be used. */
  async #isHouse(uri: string, path: string): Promise<boolean> {
    const { configuration, organisation } = await this.host.configurationFilesFor(path);
    const address = URI.parse(uri).toString();
    if (organisation !== undefined) return this.host.uriOf(organisation) === address;
    const text = configuration === undefined ? undefined : await this.host.readText(configuration);
    if (configuration === undefined || text === undefined) return false;
    const document = TextDocument.create(this.host.uriOf(configuration), "jsonc", 1, text);
    return referencesIn(document).some(({ key, target }) => key === "organisation" && target === address);
  }

  /** What is wrong with the configuration beside a file; nothing where that makes no sense at all, which its texts tell of. */
  #problemsBeside(uri: string, path: string): readonly HostProblem[] {
    try {
      return this.host.analyzerFor(path, this.sources.settings(uri)).problems;
    } catch {
      return [];
    }
  }

  #publish(uri: string): void {
    const address = URI.parse(uri).toString();
    const open = this.find(uri) ?? this.find(address);
    const onDisk = this.#onDisk.get(address) ?? [];
    const standard = configurationStandard(this.sources.settings(uri));
    const diagnosed = (problems: readonly HostProblem[]): Diagnostic[] =>
      unique(problems.map((problem) => problemDiagnostic(problem, standard)));
    if (open === undefined) {
      void this.connection.sendDiagnostics({ uri, diagnostics: diagnosed(onDisk) });
      return;
    }
    const { document } = open;
    const problems = checkConfigurationText(document, open.kind);
    const own = problems
      .filter(({ isSyntax }) => !isSyntax || !this.sources.marksJson())
      .map(
        (problem): Diagnostic => ({
          range: toRange(document, problem.span),
          severity: DiagnosticSeverity.Error,
          source: SOURCE,
          message: configurationMessage(problem, standard),
        }),
      );
    const saved = this.#saved.get(document.uri);
    const known = new Set(problems.map(({ message }) => message));
    const more = saved?.version !== document.version ? [] : [...onDisk, ...saved.problems];
    const beyond = more.filter(({ message }) => !known.has(message));
    const { version } = document;
    void this.connection.sendDiagnostics({
      uri: document.uri,
      version,
      diagnostics: [...own, ...diagnosed(beyond)],
    });
  }
}

/** Two texts under one configuration tell of the same problem. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
}
