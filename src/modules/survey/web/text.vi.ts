/** The words of the survey's pages. */
export const words = {
  menu: { group: 'Điều tra xã hội học', surveys: 'Các cuộc điều tra' },
  surveys: {
    title: 'Điều tra xã hội học',
  },
  survey: {
    tabs: {
      'phieu-hoi': 'Phiếu hỏi',
      'chi-tieu': 'Đối tượng và chỉ tiêu',
      'duong-dan': 'Danh sách và đường dẫn',
      'phieu-giay': 'Phiếu giấy',
      'tien-do': 'Tiến độ',
      'ket-qua': 'Kết quả',
    },
  },
  status: { draft: 'Đang soạn', open: 'Đang lấy ý kiến', closed: 'Đã đóng', counted: 'Đã kiểm phiếu' },
} as const
