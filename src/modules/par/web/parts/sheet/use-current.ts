/** Which criterion is at hand: kept in the address, moved by keys, taking the focus along. */
import { useRef, useState } from 'react'
import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'

const schema = z.object({
  // '1' and '2.10' would come back from the address as numbers.
  tieuChi: z.coerce.string().max(60).optional().catch(undefined),
})

/** The paper that is looked at, and the page that was asked for. */
interface Shown {
  paper: string | null
  page?: number
}
const NOTHING_SHOWN: Shown = { paper: null }

/** @param extra the name of the item after the last criterion, if there is one. */
export function useCurrent(places: readonly LeafPlace[], begin: () => LeafPlace | undefined, extra?: string) {
  const [{ tieuChi }, go] = usePlace(schema)
  const [first] = useState(() => (begin() ?? places[0])?.node.code)
  const [{ paper, page }, setShown] = useState<Shown>(NOTHING_SHOWN)
  const setPaper = (chosen: string | null, at?: number) =>
    setShown({ paper: chosen, ...(at !== undefined && { page: at }) })
  const headRef = useRef<HTMLHeadingElement>(null)
  const searchRef = useRef<HTMLInputElement>(null)
  const centreRef = useRef<HTMLDivElement>(null)
  const at = (code: string | undefined) => places.find(({ node }) => node.code === code)
  const isExtra = extra !== undefined && tieuChi === extra
  const place = isExtra ? null : (at(tieuChi) ?? at(first) ?? null)
  const key = isExtra ? extra : (place?.node.id ?? '')

  /** To the criterion; its first number field takes the keys, or its heading is read out. */
  const choose = (next: string) => {
    const chosen = places.find(({ node }) => node.id === next)
    go({ tieuChi: chosen?.node.code ?? next })
    setPaper(null)
    setTimeout(() => {
      const field = centreRef.current?.querySelector<HTMLInputElement>('input[inputmode="decimal"]:not(:disabled)')
      const target = field ?? headRef.current
      centreRef.current?.scrollTo({ top: 0 })
      target?.focus({ preventScroll: field === null || field === undefined })
      field?.select()
    })
  }
  const move = (by: -1 | 1) => {
    const keys = [...places.map(({ node }) => node.id), ...(extra === undefined ? [] : [extra])]
    const next = keys[keys.indexOf(key) + by]
    if (next !== undefined) choose(next)
  }
  return { key, place, choose, move, paper, page, setPaper, headRef, searchRef, centreRef }
}

export type Current = ReturnType<typeof useCurrent>
