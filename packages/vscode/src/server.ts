import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { runStdio } from "@klarsprak/language-server";

/** Dictionaries and models lie beside this program in the package. */
const folder = dirname(realpathSync(process.argv[1] ?? "."));
void runStdio({ dictionaries: join(folder, "dictionaries"), models: join(folder, "models") });
