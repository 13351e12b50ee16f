import { expect, test } from 'vitest';
import { leanPage } from '../../web/src/lib/lean-page.ts';

const page = `<head>
	<link href="/a.css" rel="stylesheet" disabled media="(max-width: 0)">
	<link rel="icon" href="/icon.svg" />
</head><p><!--[-->Less &lt;!-- more<!--]--></p>`;

test('a young person’s page loses the marks of a script that it does not have, and nothing else', () => {
	expect(leanPage('/s/b3an5', page)).toBe(
		`<head>\n	<link rel="icon" href="/icon.svg" />\n</head><p>Less &lt;!-- more</p>`,
	);
});

test.each(['/desk/surveys/1', '/board', '/'])(
	'%s, which such a script may take over, keeps them',
	(pathname) => {
		expect(leanPage(pathname, page)).toBe(page);
	},
);
