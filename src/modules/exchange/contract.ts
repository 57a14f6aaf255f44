/** Every door of exchange, composed of what each subject has. */
import { files } from './contract/files.ts'

export type { Finding } from './contract/files.ts'

export const exchange = { ...files }
