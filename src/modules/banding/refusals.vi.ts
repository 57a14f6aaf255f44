/** Why banding says no. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'banding.ends-before': [422, 'Ngày kết thúc trước ngày bắt đầu. Hãy chọn lại ngày kết thúc.'],
  'banding.not-then': [
    422,
    'Ngày {day} chưa có quy định xếp bậc nghề nghiệp (NĐ 232/2026/NĐ-CP Điều 18). Hãy chọn ngày bắt đầu từ khi quy định có hiệu lực.',
  ],
  'banding.too-late': [
    422,
    'Việc xếp bậc nghề nghiệp phải xong trước ngày {day} (NĐ 232/2026/NĐ-CP Điều 18). Hãy chọn ngày kết thúc sớm hơn.',
  ],
  'banding.open-already': [409, 'Đang có một đợt xếp bậc nghề nghiệp chưa kết thúc. Hãy kết thúc đợt đó trước.'],
  'banding.no-campaign': [404, 'Không tìm thấy đợt xếp bậc nghề nghiệp này, hoặc đợt đã kết thúc. Hãy tải lại trang.'],
  'banding.stale': [409, 'Đợt này vừa được người khác sửa. Hãy tải lại trang rồi sửa lại.'],
  'banding.people-left': [
    422,
    'Còn {people} viên chức chưa được xếp, đợt kéo dài đến {day}. Hãy xếp hết rồi kết thúc, hoặc sửa ngày kết thúc.',
  ],
  'banding.everywhere': [
    403,
    'Đợt xếp bậc nghề nghiệp là của cả tỉnh. Hãy đề nghị người được giao việc này trên toàn tỉnh thực hiện.',
  ],
  'banding.no-record': [
    404,
    'Không tìm thấy hồ sơ viên chức này trong phạm vi của bạn. Hãy tìm lại theo họ tên hoặc đơn vị.',
  ],
  'banding.too-many': [422, 'Danh sách có quá {most} người, không xuất được một lần. Hãy chọn một đơn vị.'],
} as const satisfies Sentences

export type BandingReason = Reason<keyof typeof sentences>
export const { refuse, refuseIf, problemOf } = refusing(sentences)
