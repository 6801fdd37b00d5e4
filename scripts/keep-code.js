// Lets the built command check some letters and keeps the code that V8 made of it, for the next start. Run by build.js, in a
// process of its own: `node scripts/keep-code.js FILES`.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { keepCode, loadProgram } from "../packages/cli/bin/load-program.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const loaded = new Map();
const { runCli } = loadProgram(join(root, "packages/cli/dist/klarsprak.cjs"), loaded);
// The build tells of other things.
process.stdout.write = () => true;
const status = await runCli(["lint", ...process.argv.slice(2), "--no-config", "--fail-on", "never"]);
if (status === 0) keepCode(loaded);
process.exitCode = status;
