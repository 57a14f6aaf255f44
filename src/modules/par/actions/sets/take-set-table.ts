/** Makes a draft of a sent file as a person confirmed it. */
import type { Call } from '../../../../platform/http/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { par } from '../../contract.ts'
import { sentFile, tablesIn } from '../../queries/sets/sent-table.ts'
import { type ParReason, problemOf, refuseIf } from '../../refusals.vi.ts'
import { type Reading, readingOf } from '../../rules/set-tables/reading.ts'
import { setFromReading } from '../../rules/set-tables/reading-to-set.ts'
import { whyNotIssue } from '../../rules/sets/criteria-set.ts'
import { whyNotKeepDraft } from '../../rules/sets/draft-set.ts'
import type { ReadSet } from '../../rules/sets/model-set.ts'
import { keepSet } from './keep-set.ts'

/** What fits one answer; the workbook of errors has them all. */
const MOST_NAMED = 100

/** With one row in the way every other wrong row is named too: a person mends his table once. */
function whyNotTake({ obstacles, problems }: Reading): ParReason[] {
  if (obstacles.length > 0) return obstacles
  if (!problems.some(({ blocks }) => blocks)) return []
  const all = problems
    .toSorted((a, b) => Number(b.blocks) - Number(a.blocks))
    .map(({ table, row, problem }) => ({ ...problem, at: `dong-${table}-${row + 1}` }))
  const rest = all.length - MOST_NAMED
  return [
    ...all.slice(0, MOST_NAMED),
    ...(rest > 0 ? [{ reason: 'par.rows-more' as const, params: { count: rest } }] : []),
  ]
}

function whyNotKeep(set: ReadSet, level: InputOf<typeof par.takeSetTable>['level']): ParReason[] {
  const nodes = set.nodes.map((node) => ({ ...node, id: node.code, parentId: node.parent }))
  return whyNotKeepDraft({ ...set, level, isModel: set.isReconstruction, basedOn: null }, nodes)
}

export async function takeSetTable({ tx, files, actor, now }: Call, input: InputOf<typeof par.takeSetTable>) {
  const { importId, tables, columns, ...confirmed } = input
  const file = await sentFile(tx, importId)
  const reading = readingOf(await tablesIn(files, file.sha256), { tables, columns })
  refuseIf(whyNotTake(reading))
  const set = setFromReading(reading, confirmed)
  refuseIf(whyNotKeep(set, confirmed.level))
  const setId = await keepSet(tx, set, set.isReconstruction, { name: actor.fullName, at: now })
  await tx
    .updateTable('par.set_import')
    .set({ set_id: setId, taken_at: now.toISOString() })
    .where('id', '=', importId)
    .execute()
  return { setId, problems: whyNotIssue(set).map(problemOf) }
}
