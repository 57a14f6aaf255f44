/** The structure of the files, for whoever writes or reads them. */
import type { Call } from '../../../platform/http/call.ts'
import type { Download } from '../../../shared/call.ts'
import { STRUCTURE } from '../queries/structure.ts'
import { jsonSchema } from '../rules/json-schema.ts'
import { xmlSchema } from '../rules/xml-schema.ts'

export const structureAs = (as: 'json' | 'xml'): string =>
  as === 'json' ? `${JSON.stringify(jsonSchema(STRUCTURE), null, 1)}\n` : xmlSchema(STRUCTURE)

const FILES = {
  json: { name: 'ho-so.schema.json', mediaType: 'application/schema+json' },
  xml: { name: 'ho-so.xsd', mediaType: 'application/xml' },
} as const

export async function structureFile(_: Call, { as }: { as: 'json' | 'xml' }): Promise<Download> {
  return { ...FILES[as], content: { make: async () => new TextEncoder().encode(structureAs(as)) } }
}
