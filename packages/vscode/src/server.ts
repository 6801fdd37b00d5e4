import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { runStdio } from "@klarsprak/language-server";

/** The dictionaries lie beside this program in the package. */
void runStdio(join(dirname(realpathSync(process.argv[1] ?? ".")), "dictionaries"));
