import {
  type Analysis,
  type Analyzer,
  type Finding,
  formatOf,
  type Session,
  type TextEdit,
  type TextFormat,
} from "@klarsprak/core";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { ToldDiagnostics } from "./told-diagnostics.js";

/** Larger texts are not checked, as on the command line. In UTF-16 units. */
export const MAX_LENGTH = 20 * 1024 * 1024;

/** A text that is open in the editor, and what is known of it. */
export class OpenText {
  #session: Session | undefined;
  #analyzer: Analyzer | undefined;
  #format: TextFormat | undefined;
  readonly told = new ToldDiagnostics();

  constructor(
    /** Changes under us as the writer types. */
    readonly document: TextDocument,
    readonly path: string,
  ) {}

  /** The format by path and content; a template without an inner ending may change its format. */
  get format(): TextFormat {
    return formatOf(this.path, this.document.getText()) ?? "text";
  }

  get isTooLarge(): boolean {
    return this.document.getText().length > MAX_LENGTH;
  }

  /** Whether it is no text at all: no text holds NUL characters. */
  get isBinary(): boolean {
    return this.document.getText().includes("\0");
  }

  /** Looks again at what the text as a whole is held to, since something beside it has changed: its other version. */
  recheck(): void {
    this.#session?.update({ span: { start: 0, end: 0 }, text: "" });
  }

  /** The result for the text as it now stands. Only what changed since the last time is checked again. */
  analysis(analyzer: Analyzer): Analysis {
    return this.#upToDate(analyzer).analysis();
  }

  /** Works on the result until time is over, and tells whether it is done. */
  step(analyzer: Analyzer, isOver: () => boolean): boolean {
    return this.#upToDate(analyzer).step(isOver);
  }

  /** What was found so far in the text as it stood at the last step. */
  get partial(): readonly Finding[] {
    return this.#session?.partial() ?? [];
  }

  /** What the result would be after an edit; the text stays as it is. */
  trial(analyzer: Analyzer, edit: TextEdit): Analysis {
    return this.#upToDate(analyzer).trial(edit);
  }

  #upToDate(analyzer: Analyzer): Session {
    const { format } = this;
    const source = this.document.getText();
    if (this.#session === undefined || this.#analyzer !== analyzer || this.#format !== format) {
      this.#session = analyzer.open({ source, format, path: this.path });
      this.#analyzer = analyzer;
      this.#format = format;
    } else {
      // Comparing the two instead of collecting the editor's changes means that they can never drift apart.
      this.#session.setSource(source);
    }
    return this.#session;
  }
}
