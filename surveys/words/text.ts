import * as v from 'valibot';

/** Says by how much, so that whoever pasted knows what to take out. */
const tooLong = (max: number) => (issue: { input: string }) =>
	`Use at most ${max} characters. This has ${issue.input.length}.`;

/** Text a person typed on one line: trimmed, without control characters or half characters, at most `max` UTF-16 units. */
/* @__NO_SIDE_EFFECTS__ */
export const line = (max: number) =>
	v.pipe(
		v.string(),
		v.transform((text) => text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()),
		v.maxLength(max, tooLong(max)),
	);

/** Several lines as they are kept: trimmed, line ends made `\n`, other control and half characters dropped. */
export const tidy = (text: string) =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/\p{Cs}|[^\P{Cc}\n]/gu, ' ')
		.trim();

/** Text of several lines, made tidy, of at most `max` UTF-16 units. */
/* @__NO_SIDE_EFFECTS__ */
export const paragraph = (max: number) =>
	v.pipe(v.string(), v.transform(tidy), v.maxLength(max, tooLong(max)));

/** The same, but something must be there. */
/* @__NO_SIDE_EFFECTS__ */
export const filled = <S extends ReturnType<typeof line | typeof paragraph>>(schema: S, message: string) =>
	v.pipe(schema, v.minLength(1, message));
