// Many at once on a served Worker: how many a second, and how much processor time of workerd each takes. Processor time
// says the same on a busy machine; the number a second does not.
import { readdirSync, readFileSync } from 'node:fs';

export interface Load {
	perSecond: number;
	/** Milliseconds of workerd's processor time, D1's and KV's with it. */
	processor: number;
}

const ticksPerSecond = 100; // USER_HZ of every Linux

/** The workerd processes that this process has started. */
export const workerds = (): number[] =>
	readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((name) => {
			try {
				const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
				const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
				return stat.includes('(workerd)') && parent === process.pid ? [Number(name)] : [];
			} catch {
				return []; // it ended meanwhile
			}
		});

/** Milliseconds of processor time that a process has taken so far: fields 14 and 15 of proc(5). */
function processorOf(pid: number): number {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}

/** Runs `one` as often as `times` says, `atOnce` beside each other. */
export async function load(
	pid: number,
	{ times, atOnce }: { times: number; atOnce: number },
	one: (n: number) => Promise<void>,
): Promise<Load> {
	let next = 0;
	const before = processorOf(pid);
	const began = performance.now();
	const inTurn = async () => {
		while (next < times) await one(next++);
	};
	await Promise.all(Array.from({ length: atOnce }, inTurn));
	const seconds = (performance.now() - began) / 1000;
	return { perSecond: times / seconds, processor: (processorOf(pid) - before) / times };
}
