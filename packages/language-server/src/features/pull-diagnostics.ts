import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  DocumentDiagnosticReportKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Client, Feature } from "./feature.js";

/** Whether a client asks for diagnostics, so that none are sent to it unasked for open texts. */
export function pullsDiagnostics({ capabilities }: Client): boolean {
  return capabilities.textDocument?.diagnostic !== undefined;
}

/** Whether a client can be told to ask again. */
export function refreshesDiagnostics({ capabilities }: Client): boolean {
  return capabilities.workspace?.diagnostics?.refreshSupport === true;
}

/** A report that was given, by its id. */
interface Given {
  readonly id: string;
  readonly items: string;
}

/** Diagnostics for clients that ask for them; what has not changed since they last asked is not sent again. */
export const pullDiagnosticsFeature: Feature = {
  capabilities: (client) =>
    pullsDiagnostics(client)
      ? {
          diagnosticProvider: {
            identifier: "klarsprak",
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {},
  listen: ({ connection, texts }) => {
    const given = new WeakMap<TextDocument, Given>();
    let count = 0;
    const idOf = (document: TextDocument, diagnostics: readonly Diagnostic[]): string => {
      const items = JSON.stringify(diagnostics);
      const known = given.get(document);
      if (known?.items === items) return known.id;
      const id = String(++count);
      given.set(document, { id, items });
      return id;
    };
    connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
      const diagnostics = await texts.diagnostics(uri);
      const document = texts.document(uri);
      if (document === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const resultId = idOf(document, diagnostics);
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
    });
  },
  refresh: ({ connection, client }) => {
    if (!pullsDiagnostics(client()) || !refreshesDiagnostics(client())) return;
    void connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
  },
};
