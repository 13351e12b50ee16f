import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPool } from '#surveys/ranking';
import { packedOrders } from '../../../surveys/ranking/packed-orders.ts';

const options = ['a', 'b', 'c', 'd'];
const orders = fc.array(fc.shuffledSubarray([...options, 'unknown']), { maxLength: 300 });

test('packed ballots are pooled as they are pooled one by one, whoever used the table before', () => {
	const lent = { slots: new Int32Array(0) };
	fc.assert(
		fc.property(orders, (some) => {
			const [packed, open] = [packedOrders(options), openPool(options)];
			for (const order of some) {
				packed.add(order);
				open.addOrder(order);
			}
			const [one, other] = [packed.pool(lent), open.pool()];
			expect([one.ballots, one.distinct]).toEqual([other.ballots, other.distinct]);
			for (let row = 0; row < one.distinct; row++) {
				const length = one.lengths[row] ?? 0;
				expect([length, one.counts[row]]).toEqual([other.lengths[row], other.counts[row]]);
				const start = row * options.length;
				expect(one.rows.slice(start, start + length)).toEqual(other.rows.slice(start, start + length));
			}
		}),
	);
});
