// Dragging a row of a list to another place, with a mouse or a finger. It is an extra: the arrows beside each row do the same by
// key. A row to drag has a handle with `data-drag="move-question/<id>"`; its list says where the row was dropped.

interface Drag {
	row: HTMLElement;
	rows: HTMLElement[];
	intent: string;
	/** Where it would land now. */
	to: number;
}

/** For a form or a list: calls `moved` with the intent of each drop at a new place. */
export function dragRows(moved: (intent: string) => void) {
	return (root: HTMLElement) => {
		let drag: Drag | null = null;

		const press = (event: PointerEvent) => {
			const pressed = event.target instanceof Element ? event.target : null;
			const handle = pressed?.closest<HTMLElement>('[data-drag]');
			const row = handle?.closest<HTMLElement>('[data-row]');
			if (!handle || !row?.parentElement || event.button !== 0) return;
			event.preventDefault();
			handle.setPointerCapture(event.pointerId);
			const rows = [...row.parentElement.children].filter(
				(child): child is HTMLElement => child instanceof HTMLElement && child.dataset['row'] !== undefined,
			);
			drag = { row, rows, intent: handle.dataset['drag'] ?? '', to: rows.indexOf(row) };
			row.dataset['dragged'] = '';
		};

		const move = (event: PointerEvent) => {
			if (!drag) return;
			const { row, rows } = drag;
			const others = rows.filter((one) => one !== row);
			drag.to = others.filter((one) => middleOf(one) < event.clientY).length;
			const before = others[drag.to];
			rows.forEach((one) => delete one.dataset['drop']);
			if (before) before.dataset['drop'] = 'before';
			else if (others.length > 0) (others.at(-1) ?? row).dataset['drop'] = 'after';
		};

		const drop = ({ type }: PointerEvent) => {
			if (!drag) return;
			const { row, rows, intent, to } = drag;
			drag = null;
			delete row.dataset['dragged'];
			rows.forEach((one) => delete one.dataset['drop']);
			if (type === 'pointerup' && to !== rows.indexOf(row)) moved(`${intent}/to/${to}`);
		};

		root.addEventListener('pointerdown', press);
		root.addEventListener('pointermove', move);
		root.addEventListener('pointerup', drop);
		root.addEventListener('pointercancel', drop);
		return () => {
			root.removeEventListener('pointerdown', press);
			root.removeEventListener('pointermove', move);
			root.removeEventListener('pointerup', drop);
			root.removeEventListener('pointercancel', drop);
		};
	};
}

function middleOf(row: HTMLElement) {
	const { top, height } = row.getBoundingClientRect();
	return top + height / 2;
}
