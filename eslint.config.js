import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './web/svelte.config.js';

export default ts.config(
	{
		ignores: [
			'**/.svelte-kit/',
			'dist/',
			'.types/',
			'.wrangler/',
			'db/migrations/',
			'node_modules/',
			'.dependency-cruiser.cjs',
		],
	},
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: {
					allowDefaultProject: ['*.js', 'bin/*.mjs', 'web/*.js'],
				},
				extraFileExtensions: ['.svelte'],
				svelteConfig,
			},
		},
		rules: {
			// The compiler says it better, and knows types.
			'no-undef': 'off',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
			'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
			// A use case may promise without awaiting; handlers and hooks are async by their contract.
			'@typescript-eslint/require-await': 'off',
			// SvelteKit's `error` and `redirect` are thrown by calling them.
			'@typescript-eslint/only-throw-error': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// Pages are served from the root: there is no base path to resolve against.
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{
		// svelte-check knows their types. Here each page would make the whole program be checked anew: minutes, for nothing.
		files: ['**/*.svelte', '**/*.svelte.ts'],
		extends: [ts.configs.disableTypeChecked],
		languageOptions: { parserOptions: { parser: ts.parser, projectService: false } },
		rules: { '@typescript-eslint/switch-exhaustiveness-check': 'off' },
	},
	{
		// Answers of the API are looked at as the JSON they are; the Workers' types know of Node's process as `any`.
		files: ['tests/**', 'bench/**'],
		rules: {
			'@typescript-eslint/no-explicit-any': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
		},
	},
	{
		// Miniflare's types and the Workers' are two descriptions of one thing; the casts between them are needed.
		files: ['tests/**', 'local/**'],
		rules: { '@typescript-eslint/no-unnecessary-type-assertion': 'off' },
	},
	{ files: ['**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] },
);
