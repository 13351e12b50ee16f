// Stands in for zod, which hono-openapi would load for schemas that are written with it. Ours are Valibot's.
export const toJSONSchema = undefined;
