/** What is wrong with a person as the exchange structure sees him, and what to do about it. */
import type { Sentences } from '../../shared/refusal.ts'

export const checkSentences = {
  'exchange.person-shape': [
    422,
    'Mục này không có họ tên, ngày lập hồ sơ, danh sách sự kiện và các phần theo cấu trúc trao đổi. Hãy xuất lại tệp từ chương trình đã tạo ra nó.',
  ],
  'exchange.event-shape': [
    422,
    'Sự kiện thứ {event} thiếu hoặc sai “{field}”. Hãy ghi loại sự kiện, ngày có hiệu lực và mức tin cậy như lược đồ của tệp.',
  ],
  'exchange.part-unknown': [422, 'Cấu trúc hồ sơ không có phần “{part}”. Hãy bỏ phần này hoặc ghi đúng tên phần.'],
  'exchange.field-unknown': [
    422,
    'Phần “{part}” không có trường “{field}”. Hãy bỏ trường này hoặc ghi đúng tên trường.',
  ],
  'exchange.event-unknown': [
    422,
    'Phần “{part}” có dòng không thuộc sự kiện nào trong danh sách sự kiện. Hãy ghi số thứ tự của sự kiện tạo ra dòng đó.',
  ],
  'exchange.day-wrong': [
    422,
    'Phần “{part}”, “{field}” ghi “{value}”, không phải thời điểm có thật. Hãy ghi như 2024, 2024-05 hoặc 2024-05-24.',
  ],
  'exchange.value-wrong': [
    422,
    'Phần “{part}”, “{field}” ghi “{value}”, không đúng kiểu dữ liệu của trường. Hãy ghi lại theo lược đồ của tệp.',
  ],
  'exchange.code-unknown': [
    422,
    'Phần “{part}”, “{field}” ghi mã “{value}” không có trong danh mục. Hãy chọn lại một giá trị của danh mục.',
  ],
  'exchange.code-not-then': [
    422,
    'Phần “{part}”, “{field}” ghi “{value}”, giá trị không dùng vào {day}. Hãy kiểm tra lại ngày hoặc giá trị.',
  ],
  'exchange.field-missing': [422, 'Phần “{part}” có dòng từ {day} thiếu “{field}”. Hãy bổ sung trường này.'],
  'exchange.unit-unknown': [
    422,
    'Phần “{part}” nêu đơn vị “{unit}”, không tìm được đúng một đơn vị như vậy. Hãy ghi mã đơn vị hoặc tên đầy đủ trong danh mục đơn vị.',
  ],
  'exchange.no-unit': [
    422,
    'Không có dòng nào cho biết cơ quan quản lý hồ sơ. Hãy bổ sung phần “Cơ quan quản lý, loại người làm việc”.',
  ],
  'exchange.lacking': [422, 'Thiếu “{field}” ({item} Mẫu TT 06/2023/TT-BNV). Hãy bổ sung vào hồ sơ.'],
  'exchange.old-number': [422, 'Số định danh chỉ có {length} chữ số. Hãy cập nhật số căn cước 12 chữ số.'],
  'exchange.unverified': [
    422,
    '{count} sự kiện chưa được đối chiếu với giấy tờ. Hãy xác nhận chúng ở dòng thời gian của hồ sơ.',
  ],
  'exchange.unit-outside': [
    422,
    'Cơ quan quản lý hồ sơ của người này ngoài phạm vi của bạn. Hãy chuyển tệp cho cán bộ quản lý hồ sơ của cơ quan đó.',
  ],
  'exchange.twice': [
    422,
    'Số định danh kết thúc bằng {number} có ở hai người trong tệp. Hãy xin nơi gửi kiểm tra lại.',
  ],
  'exchange.twice-named': [
    422,
    '“{name}” không có số định danh và trùng họ tên, ngày sinh với người khác trong tệp. Hãy xin nơi gửi ghi số định danh hoặc bỏ mục ghi trùng.',
  ],
  'exchange.photo-left': [422, 'Ảnh không đi cùng tệp dữ liệu. Hãy tải ảnh lên hồ sơ sau khi nhập.'],
  'exchange.fact-missing': [422, 'Hồ sơ chưa có {count} dòng “{part}” mà tệp ghi.'],
  'exchange.field-different': [422, '“{part}” từ {from}, “{field}”: hồ sơ ghi {known}, tệp ghi {told}.'],
  'exchange.not-supplemented': [422, 'Không bổ sung được từ tệp: {why}'],
  'exchange.untrue': [422, '{why}'],
} as const satisfies Sentences
