/** Why a number of identity is not taken, and why two records are not merged. */
import type { Sentences } from '../../shared/refusal.ts'

export const identitySentences = {
  'personnel.citizen-id-shape': [
    422,
    'Số định danh cá nhân (CCCD, căn cước) có 12 chữ số, CMND có 9 chữ số. Hãy xem lại số trên giấy.',
  ],
  'personnel.citizen-id-province': [
    422,
    '“{code}” ở đầu số không phải mã của tỉnh, thành phố nào. Hãy xem lại những chữ số đầu trên giấy.',
  ],
  'personnel.citizen-id-sex': [
    422,
    'Chữ số thứ tư là {digit}, của người {said}, nhưng hồ sơ ghi giới tính {sex}. Hãy xem lại số hoặc giới tính.',
  ],
  'personnel.citizen-id-year': [
    422,
    'Số định danh này của người sinh năm {said}, nhưng hồ sơ ghi sinh {born}. Hãy xem lại số hoặc ngày sinh.',
  ],
  'personnel.citizen-id-nine': [
    422,
    'CMND 9 số không còn giá trị từ {day}, nên không thể cấp ngày {issued}. Hãy xem lại ngày cấp, hoặc nhập số căn cước.',
  ],
  'personnel.citizen-id-taken': [
    409,
    'Số định danh này đã có trong một hồ sơ khác. Hãy kiểm tra lại số; nếu là cùng một người, hãy báo Sở Nội vụ gộp hồ sơ.',
  ],
} as const satisfies Sentences
