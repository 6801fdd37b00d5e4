export {
  decideLanguage,
  detectLanguage,
  type LanguageDecision,
  type TextLanguage,
} from "./detect-language.js";
export { addEvidence, type LanguageEvidence, languageEvidence, NO_EVIDENCE } from "./language-evidence.js";
