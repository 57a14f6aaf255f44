/** Every door of sources, composed of what each subject has. */
import { snapshots } from './contract/snapshots.ts'
import { sources as settings } from './contract/sources.ts'
import { taking } from './contract/taking.ts'

export * from './contract/shapes.ts'
export type { Difference, SnapshotUnit } from './contract/snapshots.ts'
export type { Leaf } from './contract/sources.ts'
export type { TakingRow } from './contract/taking.ts'

export const sources = { ...settings, ...snapshots, ...taking }
