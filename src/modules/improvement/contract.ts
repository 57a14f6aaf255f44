/** Every door of improvement, composed of what each subject has. */
import { causes } from './contract/causes.ts'
import { lostPoints } from './contract/lost-points.ts'
import { plans } from './contract/plans.ts'
import { report } from './contract/report.ts'
import { whatIf } from './contract/what-if.ts'

export type { LostReport, LostSum } from './contract/report.ts'
export * from './contract/shapes.ts'

export type { Effort } from './contract/what-if.ts'

export const improvement = { ...plans, ...lostPoints, ...causes, ...report, ...whatIf }
