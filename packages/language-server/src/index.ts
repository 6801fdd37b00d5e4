export { fileProblem } from "./checking/file-problem.js";
export { readerWarning } from "./checking/reader-warnings.js";
export type {
  CheckedFile,
  ConfigurationFiles,
  Host,
  HostedAnalyzer,
  HostProblem,
  LetterCopy,
  LetterCopyKind,
  UnreadFile,
} from "./host/host.js";
export { NodeHost, type NodeHostOptions } from "./host/node-host.js";
export * from "./protocol.js";
export { startServer } from "./server.js";
export { defaultSettings, readSettings, type Settings } from "./settings.js";
export { runStdio } from "./stdio.js";
