import { brev } from "./brev.js";
import { epost } from "./e-post.js";
import { innsynsavslag } from "./innsynsavslag.js";
import { intranett } from "./intranett.js";
import { kommunikasjonsplan } from "./kommunikasjonsplan.js";
import { krise } from "./krise.js";
import { kunngjoring } from "./kunngjoring.js";
import { nettside } from "./nettside.js";
import { pressemelding } from "./pressemelding.js";
import { saksframlegg } from "./saksframlegg.js";
import { sms } from "./sms.js";
import { sosialeMedier } from "./sosiale-medier.js";
import { stillingsannonse } from "./stillingsannonse.js";
import type { TextType } from "./text-type.js";
import { utdrag } from "./utdrag.js";
import { vedtak } from "./vedtak.js";

/** Every text type that klarsprak knows. */
export const textTypes: readonly TextType[] = [
  vedtak,
  innsynsavslag,
  brev,
  epost,
  nettside,
  sms,
  sosialeMedier,
  pressemelding,
  kunngjoring,
  kommunikasjonsplan,
  saksframlegg,
  intranett,
  krise,
  stillingsannonse,
  utdrag,
];
