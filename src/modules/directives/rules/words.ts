/** The words that rules, contract and pages share. */

export const TASK_KINDS = ['dated', 'dated-by-plan', 'standing', 'freeze', 'permission'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export const TASK_STATES = [
  ...(['draft', 'issued', 'accepted', 'disputed', 'in-progress', 'reported', 'done'] as const),
  ...(['in-force', 'suspended', 'cancelled', 'replaced'] as const),
] as const
export type TaskState = (typeof TASK_STATES)[number]

/** Whether a day is written in the document, follows from it, or is ours until somebody of the giver's office issues it. */
export const DUE_BASES = ['stated', 'derived', 'proposed', 'none'] as const
export type DueBasis = (typeof DUE_BASES)[number]

export const RHYTHMS = ['month', 'quarter', 'half-year', 'year'] as const
export type Rhythm = (typeof RHYTHMS)[number]

/** How a task counts on a day. 'awaiting': reported in time, not decided yet, which is the giver's delay. */
export const STANDINGS = ['on-time', 'late', 'overdue', 'awaiting', 'not-due', 'not-counted'] as const
export type Standing = (typeof STANDINGS)[number]

export const DOCUMENT_KINDS = ['notice', 'resolution', 'plan', 'directive', 'decision', 'letter'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
/** Those that set work and days; a notice or a letter tells of it. */
export const SETS_DAYS: readonly DocumentKind[] = ['plan', 'decision', 'resolution', 'directive']

/** Neither over nor a draft. */
export const OPEN_STATES = [
  ...(['issued', 'accepted', 'disputed', 'in-progress', 'reported', 'in-force', 'suspended'] as const),
] as const
export const isOpen = (state: TaskState): boolean => (OPEN_STATES as readonly TaskState[]).includes(state)

/** Kinds that are done by a day, and so alone count in the rate. */
export const isDated = (kind: TaskKind): boolean => kind === 'dated' || kind === 'dated-by-plan'
