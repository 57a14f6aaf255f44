/** Every door of personnel, composed of what each subject has. */
import { life } from './contract/life.ts'
import { finding } from './contract/finding.ts'
import { records } from './contract/records.ts'

export * from './contract/finding.ts'
export * from './contract/shapes.ts'

export const personnel = { ...records, ...life }
export const personnel = { ...finding, ...records }
