import { upperFirst, type Vocabulary } from '#surveys';
import type { Placement } from '#surveys/review';

/** What a list can be said to be, in the council's words. */
export const placementWords = ({
	priorities,
}: Pick<Vocabulary, 'priorities'>): Record<Placement, string> => ({
	wishes: 'Young people’s promises',
	promises: 'What we will do',
	measures: 'Measures',
	actions: 'Actions',
	headings: upperFirst(priorities),
	words: 'Words',
	leave: 'Nothing to put in',
});
