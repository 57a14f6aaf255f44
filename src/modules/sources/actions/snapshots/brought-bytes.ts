/** Bytes of a source as its adapter reads them: tables, or the JSON of an answer. */
import { readTables } from '../../../../platform/office/read.ts'
import type { Brought } from '../../adapters/adapter.ts'
import { refuse } from '../../refusals.vi.ts'

/** More than any province has units, with room for sheets of notes. */
const MOST_ROWS = 20_000

const beginsAsJson = (bytes: Uint8Array) => /^[\uFEFF\s]*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 200)))

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, ''))
  } catch {
    return refuse('sources.not-json')
  }
}

/** @param isJson as the sender says; otherwise by how the bytes begin. @throws Refusal sources.not-json, office.* */
export async function broughtBytes(bytes: Uint8Array, isJson?: boolean): Promise<Brought> {
  if (isJson ?? beginsAsJson(bytes)) return { json: jsonOf(bytes) }
  return { tables: await readTables(bytes, MOST_ROWS) }
}
