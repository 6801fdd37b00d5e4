/** Text types whose file is a draft: what the reader gets is shown by a phone, a mail program or a web site. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "sms",
  "e-post",
  "sosiale-medier",
  "nettside",
  "intranett",
  "krise",
]);

/** Whether a file of Word with a text of this type is not what the reader gets, so that its pages are no matter. */
export function isPublishedElsewhere(textType: string): boolean {
  return ELSEWHERE.has(textType);
}
