// Blindness (RFC 9474 §7.1): whoever holds the signing key, has written down every signing, and later sees every ballot,
// still cannot tell which came from which. For any signing and any ballot there is exactly one blinding factor that
// explains both together, and phones draw every factor equally likely.
import { beforeAll, describe, expect, test } from 'vitest';
import {
	blind,
	blindSign,
	importSigningKey,
	randomBytes,
	type RandomBytes,
	signatureBytes,
	signatureHolds,
} from '#sealing';
import { bytesOf, integerOf, modularInverse, modularPower } from '#sealing/modular-arithmetic.ts';
import type { SigningPublicKey } from '#sealing/public-survey-keys.ts';
import { fromBase64url } from '#surveys';
import { readSurveyKeys } from '#worker/ballot-box/key-cupboard.ts';
import { openWithCodes } from '#support/phone.ts';
import { townHall } from '#support/town-hall.ts';

const many = 6;

/** What the server could write down of a signing, and of a ballot. */
interface Signing {
	blinded: bigint;
	signed: bigint;
}
interface Cast {
	nonce: Uint8Array<ArrayBuffer>;
	signature: bigint;
}

let key: SigningPublicKey;
let modulus: bigint;
let exponent: bigint;
let sign: (blinded: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;

beforeAll(async () => {
	const hall = await townHall();
	const { id, address } = await openWithCodes(hall, 0);
	const kept = await readSurveyKeys(hall.env.KEYS, hall.env.KEY_SECRET, id);
	key = (await hall.call(null, 'GET', `/s/${address}`)).json.keys.signing;
	const number = (text: string) => integerOf(fromBase64url(text) ?? new Uint8Array(1));
	[modulus, exponent] = [number(key.n), number(key.e)];
	sign = async (blinded) => {
		const outcome = await blindSign(
			key,
			await importSigningKey(kept?.signing ?? ''),
			Uint8Array.from(blinded),
		);
		if (!outcome.ok) throw new Error(outcome.problem.code);
		return outcome.value;
	};
});

/** So many phones, the i-th signing and the i-th ballot being the same phone's. */
async function phones(random: RandomBytes = randomBytes): Promise<[Signing[], Cast[]]> {
	const signings: Signing[] = [];
	const casts: Cast[] = [];
	for (let phone = 0; phone < many; phone++) {
		const blinding = await blind(key, randomBytes(32), random);
		const signed = await sign(blinding.blinded);
		signings.push({ blinded: integerOf(blinding.blinded), signed: integerOf(signed) });
		casts.push({ nonce: blinding.nonce, signature: integerOf(await blinding.unblind(signed)) });
	}
	return [signings, casts];
}

const inverse = (value: bigint) => modularInverse(value, modulus) ?? 0n;

/** The one factor that makes this ballot come from this signing: raising to the exponent has one inverse. */
const factorOf = ({ signed }: Signing, { signature }: Cast) => (signed * inverse(signature)) % modulus;

/** Draws as a careless phone would: a blinding factor of four bytes. */
const carelessRandom: RandomBytes = (length) => {
	const drawn = randomBytes(length);
	if (length === signatureBytes) drawn.fill(0, 0, length - 4);
	return drawn;
};

describe('to whoever holds the signing key and every record', () => {
	test('every pairing of signings and ballots is explained by exactly one valid blinding factor', async () => {
		const [signings, casts] = await phones();
		const factors = new Set<bigint>();
		for (const signing of signings)
			for (const cast of casts) {
				const factor = factorOf(signing, cast);
				const encoded = modularPower(cast.signature, exponent, modulus);
				// A phone that drew this factor for this nonce would have sent this blinded value …
				expect(modularInverse(factor, modulus)).not.toBeNull();
				expect((encoded * modularPower(factor, exponent, modulus)) % modulus).toBe(signing.blinded);
				// … and would have made this signature of what it got.
				const unblinded = bytesOf((signing.signed * inverse(factor)) % modulus, signatureBytes);
				expect(await signatureHolds(key, cast.nonce, unblinded)).toBe(true);
				factors.add(factor);
			}
		expect(factors.size).toBe(many * many);
	});

	test('the true factor stands out by nothing: the smallest is the true one no more often than chance', async () => {
		const rounds = 20;
		let hits = 0;
		for (let round = 0; round < rounds; round++) hits += smallestIsTrue(...(await phones()));
		console.info(`blindness: ${hits} of ${rounds * many} by the smallest factor, one in ${many} by chance`);
		// Binomial(120, 1/6): 20 on average; 45 or more once in twenty-five million runs.
		expect(hits).toBeLessThan(45);
	});

	test('a phone that draws its factor carelessly gives itself away', async () => {
		expect(smallestIsTrue(...(await phones(carelessRandom)))).toBe(many);
	});

	test('without blinding there is one pairing, and it is the true one', async () => {
		const [, casts] = await phones();
		const unblinded = casts.map(({ signature }) => ({
			blinded: modularPower(signature, exponent, modulus),
			signed: signature,
		}));
		const explained = unblinded.map((signing) =>
			casts.flatMap((cast, index) => (factorOf(signing, cast) === 1n ? [index] : [])),
		);
		expect(explained).toEqual(casts.map((_, index) => [index]));
	});
});

/** How many signings are paired rightly by taking, for each, the ballot with the smallest factor. */
function smallestIsTrue(signings: Signing[], casts: Cast[]): number {
	return signings.filter((signing, phone) => {
		const factors = casts.map((cast) => factorOf(signing, cast));
		return factors.every((factor) => factor >= (factors[phone] ?? 0n));
	}).length;
}
