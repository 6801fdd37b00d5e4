import { startBrowserServer } from "@klarsprak/language-server/browser";
import type { WorkerStart } from "./worker-start.js";

/** Starts the server with the first message of its worker. Called by the worker when its pieces are loaded. */
export function startIn(scope: DedicatedWorkerGlobalScope, { shipped }: WorkerStart): void {
  startBrowserServer(scope, shipped);
}
