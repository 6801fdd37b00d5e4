/** Text types that others than the reader can see: on the net, in the press, in unprotected mail. */
const OPEN: ReadonlySet<string> = new Set([
  "sms",
  "e-post",
  "nettside",
  "intranett",
  "sosiale-medier",
  "pressemelding",
  "kunngjoring",
  "krise",
  "stillingsannonse",
]);

/** Whether what stands in a text of this type can be read by more than the one it is written to. */
export function isOpenChannel(textType: string): boolean {
  return OPEN.has(textType);
}
