// What anybody would write who only wants the numbers: how many picked what, by question and group; of an order, how
// many put it where.
import type { Answer, Slip } from '#surveys';

function picksOf(answer: Answer): string[] {
	switch (answer.kind) {
		case 'choose-one':
			return [answer.option];
		case 'choose-many':
			return answer.options;
		case 'agree':
			return [answer.face];
		case 'put-in-order':
			return answer.order;
		case 'best-worst':
			return answer.rounds.flatMap(({ best, worst }) => [best ?? '', `${worst} least`]);
		case 'own-words':
			return ['answered'];
	}
}

export function plainCount(slips: readonly Slip[]) {
	const counts = new Map<string, Map<string | null, Map<string, number[]>>>();
	for (const { question, band, answer } of slips) {
		if (!answer) continue;
		let groups = counts.get(question);
		if (!groups) counts.set(question, (groups = new Map()));
		let picked = groups.get(band);
		if (!picked) groups.set(band, (picked = new Map()));
		let place = 0;
		for (const pick of picksOf(answer)) {
			let places = picked.get(pick);
			if (!places) picked.set(pick, (places = []));
			places[place] = (places[place] ?? 0) + 1;
			if (answer.kind === 'put-in-order') place++;
		}
	}
	return counts;
}
