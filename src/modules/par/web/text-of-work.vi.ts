/** The words of the first page: what waits, in which state, how long yet. It is loaded before anything else, so it stands apart. */
export const statusWords = {
  draft: 'Đang tự chấm',
  submitted: 'Đã gửi thẩm định',
  returned: 'Trả lại để bổ sung',
  appraised: 'Đã thẩm định lần một',
  explained: 'Đã giải trình',
  settled: 'Đã thẩm định xong',
  left: 'Không tham gia xếp hạng',
  published: 'Đã công bố',
} as const

/** Why a sheet takes no part. */
export const causeWords = { absent: 'Không nộp', ended: 'Đã kết thúc' } as const

export const workWords = {
  score: 'Phiếu cần tự chấm',
  submit: 'Phiếu chờ gửi thẩm định',
  appraise: 'Phiếu chờ thẩm định',
  explain: 'Phiếu chờ giải trình',
  explainable: (count: number) => `${count} tiêu chí có thể giải trình`,
  explainUntil: (at: string) => `hạn ${at}`,
  yearAndBlock: (year: number, block: string) => `Chỉ số cải cách hành chính năm ${year} · ${block}`,
  returnedFor: (reason: string) => `Lý do trả lại: ${reason}`,
  scoredOf: (done: number, total: number) => `đã nhập ${done}/${total}`,
  appraisedOf: (done: number, total: number) => `đã xem ${done}/${total}`,
  more: (count: number) => `Xem thêm ${count} phiếu`,
} as const

export const countdownWords = {
  under: { day: 'còn dưới một ngày', hours: 'còn dưới sáu giờ', hour: 'còn dưới một giờ', quarter: 'còn dưới 15 phút' },
  over: 'đã hết hạn',
} as const
