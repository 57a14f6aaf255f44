/** What a change of law moves of one person: the same facts under two laws. */

export interface Told {
  kind: string
  about: string | null
  dueOn: string | null
  /** What it came to, comparable as it stands. */
  said: string | null
}

export interface Moved {
  kind: string
  about: string | null
  before: Told | null
  after: Told | null
}

const keyOf = ({ kind, about }: Told) => `${kind} ${about ?? ''}`

/** Of several of a kind the first is held against the first. */
export function movedBetween(before: readonly Told[], after: readonly Told[]): Moved[] {
  const [was, is] = [Map.groupBy(before, keyOf), Map.groupBy(after, keyOf)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [olds, news] = [was.get(key) ?? [], is.get(key) ?? []]
    return Array.from({ length: Math.max(olds.length, news.length) }, (_, at) => [olds[at], news[at]] as const).flatMap(
      ([old, fresh]) => {
        const either = old ?? fresh
        if (!either || (old?.dueOn === fresh?.dueOn && old?.said === fresh?.said)) return []
        return [{ kind: either.kind, about: either.about, before: old ?? null, after: fresh ?? null }]
      },
    )
  })
}
