/**
 * Recomputing and ranking a whole year from the inputs of every leaf, through the product's rules, against a plain loop
 * over the same numbers already turned into points. The ratio is what rules, exactness and ranking cost.
 * Then the rank bands of the same year: a thousand draws, against the loop anybody would write for as many.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { randomFrom } from '../src/app/demo/random.ts'
import { rank } from '../src/modules/par/rules/ranking/ranking.ts'
import type { BlockInput, LeafInput } from '../src/modules/par/rules/results/block.ts'
import { DRAWS, rankBands } from '../src/modules/par/rules/results/rank-bands.ts'
import { type LeafInputs, type Scoring, scoreLeaf } from '../src/modules/par/rules/scoring/scoring.ts'
import { setFromModel } from '../src/modules/par/rules/sets/model-set.ts'
import { compileSet, indexOf, NOT_APPLICABLE, NOT_SCORED, totalsOf } from '../src/modules/par/rules/sheets/totals.ts'
import type { Points } from '../src/shared/points.ts'
import { alternate, summary } from './measure.ts'

const read = setFromModel(
  JSON.parse(await readFile(join(import.meta.dirname, '../db/catalogues/par/model-department-2025.json'), 'utf8')),
)
if ('problems' in read) throw new Error('the model set cannot be read')
const { nodes } = read.set
const set = compileSet(nodes.map((node) => ({ id: node.code, parentId: node.parent, maxPoints: node.maxPoints })))
const leaves = [...set.leaves].map(
  (at) => nodes.find((node) => node.code === set.ids[at]) as { scoring: Scoring; maxPoints: Points },
)

const random = randomFrom(2025)
function drawn(scoring: Scoring): LeafInputs {
  switch (scoring.type) {
    case 'steps':
      return { type: 'steps', option: random.between(0, scoring.options.length - 1) }
    case 'checklist':
      return { type: 'checklist', items: scoring.options.map((_, at) => at).filter(() => random.chance(0.8)) }
    case 'bands':
      return { type: 'bands', value: random.between(0, 1_000_000) }
    case 'ratio': {
      const a = random.between(1, 400)
      return { type: 'ratio', a: a * 10_000, b: random.between(0, a) * 10_000 }
    }
    case 'deduct':
      return { type: 'deduct', counts: scoring.rules.map(() => random.between(0, 2)) }
    case 'survey':
    case 'external':
      return { type: scoring.type, percent: random.between(500_000, 1_000_000) }
    case 'formula':
      return { type: 'formula', values: scoring.inputs.map(() => random.between(0, 400) * 10_000) }
  }
}

function throughRules(sheets: readonly (readonly LeafInputs[])[]) {
  const column = new Float64Array(leaves.length)
  const rows = sheets.map((inputs, unitId) => {
    for (const [at, leaf] of leaves.entries()) {
      const score = scoreLeaf(leaf.scoring, leaf.maxPoints, inputs[at] as LeafInputs)
      column[at] = 'points' in score ? score.points : 'notApplicable' in score ? NOT_APPLICABLE : NOT_SCORED
    }
    const { points, fraction } = indexOf(set, totalsOf(set, column))
    return { unitId, unitName: '', points, surveyPoints: 0, fraction }
  })
  return rank(rows, 'ordinal', ['points'])
}

/** The bare alternative: the points are there, add them and sort floating point numbers. */
function plainLoop(points: Float64Array, units: number) {
  const rows: { unitId: number; sum: number }[] = []
  for (let unitId = 0; unitId < units; unitId++) {
    let sum = 0
    for (let at = 0; at < leaves.length; at++) sum += points[unitId * leaves.length + at] as number
    rows.push({ unitId, sum })
  }
  return rows.sort((a, b) => b.sum - a.sum)
}

const ERROR = 20_000

/** The same sheets as a block with whatever a survey says known to two percent. */
function blockOf(sheets: readonly (readonly LeafInputs[])[]): BlockInput {
  const none = { max: 0 as Points, rules: [] }
  const leafOf = (inputs: LeafInputs, at: number): LeafInput => ({
    criterionId: set.ids[set.leaves[at] as number] as string,
    word: { inputs, notApplicable: false },
    exempt: false,
    error: inputs.type === 'survey' ? ERROR : null,
  })
  return {
    rules: { tieRule: 'ordinal', tieOrder: ['points'], bands: [], decimals: 2, headBands: [], weightRange: 100_000 },
    criteriaSet: {
      id: 'set',
      name: '',
      adjustments: { bonus: none, penalty: none },
      nodes: nodes.map((node) => ({ ...node, id: node.code, parentId: node.parent, evidence: [] })),
    },
    units: sheets.map((inputs, unitId) => ({
      unitId,
      unitName: '',
      region: null,
      adjusted: { bonus: [], penalty: [] },
      leaves: inputs.map(leafOf),
    })),
  }
}

/** The bare alternative: the points are there, as floating point; weigh, add, sort, a thousand times over. */
function plainBands(points: Float64Array, units: number) {
  const size = leaves.length
  const places = Array.from({ length: units }, () => [] as number[])
  for (let draw = 0; draw < DRAWS; draw++) {
    const weights = leaves.map(() => 0.9 + Math.random() * 0.2)
    weights[draw % size] = 0
    const rows: { unit: number; sum: number }[] = []
    for (let unit = 0; unit < units; unit++) {
      let sum = 0
      for (let at = 0; at < size; at++) {
        const own = points[unit * size + at] as number
        const moved = leaves[at]?.scoring.type === 'survey' ? own * (1 + 0.02 * normal()) : own
        sum += moved * (weights[at] as number)
      }
      rows.push({ unit, sum })
    }
    rows.sort((a, b) => b.sum - a.sum)
    for (const [at, { unit }] of rows.entries()) places[unit]?.push(at + 1)
  }
  return places.map((own) => own.sort((a, b) => a - b)).map((own) => [own[49], own[949]])
}
const normal = () => Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random())

for (const units of [239, 3_321]) {
  const sheets = Array.from({ length: units }, () => leaves.map((leaf) => drawn(leaf.scoring)))
  const points = Float64Array.from(
    sheets.flatMap((inputs) =>
      leaves.map((leaf, at) => {
        const score = scoreLeaf(leaf.scoring, leaf.maxPoints, inputs[at] as LeafInputs)
        return 'points' in score ? score.points : 0
      }),
    ),
  )
  const times = await alternate(11, { rules: () => throughRules(sheets), plain: () => plainLoop(points, units) })
  const [rules, plain] = [summary(times.rules as number[]), summary(times.plain as number[])]
  process.stdout.write(
    `${units} units × ${leaves.length} leaves: rules ${rules.median.toFixed(2)} ms (${rules.min.toFixed(2)}–${rules.max.toFixed(2)}), plain loop ${plain.median.toFixed(2)} ms, ratio ${(rules.median / plain.median).toFixed(1)} (medians of 11)\n`,
  )
  const block = blockOf(sheets)
  const bands = await alternate(5, { rules: () => rankBands(block), plain: () => plainBands(points, units) })
  const [sure, bare] = [summary(bands.rules as number[]), summary(bands.plain as number[])]
  process.stdout.write(
    `${units} units × ${DRAWS} draws: rank bands ${sure.median.toFixed(0)} ms (${sure.min.toFixed(0)}–${sure.max.toFixed(0)}), plain loop ${bare.median.toFixed(0)} ms, ratio ${(sure.median / bare.median).toFixed(2)} (medians of 5)\n`,
  )
}
