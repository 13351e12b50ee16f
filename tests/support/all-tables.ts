/** Everything that stands in a database, table after table, as one text to search. */
export async function allTables(database: D1Database): Promise<string> {
	const { results } = await database
		.prepare("select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\'")
		.all<{ name: string }>();
	const dumps = await database.batch(results.map(({ name }) => database.prepare(`select * from "${name}"`)));
	return JSON.stringify(dumps.map((dump) => dump.results));
}
