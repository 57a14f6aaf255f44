/** Why a plan of the cut is not as written. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfCuts = {
  'reorganization.cut-twice': [409, 'Đã có kế hoạch tên “{name}”. Hãy mở kế hoạch đó hoặc đặt tên khác.'],
  'reorganization.cut-years': [422, 'Năm cuối phải từ năm đầu ({first}) trở đi. Hãy kiểm tra lại giai đoạn.'],
  'reorganization.cut-no-scope': [
    422,
    'Đơn vị phạm vi không hoạt động vào ngày gốc {day}. Hãy chọn đơn vị khác hoặc ngày khác.',
  ],
  'reorganization.cut-no-base': [
    422,
    'Ngày {day} chưa có đơn vị sự nghiệp nào trong phạm vi. Hãy ghi nhận đơn vị sự nghiệp trước, hoặc chọn ngày khác.',
  ],
  'reorganization.cut-base-to-come': [422, 'Ngày gốc {day} chưa đến. Hãy chọn ngày đã qua.'],
  'reorganization.cut-target-year': [
    422,
    'Năm {year} không thuộc giai đoạn của kế hoạch hoặc được giao hai lần. Hãy kiểm tra lại chỉ tiêu.',
  ],
  'reorganization.not-in-base': [404, 'Đơn vị này không có trong số gốc. Hãy tải lại trang.'],
} as const satisfies Sentences
