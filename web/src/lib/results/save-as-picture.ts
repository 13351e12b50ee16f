// Saves a chart as a PNG: the browser draws the SVG that the page links to, twice as large, and nothing leaves it. Where there is
// no script the button is not there, and the SVG is.

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-chart]')) {
	button.hidden = false;
	button.addEventListener('click', () => {
		const picture = new Image();
		picture.addEventListener('load', () => save(picture, button.dataset['name'] ?? 'chart'));
		picture.src = button.dataset['chart'] ?? '';
	});
}

function save(picture: HTMLImageElement, name: string) {
	const canvas = document.createElement('canvas');
	canvas.width = picture.naturalWidth * 2;
	canvas.height = picture.naturalHeight * 2;
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	canvas.toBlob((file) => {
		if (!file) return;
		const link = document.createElement('a');
		link.href = URL.createObjectURL(file);
		link.download = `${name}.png`;
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	});
}
