/** The text of a form's field; empty where it is missing, or where somebody sent a file in its place. */
export function formText(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}
