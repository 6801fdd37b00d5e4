import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as protocol from "../src/protocol.js";
import { defaultSettings } from "../src/settings.js";

const page = readFileSync(resolve(fileURLToPath(import.meta.url), "../../../../docs/editors.md"), "utf8");

test("the page about editors names every setting, with its default first", () => {
  for (const [key, value] of Object.entries(defaultSettings)) {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${key}\` | `));
    expect(row, key).toBeDefined();
    expect(row).toContain(`| \`${key}\` | \`${JSON.stringify(value)}\``);
  }
});

test("the page about editors names every request, notification and command", () => {
  const methods = Object.values(protocol).flatMap((value) =>
    typeof value === "object" && "method" in value ? [value.method] : [],
  );
  expect(methods.length).toBeGreaterThan(5);
  for (const name of [...methods, ...Object.values(protocol.clientCommands)])
    expect(page).toContain(`\`${name}\``);
});
