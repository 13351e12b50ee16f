// All of the outside that this folder can name: WebCrypto (https://www.w3.org/TR/WebCryptoAPI/), as far as it is used
// here, and text as bytes. Browsers, Node and Cloudflare's Workers have these alike; no `fetch`, no page, no storage.

type Bytes = Uint8Array<ArrayBuffer>;

interface CryptoKey {
	readonly extractable: boolean;
}

interface CryptoKeyPair {
	readonly privateKey: CryptoKey;
	readonly publicKey: CryptoKey;
}

interface JsonWebKey {
	kty?: string;
	n?: string;
	e?: string;
}

interface Algorithm {
	name: string;
}

interface SubtleCrypto {
	digest(name: string, bytes: Bytes): Promise<ArrayBuffer>;
	generateKey(
		algorithm: Algorithm & { modulusLength: number; publicExponent: Bytes; hash: string },
		extractable: boolean,
		usages: string[],
	): Promise<CryptoKeyPair>;
	generateKey(
		algorithm: Algorithm & { length: number },
		extractable: boolean,
		usages: string[],
	): Promise<CryptoKey>;
	importKey(
		format: 'jwk',
		key: JsonWebKey,
		algorithm: Algorithm & { hash: string },
		extractable: boolean,
		usages: string[],
	): Promise<CryptoKey>;
	importKey(
		format: 'raw' | 'spki' | 'pkcs8',
		key: Bytes,
		algorithm: string | (Algorithm & { hash: string }),
		extractable: boolean,
		usages: string[],
	): Promise<CryptoKey>;
	exportKey(format: 'jwk', key: CryptoKey): Promise<JsonWebKey>;
	exportKey(format: 'spki' | 'pkcs8', key: CryptoKey): Promise<ArrayBuffer>;
	deriveKey(
		algorithm: Algorithm & { hash: string; salt: Bytes; info?: Bytes; iterations?: number },
		base: CryptoKey,
		derived: Algorithm & { length: number },
		extractable: boolean,
		usages: string[],
	): Promise<CryptoKey>;
	deriveBits(
		algorithm: Algorithm & { hash: string; salt: Bytes; info: Bytes },
		base: CryptoKey,
		length: number,
	): Promise<ArrayBuffer>;
	encrypt(algorithm: Algorithm & { iv?: Bytes }, key: CryptoKey, bytes: Bytes): Promise<ArrayBuffer>;
	decrypt(algorithm: Algorithm & { iv?: Bytes }, key: CryptoKey, bytes: Bytes): Promise<ArrayBuffer>;
	sign(name: string, key: CryptoKey, bytes: Bytes): Promise<ArrayBuffer>;
	verify(
		algorithm: Algorithm & { saltLength: number },
		key: CryptoKey,
		signature: Bytes,
		bytes: Bytes,
	): Promise<boolean>;
	wrapKey(
		format: 'raw' | 'pkcs8',
		key: CryptoKey,
		wrapping: CryptoKey,
		algorithm: Algorithm & { iv?: Bytes; additionalData?: Bytes },
	): Promise<ArrayBuffer>;
	unwrapKey(
		format: 'raw' | 'pkcs8',
		wrapped: Bytes,
		wrapping: CryptoKey,
		algorithm: Algorithm & { iv?: Bytes; additionalData?: Bytes },
		unwrapped: Algorithm & { length?: number; hash?: string },
		extractable: boolean,
		usages: string[],
	): Promise<CryptoKey>;
}

declare const crypto: { readonly subtle: SubtleCrypto; getRandomValues<T extends Bytes>(bytes: T): T };

declare class TextEncoder {
	encode(text: string): Bytes;
}

declare class TextDecoder {
	constructor(encoding?: 'utf-8', options?: { fatal: boolean; ignoreBOM: boolean });
	decode(bytes: Uint8Array | ArrayBuffer): string;
}
