import { harmOutcomes } from '../harm/harm.ts';
import { languages } from '../words/languages.ts';
import { actKinds, acts, isActKind } from './act-kinds.ts';
import type { ActDetails } from './act.ts';

/** "12 cards", "in Polish": what stands behind what was done. Ids of people are told as names by whoever has them. */
function detailWords({ number, role, address, language, issuer, reason, outcome }: ActDetails): string[] {
	const named = Object.entries(languages).find(([code]) => code === language)?.[1].english;
	return [
		...(number === undefined ? [] : [String(number)]),
		...(role === undefined ? [] : [role.replace('-', ' ')]),
		...(address ? ['another address'] : []),
		...(language === undefined ? [] : [`in ${named ?? language}`]),
		...(issuer === undefined ? [] : [issuer]),
		...(outcome === undefined ? [] : [harmOutcomes[outcome]]),
		...(reason ? [`“${reason}”`] : []),
	];
}

/** What somebody did, in one line: "Opened the survey ‘What makes a good week?’". A kind that was dropped since tells its code. */
export function tellAct({
	kind,
	name,
	details,
}: {
	kind: string;
	name: string | null;
	details: ActDetails;
}): string {
	const words = isActKind(kind) ? acts[kind].words : kind;
	const more = detailWords(details);
	return `${words}${name ? ` ‘${name}’` : ''}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
}

/** The kinds in whose words a search is found. */
export const actsLike = (search: string) =>
	actKinds.filter((kind) => acts[kind].words.toLowerCase().includes(search.toLowerCase()));
