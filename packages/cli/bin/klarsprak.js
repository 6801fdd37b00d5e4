#!/usr/bin/env node
// Small and committed, because npm links no command whose file is missing when it installs. The program is built.
import { existsSync } from "node:fs";

const program = new URL("../dist/klarsprak.js", import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  process.stderr.write(
    "klarsprak is not built yet. Run `npm run build` in its repository, then try again.\n",
  );
  process.exitCode = 2;
}
