// How what was said changed since the same question was first asked.
import type { Headline, Trend } from '#surveys';

/** "Fewer than when first asked. It was higher in between." Of an order it is match-ups that grow, not people. */
export function changeInWords(
	{ change, between }: Pick<Trend, 'change' | 'between'>,
	headline: Headline | undefined,
): string {
	const back = between === null ? '' : ` It was clearly ${between} in between.`;
	if (change === 'unclear') return `Asked before; no clear change.${back}`;
	const isPlace = headline?.kind === 'place';
	const more = isPlace ? 'Stands higher' : 'More';
	const fewer = isPlace ? 'Stands lower' : 'Fewer';
	return `${change === 'up' ? more : fewer} than when first asked.${back}`;
}
