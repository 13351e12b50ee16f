import { shownLook, type CouncilFile } from '#surveys';

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const json = (value: unknown) => text(JSON.stringify(value));

/** SQL that puts a first council into a deployed database, for `wrangler d1 execute`. `newId` gives random ids. */
export function newCouncilSql(council: CouncilFile, newId: () => string): string {
	const id = text(newId());
	const people = council.people.map(
		({ name, email, role }) => `(${[text(newId()), id, text(name), text(email), text(role)].join(', ')})`,
	);
	const values = [
		id,
		text(council.slug),
		text(council.name),
		json(council.vocabulary),
		json(council.helplines),
		json(council.glossary),
		json(council.places),
		json(shownLook(council.look)),
		council.dutyLead ? json(council.dutyLead) : 'NULL',
		council.easyReadRequired ? '1' : '0',
	];
	const { logo } = council.look;
	return [
		`INSERT INTO councils (id, slug, name, vocabulary, helplines, glossary, places, look, duty_lead, easy_read_required) VALUES (${values.join(', ')});`,
		...(logo ? [`INSERT INTO logos (council_id, bytes) VALUES (${id}, ${text(logo.bytes)});`] : []),
		`INSERT INTO people (id, council_id, name, email, role) VALUES\n\t${people.join(',\n\t')};`,
	].join('\n');
}
