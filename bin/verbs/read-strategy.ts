import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { proposeStrategy, readText, StrategyProposal, Unreadable, type SourceDocument } from '#surveys';
import { CannotDo, type Verb } from './read-file.ts';

const kinds = '.txt or .md';

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
	let bytes: Buffer;
	try {
		bytes = readFileSync(path);
	} catch {
		throw new CannotDo(`${path} cannot be read. Check that the file is there.`);
	}
	if (bytes.includes(0)) throw new CannotDo(`${path} cannot be read as a strategy. Give a ${kinds} file.`);
	return readText(bytes.toString('utf8'));
}
