import { editBetween } from "@klarsprak/core";
import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { toRange } from "../../checking/diagnostics.js";
import type { FeatureContext } from "../feature.js";
import type { Abilities } from "./abilities.js";

const CONFIGURATION_FILE = "klarsprak.config.json";

/** A file that an edit goes into, as it now stands in the editor or on disk. */
interface SettingsFile {
  readonly uri: string;
  /** Undefined where the file is still to be made. */
  readonly text: string | undefined;
  /** Null where the file is not open. */
  readonly version: number | null;
}

/** A change of a file with settings. */
export interface SettingsChange {
  readonly edit: WorkspaceEdit;
  /** The address of the file, where it is not open: it will be changed and not yet saved. */
  readonly unopened?: string;
}

/** The files that hold for a text, and the edits that change them. */
export class SettingsFiles {
  private constructor(
    readonly configuration: SettingsFile | undefined,
    readonly organisation: SettingsFile | undefined,
    readonly abilities: Abilities,
  ) {}

  /** Looks for the files of the text at a path. Where there is no configuration, one in the folder of the text is meant. */
  static async of(
    path: string,
    folder: string | undefined,
    { host, texts }: Pick<FeatureContext, "host" | "texts">,
    abilities: Abilities,
  ): Promise<SettingsFiles> {
    const read = async (file: string): Promise<SettingsFile | undefined> => {
      const uri = host.uriOf(file);
      const open = texts.document(uri);
      if (open !== undefined) return { uri, text: open.getText(), version: open.version };
      const text = await host.readText(file);
      return text === undefined ? undefined : { uri, text, version: null };
    };
    const { configuration, organisation } = await host.configurationFilesFor(path);
    const made =
      folder === undefined || !abilities.createsFiles
        ? undefined
        : { uri: `${folder}/${CONFIGURATION_FILE}`, text: undefined, version: null };
    return new SettingsFiles(
      configuration === undefined ? made : await read(configuration),
      organisation === undefined ? undefined : await read(organisation),
      abilities,
    );
  }

  /** The edit that makes a change in the configuration; undefined where there is nothing to change or nowhere to. */
  configurationEdit(change: (text: string) => string | undefined): SettingsChange | undefined {
    return this.#edit(this.configuration, change);
  }

  /** The same in the file of the house. */
  organisationEdit(change: (text: string) => string | undefined): SettingsChange | undefined {
    return this.#edit(this.organisation, change);
  }

  #edit(
    file: SettingsFile | undefined,
    change: (text: string) => string | undefined,
  ): SettingsChange | undefined {
    if (file === undefined) return undefined;
    const { uri, version } = file;
    const unopened = version === null ? { unopened: uri } : {};
    const text = file.text ?? "";
    const changed = change(text);
    const edit = changed === undefined ? undefined : editBetween(text, changed);
    if (edit === undefined) return undefined;
    const edits = [{ range: toRange(TextDocument.create(uri, "", 0, text), edit.span), newText: edit.text }];
    if (!this.abilities.documentChanges) return { edit: { changes: { [uri]: edits } }, ...unopened };
    const written: TextDocumentEdit = { textDocument: { uri, version }, edits };
    const created: CreateFile = { kind: "create", uri, options: { ignoreIfExists: true } };
    return {
      edit: { documentChanges: file.text === undefined ? [created, written] : [written] },
      ...unopened,
    };
  }
}
