import type { WrittenStandard } from "./segmented-sentence.js";

/**
 * How an abbreviation behaves before a capital letter:
 * `never` ends no sentence (`f.eks. Oslo`), `maybe` ends one (`osv. Det`), and `word` is also an ordinary word
 * or a name (`nord.`, `Sp.`), so it counts as an abbreviation only before a digit or a small letter.
 */
export type AbbreviationEnding = "never" | "maybe" | "word";

/** An abbreviation that is written with a final full stop. */
export interface Abbreviation {
  /** In lower case, without the final full stop. */
  readonly form: string;
  /** The written standard it belongs to; `both` where the two share it. */
  readonly standard: WrittenStandard | "both";
  readonly ending: AbbreviationEnding;
}

type List = readonly [standard: Abbreviation["standard"], ending: AbbreviationEnding, forms: string];

const LISTS: readonly List[] = [
  // These stand before what they belong to (a name, a number, an example), so a sentence never ends with one.
  [
    "both",
    "never",
    `adm adm.dir adv ang anl ant avd avs bl.a bnr ca cand cand.jur cand.mag cand.med cand.philol cand.polit
     cand.psychol cand.real cf chr d.e d.s d.s.s d.v.s dir div dok dok.nr dr dr.art dr.ing dr.juris
     dr.med dr.philos dr.polit dr.psychol dvs ekskl eksp.nr ev evt f.eks f.o.m f.v fhv fig fom forf forsk
     forskr forts fr frk fung fvl gnr h.h.v henh henv hhv hr i.e i.f.m i.f.t i.h.t i.st.f iflg ifm ift ihht iht
     inkl innb innst innst.o innst.s istf jf jfr journ journ.anm journ.nr jvf kap kap.nr kgl kl m.a.o
     m.h.t m.o.t m.t.p maks matr.nr mht mndl mr mrs ms nr obs omkr ot.meld ot.prp ovf p.g.a p.gr.a p.nr
     p.t pbl pga pkt pr pr.nr prof pt resp rnr rskr rundskr sml snr spm sst st st.dok st.forh st.meld
     st.nr st.prp stud stud.jur stud.med stud.real suppl t.o.m tidl tilsv trl undert utarb utg v.h.a vedk
     vedr vha vnr vs årg årl økon`,
  ],
  ["nb", "never", "anf feks hovedn nedenst ovenst s.k underst"],
  ["nn", "never", "jamf m.a medr nedanst ovanst t.d td til.d"],
  // These stand after what they belong to, or close a list.
  [
    "both",
    "maybe",
    `a.m a.s adr anm apr aug bto cm co d.d d.m d.y d.å des dkr e.kr e.l eks el.l et.al etc f.f f.kr f.m
     f.t feb febr ff fl flg fnr fr.p h.r.a i.l inc jnr jr jun kg km km/t kontonr kr kr.f krf kto
     kto.nr kv kvm ltd løpenr m.fl m.m m.m.fl m.o.h m.v m.v.h mdr mfl mill mld mm mnd moh mrd mrk mv mva
     n.å nov nto o.a o.fl o.l o.m.a okt ol org.nr orgnr p.a p.m p.s pdas pdes postnr pst red.anm ref.nr
     reg.nr saksnr sek sept sr stk str t.h t.v tbc ths tlf tlf.nr tsd u.a u.h u.å v.s vedl vedl.nr vgs
     ø.h`,
  ],
  ["nb", "maybe", "e.v.t o.s.v osv"],
  ["nn", "maybe", "o.m.fl o.s.b osb"],
  // These are ordinary words or names too.
  [
    "both",
    "word",
    `ad alt ann ap art ass bd bokst d e f forb fork frp g gl gml gr int j jan komm kt l m mek min
     n o off p pl prop red ref reg s sp t tab tekn temp tom u univ v vol y å`,
  ],
];

/** Every abbreviation known to the splitter, in both written standards. */
export const ABBREVIATIONS: readonly Abbreviation[] = LISTS.flatMap(([standard, ending, forms]) =>
  forms.split(/\s+/).map((form) => ({ form, standard, ending })),
);

const byStandard = (standard: WrittenStandard | undefined): ReadonlyMap<string, AbbreviationEnding> => {
  const found = new Map<string, AbbreviationEnding>();
  for (const { form, standard: own, ending } of ABBREVIATIONS) {
    if (standard === undefined || own === "both" || own === standard) found.set(form, ending);
  }
  return found;
};

const ALL = byStandard(undefined);
const NB = byStandard("nb");
const NN = byStandard("nn");

/** The abbreviations of a written standard, or of both, by their form without the final full stop. */
export function abbreviationsOf(standard?: WrittenStandard): ReadonlyMap<string, AbbreviationEnding> {
  if (standard === "nb") return NB;
  return standard === "nn" ? NN : ALL;
}
