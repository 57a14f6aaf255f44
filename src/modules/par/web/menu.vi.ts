/** The words of the menu: the first page of everybody carries these and no page's own. */
export const menu = {
  group: 'Cải cách hành chính',
  rounds: 'Kỳ đánh giá',
  appraisal: 'Thẩm định',
  ranking: 'Xếp hạng',
  sets: 'Bộ tiêu chí',
  published: 'Trang công bố',
  calendar: 'Lịch',
} as const
