// A page can be typed into before its script has arrived. When the script then takes the page over, it writes the
// values it was sent with into the fields, and what was typed in between would be gone. So it is noted before and put
// back after.

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isChecked = (control: Control): control is HTMLInputElement =>
	control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');

function wasTouched(control: Control): boolean {
	if (isChecked(control)) return control.checked !== control.defaultChecked;
	if (control instanceof HTMLSelectElement)
		return [...control.options].some((option) => option.selected !== option.defaultSelected);
	return control.type !== 'file' && control.type !== 'hidden' && control.value !== control.defaultValue;
}

let early: { control: Control; value: string; checked: boolean }[] = [];

/** Notes what was typed and chosen so far. Call it before the script takes the page over. */
export function noteEarlyTyping(page: Document): void {
	// The Workers' types have an `Element` of their own, which a `select` of the browser's does not fit.
	const controls = page.querySelectorAll('input, textarea, select') as unknown as Iterable<Control>;
	early = [...controls]
		.filter(wasTouched)
		.map((control) => ({ control, value: control.value, checked: isChecked(control) && control.checked }));
}

/** Puts it back, and tells the page as if it were typed now. */
export function putBackEarlyTyping(): void {
	for (const { control, value, checked } of early.splice(0)) {
		if (isChecked(control)) control.checked = checked;
		else control.value = value;
		control.dispatchEvent(new Event('input', { bubbles: true }));
		control.dispatchEvent(new Event('change', { bubbles: true }));
	}
}
