/** What would steer a terminal instead of showing itself: control characters, line breaks, marks that turn the reading direction. */
const STEERING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A name in one line as it can be shown safely: what would steer the terminal is written as `\u001b`. */
export function printable(name: string): string {
  return name.replace(STEERING, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Words of a text in one line as they can be shown safely, each character in its place. */
export function inOneLine(text: string): string {
  return text.replace(STEERING, " ");
}
