/** Word templates of the office's own: read for their tags, filled, and made where the office has none. */
import { dayInWords, type Frame } from './frame.ts'
import { offThread } from './off-thread.ts'
import type { TagValues } from './template-values.ts'
import type { FillWork } from './word/fill-template.ts'
import type { FormFrame, StandardBlank } from './word/form-frame.ts'
import type { FoundTag, ReadTags } from './word/read-tags.ts'
import type { Standard, StandardPart } from './word/write-standard.ts'

export type { TagValue, TagValues } from './template-values.ts'
export type { FormFrame, FoundTag, ReadTags, Standard, StandardBlank, StandardPart }

/** The tags of a document in their order and where each stands. @throws Refusal office.unreadable, .too-large, .outside-parts */
export function tagsOfDocx(bytes: Uint8Array): Promise<ReadTags> {
  return offThread('tags', bytes)
}

/** @param work.at becomes the time of all parts: the same content at the same time gives the same bytes. */
export function fillDocx(work: FillWork): Promise<Uint8Array> {
  return offThread('filled', work)
}

/** A template as the program brings it: the official frame of NĐ 30/2020, or that of a form, around a body, tags in place of words. */
export function standardDocx(standard: Standard): Promise<Uint8Array> {
  return offThread('standard', standard)
}

/** The tags of the frame, as `standardDocx` has them. */
export function frameValues(frame: Frame & { sample: boolean }): TagValues {
  const { agency, above, number, place, day, title, subtitle, signature, recipients = [], sample } = frame
  const upper = (text: string) => text.toLocaleUpperCase('vi')
  return {
    'Cơ quan cấp trên': upper(above ?? ''),
    'Cơ quan': upper(agency),
    'Số ký hiệu': number ?? '',
    'Địa danh và ngày': [place, day && dayInWords(day)].filter(Boolean).join(', '),
    'Tiêu đề': title,
    'Phụ đề': subtitle ?? '',
    'Chức danh người ký': upper(signature?.role ?? ''),
    'Họ tên người ký': signature?.name ?? '',
    'Dữ liệu mẫu': sample,
    'Nơi nhận': recipients.map((name) => ({ 'Tên nơi nhận': name })),
  }
}
