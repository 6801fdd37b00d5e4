import { GrammarLoader } from "@klarsprak/engine";

/** The grammar of both written standards, from the models of their package. */
export const { grammarFor } = new GrammarLoader();
