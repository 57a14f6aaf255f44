/** Refusals: why the rules or the locks say no, as a key that has a Vietnamese sentence beside it. */

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503

/** The sentences of one module: reason → [HTTP status, Vietnamese sentence with {name} places]. */
export type Sentences = Record<string, readonly [RefusalStatus, string]>

export type Params = Record<string, string | number>

/** One reason not to do something. `at` names the field, node or row it is about, so that a page can link to it. */
export interface Reason<Key extends string = string> {
  reason: Key
  params?: Params
  at?: string
}

/** What a refusal looks like on the wire, inside an `application/problem+json` answer. */
export interface Problem {
  reason: string
  sentence: string
  at?: string
}

export class Refusal extends Error {
  readonly status: RefusalStatus
  readonly problems: readonly Problem[]

  constructor(status: RefusalStatus, problems: readonly Problem[]) {
    super(problems.map((problem) => problem.sentence).join(' '))
    this.name = 'Refusal'
    this.status = status
    this.problems = problems
  }
}

/** As many reasons as a person mends in one go, and one more that says how many are left. */
export function firstOf<R>(reasons: readonly R[], most: number, more: (rest: number) => R): R[] {
  const rest = reasons.length - most
  return rest <= 0 ? [...reasons] : [...reasons.slice(0, most), more(rest)]
}

/** Fills {name} places; a place without a value stays visible, so a test can see it. */
export function sentenceOf(template: string, params: Params = {}): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place))
}

/**
 * Binds a module's sentences to the functions that refuse with them.
 * A reason without a sentence does not compile.
 */
export function refusing<const S extends Sentences>(sentences: S) {
  type Key = keyof S & string

  function problemOf({ reason, params, at }: Reason<Key>): Problem {
    const entry = sentences[reason] as readonly [RefusalStatus, string]
    const sentence = sentenceOf(entry[1], params)
    return at === undefined ? { reason, sentence } : { reason, sentence, at }
  }

  function refuse(reason: Key, params?: Params, at?: string): never {
    return refuseAll([{ reason, ...(params && { params }), ...(at !== undefined && { at }) }])
  }

  /** Refuses with all the reasons at once; the status is that of the first. */
  function refuseAll(reasons: readonly Reason<Key>[]): never {
    const first = reasons[0]
    if (!first) throw new Error('refuseAll without a reason')
    throw new Refusal((sentences[first.reason] as readonly [RefusalStatus, string])[0], reasons.map(problemOf))
  }

  /** Refuses when the guard gave a reason (or several); does nothing when it gave null or an empty list. */
  function refuseIf(found: Reason<Key> | readonly Reason<Key>[] | null): void {
    if (found === null) return
    const reasons = Array.isArray(found) ? (found as readonly Reason<Key>[]) : [found as Reason<Key>]
    if (reasons.length > 0) refuseAll(reasons)
  }

  return { refuse, refuseAll, refuseIf, problemOf }
}
