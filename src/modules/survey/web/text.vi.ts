/** The words of the survey's pages. */
export const words = {
  menu: { group: 'Điều tra xã hội học', surveys: 'Các cuộc điều tra' },
  surveys: {
    title: 'Điều tra xã hội học',
    none: 'Chưa có cuộc điều tra nào.',
    columns: { title: 'Cuộc điều tra', round: 'Kỳ đánh giá', targets: 'Đơn vị', forms: 'Phiếu', status: 'Trạng thái' },
    forms: (given: string, asked: string) => `${given} / ${asked}`,
  },
  status: { draft: 'Đang soạn', open: 'Đang lấy ý kiến', closed: 'Đã đóng', counted: 'Đã kiểm phiếu' },
} as const
