/** Why the personnel module says no: what happened, and what to do about it. */

import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'
import { sentencesOfEvents } from './refusals-of-events.vi.ts'
import { findingSentences } from './refusals-of-finding.vi.ts'
import { identitySentences } from './refusals-of-identity.vi.ts'
import { lifeSentences } from './refusals-of-life.vi.ts'
import { plausibleSentences } from './refusals-of-plausible.vi.ts'
import { proposalSentences } from './refusals-of-proposals.vi.ts'
import { recordSentences } from './refusals-of-records.vi.ts'

export const sentences = {
  ...sentencesOfEvents,
  ...findingSentences,
  ...proposalSentences,
  'personnel.not-found': [
    404,
    'Không tìm thấy hồ sơ này trong phạm vi của bạn. Hãy tìm lại theo họ tên hoặc số định danh.',
  ],
  'personnel.stale': [409, 'Hồ sơ vừa được người khác thay đổi. Hãy tải lại để xem bản hiện tại rồi thực hiện lại.'],
  'personnel.part-unknown': [422, 'Hồ sơ không có mục “{part}”. Hãy chọn lại mục.'],
  'personnel.field-unknown': [422, 'Mục “{part}” không có trường “{field}”. Hãy tải lại trang rồi nhập lại.'],
  'personnel.field-missing': [422, 'Chưa nhập “{field}”. Hãy nhập rồi lưu lại.'],
  'personnel.field-text': [422, '“{field}” dài quá 2.000 ký tự hoặc không phải chữ. Hãy sửa lại.'],
  'personnel.field-code': [422, '“{value}” không có trong danh mục của “{field}”. Hãy chọn trong danh mục.'],
  'personnel.field-date': [
    422,
    '“{value}” không phải một ngày có thật. Hãy ghi “{field}” như 24/11/2026, 11/2026 hoặc 2026.',
  ],
  'personnel.field-year': [422, '“{value}” không phải một năm. Hãy ghi “{field}” bằng bốn chữ số.'],
  'personnel.field-number': [422, '“{field}” phải là số không âm. Hãy sửa “{value}”.'],
  'personnel.sensitive-part': [
    403,
    'Mục “{part}” là phần nhạy cảm, ghi ở cửa riêng. Hãy dùng quyền ghi phần nhạy cảm của hồ sơ.',
  ],
  'personnel.frozen-more': [
    422,
    'Còn {rest} trường hợp nữa bị lệnh tạm dừng chặn. Hãy bỏ những người này khỏi quyết định.',
  ],
  'personnel.ends-before': [422, 'Ngày kết thúc {to} trước ngày bắt đầu {from}. Hãy sửa lại.'],
  'personnel.undone-already': [409, 'Lần ghi này đã được hoàn tác. Hãy tải lại trang.'],
  'personnel.cannot-undo': [409, 'Lần ghi này không hoàn tác được. Hãy ghi đính chính.'],
  'personnel.built-upon': [
    409,
    'Đã có lần ghi sau dựa vào lần này ({day}). Hãy hoàn tác lần ghi sau trước, hoặc ghi đính chính.',
  ],
  ...identitySentences,
  'personnel.citizen-id-taken': [
    409,
    'Số định danh này đã có trong một hồ sơ khác. Hãy kiểm tra lại số; nếu là cùng một người, hãy đề nghị gộp hồ sơ.',
  ],
  ...lifeSentences,
  ...plausibleSentences,
  ...recordSentences,
} as const satisfies Sentences

export type PersonnelReason = Reason<keyof typeof sentences>
export const { refuse, refuseIf, problemOf } = refusing(sentences)
