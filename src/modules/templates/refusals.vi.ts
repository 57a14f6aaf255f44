/** Why the templates module says no. */
import { refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'templates.not-found': [404, 'Không có mẫu văn bản hoặc phiên bản này. Hãy tải lại trang.'],
  'templates.stale': [409, '{by} vừa đổi mẫu này lúc {at}. Hãy tải lại trang để xem bản đang dùng rồi làm lại.'],
  'templates.tag-misspelt': [
    422,
    'Thẻ {tag} ở {place} không có trong mẫu này (“{around}”). Có phải là {{nearest}}? Hãy sửa trong Word rồi tải lên lại.',
  ],
  'templates.tag-unknown': [
    422,
    'Thẻ {tag} ở {place} không có trong mẫu này (“{around}”). Hãy xem danh sách thẻ dùng được, sửa trong Word rồi tải lên lại.',
  ],
  'templates.tag-elsewhere': [
    422,
    'Thẻ {tag} ở {place} chỉ dùng được giữa {#{list}} và {/{list}}. Hãy chuyển vào giữa hai thẻ đó rồi tải lên lại.',
  ],
  'templates.tag-broken': [
    422,
    'Dấu {tag} ở {place} đứng lẻ (“{around}”). Thẻ phải mở bằng { và đóng bằng } trong cùng một đoạn. Hãy sửa hoặc xóa dấu này rồi tải lên lại.',
  ],
  'templates.tag-not-opened': [
    422,
    'Thẻ đóng {tag} ở {place} không có thẻ mở đứng trước. Hãy thêm thẻ mở hoặc xóa thẻ này rồi tải lên lại.',
  ],
  'templates.tag-not-closed': [
    422,
    'Thẻ mở {tag} ở {place} không có thẻ đóng. Hãy thêm thẻ đóng ở cuối phần lặp lại rồi tải lên lại.',
  ],
  'templates.tag-needs-pair': [
    422,
    'Thẻ {tag} ở {place} phải viết thành cặp {#{name}} … {/{name}} quanh phần lặp lại. Hãy sửa trong Word rồi tải lên lại.',
  ],
  'templates.tag-needs-no-pair': [
    422,
    'Thẻ {tag} ở {place} là cả một bảng, chỉ viết {{name}} trong một đoạn riêng. Hãy sửa trong Word rồi tải lên lại.',
  ],
  'templates.tags-more': [422, 'Còn {rest} chỗ khác nữa. Hãy sửa những chỗ trên rồi tải lên lại để xem tiếp.'],
  'templates.cannot-fill': [
    422,
    'Thử điền số liệu mẫu vào tệp này không được: cặp thẻ mở và đóng nằm ở hai nơi không cùng bảng hoặc cùng ô. Hãy đặt hai thẻ của mỗi cặp trong cùng một đoạn, một bảng hoặc cùng ngoài bảng rồi tải lên lại.',
  ],
} as const satisfies Sentences

export type TemplatesReason = keyof typeof sentences

export const { refuse, refuseAll, refuseIf } = refusing(sentences)
