import { beforeSendingPart } from "./before-sending.js";
import { checkTextPart } from "./check-text.js";
import { createConfigurationPart } from "./create-configuration.js";
import { explanationPart } from "./explanation.js";
import { fixAllPart } from "./fix-all.js";
import { checkFolderPart } from "./folder/check-folder.js";
import { insertBlockPart } from "./insert-block.js";
import { languagesPart } from "./languages-part.js";
import { letterPart } from "./letter/letter-part.js";
import type { Part } from "./part.js";
import { reportPart } from "./report-panel.js";
import { openSamplePart } from "./sample/open-sample.js";
import { saveFilePart } from "./save-file.js";
import { serverFailurePart } from "./server-failure.js";
import { statusBarPart } from "./status-bar.js";
import { textMenuPart } from "./text-menu/text-menu.js";

/** All that the extension does, on the desktop and in a browser. */
export const parts: readonly Part[] = [
  languagesPart,
  statusBarPart,
  textMenuPart,
  checkTextPart,
  fixAllPart,
  explanationPart,
  beforeSendingPart,
  insertBlockPart,
  reportPart,
  saveFilePart,
  checkFolderPart,
  createConfigurationPart,
  openSamplePart,
  letterPart,
  serverFailurePart,
];
