/** What decisions and declarations do to a record. Kinds are stored; how each fills the parts is in rules/events. */
/** They end employment: all that runs of the career and pay ends with it. */
export const ENDING: ReadonlySet<string> = new Set(['retire', 'resign', 'dismiss', 'death', 'leave-system'])

export const kindInWords = {
  declare: 'Kê khai',
  recruit: 'Tuyển dụng',
  receive: 'Tiếp nhận',
  'probation-end': 'Công nhận hết tập sự',
  contract: 'Ký hợp đồng',
  convert: 'Chuyển loại người làm việc',
  'appoint-rank': 'Bổ nhiệm ngạch, chức danh nghề nghiệp',
  'change-rank': 'Nâng ngạch, thăng hạng, chuyển ngạch',
  'career-band': 'Xếp bậc nghề nghiệp viên chức',
  'step-regular': 'Nâng bậc lương thường xuyên',
  'step-early': 'Nâng bậc lương trước thời hạn',
  'step-over-scale': 'Phụ cấp thâm niên vượt khung',
  allowance: 'Phụ cấp',
  'appoint-post': 'Bổ nhiệm chức vụ',
  reappoint: 'Bổ nhiệm lại',
  'extend-post': 'Kéo dài thời gian giữ chức vụ',
  'relieve-post': 'Thôi giữ chức vụ, miễn nhiệm',
  transfer: 'Điều động',
  rotate: 'Luân chuyển',
  second: 'Biệt phái',
  'second-end': 'Kết thúc biệt phái',
  plan: 'Quy hoạch',
  rearrange: 'Sắp xếp tổ chức',
  train: 'Đào tạo, bồi dưỡng',
  commend: 'Khen thưởng',
  rate: 'Đánh giá, xếp loại chất lượng',
  discipline: 'Kỷ luật',
  leave: 'Nghỉ',
  'leave-end': 'Trở lại làm việc',
  retire: 'Nghỉ hưu',
  resign: 'Thôi việc',
  dismiss: 'Buộc thôi việc',
  death: 'Từ trần',
  'leave-system': 'Chuyển khỏi cơ quan nhà nước của tỉnh',
} as const satisfies Readonly<Record<string, string>>

export type EventKind = keyof typeof kindInWords
export const EVENT_KINDS = Object.keys(kindInWords) as readonly EventKind[]

/** What a person declares is no decision. */
export type DecisionKind = Exclude<EventKind, 'declare'>
export const DECISION_KINDS = EVENT_KINDS.filter((kind): kind is DecisionKind => kind !== 'declare')
