/** What the source calls a noun that ends in a stressed or full vowel, and where its lists lack the forms. */
const VOWEL_END = /[aiouyæøå]$/;
const SHORTEST = 4;
const ENDINGS = {
  nb: ["en", "ens", "et", "ets", "er", "ers", "ene", "enes"],
  nn: ["en", "ens", "et", "ets", "ar", "ane", "er", "ene"],
} as const;
/** «skjemæt» for «skjemaet», «datøn» for «datoen»: somewhere on its way the nynorsk list lost its ae and oe. */
const JOINED = /^(?<stem>.{3,})(?<vowel>[æø])(?<ending>[tn]s?|nes?)$/;

/** Words of today that the lists of 2010 do not have, in their forms. */
const NEWER = {
  both: "chat chatte chatta chatten app appen blogg bloggen blogge podkast podkasten strømme strømming minid bankid nettbrett nettbrettet emneknagg emneknaggen innlogging innlogginga selfie selfien hashtag hashtagen chatbot chatboten",
  nb: "chatter chattet chattene apper appene appens blogger bloggene podkaster podkastene strømmer strømmet strømmingen innloggingen innlogginger nettbrettene emneknagger emneknaggene omsøkt omsøkte kontaktinformasjonen kjønnsnøytral kjønnsnøytralt kjønnsnøytrale samboer samboeren samboers samboere samboerne",
  nn: "innvilge innvilgar innvilga innvilgast innvilging innvilginga chattar appar appane appens bloggar bloggane podkastar podkastane strøymer strøyming strøyminga innloggingar nettbretta emneknaggar emneknaggane omsøkt omsøkte kjønnsnøytral kjønnsnøytralt kjønnsnøytrale",
} as const;

/** Mends what is known to be wrong or missing in a list. `parts` are its words that may begin a compound. */
export function mendWords(words: Set<string>, parts: Iterable<string>, standard: "nb" | "nn"): void {
  for (const word of [...words]) {
    const { stem, vowel, ending } = JOINED.exec(word)?.groups ?? {};
    if (stem === undefined) continue;
    const base = stem + (vowel === "æ" ? "a" : "o");
    if (!words.has(base)) continue;
    words.delete(word);
    words.add(`${base}e${ending}`);
  }
  for (const part of parts) {
    const lacksForms = !words.has(`${part}en`) && !words.has(`${part}et`) && !words.has(`${part}a`);
    if (part.length < SHORTEST || !VOWEL_END.test(part) || !lacksForms) continue;
    for (const ending of ENDINGS[standard]) words.add(part + ending);
  }
  for (const word of `${NEWER.both} ${NEWER[standard]}`.split(" ")) words.add(word);
}
