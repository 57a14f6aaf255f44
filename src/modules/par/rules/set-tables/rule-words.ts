/** The rule of a leaf from the words beside it. A guess: a person confirms it. What is not understood in full is no rule. */
import { type Points, points } from '../../../../shared/points.ts'
import type { Scoring } from '../scoring/scoring.ts'
import { bandIn } from './band-words.ts'
import { exactOf, NUMBER } from './numbers.ts'
import { bare, type Option, optionIn, piecesOf } from './option-words.ts'
import { ratioIn } from './ratio-words.ts'

export interface RuleWords {
  text: string
  maxPoints: Points
  /** Whether a survey gives the points. */
  isSurveyed: boolean
}

/** No rule of a criterion is as long; what is, is a document. */
const LONGEST = 4000
const EXTERNAL = /^tỷ lệ % do (.+?) cung cấp × /iu
const CHECKLIST = /^cộng điểm các mục đạt\s*[—–:-]*\s*/iu
const MEASURED = /^theo (.+?)\s*:\s+/iu
const DEDUCT_OURS = new RegExp(`^Từ ${NUMBER} điểm, trừ (.+); thấp nhất ${NUMBER}$`, 'isu')
const DEDUCT_ITEM = new RegExp(`^${NUMBER} cho (.+)$`, 'isu')
const DEDUCTS = [
  new RegExp(`^trừ\\s+${NUMBER}\\s*điểm\\s*(?:cho|đối với|nếu|khi)\\s+(?<per>.+)$`, 'isu'),
  new RegExp(`^(?<per>.+?)\\s*[:,]?\\s*(?:bị\\s+|thì\\s+)*trừ\\s+(?:đi\\s+)?${NUMBER}\\s*điểm$`, 'isu'),
]

const after = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1]?.trim() ?? ''

function surveyFrom(text: string): Scoring {
  return {
    type: 'survey',
    respondents: after(text, /đối tượng(?: điều tra)?\s*:\s*(.+)/iu),
    question: after(text, /câu hỏi\s*:\s*(.+)/iu),
    scale: after(text, /thang(?: đo)?\s*:\s*(.+)/iu),
  }
}

function deductFrom(text: string): Scoring | null {
  const ours = DEDUCT_OURS.exec(text)
  if (ours) {
    const items = (ours[2] as string).split(new RegExp(`,\\s+(?=${NUMBER.replace('(', '(?:')} cho )`, 'u'))
    const rules = items.map((item) => DEDUCT_ITEM.exec(item))
    if (!rules.every((rule) => rule !== null)) return null
    return {
      type: 'deduct',
      rules: rules.map((rule) => ({ per: rule[2] as string, amount: points(exactOf(rule[1] as string)) })),
      min: points(exactOf(ours[3] as string)),
    }
  }
  const rules = text
    .split(/[\n;]/)
    .map(bare)
    .filter((line) => line !== '')
    .map((line) => {
      const match = DEDUCTS.map((form) => form.exec(line)).find((found) => found !== null)
      const amount = match && [...match].slice(1).find((group) => /^\d/.test(group ?? ''))
      return match && amount
        ? { per: (match.groups?.per ?? '').replace(/^Mỗi/, 'mỗi'), amount: points(exactOf(amount)) }
        : null
    })
  if (rules.length === 0 || !rules.every((rule) => rule !== null)) return null
  return { type: 'deduct', rules, min: points(0) }
}

function bandsFrom(options: readonly Option[], measured: string): Scoring | null {
  const bands = options.map(({ text }) => bandIn(text))
  if (!bands.every((band) => band !== null)) return null
  const around = new Set(bands.map((band) => band.around.toLowerCase()))
  const [same = ''] = around.size === 1 ? bands.map((band) => band.around) : []
  return {
    type: 'bands',
    input: measured || same || 'tỷ lệ %',
    bands: bands.map(({ ends }, at) => ({ ...ends, points: options[at]?.points ?? points(0) })),
  }
}

/** Items that together make the maximum, none of them for nothing, are added up; otherwise one of the levels is chosen. */
function scaleFrom(options: readonly Option[], maxPoints: Points): Scoring {
  const every = options.map((option) => option.points)
  const sum = every.reduce((total, value) => total + value, 0)
  return sum === maxPoints && every.every((value) => value > 0)
    ? { type: 'checklist', options: options.map((option) => ({ item: option.text, points: option.points })) }
    : { type: 'steps', options: options.map((option) => ({ when: option.text, points: option.points })) }
}

/** @returns the options of a scale; null when a piece is none. A first line without a number leads in. */
function scaleIn(text: string, least: number): Option[] | null {
  const pieces = piecesOf(text)
  const [first = ''] = pieces
  const scale = optionIn(first) === null && !/\d/.test(first) ? pieces.slice(1) : pieces
  const options = scale.map(optionIn)
  return options.length >= least && options.every((option) => option !== null) ? options : null
}

function optionsFrom(text: string, maxPoints: Points): Scoring | null {
  if (CHECKLIST.test(text)) {
    const items = scaleIn(text.replace(CHECKLIST, ''), 1)
    return items && { type: 'checklist', options: items.map((item) => ({ item: item.text, points: item.points })) }
  }
  const measured = MEASURED.exec(text)
  const bands = measured && scaleIn(text.slice(measured[0].length), 1)
  const found = bands && bandsFrom(bands, measured[1] as string)
  if (found) return found
  const options = scaleIn(text, 2)
  return options && (bandsFrom(options, '') ?? scaleFrom(options, maxPoints))
}

/** @returns null when the words are not understood in full. */
export function ruleIn({ text, maxPoints, isSurveyed }: RuleWords): Scoring | null {
  const words = text.trim()
  if (words.length > LONGEST) return null
  const external = EXTERNAL.exec(words)
  if (external)
    return { type: 'external', source: external[1] as string, formula: after(words, /công thức\s*:\s*(.+)/iu) }
  if (isSurveyed) return surveyFrom(words)
  if (words === '') return null
  return deductFrom(words) ?? ratioIn(words) ?? optionsFrom(words, maxPoints)
}
