/** What to say in the place of a word, the first choice first. */
export const betterWords = ({
	instead,
	askMe,
}: {
	instead: readonly string[];
	askMe?: boolean | undefined;
}) => [...instead, ...(askMe ? ['ask them which word is theirs'] : [])].join(', ');
