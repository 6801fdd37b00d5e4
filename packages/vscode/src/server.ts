import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { runStdio } from "@klarsprak/language-server";

/** Dictionaries and models lie beside the folder of this program in the package. */
const folder = dirname(dirname(realpathSync(process.argv[1] ?? ".")));
void runStdio({ dictionaries: join(folder, "dictionaries"), models: join(folder, "models") });
