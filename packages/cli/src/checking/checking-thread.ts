import { parentPort, workerData } from "node:worker_threads";
import {
  ConfigurationError,
  type ConfigurationIssue,
  type FileCheck,
  type FileChecker,
  type FoundFile,
} from "@klarsprak/engine";
import { type CheckerOptions, createChecker } from "./create-checker.js";

/** What a thread that checks files is started with. */
export interface ThreadSetup {
  readonly options: CheckerOptions;
  readonly program: string;
  readonly otherThreads: number;
}

/** What it answers a file with. */
export type ThreadAnswer =
  | {
      readonly kind: "checked";
      /** The source of a text is left out: it is in `decoded`, and would be sent twice. */
      readonly check: FileCheck;
      /** Why results are not kept. */
      readonly refused?: string;
    }
  | { readonly kind: "wrong-configuration"; readonly issues: readonly ConfigurationIssue[] };

/** Checks the files it is sent, each when the one before is done, and sends back what was found. Run in a thread of its own. */
export function runCheckingThread(): void {
  const { options, ...surroundings } = workerData as ThreadSetup;
  let refused: string | undefined;
  const checker = createChecker(options, {
    ...surroundings,
    refuse: (line) => {
      refused ??= line;
    },
  });
  parentPort?.on("message", async (file: FoundFile) => {
    const answer = await answerTo(checker, file);
    parentPort?.postMessage(
      answer.kind === "checked" && refused !== undefined ? { ...answer, refused } : answer,
    );
  });
}

async function answerTo(checker: FileChecker, file: FoundFile): Promise<ThreadAnswer> {
  try {
    const { checked, ...rest } = await checker.check(file);
    const { source: _, ...sent } = checked;
    return { kind: "checked", check: { checked: checked.decoded === undefined ? checked : sent, ...rest } };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { kind: "wrong-configuration", issues: error.issues };
  }
}
