import * as vscode from "vscode";
import type { Middleware } from "vscode-languageclient";

/**
 * What is found in a text stays on the screen until there is something newer. The client cancels a question that typing has
 * made old, and would take its empty answer for a text without findings; a cancelled question it asks again.
 */
export const keptFindings: Middleware = {
  provideDiagnostics: async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    return report;
  },
};
