/** Takes in a criteria set from its file as a draft; what blocks issuing is named and may be mended. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import { formatNumber } from '../../../../shared/vietnamese.ts'
import type { par } from '../../contract.ts'
import { type ParReason, problemOf, refuse, refuseAll, refuseIf } from '../../refusals.vi.ts'
import { type Offered, whyNotFacts } from '../../rules/facts/why-not-fact.ts'
import { whyNotIssue } from '../../rules/sets/criteria-set.ts'
import { LEVELS } from '../../rules/sets/draft-set.ts'
import { type ReadSet, setFromModel } from '../../rules/sets/model-set.ts'
import { MOST_NODES } from '../../rules/sets/tree.ts'
import { keepSet } from './keep-set.ts'

/** Problems of shape cannot be kept in the tree's own columns: they are refused at once; sums and rules may be mended in a draft. */
const SHAPE = new Set([
  'par.code-twice',
  'par.parent-missing',
  'par.parent-circle',
  'par.points-not-positive',
  'par.set-empty',
])
/** What even a draft has to have, since its row could not be written otherwise. */
function whyNotKeep({ nodes, level, year, name, totalPoints }: ReadSet): ParReason | null {
  const problem =
    nodes.length > MOST_NODES
      ? `có quá ${formatNumber(MOST_NODES)} tiêu chí`
      : !LEVELS.some((known) => known === level)
        ? `không có cấp “${level}”`
        : year < 2000 || year > 2100
          ? 'thiếu năm của bộ tiêu chí'
          : name === ''
            ? 'thiếu tên của bộ tiêu chí'
            : totalPoints <= 0
              ? 'tổng điểm phải lớn hơn 0'
              : null
  return problem === null ? null : { reason: 'par.set-unreadable', params: { problem } }
}

/** Zero characters and halves of a pair are text to JSON and not to PostgreSQL. */
const asKept = (_: string, value: unknown) =>
  typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '') : value

export async function importCriteriaSet(
  { tx, actor, now }: Call,
  { text, isModel }: InputOf<typeof par.importCriteriaSet>,
  offered: readonly Offered[],
) {
  let json: unknown
  try {
    json = JSON.parse(text, asKept)
  } catch {
    return refuse('par.set-unreadable', { problem: 'tệp không phải là JSON' })
  }
  const read = setFromModel(json)
  if ('problems' in read) return refuseAll(read.problems)
  refuseIf(whyNotKeep(read.set))
  const problems = [...whyNotIssue(read.set), ...whyNotFacts(read.set.nodes, read.set.level, offered)]
  refuseIf(problems.filter(({ reason }) => SHAPE.has(reason)))
  const setId = await keepSet(tx, read.set, isModel || read.set.isReconstruction, { name: actor.fullName, at: now })
  return { setId, problems: problems.map(problemOf) }
}
