/** A door as a plain object: the server serves it, the browser calls it, openapi.json is written from it. */
import type { z } from 'zod'

/** Who may pass. There is no default: an endpoint without `access` does not compile. */
export type Access =
  | 'public'
  | 'signed-in'
  | { readonly may: string } // holds the permission at some unit; the rows are limited to those units
  | { readonly mayOwn: string } // holds the permission for his own record; the rows are limited to himself

export const may = (permission: string) => ({ may: permission }) as const
export const mayOwn = (permission: string) => ({ mayOwn: permission }) as const

/** Marks an answer that is bytes (a file), not JSON. */
export const bytes = { kind: 'bytes' } as const
export type Bytes = typeof bytes

export interface Endpoint {
  readonly method: 'GET' | 'POST'
  /** Path under /api, starting with the module's name: '/par/assessments/submit', '/par/assessments/{id}'. */
  readonly path: `/${string}`
  readonly access: Access
  readonly input: z.ZodType
  readonly output: z.ZodType | Bytes
  /** One English sentence for the API page. */
  readonly summary: string
  /** Asked by an open page of its own accord: does not count as the person being here, so the session's idle limit holds. */
  readonly isUnattended?: true
  /**
   * Nobody may ever learn who came through: no session is looked at, no entry of the history is written when it is done,
   * and a refusal keeps its reason and its day, but neither address nor ids.
   */
  readonly isAnonymous?: true
  /**
   * Of a public GET alone. The answer is the same for everybody, so no session is looked at, and whoever stands between may keep
   * it: 'until-changed' asks each time whether it still is so, 'for-ever' never asks again. Without it nobody keeps anything.
   */
  readonly keep?: 'until-changed' | 'for-ever'
  /** Set when the request's body is a file: input is then read from path and query. */
  readonly upload?: { readonly maxBytes: number; readonly mediaTypes: readonly string[] }
}

export type Contract = Record<string, Endpoint>

export type InputOf<E extends Endpoint> = z.output<E['input']>
/** What a caller writes: before defaults are filled in. */
export type ArgumentOf<E extends Endpoint> = z.input<E['input']>
export type OutputOf<E extends Endpoint> = E['output'] extends z.ZodType ? z.output<E['output']> : Bytes

/** Checks the shape at compile time and keeps the literal types. */
export function endpoint<const E extends Endpoint>(door: E): E {
  return door
}

/** `{id}` places in the path are filled from the input; the rest of a GET's input becomes the query. */
function pathOf(
  door: Pick<Endpoint, 'path'>,
  input: Record<string, unknown>,
): { path: string; rest: Record<string, unknown> } {
  const rest = { ...input }
  const path = door.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  return { path: `/api${path}`, rest }
}

/** GET inputs travel as strings: nested values as JSON, so that arrays and objects survive. */
function queryOf(input: Record<string, unknown>): string {
  const text = Object.entries(input)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(
      ([name, value]) =>
        `${encodeURIComponent(name)}=${encodeURIComponent(typeof value === 'object' ? JSON.stringify(value) : String(value))}`,
    )
    .join('&')
  return text === '' ? '' : `?${text}`
}

/** How a call travels: its address, with what is looked for, and the JSON body of a change. The body of an upload is the file. */
export function messageOf(
  door: Pick<Endpoint, 'method' | 'path' | 'upload'>,
  argument: Record<string, unknown>,
): { url: string; body: string | null } {
  const { path, rest } = pathOf(door, argument)
  return door.method === 'GET' || door.upload
    ? { url: path + queryOf(rest), body: null }
    : { url: path, body: JSON.stringify(rest) }
}
