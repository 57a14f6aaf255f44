/** Every door of personnel, composed of what each subject has. */
import { finding } from './contract/finding.ts'
import { life } from './contract/life.ts'
import { records } from './contract/records.ts'

export * from './contract/finding.ts'
export * from './contract/shapes.ts'

export const personnel = {
  ...finding,
  ...life,
  ...records,
}
