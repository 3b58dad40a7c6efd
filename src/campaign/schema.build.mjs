/** The build step of the schemas: writes JSON Schemas for editors, from the zod schemas that have just been built. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @returns {import('rollup').Plugin} */
export function jsonSchemas() {
  return {
    name: 'json-schemas',
    async writeBundle({ dir = '' }) {
      const z = await import('zod/mini');
      const schemas = await import(`${pathToFileURL(resolve(dir, 'schema.js')).href}?${Date.now()}`);
      const { call, endorsement, petition, departure, representative, campaign, source } = schemas;
      const lists = {
        endorsements: z.array(endorsement),
        departures: z.array(departure),
        representatives: z.array(representative),
      };
      const records = { call, endorsement, petition, departure, representative, campaign };
      mkdirSync(join(dir, 'schema'), { recursive: true });
      for (const [name, schema] of Object.entries({ ...records, ...lists })) {
        const json = z.toJSONSchema(schema, {
          io: 'input',
          override: ({ zodSchema, jsonSchema }) => {
            if (zodSchema === source) jsonSchema.anyOf = [{ required: ['title'] }, { required: ['type'] }];
          },
        });
        writeFileSync(join(dir, 'schema', `${name}.json`), `${JSON.stringify(json, null, 2)}\n`);
      }
    },
  };
}
