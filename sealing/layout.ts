// What a sealed ballot looks like from outside. Every one has the same length:
//
//   wrapped key (384) ‖ iv (12) ‖ ciphertext (8192) ‖ tag (16)      = 8604 bytes
//
// The wrapped key is a fresh AES-256 key under the survey's RSA-OAEP-3072 key (SHA-256); the rest is AES-256-GCM over
// the padded ballot. Beside it travel a nonce and the blind signature on it, which prove that an invitation was spent
// without telling which one.
import { paddedBallotBytes } from '#surveys';

/** RSABSSA-SHA384-PSS-Randomized of RFC 9474, with a 2048-bit key; lengths in bytes. */
export const signatureBytes = 256;
export const saltBytes = 48;
export const prefixBytes = 32;
export const messageBytes = 32;
/** The nonce that is posted is the prepared message: the random prefix, then the random message. */
export const nonceBytes = prefixBytes + messageBytes;

/** RSA-OAEP-3072 around AES-256-GCM; lengths in bytes. */
export const wrappedKeyBytes = 384;
export const ivBytes = 12;
export const tagBytes = 16;
export const sealedBallotBytes = wrappedKeyBytes + ivBytes + paddedBallotBytes + tagBytes;
