/** Every door of exchange, composed of what each subject has. */
import { copies } from './contract/copies.ts'
import { files } from './contract/files.ts'
import { imports } from './contract/imports.ts'
import { packages } from './contract/packages.ts'

export type { Copy } from './contract/copies.ts'
export type { Finding } from './contract/files.ts'
export { type Fate, type SentFile, SUPPLEMENTS, type Supplements, type TriedPerson } from './contract/imports.ts'
export {
  type CheckedPerson,
  type Delivered,
  type DeliveryState,
  MOST_IN_PACKAGE,
  type Package,
  type Run,
} from './contract/packages.ts'

export const exchange = { ...files, ...packages, ...imports, ...copies }
