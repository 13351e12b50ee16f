// Which signposts to show is worked out here, from what is ticked on this page, and told to nobody.
export function showSignposts(form: HTMLFormElement): void {
	const signposts = [...form.querySelectorAll<HTMLElement>('[data-signpost]')];
	const look = () => {
		for (const signpost of signposts) {
			const values = signpost.dataset['signpost']?.split(' ') ?? [];
			const given = signpost.closest('section')?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
			signpost.hidden = !Array.from(given).some(({ value }) => values.includes(value));
		}
	};
	form.addEventListener('input', look);
	look();
	// Without this script all of them stand at the end.
	const all = form.querySelector<HTMLElement>('[data-part="signposts"]');
	if (all) all.hidden = true;
}
