/** A task as the form holds it, what its sentence proposes for it, and what the doors are given. */
import type { ArgumentOf } from '../../../../../shared/endpoint.ts'
import type { KeptProvision } from '../../../../../shared/kept-provision.ts'
import { PERSONNEL_ACTS } from '../../../../../shared/personnel-acts.ts'
import type { DirectiveDocument, directives, NamedUnit, Task } from '../../../contract.ts'
import type { ReadAgainst } from '../../../rules/due-words.ts'
import { proposeFreeze, ruleCited } from '../../../rules/splitting/propose-binding.ts'
import type { PointProposal } from '../../../rules/splitting/propose-point.ts'
import { unitByName } from '../../../rules/splitting/unit-by-name.ts'
import type { Direction } from '../../../rules/target.ts'

type Given = ArgumentOf<typeof directives.draftTask>

export interface BindingDraft {
  scope: NamedUnit | null
  levels: string[]
  kinds: string[]
  /** Of acts about people; empty: everybody. */
  workers: string[]
  rule: string
  /** Which provisions a permission keeps. */
  kept: KeptProvision | null
  firstDay: string | null
  lastDay: string | null
  note: string
}

export interface TaskDraft {
  kind: Task['kind']
  title: string
  summary: string
  measurableResult: string
  unit: NamedUnit | null
  coordinators: NamedUnit[]
  dueOn: string | null
  dueBasis: Task['dueBasis']
  dueWords: string
  rhythm: Task['rhythm']
  field: Task['field']
  target: { figure: number | null; unit: string; direction: Direction }
  measureKey: string | null
  binding: BindingDraft
}

export interface KnownUnit extends NamedUnit {
  /** The province: what binds, binds there unless another unit is chosen. */
  isWhole: boolean
  level: string
}

export interface Surroundings {
  units: readonly KnownUnit[]
  document: Pick<DirectiveDocument, 'issuedOn' | 'meetingOn'>
}

/** The day against which words are read: that of issue; the meeting tells at least the year. */
export const againstOf = ({ issuedOn, meetingOn }: Surroundings['document']): ReadAgainst => ({
  issuedOn,
  year: meetingOn === null ? null : Number(meetingOn.slice(0, 4)),
})

const wholeOf = (units: Surroundings['units']): NamedUnit | null => units.find(({ isWhole }) => isWhole) ?? null

const NO_TARGET: TaskDraft['target'] = { figure: null, unit: '', direction: 'at-least' }

export function draftFrom(proposal: PointProposal, { units, document }: Surroundings): TaskDraft {
  const { kind, due, text } = proposal
  const unitOf = (name: string) => unitByName(name, units)
  const isCounted = kind.kind === 'dated' || kind.kind === 'dated-by-plan'
  return {
    kind: kind.kind,
    title: proposal.title,
    summary: '',
    measurableResult: '',
    unit: proposal.owner === null ? null : unitOf(proposal.owner),
    coordinators: proposal.coordinating.flatMap((name) => unitOf(name) ?? []),
    ...(isCounted && due !== null
      ? { dueOn: due.day, dueBasis: due.day === null ? 'none' : due.basis, dueWords: due.words }
      : { dueOn: null, dueBasis: 'none', dueWords: '' }),
    rhythm: kind.kind === 'standing' ? (proposal.rhythm ?? 'year') : null,
    field: null,
    measureKey: null,
    target: NO_TARGET,
    binding: {
      scope: wholeOf(units),
      ...proposeFreeze(text),
      rule: ruleCited(text) ?? '',
      kept: null,
      firstDay: proposal.startsOn ?? document.issuedOn ?? document.meetingOn,
      lastDay: null,
      note: '',
    },
  }
}

export function draftOf(task: Task, units: Surroundings['units']): TaskDraft {
  const { kind, title, summary, measurableResult, dueOn, dueBasis, dueWords, rhythm, field, measureKey } = task
  const bound = task.freeze ?? task.permission
  const scope = bound === null ? undefined : units.find(({ unitId }) => unitId === bound.scopeId)
  return {
    kind,
    title,
    summary,
    measurableResult,
    dueOn,
    dueBasis,
    dueWords,
    rhythm,
    field,
    measureKey,
    target: task.target ?? NO_TARGET,
    unit: task.unitId === null ? null : { unitId: task.unitId, name: task.unitName },
    coordinators: task.coordinators,
    binding: {
      scope: bound === null ? wholeOf(units) : (scope ?? { unitId: bound.scopeId, name: '' }),
      levels: task.freeze?.levels ?? [],
      kinds: task.freeze?.kinds ?? [],
      rule: task.permission?.rule ?? '',
      kept: task.permission?.kept ?? null,
      workers: task.freeze?.workers ?? [],
      firstDay: bound?.firstDay ?? null,
      lastDay: bound?.lastDay ?? null,
      note: bound?.note ?? '',
    },
  }
}

/** As the doors want it: a day only where one counts, a rhythm only of a standing duty, what binds only when it is whole. */
export function givenOf({
  unit,
  coordinators,
  binding,
  target,
  ...draft
}: TaskDraft): Omit<Given, 'documentId' | 'pointId'> {
  const isCounted = draft.kind === 'dated' || draft.kind === 'dated-by-plan'
  const hasDay = isCounted && draft.dueOn !== null
  return {
    ...draft,
    target: target.figure === null ? null : { ...target, figure: target.figure },
    unitId: unit?.unitId ?? null,
    coordinatorIds: coordinators.map(({ unitId }) => unitId),
    dueOn: hasDay ? draft.dueOn : null,
    dueBasis: hasDay ? (draft.dueBasis === 'none' ? 'proposed' : draft.dueBasis) : 'none',
    rhythm: draft.kind === 'standing' ? draft.rhythm : null,
    freeze: draft.kind === 'freeze' ? freezeOf(binding) : null,
    permission: draft.kind === 'permission' ? permissionOf(binding) : null,
  }
}

function freezeOf({ scope, levels, kinds, workers, firstDay, lastDay, note }: BindingDraft): Given['freeze'] {
  if (scope === null || firstDay === null || levels.length === 0 || kinds.length === 0) return null
  // Whom it is about is said of acts about people alone.
  return { scopeId: scope.unitId, levels, kinds, workers: kinds.some(isAct) ? workers : [], firstDay, lastDay, note }
}

const isAct = (kind: string): boolean => (PERSONNEL_ACTS as readonly string[]).includes(kind)

function permissionOf({ scope, rule, kept, firstDay, lastDay, note }: BindingDraft): Given['permission'] {
  if (scope === null || firstDay === null || rule.trim().length < 3) return null
  return { scopeId: scope.unitId, rule: rule.trim(), kept, firstDay, lastDay, note }
}

/** What a form of a task can change at once. */
export type ChangeTask = (part: Partial<TaskDraft>) => void
