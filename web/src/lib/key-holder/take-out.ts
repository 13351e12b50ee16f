// Opens a box in its key-holder's browser: every ballot is unsealed, checked and taken apart, and all slips are mixed
// before anything is handed over. No answer is shown to anybody.
import { unseal } from '#sealing';
import { readBallot, shuffle, unbundle, type OpenedElsewhere, type Slip, type SurveyContent } from '#surveys';

/** A page of sealed ballots, and where the next one begins; null: there is none. */
export interface BallotPage {
	ballots: string[];
	next: string | null;
}

interface Box {
	content: SurveyContent;
	privateKey: CryptoKey;
	/** Rejects where there is no connection. */
	fetchPage: (after: string) => Promise<BallotPage>;
	/** Told how many ballots were taken out so far. */
	told: (ballots: number) => void;
}

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

export async function takeOut({ content, privateKey, fetchPage, told }: Box): Promise<OpenedElsewhere> {
	const slips: Slip[] = [];
	let [taken, spoilt] = [0, 0];
	for (let after: string | null = ''; after !== null;) {
		const { ballots, next } = await fetchPage(after);
		const texts = await Promise.all(ballots.map((sealed) => unseal(privateKey, sealed)));
		for (const text of texts) {
			const ballot = readBallot(content, text);
			if (ballot) slips.push(...unbundle(content, ballot));
			else spoilt++;
		}
		taken += ballots.length;
		told(taken);
		after = next;
	}
	return { slips: shuffle(slips, random), ballots: taken, spoilt };
}
