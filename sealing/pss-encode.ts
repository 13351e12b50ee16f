// EMSA-PSS-ENCODE of RFC 8017 §9.1.1 with SHA-384 and MGF1, which WebCrypto does only together with signing.

const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const sha384 = async (...parts: Uint8Array[]) =>
	new Uint8Array(await crypto.subtle.digest('SHA-384', join(...parts)));

/** MGF1 of RFC 8017 §B.2.1. A mask here is at most 11 hashes long, so one byte is enough to count them. */
async function maskFrom(seed: Uint8Array, length: number): Promise<Uint8Array> {
	const counters = Array.from({ length: Math.ceil(length / 48) }, (_, at) => Uint8Array.of(0, 0, 0, at));
	return join(...(await Promise.all(counters.map((counter) => sha384(seed, counter))))).subarray(0, length);
}

/** The encoded message for a modulus of so many whole bytes; its highest bit is 0, so it is below the modulus. */
export async function pssEncode(message: Uint8Array, salt: Uint8Array, length: number): Promise<Uint8Array> {
	const hash = await sha384(new Uint8Array(8), await sha384(message), salt);
	const block = new Uint8Array(length - hash.length - 1);
	block[block.length - salt.length - 1] = 1;
	block.set(salt, block.length - salt.length);
	const mask = await maskFrom(hash, block.length);
	const masked = block.map((byte, at) => byte ^ (mask[at] ?? 0));
	masked.set([(masked[0] ?? 0) & 0x7f]);
	return join(masked, hash, Uint8Array.of(0xbc));
}
