/** The code lists of the record, and what a code is called on a day: old values stay for the days on which they held. */
import listed from '../../../../db/catalogues/personnel/catalogues.json' with { type: 'json' }
import ranked from '../../../../db/catalogues/personnel/ranks.json' with { type: 'json' }

export interface Item {
  code: string
  name: string
  from?: string | null
  to?: string | null
  /** Of forms of discipline: for whom. */
  category?: string
}

export interface Rank extends Item {
  kind: string
  field: string
  grade: string
  table: string | null
  /** The pay group; null where it was not confirmed. */
  group: string | null
  law: string
}

export const RANKS = ranked.ranks as unknown as readonly Rank[]
const LISTS: Readonly<Record<string, readonly Item[]>> = {
  ...Object.fromEntries(
    Object.entries(listed.catalogues).map(([name, { items }]) => [name, items as unknown as readonly Item[]]),
  ),
  rank: RANKS,
}

/** One code may have meant several things, each in its time. */
const byCode = new Map(Object.entries(LISTS).map(([name, items]) => [name, Map.groupBy(items, ({ code }) => code)]))

export const isCatalogue = (name: string): boolean => name in LISTS
export const itemsOf = (name: string): readonly Item[] => LISTS[name] ?? []

const holds = ({ from, to }: Item, day: string) => (!from || from <= day) && (!to || day < to)

/** The items that may be chosen for a fact of that day. */
export const itemsOn = (name: string, day: string): readonly Item[] => itemsOf(name).filter((item) => holds(item, day))

/** The item as it was on that day; one that did not hold then is still known by its name. */
export function itemOf(name: string, code: string, day: string): Item | null {
  const all = byCode.get(name)?.get(code) ?? []
  return all.find((item) => holds(item, day)) ?? all[0] ?? null
}

export const nameOfCode = (name: string, code: string, day = '9999-12-31'): string =>
  itemOf(name, code, day)?.name ?? code
