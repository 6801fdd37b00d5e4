export { runCheckingThread } from "./checking/checking-thread.js";
export { runCli } from "./run-cli.js";
