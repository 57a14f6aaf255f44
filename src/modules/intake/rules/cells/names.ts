/** Names and numbers of identity as lists have them. */
import { type Cell, textIn } from '../../../../shared/list-table.ts'
import { EMPTY, type Read, repaired } from '../cell.ts'

/** Letters of any people, and what stands within names: 'H’Blăm', 'K-Brôih'. */
const NAME = /^\p{L}[\p{L}\p{M} .'’`ʼ-]*$/u

/** A formula is no name, whatever it would show: it is never computed and never given back as one. */
export function readName(text: string): Read<string> {
  if (text === '') return EMPTY
  const bare = text.replace(/^(ông|bà|đ\/c|đc)[.:\s]\s*/iu, '')
  if (!NAME.test(bare) || bare.length > 120)
    return { why: { reason: 'intake.name-form', params: { text } }, offers: [] }
  const isLoud = bare === bare.toLocaleUpperCase('vi') || bare === bare.toLocaleLowerCase('vi')
  const becomes = isLoud ? titled(bare) : bare
  return becomes === bare ? { value: bare } : repaired(becomes, 'capitals', bare, becomes)
}

const titled = (name: string) =>
  name
    .toLocaleLowerCase('vi')
    .replace(/(^|[\s’'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'))

/** Twelve digits, or nine of an old card; a number cell loses the zero of the province. */
export function readCitizenId(cell: Cell): Read<string> {
  const text = textIn(cell)
  const digits = text.replace(/[\s.'’-]/g, '')
  if (digits === '') return EMPTY
  if (/^(\d{9}|\d{12})$/.test(digits)) return { value: digits }
  if (/^(\d{8}|\d{10}|\d{11})$/.test(digits)) {
    const becomes = digits.padStart(digits.length === 8 ? 9 : 12, '0')
    return repaired(becomes, 'id-zero', text, becomes)
  }
  return { why: { reason: 'intake.id-form', params: { text } }, offers: [] }
}
