import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/call.ts'

/** Adds the words that are not there yet. @param words lines of db/catalogues/common-passwords.txt without its comments. */
export async function loadCommonPasswords(tx: Tx, words: readonly string[]): Promise<void> {
  await sql`select identity.load_common_passwords(${[...words]}::text[])`.execute(tx)
}
