import { addProposal } from '#db';
import type { StrategyReview } from '#surveys';
import { readCells, readPasted, readWritten, Unreadable, type SourceDocument } from '#surveys/reading';
import { startReview } from '#surveys/review';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** Read already, in a browser, or text to be read here. */
export type NewReading = { content: StrategyReview } | { name: string; text: string };

/** Begins the review of a reading. Returns its id. */
export async function startProposal(world: World, person: Person, reading: NewReading): Promise<string> {
	const content = 'content' in reading ? reading.content : readHere(reading);
	const id = world.newId();
	const db = acting(world, person, { kind: 'proposal-started', thing: id, name: content.head.title });
	const { councilId } = person;
	await addProposal(db, { id, councilId, content, readOn: world.today });
	return id;
}

function readHere({ name, text }: { name: string; text: string }): StrategyReview {
	if (text.trim() === '')
		return refuse('invalid', [{ field: 'text', message: 'Choose a file, or paste some text.' }]);
	try {
		return startReview(name, documentIn(name, text));
	} catch (error) {
		if (error instanceof Unreadable) return refuse('invalid', [{ field: 'text', message: error.message }]);
		throw error;
	}
}

function documentIn(name: string, text: string): SourceDocument {
	if (/\.json$/i.test(name)) return readWritten(text);
	return /\.(?:csv|tsv)$/i.test(name) ? readCells(text) : readPasted(text);
}
