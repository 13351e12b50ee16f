/** What somebody had typed before the page came back to them: field names and values. */
export type KeptFields = readonly (readonly [name: string, value: string])[];

export const isKept = (kept: KeptFields, name: string, value: string) =>
	kept.some(([at, what]) => at === name && what === value);

export const keptText = (kept: KeptFields, name: string) => kept.find(([at]) => at === name)?.[1] ?? '';
