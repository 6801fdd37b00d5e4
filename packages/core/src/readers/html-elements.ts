/** Elements of HTML that cut a text: what they hold is not read on from what stands before. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "address article aside base blockquote body button caption center colgroup col dd details dialog dir div dl dt " +
    "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe " +
    "label legend li link main menu meta nav noframes ol optgroup option p param pre script search section select " +
    "style summary table tbody td template textarea tfoot th thead title tr ul video audio canvas object"
  ).split(" "),
);

/** Elements that stand inside running text. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd map mark meter output " +
    "picture progress q rp rt ruby s samp small span strike strong sub sup svg time tt u var wbr"
  ).split(" "),
);

/** Elements without an end tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** Elements whose text no reader sees. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set(
  "script style template noscript iframe noframes noembed object svg math canvas audio video textarea".split(
    " ",
  ),
);

/** Whether a name is an element of HTML. */
export function isElementName(name: string): boolean {
  return BLOCK_ELEMENTS.has(name) || INLINE_ELEMENTS.has(name);
}
