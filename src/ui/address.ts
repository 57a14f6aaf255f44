/** The place a page is at: parts of the path and the filters in the search, read and changed with types. */
import { defaultParseSearch, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { z } from 'zod'

/** A part of the path: `/par/rounds/$id` → `useParam('id')`. */
export function useParam(name: string): string {
  const params = useParams({ strict: false }) as Record<string, string | undefined>
  const value = params[name]
  if (value === undefined) throw new Error(`the route has no part named ${name}`)
  return value
}

/**
 * Filters, tab and page number, kept in the address so that they survive going back, reloading and sending a link.
 * Every field of the schema needs a default (or `.catch`): addresses are written by hand too.
 * @param isStill what changes opens beside what is read: the page stays scrolled where it is.
 */
export function usePlace<S extends z.ZodObject>(
  schema: S,
  { isStill = false }: { isStill?: boolean } = {},
): [z.output<S>, (change: Partial<z.input<S>>) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const place = useMemo(() => {
    const parsed = schema.safeParse(search)
    return (parsed.success ? parsed.data : schema.parse({})) as z.output<S>
  }, [schema, search])
  const change = useCallback(
    (part: Partial<z.input<S>>) => {
      // Replaced, not pushed: typing a search word must not fill the history.
      navigate({
        to: '.',
        search: (was: object) => ({ ...was, ...part }),
        replace: true,
        resetScroll: !isStill,
      } as never)
    },
    [navigate, isStill],
  )
  return [place, change]
}

/** A place written down elsewhere, with what is chosen there ('/par/…?tieuChi=…'), in the parts a link takes. */
export function placeOf(path: string): { to: string; search: Record<string, unknown> } {
  const { pathname, search } = new URL(path, 'http://here')
  return { to: pathname, search: defaultParseSearch(search) as Record<string, unknown> }
}
