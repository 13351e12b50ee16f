// Parts of strategies for tests: what a test does not say of one stands here.
import type { Link, Part } from '#surveys';

type OfKind<Kind extends Link['kind']> = Extract<Part, { kind: Kind }>;

const shared = { id: '', priorityId: null, wording: '' };
const blank: { [Kind in Link['kind']]: OfKind<Kind> } = {
	priority: { kind: 'priority', ...shared, number: '', youngWording: '', principles: [] },
	pledge: { kind: 'pledge', ...shared, madeBy: '', by: 'council', answeredBy: [] },
	action: { kind: 'action', ...shared, ref: null, leads: [], timescale: '' },
	measure: {
		kind: 'measure',
		...{ ...shared, actionId: null, target: null, targets: [], unit: '%', direction: 'unclear' },
	},
};

export const part = <Kind extends Link['kind']>(
	kind: Kind,
	id: string,
	more: Partial<OfKind<Kind>> = {},
): OfKind<Kind> => Object.assign({}, blank[kind], { id }, more);
