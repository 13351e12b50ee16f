import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './web/svelte.config.js';

// Svelte alone: TypeScript is linted by oxlint (.oxlintrc.json), whose native compiler looks at types in a fraction of the time.
// What a page's script gets wrong about types svelte-check says.
export default ts.config(
	{ ignores: ['**/.svelte-kit/', 'dist/', '.types/', '.wrangler/', 'node_modules/', '**/*.{js,mjs,cjs}'] },
	{ ignores: ['**/*.ts', '!**/*.svelte.ts'] },
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			globals: { ...globals.browser },
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
		},
		rules: {
			// The compiler says it better, and knows types.
			'no-undef': 'off',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
			'max-params': ['error', { max: 4 }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// Pages are served from the root: there is no base path to resolve against.
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
);
