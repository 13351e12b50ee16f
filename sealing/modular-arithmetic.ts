// The little arithmetic that blind signatures need (I2OSP and OS2IP of RFC 8017 §4, powers, inverses). BigInt does not
// take the same time for every number, so nothing here may touch a private key. A blinding factor may: it is used once,
// on the phone that drew it.

export const integerOf = (bytes: Uint8Array): bigint =>
	BigInt(`0x0${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);

export function bytesOf(value: bigint, length: number): Uint8Array<ArrayBuffer> {
	const hex = value.toString(16).padStart(length * 2, '0');
	return Uint8Array.from({ length }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16));
}

/** base to the power of exponent, modulo modulus, by squaring. */
export function modularPower(base: bigint, exponent: bigint, modulus: bigint): bigint {
	let result = 1n;
	for (let square = base; exponent > 0n; exponent >>= 1n) {
		if (exponent & 1n) result = (result * square) % modulus;
		square = (square * square) % modulus;
	}
	return result;
}

/** The inverse of value modulo modulus, by the extended Euclidean algorithm; null where they share a factor. */
export function modularInverse(value: bigint, modulus: bigint): bigint | null {
	let [high, low] = [modulus, value];
	let [last, next] = [0n, 1n];
	while (low > 0n) {
		const times = high / low;
		[high, low] = [low, high - times * low];
		[last, next] = [next, last - times * next];
	}
	if (high !== 1n) return null;
	return last < 0n ? last + modulus : last;
}
