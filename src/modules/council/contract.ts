/** Every door of the council, composed of what each subject has. */
import { councils } from './contract/councils.ts'

export * from './contract/shapes.ts'

export const council = { ...councils }
