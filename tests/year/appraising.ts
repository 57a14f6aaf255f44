/** The appraisers' part of the year, and what the units answer to it. */
import { drawnCorrection } from '../../src/app/demo/draw-sheet.ts'
import { randomFrom } from '../../src/app/demo/random.ts'
import { type AssessmentSummary, par } from '../../src/modules/par/contract.ts'
import { aPdf } from '../../src/modules/par/fixtures.ts'
import { isScoredByUnit } from '../../src/modules/par/rules/sheets/self-assessment.ts'
import type { Book } from './pencil.ts'
import { eightAtATime, type Person, type Province, personOf } from './province.ts'

/** A criterion of a sheet where an appraiser departed from the unit. */
export interface Departed {
  sheet: AssessmentSummary
  criterionId: string
}

export function anyOf({ appraisers }: Province, name: string, at: number): Person {
  const people = appraisers.get(name) ?? []
  return people[at % people.length] as Person
}

/** Who acts for the sheet as a whole: Sở Nội vụ, and for its own sheet whoever stands in. */
export const consolidatorOf = (province: Province, { unitName }: AssessmentSummary, at: number) =>
  anyOf(province, unitName === 'Sở Nội vụ' ? 'Thanh tra tỉnh' : 'Sở Nội vụ', at)

/** Criterion by criterion across a block, as a body works: some corrected with a reason, the rest agreed with. */
export async function appraiseAll(province: Province, book: Book): Promise<Departed[]> {
  const random = randomFrom(7)
  const departed: Departed[] = []
  for (const members of Map.groupBy(province.sheets, ({ blockName }) => blockName).values()) {
    const { nodes } = await province.admin.call(par.assessmentSheet, { assessmentId: members[0]?.id as string })
    for (const [at, node] of nodes.entries()) {
      if (!node.scoring || !isScoredByUnit(node as never)) continue
      const area = nodes.find(({ code }) => code === node.code.split('.')[0])
      const body = area?.appraisingBody ?? 'Sở Nội vụ'
      for (const sheet of members) {
        const said = book.get(sheet.id)?.get(node.id)
        const correction = said && drawnCorrection({ ...said.entry, inputs: said.inputs }, random)
        if (!said || !correction || sheet.unitName === body || sheet.unitName === 'Sở Nội vụ') continue
        const about = { assessmentId: sheet.id, criterionId: node.id, version: 0, outcome: 'corrected', ...correction }
        await anyOf(province, body, at).call(par.appraiseEntry, about as never)
        said.inputs = correction.inputs
        departed.push({ sheet, criterionId: node.id })
      }
      // The body; Sở Nội vụ for the body's own sheet; the office that stands in for the sheet of Sở Nội vụ.
      for (const name of new Set([body, 'Sở Nội vụ', 'Thanh tra tỉnh']))
        await anyOf(province, name, at).call(par.agreeAcross, { roundId: province.roundId, criterionId: node.id })
    }
  }
  await eightAtATime(
    province.sheets.filter(({ id }) => book.has(id)),
    async (sheet) => {
      await consolidatorOf(province, sheet, sheet.unitId).call(par.closeAppraisal, { assessmentId: sheet.id })
    },
  )
  return departed
}

/** The unit holds to what it first said, with words and another paper, and its head sends it. */
export async function contest(province: Province, book: Book, { sheet, criterionId }: Departed): Promise<void> {
  const assessmentId = sheet.id
  const scorer = personOf(province.scorers, sheet.unitId)
  const inputs = book.get(sheet.id)?.get(criterionId)?.entry.inputs as never
  await scorer.call(par.saveExplanation, {
    assessmentId,
    criterionId,
    version: 0,
    accepted: false,
    inputs,
    text: 'Có biên bản nghiệm thu kèm theo.',
  })
  await scorer.upload(
    par.uploadEvidence,
    { assessmentId, criterionId, title: 'Biên bản nghiệm thu', issuedOn: '2024-11-20', hand: 'explanation' },
    { name: 'bien-ban.pdf', bytes: aPdf(`biên bản ${assessmentId}`), mediaType: 'application/pdf' },
  )
  await personOf(province.heads, sheet.unitId).call(par.sendExplanation, { assessmentId })
}
