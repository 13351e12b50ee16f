import { answerText, fieldOfAnswer, type ReplyAnswer } from '#surveys';

/** The texts of a reply that go public, with the fields that findings name. */
export const textsOfReply = ({ said, answer }: { said: string; answer: ReplyAnswer }) => [
	{ field: 'said', label: 'What young people said', text: said },
	{ field: fieldOfAnswer(answer), label: 'Your answer', text: answerText(answer) },
];

/** The headings of strategies that a reply names, as the public page tells them; parts under a heading are told with it. */
export function headingsTold(
	strategies: readonly {
		priorities: { id: string; youngWording: string }[];
		pledges: { id: string; priorityId: string | null }[];
		actions: { id: string; priorityId: string | null }[];
		measures: { id: string; priorityId: string | null }[];
	}[],
	links: readonly { id: string }[],
) {
	const linked = new Set(links.map(({ id }) => id));
	return strategies.flatMap(({ priorities, pledges, actions, measures }) => {
		const under = [...pledges, ...actions, ...measures]
			.filter(({ id }) => linked.has(id))
			.map(({ priorityId }) => priorityId);
		return priorities
			.filter(({ id }) => linked.has(id) || under.includes(id))
			.map(({ id, youngWording }) => ({ id, youngWording }));
	});
}
