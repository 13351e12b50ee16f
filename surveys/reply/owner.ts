// Every reply has an owner. Their name stays when they have left, and wherever it stands it says so: a reply that nobody sees
// to must not look as if somebody did.

export interface Owner {
	name: string;
	/** Is no longer at the council. */
	left: boolean;
}

/** "Nadia Farouk", "Nadia Farouk (no longer here)". */
export const ownerInWords = ({ name, left }: Owner): string => (left ? `${name} (no longer here)` : name);
