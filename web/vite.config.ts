import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// The phone's script is built as a file of its own (see src/lib/phone): a module, not a classic worker.
	worker: { format: 'es', rolldownOptions: { treeshake: { propertyReadSideEffects: false } } },
});
