// Who can open the box of a survey. Most often our computer does, at the closing time. For questions that young people
// would only answer if nobody at the council held the key, a named key-holder outside the team does: the private half
// of the sealing key is made and kept in their browser and never comes here (docs/decisions/0015).
import * as v from 'valibot';
import type { FieldProblem } from '../problem.ts';
import { Id } from '../words/id.ts';
import { line } from '../words/text.ts';

export const KeyHolder = v.strictObject({
	/** Who signs in to make the key and to open the box. */
	person: v.nullable(Id),
	/** As young people are told: "Sam Ali", "an independent advocate". */
	name: line(80),
	role: line(80),
	/** Somebody ticked that a lost key means lost answers. */
	understood: v.boolean(),
});
export type KeyHolder = v.InferOutput<typeof KeyHolder>;

export const emptyKeyHolder: KeyHolder = { person: null, name: '', role: '', understood: false };

/** What is missing of a key-holder before a survey may open. Whether their key is there is known elsewhere. */
export function checkKeyHolder({ person, name, role, understood }: KeyHolder): FieldProblem[] {
	const problems: FieldProblem[] = [];
	const say = (field: string, message: string) => problems.push({ field: `keyHolder.${field}`, message });
	if (person === null) say('person', 'Choose who holds the key of the box.');
	if (!name) say('name', 'Write the name of the key-holder as young people see it.');
	if (!role) say('role', 'Say who the key-holder is. Young people see this.');
	if (!understood) say('understood', 'Tick that you know what it means if the key is lost.');
	return problems;
}

/** A copy of a survey is a new box: whoever makes it is asked anew whether they know what a lost key means. */
export const keyHolderForCopy = (holder: KeyHolder | null): KeyHolder | null =>
	holder && { ...holder, understood: false };
