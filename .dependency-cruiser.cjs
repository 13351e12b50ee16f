// Direction, and nothing else: surveys ← db ← worker ← web, and surveys ← sealing, documents ← worker, web. The type-checker's
// project references hold the same.
const only = (from, to, comment) => ({
	name: `${from}-reaches-too-far`,
	comment,
	severity: 'error',
	from: { path: `^${from}/` },
	to: { path: '^(surveys|sealing|documents|db|demo|worker|web|tests|local|bin|bench)/', pathNot: to },
});

module.exports = {
	forbidden: [
		only('surveys', '^surveys/', 'The domain knows nobody.'),
		only('sealing', '^(surveys|sealing)/', 'Cryptography knows the domain, and no database, page or server.'),
		only('documents', '^(surveys|documents)/', 'Files are read into the domain’s structures.'),
		only('db', '^(surveys|db)/', 'The database knows the domain.'),
		only(
			'demo',
			'^(surveys|db|demo)/',
			'The demo councils are rows for an empty database, and no part of the product.',
		),
		only(
			'worker',
			'^(surveys|sealing|documents|db|worker)/',
			'The worker knows the database, the cryptography, the files and the domain.',
		),
		only('web', '^(surveys|sealing|documents|worker|web)/', 'Pages know the API, and no SQL.'),
		only(
			'local',
			'^(surveys|sealing|db|demo|worker|local)/',
			'What stands in for the outside serves the Worker, and knows no page.',
		),
		only(
			'bin',
			'^(surveys|sealing|documents|db|local|bin)/|^web/src/lib/words/',
			'Scripts know the rules and the files; pictures are taken by the words on the page.',
		),
		only(
			'bench',
			'^(surveys|sealing|documents|db|demo|worker|local|tests|bench)/|^web/src/lib/phone/',
			'Measures everything but the pages, which it visits; a ballot is sent by the phone’s own code.',
		),
		{
			name: 'only-valibot-in-the-domain',
			comment: 'Nor in the cryptography: WebCrypto is its only tool.',
			severity: 'error',
			from: { path: '^(surveys|sealing)/' },
			to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/valibot' },
		},
		{
			name: 'only-unpdf-in-documents',
			severity: 'error',
			from: { path: '^documents/' },
			to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/unpdf' },
		},
		{
			name: 'through-the-front-door',
			comment:
				'A house is entered by its public face; the domain has five more, each for the few who need that room.',
			severity: 'error',
			from: { path: '^(surveys|sealing|documents|db|worker|web)/' },
			to: {
				path: '^(surveys|sealing|documents|db|worker)/',
				pathNot:
					'^(surveys|sealing|documents|db|worker)/index\\.ts$|^surveys/(ranking|release|audit|strategy/(reading|review))/index\\.ts$|^$1/',
			},
		},
		{
			name: 'browser-takes-only-types-of-the-worker',
			severity: 'error',
			from: { path: '^web/src/', pathNot: '^web/src/(hooks\\.server\\.ts|lib/server/)|\\.server\\.ts$' },
			to: { path: '^worker/', dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'no-circles',
			severity: 'error',
			from: {},
			to: { circular: true, dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'sql-stays-at-home',
			severity: 'error',
			from: { pathNot: '^(db|demo|tests)/|^drizzle\\.config\\.ts$' },
			to: { path: 'node_modules/drizzle-orm' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.svelte-kit|^dist|\\.types' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tests/tsconfig.json' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.svelte', '.json'],
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'default'],
		},
		externalModuleResolutionStrategy: 'node_modules',
	},
};
