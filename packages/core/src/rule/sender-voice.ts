/** Text types in which the sender speaks to somebody and says «vi» of itself. */
const WE_TYPES: ReadonlySet<string> = new Set([
  "vedtak",
  "innsynsavslag",
  "brev",
  "e-post",
  "sms",
  "nettside",
  "sosiale-medier",
  "utdrag",
]);

/** Whether a sentence without anybody who acts can be turned round with «vi» in a text of this type. */
export function senderSaysWe(textType: string): boolean {
  return WE_TYPES.has(textType);
}
