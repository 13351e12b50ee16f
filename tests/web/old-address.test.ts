import { expect, test } from 'vitest';
import { addressNow } from '../../web/src/lib/old-address.ts';

const now = (address: string) => addressNow(new URL(address, 'https://heard.example'));

test.each([
	['/safe', '/about'],
	['/c/warrington/safe?in=ar', '/c/warrington/about?in=ar'],
	['/c/warrington/contact', '/c/warrington/note'],
	['/c/warrington/contact/thanks?in=ti', '/c/warrington/note/end?in=ti'],
	['/s/b3an5/thanks', '/s/b3an5/end'],
	['/leave', '/next'],
])('a printed link to %s leads to %s', (old, where) => {
	expect(now(old)).toBe(where);
	expect(now(where)).toBeNull();
});

test.each(['/', '/s/b3an5', '/c/safe', '/c/contact', '/desk/contact', '/s/safe', '/board/x/safe'])(
	'%s is where it always was',
	(address) => expect(now(address)).toBeNull(),
);
