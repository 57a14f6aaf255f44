/** From a request to the raw input of a door: path, query or JSON body, with text in one normal form. */
import { z } from 'zod'
import type { Endpoint } from '../../shared/endpoint.ts'
import { refuse } from './problem.ts'

const MAX_JSON = 8 * 1024 * 1024

/** NFC, and nothing that is text to a browser but not to PostgreSQL: zero characters, halves of a pair. */
function inNormalForm(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\u0000', '').normalize('NFC')
  if (Array.isArray(value)) return value.map(inNormalForm)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inNormalForm(inner)]))
  }
  return value
}

/** The kind of value a field holds under its optional, default and nullable wrappings. */
function kindOf(schema: z.ZodType | undefined): string {
  let inner: unknown = schema
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodPrefault
  ) {
    inner = inner.def.innerType
  }
  return (inner as z.ZodType | undefined)?.def.type ?? 'string'
}

/** Path and query are text; a field whose schema is not text is read as JSON. What is not JSON stays text, for the schema to refuse. */
function fromText(schema: z.ZodType, texts: Record<string, string>): Record<string, unknown> {
  const shape = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {}
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      if (['string', 'enum', 'literal'].includes(kindOf(shape[name]))) return [name, text]
      try {
        return [name, JSON.parse(text)]
      } catch {
        return [name, text]
      }
    }),
  )
}

async function bodyOf(request: Request): Promise<Record<string, unknown>> {
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > MAX_JSON) refuse('request.too-large', { limit: '8 MB' })
  const text = await request.text()
  if (text.length > MAX_JSON) refuse('request.too-large', { limit: '8 MB' })
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return refuse('request.bad-json')
  }
}

export async function rawInput(door: Endpoint, request: Request, pathParts: Record<string, string>): Promise<unknown> {
  const fromPath = fromText(door.input, pathParts)
  const url = new URL(request.url)
  const named =
    door.method === 'GET' || door.upload
      ? fromText(door.input, Object.fromEntries(url.searchParams))
      : await bodyOf(request)
  return inNormalForm({ ...named, ...fromPath })
}
