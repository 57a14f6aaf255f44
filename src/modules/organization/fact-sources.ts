/** What the structure tells of a unit for criteria that score themselves (shared/fact-source.ts). */
import type { Call, Tx } from '../../platform/http/call.ts'
import type { FactAsked, FactSource } from '../../shared/fact-source.ts'
import { formatNumber } from '../../shared/vietnamese.ts'
import { checksOn } from './queries/checks-on.ts'
import { factsOn, valuesOf } from './queries/facts-on.ts'
import { type UnitOnDay, unitsOn } from './queries/units-on.ts'
import { factsOfLevel, isInvented } from './rules/facts/facts.ts'
import type { NormCheck } from './rules/norms/check.ts'
import { bodyInWords, stateInWords, workingOf } from './rules/norms/check-in-words.ts'

type Source = FactSource<Pick<Call, 'tx' | 'now'>>

const pageOf = (unitId: number) => `/organization/units/${unitId}`

const within = (tx: Tx, { unitId, asOf }: FactAsked): Promise<UnitOnDay[]> => unitsOn(tx, asOf, { within: unitId })

const inventedLine = (is: boolean) => (is ? ['Có số liệu giả định, ghi để dùng thử chương trình.'] : [])

/** A norm of the day applies and can be held against what is told. */
const hasNorm = ({ state }: NormCheck): boolean => state === 'over' || state === 'within' || state === 'unknown'

export const deputiesWithinNorm: Source = {
  key: 'organization.deputies-within-norm',
  title: 'Số cấp phó trong định mức',
  unit: 'rate',
  levels: ['department', 'commune'],
  numerator: 'đơn vị có số cấp phó trong định mức',
  denominator: 'đơn vị có định mức cấp phó',
  compute: async ({ tx }, asked) => {
    const units = new Map((await within(tx, asked)).map((unit) => [unit.unitId, unit]))
    const checks = (await checksOn(tx, { asOf: asked.asOf })).checks.filter(
      (check) => hasNorm(check) && units.has(check.unitId),
    )
    const kept = checks.filter(({ state }) => state === 'within')
    const told = await factsOn(tx, asked.asOf, { unitIds: [...units.keys()], facts: ['deputies', 'people-assigned'] })
    return {
      numerator: kept.length,
      denominator: checks.length,
      whenNone: 'not-applicable',
      working: [
        'Xét cơ quan và các phòng, chi cục, đơn vị bên trong có định mức cấp phó của ngày tính.',
        `Trong định mức ${formatNumber(kept.length)} trên ${formatNumber(checks.length)}; chưa đủ số liệu thì chưa tính là đạt.`,
        ...inventedLine(told.some(({ source }) => isInvented(source))),
      ],
      rows: checks.map((check) => ({
        title: `${units.get(check.unitId)?.fullName ?? ''} (${bodyInWords[check.body]})`,
        detail: `${stateInWords[check.state]}: ${formatNumber(check.deputies)} cấp phó. ${workingOf(check)}`,
        path: pageOf(check.unitId),
        counted: check.state === 'within',
      })),
      evidence: [],
    }
  },
}

export const functionsIssued: Source = {
  key: 'organization.functions-issued',
  title: 'Đơn vị đã có quyết định chức năng, nhiệm vụ',
  unit: 'rate',
  levels: ['department', 'commune'],
  numerator: 'đơn vị có quyết định chức năng, nhiệm vụ còn hiệu lực',
  denominator: 'đơn vị',
  compute: async ({ tx }, asked) => {
    const units = (await within(tx, asked)).filter(({ level }) => factsOfLevel(level).includes('functions-decision'))
    const unitIds = units.map(({ unitId }) => unitId)
    const told = await factsOn(tx, asked.asOf, { unitIds, facts: ['functions-decision'] })
    const decisionOf = valuesOf(told)
    const rows = units.map(({ unitId, fullName }) => {
      const decision = decisionOf(unitId, 'functions-decision')
      return {
        title: fullName,
        detail: decision === null ? 'Chưa ghi quyết định chức năng, nhiệm vụ' : String(decision),
        path: pageOf(unitId),
        counted: decision !== null,
      }
    })
    const issued = rows.filter(({ counted }) => counted).length
    return {
      numerator: issued,
      denominator: rows.length,
      whenNone: 'not-applicable',
      working: [
        'Xét cơ quan và các phòng, chi cục, đơn vị sự nghiệp bên trong của ngày tính.',
        `Có quyết định còn hiệu lực ${formatNumber(issued)} trên ${formatNumber(rows.length)} đơn vị.`,
        ...inventedLine(told.some(({ source }) => isInvented(source))),
      ],
      rows,
      evidence: [],
    }
  },
}

export const organizationFacts: readonly Source[] = [deputiesWithinNorm, functionsIssued]
