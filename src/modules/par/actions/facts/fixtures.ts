/** Sources for tests, and a house whose PAR module was handed them. */
import { type House, openHouse } from '../../../../../tests/support/house.ts'
import { runTask } from '../../../../../tests/support/run-task.ts'
import { modules } from '../../../../app/modules.ts'
import type { FactValue } from '../../../../shared/fact-source.ts'
import type { FactSource } from '../../fact-source.ts'
import { factWork, parModule } from '../../index.ts'

export const aSource = (
  key: string,
  compute: FactSource['compute'],
  { levels = ['department'] }: { levels?: string[] } = {},
): FactSource => ({
  key,
  title: `Nguồn thử ${key}`,
  unit: 'rate',
  levels,
  numerator: 'việc xong',
  denominator: 'việc phải làm',
  compute,
})

/** So many of so many, one row for each. */
export const aRate = (numerator: number, denominator: number): FactValue => ({
  numerator,
  denominator,
  working: [`${numerator} trên ${denominator} việc xong.`],
  rows: Array.from({ length: denominator }, (_, at) => ({
    title: `Việc ${at + 1}`,
    detail: at < numerator ? 'đúng hạn' : 'quá hạn',
    path: null,
    counted: at < numerator,
  })),
  evidence: [],
})

export interface FactHouse {
  house: House
  /** Asks every source as the night does. */
  compute: () => Promise<unknown>
}

/** @param patience in milliseconds. */
export async function openFactHouse(sources: readonly FactSource[], patience = 100): Promise<FactHouse> {
  const house = await openHouse({ modules: { ...modules, par: parModule(sources) } })
  return { house, compute: () => runTask(house, factWork(sources, patience).compute, {}) }
}

interface FactLeaf {
  code: string
  fact?: object
  scoring?: object
}

/** A set of one area whose criteria are worth ten points each, in the form of a file. */
export function factSet(name: string, leaves: readonly FactLeaf[]) {
  const sum = leaves.length * 10
  const ratio = { type: 'ratio', a: 'việc phải làm', b: 'việc xong' }
  return {
    name,
    level: 'department',
    year: 2024,
    legalBasis: 'thử',
    totalPoints: sum,
    surveyPoints: 0,
    selfPoints: sum,
    nodes: [
      { code: '1', parent: null, kind: 'area', title: 'Lĩnh vực 1', maxPoints: sum, assessedBy: 'self' },
      ...leaves.map((leaf) => ({
        parent: '1',
        kind: 'criterion',
        title: `Tiêu chí ${leaf.code}`,
        maxPoints: 10,
        assessedBy: 'self',
        scoring: ratio,
        evidence: ['Báo cáo'],
        ...leaf,
      })),
    ],
  }
}

export const asRatio = (key: string) => ({ key, reading: { as: 'ratio' } })
