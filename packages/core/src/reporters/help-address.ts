import { wellFormed } from "./well-formed.js";

/** The address of the page about a rule, as it can stand in a link; undefined where there is none on the web. */
export function helpAddress(url: string | null): string | undefined {
  if (url === null || !/^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(url)) return undefined;
  const [page = "", ...parts] = wellFormed(url).split("#");
  return parts.length === 0 ? encoded(page) : `${encoded(page)}#${encoded(parts.join("%23"))}`;
}

/** What has been encoded already stays as it is. */
function encoded(text: string): string {
  return encodeURI(text).replace(/%25(?=[0-9A-Fa-f]{2})/g, "%");
}
