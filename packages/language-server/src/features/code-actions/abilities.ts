import type { Client } from "../feature.js";

/** What the client can do with an action. */
export interface Abilities {
  /** It takes edits that name the version they are for. */
  readonly documentChanges: boolean;
  /** It makes files that an edit names. */
  readonly createsFiles: boolean;
  /** It puts in blocks with tab stops. */
  readonly snippets: boolean;
  /** It carries out commands of ours, such as opening an explanation. */
  readonly commands: boolean;
}

/** What a client told of itself that matters for actions. */
export function abilitiesOf({ capabilities, options }: Client): Abilities {
  const edit = capabilities.workspace?.workspaceEdit;
  return {
    documentChanges: edit?.documentChanges === true,
    createsFiles: edit?.documentChanges === true && edit.resourceOperations?.includes("create") === true,
    snippets: options.snippets === true,
    commands: options.commands === true,
  };
}
