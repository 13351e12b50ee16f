// Light or dark as a person chooses it, against the phone's own setting: every rule that waits for a dark phone is told
// that it is on one, or is not. Nothing is written twice in the style sheets for this.

export type Colours = 'phone' | 'light' | 'dark';

const dark = '(prefers-color-scheme: dark)';

let found: CSSMediaRule[] | undefined;

/** Found once: a rule that was told something else does not look like one any more. */
const darkRules = (): CSSMediaRule[] =>
	(found ??= [...document.styleSheets].flatMap((sheet) =>
		[...sheet.cssRules].filter(
			(rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === dark,
		),
	));

export function showIn(colours: Colours): void {
	if (colours === 'phone' && !found) return; // going through the rules takes a slow phone as long as a frame
	for (const { media } of darkRules())
		media.mediaText = { phone: dark, light: 'not all', dark: 'all' }[colours];
	document.documentElement.style.colorScheme = colours === 'phone' ? '' : colours;
}
