import { type Finding, type Localized, rules } from "@klarsprak/core";
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { withAcceptedWord, withSeverity } from "../../edits/configuration-edit.js";
import { withHouseWord } from "../../edits/organisation-edit.js";
import { clientCommands } from "../../protocol.js";
import { type Found, ruleTitle, say } from "./found.js";
import type { SettingsChange, SettingsFiles } from "./settings-files.js";

/** What the writer can lay down for all texts of the folder: a word that is right, and how loud a rule is. */
export function configurationActions(found: Found, files: SettingsFiles): readonly CodeAction[] {
  const { finding } = found;
  const actions: CodeAction[] = [];
  const add = (words: Localized, change: SettingsChange | undefined): void => {
    if (change === undefined) return;
    const title = say(finding, words);
    const { edit, unopened } = change;
    // What the writer has open is theirs to save.
    const save = unopened !== undefined && found.abilities.commands;
    actions.push({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: found.diagnostics,
      edit,
      ...(save ? { command: { title, command: clientCommands.saveFile, arguments: [unopened] } } : {}),
    });
  };
  const word = acceptableWord(finding);
  if (word !== undefined) {
    const title = `Godta «${word}» i dette oppsettet`;
    const edit =
      files.organisation === undefined
        ? files.configurationEdit((text) => withAcceptedWord(text, word))
        : files.organisationEdit((text) => withHouseWord(text, word));
    add({ nb: title, nn: title }, edit);
  }
  const rule = ruleTitle(finding);
  const severityEdit = (severity: "off" | "info") =>
    files.configurationEdit((text) => withSeverity(text, finding.ruleId, severity));
  add(
    { nb: `Slå av «${rule}» for denne mappen`, nn: `Slå av «${rule}» for denne mappa` },
    severityEdit("off"),
  );
  if (finding.severity !== "info")
    add({ nb: `Vis «${rule}» bare som råd`, nn: `Vis «${rule}» berre som råd` }, severityEdit("info"));
  return actions;
}

/** Longer words are none that a list holds. In UTF-16 units. */
const LONGEST_WORD = 60;

/** The one word a finding is about, where accepting it silences the finding. */
export function acceptableWord({ ruleId, actual }: Finding): string | undefined {
  if (
    actual === null ||
    actual.length > LONGEST_WORD ||
    !/^[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*$/u.test(actual)
  )
    return undefined;
  return rules.find(({ id }) => id === ruleId)?.heedsAccepted === true ? actual : undefined;
}
