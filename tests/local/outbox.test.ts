// The outbox: what a person can try by hand without a phone.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localAccounts } from '../../local/accounts.ts';
import { notifyStandIn, serviceOf } from '../../local/notify-stand-in.ts';
import { outbox } from '../../local/outbox.ts';

test('a text back reaches Heard as Notify’s callback, at the one council whose text it answers', async () => {
	const { key, callbackToken } = localAccounts.warrington;
	const file = join(mkdtempSync(join(tmpdir(), 'outbox-')), 'outbox.json');
	const calls: Request[] = [];
	const heard = async (request: Request) => {
		calls.push(request);
		return new Response();
	};
	const site = outbox(notifyStandIn({ keys: [key], file }), heard, async () => {});
	const form = new URLSearchParams({
		from: '+447700900123',
		service: serviceOf(key),
		message: 'who is this?',
	});
	expect((await site.request('/outbox/answer', { method: 'POST', body: form })).status).toBe(303);
	expect(calls.map(({ url }) => new URL(url).pathname)).toEqual(['/api/notify/warrington/texts']);
	expect(calls[0]?.headers.get('Authorization')).toBe(`Bearer ${callbackToken}`);
	expect(await calls[0]?.json()).toMatchObject({ source_number: '447700900123', message: 'who is this?' });
});
