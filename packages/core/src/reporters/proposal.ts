import { joinAlternatives } from "../finding/message.js";

/** What a finding says and offers, as the finding itself and its report both have it. */
interface Offer {
  readonly message: string;
  readonly fix: { readonly text: string } | null;
  readonly suggestions: readonly { readonly text: string }[];
}

/** How many of several suggestions are named. */
const NAMED = 3;

/** The best suggestions, «a» eller «b», where the message does not name them already; else nothing. */
export function proposalOf({ message, fix, suggestions }: Offer): string {
  const words = (fix === null ? suggestions : [fix])
    .map((change) => change.text.trim())
    .filter((text) => text !== "" && !message.includes(text));
  return joinAlternatives(words.slice(0, NAMED));
}
