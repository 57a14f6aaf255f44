/** Why the forms module says no. */
import { refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'forms.gone': [
    409,
    'Hồ sơ này đã được gộp, rút lại hoặc hủy nên không còn nội dung để in. Hãy mở hồ sơ đang dùng của người này.',
  ],
  'forms.unit-not-there': [422, 'Ngày {day} không có đơn vị này. Hãy chọn ngày khác.'],
  'forms.nobody': [422, '{unit} không quản lý hồ sơ nào ngày {day}. Hãy chọn ngày hoặc đơn vị khác.'],
  'forms.too-many': [422, '{unit} có hơn {most} người nên không in thành một danh sách. Hãy in từng đơn vị bên dưới.'],
  'forms.chosen-gone': [
    422,
    'Hồ sơ của {names} đã được gộp, rút lại hoặc hủy nên không còn để in. Hãy bỏ chọn rồi in lại.',
  ],
  'forms.chosen-unknown': [
    422,
    'Theo hồ sơ {time} chưa có {names} nên không in được. Hãy bỏ chọn hoặc chọn thời điểm khác.',
  ],
  'forms.chosen-not-there': [
    422,
    'Có {number} người đã chọn không còn trong phạm vi được in. Hãy tải lại danh sách rồi chọn lại.',
  ],
} as const satisfies Sentences

export const { refuse } = refusing(sentences)
