/** Why a survey is not begun, saved, opened or changed. */
import type { Sentences } from '../../shared/refusal.ts'

export const drawingSentences = {
  'survey.round-not-found': [404, 'Không tìm thấy kỳ đánh giá này. Hãy tải lại trang và chọn lại kỳ.'],
  'survey.round-published': [
    409,
    'Kỳ “{round}” đã công bố nên không lập hay mở điều tra được nữa. Hãy chọn một kỳ đang mở.',
  ],
  'survey.title-taken': [
    409,
    'Kỳ “{round}” đã có cuộc điều tra “{title}”. Hãy đặt tên khác, chẳng hạn thêm khối đơn vị được lấy ý kiến.',
  ],
  'survey.model-not-found': [404, 'Không tìm thấy bộ phiếu mẫu này. Hãy tải lại trang và chọn lại.'],
  'survey.source-not-found': [404, 'Không tìm thấy cuộc điều tra dùng để chép. Hãy tải lại trang và chọn lại.'],
  'survey.stale': [409, '{by} vừa thay đổi cuộc điều tra này. Hãy chọn giữ bản của mình hoặc lấy bản mới.'],

  // What may change when.
  'survey.drawn-up': [
    409,
    'Cuộc điều tra đã mở ngày {opened}: phiếu hỏi, nhóm đối tượng và danh sách đơn vị không đổi được nữa vì đã có người trả lời theo bản này. Chỉ gia hạn và tăng chỉ tiêu được.',
  ],
  'survey.not-draft': [409, 'Chỉ mở được cuộc điều tra đang soạn. Cuộc này {status}; hãy tải lại trang.'],
  'survey.not-open': [
    409,
    'Cuộc điều tra này {status} nên không gia hạn, tăng chỉ tiêu hay đóng được. Hãy tải lại trang.',
  ],
  'survey.not-deletable': [
    409,
    'Chỉ xoá được cuộc điều tra đang soạn. Cuộc này {status}, hồ sơ phải được giữ; nếu mở nhầm, hãy đóng lại.',
  ],
  'survey.quota-lowered': [
    422,
    'Chỉ tiêu của nhóm “{group}” về {unit} đang là {before}; sau khi mở chỉ được tăng. Hãy nhập từ {before} trở lên.',
  ],
  'survey.population-lowered': [
    422,
    'Tổng số người của nhóm “{group}” về {unit} đang là {before}; sau khi mở chỉ được tăng. Hãy nhập từ {before} trở lên.',
  ],
  'survey.end-not-later': [422, 'Hạn mới phải sau hạn đang có ({closes}). Muốn kết thúc sớm, hãy đóng cuộc điều tra.'],
  'survey.people-listed': [
    409,
    'Nhóm “{group}” đã có {count} người trong danh sách. Hãy xoá danh sách của nhóm trước khi bỏ nhóm.',
  ],
  'survey.links-issued': [
    409,
    'Đã phát {count} đường dẫn cho nhóm và đơn vị đang có. Hãy huỷ các đường dẫn trước khi thêm, bớt nhóm hoặc đơn vị.',
  ],

  // Groups, units, quotas.
  'survey.group-nameless': [422, 'Có nhóm đối tượng chưa có tên. Hãy đặt tên hoặc bỏ nhóm đó.'],
  'survey.group-twice': [422, 'Có hai nhóm cùng tên “{group}”. Hãy đổi tên hoặc bỏ một nhóm.'],
  'survey.unit-twice': [422, '{unit} có hai lần trong danh sách. Hãy bỏ một dòng.'],
  'survey.unit-not-in-round': [422, 'Có đơn vị không thuộc kỳ đánh giá này. Hãy tải lại trang và chọn lại đơn vị.'],
  'survey.quota-of-nothing': [
    422,
    'Có chỉ tiêu của nhóm hoặc đơn vị không còn trong cuộc điều tra. Hãy tải lại trang rồi nhập lại.',
  ],
  'survey.population-small': [
    422,
    'Nhóm “{group}” về {unit}: tổng số người ({population}) ít hơn chỉ tiêu ({forms}). Hãy sửa một trong hai số.',
  ],

  // Opening.
  'survey.no-question': [422, 'Phiếu chưa có câu hỏi chấm điểm nào. Hãy thêm câu hỏi ở phần “Phiếu hỏi”.'],
  'survey.section-nameless': [422, 'Mục {place} chưa có tên. Hãy đặt tên mục.'],
  'survey.question-wordless': [422, 'Câu {place} chưa có nội dung. Hãy viết câu hỏi hoặc xoá câu.'],
  'survey.choice-wordless': [422, 'Câu {place} có mức hoặc phương án để trống. Hãy ghi đủ chữ hoặc bỏ mức đó.'],
  'survey.choice-twice': [422, 'Câu {place} có hai mức hoặc phương án cùng tên “{label}”. Hãy đổi tên một mức.'],
  'survey.choice-worthless': [
    422,
    'Câu {place} chấm cho tiêu chí {criterion} nhưng không phương án nào có tỷ lệ. Hãy ghi tỷ lệ % hoặc bỏ tiêu chí.',
  ],
  'survey.criterion-unknown': [
    422,
    'Câu {place} ghi tiêu chí {criterion}, không phải tiêu chí điều tra của các đơn vị đã chọn. Hãy chọn lại tiêu chí hoặc đơn vị.',
  ],
  'survey.no-group': [422, 'Chưa có nhóm đối tượng nào. Hãy thêm nhóm ở phần “Đối tượng và chỉ tiêu”.'],
  'survey.no-unit': [422, 'Chưa chọn đơn vị được lấy ý kiến. Hãy chọn ở phần “Đối tượng và chỉ tiêu”.'],
  'survey.no-quota': [422, 'Chưa giao chỉ tiêu phiếu nào. Hãy nhập số phiếu của từng nhóm cho từng đơn vị.'],
  'survey.unit-without-quota': [
    422,
    'Chưa giao chỉ tiêu phiếu nào về {units}. Hãy nhập số phiếu hoặc bỏ đơn vị khỏi danh sách.',
  ],
  'survey.group-without-quota': [422, 'Nhóm “{group}” chưa được giao phiếu nào. Hãy nhập số phiếu hoặc bỏ nhóm.'],
  'survey.weights-partial': [
    422,
    'Mới có một số nhóm có tỷ trọng. Hãy ghi tỷ trọng cho tất cả các nhóm, hoặc để trống tất cả.',
  ],
  'survey.weights-sum': [422, 'Tỷ trọng của các nhóm cộng lại là {sum} %, phải bằng 100 %. Hãy sửa tỷ trọng.'],
  'survey.unit-left': [
    422,
    '{units} không còn tham gia kỳ đánh giá nên kết quả không dùng được. Hãy bỏ khỏi danh sách đơn vị.',
  ],
  'survey.times-order': [422, 'Thời điểm kết thúc phải sau thời điểm bắt đầu. Hãy chọn lại ngày.'],
  'survey.times-over': [422, 'Thời điểm kết thúc đã qua. Hãy chọn một ngày từ hôm nay trở đi.'],
} as const satisfies Sentences
