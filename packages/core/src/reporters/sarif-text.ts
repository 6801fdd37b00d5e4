/** Text of a SARIF message: braces would stand for arguments, and `](` would end the text of a link. */
export function sarifText(text: string): string {
  return text.replace(/[{}]/g, "$&$&").replaceAll("](", "\\](");
}
