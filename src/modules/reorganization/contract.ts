/** Every door of reorganization, composed of what each subject has. */
import { cutPlans } from './contract/cut-plans.ts'
import { proposals } from './contract/proposals.ts'
import { reassignments } from './contract/reassignments.ts'
import { transitions } from './contract/transitions.ts'

export * from './contract/shapes.ts'

export const reorganization = { ...proposals, ...transitions, ...reassignments, ...cutPlans }
