// A list of numbers as the API has read it, before anything is sent.
import type { PhoneList } from '#surveys';

export interface CheckedNumbers extends Omit<PhoneList, 'accepted'> {
	ready: number;
	/** How many in each group; '' is no group. */
	bands: Record<string, number>;
	stopped: number;
	message: string;
	fragments: number;
	lost: string[];
}
