/** A Norwegian telephone number: eight digits in their usual groups, or a short one behind its label. */
export const PHONE =
  /(?<![\d.-])(?:\+47 ?|0047 ?)?(?:\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3}|[2-9]\d{7})(?!\d|[.-]\d)|(?:telefon|tlf\.?|ring)[a-zà-ž]*:? (?:[a-zà-ž]+ ){0,4}\d{3,5}(?!\d)/iu;

/** An e-mail address. */
export const E_MAIL = /[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}/u;

/** An address on the web, with or without its protocol. */
export const WEB_ADDRESS =
  /https?:\/\/|www\.|(?<![@\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:no|com|org)(?![\p{L}\p{N}])/iu;
