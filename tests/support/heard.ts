// `heard` without a process of its own: the status, and what would stand in a terminal.
import { vi } from 'vitest';
import { heard as run } from '../../bin/verbs/heard.ts';

export interface Ended {
	status: number;
	stdout: string;
	stderr: string;
}

/** Runs a verb as `npm run heard -- …words` would. */
export async function heard(...words: string[]): Promise<Ended> {
	const stdout: string[] = [];
	const stderr: string[] = [];
	const printed = vi
		.spyOn(console, 'log')
		.mockImplementation((line: string) => void stdout.push(`${line}\n`));
	const said = vi.spyOn(console, 'error').mockImplementation((line: string) => void stderr.push(`${line}\n`));
	try {
		const status = await run(words);
		return { status, stdout: stdout.join(''), stderr: stderr.join('') };
	} finally {
		printed.mockRestore();
		said.mockRestore();
	}
}
