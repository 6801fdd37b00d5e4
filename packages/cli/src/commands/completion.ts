import { rules, severityRank, textTypes } from "@klarsprak/core";
import type { Command } from "commander";
import { bashCompletion } from "../completion/bash-completion.js";
import { type ProgramShape, programShape } from "../completion/command-shape.js";
import { fishCompletion } from "../completion/fish-completion.js";
import { zshCompletion } from "../completion/zsh-completion.js";
import type { ExitStatus } from "../exit-status.js";

/** The shells that can be told what to complete. */
export type Shell = "bash" | "zsh" | "fish";

const SCRIPTS = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
} as const satisfies Record<Shell, (shape: ProgramShape) => string>;

/** Prints a script by which a shell completes the command line of the program. */
export function completionCommand(program: Command, shell: Shell): ExitStatus {
  const shape = programShape(program, {
    rules: rules.map(({ id }) => id),
    severities: ["off", ...Object.keys(severityRank)],
    textTypes: textTypes.map(({ id }) => id),
  });
  process.stdout.write(SCRIPTS[shell](shape));
  return 0;
}
