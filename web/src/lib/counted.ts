/** "1 priority", "3 priorities": a number of things, in whatever words they have. */
export const counted = (number: number, one: string, many: string) =>
	`${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
