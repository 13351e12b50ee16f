import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { heard } from '#support/heard.ts';

const folder = mkdtempSync(join(tmpdir(), 'heard-'));
afterAll(() => rmSync(folder, { recursive: true }));

const list = 'Name,Carer mobile,Mobile,Group\nA,07700900201,7700900101,8-11\nB,,4.47701E+11,18+\n';
const told = async (...args: string[]) => {
	const file = join(folder, 'list.csv');
	writeFileSync(file, list);
	return await heard('read-list', file, ...args);
};

test('a list is read as the desk reads it: what is asked first, then each number with its fate', async () => {
	const first = JSON.parse((await told()).stdout);
	expect([first.question, first.ask.map(({ heading }: { heading: string }) => heading)]).toEqual([
		'Which of these do you want to text?',
		['Carer mobile', 'Mobile'],
	]);
	const second = JSON.parse((await told('--column', 'Mobile', '--groups', '8 to 11,16 to 25')).stdout);
	expect(second).toMatchObject({
		list: 'list.csv',
		accepted: [{ row: 2, phone: '+447700900101', band: '8 to 11' }],
		refused: [{ row: 3, problem: 'cut-by-spreadsheet', why: expect.stringContaining('as text') }],
		ignored: [{ where: 'Carer mobile', numbers: 1 }],
		numbers: { accepted: 1, refused: 1, ignored: 1 },
	});
});

test.each([
	[['--colour', 'blue'], 'Give one file'],
	[['another.csv'], 'Give one file'],
])('%j ends with 1 and one sentence', async (args, says) => {
	const { status, stderr } = await told(...args);
	expect(status).toBe(1);
	expect(stderr).toContain(says);
});
