import { fileFormatOf, type Severity, type WrittenStandard } from "@klarsprak/core";
import { makingLetter, makingReport } from "@klarsprak/view";
import { URI } from "vscode-uri";
import { decodeBase64, encodeBase64 } from "../base64.js";
import { fileProblem } from "../checking/file-problem.js";
import { type FileCheck, FileReports } from "../checking/file-reports.js";
import { configurationWarning, readerWarning } from "../checking/reader-warnings.js";
import type { CheckedFile, UnreadFile } from "../host/host.js";
import {
  checkFileRequest,
  type FileCounts,
  type FileParams,
  type FileProblem,
  forgetFilesNotification,
  letterCopyRequest,
  letterRequest,
} from "../protocol.js";
import type { Feature, FeatureContext } from "./feature.js";

/** Files that are no open texts: those of a folder, and letters of Word, OpenDocument and PDF. */
export const filesFeature: Feature = {
  capabilities: () => ({}),
  listen: (context) => {
    const { connection, host, texts } = context;
    const reports = new FileReports(connection, host, (uri) => texts.document(uri) !== undefined);
    connection.onRequest(checkFileRequest, async (params) => {
      const open = await texts.checked(params.uri);
      if (open !== undefined) return { counts: countsOf(open.analysis.findings) };
      const file = await checked(context, params, reports.begin(params.uri));
      return "problem" in file ? file : { counts: countsOf(file.analysis.findings) };
    });
    connection.onRequest(letterRequest, async (params) => {
      const file = await checked(context, params, reports.begin(params.uri));
      return "problem" in file
        ? file
        : { letter: await host.inSlices(makingLetterOf(file, pathOf(params.uri))) };
    });
    connection.onRequest(letterCopyRequest, async ({ kind, ...params }) => {
      const path = pathOf(params.uri);
      const file = await checked(context, params, undefined);
      if ("problem" in file) return file;
      const standard = standardOf(file);
      if (fileFormatOf(path) !== "docx") return { problem: noCopy("no-copy", standard) };
      const copy = await context.host.letterCopy(path, file, kind);
      if (copy === undefined) return { problem: noCopy(kind, standard) };
      return { name: copy.name, bytes: encodeBase64(copy.bytes) };
    });
    connection.onNotification(forgetFilesNotification, ({ uris }) => {
      for (const uri of uris) reports.forget(uri);
    });
  },
};

/** Reads and checks a file, and publishes what came of it. */
async function checked(
  context: FeatureContext,
  { uri, bytes }: FileParams,
  check: FileCheck | undefined,
): Promise<CheckedFile | { readonly problem: FileProblem }> {
  // The settings are known when this is answered, whatever the answer.
  await context.texts.checked(uri);
  const settings = context.settings();
  const path = pathOf(uri);
  const standard = settings.language === "nn" ? "nn" : "nb";
  if (!settings.enable) {
    check?.failed(undefined);
    return { problem: switchedOff(standard) };
  }
  const file = await context.host
    .checkFile(path, bytes === undefined ? undefined : decodeBase64(bytes), settings)
    .catch((error: unknown) => unforeseen(context, path, error));
  if (isUnread(file)) {
    const problem = fileProblem(file, path, standard);
    check?.failed(problem);
    return { problem };
  }
  for (const { ruleId, message } of file.analysis.failures)
    context.connection.console.error(
      `${path}: ${ruleId === null ? "" : `rule ${ruleId} failed: `}${message}`,
    );
  await check?.found(file.analysis);
  return file;
}

function unforeseen({ connection }: FeatureContext, path: string, error: unknown): UnreadFile {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  connection.console.error(`${path}: ${message}`);
  return { code: "reader-failed", message };
}

function isUnread(file: CheckedFile | UnreadFile): file is UnreadFile {
  return "code" in file;
}

function* makingLetterOf(file: CheckedFile, path: string) {
  const { analysis, analyzer, problems, warnings } = file;
  const standard = standardOf(file);
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const profile = yield* analyzer.describing(analysis);
  const report = yield* makingReport(analysis, profile, { name });
  return yield* makingLetter(analysis, report, [
    ...problems.map((problem) => configurationWarning(problem, standard)),
    ...warnings.map((warning) => readerWarning(warning, standard)),
  ]);
}

function standardOf({ analysis }: CheckedFile): WrittenStandard {
  return analysis.document.language === "nn" ? "nn" : "nb";
}

function pathOf(uri: string): string {
  const { scheme, path, fsPath } = URI.parse(uri);
  return scheme === "file" ? fsPath : path;
}

function countsOf(findings: readonly { readonly severity: Severity }[]): FileCounts {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

function switchedOff(standard: WrittenStandard): FileProblem {
  return {
    code: "switched-off",
    message:
      standard === "nn"
        ? "klarspråk er slått av i innstillingane. Slå det på, og prøv igjen."
        : "klarspråk er slått av i innstillingene. Slå det på, og prøv igjen.",
  };
}

const NO_COPY: Readonly<
  Record<"comments" | "changes" | "no-copy", Readonly<Record<WrittenStandard, string>>>
> = {
  comments: {
    nb: "Det er ingen merknader å legge i en kopi.",
    nn: "Det er ingen merknader å leggje i ein kopi.",
  },
  changes: {
    nb: "Ingen av merknadene har et forslag som kan settes rett inn. Lagre en kopi med merknader i stedet.",
    nn: "Ingen av merknadene har eit forslag som kan setjast rett inn. Lagre ein kopi med merknader i staden.",
  },
  "no-copy": {
    nb: "Bare Word-filer kan lagres som kopi med merknader eller forslag.",
    nn: "Berre Word-filer kan lagrast som kopi med merknader eller forslag.",
  },
};

function noCopy(code: keyof typeof NO_COPY, standard: WrittenStandard): FileProblem {
  return { code: code === "no-copy" ? code : "nothing-to-copy", message: NO_COPY[code][standard] };
}
