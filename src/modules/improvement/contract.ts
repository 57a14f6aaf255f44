/** Every door of improvement, composed of what each subject has. */
import { plans } from './contract/plans.ts'

export * from './contract/shapes.ts'

export const improvement = { ...plans }
