export { escapeHtml, type Html, type HtmlValue, html } from "./html.js";
export { type EarlierReport, readEarlierReport } from "./html-report/earlier-report.js";
export { HtmlReport, type HtmlReportOptions, type ReportedFile } from "./html-report/html-report.js";
export type {
  LetterBlock,
  LetterData,
  LetterMark,
  LetterPlace,
  LetterStyle,
} from "./letter/letter-data.js";
export { letterData, makingLetter } from "./letter/letter-of.js";

export { letterStyles } from "./letter/letter-styles.js";
export { type LetterAction, renderLetter, renderLetterProblem } from "./letter/render-letter.js";
export { type Page, pageOf } from "./page.js";
export { makingReport, reportData } from "./report/make-report-data.js";
export { type ReportMode, renderReport } from "./report/render-report.js";
export type {
  MissingPart,
  ReadabilityFigures,
  ReportData,
  ReportFinding,
  SentenceLength,
} from "./report/report-data.js";
export { letterScript } from "./script/letter-script.data.js";
export { viewScript } from "./script/view-script.data.js";
export { viewStyles } from "./styles/view-styles.js";
