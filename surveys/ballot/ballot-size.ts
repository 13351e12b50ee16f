// This file imports nothing, so that a phone can have these numbers without anything else of the domain.

/** Every ballot is padded to this many bytes before it is sealed, so that its length tells nothing. */
export const paddedBallotBytes = 8192;
/** The longest ballot that fits, in bytes of UTF-8: one byte marks where the padding begins. */
export const longestBallotBytes = paddedBallotBytes - 1;
