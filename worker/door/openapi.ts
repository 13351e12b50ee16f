import type { GenerateSpecOptions } from 'hono-openapi';
import { problemCodes } from '#surveys';

const text = { type: 'string' } as const;

/** What /api/openapi.json says besides the routes. */
export const apiDescription: Partial<GenerateSpecOptions> = {
	documentation: {
		info: {
			title: 'Heard',
			version: '1',
			description: 'What young people told their council, and what happened because of it. JSON in and out.',
		},
		components: {
			schemas: {
				Error: {
					type: 'object',
					required: ['error'],
					properties: {
						error: {
							type: 'object',
							required: ['code', 'message', 'requestId'],
							properties: {
								code: { type: 'string', enum: [...problemCodes, 'our-fault'] },
								message: text,
								requestId: text,
								fields: {
									type: 'array',
									items: { type: 'object', properties: { field: text, message: text } },
								},
							},
						},
					},
				},
			},
		},
	},
};
