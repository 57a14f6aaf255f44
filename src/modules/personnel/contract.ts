/** Every door of personnel, composed of what each subject has. */
import { records } from './contract/records.ts'

export * from './contract/shapes.ts'

export const personnel = { ...records }
