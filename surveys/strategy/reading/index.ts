// The face of the reader: from a document’s blocks to a strategy as it was read, with an account of every line.
export {
	noValue,
	refuseRows,
	refuseTooLarge,
	Unreadable,
	type Block,
	type Cell,
	type Row,
	type SourceDocument,
} from './source/document.ts';
export { readWritten } from './source/read-written.ts';
export { readText } from './source/read-text.ts';
export { readCells, readPasted, writeRows } from './source/read-cells.ts';
export { readHtml } from './source/read-html.ts';
export { Writing, type WrittenCell } from './source/writing.ts';
export { planColumns } from './find/plan-columns.ts';
export { proposeStrategy } from './propose.ts';
export { coverageOf } from './ledger.ts';
export * from './proposal.ts';
