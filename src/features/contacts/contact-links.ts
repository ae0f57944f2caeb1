/** The fewest digits that can be a number to dial (112, 911). */
const fewestDigits = 3;

/**
 * The link that dials a phone number as people write it: "+46 (0)8 123 45 67, ext. 9" dials +4681234567.
 * Undefined where there is nothing to dial.
 */
export function phoneLink(text: string): string | undefined {
  // An extension cannot be dialled with the number; what follows it is for people.
  const number = text.split(/[a-zåäö,;/]/i)[0]?.trim() ?? "";
  const isInternational = number.startsWith("+");
  // The 0 in brackets is left out by those who dial from abroad.
  const dialled = (isInternational ? number.replace(/\(0\)/, "") : number).replace(/[^\d*#]/g, "");
  if (dialled.replace(/\D/g, "").length < fewestDigits) return undefined;
  return `tel:${isInternational ? "+" : ""}${dialled}`;
}

/** The link that writes to an address. Undefined where the text is not one address. */
export function emailLink(text: string): string | undefined {
  const match = /^([^\s@<>,;]+)@([^\s@<>,;]+\.[^\s@<>,;.]+)$/.exec(text.trim());
  if (!match) return undefined;
  const [, local = "", domain = ""] = match;
  // Encoded, so that nothing in the address can add a subject or further recipients.
  return `mailto:${encodeURIComponent(local)}@${encodeURIComponent(domain)}`;
}
