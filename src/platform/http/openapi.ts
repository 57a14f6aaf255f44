/** The contracts as an OpenAPI document: the same objects the server serves, in words other systems read. */
import { z } from 'zod'
import type { Contract, Endpoint } from '../../shared/endpoint.ts'

type Json = Record<string, unknown>

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return json
}

const accessOf = ({ access }: Endpoint): string =>
  typeof access === 'string' ? access : 'may' in access ? access.may : `${access.mayOwn} (own)`

function operationOf(module: string, name: string, door: Endpoint): Json {
  const input = schemaOf(door.input, 'input') as { properties?: Record<string, Json>; required?: string[] }
  const inPath = [...door.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string)
  const asQuery = door.method === 'GET' || door.upload !== undefined
  const fields = Object.entries(input.properties ?? {})
  const parameters = fields
    .filter(([field]) => asQuery || inPath.includes(field))
    .map(([field, schema]) => ({
      name: field,
      in: inPath.includes(field) ? 'path' : 'query',
      required: inPath.includes(field) || (input.required ?? []).includes(field),
      schema,
    }))
  const content =
    'kind' in door.output
      ? { 'application/octet-stream': {} }
      : { 'application/json': { schema: schemaOf(door.output, 'output') } }
  return {
    operationId: `${module}.${name}`,
    tags: [module],
    summary: door.summary,
    'x-access': accessOf(door),
    ...(door.keep && { 'x-keep': door.keep }),
    ...(parameters.length > 0 && { parameters }),
    ...(!asQuery && { requestBody: { required: true, content: { 'application/json': { schema: input } } } }),
    ...(door.upload && {
      requestBody: { required: true, content: Object.fromEntries(door.upload.mediaTypes.map((type) => [type, {}])) },
    }),
    responses: {
      '200': { description: 'Done.', content },
      ...(door.keep && { '304': { description: 'As in the copy whose ETag was named.' } }),
      default: {
        description: 'Refused, or failed.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

export function openApi(contracts: Readonly<Record<string, Contract>>): Json {
  const paths: Record<string, Json> = {}
  for (const [module, contract] of Object.entries(contracts)) {
    for (const [name, door] of Object.entries(contract)) {
      const path = `/api${door.path}`
      paths[path] = { ...paths[path], [door.method.toLowerCase()]: operationOf(module, name, door) }
    }
  }
  const problem = z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    entry: z.string(),
    problems: z.array(z.object({ reason: z.string(), sentence: z.string(), at: z.string().optional() })),
  })
  return {
    openapi: '3.1.0',
    info: {
      title: 'Nội Vụ',
      version: '0.1.0',
      description:
        'Points and percentages are whole ten-thousandths: 1,25 điểm is 12500. Days are YYYY-MM-DD, instants ISO 8601. A POST carries the header x-noivu: 1. In a query, values that are not text are JSON.',
    },
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    components: { schemas: { Problem: schemaOf(problem, 'output') } },
  }
}
