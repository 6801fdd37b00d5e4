import { ConfigurationError } from "@klarsprak/engine";
import { CommanderError } from "commander";
import type { ExitStatus } from "./exit-status.js";
import { createProgram } from "./program.js";
import { UsageError } from "./usage-error.js";

/** Runs the command line and gives its exit status. Output goes to the streams of the process. */
export async function runCli(args: readonly string[]): Promise<ExitStatus> {
  // A reader that closes the pipe early (`| head`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  let status: ExitStatus = 0;
  const program = createProgram((result) => {
    status = result;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError || error instanceof ConfigurationError) {
      process.stderr.write(`klarsprak: ${error.message}\n`);
      return 2;
    }
    process.stderr.write(
      `klarsprak: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return 2;
  }
}
