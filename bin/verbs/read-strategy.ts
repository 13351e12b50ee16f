import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { readStrategyFile } from '#documents';
import { proposeStrategy, StrategyProposal, Unreadable, type SourceDocument } from '#surveys';
import { CannotDo, type Verb } from './read-file.ts';

export const readStrategyVerb: Verb = {
	takes: '<file> | --schema',
	does: 'Prints what a strategy document is read as, as JSON: a proposal to check. --schema: its JSON Schema.',
	async run([path, ...more]) {
		if (path === '--schema' && more.length === 0)
			return console.log(JSON.stringify(strategySchema(), null, '\t'));
		if (path === undefined || more.length > 0)
			throw new CannotDo('Give one file: heard read-strategy <file>');
		try {
			console.log(JSON.stringify(proposeStrategy(await documentAt(path)), null, 2));
		} catch (error) {
			if (error instanceof Unreadable) throw new CannotDo(`${path}: ${error.message}`);
			throw error;
		}
	},
};

export const strategySchema = () => toJsonSchema(StrategyProposal);

async function documentAt(path: string): Promise<SourceDocument> {
	let bytes: Uint8Array<ArrayBuffer>;
	try {
		bytes = new Uint8Array(readFileSync(path));
	} catch {
		throw new CannotDo(`${path} cannot be read. Check that the file is there.`);
	}
	return await readStrategyFile(path, bytes);
}
