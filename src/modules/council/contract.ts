/** Every door of the council, composed of what each subject has. */
import { councils } from './contract/councils.ts'
import { disputes } from './contract/disputes.ts'
import { evenHanded } from './contract/even-handed.ts'
import { items } from './contract/items.ts'
import { sessions } from './contract/sessions.ts'

export type { Candidate, Council, NewMember } from './contract/councils.ts'
export type { Decided, EvenHanded, Shares } from './contract/even-handed.ts'
export type { AgendaCandidate } from './contract/items.ts'
export * from './contract/shapes.ts'

export const council = { ...councils, ...sessions, ...items, ...disputes, ...evenHanded }
