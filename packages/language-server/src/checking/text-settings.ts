import type { Connection } from "vscode-languageserver";
import { defaultSettings, readSettings, type Settings } from "../settings.js";

const SECTION = "klarsprak";

/** What the writer has set, which may differ from text to text where the client can be asked about each. */
export class TextSettings {
  #common: Settings = defaultSettings;
  #asks = false;
  readonly #own = new Map<string, Settings>();
  /** What is being asked for texts that have just been opened. */
  readonly #asked = new Map<string, Promise<void>>();

  constructor(readonly connection: Connection) {}

  /** What the client sent when it started, and whether it can be asked. */
  start(sent: unknown, asks: boolean): void {
    this.#common = readSettings(sent);
    this.#asks = asks;
  }

  /** What holds for a text, or where no text is named. */
  of(uri?: string): Settings {
    return (uri === undefined ? undefined : this.#own.get(uri)) ?? this.#common;
  }

  /** Whether it is known what holds for a text; before, nothing is checked that would have to be taken back. */
  isKnown(uri: string): boolean {
    return !this.#asks || this.#own.has(uri);
  }

  /** Resolves when it is known what holds for a text that was opened. */
  async known(uri: string): Promise<void> {
    await this.#asked.get(uri);
  }

  /** Asks what holds for a text that is opened. */
  open(uri: string): Promise<void> {
    if (!this.#asks) return Promise.resolve();
    const asked = this.#ask([uri]).then(() => undefined);
    this.#asked.set(uri, asked);
    return asked;
  }

  close(uri: string): void {
    this.#own.delete(uri);
    this.#asked.delete(uri);
  }

  /** Reads all anew, since something was changed; `sent` by a client that cannot be asked. */
  async read(sent: unknown): Promise<void> {
    if (this.#asks) await this.#ask([undefined, ...this.#asked.keys()]);
    else
      this.#common = readSettings((sent as { readonly [SECTION]?: unknown } | null | undefined)?.[SECTION]);
  }

  async #ask(uris: readonly (string | undefined)[]): Promise<void> {
    const items = uris.map((scopeUri) => ({
      section: SECTION,
      ...(scopeUri === undefined ? {} : { scopeUri }),
    }));
    const answers: unknown = await this.connection.workspace.getConfiguration(items).catch(() => undefined);
    uris.forEach((uri, i) => {
      const settings = readSettings(Array.isArray(answers) ? answers[i] : undefined);
      if (uri === undefined) this.#common = settings;
      else if (this.#asked.has(uri)) this.#own.set(uri, settings);
    });
  }
}
