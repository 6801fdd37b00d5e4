import { DictionaryLoader, GrammarLoader, nodeMachine } from "@klarsprak/engine";
import { URI } from "vscode-uri";
import { LinterHost } from "./linter-host.js";

/** Where the host finds what is shipped with the program. */
export interface NodeHostOptions {
  /** Folder of the compiled dictionaries. */
  readonly dictionaries: string;
  /** Folder of the models of grammar; left out, it is that of their package. */
  readonly models?: string;
  /** What counts as today, YYYY-MM-DD; handed in by tests. */
  readonly today?: () => string;
  /** See {@link Host.onMessage}. */
  readonly onMessage?: (listener: () => void) => void;
}

/** Finds configuration and dictionaries on disk, as the command line does. */
export class NodeHost extends LinterHost {
  readonly onMessage: (listener: () => void) => void;

  constructor({ dictionaries, models, today, onMessage }: NodeHostOptions) {
    super({
      machine: nodeMachine,
      dictionaries: () => new DictionaryLoader(dictionaries),
      grammars: new GrammarLoader(models),
      ...(today === undefined ? {} : { today }),
      uriOf: (path) => URI.file(path).toString(),
      soon: setImmediate,
    });
    this.onMessage = onMessage ?? (() => {});
  }
}
