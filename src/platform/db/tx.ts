/** A transaction over the program's own tables. */
import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'

export type Tx = Transaction<Tables>
