/** Every door of identity: coming in, one's own account, and the administration of accounts and roles. */
import { accounts } from './contract/accounts.ts'
import { own } from './contract/own.ts'

export * from './contract/shapes.ts'

export const identity = { ...own, ...accounts }
