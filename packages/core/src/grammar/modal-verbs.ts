/** Modal verbs that an infinitive follows, in both written standards. */
export const modals: ReadonlySet<string> = new Set(
  "kan må skal bør vil kunne måtte skulle burde ville får lyt tør".split(" "),
);
