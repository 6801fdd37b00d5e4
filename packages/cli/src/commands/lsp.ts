import type { ExitStatus } from "../exit-status.js";
import { dictionaryFolder, modelFolder } from "../setup.js";
import { UsageError } from "../usage-error.js";

/** Runs as a language server until the editor ends it. Loaded here alone, since linting needs none of it. */
export async function lspCommand({ stdio }: { readonly stdio?: boolean }): Promise<ExitStatus> {
  if (stdio !== true) {
    throw new UsageError(
      "lsp talks over standard input and output alone, and wants to be told so: klarsprak lsp --stdio",
    );
  }
  const { runStdio } = await import("@klarsprak/language-server");
  await runStdio({ dictionaries: dictionaryFolder, models: modelFolder });
  return 0;
}
