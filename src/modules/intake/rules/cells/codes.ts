/** Words that stand for an item of a list: by its code, its name, its initials, or as offices also write it. */
import { type Cell, textIn } from '../../../../shared/list-table.ts'
import { EMPTY, type Read, repaired } from '../cell.ts'
import { keyOf, wordsOf } from '../words.ts'

export interface CodeItem {
  code: string
  name: string
}

/** What offices write beside the names of the lists. */
const ALSO: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: { m: 'M', f: 'F', trai: 'M', gai: 'F', '1': 'M', '0': 'F', ong: 'M', ba: 'F' },
  person_category: {
    cb: 'CAN_BO',
    cc: 'CONG_CHUC',
    vc: 'VIEN_CHUC',
    'can bo chuyen trach': 'CAN_BO',
    'hd 68': 'HOP_DONG_HO_TRO',
    'hd 111': 'HOP_DONG_HO_TRO',
    hd68: 'HOP_DONG_HO_TRO',
    hd111: 'HOP_DONG_HO_TRO',
    'hop dong 68': 'HOP_DONG_HO_TRO',
    'hop dong 111': 'HOP_DONG_HO_TRO',
    'khong chuyen trach': 'KHONG_CHUYEN_TRACH',
  },
  qualification: {
    'tien sy': 'TS',
    'thac sy': 'THS',
    'dai hoc': 'DH',
    'cu nhan': 'DH',
    'ky su': 'DH',
    'bac si': 'DH',
    'bac sy': 'DH',
    'tren dai hoc': 'THS',
    'trung hoc': 'TC',
    'trung cap chuyen nghiep': 'TC',
    'so hoc': 'SC',
  },
  political_theory: { 'cao cap llct': 'CC', 'trung cap llct': 'TC', 'so cap llct': 'SC', 'cu nhan chinh tri': 'CN' },
  state_management: { 'chuyen vien': 'CV', 'chuyen vien chinh': 'CVC', 'chuyen vien cao cap': 'CVCC', 'can su': 'CS' },
  informatics_level: {
    'co ban': 'CNTT_CB',
    'nang cao': 'CNTT_NC',
    'chung chi cntt co ban': 'CNTT_CB',
    'ung dung cntt co ban': 'CNTT_CB',
  },
  quality_class: {
    'hoan thanh xuat sac': 'HTXSNV',
    'hoan thanh tot': 'HTTNV',
    'hoan thanh': 'HTNV',
    'khong hoan thanh': 'KHTNV',
  },
  religion: { phat: 'PHAT_GIAO', 'thien chua': 'CONG_GIAO', 'thien chua giao': 'CONG_GIAO', khong: 'KHONG' },
}

const named = (name: string) => keyOf(name.replace(/\([^()]*\)/g, ' '))
const initials = (name: string) =>
  wordsOf(named(name))
    .map(([first]) => first)
    .join('')
const MOST_OFFERED = 4

export function codeReader(list: string, items: readonly CodeItem[], column: string): (cell: Cell) => Read<string> {
  const by = (key: (item: CodeItem) => string) => Map.groupBy(items, key)
  const ways = [by(({ code }) => keyOf(code)), by(({ name }) => keyOf(name)), by(({ name }) => named(name))]
  const byInitials = by(({ name }) => initials(name))

  return (cell) => {
    const text = textIn(cell)
    const key = keyOf(text)
    if (key === '') return EMPTY
    for (const way of ways) {
      const found = way.get(key)
      if (found) return chosen(text, found)
    }
    const also = ALSO[list]?.[key]
    if (also !== undefined) return { value: also }
    const short = key.length > 1 ? byInitials.get(key) : undefined
    if (short) return chosen(text, short)
    const near = nearTo(key, items)
    return {
      why: { reason: 'intake.code-unknown', params: { text, column } },
      offers: near.slice(0, MOST_OFFERED).map(({ name }) => name),
    }
  }

  function chosen(text: string, found: readonly CodeItem[]): Read<string> {
    const codes = [...new Set(found.map(({ code }) => code))]
    const [only] = codes
    if (codes.length === 1 && only !== undefined) return { value: only }
    const names = found.slice(0, MOST_OFFERED).map(({ name }) => name)
    return { why: { reason: 'intake.codes', params: { text, column, found: names.join('; ') } }, offers: names }
  }
}

function nearTo(key: string, items: readonly CodeItem[]): CodeItem[] {
  const words = new Set(wordsOf(key))
  return items
    .map((item) => ({ item, shared: wordsOf(named(item.name)).filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ item }) => item)
}

/** '12/12', and the twelfth of December that Excel made of it. */
export function readGrade(items: readonly CodeItem[], column: string): (cell: Cell) => Read<string> {
  const read = codeReader('general_education', items, column)
  return (cell) => {
    const text = textIn(cell)
    const day = /^\d{4}-(\d\d)-(\d\d)(T|$)/.exec(text)
    if (!day) return read(text.replace(/\s+/g, ''))
    const grade = `${Number(day[2])}/${Number(day[1])}`
    const found = read(grade)
    return 'value' in found && found.value !== null ? repaired(found.value, 'grade-day', text, grade) : found
  }
}

/** A cross in a column of its own. */
export const isMark = (cell: Cell): boolean => cell === true || /^(x|v|✓|√|1|có|\+)$/iu.test(textIn(cell))
