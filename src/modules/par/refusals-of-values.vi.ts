/** Why a value from outside is not entered, replaced or taken away. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfValues = {
  'par.value-own': [422, 'Tiêu chí {code} do đơn vị tự chấm, không nhập giá trị từ ngoài. Hãy chọn tiêu chí khác.'],
  'par.value-above': [422, 'Giá trị lớn hơn mức tối đa đã ghi. Hãy kiểm tra lại hai số.'],
  'par.value-paper-elsewhere': [
    422,
    'Văn bản này thuộc kho của đơn vị khác. Hãy chọn văn bản của đơn vị được nhập hoặc của cơ quan tổng hợp, hoặc tải tệp lên.',
  ],
  'par.stale-value': [
    409,
    '{by} vừa đổi giá trị tiêu chí {code} lúc {at}. Hãy tải lại trang, xem giá trị mới rồi nhập lại.',
  ],
  'par.value-gone': [409, 'Giá trị tiêu chí {code} vừa được bỏ. Hãy tải lại trang để xem hiện trạng.'],
  'par.value-none': [409, 'Tiêu chí {code} chưa có giá trị nên không có gì để bỏ.'],
  'par.value-day-ahead': [422, 'Ngày của số liệu {day} chưa tới. Hãy ghi lại ngày.'],
} as const satisfies Sentences
