export type { LetterBlock, LetterData, LetterMark } from "./letter/letter-data.js";
export type {
  MissingPart,
  ReadabilityFigures,
  ReportData,
  ReportFinding,
  SentenceLength,
} from "./report/report-data.js";
