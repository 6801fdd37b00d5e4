import { expect, test } from "vitest";
import { type ReportSubject, readSubject, subjectText } from "./report-subject.js";

const subject: ReportSubject = {
  uri: "file:///brev/s%C3%B8knad.md",
  mode: "before-sending",
  name: "søknad.md",
  language: "nn",
};

test("reads what a page has kept, whatever else it keeps", () => {
  expect(readSubject({ subject: subjectText(subject), scroll: 120, choice: {} })).toEqual(subject);
});

test.each([
  ["no state", undefined],
  ["an empty state", null],
  ["the state of a page that kept no subject", { scroll: 3 }],
  ["text that is no JSON", { subject: "{" }],
  ["JSON that is no subject", { subject: "null" }],
  ["a subject without an address", { subject: JSON.stringify({ ...subject, uri: "" }) }],
  ["another mode", { subject: JSON.stringify({ ...subject, mode: "letter" }) }],
  ["another language", { subject: JSON.stringify({ ...subject, language: "en" }) }],
  ["a name that is no text", { subject: JSON.stringify({ ...subject, name: 1 }) }],
])("reads nothing from %s", (_, state) => {
  expect(readSubject(state)).toBeUndefined();
});
