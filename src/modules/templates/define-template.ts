/** What a module declares of a document it prints: its tags, a sample, and the template the program brings. */
import type { Frame } from '../../platform/office/frame.ts'
import { frameValues, type Standard, type TagValues } from '../../platform/office/template.ts'
import type { Day } from '../../shared/dates.ts'
import { fold } from '../../shared/vietnamese.ts'
import type { Tag } from './rules/template-tags.ts'

export interface Template {
  /** 'par.summary': the module's word, then its own. */
  key: string
  title: string
  /** When it is used, in a sentence. */
  about: string
  /** Of the frame and of the body. */
  tags: readonly Tag[]
  /** Invented, to look at a template with. */
  sample: TagValues
  standard: Omit<Standard, 'title' | 'at'>
}

const FRAME: readonly Tag[] = [
  { name: 'Cơ quan cấp trên', meaning: 'Tên cơ quan chủ quản, chữ in hoa', kind: 'text' },
  { name: 'Cơ quan', meaning: 'Tên cơ quan ban hành, chữ in hoa', kind: 'text', isExpected: true },
  { name: 'Số ký hiệu', meaning: 'Số và ký hiệu văn bản', kind: 'text' },
  { name: 'Địa danh và ngày', meaning: 'Ví dụ: Bắc Giang, ngày 05 tháng 01 năm 2026', kind: 'text' },
  { name: 'Tiêu đề', meaning: 'Tên văn bản', kind: 'text', isExpected: true },
  { name: 'Phụ đề', meaning: 'Dòng dưới tên văn bản', kind: 'text' },
  {
    name: 'Dữ liệu mẫu',
    meaning: 'Phần giữa hai thẻ chỉ hiện khi văn bản lập từ bộ mẫu hoặc số liệu giả định',
    kind: 'yes-no',
    isExpected: true,
  },
  { name: 'Chức danh người ký', meaning: 'Chữ in hoa', kind: 'text' },
  { name: 'Họ tên người ký', meaning: 'Họ và tên', kind: 'text' },
  {
    name: 'Nơi nhận',
    meaning: 'Lặp lại với từng nơi nhận',
    kind: 'list',
    inside: [{ name: 'Tên nơi nhận', meaning: 'Tên nơi nhận', kind: 'text' }],
  },
]

/** A form has a head of its own: no agency issues it, nobody receives it. */
const OF_FORMS: ReadonlySet<string> = new Set(['Tiêu đề', 'Phụ đề', 'Dữ liệu mẫu'])

/** The invented frame every sample stands in. */
const SAMPLE_FRAME: Frame & { sample: boolean } = {
  above: 'Ủy ban nhân dân tỉnh',
  agency: 'Sở Nội vụ',
  number: '12/BC-SNV',
  place: 'Tỉnh mẫu',
  day: '2026-01-05' as Day,
  title: 'Tên văn bản',
  subtitle: 'Dòng dưới tên văn bản',
  signature: { role: 'Giám đốc', name: 'Nguyễn Văn Mẫu' },
  recipients: ['Như trên', 'Lưu: VT'],
  sample: true,
}

interface Declared extends Omit<Template, 'tags' | 'sample'> {
  /** Of the body alone: those of the frame come with it. */
  tags: readonly Tag[]
  sample: TagValues
}

/** @throws Error when two tags are the same but for case, accents and blanks: one of them could never be written. */
export function defineTemplate({ tags, sample, ...template }: Declared): Template {
  const frame = template.standard.form ? FRAME.filter(({ name }) => OF_FORMS.has(name)) : FRAME
  const all = [...frame, ...tags]
  for (const level of [all, ...all.map(({ inside = [] }) => inside)]) {
    const names = level.map(({ name }) => fold(name))
    const twice = names.find((name, at) => names.indexOf(name) !== at)
    if (twice !== undefined) throw new Error(`${template.key} has the tag ${twice} twice`)
  }
  return { ...template, tags: all, sample: { ...frameValues({ ...SAMPLE_FRAME, title: template.title }), ...sample } }
}
