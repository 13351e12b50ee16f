// Bindings whose every act on the outside can be held up, cut off or undone: what a crash or a second run does to ours.
import type { Bindings } from '#worker';

/** One call of D1 (a statement, or a batch as a whole) or KV. */
export type Act = <T>(act: () => Promise<T>) => Promise<T>;

/** Passes every act of these bindings through `around`. */
export function breakable(
	env: Bindings,
	around: Act,
	batchOf = (all: D1PreparedStatement[]) => all,
): Bindings {
	const real = new WeakMap<object, D1PreparedStatement>();
	const wrapped = (statement: D1PreparedStatement): D1PreparedStatement => {
		const proxy = new Proxy(statement, {
			get(target, name) {
				const method = Reflect.get(target, name) as (...given: unknown[]) => unknown;
				if (name === 'bind') return (...values: unknown[]) => wrapped(target.bind(...values));
				return (...given: unknown[]) => around(async () => method.apply(target, given));
			},
		});
		real.set(proxy, statement);
		return proxy;
	};
	const DB = {
		prepare: (query: string) => wrapped(env.DB.prepare(query)),
		batch: (all: D1PreparedStatement[]) =>
			around(() => env.DB.batch(batchOf(all.map((one) => real.get(one) ?? one)))),
	} as D1Database;
	const KEYS = new Proxy(env.KEYS, {
		get: (target, name) => {
			const method = Reflect.get(target, name) as (...given: unknown[]) => unknown;
			return (...given: unknown[]) => around(async () => method.apply(target, given));
		},
	});
	return { ...env, DB, KEYS };
}

/**
 * Bindings that die at the n-th act, and stay dead as an evicted Worker does. `before`: the act is never done. `after`:
 * it is done, and nobody hears of it.
 */
export function dyingAt(env: Bindings, fatal: number, when: 'before' | 'after') {
	const life = { acts: 0, dead: false };
	const die = () => {
		life.dead = true;
		throw new Error('evicted');
	};
	const bindings = breakable(env, async (act) => {
		if (life.dead) die();
		const isFatal = ++life.acts === fatal;
		if (isFatal && when === 'before') die();
		const result = await act();
		return isFatal ? die() : result;
	});
	return { bindings, life };
}

/** Starts a run that stops before every act until it is told to go on. */
export function stepped(env: Bindings, run: (bindings: Bindings) => Promise<void>) {
	const waiting: (() => void)[] = [];
	let finished = false;
	let settled = Promise.withResolvers<void>();
	const bindings = breakable(env, async (act) => {
		await new Promise<void>((goOn) => {
			waiting.push(goOn);
			settled.resolve();
		});
		return await act();
	});
	void run(bindings)
		.catch(() => {}) // a run that finds its work done by another may give up
		.finally(() => {
			finished = true;
			settled.resolve();
		});
	/** Does so many acts, or all that are left; false where it came to its end before. */
	return async function advance(acts = Infinity): Promise<boolean> {
		await settled.promise;
		for (let done = 0; done < acts; done++) {
			if (finished) return false;
			settled = Promise.withResolvers();
			waiting.shift()?.();
			await settled.promise;
		}
		return true;
	};
}
