import { toJsonSchema } from '@valibot/to-json-schema';
import { readStrategyFile } from '#documents';
import { proposeStrategy, StrategyProposal } from '#surveys/reading';
import { readBytes } from './read-bytes.ts';
import { printableJson } from './printable.ts';
import { CannotDo, type Verb } from './read-file.ts';

export const readStrategyVerb: Verb = {
	takes: '<file> | --schema',
	does: 'Prints what a strategy document is read as, as JSON: a proposal to check. --schema: its JSON Schema.',
	async run([path, ...more]) {
		if (path === '--schema' && more.length === 0)
			return console.log(JSON.stringify(strategySchema(), null, '\t'));
		if (path === undefined || more.length > 0)
			throw new CannotDo('Give one file: heard read-strategy <file>');
		const proposal = await readBytes(path, async (bytes) =>
			proposeStrategy(await readStrategyFile(path, bytes)),
		);
		console.log(printableJson(proposal));
	},
};

export const strategySchema = () => toJsonSchema(StrategyProposal);
