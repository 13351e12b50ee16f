/** What somebody had typed before the page came back to them: field names and values. */
export type Kept = readonly (readonly [name: string, value: string])[];

export const isKept = (kept: Kept, name: string, value: string) =>
	kept.some(([at, what]) => at === name && what === value);

export const keptText = (kept: Kept, name: string) => kept.find(([at]) => at === name)?.[1] ?? '';
