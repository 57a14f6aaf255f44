/** Why a task cannot be issued as it is written, and what becomes of it when it is. */
import type { DirectivesReason } from '../refusals.vi.ts'
import { type DueBasis, isDated, type Rhythm, type TaskKind, type TaskState } from './words.ts'

export interface DraftedTask {
  title: string
  kind: TaskKind
  unitId: number | null
  dueOn: string | null
  dueBasis: DueBasis
  rhythm: Rhythm | null
  hasFreeze: boolean
  hasPermission: boolean
}

export const whyNotDraft = (state: TaskState): DirectivesReason | null =>
  state === 'draft' ? null : { reason: 'directives.not-draft' }

/** What a drafted task lacks, named by its title so that it is found among many. */
export function whyNotIssue(task: DraftedTask): DirectivesReason[] {
  const { title, kind, unitId, dueOn, rhythm, hasFreeze, hasPermission } = task
  const lacks = (reason: DirectivesReason['reason'], at: string): DirectivesReason => ({
    reason,
    params: { title },
    at,
  })
  const found: DirectivesReason[] = []
  if (unitId === null) found.push(lacks('directives.no-lead', 'unitId'))
  if (isDated(kind) && dueOn === null) found.push(lacks('directives.no-due', 'dueOn'))
  if (kind === 'standing' && rhythm === null) found.push(lacks('directives.no-rhythm', 'rhythm'))
  if (kind === 'freeze' && !hasFreeze) found.push(lacks('directives.no-freeze', 'freeze'))
  if (kind === 'permission' && !hasPermission) found.push(lacks('directives.no-permission', 'permission'))
  return found
}

/** What only some kinds have is not kept for the others. */
export const fitsKind = (kind: TaskKind) => ({
  due: isDated(kind),
  rhythm: kind === 'standing',
  freeze: kind === 'freeze',
  permission: kind === 'permission',
})
