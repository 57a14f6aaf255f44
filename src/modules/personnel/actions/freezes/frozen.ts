/** A freeze order stops it: nothing is written, and that it was tried is kept. */
import { firstOf, type Problem, Refusal } from '../../../../shared/refusal.ts'
import { organizationProblem, whyActFrozen } from '../../../organization/index.ts'
import type { FoundAct } from '../../queries/freezes/frozen-acts.ts'
import { problemOf } from '../../refusals.vi.ts'

export const isStopped = ({ exceptionId }: FoundAct): boolean => exceptionId === null

/** Why, naming the order. */
export const sentenceOfFreeze = (found: FoundAct): string => organizationProblem(whyActFrozen(found)).sentence

const MOST = 20

export class Frozen extends Refusal {
  readonly acts: readonly FoundAct[]
  /** @param names of those it is about, where there are several. */
  constructor(acts: readonly FoundAct[], names: ReadonlyMap<string, string> = new Map()) {
    const problems = acts.map((found): Problem => {
      const { reason, sentence } = organizationProblem(whyActFrozen(found))
      const name = names.get(found.recordId)
      return { reason, sentence: name === undefined ? sentence : `${name}: ${sentence}`, at: found.recordId }
    })
    super(
      422,
      firstOf(problems, MOST, (rest) => problemOf({ reason: 'personnel.frozen-more', params: { rest } })),
    )
    this.acts = acts
  }
}
