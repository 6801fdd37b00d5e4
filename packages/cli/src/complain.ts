import { printable } from "@klarsprak/core";

/** Says on standard error what went wrong. Names in it may come from anywhere, so that they cannot steer the terminal. */
export function complain(message: string): void {
  process.stderr.write(`klarsprak: ${message.split("\n").map(printable).join("\n")}\n`);
}
