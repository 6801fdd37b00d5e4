#!/usr/bin/env node
// Small and committed, because npm links no command whose file is missing when it installs. The program is built.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadProgram } from "./load-program.js";

const file = fileURLToPath(new URL("../dist/klarsprak.cjs", import.meta.url));
if (existsSync(file)) {
  process.exitCode = await loadProgram(file).runCli(process.argv.slice(2));
} else {
  process.stderr.write(
    "klarsprak is not built yet. Run `npm run build` in its repository, then try again.\n",
  );
  process.exitCode = 2;
}
