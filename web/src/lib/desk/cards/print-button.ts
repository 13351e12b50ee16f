// Shows the button that prints, on a page that has no other script. Without it Ctrl and P do the same.
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
	button.hidden = false;
	button.addEventListener('click', () => print());
}
