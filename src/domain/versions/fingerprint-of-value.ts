import canonicalize from "canonicalize";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * SHA-256 over the canonical JSON form (RFC 8785) of a value, as 64 lowercase hex digits. The order of keys,
 * the machine and its language make no difference; text is taken character by character, as it was typed.
 */
export function fingerprintOfValue(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("only JSON has a fingerprint");
  return fingerprintOfText(text);
}

/** SHA-256 over a text in UTF-8, as 64 lowercase hex digits. */
export function fingerprintOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
