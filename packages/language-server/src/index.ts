export type { Host, HostedAnalyzer, HostProblem } from "./host.js";
export { NodeHost, type NodeHostOptions } from "./node-host.js";
export { startServer } from "./server.js";
export { defaultSettings, readSettings, type Settings } from "./settings.js";
export { type Status, statusNotification } from "./status.js";
export { runStdio } from "./stdio.js";
