/** What a module that hangs documents somewhere tells this one, which knows no module above it; `app` joins the two. */
import type { RawBuilder } from 'kysely'
import type { Call, Tx } from '../../platform/http/call.ts'
import type { DocumentUse, Period } from './contract.ts'

export interface UseSource {
  /** Every table of the module that names a document: 'par.evidence'. A house test compares them with the foreign keys. */
  readonly tables: readonly string[]
  /** A query of one column, `document_id`: a row for each place where a document hangs. */
  readonly named: RawBuilder<unknown>
  usesOf: (call: Pick<Call, 'tx' | 'now'>, documentId: string) => Promise<DocumentUse[]>
  /** Whether somebody has written down that he saw this version, though it may hang there no longer. */
  remembers: (tx: Tx, documentId: string, ordinal: number) => Promise<boolean>
  /** Times that the module asks papers of, the newest first. */
  periods: (tx: Tx) => Promise<Period[]>
}

export async function allUses(
  sources: readonly UseSource[],
  call: Pick<Call, 'tx' | 'now'>,
  documentId: string,
): Promise<DocumentUse[]> {
  const uses: DocumentUse[] = []
  for (const source of sources) uses.push(...(await source.usesOf(call, documentId)))
  return uses
}

export async function isRemembered(
  sources: readonly UseSource[],
  tx: Tx,
  documentId: string,
  ordinal: number,
): Promise<boolean> {
  for (const source of sources) if (await source.remembers(tx, documentId, ordinal)) return true
  return false
}
