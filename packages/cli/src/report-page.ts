// What only reports need, in a piece of its own: checking shall start without it.
export { fileProblem, readerWarning } from "@klarsprak/language-server";
export { HtmlReport, readEarlierReport } from "@klarsprak/view";
