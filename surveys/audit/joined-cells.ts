import type { AuditedCell } from './audited.ts';

/** A cell can be what it can be in any reading; what is proved in one is proved to whoever knows how many answered. */
export function joined(readings: readonly AuditedCell[][]): AuditedCell[] {
	const cells = new Map<string, AuditedCell>();
	for (const cell of readings.flat()) {
		const name = JSON.stringify([cell.group, cell.choice, cell.counted]);
		const before = cells.get(name);
		cells.set(name, before ? bothOf(before, cell) : cell);
	}
	return [...cells.values()];
}

const bothOf = (one: AuditedCell, other: AuditedCell): AuditedCell => ({
	...one,
	can: { lo: Math.min(one.can.lo, other.can.lo), hi: Math.max(one.can.hi, other.can.hi) },
	of: { lo: Math.min(one.of.lo, other.of.lo), hi: Math.max(one.of.hi, other.of.hi) },
	proved: [...new Set([...one.proved, ...other.proved])],
});
