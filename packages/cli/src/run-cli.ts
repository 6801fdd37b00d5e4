import { BaselineError, ConfigurationError, RevisionError } from "@klarsprak/engine";
import { CommanderError } from "commander";
import { complain } from "./complain.js";
import type { ExitStatus } from "./exit-status.js";
import { createProgram } from "./program.js";
import { UsageError } from "./usage-error.js";

/** Runs the command line and gives its exit status. Output goes to the streams of the process. */
export async function runCli(args: readonly string[]): Promise<ExitStatus> {
  // A reader that closes the pipe early (`| head`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    complain(
      `standard output cannot be written (${error.code ?? error.message}). Make room, or write elsewhere with --output-file.`,
    );
    process.exit(2);
  });
  // Where nobody reads the errors there is nobody to tell.
  process.stderr.on("error", () => {});
  let status: ExitStatus = 0;
  const program = createProgram((result) => {
    status = result;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (
      error instanceof UsageError ||
      error instanceof ConfigurationError ||
      error instanceof BaselineError ||
      error instanceof RevisionError
    ) {
      complain(error.message);
      return 2;
    }
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 2;
  }
}
