import { readChallenge } from '#sealing';
import type { OpenedElsewhere, SurveyContent } from '#surveys';
import { fetchBallots, handOver, BoxRefusal } from './box-door.ts';
import { takeOut } from './take-out.ts';

export interface ToOpen {
	content: SurveyContent;
	challenge: string;
}

export interface BoxCounts {
	ballots: number;
	spoilt: number;
}

/** Opens one box, as often as it takes: what was taken out already is only handed over again. */
export function boxOpening(id: string, { content, challenge }: ToOpen) {
	let taken: (OpenedElsewhere & { proof: string }) | null = null;

	/** `told`: how many ballots were taken out so far. Throws `Refused`. */
	return async (privateKey: CryptoKey, told: (ballots: number) => void): Promise<BoxCounts> => {
		const fetchPage = (after: string) => fetchBallots(id, after);
		taken ??= {
			...(await takeOut({ content, privateKey, fetchPage, told })),
			proof: await readChallenge(privateKey, challenge),
		};
		const { ballots, spoilt } = taken;
		try {
			await handOver(id, taken);
		} catch (error) {
			if (error instanceof BoxRefusal && error.code === 'box-changed') taken = null;
			throw error;
		}
		return { ballots, spoilt };
	};
}
