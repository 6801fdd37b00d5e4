import type { AnnotatedBlock } from "../document/block.js";
import { remembered } from "../document/remembered.js";
import { readsAsHeading } from "../document/title-block.js";
import { statesComplaintRight } from "./complaint.js";

/** The blocks under a heading about complaining, the heading included. */
export function complaintSection(blocks: readonly AnnotatedBlock[]): ReadonlySet<AnnotatedBlock> {
  const section = new Set<AnnotatedBlock>();
  let isInside = false;
  blocks.forEach((block, index) => {
    if (readsAsHeading(block)) isInside = index > 0 && opensComplaint(block);
    if (isInside) section.add(block);
  });
  return section;
}

const opensComplaint = remembered((block: AnnotatedBlock): boolean =>
  block.readings.some(
    ({ text }) =>
      statesComplaintRight(text) ||
      /^(?:om )?(?:klage|klaging|klagerettleiing|klageveiledning)(?![a-zà-ž])/iu.test(text.trim()),
  ),
);
