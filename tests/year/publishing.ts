/** The end of the year: published by a decision, put right by another, taken away by whoever wants to check it. */
import { par } from '../../src/modules/par/contract.ts'
import type { Departed } from './appraising.ts'
import type { Said } from './pencil.ts'
import type { Province } from './province.ts'

export async function publish({ admin, roundId }: Province): Promise<string[]> {
  const { version } = await admin.call(par.round, { roundId })
  const decision = { decisionNumber: '100/QĐ-UBND', decisionDay: '2025-03-01', isSample: true }
  return (await admin.call(par.publishRound, { roundId, version, ...decision })).publications
}

/** The block of the sheet once more, with what its unit said from the beginning. */
export async function correct({ admin, house }: Province, { sheet, criterionId }: Departed, { entry }: Said) {
  const { publications } = await house.stranger.call(par.publications, {})
  const old = publications.find(({ blockName }) => blockName === sheet.blockName)?.id as string
  const asked = {
    publicationId: old,
    decisionNumber: '120/QĐ-UBND',
    decisionDay: '2025-03-20',
    adjustments: [],
    reason: 'Biên bản nghiệm thu đã được xác nhận là của năm 2024.',
    words: [{ unitId: sheet.unitId, criterionId, inputs: entry.inputs as never, notApplicable: false }],
  }
  const { publicationId } = await admin.call(par.correctPublication, asked)
  return { old, publicationId, again: () => admin.call(par.correctPublication, asked) }
}

/** By the name of their file. */
export async function bundlesOf({ house }: Province, publications: readonly string[]) {
  const bundles: Record<string, Uint8Array> = {}
  for (const [at, publicationId] of publications.entries())
    bundles[`cong-bo-${at + 1}.zip`] = (await house.stranger.download(par.publicationBundle, { publicationId })).bytes
  return bundles
}
