export type { StylesheetOf } from "./style-rules.js";
export { withHtmlLooks } from "./with-html-looks.js";
