/** The words of the survey's pages. */
import { menu } from './menu.vi.ts'

export const words = {
  menu,
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
