// A strategy and its next version, put in at the desk as somebody who is signed in would: read, looked through, accepted.
import type { Page } from 'playwright-core';
import type { StrategyReview } from '#surveys';
import { call } from './at-the-desk.ts';

export const firstVersion = `# Netherham Children in Care Strategy 2025 to 2028

This strategy covers the period from 1 April 2025 to 31 March 2028.

## Priority 1: A home that lasts

We will:

- Ask before we move anybody
- Make sure you see your brothers and sisters every month

## Priority 2: Being heard

We will:

- Answer letters within two weeks and write them in plain words
- Invite you to every meeting about you
`;

export const nextVersion = firstVersion
	.replace('2025 to 2028', '2026 to 2029')
	.replace('1 April 2025 to 31 March 2028', '1 April 2026 to 31 March 2029')
	.replace('every month', 'every single month')
	.replace(
		'- Answer letters within two weeks and write them in plain words',
		'- Write letters in plain words\n- Answer letters within two weeks',
	)
	.replace('Invite you to every meeting about you', 'Give every home fast internet');

/** Reads a text in and keeps everything. */
export async function putIn(page: Page, text: string): Promise<{ id: string; slug: string }> {
	const { id } = await call<{ id: string }>(page, 'POST', '/strategy-proposals', { name: 'plan.md', text });
	const { proposal } = await call<{ proposal: { content: StrategyReview } }>(
		page,
		'GET',
		`/strategy-proposals/${id}`,
	);
	const items = proposal.content.items.map((one) => ({ ...one, state: 'accepted' }));
	const { version } = await call<{ version: number }>(page, 'PUT', `/strategy-proposals/${id}`, {
		...{ version: 1, content: { ...proposal.content, items } },
	});
	return await call(page, 'POST', `/strategy-proposals/${id}/put-in`, { version });
}
