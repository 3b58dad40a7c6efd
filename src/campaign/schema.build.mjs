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
      const {
        call,
        channel,
        endorsement,
        endorsementMessage,
        petition,
        departure,
        representative,
        campaign,
        source,
        sharedEndorsements,
        sharedDepartures,
        sharedRepresentatives,
        OF_PERSONS,
      } = schemas;
      const lists = {
        endorsements: z.union([z.array(endorsement), sharedEndorsements]),
        departures: z.union([z.array(departure), sharedDepartures]),
      };
      // as it is written down
      const whole = z.object({ ...campaign.shape, ...lists });
      mkdirSync(join(dir, 'schema'), { recursive: true });
      for (const [name, schema] of Object.entries({
        call,
        endorsement,
        petition,
        departure,
        representative,
        campaign: whole,
        ...lists,
        channels: z.array(channel),
        representatives: z.union([z.array(representative), sharedRepresentatives]),
        'endorsement-message': endorsementMessage,
      })) {
        const json = z.toJSONSchema(schema, {
          io: 'input',
          override: ({ zodSchema, jsonSchema }) => {
            if (zodSchema === endorsement || zodSchema === endorsementMessage.shape.record) {
              jsonSchema.if = { not: { required: ['kind'], properties: { kind: { const: 'person' } } } };
              jsonSchema.then = { properties: Object.fromEntries(OF_PERSONS.map((field) => [field, false])) };
            }
            if (zodSchema === source) jsonSchema.anyOf = [{ required: ['title'] }, { required: ['type'] }];
          },
        });
        writeFileSync(join(dir, 'schema', `${name}.json`), `${JSON.stringify(json, null, 2)}\n`);
      }
    },
  };
}
