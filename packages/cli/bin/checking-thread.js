// Runs in a thread that checks files for the command: the same program, by another door.
import { fileURLToPath } from "node:url";
import { loadProgram } from "./load-program.js";

loadProgram(fileURLToPath(new URL("../dist/klarsprak.cjs", import.meta.url))).runCheckingThread();
