// What changes a Word file itself. Apart from the rest, since only the command line does that.
export { type DocxProperties, readDocxProperties } from "./docx-properties.js";
export { type ReplacedDocx, replaceInDocx } from "./replace-in-docx.js";
