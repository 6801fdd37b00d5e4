import { isDate } from "./full-dates.js";

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Whether eleven digits are a national identity number: a possible date and both control digits. D-numbers
 * (day + 40), H-numbers (month + 40) and made-up numbers for tests (month + 40, + 65 or + 80) count.
 */
export function isIdentityNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  let day = Number(digits.slice(0, 2));
  let month = Number(digits.slice(2, 4));
  if (day > 40) day -= 40;
  if (month > 80) month -= 80;
  else if (month > 65) month -= 65;
  else if (month > 40) month -= 40;
  // The century is not known here; a year that all centuries share decides 29 February.
  if (!isDate(2000 + (Number(digits.slice(4, 6)) % 4), month, day)) return false;
  return (
    Number(digits[9]) === controlDigit(digits, FIRST_WEIGHTS) &&
    Number(digits[10]) === controlDigit(digits, SECOND_WEIGHTS)
  );
}

/** Whether eleven digits are a Norwegian bank account number by its control digit. */
export function isAccountNumber(digits: string): boolean {
  return /^\d{11}$/.test(digits) && Number(digits[10]) === controlDigit(digits, SECOND_WEIGHTS);
}

/** Modulus 11; 10, which no digit equals, where no number is given out. */
function controlDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 - (sum % 11)) % 11;
}
