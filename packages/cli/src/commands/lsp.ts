import type { ExitStatus } from "../exit-status.js";
import { dictionaryFolder, modelFolder } from "../setup.js";

/** Runs as a language server until the editor ends it. Loaded here alone, since linting needs none of it. */
export async function lspCommand(): Promise<ExitStatus> {
  const { runStdio } = await import("@klarsprak/language-server");
  await runStdio({ dictionaries: dictionaryFolder, models: modelFolder });
  return 0;
}
