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
    `adm adm.dir adr ang ankl anl ant aug avd avs bl.a bnr ca cand cand.jur cand.mag cand.med cand.philol
     cand.polit cand.psychol cand.real cf chr d.e d.s d.s.s d.v.s dir div dok dok.nr dr dr.art dr.ing dr.juris
     dr.med dr.philos dr.polit dr.psychol dvs ekskl eksp.nr ev evt f.eks f.o.m f.v febr feb fhv fig fnr forf forsk
     forskr forts frk fung fvl g.nr gnr h.h.v henh henv hhv i.e i.f.m i.f.t i.h.t i.st.f iflg ifm ift ihht iht
     inkl innst innst.o innst.s innb istf jan jf jfr journ journ.anm journ.nr jr.nr jvf kap kap.nr kfr kgl kl kto kto.nr
     kval løpenr m.a.o m.h.t m.o.t m.t.p maks matr.nr mht min.nr mndl mrs ms mr nov nr obs okt omkr orgnr org.nr
     ot.prp ot.meld ovf p.g.a p.gr.a p.nr p.t pbl pers.nr pga pkt postnr pr pr.nr prof prop.nr proposisjon.nr
     pt red.nr ref.nr reg.nr resp rskr rnr rundskr saksnr sak.nr seksj.nr sept sml snr spm sst st st.dok
     st.forh st.meld st.nr st.prp stud stud.jur stud.med stud.real suppl t.o.m tidl tilsv tlf tlf.nr trl undert
     utg utarb v.h.a vedk vedl vedl.nr vedr vha vnr vs årg årl økon`,
  ],
  ["nb", "never", "anf feks hovedn ovenst nedenst s.k underst"],
  ["nn", "never", "jamf m.a medr nedanst ovanst t.d td til.d"],
  // These stand after what they belong to, or close a list.
  [
    "both",
    "maybe",
    `a.m a.s anm bto co d.d d.m d.y d.å dkr e.kr e.l el.l eks et.al etc f.f f.kr f.m f.t ff fl flg fr.p
     h.r.a hr i.l inc jnr jr kg km km/t kr kr.f krf kv kvm ltd m.fl m.m m.m.fl m.o.h m.v m.v.h mdr mfl mill mld
     mnd moh mrd mrk mv mva n.å nto o.a o.l o.m.a ol p.a p.m p.s pdas pdes pst red.anm sek sr stk str t.h t.v
     tbc ths tsd u.a u.h u.å v.s vgs ø.h`,
  ],
  ["nb", "maybe", "e.v.t o.fl o.s.v osv"],
  ["nn", "maybe", "o.fl o.m.fl o.s.b osb"],
  // These are ordinary words or names too.
  [
    "both",
    "word",
    `ad alt ann ap apr art ass bd bl bokst by cm d de des e el f form forsl fr frp g gl gml gr inst int j jul
     juli jun juni komm konst kt l lat lev lok lør m man mar mars mek min mm mod mus mv n nord o off ons op p
     pl pol pos post prop red ref reg rel s sen sign sm sp sos søn st.mag sv søk søn t tab tekn temp tir to tom
     tor u univ v vest vol vg y øst å adv aust eng fork forb`,
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
