import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { clientCommands } from "../../protocol.js";
import { type Found, ruleTitle } from "./found.js";

/** Opens the explanation of the rule, where the client can; the same words in both standards. */
export function explainAction({ finding, diagnostics, abilities }: Found): CodeAction | undefined {
  if (!abilities.commands) return undefined;
  const title = `Forklar: ${ruleTitle(finding)}`;
  const command = { title, command: clientCommands.explain, arguments: [finding.ruleId, finding.language] };
  return { title, kind: CodeActionKind.QuickFix, diagnostics, command };
}
