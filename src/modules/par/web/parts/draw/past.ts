/** Steps that can be taken back: one for each deed, and one for all the letters typed into one field. */
export interface Past<T> {
  now: T
  before: readonly T[]
  after: readonly T[]
  /** The field that is being typed into, so that the next letter joins the step. */
  field: string | null
}

const MOST_STEPS = 100

export const begun = <T>(now: T): Past<T> => ({ now, before: [], after: [], field: null })

export function went<T>(past: Past<T>, now: T, field: string | null = null): Past<T> {
  const joins = field !== null && field === past.field
  return { now, before: joins ? past.before : [...past.before, past.now].slice(-MOST_STEPS), after: [], field }
}

export function undone<T>({ now, before, after }: Past<T>): Past<T> | null {
  const last = before.at(-1)
  return last === undefined ? null : { now: last, before: before.slice(0, -1), after: [now, ...after], field: null }
}

export function redone<T>({ now, before, after }: Past<T>): Past<T> | null {
  const [next, ...rest] = after
  return next === undefined ? null : { now: next, before: [...before, now], after: rest, field: null }
}
