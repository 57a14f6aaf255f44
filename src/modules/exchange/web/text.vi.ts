/** Words of exchange on the pages of a record. */
import type { Finding } from '../contract.ts'

export const words = {
  export: 'Xuất dữ liệu',
  copyOfMine: 'Bản sao dữ liệu của tôi',
  as: {
    zip: 'Trọn hồ sơ kèm giấy tờ (ZIP)',
    json: 'Dữ liệu JSON',
    xml: 'Dữ liệu XML',
  },
  check: 'Kiểm tra trao đổi',
  checkOf: (name: string) => `Kiểm tra trao đổi: ${name}`,
  fine: 'Hồ sơ đủ và đúng theo cấu trúc trao đổi.',
  weights: { error: 'Sai', lacking: 'Thiếu', note: 'Lưu ý' } satisfies Record<Finding['weight'], string>,
  openPart: (part: string) => `Mở phần “${part}”`,
  close: 'Đóng',
} as const
