// The line that is being read stands out, and is in sight.
let lit: Element | null = null;

export function light(line: Element | null): void {
	lit?.classList.remove('lit');
	lit = line?.closest('.choice') ?? line?.querySelector('.choice') ?? line;
	lit?.classList.add('lit');
	lit?.scrollIntoView({ block: 'nearest' });
}
