import { newCouncilSql } from '#db/new-council.ts';
import { base32, CouncilFile } from '#surveys';
import { CannotDo, readFile, type Verb } from './read-file.ts';

export const councilVerb: Verb = {
	takes: '<council.json>',
	does: 'Prints the SQL that puts a first council into a deployed Heard.',
	run(paths) {
		const [path] = paths;
		if (path === undefined || paths.length > 1)
			throw new CannotDo('Give one file: heard council <council.json>');
		const council = readFile(path, CouncilFile, 'council-format.md');
		console.log(newCouncilSql(council, () => base32(crypto.getRandomValues(new Uint8Array(16)))));
	},
};
