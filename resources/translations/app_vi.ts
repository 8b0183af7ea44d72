<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cư dân</translation>
    </message>
    <message>
        <source>Truck and split</source>
        <translation>Chia lô xe</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Giỏ hàng</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Gửi cửa khẩu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>In giấy tờ</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>In phiếu nhỏ</translation>
    </message>
    <message>
        <source>Evidence slip</source>
        <translation>Phiếu đã dùng</translation>
    </message>
    <message>
        <source>Person on one page</source>
        <translation>Trang cư dân</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Day end</source>
        <translation>Cuối ngày</translation>
    </message>
    <message>
        <source>Test of the card reader</source>
        <translation>Thử máy đọc thẻ</translation>
    </message>
    <message>
        <source>Verify a paper</source>
        <translation>Kiểm tra chứng từ</translation>
    </message>
    <message>
        <source>Vietnamese typing</source>
        <translation>Gõ tiếng Việt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa máy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Đổi loại</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tra cứu</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Lưu thành tệp</translation>
    </message>
    <message>
        <source>Take from a file</source>
        <translation>Nhận từ tệp</translation>
    </message>
    <message>
        <source>List as spreadsheet</source>
        <translation>Lưu bảng tính</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>To hơn</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Pick number {n}</source>
        <translation>Chọn mục {n}</translation>
    </message>
</context>
<context>
    <name>AmendCard</name>
    <message>
        <source>not stated</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>Make version {n}</source>
        <translation>Lập phiên bản {n}</translation>
    </message>
    <message>
        <source>Correct this record</source>
        <translation>Sửa đổi hồ sơ này</translation>
    </message>
    <message>
        <source>Name on the other side</source>
        <translation>Tên phía bên kia</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Chinese plate</source>
        <translation>Biển số Trung Quốc</translation>
    </message>
    <message>
        <source>Vietnamese plate</source>
        <translation>Biển số Việt Nam</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Lái xe</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lối thông quan</translation>
    </message>
    <message>
        <source>Manifest batch no.</source>
        <translation>Số chuyến hàng</translation>
    </message>
    <message>
        <source>Road bill no.</source>
        <translation>Số vận đơn đường bộ</translation>
    </message>
    <message>
        <source>Manifest mass</source>
        <translation>Khối lượng lược khai</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Lý do sửa đổi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>AmendLines</name>
    <message>
        <source>pieces</source>
        <translation>cái</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Số kiện</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Looked at: not the listed goods</source>
        <translation>Đã xem: không phải hàng trong danh mục</translation>
    </message>
    <message>
        <source>Listed goods are taken off; the tick is kept.</source>
        <translation>Nếu là hàng trong danh mục thì bỏ ra; dấu tích được lưu.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>%n file(s)</source>
        <translation>%n tệp</translation>
    </message>
    <message>
        <source>%n page(s)</source>
        <translation>%n trang</translation>
    </message>
    <message>
        <source>still needed: {kinds}</source>
        <translation>còn thiếu: {kinds}</translation>
    </message>
</context>
<context>
    <name>AttachmentsScreen</name>
    <message>
        <source>Removed: {file}</source>
        <translation>Đã gỡ: {file}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>of the lot</source>
        <translation>của lô hàng</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Lưu tệp</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Gỡ tệp này</translation>
    </message>
    <message>
        <source>{file} leaves the list; its hash and your reason stay in the ledger.</source>
        <translation>{file} được gỡ khỏi danh sách; mã băm và lý do vẫn nằm trong sổ cái.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Attached: {file}</source>
        <translation>Đã đính kèm: {file}</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>Lô hàng {number}</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Hồ sơ {number}</translation>
    </message>
    <message>
        <source>Open a lot, a record or a person first.</source>
        <translation>Hãy mở một lô hàng, hồ sơ hoặc cư dân trước.</translation>
    </message>
    <message>
        <source>Without it papers are printed as usual.</source>
        <translation>Không đánh dấu thì vẫn in giấy tờ như thường.</translation>
    </message>
    <message>
        <source>Papers are printed until all that is needed is attached.</source>
        <translation>Vẫn in giấy tờ cho đến khi đính kèm đủ tệp cần có.</translation>
    </message>
    <message>
        <source>Nothing is printed unless you ask.</source>
        <translation>Không in gì khi chưa chọn in.</translation>
    </message>
    <message>
        <source>Paper not needed</source>
        <translation>Không cần bản giấy</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Đang kiểm tra tệp</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Hiện danh sách</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Xem tệp</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Lưu thành tệp</translation>
    </message>
    <message>
        <source>The next file is</source>
        <translation>Tệp tiếp theo là</translation>
    </message>
    <message>
        <source>Nothing attached yet: drop a PDF or picture here, or press Ctrl O.</source>
        <translation>Chưa có tệp đính kèm: kéo tệp PDF hoặc ảnh vào đây, hoặc nhấn Ctrl O.</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Danh sách tệp đính kèm</translation>
    </message>
</context>
<context>
    <name>BasketLine</name>
    <message>
        <source>per piece</source>
        <translation>mỗi cái</translation>
    </message>
    <message>
        <source>per kg</source>
        <translation>mỗi kg</translation>
    </message>
    <message>
        <source>last {price} · {day} · {who}</source>
        <translation>Lần trước {price} · {day} · {who}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Name, initials or HS code</source>
        <translation>Tên, chữ cái đầu hoặc mã HS</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Khối lượng</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Số cái</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
</context>
<context>
    <name>BasketScreen</name>
    <message>
        <source>Saved · {name} · {ref}</source>
        <translation>Đã lưu · {name} · {ref}</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Giỏ hàng</translation>
    </message>
    <message>
        <source>card → weight → Enter → Enter</source>
        <translation>thẻ → khối lượng → Enter → Enter</translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation>Giống lần trước</translation>
    </message>
    <message>
        <source>left after it, at most {amount}</source>
        <translation>sau đó còn nhiều nhất {amount}</translation>
    </message>
    <message>
        <source>Check date and time</source>
        <translation>Kiểm tra ngày giờ</translation>
    </message>
    <message>
        <source>The next card waits: {number}</source>
        <translation>Thẻ kế tiếp đang chờ: {number}</translation>
    </message>
    <message>
        <source>Save this basket with Enter, or take it away with −.</source>
        <translation>Nhấn Enter để lưu giỏ này, hoặc − để bỏ.</translation>
    </message>
    <message>
        <source>This is what you were typing; nothing of it was lost.</source>
        <translation>Đây là nội dung đang nhập; không mất gì.</translation>
    </message>
    <message>
        <source>It is another day: read the card again.</source>
        <translation>Đã sang ngày khác: hãy quét lại thẻ.</translation>
    </message>
    <message>
        <source>Goods of the basket</source>
        <translation>Hàng trong giỏ</translation>
    </message>
    <message>
        <source>No card: type the number or the name</source>
        <translation>Không có thẻ: nhập số hoặc tên</translation>
    </message>
    <message>
        <source>Why no card was read</source>
        <translation>Lý do không quét thẻ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Add goods</source>
        <translation>Thêm hàng</translation>
    </message>
    <message>
        <source>What can be taken back</source>
        <translation>Việc có thể rút lại</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Leave out {goods}</source>
        <extracomment>Findings with a field of their own on the screen.</extracomment>
        <translation>Bỏ {goods}</translation>
    </message>
    <message>
        <source>Take what fits: {most}</source>
        <translation>Lấy vừa hạn mức: {most}</translation>
    </message>
    <message>
        <source>As the one before: {goods}</source>
        <translation>Như người trước: {goods}</translation>
    </message>
    <message>
        <source>Saved: {name} · {goods} {mass} · {amount} · {ref}</source>
        <translation>Đã lưu: {name} · {goods} {mass} · {amount} · {ref}</translation>
    </message>
    <message>
        <source>Nothing is saved before the clock is confirmed.</source>
        <translation>Chưa xác nhận giờ thì chưa lưu được gì.</translation>
    </message>
    <message>
        <source>To save: choose the goods.</source>
        <translation>Muốn lưu: hãy chọn hàng.</translation>
    </message>
    <message>
        <source>To save: type the amount.</source>
        <translation>Muốn lưu: hãy nhập số lượng.</translation>
    </message>
    <message>
        <source>To save: type the price.</source>
        <translation>Muốn lưu: hãy nhập đơn giá.</translation>
    </message>
    <message>
        <source>To save: say why no card was read.</source>
        <translation>Muốn lưu: hãy ghi vì sao không đọc thẻ.</translation>
    </message>
    <message>
        <source>Take back the line</source>
        <translation>Bỏ dòng hàng</translation>
    </message>
    <message>
        <source>Take back the amount</source>
        <translation>Bỏ số lượng</translation>
    </message>
    <message>
        <source>Put the person away</source>
        <translation>Bỏ người này ra</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The clock is behind: it says {now}, but something was saved at {floor}.</source>
        <translation>Đồng hồ chạy chậm: đang chỉ {now}, nhưng đã có bản lưu lúc {floor}.</translation>
    </message>
    <message>
        <source>Confirmed by one person: records carry low trust and count on the later day.</source>
        <translation>Đã có một người xác nhận: hồ sơ ghi độ tin cậy thấp và tính vào ngày muộn hơn.</translation>
    </message>
    <message>
        <source>Records are safe; reading, printing and sending go on. Saving waits for a check.</source>
        <translation>Hồ sơ an toàn; vẫn xem, in và gửi được. Việc lưu chờ kiểm tra.</translation>
    </message>
    <message>
        <source>The clock leapt ahead by {span}: it says {now}.</source>
        <translation>Đồng hồ nhảy tới {span}: đang chỉ {now}.</translation>
    </message>
    <message>
        <source>What is saved now carries low trust until the port&apos;s time or two persons confirm it.</source>
        <translation>Hồ sơ lưu lúc này ghi độ tin cậy thấp cho đến khi giờ cửa khẩu hoặc hai người xác nhận.</translation>
    </message>
    <message>
        <source>Date and time were confirmed by two persons.</source>
        <translation>Ngày giờ đã được hai người xác nhận.</translation>
    </message>
    <message>
        <source>Records carry low trust until the port&apos;s time agrees.</source>
        <translation>Hồ sơ ghi độ tin cậy thấp cho đến khi khớp giờ cửa khẩu.</translation>
    </message>
    <message>
        <source>This clock and the port&apos;s differ by {span}.</source>
        <translation>Đồng hồ máy này lệch {span} so với cửa khẩu.</translation>
    </message>
    <message>
        <source>Set the clock of this machine; stamps made before stay as they are.</source>
        <translation>Hãy chỉnh đồng hồ máy này; các mốc giờ đã ghi giữ nguyên.</translation>
    </message>
    <message>
        <source>%n min</source>
        <translation>%n phút</translation>
    </message>
    <message>
        <source>%n h</source>
        <translation>%n giờ</translation>
    </message>
    <message>
        <source>%n day(s)</source>
        <translation>%n ngày</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Check date and time</source>
        <translation>Kiểm tra ngày giờ</translation>
    </message>
</context>
<context>
    <name>ClockScreen</name>
    <message>
        <source>Date and time confirmed</source>
        <translation>Đã xác nhận ngày giờ</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Ngày giờ</translation>
    </message>
    <message>
        <source>the day of the quota comes from here</source>
        <translation>ngày tính hạn mức lấy từ đây</translation>
    </message>
    <message>
        <source>The clock is right as far as is known.</source>
        <translation>Theo những gì đã biết, đồng hồ đúng.</translation>
    </message>
    <message>
        <source>This machine says</source>
        <translation>Giờ của máy này</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Không sớm hơn</translation>
    </message>
    <message>
        <source>Ahead of the port by</source>
        <translation>Nhanh hơn cửa khẩu</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} giây</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Một người xác nhận</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Người thứ hai</translation>
    </message>
    <message>
        <source>Compare with another clock and say why this one is right: saving goes on, on the later day.</source>
        <translation>Hãy đối chiếu với đồng hồ khác và ghi lý do giờ máy này đúng: được lưu tiếp, tính vào ngày muộn hơn.</translation>
    </message>
    <message>
        <source>Somebody else confirms by PIN, with the reason: then the quota day is this clock&apos;s again.</source>
        <translation>Người khác xác nhận bằng mã PIN, kèm lý do: ngày tính hạn mức lại theo đồng hồ máy này.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Mã PIN</translation>
    </message>
    <message>
        <source>Date and time are right</source>
        <translation>Ngày giờ đúng</translation>
    </message>
    <message>
        <source>Confirm as the second person</source>
        <translation>Người thứ hai xác nhận</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Code card</source>
        <translation>Kết quả quét mã</translation>
    </message>
    <message>
        <source>signed by another laptop</source>
        <translation>do máy khác ký</translation>
    </message>
    <message>
        <source>Look at the other laptop: Settings, Laptops shows eight signs. Type them here.</source>
        <translation>Hãy xem máy kia: mục Cài đặt, Máy tính có tám ký tự. Gõ vào đây.</translation>
    </message>
    <message>
        <source>It is the other laptop&apos;s word and stays. What is voided there comes by a newer code.</source>
        <translation>Đây là chữ ký của máy kia và được giữ lại. Phần hủy bên đó sẽ có trong mã mới hơn.</translation>
    </message>
    <message>
        <source>Scan a code, or type or paste it here and press Enter.</source>
        <translation>Quét mã, hoặc gõ, dán vào đây rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>Mã không được nhận</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>chưa có gì thay đổi</translation>
    </message>
    <message>
        <source>Right taken over</source>
        <translation>Đã nhận hạn mức</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Khối lượng</translation>
    </message>
    <message>
        <source>from laptop {laptop}</source>
        <translation>từ máy {laptop}</translation>
    </message>
    <message>
        <source>Waiting for a code</source>
        <translation>Đang chờ mã</translation>
    </message>
    <message>
        <source>Carried evidence taken in</source>
        <translation>Đã nhận phiếu mang theo</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Đã có từ trước</translation>
    </message>
    <message>
        <source>what is left today went down</source>
        <translation>hạn mức còn lại hôm nay đã giảm</translation>
    </message>
    <message>
        <source>counted once, nothing changed</source>
        <translation>chỉ tính một lần, không có gì thay đổi</translation>
    </message>
    <message>
        <source>Person not in this register</source>
        <translation>Không có người này trong sổ của máy</translation>
    </message>
    <message>
        <source>used at laptop {laptop} at {time}</source>
        <translation>đã dùng trên máy {laptop} lúc {time}</translation>
    </message>
    <message>
        <source>Used there</source>
        <translation>Đã dùng ở đó</translation>
    </message>
    <message>
        <source>Left here now</source>
        <translation>Còn lại trên máy này</translation>
    </message>
    <message>
        <source>Signs of its key</source>
        <translation>Ký tự của khóa</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Kỳ số</translation>
    </message>
    <message>
        <source>Laptop taken in</source>
        <translation>Đã nhận máy tính</translation>
    </message>
    <message>
        <source>its codes count from now on</source>
        <translation>từ nay mã của máy này có giá trị</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>không có gì thay đổi</translation>
    </message>
    <message>
        <source>it replaces an older key</source>
        <translation>thay cho khóa cũ</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>chưa được nhận</translation>
    </message>
    <message>
        <source>Laptop card</source>
        <translation>Thẻ máy tính</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Take this laptop in</source>
        <translation>Nhận máy tính này</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Mã tiếp theo</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Chương trình gặp lỗi</translation>
    </message>
    <message>
        <source>Your records are safe.</source>
        <translation>Hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Your records are safe up to {time}</source>
        <translation>Hồ sơ đã lưu an toàn đến {time}</translation>
    </message>
    <message>
        <source>Report for the people who mend the program</source>
        <translation>Báo cáo cho người sửa chương trình</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Chép báo cáo</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Làm việc tiếp</translation>
    </message>
</context>
<context>
    <name>DayEndScreen</name>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>Tịnh kg</translation>
    </message>
    <message>
        <source>Value CNY</source>
        <translation>Trị giá CNY</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập khẩu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất khẩu</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Cần sửa</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Lưu phiếu</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
    <message>
        <source>Day end</source>
        <translation>Cuối ngày</translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>{day} · hôm nay</translation>
    </message>
    <message>
        <source>of {count} made</source>
        <translation>trong {count} đã lập</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Chờ gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n chưa gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>before the day is closed</source>
        <translation>trước khi kết thúc ngày</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Đã giải phóng hàng</translation>
    </message>
    <message>
        <source>Records made on {day}</source>
        <translation>Hồ sơ đã lập ngày {day}</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lô hàng</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>{present} present, {records} record(s); month {all_present}, {all_records}</source>
        <translation>{present} có mặt, {records} phiếu; tháng: {all_present}, {all_records}</translation>
    </message>
    <message>
        <source>Everything was sent; nothing is to mend.</source>
        <translation>Đã gửi hết; không có gì cần sửa.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Còn dở</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day, and nobody was present.</source>
        <translation>Ngày này không có hồ sơ và không ai có mặt.</translation>
    </message>
    <message>
        <source>Begin with presence</source>
        <translation>Bắt đầu điểm danh</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Ngày sau</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu PDF</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>In phiếu</translation>
    </message>
</context>
<context>
    <name>DayHints</name>
    <message>
        <source>Hints</source>
        <extracomment>More would push the figures of the day off the screen; the count says how many there are.</extracomment>
        <translation>Nhắc nhở</translation>
    </message>
    <message>
        <source>All shares on this list</source>
        <translation>Mọi phần có trong danh sách</translation>
    </message>
    <message>
        <source>Released, but on a list</source>
        <translation>Đã giải phóng nhưng có trong danh sách</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Point and device</source>
        <translation>Điểm và máy</translation>
    </message>
    <message>
        <source>Both are part of every number. Changing them starts a new epoch and needs a reason.</source>
        <translation>Cả hai nằm trong mọi số hồ sơ. Đổi sẽ mở kỳ số mới và cần lý do.</translation>
    </message>
    <message>
        <source>Point code</source>
        <translation>Mã điểm</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Mã máy</translation>
    </message>
    <message>
        <source>Change point or device</source>
        <translation>Đổi điểm hoặc máy</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Declared with</source>
        <translation>Khai với</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>{mass} a day · {rule}</source>
        <translation>{mass} mỗi ngày · {rule}</translation>
    </message>
    <message>
        <source>none: press 1 to 9</source>
        <translation>chưa có: nhấn 1 đến 9</translation>
    </message>
    <message>
        <source>own entry, confirm</source>
        <translation>mục tự thêm, cần xác nhận</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Mã HS</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Hạn mức ngày</translation>
    </message>
    <message>
        <source>Number key</source>
        <translation>Phím số</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Prices declared</source>
        <translation>Giá đã khai</translation>
    </message>
    <message>
        <source>No price declared yet.</source>
        <translation>Chưa khai giá nào.</translation>
    </message>
</context>
<context>
    <name>FilesKey</name>
    <message>
        <source>Attachments</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>First start</source>
        <translation>Lần đầu sử dụng</translation>
    </message>
    <message>
        <source>The market is being made. This takes a few seconds.</source>
        <translation>Đang tạo dữ liệu, mất vài giây.</translation>
    </message>
    <message>
        <source>The key is not shown again.</source>
        <translation>Khóa sẽ không hiện lại.</translation>
    </message>
    <message>
        <source>No network is needed. Everything stays on this machine.</source>
        <translation>Không cần mạng. Mọi thứ ở lại máy này.</translation>
    </message>
    <message>
        <source>Practice market</source>
        <translation>Điểm luyện tập</translation>
    </message>
    <message>
        <source>Invented residents and a practice port. Nothing is sent out.</source>
        <translation>Cư dân hư cấu và cửa khẩu luyện tập. Không gửi ra ngoài.</translation>
    </message>
    <message>
        <source>Open the practice market</source>
        <translation>Mở điểm luyện tập</translation>
    </message>
    <message>
        <source>Own market</source>
        <translation>Điểm của đơn vị</translation>
    </message>
    <message>
        <source>For real work at a market point: encrypted, with a passphrase of your own.</source>
        <translation>Dùng cho công việc thật: dữ liệu mã hóa, cụm mật khẩu riêng.</translation>
    </message>
    <message>
        <source>Set up an own market</source>
        <translation>Lập điểm của đơn vị</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Cửa khẩu</translation>
    </message>
    <message>
        <source>Type a part of the name, then ↑ ↓ and Enter.</source>
        <translation>Nhập một phần tên, rồi ↑ ↓ và Enter.</translation>
    </message>
    <message>
        <source>Point code</source>
        <translation>Mã điểm</translation>
    </message>
    <message>
        <source>2 to 8 capitals or digits, for instance GX01</source>
        <translation>2 đến 8 chữ hoa hoặc chữ số, ví dụ GX01</translation>
    </message>
    <message>
        <source>Name of the market point</source>
        <translation>Tên điểm</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Mã máy</translation>
    </message>
    <message>
        <source>Two characters, another one on each machine</source>
        <translation>Hai ký tự, mỗi máy một mã</translation>
    </message>
    <message>
        <source>Office in charge</source>
        <translation>Cơ quan quản lý</translation>
    </message>
    <message>
        <source>Side of the border</source>
        <translation>Phía biên giới</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Trung Quốc</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Việt Nam</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>At least 12 characters; several words are easier to remember.</source>
        <translation>Ít nhất 12 ký tự; vài từ thì dễ nhớ hơn.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Nhập lại cụm mật khẩu</translation>
    </message>
    <message>
        <source>Type the recovery key back</source>
        <translation>Nhập lại khóa khôi phục</translation>
    </message>
    <message>
        <source>Passphrase of the practice market</source>
        <translation>Cụm mật khẩu của điểm luyện tập</translation>
    </message>
    <message>
        <source>PIN of the practice clerk</source>
        <translation>Mã PIN của nhân viên luyện tập</translation>
    </message>
    <message>
        <source>What is this machine for?</source>
        <translation>Máy này dùng để làm gì?</translation>
    </message>
    <message>
        <source>You can practise first and set up later.</source>
        <translation>Có thể luyện tập trước, thiết lập sau.</translation>
    </message>
    <message>
        <source>Where does this machine work?</source>
        <translation>Máy này làm việc ở đâu?</translation>
    </message>
    <message>
        <source>Point and device are part of every number and are fixed after the first record.</source>
        <translation>Điểm và máy nằm trong mọi số hồ sơ và cố định sau hồ sơ đầu tiên.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Chọn cụm mật khẩu</translation>
    </message>
    <message>
        <source>It opens the market on this machine. Nobody can read it back to you.</source>
        <translation>Dùng để mở dữ liệu trên máy này. Không ai đọc lại được.</translation>
    </message>
    <message>
        <source>Write this recovery key on paper</source>
        <translation>Ghi khóa khôi phục này ra giấy</translation>
    </message>
    <message>
        <source>It opens the market when the passphrase is forgotten. Keep it away from this machine.</source>
        <translation>Dùng khi quên cụm mật khẩu. Cất xa máy này.</translation>
    </message>
    <message>
        <source>The practice market is ready</source>
        <translation>Điểm luyện tập đã sẵn sàng</translation>
    </message>
    <message>
        <source>It holds no personal data, so its secrets are shown here and at every sign-in.</source>
        <translation>Không có dữ liệu cá nhân nên mật khẩu và PIN hiện ở đây và mỗi lần đăng nhập.</translation>
    </message>
    <message>
        <source>Go on to the passphrase</source>
        <translation>Tiếp tục: cụm mật khẩu</translation>
    </message>
    <message>
        <source>Make the market</source>
        <translation>Tạo điểm</translation>
    </message>
    <message>
        <source>Finish the installation</source>
        <translation>Hoàn tất cài đặt</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>Đến đăng nhập</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Hanoi</source>
        <translation>Hà Nội</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>Bắc Kinh</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} phút trước</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} giờ trước</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} ngày trước</translation>
    </message>
</context>
<context>
    <name>GoodsFields</name>
    <message>
        <source>Goods code</source>
        <translation>Mã hàng</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Tên tiếng Trung</translation>
    </message>
    <message>
        <source>Vietnamese name</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Kind of goods</source>
        <translation>Nhóm hàng</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Mã HS</translation>
    </message>
    <message>
        <source>Chinese tariff code</source>
        <translation>Mã HS Trung Quốc</translation>
    </message>
    <message>
        <source>Vietnamese tariff code</source>
        <translation>Mã HS Việt Nam</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Xuất xứ</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Hạn mức ngày</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
</context>
<context>
    <name>GoodsLineCard</name>
    <message>
        <source>not stated</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>Goods {n}</source>
        <translation>Hàng {n}</translation>
    </message>
    <message>
        <source>last {price} · {day} · {who}</source>
        <translation>Lần trước {price} · {day} · {who}</translation>
    </message>
    <message>
        <source>{currency}/piece</source>
        <translation>{currency}/chiếc</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Name, initials or HS code</source>
        <translation>Tên, chữ đầu hoặc mã HS</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>Loại bao bì</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Trọng lượng cả bì</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>Bì</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>Trọng lượng tịnh</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Số chiếc</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Số kiện</translation>
    </message>
</context>
<context>
    <name>GoodsListSave</name>
    <message>
        <source>List as spreadsheet</source>
        <translation>Lưu bảng tính</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>Save the list as a spreadsheet</source>
        <translation>Lưu bảng kê thành bảng tính</translation>
    </message>
    <message numerus="yes">
        <source>The list is saved: %n row(s).</source>
        <translation>
            <numerusform>Đã lưu bảng kê: %n dòng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoodsScreen</name>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>HS</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>cái</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>tìm thấy {count}</translation>
    </message>
    <message>
        <source>Own entry saved · {name}</source>
        <translation>Đã lưu mục tự thêm · {name}</translation>
    </message>
    <message>
        <source>This is what you were typing; nothing of it was lost.</source>
        <translation>Đây là nội dung đang nhập; không mất gì.</translation>
    </message>
    <message>
        <source>Name in Chinese, Vietnamese or English, initials, or HS code</source>
        <translation>Tên tiếng Trung, Việt, Anh, chữ cái đầu hoặc mã HS</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Own entry</source>
        <translation>Mục tự thêm</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>Lưu mục</translation>
    </message>
    <message>
        <source>Nothing in the register has these words. Press Esc or + to add an own entry.</source>
        <translation>Danh mục không có từ này. Nhấn Esc hoặc + để tự thêm.</translation>
    </message>
    <message>
        <source>Goods found</source>
        <translation>Hàng tìm thấy</translation>
    </message>
    <message>
        <source>into China</source>
        <translation>vào Trung Quốc</translation>
    </message>
    <message>
        <source>out of China</source>
        <translation>ra khỏi Trung Quốc</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>hai chiều</translation>
    </message>
</context>
<context>
    <name>GroupEditScreen</name>
    <message>
        <source>The last change is taken back.</source>
        <translation>Đã hoàn tác thay đổi cuối.</translation>
    </message>
    <message>
        <source>The group {name} is saved.</source>
        <translation>Đã lưu tổ {name}.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Tổ mới</translation>
    </message>
    <message>
        <source>{name} · {present} of {members} present today</source>
        <translation>{name} · hôm nay có mặt {present}/{members}</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>Sửa tổ</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>{name} joined on {day}</source>
        <translation>{name} vào tổ ngày {day}</translation>
    </message>
    <message>
        <source>{name} left, last day {day}</source>
        <translation>{name} rời tổ, ngày cuối {day}</translation>
    </message>
    <message>
        <source>{name} leads since {day}</source>
        <translation>{name} làm tổ trưởng từ {day}</translation>
    </message>
    <message>
        <source>Taken back: {name}, {day}</source>
        <translation>Đã hoàn tác: {name}, {day}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>Mutual-aid group</source>
        <translation>Tổ tương trợ cư dân biên giới</translation>
    </message>
    <message>
        <source>Group code</source>
        <translation>Mã tổ</translation>
    </message>
    <message>
        <source>Capitals, digits, hyphen; for instance G05</source>
        <translation>Chữ hoa, chữ số, gạch nối; ví dụ G05</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Tên tổ</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>Ngày thành lập</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Tổ trưởng</translation>
    </message>
    <message>
        <source>Processing partner</source>
        <translation>Doanh nghiệp chế biến</translation>
    </message>
    <message>
        <source>Group valid until</source>
        <translation>Tổ có giá trị đến</translation>
    </message>
    <message>
        <source>Laptop with the members&apos; quota</source>
        <translation>Máy giữ định mức của tổ viên</translation>
    </message>
    <message>
        <source>Empty: shared out by number. A change counts from tomorrow.</source>
        <translation>Để trống: chia theo số giấy tờ. Thay đổi tính từ ngày mai.</translation>
    </message>
    <message>
        <source>What happened in the group</source>
        <translation>Lịch sử của tổ</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Chưa có ghi nhận nào.</translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>Hoàn tác mục cuối</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Lưu tổ</translation>
    </message>
</context>
<context>
    <name>HandStrip</name>
    <message>
        <source>Share of {person} by hand</source>
        <translation>Nhập tay phần của {person}</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>chiếc</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Nhập số</translation>
    </message>
    <message>
        <source>Set this share</source>
        <translation>Đặt phần này</translation>
    </message>
    <message>
        <source>Back to the rule</source>
        <translation>Quay lại quy tắc</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Finalised and packed</source>
        <translation>Đã chốt và đóng gói</translation>
    </message>
    <message>
        <source>Replaced by version {version}</source>
        <translation>Đã thay bằng phiên bản {version}</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Tạm hoãn gửi</translation>
    </message>
    <message>
        <source>Sent, try {try}</source>
        <translation>Đã gửi, lần {try}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Đã thu lại</translation>
    </message>
    <message>
        <source>Lot finalised</source>
        <translation>Đã chốt lô hàng</translation>
    </message>
    <message>
        <source>Stamp shown false by the port: {stamped}</source>
        <translation>Cửa khẩu cho thấy mốc giờ sai: {stamped}</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Đã đính kèm tệp</translation>
    </message>
    <message>
        <source>Attached file removed: {reason}</source>
        <translation>Đã gỡ tệp đính kèm: {reason}</translation>
    </message>
    <message>
        <source>Tick &quot;paper not needed&quot; changed</source>
        <translation>Đã đổi dấu tích “không cần bản giấy”</translation>
    </message>
    <message>
        <source>Paper {kind}, copy {copy}</source>
        <translation>Giấy {kind}, bản {copy}</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Cho gửi tiếp</translation>
    </message>
</context>
<context>
    <name>HowCard</name>
    <message>
        <source>How to print</source>
        <translation>Cách in</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Bản</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bản nháp</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>Made last</source>
        <translation>Lần in gần nhất</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>không ghi giờ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Every letter can be printed</source>
        <translation>Mọi chữ đều in được</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ xem</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Bề ngang</translation>
    </message>
</context>
<context>
    <name>IncomeScreen</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa trả</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>điều chỉnh</translation>
    </message>
    <message>
        <source>Type an amount above zero, like 50.</source>
        <translation>Nhập số tiền lớn hơn 0, ví dụ 50.</translation>
    </message>
    <message>
        <source>Correct an income entry</source>
        <translation>Điều chỉnh một khoản thu nhập</translation>
    </message>
    <message>
        <source>{name}: {amount}. Both entries stay; the right amount is entered anew.</source>
        <translation>{name}: {amount}. Cả hai khoản được giữ; nhập lại số đúng.</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation>Sai ở đâu?</translation>
    </message>
    <message>
        <source>Enter the correction</source>
        <translation>Ghi điều chỉnh</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Entered for everybody of the lot.</source>
        <translation>Đã ghi cho mọi người trong lô.</translation>
    </message>
    <message>
        <source>The correction is entered.</source>
        <translation>Đã ghi điều chỉnh.</translation>
    </message>
    <message>
        <source>Noted as paid.</source>
        <translation>Đã ghi là đã trả.</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Thu nhập</translation>
    </message>
    <message>
        <source>Lot {lot} · {people} people</source>
        <translation>Lô {lot} · {people} người</translation>
    </message>
    <message>
        <source>For everybody of the lot</source>
        <translation>Cho mọi người trong lô</translation>
    </message>
    <message>
        <source>Amount for each share</source>
        <translation>Số tiền mỗi phần</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>No income of this lot is entered yet.</source>
        <translation>Lô này chưa ghi thu nhập.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Điều chỉnh</translation>
    </message>
    <message>
        <source>All paid</source>
        <translation>Đã trả hết</translation>
    </message>
    <message>
        <source>Enter for all</source>
        <translation>Ghi cho tất cả</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message>
        <source>Papers of this lot</source>
        <translation>Giấy tờ của lô này</translation>
    </message>
    <message>
        <source>Papers of this record</source>
        <translation>Giấy tờ của hồ sơ này</translation>
    </message>
    <message>
        <source>Papers of this day</source>
        <translation>Giấy tờ của ngày này</translation>
    </message>
    <message>
        <source>Papers of this person</source>
        <translation>Giấy tờ của người này</translation>
    </message>
    <message>
        <source>Papers of this group</source>
        <translation>Giấy tờ của tổ này</translation>
    </message>
    <message>
        <source>Sheets for the wall</source>
        <translation>Bảng dán công khai</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Bên mình</translation>
    </message>
    <message>
        <source>For the other side</source>
        <translation>Cho bên kia</translation>
    </message>
    <message>
        <source>Data sheets for filling</source>
        <translation>Phiếu số liệu để điền</translation>
    </message>
    <message>
        <source>After the trade</source>
        <translation>Sau mua bán</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language of the screen</source>
        <translation>Ngôn ngữ màn hình</translation>
    </message>
    <message>
        <source>Ctrl F9 switches at any time; what is typed stays. Papers have two languages.</source>
        <translation>Nhấn Ctrl F9 để đổi bất cứ lúc nào; nội dung đã nhập giữ nguyên. Giấy tờ luôn song ngữ.</translation>
    </message>
</context>
<context>
    <name>Laptops</name>
    <message>
        <source>Laptops of today: {sign}, %n laptop(s). The same on every laptop.</source>
        <translation>Danh sách máy hôm nay: {sign}, %n máy. Mọi máy phải giống nhau.</translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>Laptops of this market point</source>
        <translation>Máy tính của điểm trao đổi này</translation>
    </message>
    <message>
        <source>Residents are shared out among the laptops in use. Codes of another laptop count once its card is taken in.</source>
        <translation>Cư dân được chia cho các máy đang dùng. Mã của máy khác có giá trị sau khi nhận thẻ của máy đó.</translation>
    </message>
    <message>
        <source>Show this laptop&apos;s card</source>
        <translation>Hiện thẻ của máy này</translation>
    </message>
    <message>
        <source>Signs of its key, to be typed at the other laptop</source>
        <translation>Ký tự của khóa, gõ trên máy kia</translation>
    </message>
    <message>
        <source>Card of another laptop: scan it, or paste or type it here</source>
        <translation>Thẻ của máy khác: quét, hoặc dán, gõ vào đây</translation>
    </message>
</context>
<context>
    <name>LaptopsSection</name>
    <message>
        <source>Put in use</source>
        <translation>Đưa vào dùng</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <source>The homes of residents move to the laptops in use. Do the same at each of them.</source>
        <translation>Cư dân chuyển về các máy đang dùng. Hãy làm như vậy trên từng máy.</translation>
    </message>
    <message>
        <source>No code of this laptop counts here any more. It cannot be undone: it needs a new key.</source>
        <translation>Mã của máy này không còn giá trị ở đây. Không hoàn tác được: máy đó cần khóa mới.</translation>
    </message>
    <message>
        <source>Withdraw its key</source>
        <translation>Thu hồi khóa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Spreadsheet</source>
        <translation>Bảng tính</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>边贸通 · Biên Mậu Thông</source>
        <extracomment>How often the clock is judged against the store; not more often, so that an idle window leaves the disk alone.</extracomment>
        <translation>Biên Mậu Thông</translation>
    </message>
    <message>
        <source>Practice · nothing is sent out</source>
        <translation>Luyện tập · không gửi ra ngoài</translation>
    </message>
</context>
<context>
    <name>MemberFields</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Loại giấy tờ</translation>
    </message>
    <message>
        <source>Paper valid until</source>
        <translation>Giấy tờ có giá trị đến</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Vào tổ từ</translation>
    </message>
    <message>
        <source>Entrusted until</source>
        <translation>Ủy quyền đến</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Số đăng ký</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Đăng ký đến</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Số người trong tổ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Tổ</translation>
    </message>
</context>
<context>
    <name>MemberImportScreen</name>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Nội dung trong tệp</translation>
    </message>
    <message>
        <source>Reason and what to do</source>
        <translation>Lý do và cách xử lý</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>Choose a file with members</source>
        <translation>Chọn tệp danh sách thành viên</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) taken.</source>
        <translation>
            <numerusform>Đã nạp %n thành viên.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take members from a file</source>
        <translation>Nạp thành viên từ tệp</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n dòng bị từ chối</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Đang đọc</translation>
    </message>
    <message>
        <source>Taking</source>
        <translation>Đang nạp</translation>
    </message>
    <message>
        <source>This file was taken before; nothing is taken twice.</source>
        <translation>Tệp này đã nạp trước đây; không nạp hai lần.</translation>
    </message>
    <message>
        <source>Choose another file, or take the earlier import back first.</source>
        <translation>Chọn tệp khác hoặc thu lại lần nạp trước.</translation>
    </message>
    <message>
        <source>members are in {group} now</source>
        <translation>thành viên đã vào {group}</translation>
    </message>
    <message>
        <source>members were taken back; the group is as before</source>
        <translation>thành viên đã thu lại; tổ như trước</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>dòng đã đọc</translation>
    </message>
    <message>
        <source>of {rows} rows can be taken into {group}</source>
        <translation>trong {rows} dòng có thể nạp vào {group}</translation>
    </message>
    <message>
        <source>Back to the group</source>
        <translation>Quay lại tổ</translation>
    </message>
    <message numerus="yes">
        <source>Take %n member(s)</source>
        <translation>
            <numerusform>Nạp %n thành viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Chọn tệp khác</translation>
    </message>
    <message>
        <source>No file is chosen yet. A table with names and document numbers is needed (.xlsx or .csv); nothing is stored before you have seen the report.</source>
        <translation>Chưa chọn tệp. Cần bảng có họ tên và số giấy tờ (.xlsx hoặc .csv); chưa lưu gì trước khi xem báo cáo.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Thu lại lần nạp</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Tệp khác</translation>
    </message>
</context>
<context>
    <name>MendCard</name>
    <message>
        <source>To mend</source>
        <translation>Cần sửa</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Không có gì bị trả lại.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more under Records</source>
        <translation>
            <numerusform>và %n hồ sơ nữa ở mục Hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>The port could not take it.</source>
        <translation>Cửa khẩu không nhận được.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Sửa</translation>
    </message>
</context>
<context>
    <name>MendScreen</name>
    <message>
        <source>Who could take it</source>
        <translation>Người có thể nhận</translation>
    </message>
    <message>
        <source>Shares today</source>
        <translation>Số phần hôm nay</translation>
    </message>
    <message>
        <source>Left before</source>
        <translation>Còn trước</translation>
    </message>
    <message>
        <source>Left after</source>
        <translation>Còn sau</translation>
    </message>
    <message>
        <source>Here / confirmed / unknown</source>
        <translation>Ở đây / xác nhận / chưa rõ</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>trước {before}, sau {after}</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Read more cards</source>
        <translation>Đọc thêm thẻ</translation>
    </message>
    <message>
        <source>Refer to the office</source>
        <translation>Trình cơ quan</translation>
    </message>
    <message>
        <source>Void with a second person</source>
        <translation>Hủy với người thứ hai</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Xem phần bị trả lại</translation>
    </message>
    <message>
        <source>No returned share was chosen here.</source>
        <translation>Chưa chọn phần nào bị trả lại.</translation>
    </message>
    <message>
        <source>The record stays held and in sight until the office decides.</source>
        <translation>Hồ sơ được giữ lại và luôn thấy được cho đến khi cơ quan quyết định.</translation>
    </message>
    <message>
        <source>Once voided it cannot be restored; make a new record.</source>
        <translation>Đã hủy thì không khôi phục được; hãy lập hồ sơ mới.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Move to {person}</source>
        <translation>Chuyển cho {person}</translation>
    </message>
    <message>
        <source>Move to somebody else</source>
        <translation>Chuyển cho người khác</translation>
    </message>
    <message>
        <source>{reference} stays as version {n}; nothing is lost.</source>
        <translation>{reference} giữ làm phiên bản {n}; không mất gì.</translation>
    </message>
    <message>
        <source>The nearest lacks {amount}.</source>
        <translation>Người gần nhất còn thiếu {amount}.</translation>
    </message>
    <message>
        <source>New version saved · {ref}</source>
        <translation>Đã lưu phiên bản mới · {ref}</translation>
    </message>
</context>
<context>
    <name>MendShare</name>
    <message>
        <source>Refused for</source>
        <translation>Trước đây của</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Chuyển cho</translation>
    </message>
</context>
<context>
    <name>MergeScreen</name>
    <message>
        <source>One</source>
        <translation>Một</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Hai</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Giống nhau</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>ngày sinh</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>end of the number</source>
        <translation>đuôi số</translation>
    </message>
    <message>
        <source>Doubled persons</source>
        <translation>Cư dân bị trùng</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) with the same name</source>
        <translation>
            <numerusform>%n cặp cùng tên</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are {name} now; nothing was rewritten.</source>
        <translation>Cả hai nay là {name}; không sửa gì cũ.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Nobody seems to be in the register twice.</source>
        <translation>Không thấy ai bị trùng trong sổ.</translation>
    </message>
    <message>
        <source>Reason, when both have a number of the same kind of paper</source>
        <translation>Lý do, khi cả hai có số cùng loại giấy tờ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Keep the left one</source>
        <translation>Giữ bên trái</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>Giữ bên phải</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This was not done ({code}); what was saved is safe.</source>
        <translation>Chưa thực hiện được ({code}); dữ liệu đã lưu vẫn an toàn.</translation>
    </message>
    <message>
        <source>Write the code down and ask for help.</source>
        <translation>Ghi lại mã và nhờ hỗ trợ.</translation>
    </message>
    <message>
        <source>{found} can be read in two ways.</source>
        <translation>{found} có hai cách hiểu.</translation>
    </message>
    <message>
        <source>Type {first} or {second}.</source>
        <translation>Nhập {first} hoặc {second}.</translation>
    </message>
    <message>
        <source>{found} is not a number.</source>
        <translation>{found} không phải số.</translation>
    </message>
    <message>
        <source>Type digits with a point.</source>
        <translation>Nhập chữ số, dấu chấm cho phần lẻ.</translation>
    </message>
    <message>
        <source>{found} has too many decimals.</source>
        <translation>{found} có quá nhiều chữ số lẻ.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Bỏ bớt.</translation>
    </message>
    <message>
        <source>The file {file} is too large.</source>
        <translation>Tệp {file} quá lớn.</translation>
    </message>
    <message>
        <source>The file is neither a PDF nor a JPEG or PNG picture; nothing was kept.</source>
        <translation>Tệp không phải PDF, cũng không phải ảnh JPEG hay PNG; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Choose the scan itself, or scan the paper again.</source>
        <translation>Hãy chọn đúng bản quét, hoặc quét lại giấy tờ.</translation>
    </message>
    <message>
        <source>The file is called a PDF but cannot be read as one; nothing was kept.</source>
        <translation>Tệp mang tên PDF nhưng không đọc được; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Scan the paper again.</source>
        <translation>Hãy quét lại giấy tờ.</translation>
    </message>
    <message>
        <source>Behind the PDF the file holds something else; nothing was kept.</source>
        <translation>Phía sau PDF, tệp còn chứa thứ khác; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Print it to a new PDF, or scan the paper.</source>
        <translation>Hãy in lại thành PDF mới, hoặc quét bản giấy.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password; nothing was kept.</source>
        <translation>PDF bị khóa bằng mật khẩu; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Save it without a password, or scan the paper.</source>
        <translation>Hãy lưu lại không có mật khẩu, hoặc quét bản giấy.</translation>
    </message>
    <message>
        <source>The PDF holds a program ({what}); nothing was kept.</source>
        <translation>PDF có chứa chương trình ({what}); chưa lưu gì.</translation>
    </message>
    <message>
        <source>The PDF has {pages} pages, more than {most}; nothing was kept.</source>
        <translation>PDF có {pages} trang, quá {most} trang; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Attach only the pages that belong here.</source>
        <translation>Hãy chỉ đính kèm những trang liên quan.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF has no size of a sheet; nothing was kept.</source>
        <translation>Trang {page} của PDF không có khổ giấy hợp lệ; chưa lưu gì.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read; nothing was kept.</source>
        <translation>Ảnh bị hỏng, không đọc được; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Take or scan it again.</source>
        <translation>Hãy chụp hoặc quét lại.</translation>
    </message>
    <message>
        <source>The picture has more than {most} million points; nothing was kept.</source>
        <translation>Ảnh có hơn {most} triệu điểm ảnh; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Scan it more coarsely.</source>
        <translation>Hãy quét với độ phân giải thấp hơn.</translation>
    </message>
    <message>
        <source>The file is empty; nothing was kept.</source>
        <translation>Tệp trống; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Chọn tệp khác.</translation>
    </message>
    <message>
        <source>The file is larger than {most_mib} MiB; nothing was kept.</source>
        <translation>Tệp lớn hơn {most_mib} MiB; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Scan it in grey or in parts.</source>
        <translation>Hãy quét ở chế độ xám, hoặc chia thành nhiều tệp.</translation>
    </message>
    <message>
        <source>That is a folder or a device and no file; nothing was kept.</source>
        <translation>Đó là thư mục hoặc thiết bị, không phải tệp; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>Hãy chọn một tệp.</translation>
    </message>
    <message>
        <source>The file is not there any more; nothing was kept.</source>
        <translation>Tệp không còn ở đó; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Hãy chọn lại.</translation>
    </message>
    <message>
        <source>The file may not be read; nothing was kept.</source>
        <translation>Không được phép đọc tệp; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Copy it to your own folder and choose it there.</source>
        <translation>Hãy chép tệp vào thư mục riêng rồi chọn lại.</translation>
    </message>
    <message>
        <source>Reading the file took too much time or memory; nothing was kept.</source>
        <translation>Đọc tệp tốn quá nhiều thời gian hoặc bộ nhớ; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Files can be attached to a lot, a record or a person; {ref} is none here.</source>
        <translation>Chỉ đính kèm được vào lô hàng, hồ sơ hoặc cư dân; máy này không có {ref}.</translation>
    </message>
    <message>
        <source>Open the lot or record from its list.</source>
        <translation>Hãy mở lô hàng hoặc hồ sơ từ danh sách.</translation>
    </message>
    <message>
        <source>The kind of paper {kind} is not in the list; nothing was kept.</source>
        <translation>Loại giấy tờ {kind} không có trong danh sách; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Choose a kind from the list.</source>
        <translation>Hãy chọn loại trong danh sách.</translation>
    </message>
    <message>
        <source>The same content is attached already as {file}.</source>
        <translation>Nội dung này đã được đính kèm với tên {file}.</translation>
    </message>
    <message>
        <source>There are {most} files already; this one was not kept.</source>
        <translation>Đã có {most} tệp; tệp này chưa được lưu.</translation>
    </message>
    <message>
        <source>Join pages in one PDF, or remove a file.</source>
        <translation>Hãy gộp các trang vào một PDF, hoặc gỡ bớt tệp.</translation>
    </message>
    <message>
        <source>This file is not attached any more.</source>
        <translation>Tệp này không còn được đính kèm.</translation>
    </message>
    <message>
        <source>Open the list again.</source>
        <translation>Hãy mở lại danh sách.</translation>
    </message>
    <message>
        <source>The stored file {file} was changed and is not shown; records are safe.</source>
        <translation>Tệp đã lưu {file} bị thay đổi nên không hiển thị; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Attach the paper again, and tell the office.</source>
        <translation>Hãy đính kèm lại giấy tờ và báo cho văn phòng.</translation>
    </message>
    <message>
        <source>The content of {file} is missing; records are safe.</source>
        <translation>Nội dung của {file} bị mất; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Without a reason no file is removed; it is still there.</source>
        <translation>Không có lý do thì không gỡ tệp; tệp vẫn còn.</translation>
    </message>
    <message>
        <source>Type why.</source>
        <translation>Hãy nhập lý do.</translation>
    </message>
    <message>
        <source>Only lots and records can do without paper; nothing was changed.</source>
        <translation>Chỉ lô hàng và hồ sơ mới có thể không cần bản giấy; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Open the lot or the record.</source>
        <translation>Hãy mở lô hàng hoặc hồ sơ.</translation>
    </message>
    <message>
        <source>The attached file {file} of {ref} was changed; the record itself is whole.</source>
        <translation>Tệp đính kèm {file} của {ref} bị thay đổi; bản thân hồ sơ vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>The attached file {file} of {ref} is missing; the record itself is whole.</source>
        <translation>Tệp đính kèm {file} của {ref} bị mất; bản thân hồ sơ vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>The file {file} is not there.</source>
        <translation>Không có tệp {file}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read; nothing was changed.</source>
        <translation>Không đọc được tệp {file}; dữ liệu không đổi.</translation>
    </message>
    <message>
        <source>Copy it to this machine and choose it again.</source>
        <translation>Chép vào máy này rồi chọn lại.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written; the records are safe.</source>
        <translation>Không ghi được tệp {file}; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The file {file} has a fault at {place}.</source>
        <translation>Tệp {file} bị lỗi tại {place}.</translation>
    </message>
    <message>
        <source>Ask its sender for a whole file.</source>
        <translation>Đề nghị bên gửi cung cấp tệp nguyên vẹn.</translation>
    </message>
    <message>
        <source>The file {file} does not hold what is expected.</source>
        <translation>Tệp {file} không có nội dung cần thiết.</translation>
    </message>
    <message>
        <source>The field {field} is missing in the file.</source>
        <translation>Tệp thiếu mục {field}.</translation>
    </message>
    <message>
        <source>Add it, then take the file again.</source>
        <translation>Bổ sung rồi nạp lại.</translation>
    </message>
    <message>
        <source>The field {field} of the file has a wrong kind of value.</source>
        <translation>Mục {field} trong tệp sai kiểu giá trị.</translation>
    </message>
    <message>
        <source>Mend it, then take the file again.</source>
        <translation>Sửa rồi nạp lại.</translation>
    </message>
    <message>
        <source>The file has a number with a decimal mark: {value}.</source>
        <translation>Tệp có số lẻ thập phân: {value}.</translation>
    </message>
    <message>
        <source>Write whole fen and grams.</source>
        <translation>Ghi số nguyên theo fen và gam.</translation>
    </message>
    <message>
        <source>The field {field} is not a day: {value}.</source>
        <translation>Mục {field} không phải ngày: {value}.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23.</source>
        <translation>Ghi theo kiểu 2026-11-23.</translation>
    </message>
    <message>
        <source>The file cannot be opened; nothing was taken.</source>
        <translation>Không mở được tệp; chưa nạp gì.</translation>
    </message>
    <message>
        <source>Close it in the other program and choose it again.</source>
        <translation>Đóng tệp ở chương trình khác rồi chọn lại.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that can be read ({found}); nothing was taken.</source>
        <translation>Đây không phải bảng tính đọc được ({found}); chưa nạp gì.</translation>
    </message>
    <message>
        <source>Save it as .xlsx without a password, or as .csv.</source>
        <translation>Lưu lại dạng .xlsx không mật khẩu hoặc .csv.</translation>
    </message>
    <message>
        <source>The file has {found_mb} MB, {limit_mb} are allowed; nothing was taken.</source>
        <translation>Tệp {found_mb} MB, tối đa {limit_mb} MB; chưa nạp gì.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Chia thành nhiều tệp.</translation>
    </message>
    <message>
        <source>The file has {found} parts, {limit} are allowed; nothing was taken.</source>
        <translation>Tệp có {found} phần, tối đa {limit}; chưa nạp gì.</translation>
    </message>
    <message>
        <source>Copy the table into a new file.</source>
        <translation>Chép bảng sang tệp mới.</translation>
    </message>
    <message>
        <source>The file is too large when unpacked ({found_mb} MB); nothing was taken.</source>
        <translation>Tệp quá lớn khi giải nén ({found_mb} MB); chưa nạp gì.</translation>
    </message>
    <message>
        <source>The part {part} of the file is packed beyond reason; nothing was taken.</source>
        <translation>Phần {part} của tệp nén bất thường; chưa nạp gì.</translation>
    </message>
    <message>
        <source>Do not use this file; ask its sender.</source>
        <translation>Không dùng tệp này; hỏi bên gửi.</translation>
    </message>
    <message>
        <source>The file carries programs or links ({part}); nothing was taken.</source>
        <translation>Tệp có chứa chương trình hoặc liên kết ({part}); chưa nạp gì.</translation>
    </message>
    <message>
        <source>Copy only the table into a new file.</source>
        <translation>Chỉ chép bảng sang tệp mới.</translation>
    </message>
    <message>
        <source>Reading took too long and was ended; nothing was taken.</source>
        <translation>Đọc quá lâu nên đã dừng; chưa nạp gì.</translation>
    </message>
    <message>
        <source>Split the file and take it in parts.</source>
        <translation>Chia tệp rồi nạp từng phần.</translation>
    </message>
    <message>
        <source>Reading needed too much memory and was ended; nothing was taken.</source>
        <translation>Đọc tốn quá nhiều bộ nhớ nên đã dừng; chưa nạp gì.</translation>
    </message>
    <message>
        <source>The sheet {sheet} has merged cells at {range}; nothing was taken.</source>
        <translation>Trang {sheet} có ô gộp tại {range}; chưa nạp gì.</translation>
    </message>
    <message>
        <source>Unmerge them, so that each row stands for itself.</source>
        <translation>Bỏ gộp ô để mỗi dòng đứng riêng.</translation>
    </message>
    <message>
        <source>No sheet has the headings that are needed: {missing}; nothing was taken.</source>
        <translation>Không trang nào có đủ tiêu đề cột: {missing}; chưa nạp gì.</translation>
    </message>
    <message>
        <source>Put these headings in the first row: {expected}.</source>
        <translation>Ghi ở dòng đầu: {expected}.</translation>
    </message>
    <message>
        <source>The heading {heading} stands twice; nothing was taken.</source>
        <translation>Tiêu đề {heading} có hai lần; chưa nạp gì.</translation>
    </message>
    <message>
        <source>Leave one column of it.</source>
        <translation>Chỉ giữ một cột.</translation>
    </message>
    <message>
        <source>The sheet {sheet} has headings but no rows; nothing was taken.</source>
        <translation>Trang {sheet} chỉ có tiêu đề, không có dòng nào; chưa nạp gì.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>Kiểm tra đã chọn đúng tệp chưa.</translation>
    </message>
    <message>
        <source>The sheet has {found} rows, {limit} are allowed; nothing was taken.</source>
        <translation>Trang có {found} dòng, tối đa {limit}; chưa nạp gì.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Chia tệp.</translation>
    </message>
    <message>
        <source>The cell {cell} holds more than {limit} characters; nothing was taken.</source>
        <translation>Ô {cell} dài hơn {limit} ký tự; chưa nạp gì.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Rút ngắn lại.</translation>
    </message>
    <message>
        <source>Row {row} of the file is broken; nothing was taken.</source>
        <translation>Dòng {row} của tệp bị hỏng; chưa nạp gì.</translation>
    </message>
    <message>
        <source>Save the table again as .csv or .xlsx.</source>
        <translation>Lưu lại bảng dạng .csv hoặc .xlsx.</translation>
    </message>
    <message>
        <source>The spreadsheet has turned this number into a figure, so its last digits are lost.</source>
        <translation>Bảng tính đã đổi số này thành con số nên mất các chữ số cuối.</translation>
    </message>
    <message>
        <source>Set the column to text and type the number again from the paper.</source>
        <translation>Đặt cột dạng văn bản rồi nhập lại theo giấy tờ.</translation>
    </message>
    <message>
        <source>This is not a day: {found}.</source>
        <translation>Đây không phải ngày: {found}.</translation>
    </message>
    <message>
        <source>The cell holds a formula error: {found}.</source>
        <translation>Ô có lỗi công thức: {found}.</translation>
    </message>
    <message>
        <source>Mend the formula, or type the value.</source>
        <translation>Sửa công thức hoặc nhập giá trị.</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was taken.</source>
        <translation>Đã dừng đọc; chưa nạp gì.</translation>
    </message>
    <message>
        <source>Choose the file again when it suits.</source>
        <translation>Chọn lại tệp khi cần.</translation>
    </message>
    <message>
        <source>This import is not known, or was taken back already.</source>
        <translation>Không có lần nạp này hoặc đã thu lại.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Không cần làm gì.</translation>
    </message>
    <message>
        <source>{name} of this import came, traded or leads a group since; nothing was taken back.</source>
        <translation>{name} trong lần nạp này đã có mặt, giao dịch hoặc làm tổ trưởng; không thu lại gì.</translation>
    </message>
    <message>
        <source>End memberships one by one instead.</source>
        <translation>Kết thúc từng thành viên thay vào đó.</translation>
    </message>
    <message>
        <source>The Chinese name of the goods is missing.</source>
        <translation>Thiếu tên hàng tiếng Trung.</translation>
    </message>
    <message>
        <source>Type the name of the goods.</source>
        <translation>Nhập tên hàng.</translation>
    </message>
    <message>
        <source>A commodity code has six digits, or eight that begin with them: {found}.</source>
        <translation>Mã HS có sáu chữ số, hoặc tám chữ số bắt đầu bằng chúng: {found}.</translation>
    </message>
    <message>
        <source>Compare it with the tariff.</source>
        <translation>So lại với biểu thuế.</translation>
    </message>
    <message>
        <source>The unit is not understood: {found}.</source>
        <translation>Không hiểu đơn vị tính: {found}.</translation>
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation>Chọn trong danh sách.</translation>
    </message>
    <message>
        <source>The direction is neither import nor export: {found}.</source>
        <translation>Chiều hàng không phải nhập khẩu hay xuất khẩu: {found}.</translation>
    </message>
    <message>
        <source>Write 进口 or 出口.</source>
        <translation>Ghi Nhập khẩu hoặc Xuất khẩu.</translation>
    </message>
    <message>
        <source>The goods&apos; own code has a wrong form: {found}.</source>
        <translation>Mã hàng sai dạng: {found}.</translation>
    </message>
    <message>
        <source>Use capitals, digits and hyphens.</source>
        <translation>Dùng chữ hoa, chữ số và gạch nối.</translation>
    </message>
    <message>
        <source>The goods&apos; code {found} stands twice in the file.</source>
        <translation>Mã hàng {found} có hai lần trong tệp.</translation>
    </message>
    <message>
        <source>Leave one row of it.</source>
        <translation>Chỉ giữ một dòng.</translation>
    </message>
    <message>
        <source>The port found no goods in the message.</source>
        <translation>Cửa khẩu không thấy hàng hóa trong bản tin.</translation>
    </message>
    <message>
        <source>Enter the goods, then send again.</source>
        <translation>Nhập hàng hóa rồi gửi lại.</translation>
    </message>
    <message>
        <source>Goods line {line_no}: the gross mass is below the net mass.</source>
        <translation>Dòng hàng {line_no}: trọng lượng cả bì nhỏ hơn trọng lượng tịnh.</translation>
    </message>
    <message>
        <source>Amend the record with the right masses.</source>
        <translation>Sửa đổi hồ sơ theo trọng lượng đúng.</translation>
    </message>
    <message>
        <source>A goods line stands twice.</source>
        <translation>Một dòng hàng bị lặp.</translation>
    </message>
    <message>
        <source>Amend the record.</source>
        <translation>Sửa đổi hồ sơ.</translation>
    </message>
    <message>
        <source>No rule pack is in force on {day}; nothing was changed.</source>
        <translation>Không có gói quy tắc có hiệu lực ngày {day}; dữ liệu không đổi.</translation>
    </message>
    <message>
        <source>Take in the office&apos;s pack under Settings.</source>
        <translation>Nạp gói của cơ quan quản lý ở mục Cài đặt.</translation>
    </message>
    <message>
        <source>The rule pack has no signature and was not taken; the old one stays in force.</source>
        <translation>Gói quy tắc chưa được ký nên không dùng; gói cũ vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>Ask the office for the signed file.</source>
        <translation>Đề nghị cơ quan quản lý cung cấp tệp đã ký.</translation>
    </message>
    <message>
        <source>The signature of the rule pack is wrong, so it was not taken; the old one stays in force.</source>
        <translation>Chữ ký của gói quy tắc không đúng nên không dùng; gói cũ vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>Ask the office for the file again.</source>
        <translation>Đề nghị cơ quan quản lý gửi lại tệp.</translation>
    </message>
    <message>
        <source>The rule pack is signed by an unknown office, so it was not taken; the old one stays in force.</source>
        <translation>Gói quy tắc do cơ quan không rõ ký nên không dùng; gói cũ vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>Ask the office which file is meant.</source>
        <translation>Hỏi lại cơ quan quản lý.</translation>
    </message>
    <message>
        <source>The file is not a rule pack; the old one stays in force.</source>
        <translation>Tệp này không phải gói quy tắc; gói cũ vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>Choose the office&apos;s file.</source>
        <translation>Chọn tệp của cơ quan quản lý.</translation>
    </message>
    <message>
        <source>The rule pack has a form that this program does not know; the old one stays in force.</source>
        <translation>Chương trình không hiểu dạng gói quy tắc này; gói cũ vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>Ask for a newer program.</source>
        <translation>Cập nhật chương trình.</translation>
    </message>
    <message>
        <source>A rule of the pack has no source ({place}), so it was not taken; the old one stays in force.</source>
        <translation>Một quy tắc trong gói không có nguồn ({place}) nên không dùng; gói cũ vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>Ask the office for a pack with sources.</source>
        <translation>Đề nghị gói có ghi nguồn.</translation>
    </message>
    <message>
        <source>A rule of the pack has no date ({place}), so it was not taken; the old one stays in force.</source>
        <translation>Một quy tắc trong gói không có ngày ({place}) nên không dùng; gói cũ vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>Ask the office for a pack with dates.</source>
        <translation>Đề nghị gói có ghi ngày.</translation>
    </message>
    <message>
        <source>The rule pack lacks a field ({place}), so it was not taken; the old one stays in force.</source>
        <translation>Gói quy tắc thiếu mục ({place}) nên không dùng; gói cũ vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>Ask the office for the whole file.</source>
        <translation>Đề nghị tệp đầy đủ.</translation>
    </message>
    <message>
        <source>This rule pack is larger than any can be, so it was not taken.</source>
        <translation>Gói quy tắc này vượt quá dung lượng cho phép nên chưa được nhận.</translation>
    </message>
    <message>
        <source>Ask the office for the right file.</source>
        <translation>Hãy xin cơ quan tệp đúng.</translation>
    </message>
    <message>
        <source>A value of the rule pack is wrong ({place}), so it was not taken; the old one stays in force.</source>
        <translation>Một giá trị trong gói quy tắc bị sai ({place}) nên không dùng; gói cũ vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>Ask the office for a corrected file.</source>
        <translation>Đề nghị tệp đã sửa.</translation>
    </message>
    <message>
        <source>Version {version} of this pack is not newer than {known}; the old one stays in force.</source>
        <translation>Phiên bản {version} không mới hơn {known}; gói cũ vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>A member or goods line stands twice, or has no name ({path}); nothing was split.</source>
        <translation>Tổ viên hoặc dòng hàng bị trùng hoặc không có tên ({path}); chưa phân bổ.</translation>
    </message>
    <message>
        <source>Leave one of the two.</source>
        <translation>Chỉ để lại một.</translation>
    </message>
    <message>
        <source>A part set by hand is for somebody who is not among the members: {value}.</source>
        <translation>Phần chia tay dành cho người không có trong danh sách: {value}.</translation>
    </message>
    <message>
        <source>Drop that part, or read the person&apos;s card.</source>
        <translation>Bỏ phần đó, hoặc quét thẻ của người ấy.</translation>
    </message>
    <message>
        <source>A part set by hand names goods that are not in the lot, or names them twice.</source>
        <translation>Phần chia tay ghi hàng không có trong lô, hoặc ghi hai lần.</translation>
    </message>
    <message>
        <source>Drop that part, then split again.</source>
        <translation>Bỏ phần đó rồi phân bổ lại.</translation>
    </message>
    <message>
        <source>The part {value} set by hand is no whole number of steps; nothing was split.</source>
        <translation>Phần chia tay {value} không chẵn bước chia; chưa phân bổ.</translation>
    </message>
    <message>
        <source>Type a part that can be handed out in whole steps.</source>
        <translation>Gõ phần chẵn theo bước chia.</translation>
    </message>
    <message>
        <source>The parts set by hand are more than the lot has; nothing was split.</source>
        <translation>Các phần chia tay nhiều hơn lô hàng; chưa phân bổ.</translation>
    </message>
    <message>
        <source>Make a part smaller.</source>
        <translation>Giảm bớt một phần.</translation>
    </message>
    <message>
        <source>A mass, number of pieces or step is not above zero ({path}); nothing was split.</source>
        <translation>Trọng lượng, số chiếc hoặc bước chia không lớn hơn 0 ({path}); chưa phân bổ.</translation>
    </message>
    <message>
        <source>Type a figure above zero.</source>
        <translation>Gõ số lớn hơn 0.</translation>
    </message>
    <message>
        <source>A figure is below zero ({path}); nothing was split.</source>
        <translation>Có số nhỏ hơn 0 ({path}); chưa phân bổ.</translation>
    </message>
    <message>
        <source>Type zero or more.</source>
        <translation>Gõ số từ 0 trở lên.</translation>
    </message>
    <message>
        <source>This unit cannot be split: {value}.</source>
        <translation>Không phân bổ được theo đơn vị này: {value}.</translation>
    </message>
    <message>
        <source>Split by mass or by the piece.</source>
        <translation>Phân bổ theo trọng lượng hoặc theo chiếc.</translation>
    </message>
    <message>
        <source>These goods have a daily limit by mass and cannot be split by the piece.</source>
        <translation>Hàng này có hạn mức trọng lượng mỗi ngày, không phân bổ theo chiếc được.</translation>
    </message>
    <message>
        <source>Type the net mass and split by mass.</source>
        <translation>Gõ trọng lượng tịnh và phân bổ theo trọng lượng.</translation>
    </message>
    <message>
        <source>The file has another form at {path}; nothing was split.</source>
        <translation>Tệp sai cấu trúc tại {path}; chưa phân bổ.</translation>
    </message>
    <message>
        <source>Put the fields there by their names, then take the file again.</source>
        <translation>Ghi các trường theo tên, rồi nạp lại tệp.</translation>
    </message>
    <message>
        <source>The file has no list at {path}; nothing was split.</source>
        <translation>Tệp không có danh sách tại {path}; chưa phân bổ.</translation>
    </message>
    <message>
        <source>Put a list there, then take the file again.</source>
        <translation>Ghi danh sách vào đó, rồi nạp lại tệp.</translation>
    </message>
    <message>
        <source>The file has no text at {path}; nothing was split.</source>
        <translation>Tệp không có chữ tại {path}; chưa phân bổ.</translation>
    </message>
    <message>
        <source>Put a text there, then take the file again.</source>
        <translation>Ghi chữ vào đó, rồi nạp lại tệp.</translation>
    </message>
    <message>
        <source>The file lacks {path}; nothing was split.</source>
        <translation>Tệp thiếu {path}; chưa phân bổ gì.</translation>
    </message>
    <message>
        <source>Fill it in, then take the file again.</source>
        <translation>Hãy bổ sung rồi nạp lại tệp.</translation>
    </message>
    <message>
        <source>The file has {path}, which a split does not know; nothing was split.</source>
        <translation>Tệp có {path} mà việc phân bổ không dùng; chưa phân bổ gì.</translation>
    </message>
    <message>
        <source>Correct the name or take it out, then take the file again.</source>
        <translation>Hãy sửa tên hoặc bỏ đi rồi nạp lại tệp.</translation>
    </message>
    <message>
        <source>The file has {path} twice; nothing was split.</source>
        <translation>Tệp có {path} hai lần; chưa phân bổ gì.</translation>
    </message>
    <message>
        <source>Take one out, then take the file again.</source>
        <translation>Hãy bỏ một cái rồi nạp lại tệp.</translation>
    </message>
    <message>
        <source>The file has no day at {path}; nothing was split.</source>
        <translation>Tệp không có ngày ở {path}; chưa phân bổ gì.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23, then take the file again.</source>
        <translation>Hãy ghi dạng 2026-11-23 rồi nạp lại tệp.</translation>
    </message>
    <message>
        <source>The file has no whole number at {path}; nothing was split.</source>
        <translation>Tệp không có số nguyên tại {path}; chưa phân bổ.</translation>
    </message>
    <message>
        <source>Write whole fen, grams or pieces there.</source>
        <translation>Ghi số nguyên theo fen, gam hoặc chiếc.</translation>
    </message>
    <message>
        <source>The number at {path} has more than 30 digits; nothing was split.</source>
        <translation>Số tại {path} có hơn 30 chữ số; chưa chia gì cả.</translation>
    </message>
    <message>
        <source>The lot {lot} is not finalised, or its records were changed since.</source>
        <translation>Lô {lot} chưa chốt, hoặc hồ sơ của lô đã thay đổi sau đó.</translation>
    </message>
    <message>
        <source>Amend or void its records instead.</source>
        <translation>Hãy sửa đổi hoặc hủy từng hồ sơ của lô.</translation>
    </message>
    <message>
        <source>The time to take back the lot {lot} has passed; it stays finalised.</source>
        <translation>Đã quá thời gian rút lại lô {lot}; lô vẫn giữ trạng thái đã chốt.</translation>
    </message>
    <message>
        <source>A record of the lot {lot} was sent already; it stays finalised.</source>
        <translation>Lô {lot} đã có hồ sơ gửi đi; lô vẫn giữ trạng thái đã chốt.</translation>
    </message>
    <message>
        <source>The port adds up {lines_fen}, the record says {said_fen}; the record is kept.</source>
        <translation>Cửa khẩu cộng được {lines_fen}, hồ sơ ghi {said_fen}; hồ sơ vẫn được giữ.</translation>
    </message>
    <message>
        <source>Amend the record with the right values.</source>
        <translation>Sửa đổi hồ sơ theo trị giá đúng.</translation>
    </message>
    <message>
        <source>The port adds up {lines_g} net, the record says {said_g}; the record is kept.</source>
        <translation>Cửa khẩu cộng trọng lượng tịnh được {lines_g}, hồ sơ ghi {said_g}; hồ sơ vẫn được giữ.</translation>
    </message>
    <message>
        <source>The time between characters is {least} to {most} ms.</source>
        <translation>Khoảng cách giữa ký tự là {least} đến {most} ms.</translation>
    </message>
    <message>
        <source>Scan once and press Learn, or type another number.</source>
        <translation>Hãy quét một lần rồi bấm Lấy theo lần quét này, hoặc gõ số khác.</translation>
    </message>
    <message>
        <source>A scan has at least {least} to {most} characters.</source>
        <translation>Số ký tự ít nhất là từ {least} đến {most}.</translation>
    </message>
    <message>
        <source>Type another number; 8 fits all cards.</source>
        <translation>Hãy gõ số khác; 8 hợp với mọi thẻ.</translation>
    </message>
    <message>
        <source>A mark is longer than {longest} characters.</source>
        <translation>Ký hiệu dài hơn {longest} ký tự.</translation>
    </message>
    <message>
        <source>Type only what stands before or behind every code.</source>
        <translation>Chỉ gõ phần đứng trước hoặc sau mọi mã.</translation>
    </message>
    <message>
        <source>A name in angle brackets is not known.</source>
        <translation>Tên trong dấu ngoặc nhọn không có.</translation>
    </message>
    <message>
        <source>Known are &lt;STX&gt;, &lt;ETX&gt;, &lt;GS&gt;, &lt;CR&gt;, &lt;LF&gt;, &lt;TAB&gt;, &lt;F1&gt; to &lt;F24&gt; and the like.</source>
        <translation>Dùng được &lt;STX&gt;, &lt;ETX&gt;, &lt;GS&gt;, &lt;CR&gt;, &lt;LF&gt;, &lt;TAB&gt;, &lt;F1&gt; đến &lt;F24&gt; và tương tự.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Đây không phải số nguyên.</translation>
    </message>
    <message>
        <source>Type digits only.</source>
        <translation>Hãy chỉ gõ chữ số.</translation>
    </message>
    <message>
        <source>A point code has 2 to 8 capitals or digits, without O and I.</source>
        <translation>Mã điểm gồm 2 đến 8 chữ hoa hoặc chữ số, không dùng O và I.</translation>
    </message>
    <message>
        <source>Change it, for instance GX01.</source>
        <translation>Sửa lại, ví dụ GX01.</translation>
    </message>
    <message>
        <source>A device code has two capitals or digits, without O and I.</source>
        <translation>Mã máy gồm hai chữ hoa hoặc chữ số, không dùng O và I.</translation>
    </message>
    <message>
        <source>Change it, for instance 07.</source>
        <translation>Sửa lại, ví dụ 07.</translation>
    </message>
    <message>
        <source>The side of the border is not known.</source>
        <translation>Không rõ phía nào của biên giới.</translation>
    </message>
    <message>
        <source>Choose China or Vietnam.</source>
        <translation>Chọn Trung Quốc hoặc Việt Nam.</translation>
    </message>
    <message>
        <source>The crossing is missing.</source>
        <translation>Thiếu cửa khẩu.</translation>
    </message>
    <message>
        <source>Type a part of its name and choose it.</source>
        <translation>Nhập một phần tên rồi chọn.</translation>
    </message>
    <message>
        <source>The office is missing.</source>
        <translation>Thiếu cơ quan quản lý.</translation>
    </message>
    <message>
        <source>Type the name of the office in charge.</source>
        <translation>Nhập tên cơ quan quản lý.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {least} characters.</source>
        <translation>Cụm mật khẩu ngắn hơn {least} ký tự.</translation>
    </message>
    <message>
        <source>Take several words that you can remember.</source>
        <translation>Dùng vài từ dễ nhớ.</translation>
    </message>
    <message>
        <source>The two passphrases are not equal.</source>
        <translation>Hai cụm mật khẩu không giống nhau.</translation>
    </message>
    <message>
        <source>Type the second one again.</source>
        <translation>Nhập lại lần thứ hai.</translation>
    </message>
    <message>
        <source>Changing point or device after the first record needs a reason; nothing was changed.</source>
        <translation>Đổi điểm hoặc máy sau hồ sơ đầu tiên cần có lý do; chưa đổi gì.</translation>
    </message>
    <message>
        <source>Type the reason.</source>
        <translation>Nhập lý do.</translation>
    </message>
    <message>
        <source>Point {point} and device {device} are in use already.</source>
        <translation>Điểm {point} và máy {device} đang được dùng.</translation>
    </message>
    <message>
        <source>Type other codes, or go back.</source>
        <translation>Nhập mã khác hoặc quay lại.</translation>
    </message>
    <message>
        <source>The language {found} is not offered.</source>
        <translation>Không có ngôn ngữ {found}.</translation>
    </message>
    <message>
        <source>Choose 中文, Tiếng Việt or English.</source>
        <translation>Chọn tiếng Trung, Tiếng Việt hoặc English.</translation>
    </message>
    <message>
        <source>A PIN has {length} digits.</source>
        <translation>Mã PIN gồm {length} chữ số.</translation>
    </message>
    <message>
        <source>Type {length} digits.</source>
        <translation>Nhập đủ {length} chữ số.</translation>
    </message>
    <message>
        <source>The two PINs are not equal.</source>
        <translation>Hai mã PIN không giống nhau.</translation>
    </message>
    <message>
        <source>Wrong PIN; forms and records are safe.</source>
        <translation>Sai mã PIN; biểu mẫu và hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then type it again.</source>
        <translation>Chờ {seconds} giây rồi nhập lại.</translation>
    </message>
    <message>
        <source>A wrong PIN is waiting still; nothing is locked.</source>
        <translation>Còn đang chờ sau khi nhập sai; không bị khóa.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Thiếu họ tên.</translation>
    </message>
    <message>
        <source>Type the name of the person on duty.</source>
        <translation>Nhập tên người trực.</translation>
    </message>
    <message>
        <source>{name} signs in here already.</source>
        <translation>{name} đã có ở đây.</translation>
    </message>
    <message>
        <source>Choose the name above, or type another one.</source>
        <translation>Chọn tên ở trên hoặc nhập tên khác.</translation>
    </message>
    <message>
        <source>This role is not known: {found}.</source>
        <translation>Không có vai trò này: {found}.</translation>
    </message>
    <message>
        <source>Choose a role from the list.</source>
        <translation>Chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Nobody of the name {name} signs in here.</source>
        <translation>Không có ai tên {name} ở đây.</translation>
    </message>
    <message>
        <source>Choose a name from the list.</source>
        <translation>Chọn tên trong danh sách.</translation>
    </message>
    <message>
        <source>The document number in the message has a wrong form.</source>
        <translation>Số giấy tờ trong bản tin sai dạng.</translation>
    </message>
    <message>
        <source>Amend the record with the right number.</source>
        <translation>Sửa đổi hồ sơ với số đúng.</translation>
    </message>
    <message>
        <source>The document number in the message has a wrong check digit.</source>
        <translation>Số giấy tờ trong bản tin sai chữ số kiểm tra.</translation>
    </message>
    <message>
        <source>The data is locked and whole.</source>
        <translation>Dữ liệu đang khóa và nguyên vẹn.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Nhập cụm mật khẩu.</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>Thiếu cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Type it; the data is whole.</source>
        <translation>Nhập vào; dữ liệu vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>The recovery key is missing.</source>
        <translation>Thiếu khóa khôi phục.</translation>
    </message>
    <message>
        <source>Type it from the paper; the data is whole.</source>
        <translation>Nhập theo tờ giấy; dữ liệu vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>This is not the passphrase; the data is whole.</source>
        <translation>Cụm mật khẩu không đúng; dữ liệu vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>Type it again, or use the recovery key.</source>
        <translation>Nhập lại hoặc dùng khóa khôi phục.</translation>
    </message>
    <message>
        <source>This is not the recovery key of this market; the data is whole.</source>
        <translation>Đây không phải khóa khôi phục của nơi này; dữ liệu vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>Compare it with the paper you wrote.</source>
        <translation>So lại với tờ giấy.</translation>
    </message>
    <message>
        <source>The recovery key has another length; the data is whole.</source>
        <translation>Khóa khôi phục sai độ dài; dữ liệu vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>Type all its groups from the paper.</source>
        <translation>Nhập đủ các nhóm theo tờ giấy.</translation>
    </message>
    <message>
        <source>A group of the recovery key is mistyped; the data is whole.</source>
        <translation>Một nhóm của khóa khôi phục bị nhập sai; dữ liệu vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>This is not the key shown above.</source>
        <translation>Không giống khóa hiện ở trên.</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down.</source>
        <translation>So lại với bản đã ghi.</translation>
    </message>
    <message>
        <source>The recovery key of this market was never typed back, so it may be lost; the data is whole.</source>
        <translation>Khóa khôi phục của nơi này chưa được nhập lại, có thể đã mất; dữ liệu vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>Keep the passphrase safe, and make the market anew before its first record.</source>
        <translation>Giữ kỹ cụm mật khẩu và tạo lại trước hồ sơ đầu tiên.</translation>
    </message>
    <message>
        <source>No market lies in this folder.</source>
        <translation>Thư mục này không có dữ liệu.</translation>
    </message>
    <message>
        <source>Make one, or choose another folder.</source>
        <translation>Tạo mới hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>A market lies in this folder already; nothing was changed.</source>
        <translation>Thư mục này đã có dữ liệu; không đổi gì.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Mở dữ liệu đó hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The market is open in another window.</source>
        <translation>Dữ liệu đang mở ở cửa sổ khác.</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>Dùng cửa sổ đó hoặc đóng lại trước.</translation>
    </message>
    <message>
        <source>The data cannot be read whole; nothing was deleted.</source>
        <translation>Không đọc được trọn dữ liệu; không xóa gì.</translation>
    </message>
    <message>
        <source>Restore the last backup and keep this folder.</source>
        <translation>Khôi phục bản sao lưu gần nhất và giữ lại thư mục này.</translation>
    </message>
    <message>
        <source>The key file cannot be read; the data itself is whole.</source>
        <translation>Không đọc được tệp khóa; dữ liệu vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>Restore the key file from the backup.</source>
        <translation>Khôi phục tệp khóa từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The database library {version} of this machine is not safe; the data was not opened.</source>
        <translation>Thư viện cơ sở dữ liệu {version} của máy không an toàn; chưa mở dữ liệu.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Cài lại chương trình.</translation>
    </message>
    <message>
        <source>The data was written by a newer program and was not opened.</source>
        <translation>Dữ liệu do phiên bản mới hơn ghi; chưa mở.</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>Cài phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>The data is in use for a moment; nothing was lost.</source>
        <translation>Dữ liệu đang bận trong giây lát; không mất gì.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Thử lại.</translation>
    </message>
    <message>
        <source>The disk did not take the data; what was saved before is safe.</source>
        <translation>Ổ đĩa không ghi được; dữ liệu đã lưu vẫn an toàn.</translation>
    </message>
    <message>
        <source>Make a backup now and have the disk checked.</source>
        <translation>Sao lưu ngay và kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>The disk is full; what was saved before is safe.</source>
        <translation>Ổ đĩa đã đầy; dữ liệu đã lưu vẫn an toàn.</translation>
    </message>
    <message>
        <source>Free some space, then do it again.</source>
        <translation>Giải phóng chỗ rồi làm lại.</translation>
    </message>
    <message>
        <source>The machine has no memory left; what was saved before is safe.</source>
        <translation>Máy hết bộ nhớ; dữ liệu đã lưu vẫn an toàn.</translation>
    </message>
    <message>
        <source>Close other programs, then do it again.</source>
        <translation>Đóng chương trình khác rồi làm lại.</translation>
    </message>
    <message>
        <source>The folder cannot be written; what was saved before is safe.</source>
        <translation>Không ghi được vào thư mục; dữ liệu đã lưu vẫn an toàn.</translation>
    </message>
    <message>
        <source>Check the rights of the folder or the stick.</source>
        <translation>Kiểm tra quyền của thư mục hoặc USB.</translation>
    </message>
    <message>
        <source>The practice port did not start; records are kept and wait.</source>
        <translation>Cửa khẩu luyện tập chưa chạy; hồ sơ vẫn lưu và chờ gửi.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Khởi động lại chương trình.</translation>
    </message>
    <message>
        <source>This address cannot be used: {address}.</source>
        <translation>Không dùng được địa chỉ này: {address}.</translation>
    </message>
    <message>
        <source>Type https://…, or http:// on this machine only.</source>
        <translation>Nhập https://…, riêng máy này có thể dùng http://.</translation>
    </message>
    <message>
        <source>This is not a public key of a port with its id.</source>
        <translation>Đây không phải khóa công khai của cửa khẩu kèm mã.</translation>
    </message>
    <message>
        <source>Take it from the office&apos;s file.</source>
        <translation>Nạp từ tệp của cơ quan quản lý.</translation>
    </message>
    <message>
        <source>The answer is signed by another key than the port&apos;s; nothing was changed, records wait.</source>
        <translation>Trả lời được ký bằng khóa khác của cửa khẩu; không đổi gì, hồ sơ vẫn chờ.</translation>
    </message>
    <message>
        <source>Tell the port office.</source>
        <translation>Báo cho cơ quan cửa khẩu.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is in use.</source>
        <translation>Cổng {port} của {host} đang được dùng.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Chọn cổng khác.</translation>
    </message>
    <message>
        <source>This address cannot be listened on: {value}.</source>
        <translation>Không lắng nghe được ở địa chỉ này: {value}.</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>Chọn địa chỉ khác.</translation>
    </message>
    <message>
        <source>No port is connected yet; records are kept and wait.</source>
        <translation>Chưa kết nối cửa khẩu; hồ sơ vẫn lưu và chờ gửi.</translation>
    </message>
    <message>
        <source>Connect the port under Settings.</source>
        <translation>Kết nối ở mục Cài đặt.</translation>
    </message>
    <message>
        <source>The port did not answer in time; records are kept and wait.</source>
        <translation>Cửa khẩu không trả lời kịp; hồ sơ vẫn lưu và chờ gửi.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Chương trình tự thử lại.</translation>
    </message>
    <message>
        <source>The port cannot be reached; records are kept and wait.</source>
        <translation>Không tới được cửa khẩu; hồ sơ vẫn lưu và chờ gửi.</translation>
    </message>
    <message>
        <source>The name of the port is not found; records are kept and wait.</source>
        <translation>Không tìm thấy tên máy cửa khẩu; hồ sơ vẫn lưu và chờ gửi.</translation>
    </message>
    <message>
        <source>Check the network and the address under Settings.</source>
        <translation>Kiểm tra mạng và địa chỉ ở mục Cài đặt.</translation>
    </message>
    <message>
        <source>The line broke while sending; records are kept and wait.</source>
        <translation>Đường truyền đứt khi đang gửi; hồ sơ vẫn lưu và chờ gửi.</translation>
    </message>
    <message>
        <source>The port has a fault of its own; records are kept and wait.</source>
        <translation>Hệ thống cửa khẩu đang lỗi; hồ sơ vẫn lưu và chờ gửi.</translation>
    </message>
    <message>
        <source>The port asks to wait; records are kept.</source>
        <translation>Cửa khẩu yêu cầu chờ; hồ sơ vẫn lưu.</translation>
    </message>
    <message>
        <source>The secure line to the port could not be made; records are kept and wait.</source>
        <translation>Không lập được đường truyền an toàn; hồ sơ vẫn lưu và chờ gửi.</translation>
    </message>
    <message>
        <source>Check the date of this machine and the address.</source>
        <translation>Kiểm tra ngày của máy và địa chỉ.</translation>
    </message>
    <message>
        <source>Connected, but not to the port: it is probably a sign-in page; nothing was lost.</source>
        <translation>Có mạng nhưng không phải cửa khẩu: có lẽ là trang đăng nhập mạng; không mất gì.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser.</source>
        <translation>Đăng nhập mạng bằng trình duyệt.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, or check the address.</source>
        <translation>Đăng nhập mạng bằng trình duyệt hoặc kiểm tra địa chỉ.</translation>
    </message>
    <message>
        <source>The answer cannot be read ({part}); nothing was changed, records wait.</source>
        <translation>Không đọc được trả lời ({part}); không đổi gì, hồ sơ vẫn chờ.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays, tell the port office.</source>
        <translation>Chương trình tự thử lại; nếu vẫn vậy, báo cho cơ quan cửa khẩu.</translation>
    </message>
    <message>
        <source>The answer is too large and was not read; nothing was changed.</source>
        <translation>Trả lời quá lớn nên không đọc; không đổi gì.</translation>
    </message>
    <message>
        <source>The port left out an answer; the record waits.</source>
        <translation>Cửa khẩu bỏ sót một trả lời; hồ sơ vẫn chờ.</translation>
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation>Chương trình tự hỏi lại.</translation>
    </message>
    <message>
        <source>The port wants a newer program ({theirs}); work goes on here, records wait.</source>
        <translation>Cửa khẩu cần chương trình mới hơn ({theirs}); vẫn làm việc được, hồ sơ chờ.</translation>
    </message>
    <message>
        <source>Have the program updated.</source>
        <translation>Cập nhật chương trình.</translation>
    </message>
    <message>
        <source>The port wants a new sign-in; records are kept and wait.</source>
        <translation>Cửa khẩu yêu cầu đăng nhập lại; hồ sơ vẫn lưu và chờ gửi.</translation>
    </message>
    <message>
        <source>Ask the port office for access.</source>
        <translation>Liên hệ cơ quan cửa khẩu.</translation>
    </message>
    <message>
        <source>Sending is under way already.</source>
        <translation>Đang gửi.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Chờ đến khi xong.</translation>
    </message>
    <message>
        <source>Sending was stopped; everything sent so far is kept.</source>
        <translation>Đã dừng gửi; phần đã gửi vẫn được ghi lại.</translation>
    </message>
    <message>
        <source>Press F6 to send the rest.</source>
        <translation>Nhấn F6 để gửi phần còn lại.</translation>
    </message>
    <message>
        <source>A receipt cannot be read ({part}); nothing was changed.</source>
        <translation>Không đọc được biên nhận ({part}); không đổi gì.</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>Chương trình tự lấy lại.</translation>
    </message>
    <message>
        <source>A receipt belongs to another message; nothing was changed.</source>
        <translation>Biên nhận thuộc bản tin khác; không đổi gì.</translation>
    </message>
    <message>
        <source>The signature of a receipt is wrong; nothing was changed.</source>
        <translation>Chữ ký của biên nhận không đúng; không đổi gì.</translation>
    </message>
    <message>
        <source>A receipt is signed by an unknown key; nothing was changed.</source>
        <translation>Biên nhận được ký bằng khóa không rõ; không đổi gì.</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read.</source>
        <translation>Không đọc được tệp khóa {file}.</translation>
    </message>
    <message>
        <source>Restore it from the backup.</source>
        <translation>Khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The work was stopped; nothing is half done.</source>
        <translation>Đã dừng; không có gì dở dang.</translation>
    </message>
    <message>
        <source>Begin again when it suits.</source>
        <translation>Làm lại khi cần.</translation>
    </message>
    <message>
        <source>The port received other bytes than were sent; the record waits.</source>
        <translation>Cửa khẩu nhận nội dung khác với bản gửi; hồ sơ vẫn chờ.</translation>
    </message>
    <message>
        <source>It is sent again by itself.</source>
        <translation>Chương trình tự gửi lại.</translation>
    </message>
    <message>
        <source>The port knows this message with another content; the record is kept.</source>
        <translation>Cửa khẩu đã có bản tin cùng mã nhưng khác nội dung; hồ sơ vẫn lưu.</translation>
    </message>
    <message>
        <source>Tell the port office, then mend the record.</source>
        <translation>Báo cho cơ quan cửa khẩu rồi sửa hồ sơ.</translation>
    </message>
    <message>
        <source>The port cannot read this message; the record is kept.</source>
        <translation>Cửa khẩu không đọc được bản tin này; hồ sơ vẫn lưu.</translation>
    </message>
    <message>
        <source>The message is too large for the port; the record is kept.</source>
        <translation>Bản tin quá lớn đối với cửa khẩu; hồ sơ vẫn lưu.</translation>
    </message>
    <message>
        <source>Make the lot smaller.</source>
        <translation>Chia nhỏ lô hàng.</translation>
    </message>
    <message>
        <source>The port refused the message without a signed reason; the record is kept.</source>
        <translation>Cửa khẩu không nhận bản tin mà không có lý do được ký; hồ sơ vẫn lưu.</translation>
    </message>
    <message>
        <source>Look at it under Port.</source>
        <translation>Xem ở mục Cửa khẩu.</translation>
    </message>
    <message>
        <source>The port misses the field {field}; the record is kept.</source>
        <translation>Cửa khẩu thiếu mục {field}; hồ sơ vẫn lưu.</translation>
    </message>
    <message>
        <source>The port does not know the field {field}; the record is kept.</source>
        <translation>Cửa khẩu không biết mục {field}; hồ sơ vẫn lưu.</translation>
    </message>
    <message>
        <source>The port does not accept the value of {field}; the record is kept.</source>
        <translation>Cửa khẩu không chấp nhận giá trị của {field}; hồ sơ vẫn lưu.</translation>
    </message>
    <message>
        <source>The field {field} has a wrong kind of value; the record is kept.</source>
        <translation>Mục {field} sai kiểu giá trị; hồ sơ vẫn lưu.</translation>
    </message>
    <message>
        <source>The field {field} is not a whole number; the record is kept.</source>
        <translation>Mục {field} không phải số nguyên; hồ sơ vẫn lưu.</translation>
    </message>
    <message>
        <source>A text of the message is written in another form of letters; the record is kept.</source>
        <translation>Chữ trong bản tin sai dạng mã; hồ sơ vẫn lưu.</translation>
    </message>
    <message>
        <source>The port does not know this kind of message; the record is kept.</source>
        <translation>Cửa khẩu không biết loại bản tin này; hồ sơ vẫn lưu.</translation>
    </message>
    <message>
        <source>Type the name as it stands on the paper.</source>
        <translation>Nhập đúng như trên giấy tờ.</translation>
    </message>
    <message>
        <source>This is not a name: it has digits, or no letters.</source>
        <translation>Đây không phải họ tên: có chữ số hoặc không có chữ.</translation>
    </message>
    <message>
        <source>The document number is missing.</source>
        <translation>Thiếu số giấy tờ.</translation>
    </message>
    <message>
        <source>Lay the card on the reader, or type the number.</source>
        <translation>Đặt thẻ lên đầu đọc hoặc nhập số.</translation>
    </message>
    <message>
        <source>The number has {found} characters, {expected} are needed.</source>
        <translation>Số có {found} ký tự, cần {expected}.</translation>
    </message>
    <message>
        <source>Compare it with the paper.</source>
        <translation>So lại với giấy tờ.</translation>
    </message>
    <message>
        <source>Character {position} ({found}) cannot stand in this number.</source>
        <translation>Ký tự thứ {position} ({found}) không thể có trong số này.</translation>
    </message>
    <message>
        <source>The check digit {found} does not fit the number.</source>
        <translation>Chữ số kiểm tra {found} không khớp với số.</translation>
    </message>
    <message>
        <source>Look at these digits again: {positions}.</source>
        <translation>Xem lại các vị trí: {positions}.</translation>
    </message>
    <message>
        <source>Digit {position} of the number is wrong.</source>
        <translation>Chữ số thứ {position} bị sai.</translation>
    </message>
    <message>
        <source>Digits {position} and {next} of the number are swapped.</source>
        <translation>Chữ số thứ {position} và {next} bị đảo chỗ.</translation>
    </message>
    <message>
        <source>Type them in the order of the paper.</source>
        <translation>Nhập theo thứ tự trên giấy tờ.</translation>
    </message>
    <message>
        <source>The date of birth in the number does not exist.</source>
        <translation>Ngày sinh trong số không tồn tại.</translation>
    </message>
    <message>
        <source>Look at the digits 7 to 14 again.</source>
        <translation>Xem lại chữ số 7 đến 14.</translation>
    </message>
    <message>
        <source>The area code {area} is on no list; this does not stop.</source>
        <translation>Mã vùng {area} không có trong danh sách; vẫn làm tiếp được.</translation>
    </message>
    <message>
        <source>Compare the first six digits with the paper.</source>
        <translation>So sáu chữ số đầu với giấy tờ.</translation>
    </message>
    <message>
        <source>A 9-digit number is an old card that ended on {until}.</source>
        <translation>Số 9 chữ số là thẻ cũ, hết giá trị từ {until}.</translation>
    </message>
    <message>
        <source>Ask for the 12-digit card.</source>
        <translation>Đề nghị xuất trình thẻ 12 số.</translation>
    </message>
    <message>
        <source>The first three digits {place} are no Vietnamese place.</source>
        <translation>Ba chữ số đầu {place} không phải mã tỉnh.</translation>
    </message>
    <message>
        <source>Compare the number with the card.</source>
        <translation>So lại với thẻ.</translation>
    </message>
    <message>
        <source>Digit {position} ({found}) does not fit a year of birth.</source>
        <translation>Chữ số thứ {position} ({found}) không khớp năm sinh.</translation>
    </message>
    <message>
        <source>A border pass has 6 to 12 letters and digits, this has {found}.</source>
        <translation>Giấy thông hành có 6 đến 12 chữ và số, ở đây có {found}.</translation>
    </message>
    <message>
        <source>Compare it with the pass.</source>
        <translation>So lại với giấy thông hành.</translation>
    </message>
    <message>
        <source>A passport number is a letter and 6 to 9 letters or digits.</source>
        <translation>Số hộ chiếu gồm một chữ cái và 6 đến 9 chữ hoặc số.</translation>
    </message>
    <message>
        <source>Compare it with the passport: {found}.</source>
        <translation>So lại với hộ chiếu: {found}.</translation>
    </message>
    <message>
        <source>This is not a paper of a person: {found}.</source>
        <translation>Đây không phải giấy tờ cá nhân: {found}.</translation>
    </message>
    <message>
        <source>Choose the kind of paper.</source>
        <translation>Chọn loại giấy tờ.</translation>
    </message>
    <message>
        <source>Ask for the new one, then change the date in the register.</source>
        <translation>Đề nghị giấy mới rồi sửa ngày trong danh sách.</translation>
    </message>
    <message>
        <source>It is renewed at the office; then change the date in the register.</source>
        <translation>Gia hạn tại cơ quan đăng ký rồi sửa ngày trong danh sách.</translation>
    </message>
    <message>
        <source>This state of registration is not known: {found}.</source>
        <translation>Không rõ trạng thái đăng ký: {found}.</translation>
    </message>
    <message>
        <source>Choose active or suspended.</source>
        <translation>Chọn còn hiệu lực hoặc tạm dừng.</translation>
    </message>
    <message>
        <source>The paper ended on {until} ({rule}, {source}).</source>
        <translation>Giấy tờ đã hết hạn ngày {until} ({rule}, {source}).</translation>
    </message>
    <message>
        <source>The registration as border resident ended on {until} ({rule}, {source}).</source>
        <translation>Đăng ký cư dân đã hết hạn ngày {until} ({rule}, {source}).</translation>
    </message>
    <message>
        <source>The registration of this person is suspended ({rule}, {source}).</source>
        <translation>Đăng ký của người này đang bị tạm dừng ({rule}, {source}).</translation>
    </message>
    <message>
        <source>Only the office can lift it; the next card is read as usual.</source>
        <translation>Chỉ cơ quan đăng ký mở lại được; thẻ tiếp theo vẫn đọc bình thường.</translation>
    </message>
    <message>
        <source>The date {value} cannot be right.</source>
        <translation>Ngày {value} không hợp lý.</translation>
    </message>
    <message>
        <source>The sex is not understood: {found}.</source>
        <translation>Không hiểu giới tính: {found}.</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Chọn trong danh sách.</translation>
    </message>
    <message>
        <source>The sex typed is not that of the number.</source>
        <translation>Giới tính đã nhập khác với số giấy tờ.</translation>
    </message>
    <message>
        <source>Compare both with the paper.</source>
        <translation>So cả hai với giấy tờ.</translation>
    </message>
    <message>
        <source>The date of birth {typed} is not that of the number.</source>
        <translation>Ngày sinh {typed} khác với số giấy tờ.</translation>
    </message>
    <message>
        <source>The person is {age} years old, at least {least} are needed.</source>
        <translation>Người này {age} tuổi, cần ít nhất {least}.</translation>
    </message>
    <message>
        <source>Such a person cannot be registered.</source>
        <translation>Chưa thể đăng ký.</translation>
    </message>
    <message>
        <source>{name} has this number already.</source>
        <translation>{name} đã có số này.</translation>
    </message>
    <message>
        <source>Look for that person instead of adding one.</source>
        <translation>Tìm người đó, không thêm mới.</translation>
    </message>
    <message>
        <source>This person is not in the register.</source>
        <translation>Không có người này trong danh sách.</translation>
    </message>
    <message>
        <source>Look for another name, or add the person.</source>
        <translation>Tìm tên khác hoặc thêm người.</translation>
    </message>
    <message>
        <source>Character {position} ({character}) cannot be kept.</source>
        <translation>Ký tự thứ {position} ({character}) không lưu được.</translation>
    </message>
    <message>
        <source>Type the text instead of pasting it.</source>
        <translation>Nhập trực tiếp, không dán.</translation>
    </message>
    <message>
        <source>The text has {found} characters, {longest} fit.</source>
        <translation>Nội dung có {found} ký tự, tối đa {longest}.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Viết ngắn lại.</translation>
    </message>
    <message>
        <source>This is not a social credit code: {found}.</source>
        <translation>Đây không phải mã tín dụng xã hội: {found}.</translation>
    </message>
    <message>
        <source>Type its 18 letters and digits.</source>
        <translation>Nhập đủ 18 ký tự.</translation>
    </message>
    <message>
        <source>The check character of the social credit code does not fit.</source>
        <translation>Ký tự kiểm tra của mã tín dụng xã hội không khớp.</translation>
    </message>
    <message>
        <source>This is not a Vietnamese tax code: {found}.</source>
        <translation>Đây không phải mã số thuế: {found}.</translation>
    </message>
    <message>
        <source>Type 10 or 13 digits.</source>
        <translation>Nhập 10 hoặc 13 chữ số.</translation>
    </message>
    <message>
        <source>The check digit of the tax code does not fit.</source>
        <translation>Chữ số kiểm tra của mã số thuế không khớp.</translation>
    </message>
    <message>
        <source>This is not a container number: {found}.</source>
        <translation>Đây không phải số công-ten-nơ: {found}.</translation>
    </message>
    <message>
        <source>Type four letters and seven digits.</source>
        <translation>Nhập bốn chữ cái và bảy chữ số.</translation>
    </message>
    <message>
        <source>The check digit of the container number does not fit.</source>
        <translation>Chữ số kiểm tra của số công-ten-nơ không khớp.</translation>
    </message>
    <message>
        <source>Compare it with the container.</source>
        <translation>So lại với vỏ công-ten-nơ.</translation>
    </message>
    <message>
        <source>This is not a Chinese plate: {found}.</source>
        <translation>Đây không phải biển số Trung Quốc: {found}.</translation>
    </message>
    <message>
        <source>Type it as on the truck, for instance 桂F·12345.</source>
        <translation>Nhập như trên xe, ví dụ F·12345 kèm chữ tỉnh ở đầu.</translation>
    </message>
    <message>
        <source>This is not a Vietnamese plate: {found}.</source>
        <translation>Đây không phải biển số Việt Nam: {found}.</translation>
    </message>
    <message>
        <source>Type it as on the truck, for instance 14C-123.45.</source>
        <translation>Nhập như trên xe, ví dụ 14C-123.45.</translation>
    </message>
    <message>
        <source>Type it like 2026-11-23.</source>
        <translation>Nhập theo kiểu 2026-11-23.</translation>
    </message>
    <message>
        <source>A group code has 1 to 16 capitals, digits or hyphens.</source>
        <translation>Mã tổ gồm 1 đến 16 chữ hoa, chữ số hoặc gạch nối.</translation>
    </message>
    <message>
        <source>Change the code: {found}.</source>
        <translation>Sửa mã: {found}.</translation>
    </message>
    <message>
        <source>The name of the group is missing.</source>
        <translation>Thiếu tên tổ.</translation>
    </message>
    <message>
        <source>Type the name of the group.</source>
        <translation>Nhập tên tổ.</translation>
    </message>
    <message>
        <source>The day {value} is later than today.</source>
        <translation>Ngày {value} sau hôm nay.</translation>
    </message>
    <message>
        <source>Type the day on which the group was formed.</source>
        <translation>Nhập ngày thành lập tổ.</translation>
    </message>
    <message>
        <source>Group {name} has this code already.</source>
        <translation>Tổ {name} đã dùng mã này.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Chọn mã khác.</translation>
    </message>
    <message>
        <source>{name} is not a member of the group.</source>
        <translation>{name} không phải thành viên của tổ.</translation>
    </message>
    <message>
        <source>Make the person a member first, or choose another leader.</source>
        <translation>Đưa vào tổ trước hoặc chọn tổ trưởng khác.</translation>
    </message>
    <message>
        <source>The group would have {members} members, {most} are allowed.</source>
        <translation>Tổ sẽ có {members} người, tối đa {most}.</translation>
    </message>
    <message>
        <source>Add the person to another group.</source>
        <translation>Đưa vào tổ khác.</translation>
    </message>
    <message>
        <source>The group has {members} members, {least} are needed; this does not stop.</source>
        <translation>Tổ có {members} người, cần {least}; vẫn làm tiếp được.</translation>
    </message>
    <message>
        <source>Add members.</source>
        <translation>Thêm thành viên.</translation>
    </message>
    <message>
        <source>This group is not known.</source>
        <translation>Không có tổ này.</translation>
    </message>
    <message>
        <source>Choose a group from the list.</source>
        <translation>Chọn tổ trong danh sách.</translation>
    </message>
    <message>
        <source>There are several groups, and none is named.</source>
        <translation>Có nhiều tổ, chưa nêu tổ nào.</translation>
    </message>
    <message>
        <source>Name the group.</source>
        <translation>Nêu tên tổ.</translation>
    </message>
    <message>
        <source>The person is a member of this group since {since}.</source>
        <translation>Người này đã ở trong tổ từ {since}.</translation>
    </message>
    <message>
        <source>The person is in group {group} since {since}; one group at a time is allowed.</source>
        <translation>Người này ở tổ {group} từ {since}; mỗi lúc chỉ một tổ.</translation>
    </message>
    <message>
        <source>End that membership first.</source>
        <translation>Kết thúc ở tổ kia trước.</translation>
    </message>
    <message>
        <source>The day of joining {value} is later than today.</source>
        <translation>Ngày vào tổ {value} sau hôm nay.</translation>
    </message>
    <message>
        <source>Type today or an earlier day.</source>
        <translation>Nhập hôm nay hoặc ngày trước đó.</translation>
    </message>
    <message>
        <source>The person is not in this group.</source>
        <translation>Người này không ở trong tổ.</translation>
    </message>
    <message>
        <source>Add the person to the group first.</source>
        <translation>Đưa vào tổ trước.</translation>
    </message>
    <message>
        <source>The last day is before the first day {joined}.</source>
        <translation>Ngày cuối trước ngày vào tổ {joined}.</translation>
    </message>
    <message>
        <source>Type a later day.</source>
        <translation>Nhập ngày muộn hơn.</translation>
    </message>
    <message>
        <source>The last day {value} is later than today.</source>
        <translation>Ngày cuối {value} sau hôm nay.</translation>
    </message>
    <message>
        <source>The person leads the group {group}.</source>
        <translation>Người này là tổ trưởng tổ {group}.</translation>
    </message>
    <message>
        <source>Choose another leader first.</source>
        <translation>Chọn tổ trưởng khác trước.</translation>
    </message>
    <message>
        <source>The entrustment ends on {until}, before it begins on {start}.</source>
        <translation>Giấy ủy quyền hết hạn {until}, trước ngày bắt đầu {start}.</translation>
    </message>
    <message>
        <source>Type a later last day.</source>
        <translation>Nhập ngày hết hạn muộn hơn.</translation>
    </message>
    <message>
        <source>The entrustment ended on {until}.</source>
        <translation>Giấy ủy quyền hết hạn ngày {until}.</translation>
    </message>
    <message>
        <source>Ask for a new one and type its last day.</source>
        <translation>Làm giấy mới rồi nhập ngày hết hạn.</translation>
    </message>
    <message>
        <source>The port found no entrustment for this share (rule {rule}).</source>
        <translation>Cửa khẩu không thấy giấy ủy quyền của phần này (quy tắc {rule}).</translation>
    </message>
    <message>
        <source>Enter the entrustment, then mend the share.</source>
        <translation>Nhập giấy ủy quyền rồi sửa phần này.</translation>
    </message>
    <message>
        <source>It is not clear whether the card was read or typed: {found}.</source>
        <translation>Không rõ thẻ được đọc hay nhập tay: {found}.</translation>
    </message>
    <message>
        <source>Read the card again.</source>
        <translation>Đọc lại thẻ.</translation>
    </message>
    <message>
        <source>Nobody in the register has the number {number}; nothing was counted.</source>
        <translation>Không ai trong danh sách có số {number}; chưa tính vào.</translation>
    </message>
    <message>
        <source>Add the person under People, or read the next card.</source>
        <translation>Thêm người ở mục Cư dân, hoặc đọc thẻ tiếp theo.</translation>
    </message>
    <message>
        <source>Nobody in the register has a number that ends in {end}; nothing was counted.</source>
        <translation>Không ai trong danh sách có số kết thúc bằng {end}; chưa tính vào.</translation>
    </message>
    <message>
        <source>Type the whole number, or add the person under People.</source>
        <translation>Nhập đủ cả số, hoặc thêm người ở mục Cư dân.</translation>
    </message>
    <message>
        <source>The number {number} is a paper of the other side; nothing was counted.</source>
        <translation>Số {number} là giấy tờ của phía bên kia; chưa tính vào.</translation>
    </message>
    <message>
        <source>Read the next card.</source>
        <translation>Đọc thẻ tiếp theo.</translation>
    </message>
    <message>
        <source>This person is not on the list of today.</source>
        <translation>Người này không có trong danh sách hôm nay.</translation>
    </message>
    <message>
        <source>Read the card first.</source>
        <translation>Đọc thẻ trước.</translation>
    </message>
    <message>
        <source>The lot has no goods.</source>
        <translation>Lô hàng chưa có hàng hóa.</translation>
    </message>
    <message>
        <source>Add a goods line.</source>
        <translation>Thêm dòng hàng.</translation>
    </message>
    <message>
        <source>The direction is missing.</source>
        <translation>Thiếu chiều hàng.</translation>
    </message>
    <message>
        <source>Choose import or export.</source>
        <translation>Chọn nhập khẩu hoặc xuất khẩu.</translation>
    </message>
    <message>
        <source>The plate of the truck is missing.</source>
        <translation>Thiếu biển số xe.</translation>
    </message>
    <message>
        <source>Type the Chinese or the Vietnamese plate.</source>
        <translation>Nhập biển số Trung Quốc hoặc Việt Nam.</translation>
    </message>
    <message>
        <source>The crossing is not known: {value}.</source>
        <translation>Không có cửa khẩu này: {value}.</translation>
    </message>
    <message>
        <source>The name of the seller or buyer on the other side is missing.</source>
        <translation>Thiếu tên người bán hoặc người mua phía bên kia.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Nhập tên.</translation>
    </message>
    <message>
        <source>The document of the seller or buyer is missing.</source>
        <translation>Thiếu giấy tờ của người bán hoặc người mua.</translation>
    </message>
    <message>
        <source>Type its number.</source>
        <translation>Nhập số giấy tờ.</translation>
    </message>
    <message>
        <source>These goods are not in the register: {value}.</source>
        <translation>Không có hàng này trong danh mục: {value}.</translation>
    </message>
    <message>
        <source>Choose them from the list, or take in a goods list.</source>
        <translation>Chọn trong danh sách hoặc nạp danh mục.</translation>
    </message>
    <message>
        <source>These goods are prohibited ({hs6}, source {source}).</source>
        <translation>Hàng này bị cấm ({hs6}, nguồn {source}).</translation>
    </message>
    <message>
        <source>Take the line out; ask customs if in doubt.</source>
        <translation>Bỏ dòng này; nếu chưa rõ, hỏi hải quan.</translation>
    </message>
    <message>
        <source>These goods bear export duty and cannot go this way ({hs6}, source {source}).</source>
        <translation>Hàng này chịu thuế xuất khẩu nên không đi theo cách này ({hs6}, nguồn {source}).</translation>
    </message>
    <message>
        <source>These goods are on the list that pays duty ({hs6}, source {source}).</source>
        <translation>Hàng này thuộc danh mục phải nộp thuế ({hs6}, nguồn {source}).</translation>
    </message>
    <message>
        <source>Ask customs before going on.</source>
        <translation>Hỏi hải quan trước khi làm tiếp.</translation>
    </message>
    <message>
        <source>These goods are outside mutual trade ({hs6}, source {source}).</source>
        <translation>Hàng này ngoài phạm vi trao đổi cư dân ({hs6}, nguồn {source}).</translation>
    </message>
    <message>
        <source>Take the line out.</source>
        <translation>Bỏ dòng này.</translation>
    </message>
    <message>
        <source>The origin {value} is unusual here (usual: {allowed}); this does not stop.</source>
        <translation>Xuất xứ {value} không thường gặp (thường là {allowed}); vẫn làm tiếp được.</translation>
    </message>
    <message>
        <source>Check the origin.</source>
        <translation>Kiểm tra xuất xứ.</translation>
    </message>
    <message>
        <source>These goods are limited by mass but counted by the piece.</source>
        <translation>Hàng này hạn chế theo khối lượng nhưng tính theo chiếc.</translation>
    </message>
    <message>
        <source>Type the net mass.</source>
        <translation>Nhập trọng lượng tịnh.</translation>
    </message>
    <message>
        <source>A mass is missing.</source>
        <translation>Thiếu trọng lượng.</translation>
    </message>
    <message>
        <source>Type the weight; for a truck gross and net mass.</source>
        <translation>Nhập khối lượng; hàng cả xe thì nhập cả bì và tịnh.</translation>
    </message>
    <message>
        <source>Gross less tare is not the net mass: {difference_g} differ.</source>
        <translation>Trọng lượng cả bì trừ bì khác trọng lượng tịnh: lệch {difference_g}.</translation>
    </message>
    <message>
        <source>Look at the three masses again.</source>
        <translation>Xem lại ba trọng lượng.</translation>
    </message>
    <message>
        <source>The number of pieces is missing.</source>
        <translation>Thiếu số lượng.</translation>
    </message>
    <message>
        <source>Type the number of pieces.</source>
        <translation>Nhập số lượng.</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Thiếu đơn giá.</translation>
    </message>
    <message>
        <source>Type the price of one unit.</source>
        <translation>Nhập đơn giá.</translation>
    </message>
    <message>
        <source>The currency is not known: {value}.</source>
        <translation>Không có loại tiền này: {value}.</translation>
    </message>
    <message>
        <source>Choose CNY or VND.</source>
        <translation>Chọn CNY hoặc VND.</translation>
    </message>
    <message>
        <source>The smallest step of a share is wrong: {value}.</source>
        <translation>Bước chia nhỏ nhất không đúng: {value}.</translation>
    </message>
    <message>
        <source>Type a step above zero.</source>
        <translation>Nhập số lớn hơn không.</translation>
    </message>
    <message>
        <source>The figure is larger than any lot.</source>
        <translation>Con số lớn hơn mọi lô hàng.</translation>
    </message>
    <message>
        <source>Look at mass and price again.</source>
        <translation>Xem lại trọng lượng và đơn giá.</translation>
    </message>
    <message>
        <source>There is no rate for {currency}.</source>
        <translation>Chưa có tỷ giá {currency}.</translation>
    </message>
    <message>
        <source>Type the rate of the day with its source.</source>
        <translation>Nhập tỷ giá trong ngày kèm nguồn.</translation>
    </message>
    <message>
        <source>The rate of {currency} is not above zero.</source>
        <translation>Tỷ giá {currency} không lớn hơn không.</translation>
    </message>
    <message>
        <source>Type the rate again.</source>
        <translation>Nhập lại tỷ giá.</translation>
    </message>
    <message>
        <source>The rate of {currency} has no source.</source>
        <translation>Tỷ giá {currency} chưa có nguồn.</translation>
    </message>
    <message>
        <source>Type where it comes from.</source>
        <translation>Nhập nguồn.</translation>
    </message>
    <message>
        <source>The rate is dated {on}, later than today {today}.</source>
        <translation>Tỷ giá đề ngày {on}, sau hôm nay {today}.</translation>
    </message>
    <message>
        <source>Type the day of the rate.</source>
        <translation>Nhập ngày của tỷ giá.</translation>
    </message>
    <message>
        <source>The rate of {on} is older than {days} days.</source>
        <translation>Tỷ giá ngày {on} đã quá {days} ngày.</translation>
    </message>
    <message>
        <source>Type a newer rate.</source>
        <translation>Nhập tỷ giá mới hơn.</translation>
    </message>
    <message>
        <source>This split rule is not known: {value}.</source>
        <translation>Không có quy tắc phân bổ này: {value}.</translation>
    </message>
    <message>
        <source>Choose another with *.</source>
        <translation>Nhấn * để chọn quy tắc khác.</translation>
    </message>
    <message>
        <source>Nobody of the group is present; the lot is kept as a draft.</source>
        <translation>Chưa có ai trong tổ có mặt; lô hàng giữ ở dạng nháp.</translation>
    </message>
    <message>
        <source>Press F3 and read cards.</source>
        <translation>Nhấn F3 và đọc thẻ.</translation>
    </message>
    <message>
        <source>The lot {lot} has no shares yet.</source>
        <translation>Lô {lot} chưa có phần nào.</translation>
    </message>
    <message>
        <source>Split it first.</source>
        <translation>Phân bổ trước.</translation>
    </message>
    <message>
        <source>The lot {lot} is finalised and stays as it is.</source>
        <translation>Lô {lot} đã chốt và giữ nguyên.</translation>
    </message>
    <message>
        <source>Amend or void its records.</source>
        <translation>Sửa đổi hoặc hủy hồ sơ của lô.</translation>
    </message>
    <message>
        <source>The lot {lot} is of {day}, today is {today}.</source>
        <translation>Lô {lot} thuộc ngày {day}, hôm nay là {today}.</translation>
    </message>
    <message>
        <source>Save it anew for today.</source>
        <translation>Lưu lại cho hôm nay.</translation>
    </message>
    <message>
        <source>The lot {lot} is not known.</source>
        <translation>Không có lô {lot}.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Finalising was stopped; the lot is a draft as before.</source>
        <translation>Đã dừng chốt; lô hàng vẫn là bản nháp.</translation>
    </message>
    <message>
        <source>Press Enter to do it again.</source>
        <translation>Nhấn Enter để làm lại.</translation>
    </message>
    <message>
        <source>{person} has not confirmed the share (rule {rule}); nothing was finalised.</source>
        <translation>{person} chưa xác nhận phần này (quy tắc {rule}); chưa chốt gì.</translation>
    </message>
    <message>
        <source>Read the card, or enter the signed sheet.</source>
        <translation>Đọc thẻ hoặc nhập bảng phân bổ đã ký.</translation>
    </message>
    <message>
        <source>{person} has no entrustment valid today (rule {rule}); nothing was finalised.</source>
        <translation>{person} không có giấy ủy quyền còn hiệu lực hôm nay (quy tắc {rule}); chưa chốt gì.</translation>
    </message>
    <message>
        <source>Enter the entrustment under People, or drop the person.</source>
        <translation>Nhập giấy ủy quyền ở mục Cư dân hoặc bỏ người này.</translation>
    </message>
    <message>
        <source>{person} is not present today.</source>
        <translation>{person} hôm nay không có mặt.</translation>
    </message>
    <message>
        <source>Read the card, or choose another person.</source>
        <translation>Đọc thẻ hoặc chọn người khác.</translation>
    </message>
    <message>
        <source>{person} is not in the group of this lot (rule {rule}).</source>
        <translation>{person} không thuộc tổ của lô này (quy tắc {rule}).</translation>
    </message>
    <message>
        <source>Drop the person.</source>
        <translation>Bỏ người này.</translation>
    </message>
    <message>
        <source>This person can take no share.</source>
        <translation>Người này không nhận phần được.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Chọn người khác.</translation>
    </message>
    <message>
        <source>{person} cannot trade today.</source>
        <translation>{person} hôm nay không được giao dịch.</translation>
    </message>
    <message>
        <source>Drop the person; the card shows why.</source>
        <translation>Bỏ người này; thẻ người ghi rõ lý do.</translation>
    </message>
    <message>
        <source>A person of this share is not in the register.</source>
        <translation>Người của phần này không có trong danh sách.</translation>
    </message>
    <message>
        <source>Split again.</source>
        <translation>Phân bổ lại.</translation>
    </message>
    <message>
        <source>The share of {person} is {missing_fen} above what is left today (rule {rule}).</source>
        <translation>Phần của {person} vượt mức còn lại hôm nay {missing_fen} (quy tắc {rule}).</translation>
    </message>
    <message>
        <source>Make it smaller, or split again.</source>
        <translation>Giảm bớt hoặc phân bổ lại.</translation>
    </message>
    <message>
        <source>The share of {person} is {missing_g} above the limit of these goods (rule {rule}).</source>
        <translation>Phần của {person} vượt hạn mức hàng này {missing_g} (quy tắc {rule}).</translation>
    </message>
    <message>
        <source>{person} has made {most} declarations today, no more are allowed (rule {rule}).</source>
        <translation>{person} hôm nay đã khai {most} lần, không được thêm (quy tắc {rule}).</translation>
    </message>
    <message>
        <source>The card of {person} was typed, not read.</source>
        <translation>Thẻ của {person} được nhập tay, không đọc.</translation>
    </message>
    <message>
        <source>Choose the signed sheet or type a reason.</source>
        <translation>Chọn bảng đã ký hoặc nhập lý do.</translation>
    </message>
    <message>
        <source>This kind of confirmation is not known: {value}.</source>
        <translation>Không có cách xác nhận này: {value}.</translation>
    </message>
    <message>
        <source>Choose card, sheet or reason.</source>
        <translation>Chọn thẻ, bảng đã ký hoặc lý do.</translation>
    </message>
    <message>
        <source>The number of the signed sheet is missing.</source>
        <translation>Thiếu số bảng đã ký.</translation>
    </message>
    <message>
        <source>Type the number of the sheet.</source>
        <translation>Nhập số bảng.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Thiếu lý do.</translation>
    </message>
    <message>
        <source>The goods line {line} is not in this lot.</source>
        <translation>Lô này không có dòng hàng {line}.</translation>
    </message>
    <message>
        <source>This person has no share in the lot.</source>
        <translation>Người này không có phần trong lô.</translation>
    </message>
    <message>
        <source>Choose somebody on the list.</source>
        <translation>Chọn người trong danh sách.</translation>
    </message>
    <message>
        <source>This split rule is not known.</source>
        <translation>Không có quy tắc phân bổ này.</translation>
    </message>
    <message>
        <source>The person is {over_fen} above the daily value; {used_elsewhere_fen} were used elsewhere.</source>
        <translation>Người này vượt mức giá trị trong ngày {over_fen}; nơi khác đã dùng {used_elsewhere_fen}.</translation>
    </message>
    <message>
        <source>Move the share to another person who is present.</source>
        <translation>Chuyển phần này cho người khác đang có mặt.</translation>
    </message>
    <message>
        <source>The person is {over_g} above the daily limit of {group}; {used_elsewhere_g} were used elsewhere.</source>
        <translation>Người này vượt hạn mức {group} trong ngày {over_g}; nơi khác đã dùng {used_elsewhere_g}.</translation>
    </message>
    <message>
        <source>The port found no confirmation for this share (rule {rule}).</source>
        <translation>Cửa khẩu không thấy xác nhận của phần này (quy tắc {rule}).</translation>
    </message>
    <message>
        <source>Read the card or enter the signed sheet, then mend it.</source>
        <translation>Đọc thẻ hoặc nhập bảng đã ký rồi sửa.</translation>
    </message>
    <message>
        <source>The port found no rate for {currency}.</source>
        <translation>Cửa khẩu không thấy tỷ giá {currency}.</translation>
    </message>
    <message>
        <source>Amend the record with a rate.</source>
        <translation>Sửa đổi hồ sơ và thêm tỷ giá.</translation>
    </message>
    <message>
        <source>The day {day_on} lies after the port&apos;s day {today_on}.</source>
        <translation>Ngày {day_on} sau ngày của cửa khẩu {today_on}.</translation>
    </message>
    <message>
        <source>Set the clock of this machine, then mend the record.</source>
        <translation>Chỉnh đồng hồ máy rồi sửa hồ sơ.</translation>
    </message>
    <message>
        <source>The number of the message does not fit its record.</source>
        <translation>Mã bản tin không khớp với hồ sơ.</translation>
    </message>
    <message>
        <source>The record {form_id} does not belong to this device.</source>
        <translation>Hồ sơ {form_id} không thuộc máy này.</translation>
    </message>
    <message>
        <source>The officer misses papers.</source>
        <translation>Cán bộ thấy thiếu chứng từ.</translation>
    </message>
    <message>
        <source>Bring the papers, then mend the record.</source>
        <translation>Bổ sung chứng từ rồi sửa hồ sơ.</translation>
    </message>
    <message>
        <source>The officer found other goods than recorded.</source>
        <translation>Cán bộ thấy hàng khác với hồ sơ.</translation>
    </message>
    <message>
        <source>Compare goods and record, then amend it.</source>
        <translation>So hàng với hồ sơ rồi sửa đổi.</translation>
    </message>
    <message>
        <source>The officer holds the goods for quarantine.</source>
        <translation>Cán bộ giữ hàng để kiểm dịch.</translation>
    </message>
    <message>
        <source>Wait for the result.</source>
        <translation>Chờ kết quả.</translation>
    </message>
    <message>
        <source>The person was not there when the officer asked.</source>
        <translation>Người này vắng mặt khi cán bộ hỏi.</translation>
    </message>
    <message>
        <source>Bring the person, then mend the record.</source>
        <translation>Mời người đó đến rồi sửa hồ sơ.</translation>
    </message>
    <message>
        <source>The officer returned the record for another reason.</source>
        <translation>Cán bộ trả lại hồ sơ vì lý do khác.</translation>
    </message>
    <message>
        <source>Ask at the port office.</source>
        <translation>Hỏi cơ quan cửa khẩu.</translation>
    </message>
    <message>
        <source>This record is not known.</source>
        <translation>Không có hồ sơ này.</translation>
    </message>
    <message>
        <source>The port has this record already.</source>
        <translation>Cửa khẩu đã có hồ sơ này.</translation>
    </message>
    <message>
        <source>The port has settled the record ({verdict}); it stays as it is.</source>
        <translation>Cửa khẩu đã giải quyết hồ sơ ({verdict}) nên giữ nguyên.</translation>
    </message>
    <message>
        <source>Ask the port office if it is wrong.</source>
        <translation>Nếu sai, hỏi cơ quan cửa khẩu.</translation>
    </message>
    <message>
        <source>The record is released and stays as it is.</source>
        <translation>Hồ sơ đã giải phóng hàng nên giữ nguyên.</translation>
    </message>
    <message>
        <source>The record was replaced or voided; it stays as it is.</source>
        <translation>Hồ sơ đã được thay thế hoặc đã hủy; hồ sơ giữ nguyên.</translation>
    </message>
    <message>
        <source>Open the newer one.</source>
        <translation>Mở hồ sơ mới hơn.</translation>
    </message>
    <message>
        <source>The record {record} is not held back.</source>
        <translation>Hồ sơ {record} không bị hoãn gửi.</translation>
    </message>
    <message>
        <source>The record {record} is on its way already.</source>
        <translation>Hồ sơ {record} đã được gửi đi.</translation>
    </message>
    <message>
        <source>Amend or void it instead.</source>
        <translation>Dùng sửa đổi hoặc hủy hồ sơ.</translation>
    </message>
    <message>
        <source>Nothing was changed in the record {record}.</source>
        <translation>Hồ sơ {record} chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Change something, or go back.</source>
        <translation>Sửa hoặc quay lại.</translation>
    </message>
    <message>
        <source>The reason is missing; the record stays as it is.</source>
        <translation>Thiếu lý do; hồ sơ giữ nguyên.</translation>
    </message>
    <message>
        <source>The port has this record for another person.</source>
        <translation>Ở cửa khẩu hồ sơ này thuộc người khác.</translation>
    </message>
    <message>
        <source>The record was withdrawn before it was sent.</source>
        <translation>Hồ sơ đã được rút trước khi gửi.</translation>
    </message>
    <message>
        <source>Nobody present has enough left for this share; the record is kept.</source>
        <translation>Không ai có mặt còn đủ mức cho phần này; hồ sơ vẫn lưu.</translation>
    </message>
    <message>
        <source>Read more cards with F3, or void the share.</source>
        <translation>Nhấn F3 đọc thêm thẻ hoặc hủy phần này.</translation>
    </message>
    <message>
        <source>The record {record} does not need mending.</source>
        <translation>Hồ sơ {record} không cần sửa.</translation>
    </message>
    <message>
        <source>The share belongs to this person already.</source>
        <translation>Phần này đã thuộc người này.</translation>
    </message>
    <message>
        <source>The fonts have no sign for {characters}; nothing was printed.</source>
        <translation>Phông chữ không có ký tự {characters}; chưa in gì.</translation>
    </message>
    <message>
        <source>Change the text in the field {field}.</source>
        <translation>Sửa nội dung mục {field}.</translation>
    </message>
    <message>
        <source>The label {key} is missing in a language; nothing was printed.</source>
        <translation>Thiếu nhãn {key} ở một ngôn ngữ; chưa in gì.</translation>
    </message>
    <message>
        <source>This kind of paper is not known: {kind}.</source>
        <translation>Không có loại giấy này: {kind}.</translation>
    </message>
    <message>
        <source>A paper has two languages: {value}.</source>
        <translation>Giấy tờ cần hai ngôn ngữ: {value}.</translation>
    </message>
    <message>
        <source>Choose two.</source>
        <translation>Chọn hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>The amount cannot be written in words ({currency}); nothing was printed.</source>
        <translation>Không viết được số tiền bằng chữ ({currency}); chưa in gì.</translation>
    </message>
    <message>
        <source>{ref} has no records to print.</source>
        <translation>{ref} chưa có hồ sơ để in.</translation>
    </message>
    <message>
        <source>Stopped: {out} of {count} papers went out; counted copies stay counted.</source>
        <translation>Đã dừng: {out} trên {count} giấy đã in ra; bản đã đếm vẫn giữ số.</translation>
    </message>
    <message>
        <source>The office refused the registration of this person: {opinion} ({rule}, {source}).</source>
        <translation>Cơ quan từ chối đăng ký của người này: {opinion} ({rule}, {source}).</translation>
    </message>
    <message>
        <source>Only the office can change that; an officer can give leave for today.</source>
        <translation>Chỉ cơ quan mới đổi được; phụ trách có thể cho phép trong ngày.</translation>
    </message>
    <message>
        <source>The state of the review is not on the list: {found}.</source>
        <translation>Trạng thái duyệt không có trong danh sách: {found}.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>The reason for counting as a border resident is not on the list: {found}.</source>
        <translation>Căn cứ cư dân không có trong danh sách: {found}.</translation>
    </message>
    <message>
        <source>The last day {until} is before the first day {start}.</source>
        <translation>Ngày cuối {until} trước ngày đầu {start}.</translation>
    </message>
    <message>
        <source>Compare both days with the paper.</source>
        <translation>Hãy so hai ngày với giấy tờ.</translation>
    </message>
    <message>
        <source>{person} was merged into another person; the records stay as they are.</source>
        <translation>{person} đã được gộp vào người khác; các phiếu giữ nguyên.</translation>
    </message>
    <message>
        <source>Open the person who was kept, or take the merge back.</source>
        <translation>Mở người được giữ, hoặc hoàn tác việc gộp.</translation>
    </message>
    <message>
        <source>Only a supervisor may give leave; nothing was changed.</source>
        <translation>Chỉ phụ trách được cho phép; chưa đổi gì.</translation>
    </message>
    <message>
        <source>Let a supervisor sign in.</source>
        <translation>Hãy để phụ trách đăng nhập.</translation>
    </message>
    <message>
        <source>Leave needs a typed reason of at least {least} characters; nothing was changed.</source>
        <translation>Cho phép cần lý do ít nhất {least} ký tự; chưa đổi gì.</translation>
    </message>
    <message>
        <source>Type why this person may trade today.</source>
        <translation>Nhập lý do người này được giao dịch hôm nay.</translation>
    </message>
    <message>
        <source>Nothing that an officer may set aside blocks {name} today.</source>
        <translation>Hôm nay {name} không bị chặn bởi điều phụ trách có thể bỏ qua.</translation>
    </message>
    <message>
        <source>An act of two persons needs a reason of at least {least} characters.</source>
        <translation>Việc hai người làm cần lý do ít nhất {least} ký tự.</translation>
    </message>
    <message>
        <source>This market point offers no exceptions; nothing was changed.</source>
        <translation>Điểm này không cho phép ngoại lệ; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Use a hand-over, or the person&apos;s own laptop.</source>
        <translation>Hãy bàn giao định mức, hoặc làm trên máy của người đó.</translation>
    </message>
    <message>
        <source>This person needs no exception: the quota is here, or one stands already.</source>
        <translation>Người này không cần ngoại lệ: định mức ở máy này, hoặc đã có ngoại lệ.</translation>
    </message>
    <message>
        <source>Go on as usual.</source>
        <translation>Tiếp tục như thường.</translation>
    </message>
    <message>
        <source>{name} may not confirm this; nothing was changed.</source>
        <translation>{name} không được xác nhận việc này; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Ask a supervisor or a leader.</source>
        <translation>Hãy mời giám sát hoặc tổ trưởng.</translation>
    </message>
    <message>
        <source>Two different persons are needed and nobody is signed in; nothing was changed.</source>
        <translation>Cần hai người khác nhau nhưng chưa có ai đăng nhập; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Sign in first, then ask the second person.</source>
        <translation>Hãy đăng nhập trước, rồi mời người thứ hai xác nhận.</translation>
    </message>
    <message>
        <source>Record {record} is not above the allowance; nothing was changed.</source>
        <translation>Hồ sơ {record} không vượt định mức; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Hãy quay lại danh sách.</translation>
    </message>
    <message>
        <source>This record is {over_fen} above the person&apos;s daily value.</source>
        <translation>Hồ sơ này vượt định mức trong ngày {over_fen}.</translation>
    </message>
    <message>
        <source>Move the share, refer it to the office, or void it.</source>
        <translation>Hãy chuyển phần, trình cơ quan, hoặc hủy.</translation>
    </message>
    <message>
        <source>This market point does not keep quota by laptops; nothing was changed.</source>
        <translation>Điểm này không quản lý định mức theo máy; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Laptop {device} is not in use at this market point; nothing was handed over.</source>
        <translation>Máy {device} không dùng tại điểm này; chưa bàn giao gì.</translation>
    </message>
    <message>
        <source>Take its card in first, in the settings.</source>
        <translation>Hãy nhận thẻ của máy đó trong phần cài đặt trước.</translation>
    </message>
    <message>
        <source>Nothing is left here today that could be handed over.</source>
        <translation>Hôm nay ở máy này không còn định mức để bàn giao.</translation>
    </message>
    <message>
        <source>Ask where the quota was used.</source>
        <translation>Hãy hỏi định mức đã dùng ở đâu.</translation>
    </message>
    <message>
        <source>More was asked for than is left here; nothing was handed over.</source>
        <translation>Số muốn bàn giao vượt số còn lại; chưa bàn giao gì.</translation>
    </message>
    <message>
        <source>Hand over less.</source>
        <translation>Hãy bàn giao ít hơn.</translation>
    </message>
    <message>
        <source>No such hand-over was made on this laptop.</source>
        <translation>Máy này không có lần bàn giao đó.</translation>
    </message>
    <message>
        <source>Open the person and look at the hand-overs.</source>
        <translation>Hãy mở thẻ người và xem các lần bàn giao.</translation>
    </message>
    <message>
        <source>This code is no hand-over of quota; nothing was changed.</source>
        <translation>Mã này không phải mã bàn giao định mức; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Scan the code that the other laptop shows for it.</source>
        <translation>Hãy quét mã mà máy kia hiện ra.</translation>
    </message>
    <message>
        <source>This hand-over was not signed by the laptop it names ({laptop}); nothing was taken in.</source>
        <translation>Mã bàn giao này không do máy ghi trong mã ký ({laptop}); chưa nhận gì.</translation>
    </message>
    <message>
        <source>Tell a supervisor.</source>
        <translation>Hãy báo giám sát.</translation>
    </message>
    <message>
        <source>This hand-over is for laptop {device}; nothing was taken in.</source>
        <translation>Mã bàn giao này dành cho máy {device}; chưa nhận gì.</translation>
    </message>
    <message>
        <source>Scan it there.</source>
        <translation>Hãy quét trên máy đó.</translation>
    </message>
    <message>
        <source>This hand-over counts on {day} only, and today is {today}; nothing was taken in.</source>
        <translation>Mã bàn giao này chỉ dùng ngày {day}, hôm nay là {today}; chưa nhận gì.</translation>
    </message>
    <message>
        <source>Make a new one if it is still needed.</source>
        <translation>Nếu còn cần, hãy bàn giao lại.</translation>
    </message>
    <message>
        <source>The person of this hand-over is not in the register here; nothing was taken in.</source>
        <translation>Danh sách ở máy này không có người của mã bàn giao; chưa nhận gì.</translation>
    </message>
    <message>
        <source>Add the person, then scan again.</source>
        <translation>Hãy thêm người đó rồi quét lại.</translation>
    </message>
    <message>
        <source>This hand-over was taken in before; it counts once.</source>
        <translation>Mã bàn giao này đã nhận rồi; chỉ tính một lần.</translation>
    </message>
    <message>
        <source>Go on; the quota is here already.</source>
        <translation>Cứ làm tiếp; định mức đã ở máy này.</translation>
    </message>
    <message>
        <source>Record {record} is provisional and held until the port answers.</source>
        <translation>Hồ sơ {record} là tạm, giữ lại cho đến khi cửa khẩu trả lời.</translation>
    </message>
    <message>
        <source>Sync with the port, or mend it.</source>
        <translation>Hãy đồng bộ với cửa khẩu, hoặc sửa.</translation>
    </message>
    <message>
        <source>Held: this record stands on an exception and waits for the port&apos;s word.</source>
        <translation>Đang giữ: hồ sơ này theo ngoại lệ, chờ cửa khẩu trả lời.</translation>
    </message>
    <message>
        <source>Sync with the port.</source>
        <translation>Hãy đồng bộ với cửa khẩu.</translation>
    </message>
    <message>
        <source>The port&apos;s word leaves room for this record; it goes with the next sync.</source>
        <translation>Cửa khẩu cho biết còn đủ định mức; hồ sơ sẽ gửi ở lần đồng bộ tới.</translation>
    </message>
    <message>
        <source>{found} is no code of a laptop.</source>
        <translation>{found} không phải mã máy.</translation>
    </message>
    <message>
        <source>Type two digits, for instance 08, or leave it empty.</source>
        <translation>Hãy gõ hai chữ số, ví dụ 08, hoặc để trống.</translation>
    </message>
    <message>
        <source>The quota of {person} is on laptop {device} (rule {rule}).</source>
        <translation>Định mức của {person} ở máy {device} (quy định {rule}).</translation>
    </message>
    <message>
        <source>Have it handed over, or make an exception by two persons.</source>
        <translation>Hãy bàn giao định mức, hoặc làm ngoại lệ hai người.</translation>
    </message>
    <message>
        <source>{person} has used all {most} turns of this month (rule {rule}).</source>
        <translation>{person} đã dùng hết {most} lượt trong tháng (quy định {rule}).</translation>
    </message>
    <message>
        <source>Leave the person out.</source>
        <translation>Hãy bỏ người này ra.</translation>
    </message>
    <message>
        <source>This is one and the same person.</source>
        <translation>Đây là cùng một người.</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation>Hãy chọn hai người khác nhau.</translation>
    </message>
    <message>
        <source>{name} is merged already; nothing was changed.</source>
        <translation>{name} đã được gộp; chưa đổi gì.</translation>
    </message>
    <message>
        <source>Take that merge back first.</source>
        <translation>Hãy hoàn tác việc gộp đó trước.</translation>
    </message>
    <message>
        <source>Others were merged into {name}; nothing was changed.</source>
        <translation>Đã có người khác gộp vào {name}; chưa đổi gì.</translation>
    </message>
    <message>
        <source>Keep {name}, or take those merges back first.</source>
        <translation>Giữ {name}, hoặc hoàn tác các lần gộp đó trước.</translation>
    </message>
    <message>
        <source>Both have a number of the same kind of paper; nothing was merged.</source>
        <translation>Cả hai có số cùng loại giấy tờ; chưa gộp.</translation>
    </message>
    <message>
        <source>Type a reason of at least {least} characters why both numbers are one person&apos;s.</source>
        <translation>Nhập lý do ít nhất {least} ký tự vì sao hai số là của một người.</translation>
    </message>
    <message>
        <source>{name} is in another group today (rule R-CN-43); nothing was merged.</source>
        <translation>Hôm nay {name} ở tổ khác (quy tắc R-CN-43); chưa gộp.</translation>
    </message>
    <message>
        <source>End one of the two memberships first.</source>
        <translation>Hãy kết thúc một trong hai tư cách thành viên trước.</translation>
    </message>
    <message>
        <source>This merge is not there any more; nothing was changed.</source>
        <translation>Việc gộp này không còn; chưa đổi gì.</translation>
    </message>
    <message>
        <source>Open the person again.</source>
        <translation>Hãy mở lại người này.</translation>
    </message>
    <message>
        <source>Lot {lot} has no records that stand; no income was entered.</source>
        <translation>Lô {lot} không có phiếu có hiệu lực; chưa ghi thu nhập.</translation>
    </message>
    <message>
        <source>Finalise the lot first.</source>
        <translation>Chốt lô hàng trước.</translation>
    </message>
    <message>
        <source>Somebody named has no share of lot {lot}; no income was entered.</source>
        <translation>Có người không có phần trong lô {lot}; chưa ghi thu nhập.</translation>
    </message>
    <message>
        <source>Take only people of the lot.</source>
        <translation>Chỉ chọn người trong lô.</translation>
    </message>
    <message>
        <source>Each amount must be above zero and at most {most_fen}; no income was entered.</source>
        <translation>Mỗi khoản phải lớn hơn 0 và không quá {most_fen}; chưa ghi thu nhập.</translation>
    </message>
    <message>
        <source>Type the amount again.</source>
        <translation>Hãy nhập lại số tiền.</translation>
    </message>
    <message>
        <source>This kind of income is not known: {found}.</source>
        <translation>Không rõ loại thu nhập: {found}.</translation>
    </message>
    <message>
        <source>Choose labour, service fee, dividend or trade margin.</source>
        <translation>Chọn tiền công, phí dịch vụ, chia lãi hoặc chênh lệch mua bán.</translation>
    </message>
    <message>
        <source>This way of paying is not known: {found}.</source>
        <translation>Không rõ cách trả: {found}.</translation>
    </message>
    <message>
        <source>Choose cash or account.</source>
        <translation>Chọn tiền mặt hoặc tài khoản.</translation>
    </message>
    <message>
        <source>This income entry is not there any more.</source>
        <translation>Khoản thu nhập này không còn.</translation>
    </message>
    <message>
        <source>Open the person or the lot again.</source>
        <translation>Hãy mở lại người hoặc lô.</translation>
    </message>
    <message>
        <source>This income entry was corrected already; both entries stay.</source>
        <translation>Khoản thu nhập này đã được điều chỉnh; cả hai được giữ.</translation>
    </message>
    <message>
        <source>Enter the right amount as a new entry.</source>
        <translation>Hãy ghi số đúng thành khoản mới.</translation>
    </message>
    <message>
        <source>Income of an earlier day is not taken back; it stays as it is.</source>
        <translation>Thu nhập của ngày trước không hoàn tác; giữ nguyên.</translation>
    </message>
    <message>
        <source>Correct it by a reversing entry.</source>
        <translation>Hãy điều chỉnh bằng khoản ngược lại.</translation>
    </message>
    <message>
        <source>This level of proof cannot be set by hand: {found}.</source>
        <translation>Không đặt tay được mức xác minh này: {found}.</translation>
    </message>
    <message>
        <source>Choose seen or face checked online.</source>
        <translation>Chọn đã đối chiếu người hoặc khuôn mặt trực tuyến.</translation>
    </message>
    <message>
        <source>An online face check needs its number; the level stays as it was.</source>
        <translation>Đối chiếu khuôn mặt trực tuyến cần mã số; mức giữ nguyên.</translation>
    </message>
    <message>
        <source>Type the number that the service gave.</source>
        <translation>Nhập mã số mà dịch vụ đã cấp.</translation>
    </message>
    <message>
        <source>The first day {start} is after the last day {until}; nothing was counted.</source>
        <translation>Ngày đầu {start} sau ngày cuối {until}; chưa thống kê gì.</translation>
    </message>
    <message>
        <source>Give the days the other way round.</source>
        <translation>Hãy đổi chỗ hai ngày.</translation>
    </message>
    <message>
        <source>The level of proof is this high already; it is never lowered.</source>
        <translation>Mức xác minh đã cao như vậy; không bao giờ hạ xuống.</translation>
    </message>
    <message>
        <source>Without the person&apos;s consent no photo is kept.</source>
        <translation>Không có sự đồng ý thì không lưu ảnh.</translation>
    </message>
    <message>
        <source>Ask, and tick the consent.</source>
        <translation>Hãy hỏi và đánh dấu đồng ý.</translation>
    </message>
    <message>
        <source>{name} has this photo already.</source>
        <translation>{name} đã có ảnh này.</translation>
    </message>
    <message>
        <source>This photo is not there any more.</source>
        <translation>Ảnh này không còn.</translation>
    </message>
    <message>
        <source>The picture is too large (at most {most_mib} MiB); nothing was kept.</source>
        <translation>Ảnh quá lớn (tối đa {most_mib} MiB); chưa lưu gì.</translation>
    </message>
    <message>
        <source>Take a smaller picture.</source>
        <translation>Hãy dùng ảnh nhỏ hơn.</translation>
    </message>
    <message>
        <source>The picture file cannot be opened; nothing was kept.</source>
        <translation>Không mở được tệp ảnh; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Hãy chọn lại tệp.</translation>
    </message>
    <message>
        <source>The file is no JPEG or PNG picture; nothing was kept.</source>
        <translation>Tệp không phải ảnh JPEG hay PNG; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Nothing was changed in {group} since yesterday.</source>
        <translation>Từ hôm qua {group} không có thay đổi.</translation>
    </message>
    <message>
        <source>Correct older changes by new ones.</source>
        <translation>Thay đổi cũ hơn hãy sửa bằng thay đổi mới.</translation>
    </message>
    <message>
        <source>This word is none of those the column takes: {found}.</source>
        <translation>Cột này không nhận từ: {found}.</translation>
    </message>
    <message>
        <source>Write one of the words of the form, or leave the cell empty.</source>
        <translation>Ghi một từ theo mẫu, hoặc để trống ô.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Không có gì để in.</translation>
    </message>
    <message>
        <source>Choose another paper or day.</source>
        <translation>Chọn giấy khác hoặc ngày khác.</translation>
    </message>
    <message>
        <source>{ref} is not saved yet; nothing was printed.</source>
        <translation>{ref} chưa được lưu; chưa in gì.</translation>
    </message>
    <message>
        <source>Finalise it first.</source>
        <translation>Chốt trước.</translation>
    </message>
    <message>
        <source>A text of {ref} is longer than a page of {kind}; nothing was printed.</source>
        <translation>Một nội dung của {ref} dài hơn một trang của {kind}; chưa in gì.</translation>
    </message>
    <message>
        <source>Shorten the text, then make the paper again.</source>
        <translation>Rút ngắn nội dung rồi lập lại chứng từ.</translation>
    </message>
    <message>
        <source>The paper {kind} does not belong to {ref}; nothing was printed.</source>
        <translation>Chứng từ {kind} không thuộc {ref}; chưa in gì.</translation>
    </message>
    <message>
        <source>{ref} is not known.</source>
        <translation>Không có {ref}.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the pages; the records are safe.</source>
        <translation>Máy in {printer} không nhận trang nào; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Check the printer and its paper, then print again.</source>
        <translation>Kiểm tra máy in và giấy rồi in lại.</translation>
    </message>
    <message>
        <source>Print the others when it suits; they get the next numbers.</source>
        <translation>Các giấy còn lại in khi tiện; bản in sau mang số tiếp theo.</translation>
    </message>
    <message>
        <source>Making papers was stopped; records are as they were.</source>
        <translation>Đã dừng làm giấy; hồ sơ giữ nguyên.</translation>
    </message>
    <message>
        <source>The data file is missing beside its key file; nothing was changed.</source>
        <translation>Có tệp khóa nhưng thiếu tệp dữ liệu; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>A backup of this name is there already; it was left as it is.</source>
        <translation>Đã có bản sao lưu trùng tên; bản cũ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Chọn tên khác.</translation>
    </message>
    <message>
        <source>This backup cannot be read whole; the data of the market is safe.</source>
        <translation>Bản sao lưu này không đọc được trọn vẹn; dữ liệu của chợ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Take another backup, or make one on another stick.</source>
        <translation>Dùng bản sao lưu khác, hoặc sao lưu lại vào USB khác.</translation>
    </message>
    <message>
        <source>The data file is damaged; nothing was deleted.</source>
        <translation>Tệp dữ liệu bị hỏng; không có gì bị xóa.</translation>
    </message>
    <message>
        <source>Parts of the data file are not as they were written; nothing was deleted.</source>
        <translation>Một phần tệp dữ liệu khác với khi ghi; không có gì bị xóa.</translation>
    </message>
    <message>
        <source>The ledger {epoch} does not hold from entry {sequence} on; nothing was deleted.</source>
        <translation>Sổ theo dõi {epoch} không khớp từ mục {sequence}; không có gì bị xóa.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder and tell the office.</source>
        <translation>Giữ một bản sao thư mục và báo cho cơ quan phụ trách.</translation>
    </message>
    <message>
        <source>The ledger {epoch} does not go on from {from_epoch}; nothing was deleted.</source>
        <translation>Sổ theo dõi {epoch} không nối tiếp {from_epoch}; không có gì bị xóa.</translation>
    </message>
    <message>
        <source>The ledger has no entry for the record {ref}; nothing was changed.</source>
        <translation>Sổ theo dõi không có mục của hồ sơ {ref}; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The ledger names {ref}, which is missing; nothing was changed.</source>
        <translation>Sổ theo dõi có ghi {ref} nhưng không tìm thấy; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The content of the record {ref} is missing; nothing was changed.</source>
        <translation>Thiếu nội dung của hồ sơ {ref}; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The record {ref} is not as it was written down; nothing was changed.</source>
        <translation>Hồ sơ {ref} khác với khi đã ghi; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The record {ref} and its message differ on whether it was sent; both are kept.</source>
        <translation>Hồ sơ {ref} và bản tin của nó khác nhau về việc đã gửi hay chưa; cả hai vẫn được giữ.</translation>
    </message>
    <message>
        <source>Ask the port office whether it arrived.</source>
        <translation>Hỏi cửa khẩu xem đã nhận chưa.</translation>
    </message>
    <message>
        <source>The value booked for the person differs from the record {ref}; both are kept.</source>
        <translation>Trị giá đã tính cho người này khác với hồ sơ {ref}; cả hai vẫn được giữ.</translation>
    </message>
    <message>
        <source>The count shown for a state ({ref}) is wrong; the records themselves are whole.</source>
        <translation>Số đếm của trạng thái ({ref}) bị sai; bản thân hồ sơ vẫn đầy đủ.</translation>
    </message>
    <message>
        <source>Count them on the list of records, and tell the office.</source>
        <translation>Đếm lại trong danh sách hồ sơ và báo cho cơ quan phụ trách.</translation>
    </message>
    <message>
        <source>Some records show a wrong state ({status}); the records themselves are whole.</source>
        <translation>Một số hồ sơ hiện sai trạng thái ({status}); bản thân hồ sơ vẫn đầy đủ.</translation>
    </message>
    <message>
        <source>Look at the answers of the port, and tell the office.</source>
        <translation>Xem phản hồi của cửa khẩu và báo cho cơ quan phụ trách.</translation>
    </message>
    <message>
        <source>The message {message} is not as it was packed; its record is kept.</source>
        <translation>Bản tin {message} khác với khi đóng gói; hồ sơ của nó vẫn được giữ.</translation>
    </message>
    <message>
        <source>Do not send; keep a copy of the folder and tell the office.</source>
        <translation>Không gửi; giữ một bản sao thư mục và báo cho cơ quan phụ trách.</translation>
    </message>
    <message>
        <source>The command {command} was not understood; nothing was changed.</source>
        <translation>Không hiểu lệnh {command}; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Read how it is used, then type it again.</source>
        <translation>Xem cách dùng rồi gõ lại.</translation>
    </message>
    <message>
        <source>A port needs its address and its key, but only one was given.</source>
        <translation>Cửa khẩu cần cả địa chỉ và khóa, nhưng mới có một.</translation>
    </message>
    <message>
        <source>Give both, or neither.</source>
        <translation>Ghi cả hai, hoặc bỏ cả hai.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty; nothing was changed.</source>
        <translation>Thư mục {folder} không trống; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Chọn thư mục trống.</translation>
    </message>
    <message>
        <source>A demo plays 1 to {most} days; nothing was made.</source>
        <translation>Bản diễn chạy từ 1 đến {most} ngày; chưa tạo gì.</translation>
    </message>
    <message>
        <source>Give another number of days.</source>
        <translation>Hãy nhập số ngày khác.</translation>
    </message>
    <message>
        <source>The demo needs at least {least} members; nothing was made.</source>
        <translation>Bản trình diễn cần ít nhất {least} tổ viên; chưa tạo gì.</translation>
    </message>
    <message>
        <source>Give a larger number.</source>
        <translation>Ghi số lớn hơn.</translation>
    </message>
    <message>
        <source>These goods are not in the register: {goods}.</source>
        <translation>Danh mục không có hàng này: {goods}.</translation>
    </message>
    <message>
        <source>Look for them by another name, or add an own entry.</source>
        <translation>Hãy tìm bằng tên khác, hoặc tự thêm mục.</translation>
    </message>
    <message>
        <source>There is no number key {number}; nothing was changed.</source>
        <translation>Không có phím số {number}; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Press a key from 1 to 9.</source>
        <translation>Hãy nhấn phím từ 1 đến 9.</translation>
    </message>
    <message>
        <source>The list of HS codes has no {found}; the entry is kept as typed.</source>
        <translation>Bảng mã HS không có {found}; nội dung đã nhập vẫn giữ.</translation>
    </message>
    <message>
        <source>Type words and take a code from the list.</source>
        <translation>Hãy gõ từ rồi chọn mã trong danh sách.</translation>
    </message>
    <message>
        <source>This was taken back already, or is not in the list any more.</source>
        <translation>Việc này đã rút lại, hoặc không còn trong danh sách.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Hãy xem lại danh sách.</translation>
    </message>
    <message>
        <source>The {minutes} minutes for taking back have passed; it stays as it is.</source>
        <translation>Đã quá {minutes} phút để rút lại; giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Correct it with a reason instead.</source>
        <translation>Hãy sửa kèm lý do.</translation>
    </message>
    <message>
        <source>A record of today stands on this presence; it stays.</source>
        <translation>Hồ sơ hôm nay dựa vào lần có mặt này; vẫn giữ.</translation>
    </message>
    <message>
        <source>Take the record back first.</source>
        <translation>Hãy rút lại hồ sơ trước.</translation>
    </message>
    <message>
        <source>It was changed again since; the newer change stays.</source>
        <translation>Sau đó đã đổi lần nữa; thay đổi mới hơn vẫn giữ.</translation>
    </message>
    <message>
        <source>Take the newer change back first, or edit the entry.</source>
        <translation>Hãy rút lại thay đổi mới hơn trước, hoặc sửa mục.</translation>
    </message>
    <message>
        <source>A number of packages is below zero: {value}.</source>
        <translation>Số kiện nhỏ hơn không: {value}.</translation>
    </message>
    <message>
        <source>The manifest has no batch number.</source>
        <translation>Bản lược khai chưa có số chuyến hàng.</translation>
    </message>
    <message>
        <source>Type it, or empty the other manifest fields.</source>
        <translation>Hãy nhập số đó, hoặc xóa các ô lược khai khác.</translation>
    </message>
    <message>
        <source>The mass of manifest {manifest} is missing.</source>
        <translation>Thiếu khối lượng của bản lược khai {manifest}.</translation>
    </message>
    <message>
        <source>Type the whole mass that stands on the manifest.</source>
        <translation>Hãy nhập toàn bộ khối lượng ghi trên bản lược khai.</translation>
    </message>
    <message>
        <source>Manifest {manifest} weighs {stated_g} by records that stand, not {typed_g}.</source>
        <translation>Theo các hồ sơ còn hiệu lực, bản lược khai {manifest} nặng {stated_g}, không phải {typed_g}.</translation>
    </message>
    <message>
        <source>Type the same mass, or correct the earlier records first.</source>
        <translation>Hãy nhập đúng khối lượng đó, hoặc sửa các hồ sơ trước.</translation>
    </message>
    <message>
        <source>{over_g} more than manifest {manifest} has left ({total_g}, declared {declared_g}); rule {rule}.</source>
        <translation>Vượt phần còn lại của bản lược khai {manifest} {over_g} (tổng {total_g}, đã khai {declared_g}); quy tắc {rule}.</translation>
    </message>
    <message>
        <source>Type a smaller gross mass, or void what was declared too much.</source>
        <translation>Hãy giảm khối lượng cả bì, hoặc hủy phần đã khai thừa.</translation>
    </message>
    <message>
        <source>The port may count the larger amount of {record}; nothing was changed and no quota came back.</source>
        <translation>Cửa khẩu có thể đã tính số lượng lớn hơn của {record}; chưa thay đổi gì và hạn mức chưa được trả lại.</translation>
    </message>
    <message>
        <source>Void the record and make a new one, or wait until the port returns it.</source>
        <translation>Hãy hủy hồ sơ và lập hồ sơ mới, hoặc chờ cửa khẩu trả lại.</translation>
    </message>
    <message>
        <source>The clipboard holds no rows; nothing was taken.</source>
        <translation>Bảng tạm không có dòng nào; chưa nhận gì.</translation>
    </message>
    <message>
        <source>Copy the cells in the spreadsheet, then press Ctrl V here.</source>
        <translation>Hãy sao chép các ô trong bảng tính rồi nhấn Ctrl V tại đây.</translation>
    </message>
    <message>
        <source>These columns are missing: {missing}; nothing was taken.</source>
        <translation>Thiếu các cột: {missing}; chưa nhận gì.</translation>
    </message>
    <message>
        <source>Copy them with their headings ({expected}).</source>
        <translation>Hãy sao chép cả dòng tiêu đề ({expected}).</translation>
    </message>
    <message>
        <source>The block has {found} columns, {limit} are allowed; nothing was taken.</source>
        <translation>Khối dán có {found} cột, tối đa {limit} cột; chưa nhận gì.</translation>
    </message>
    <message>
        <source>Copy fewer columns.</source>
        <translation>Hãy sao chép ít cột hơn.</translation>
    </message>
    <message>
        <source>No row can be taken; nothing was changed.</source>
        <translation>Không có dòng nào nhận được; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Mend the rows in the spreadsheet and copy them again.</source>
        <translation>Hãy sửa các dòng trong bảng tính rồi sao chép lại.</translation>
    </message>
    <message>
        <source>It was changed since; nothing was taken back.</source>
        <translation>Sau đó đã có thay đổi; chưa hoàn tác gì.</translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation>Hãy sửa bằng tay.</translation>
    </message>
    <message>
        <source>The row names nobody.</source>
        <translation>Dòng này không ghi tên ai.</translation>
    </message>
    <message>
        <source>Write the number, its last four signs, or the name.</source>
        <translation>Hãy ghi số giấy tờ, bốn ký tự cuối hoặc họ tên.</translation>
    </message>
    <message>
        <source>Nobody who is here fits {found}.</source>
        <translation>Không có ai đang có mặt khớp với {found}.</translation>
    </message>
    <message>
        <source>Read the person&apos;s card first, or check the number.</source>
        <translation>Hãy quét thẻ người đó trước, hoặc kiểm tra lại số.</translation>
    </message>
    <message>
        <source>Several people who are here fit {found}.</source>
        <translation>Có nhiều người đang có mặt khớp với {found}.</translation>
    </message>
    <message>
        <source>Write the whole number.</source>
        <translation>Hãy ghi đầy đủ số.</translation>
    </message>
    <message>
        <source>The person stands in row {row} already.</source>
        <translation>Người này đã có ở dòng {row}.</translation>
    </message>
    <message>
        <source>Leave one of the two rows.</source>
        <translation>Hãy để lại một trong hai dòng.</translation>
    </message>
    <message>
        <source>The rows above leave only {left} of these goods (grams or pieces).</source>
        <translation>Sau các dòng trên, mặt hàng này chỉ còn {left} (gam hoặc cái).</translation>
    </message>
    <message>
        <source>Make this part smaller.</source>
        <translation>Hãy giảm phần này.</translation>
    </message>
    <message>
        <source>The code {found} was kept as a figure: of {digits} digits the leading zero is gone.</source>
        <translation>Mã {found} bị lưu thành số: mất số 0 đứng đầu trong {digits} chữ số.</translation>
    </message>
    <message>
        <source>Make the column text and type the codes again.</source>
        <translation>Hãy đặt cột thành văn bản rồi nhập lại mã.</translation>
    </message>
    <message>
        <source>The list cannot be written there ({reason}); the data are safe.</source>
        <translation>Không ghi được danh sách vào đó ({reason}); dữ liệu vẫn an toàn.</translation>
    </message>
    <message>
        <source>The list has {found} rows, a spreadsheet takes {limit}; nothing was written.</source>
        <translation>Danh sách có {found} dòng, bảng tính nhận tối đa {limit}; chưa ghi gì.</translation>
    </message>
    <message>
        <source>Choose a day or a state, then save again.</source>
        <translation>Hãy chọn ngày hoặc trạng thái rồi lưu lại.</translation>
    </message>
    <message>
        <source>Saving the list was stopped; nothing was written.</source>
        <translation>Đã dừng lưu danh sách; chưa ghi gì.</translation>
    </message>
    <message>
        <source>Press Shift F10 to begin again.</source>
        <translation>Nhấn Shift F10 để bắt đầu lại.</translation>
    </message>
    <message>
        <source>Version {version} of this pack is here already with other content; the old one stays in force.</source>
        <translation>Máy đã có phiên bản {version} của bộ này với nội dung khác; bộ cũ vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>Ask the office which file is right.</source>
        <translation>Hãy hỏi cơ quan xem tệp nào đúng.</translation>
    </message>
    <message>
        <source>The pack is signed by a method that this program does not know ({key_id}); the old one stays in force.</source>
        <translation>Bộ được ký bằng cách mà chương trình chưa biết ({key_id}); bộ cũ vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>A rule of the pack does not say how far it is trusted ({place}), so it was not taken.</source>
        <translation>Một quy định trong bộ không ghi mức tin cậy ({place}) nên không được nhận.</translation>
    </message>
    <message>
        <source>A rule of the pack names no paper ({place}), so it was not taken.</source>
        <translation>Một quy định trong bộ không ghi văn bản căn cứ ({place}) nên không được nhận.</translation>
    </message>
    <message>
        <source>A rule of the pack lacks its words ({place}), so it was not taken.</source>
        <translation>Một quy định trong bộ thiếu phần lời ({place}) nên không được nhận.</translation>
    </message>
    <message>
        <source>A rule of the pack ends before it begins ({place}), so it was not taken.</source>
        <translation>Một quy định trong bộ hết hạn trước khi bắt đầu ({place}) nên không được nhận.</translation>
    </message>
    <message>
        <source>The port no longer offers {pack}, version {version}; nothing was changed.</source>
        <translation>Cổng không còn đưa {pack}, phiên bản {version}; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Send once more, or take the pack in from a file.</source>
        <translation>Hãy gửi nhận lại, hoặc nhận bộ quy định từ tệp.</translation>
    </message>
    <message>
        <source>Within the limits of the 2010 list; list of 2024-11-01 not loaded.</source>
        <translation>Trong giới hạn của danh mục 2010; danh mục ngày 2024-11-01 chưa được nạp.</translation>
    </message>
    <message>
        <source>Nothing is stopped for it; ask the customs office about the 2024 list.</source>
        <translation>Không vì thế mà dừng; hãy hỏi hải quan về danh mục 2024.</translation>
    </message>
    <message>
        <source>A list names only a part of HS {hs6} ({zh} · {vi}).</source>
        <translation>Danh mục chỉ gồm một phần của mã HS {hs6} ({zh} · {vi}).</translation>
    </message>
    <message>
        <source>Look at the goods and confirm the line, or take them off the truck.</source>
        <translation>Hãy xem hàng và xác nhận dòng này, hoặc bỏ hàng ra khỏi xe.</translation>
    </message>
    <message>
        <source>On the stop list since {since}: {text_zh} · {text_vi}.</source>
        <translation>Thuộc danh sách dừng từ {since}: {text_zh} · {text_vi}.</translation>
    </message>
    <message>
        <source>Set these goods aside and tell the office.</source>
        <translation>Hãy để riêng hàng này và báo cơ quan.</translation>
    </message>
    <message>
        <source>On the recall list since {since}: {text_zh} · {text_vi}.</source>
        <translation>Thuộc danh sách thu hồi từ {since}: {text_zh} · {text_vi}.</translation>
    </message>
    <message>
        <source>Hold the goods and ask the office before they go on.</source>
        <translation>Hãy giữ hàng và hỏi cơ quan trước khi cho đi tiếp.</translation>
    </message>
    <message>
        <source>No list in force has an entry {entry}; nothing was changed.</source>
        <translation>Không danh sách nào có mục {entry}; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Choose an entry of the list.</source>
        <translation>Hãy chọn một mục trong danh sách.</translation>
    </message>
    <message>
        <source>One counterpart, {counterpart}, stands behind {people} residents today.</source>
        <translation>Cùng một đối tác {counterpart} đứng sau {people} cư dân hôm nay.</translation>
    </message>
    <message>
        <source>Only a hint: nothing is stopped.</source>
        <translation>Chỉ là nhắc nhở, không dừng gì.</translation>
    </message>
    <message>
        <source>{person} was exactly at the limit on {days} days of trade in a row.</source>
        <translation>{person} dùng đúng hết định mức {days} ngày liền.</translation>
    </message>
    <message>
        <source>{person} was at {points} within {minutes} minutes.</source>
        <translation>{person} có mặt ở {points} trong vòng {minutes} phút.</translation>
    </message>
    <message>
        <source>{lots} lots of {counterpart} were finalised within one minute, at {at}.</source>
        <translation>{lots} lô của {counterpart} được chốt trong cùng một phút, lúc {at}.</translation>
    </message>
    <message>
        <source>In lot {lot}, {people} residents neither showed a card nor signed.</source>
        <translation>Trong lô {lot} có {people} cư dân không quẹt thẻ và không ký.</translation>
    </message>
    <message>
        <source>This is no code of this program; nothing was changed.</source>
        <translation>Đây không phải mã của chương trình; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Scan the square on the slip, or type all its signs.</source>
        <translation>Quét mã vuông trên phiếu, hoặc gõ đủ các ký tự.</translation>
    </message>
    <message>
        <source>The code is mistyped or cut; nothing was changed.</source>
        <translation>Mã gõ sai hoặc bị thiếu; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Scan it again, or compare it group by group.</source>
        <translation>Quét lại, hoặc đối chiếu từng nhóm.</translation>
    </message>
    <message>
        <source>This code was made by a newer program and cannot be read here.</source>
        <translation>Mã này do chương trình mới hơn tạo ra, máy này không đọc được.</translation>
    </message>
    <message>
        <source>Update this laptop, or use the other one.</source>
        <translation>Hãy cập nhật máy này, hoặc dùng máy kia.</translation>
    </message>
    <message>
        <source>The laptop that signed this code is not known here; nothing was changed.</source>
        <translation>Máy đã ký mã này chưa được nhận ở đây; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Take its card in first: Settings, Laptops.</source>
        <translation>Trước hết hãy nhận thẻ của máy đó: Cài đặt, Máy tính.</translation>
    </message>
    <message>
        <source>The key of laptop {laptop} was withdrawn; its codes do not count.</source>
        <translation>Khóa của máy {laptop} đã bị thu hồi; mã không có giá trị.</translation>
    </message>
    <message>
        <source>Ask at that laptop; a new card needs a new key.</source>
        <translation>Hỏi tại máy đó; thẻ mới cần khóa mới.</translation>
    </message>
    <message>
        <source>The signature does not hold: the code was changed or forged, and nothing was taken in.</source>
        <translation>Chữ ký không khớp: mã đã bị sửa hoặc làm giả, nên không được nhận.</translation>
    </message>
    <message>
        <source>Keep the slip and tell the supervisor.</source>
        <translation>Giữ lại phiếu và báo người giám sát.</translation>
    </message>
    <message>
        <source>This code is no laptop card; nothing was changed.</source>
        <translation>Mã này không phải thẻ máy tính; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>At the other laptop press: Show this laptop&apos;s card.</source>
        <translation>Trên máy kia nhấn: Hiện thẻ của máy này.</translation>
    </message>
    <message>
        <source>{laptop} is this laptop itself; nothing was changed.</source>
        <translation>{laptop} chính là máy này; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Scan the card of another laptop.</source>
        <translation>Quét thẻ của máy khác.</translation>
    </message>
    <message>
        <source>The card names no proper point, device or name; it was not taken in.</source>
        <translation>Thẻ không có mã điểm, mã máy hoặc tên hợp lệ; chưa được nhận.</translation>
    </message>
    <message>
        <source>Make the card anew at the other laptop.</source>
        <translation>Tạo lại thẻ trên máy kia.</translation>
    </message>
    <message>
        <source>These are not the signs of this card; laptop {laptop} was not taken in.</source>
        <translation>Đây không phải ký tự của thẻ này; máy {laptop} chưa được nhận.</translation>
    </message>
    <message>
        <source>Read them off the other laptop&apos;s own screen; if they differ again, the card is not from there.</source>
        <translation>Đọc trên chính màn hình máy kia; nếu vẫn khác, thẻ không phải của máy đó.</translation>
    </message>
    <message>
        <source>Laptop {laptop} is not known here.</source>
        <translation>Máy {laptop} chưa được nhận ở đây.</translation>
    </message>
    <message>
        <source>Take its card in first.</source>
        <translation>Trước hết hãy nhận thẻ của máy đó.</translation>
    </message>
    <message>
        <source>Laptop {laptop} belongs to another market point; residents are not shared with it.</source>
        <translation>Máy {laptop} thuộc điểm trao đổi khác; không chia cư dân với máy đó.</translation>
    </message>
    <message>
        <source>Choose a laptop of this point.</source>
        <translation>Hãy chọn máy của điểm này.</translation>
    </message>
    <message>
        <source>The key of laptop {laptop} was withdrawn; it stays out of use.</source>
        <translation>Khóa của máy {laptop} đã bị thu hồi; máy vẫn ngừng dùng.</translation>
    </message>
    <message>
        <source>Take a new card of it in.</source>
        <translation>Hãy nhận thẻ mới của máy đó.</translation>
    </message>
    <message>
        <source>{laptop} is the last laptop in use; residents need one.</source>
        <translation>{laptop} là máy cuối cùng đang dùng; cư dân cần có một máy.</translation>
    </message>
    <message>
        <source>Put another laptop in use first.</source>
        <translation>Trước hết hãy đưa máy khác vào dùng.</translation>
    </message>
    <message>
        <source>This code says nothing about a quota used today; nothing was changed.</source>
        <translation>Mã này không nói về hạn mức đã dùng hôm nay; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Scan the slip made by the other laptop.</source>
        <translation>Quét phiếu do máy kia lập.</translation>
    </message>
    <message>
        <source>This slip is from this laptop ({laptop}); what it says is counted here already.</source>
        <translation>Phiếu này do chính máy này ({laptop}) lập; nội dung đã được tính.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Không cần làm gì.</translation>
    </message>
    <message>
        <source>This slip is about {day}, not about {today}; nothing was changed.</source>
        <translation>Phiếu này của ngày {day}, không phải {today}; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Ask for a slip of today at the other laptop.</source>
        <translation>Hãy xin phiếu của hôm nay tại máy kia.</translation>
    </message>
    <message>
        <source>The clock is behind what was saved before; this was not saved, the form is safe.</source>
        <translation>Đồng hồ chậm hơn bản đã lưu; lần này chưa lưu, biểu mẫu vẫn an toàn.</translation>
    </message>
    <message>
        <source>Press: Check date and time, in the banner above.</source>
        <translation>Nhấn Kiểm tra ngày giờ ở dải thông báo phía trên.</translation>
    </message>
    <message>
        <source>The clock is not behind; there is nothing to confirm.</source>
        <translation>Đồng hồ không chậm; không có gì để xác nhận.</translation>
    </message>
    <message>
        <source>Go back and work on.</source>
        <translation>Quay lại và làm tiếp.</translation>
    </message>
    <message>
        <source>The clock is not doubted; no second person is needed.</source>
        <translation>Đồng hồ không có nghi vấn; không cần người thứ hai.</translation>
    </message>
    <message>
        <source>The port itself signed a later time; two persons cannot confirm an earlier one.</source>
        <translation>Chính cửa khẩu đã ký giờ muộn hơn; hai người không thể xác nhận giờ sớm hơn.</translation>
    </message>
    <message>
        <source>Set the clock of this machine right.</source>
        <translation>Hãy chỉnh đúng đồng hồ máy này.</translation>
    </message>
    <message>
        <source>{name} is signed in already; the second person must be somebody else.</source>
        <translation>{name} đang đăng nhập; người thứ hai phải là người khác.</translation>
    </message>
    <message>
        <source>Let another person type name and PIN.</source>
        <translation>Để người khác chọn tên và gõ mã PIN.</translation>
    </message>
    <message>
        <source>There are no rolls of {width} mm.</source>
        <translation>Không có giấy cuộn khổ {width} mm.</translation>
    </message>
    <message>
        <source>Choose 58 or 80 mm.</source>
        <translation>Hãy chọn 58 hoặc 80 mm.</translation>
    </message>
    <message>
        <source>A line of {speed} bits a second is not known.</source>
        <translation>Không có tốc độ {speed} bit/giây.</translation>
    </message>
    <message>
        <source>Choose a speed from the list.</source>
        <translation>Hãy chọn tốc độ trong danh sách.</translation>
    </message>
    <message>
        <source>The printer has no address yet.</source>
        <translation>Máy in chưa có địa chỉ.</translation>
    </message>
    <message>
        <source>Type where it is plugged in, or its network address.</source>
        <translation>Hãy nhập cổng cắm hoặc địa chỉ mạng của máy in.</translation>
    </message>
    <message>
        <source>{address} is no address of such a printer.</source>
        <translation>{address} không phải địa chỉ của loại máy in này.</translation>
    </message>
    <message>
        <source>Type it like the example under the field.</source>
        <translation>Hãy nhập như ví dụ dưới ô.</translation>
    </message>
    <message>
        <source>No receipt printer is set up for this; the records are safe.</source>
        <translation>Chưa cài máy in phiếu; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Set it up under Settings, Slip printer.</source>
        <translation>Hãy cài trong Cài đặt, mục Máy in phiếu.</translation>
    </message>
    <message>
        <source>It was not said where the slip goes; none was made.</source>
        <translation>Chưa cho biết phiếu đi đâu; chưa lập phiếu nào.</translation>
    </message>
    <message>
        <source>Name a file, or let it be printed.</source>
        <translation>Hãy nêu tên tệp hoặc cho in.</translation>
    </message>
    <message>
        <source>The printer {address} does not answer; the records are safe.</source>
        <translation>Máy in {address} không trả lời; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable, then print the slip again as the next copy.</source>
        <translation>Hãy bật máy và kiểm tra dây, rồi in lại phiếu; phiếu tính là bản sao tiếp theo.</translation>
    </message>
    <message>
        <source>There is no printer at {address}; the records are safe.</source>
        <translation>Không có máy in ở {address}; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Plug it in and switch it on, then print the slip again as the next copy.</source>
        <translation>Hãy cắm và bật máy, rồi in lại phiếu; phiếu tính là bản sao tiếp theo.</translation>
    </message>
    <message>
        <source>This user may not print at {address}; the records are safe.</source>
        <translation>Người dùng này không được in qua {address}; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Ask who looks after the machine to allow it, or choose the system&apos;s printer.</source>
        <translation>Hãy nhờ người quản lý máy cho phép, hoặc chọn máy in của hệ thống.</translation>
    </message>
    <message>
        <source>Another program holds the printer {address}; the records are safe.</source>
        <translation>Chương trình khác đang giữ máy in {address}; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Close that program, then print the slip again as the next copy.</source>
        <translation>Hãy đóng chương trình đó, rồi in lại phiếu; phiếu tính là bản sao tiếp theo.</translation>
    </message>
    <message>
        <source>{address} is a file and no printer; nothing was written to it.</source>
        <translation>{address} là tệp, không phải máy in; chưa ghi gì vào đó.</translation>
    </message>
    <message>
        <source>Type the printer&apos;s device under Settings, Slip printer.</source>
        <translation>Hãy nhập thiết bị máy in trong Cài đặt, mục Máy in phiếu.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open; the records are safe.</source>
        <translation>Nắp máy in đang mở; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Close it, then print the slip again as the next copy.</source>
        <translation>Hãy đóng nắp, rồi in lại phiếu; phiếu tính là bản sao tiếp theo.</translation>
    </message>
    <message>
        <source>The printer is out of paper; the records are safe.</source>
        <translation>Máy in hết giấy; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Put a roll in, then print the slip again as the next copy.</source>
        <translation>Hãy lắp cuộn giấy, rồi in lại phiếu; phiếu tính là bản sao tiếp theo.</translation>
    </message>
    <message>
        <source>The printer says that it has a fault; the records are safe.</source>
        <translation>Máy in báo lỗi; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Switch it off and on, then print the slip again as the next copy.</source>
        <translation>Hãy tắt rồi bật lại máy, sau đó in lại phiếu; phiếu tính là bản sao tiếp theo.</translation>
    </message>
    <message>
        <source>The printer takes nothing more, so half a slip may hang out; the records are safe.</source>
        <translation>Máy in không nhận nữa, có thể phiếu mới ra một nửa; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Tear it off, check the paper, then print the slip again as the next copy.</source>
        <translation>Hãy xé bỏ, kiểm tra giấy, rồi in lại phiếu; phiếu tính là bản sao tiếp theo.</translation>
    </message>
    <message>
        <source>The line to the printer broke, so half a slip may hang out; the records are safe.</source>
        <translation>Mất kết nối với máy in, có thể phiếu mới ra một nửa; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Tear it off, check the plug, then print the slip again as the next copy.</source>
        <translation>Hãy xé bỏ, kiểm tra phích cắm, rồi in lại phiếu; phiếu tính là bản sao tiếp theo.</translation>
    </message>
    <message>
        <source>Printing the slip was stopped; the records are safe.</source>
        <translation>Đã dừng in phiếu; hồ sơ vẫn an toàn.</translation>
    </message>
    <message>
        <source>Tear off what hangs out; printing again gives the next copy.</source>
        <translation>Hãy xé phần đã ra; in lại là bản sao tiếp theo.</translation>
    </message>
    <message>
        <source>Keep the sheet and tell the supervisor.</source>
        <translation>Giữ tờ này lại và báo người giám sát.</translation>
    </message>
    <message>
        <source>Ask for the file as it was saved, or scan the square on the sheet.</source>
        <translation>Hãy xin tệp gốc như đã lưu, hoặc quét mã vuông trên tờ giấy.</translation>
    </message>
    <message>
        <source>Genuine: the seal holds and the sheets are those that were sealed.</source>
        <translation>Chứng từ thật: dấu ký đúng, các tờ đúng như khi ký.</translation>
    </message>
    <message>
        <source>The seal is genuine; the sheet itself was not read.</source>
        <translation>Dấu ký là thật; bản thân tờ giấy chưa được đọc.</translation>
    </message>
    <message>
        <source>Compare what the seal says with what is printed.</source>
        <translation>Hãy so nội dung dấu ký với nội dung in trên giấy.</translation>
    </message>
    <message>
        <source>The sheets are genuine; the file was saved again by another program.</source>
        <translation>Các tờ là thật; tệp đã được chương trình khác lưu lại.</translation>
    </message>
    <message>
        <source>Use it, but ask for the file as it was made.</source>
        <translation>Có thể dùng, nhưng hãy xin tệp gốc.</translation>
    </message>
    <message>
        <source>The seal holds; the paper was drawn by another version, so its look cannot be compared here.</source>
        <translation>Dấu ký đúng; chứng từ do phiên bản khác tạo nên ở đây không so được hình thức.</translation>
    </message>
    <message>
        <source>Compare the figures below with the sheet by eye.</source>
        <translation>Hãy so bằng mắt các số dưới đây với tờ giấy.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Không mở được tệp.</translation>
    </message>
    <message>
        <source>Choose a PDF file that is on this machine.</source>
        <translation>Hãy chọn một tệp PDF có trên máy này.</translation>
    </message>
    <message>
        <source>This file is no PDF.</source>
        <translation>Tệp này không phải PDF.</translation>
    </message>
    <message>
        <source>The file is larger than {most_mib} MiB; it was not read.</source>
        <translation>Tệp lớn hơn {most_mib} MiB nên không được đọc.</translation>
    </message>
    <message>
        <source>Reading the file took too much time or memory; it was stopped.</source>
        <translation>Đọc tệp tốn quá nhiều thời gian hoặc bộ nhớ nên đã dừng.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short.</source>
        <translation>Tệp bị hỏng hoặc bị cắt bớt.</translation>
    </message>
    <message>
        <source>The file was changed after it was made: it has {revisions} revisions.</source>
        <translation>Tệp đã bị sửa sau khi tạo: có {revisions} lần sửa đổi.</translation>
    </message>
    <message>
        <source>The file was built by another program ({what}); papers are never built so.</source>
        <translation>Tệp do chương trình khác tạo ({what}); chứng từ không bao giờ được tạo như vậy.</translation>
    </message>
    <message>
        <source>The file can act by itself ({what}); papers never can.</source>
        <translation>Tệp chứa nội dung tự chạy ({what}); chứng từ không bao giờ có.</translation>
    </message>
    <message>
        <source>Notes or links lie over the sheets; papers have none.</source>
        <translation>Trên các tờ có ghi chú hoặc liên kết; chứng từ không có.</translation>
    </message>
    <message>
        <source>The facts that every paper carries are missing from the file.</source>
        <translation>Tệp thiếu dữ liệu mà chứng từ nào cũng mang theo.</translation>
    </message>
    <message>
        <source>The file carries more than its own facts; papers carry one file only.</source>
        <translation>Ngoài dữ liệu của mình, tệp còn mang thêm tệp khác; chứng từ chỉ mang một tệp.</translation>
    </message>
    <message>
        <source>The facts in the file cannot be read; this program did not write them so.</source>
        <translation>Không đọc được dữ liệu trong tệp; chương trình này không ghi như vậy.</translation>
    </message>
    <message>
        <source>The paper has {wanted} sheets but {found} seals.</source>
        <translation>Chứng từ có {wanted} tờ nhưng có {found} dấu ký.</translation>
    </message>
    <message>
        <source>This is no seal of a paper.</source>
        <translation>Đây không phải dấu ký của chứng từ.</translation>
    </message>
    <message>
        <source>Scan the square in the corner of the sheet.</source>
        <translation>Hãy quét mã vuông ở góc tờ giấy.</translation>
    </message>
    <message>
        <source>This code is genuine, but it is not the seal of a paper.</source>
        <translation>Mã này là thật nhưng không phải dấu ký của chứng từ.</translation>
    </message>
    <message>
        <source>The seal is damaged: some of its signs are wrong.</source>
        <translation>Dấu ký bị hỏng: có vài ký tự sai.</translation>
    </message>
    <message>
        <source>Scan it again; if it stays so, keep the sheet and tell the supervisor.</source>
        <translation>Hãy quét lại; nếu vẫn vậy, giữ tờ giấy và báo người giám sát.</translation>
    </message>
    <message>
        <source>The seal was made by a newer program and cannot be read here.</source>
        <translation>Dấu ký do chương trình mới hơn tạo nên ở đây không đọc được.</translation>
    </message>
    <message>
        <source>Update this laptop, or verify on another one.</source>
        <translation>Hãy cập nhật máy này, hoặc kiểm tra trên máy khác.</translation>
    </message>
    <message>
        <source>The laptop that sealed this paper is not known here.</source>
        <translation>Máy đã ký chứng từ này chưa được biết ở đây.</translation>
    </message>
    <message>
        <source>The key of laptop {laptop}, which sealed this paper, was withdrawn.</source>
        <translation>Khóa của máy {laptop}, máy đã ký chứng từ này, đã bị thu hồi.</translation>
    </message>
    <message>
        <source>The signature of the seal does not hold: it was changed or forged.</source>
        <translation>Chữ ký của dấu không đúng: đã bị sửa hoặc làm giả.</translation>
    </message>
    <message>
        <source>The facts in the file are not those that were sealed: {sealed_field} of {paper}.</source>
        <translation>Dữ liệu trong tệp không đúng như khi ký: {sealed_field} của {paper}.</translation>
    </message>
    <message>
        <source>Something was drawn over page {page} ({sealed_field}): “{expected}”.</source>
        <translation>Trang {page} bị vẽ đè ({sealed_field}): “{expected}”.</translation>
    </message>
    <message>
        <source>The seal is of another paper: it says {sealed}, the paper says {said}.</source>
        <translation>Dấu ký là của chứng từ khác: dấu ghi {sealed}, chứng từ ghi {said}.</translation>
    </message>
    <message>
        <source>Used under another number: sealed is {sealed}, shown is {said}.</source>
        <translation>Dùng dưới số khác: số đã ký là {sealed}, số đưa ra là {said}.</translation>
    </message>
    <message>
        <source>The file has {found} pages; the sealed paper has {wanted}.</source>
        <translation>Tệp có {found} trang; chứng từ đã ký có {wanted} trang.</translation>
    </message>
    <message>
        <source>Amount altered on page {page}: sealed is “{expected}”, there stands “{found}”.</source>
        <translation>Số tiền ở trang {page} bị sửa: đã ký “{expected}”, đang ghi “{found}”.</translation>
    </message>
    <message>
        <source>Mass altered on page {page}: sealed is “{expected}”, there stands “{found}”.</source>
        <translation>Trọng lượng ở trang {page} bị sửa: đã ký “{expected}”, đang ghi “{found}”.</translation>
    </message>
    <message>
        <source>Name altered on page {page}: sealed is “{expected}”, there stands “{found}”.</source>
        <translation>Tên ở trang {page} bị sửa: đã ký “{expected}”, đang ghi “{found}”.</translation>
    </message>
    <message>
        <source>Number altered on page {page}: sealed is “{expected}”, there stands “{found}”.</source>
        <translation>Số chứng từ ở trang {page} bị sửa: đã ký “{expected}”, đang ghi “{found}”.</translation>
    </message>
    <message>
        <source>Date altered on page {page}: sealed is “{expected}”, there stands “{found}”.</source>
        <translation>Ngày ở trang {page} bị sửa: đã ký “{expected}”, đang ghi “{found}”.</translation>
    </message>
    <message>
        <source>Document number altered on page {page}: sealed is “{expected}”, there stands “{found}”.</source>
        <translation>Số giấy tờ ở trang {page} bị sửa: đã ký “{expected}”, đang ghi “{found}”.</translation>
    </message>
    <message>
        <source>Text altered on page {page}: sealed is “{expected}”, there stands “{found}”.</source>
        <translation>Chữ ở trang {page} bị sửa: đã ký “{expected}”, đang ghi “{found}”.</translation>
    </message>
    <message>
        <source>Text was added on page {page}: “{found}”.</source>
        <translation>Trang {page} bị thêm chữ: “{found}”.</translation>
    </message>
    <message>
        <source>This is no file of public keys.</source>
        <translation>Đây không phải tệp khóa công khai.</translation>
    </message>
    <message>
        <source>Make it with: laptop keys, on a laptop that knows them.</source>
        <translation>Hãy tạo bằng lệnh laptop keys trên máy biết các khóa đó.</translation>
    </message>
    <message>
        <source>Ask for the file again from where it came; nothing was taken over.</source>
        <translation>Hãy xin lại tệp từ nơi gửi; chưa có gì được nhận vào.</translation>
    </message>
    <message>
        <source>Keep the file and show it to whoever looks after the port&apos;s client.</source>
        <translation>Hãy giữ tệp và đưa cho người phụ trách phần mềm khai báo xem.</translation>
    </message>
    <message>
        <source>Correct the field and check again.</source>
        <translation>Hãy sửa ô này rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Have the file made again in the port&apos;s order and spelling.</source>
        <translation>Hãy tạo lại tệp đúng thứ tự và chính tả của cổng.</translation>
    </message>
    <message>
        <source>The file is longer than {most} bytes and was not read.</source>
        <translation>Tệp dài hơn {most} byte nên không được đọc.</translation>
    </message>
    <message>
        <source>The file has a document type, which messages of the port never have, and was not read.</source>
        <translation>Tệp có khai báo kiểu tài liệu mà điện của cổng không bao giờ có nên không được đọc.</translation>
    </message>
    <message>
        <source>The file is not in the encoding it names ({found}) or in one that the port does not use.</source>
        <translation>Mã ký tự của tệp không đúng như ghi ({found}) hoặc cổng không dùng mã này.</translation>
    </message>
    <message>
        <source>The file nests more than {most} levels and was not read.</source>
        <translation>Tệp lồng quá {most} cấp nên không được đọc.</translation>
    </message>
    <message>
        <source>The file has more than {most} elements and was not read.</source>
        <translation>Tệp có hơn {most} phần tử nên không được đọc.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off at line {line}.</source>
        <translation>Tệp hỏng hoặc bị cụt ở dòng {line}.</translation>
    </message>
    <message>
        <source>The file is not built as the port builds it, at {element}.</source>
        <translation>Tệp không đúng cấu trúc của cổng ở {element}.</translation>
    </message>
    <message>
        <source>The file begins with {found} and is no message of the port that is known here.</source>
        <translation>Tệp mở đầu bằng {found}, không phải điện nào của cổng được biết ở đây.</translation>
    </message>
    <message>
        <source>The message is of interface version {found}; {expected} is known here.</source>
        <translation>Điện theo phiên bản giao diện {found}; ở đây biết {expected}.</translation>
    </message>
    <message>
        <source>The interface has no element {element} at this place.</source>
        <translation>Giao diện không có phần tử {element} ở chỗ này.</translation>
    </message>
    <message>
        <source>{element} may stand here only once.</source>
        <translation>{element} chỉ được có một lần ở đây.</translation>
    </message>
    <message>
        <source>{element} must stand before {before}.</source>
        <translation>{element} phải đứng trước {before}.</translation>
    </message>
    <message>
        <source>{element} is empty but needed.</source>
        <translation>{element} là ô bắt buộc nhưng đang trống.</translation>
    </message>
    <message>
        <source>Fill in the field and check again.</source>
        <translation>Hãy điền ô này rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>{element} has {found} characters; {longest} fit.</source>
        <translation>{element} có {found} ký tự; tối đa {longest}.</translation>
    </message>
    <message>
        <source>Shorten the text and check again.</source>
        <translation>Hãy rút ngắn rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>{value} in {element} is not a number of at most {whole} digits and {decimals} decimals.</source>
        <translation>{value} ở {element} không phải số có tối đa {whole} chữ số và {decimals} chữ số thập phân.</translation>
    </message>
    <message>
        <source>{value} in {element} is not a day written as year, month, day in eight digits.</source>
        <translation>{value} ở {element} không phải ngày viết tám chữ số năm tháng ngày.</translation>
    </message>
    <message>
        <source>{value} in {element} is not one of {allowed}.</source>
        <translation>{value} ở {element} không thuộc {allowed}.</translation>
    </message>
    <message>
        <source>{value} in {element} is on no list known here, and the lists are not complete.</source>
        <translation>Mã {value} ở {element} không có trong bảng mã ở đây, và bảng mã chưa đầy đủ.</translation>
    </message>
    <message>
        <source>Compare the code with the current list of the port.</source>
        <translation>Hãy đối chiếu với bảng mã hiện hành của cổng.</translation>
    </message>
    <message>
        <source>{element} has a sign that cannot be sent ({value}).</source>
        <translation>{element} có ký tự không gửi được ({value}).</translation>
    </message>
    <message>
        <source>Delete the sign and check again.</source>
        <translation>Hãy xóa ký tự đó rồi kiểm tra lại.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Vietnamese typing: off, Telex, VNI (Ctrl F8)</source>
        <translation>Gõ tiếng Việt: tắt, Telex, VNI (Ctrl F8)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Put away</source>
        <translation>Ẩn đi</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Own entry</source>
        <translation>Mục tự thêm</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Tên tiếng Trung</translation>
    </message>
    <message>
        <source>Vietnamese name</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>HS code, six digits, or words</source>
        <translation>Mã HS 6 số, hoặc từ cần tìm</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>It is marked as your own entry. Its daily limit follows from the code by the rules in force.</source>
        <translation>Mục này được đánh dấu là tự thêm. Hạn mức ngày theo mã và quy định hiện hành.</translation>
    </message>
    <message>
        <source>by mass, kg</source>
        <translation>theo khối lượng, kg</translation>
    </message>
    <message>
        <source>by the piece</source>
        <translation>theo cái</translation>
    </message>
    <message>
        <source>by the pair</source>
        <translation>theo đôi</translation>
    </message>
    <message>
        <source>by the metre</source>
        <translation>theo mét</translation>
    </message>
    <message>
        <source>by the square metre</source>
        <translation>theo mét vuông</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Trang {n} / {count}</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message numerus="yes">
        <source>Save %n as PDF</source>
        <translation>
            <numerusform>Lưu %n PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu PDF</translation>
    </message>
    <message numerus="yes">
        <source>Save %n paper(s)</source>
        <translation>
            <numerusform>Lưu %n giấy</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Lưu giấy này</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) given to the printer</source>
        <translation>
            <numerusform>Đã gửi %n giấy tới máy in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved in {folder}</source>
        <translation>
            <numerusform>Đã lưu %n giấy vào {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Đã lưu: {file}</translation>
    </message>
</context>
<context>
    <name>PaperCards</name>
    <message>
        <source>Languages</source>
        <translation>Hai ngôn ngữ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>1 đến {most}</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>Truck</source>
        <translation>Xe hàng</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Số phần</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>Tịnh kg</translation>
    </message>
    <message>
        <source>What is in force today</source>
        <translation>Đang có hiệu lực hôm nay</translation>
    </message>
    <message>
        <source>Paper not needed: the scans are attached.</source>
        <translation>Không cần bản giấy: đã đính kèm đủ tệp.</translation>
    </message>
    <message>
        <source>This paper cannot be printed.</source>
        <translation>Không in được giấy này.</translation>
    </message>
    <message>
        <source>Type 1 to 20 copies.</source>
        <translation>Nhập 1 đến 20 bản.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n paper(s)</source>
        <translation>
            <numerusform>In %n giấy</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the lots of today</source>
        <translation>Xem các lô hôm nay</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Take in a truck</source>
        <translation>Ghi xe hàng</translation>
    </message>
    <message>
        <source>This paper was refused: the red line says why. Nothing was printed.</source>
        <translation>Giấy này bị từ chối: dòng đỏ nêu lý do. Chưa in gì.</translation>
    </message>
    <message>
        <source>There is no paper for what was asked. Nothing was printed.</source>
        <translation>Không có giấy tờ cho mục này. Chưa in gì.</translation>
    </message>
    <message>
        <source>The paper is not made. What was saved is safe.</source>
        <translation>Chưa lập được giấy. Dữ liệu đã lưu vẫn an toàn.</translation>
    </message>
    <message>
        <source>There is no paper yet: the lot is not split.</source>
        <translation>Chưa có giấy: lô hàng chưa phân bổ.</translation>
    </message>
    <message>
        <source>There is no paper for this yet.</source>
        <translation>Ở đây chưa có giấy tờ nào.</translation>
    </message>
    <message>
        <source>There is no paper today, because no lot was taken in.</source>
        <translation>Hôm nay chưa có giấy vì chưa ghi lô hàng nào.</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Đang lập giấy</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>Đang lưu tệp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Phóng to</translation>
    </message>
</context>
<context>
    <name>PaperStrip</name>
    <message>
        <source>What is printed</source>
        <translation>Giấy cần in</translation>
    </message>
</context>
<context>
    <name>PasteScreen</name>
    <message>
        <source>Row</source>
        <extracomment>Fields shown in the small form; the others stand in the wide one.</extracomment>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Reason and what to do</source>
        <translation>Lý do và cách xử lý</translation>
    </message>
    <message>
        <source>Goods {n}</source>
        <translation>Hàng {n}</translation>
    </message>
    <message>
        <source>Paste members</source>
        <translation>Dán thành viên</translation>
    </message>
    <message>
        <source>Paste into the goods register</source>
        <translation>Dán vào danh mục hàng hóa</translation>
    </message>
    <message>
        <source>Paste shares by hand</source>
        <translation>Dán phần chia bằng tay</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken.</source>
        <translation>
            <numerusform>Đã nhận %n dòng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n dòng bị từ chối</numerusform>
        </translation>
    </message>
    <message>
        <source>rows were taken</source>
        <translation>dòng đã nhận</translation>
    </message>
    <message>
        <source>rows were taken back; the list is as before</source>
        <translation>dòng đã hoàn tác; danh sách như trước</translation>
    </message>
    <message>
        <source>of {rows} pasted rows can be taken</source>
        <translation>dòng nhận được trong {rows} dòng đã dán</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Refused rows are left out.</source>
        <translation>Chưa lưu gì. Các dòng bị từ chối sẽ bỏ qua.</translation>
    </message>
    <message>
        <source>Ctrl Z takes all of them back.</source>
        <translation>Nhấn Ctrl Z để hoàn tác tất cả.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>Nhận %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Các dòng đã dán</translation>
    </message>
    <message>
        <source>can be taken</source>
        <translation>nhận được</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Group</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Vào tổ từ</translation>
    </message>
    <message>
        <source>Paper until</source>
        <translation>Giấy tờ đến</translation>
    </message>
    <message>
        <source>Entrusted until</source>
        <translation>Ủy quyền đến</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>{name} · leader</source>
        <translation>{name} · tổ trưởng</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>đã hết hạn</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>sắp hết hạn</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>còn hạn</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>vô thời hạn</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>present</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa đến</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lưu danh sách</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>Đã lưu %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} leads the group now.</source>
        <translation>{name} nay là tổ trưởng.</translation>
    </message>
    <message>
        <source>{members} people in {groups} group(s)</source>
        <translation>{members} người, {groups} tổ</translation>
    </message>
    <message>
        <source>People and group</source>
        <translation>Cư dân và tổ</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found</source>
        <translation>
            <numerusform>Tìm thấy %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>{group} · leader: {leader}</source>
        <translation>{group} · tổ trưởng: {leader}</translation>
    </message>
    <message>
        <source>Nobody is found for “{words}”.</source>
        <translation>Không tìm thấy ai với &quot;{words}&quot;.</translation>
    </message>
    <message>
        <source>There is no group yet. Make one, then add people or take them from a file.</source>
        <translation>Chưa có tổ nào. Lập tổ, rồi thêm người hoặc nạp từ tệp.</translation>
    </message>
    <message>
        <source>This group has no members yet. Press + for a person, or Ctrl O for a file.</source>
        <translation>Tổ chưa có thành viên. Nhấn + để thêm một người, hoặc Ctrl O để nhận từ tệp.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Name, pinyin, end of the number</source>
        <translation>Tên, chữ đầu, số cuối giấy tờ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Take from a file</source>
        <translation>Nạp từ tệp</translation>
    </message>
    <message>
        <source>Make leader</source>
        <translation>Đặt tổ trưởng</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Tổ mới</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Lập tổ</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>Sửa tổ</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Doubled persons</source>
        <translation>Cư dân bị trùng</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Lay the card on the reader</source>
        <translation>Đặt thẻ lên đầu đọc</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Không tính</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Đã quét thẻ</translation>
    </message>
    <message>
        <source>Without card</source>
        <translation>Không có thẻ</translation>
    </message>
</context>
<context>
    <name>PersonCardScreen</name>
    <message>
        <source>Leave for today</source>
        <translation>Cho phép trong ngày</translation>
    </message>
    <message>
        <source>The ledger, this page and the record will tell who gave it and why.</source>
        <translation>Sổ cái, trang này và phiếu sẽ ghi ai cho phép và vì sao.</translation>
    </message>
    <message>
        <source>Why may this person trade today?</source>
        <translation>Vì sao người này được giao dịch hôm nay?</translation>
    </message>
    <message>
        <source>Give leave</source>
        <translation>Cho phép</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Chọn ảnh</translation>
    </message>
    <message>
        <source>Noted: the person was seen.</source>
        <translation>Đã ghi: đã đối chiếu người.</translation>
    </message>
    <message>
        <source>Leave is given for today.</source>
        <translation>Đã cho phép trong ngày.</translation>
    </message>
    <message>
        <source>The leave is taken back.</source>
        <translation>Đã thu lại sự cho phép.</translation>
    </message>
    <message>
        <source>Noted as paid.</source>
        <translation>Đã ghi là đã trả.</translation>
    </message>
    <message>
        <source>The merge is taken back.</source>
        <translation>Đã hoàn tác việc gộp.</translation>
    </message>
    <message>
        <source>The photo is kept.</source>
        <translation>Đã lưu ảnh.</translation>
    </message>
    <message>
        <source>The photo is deleted.</source>
        <translation>Đã xóa ảnh.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cư dân</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>không thuộc tổ nào</translation>
    </message>
    <message>
        <source>This person is not counted today.</source>
        <translation>Hôm nay không tính người này.</translation>
    </message>
    <message>
        <source>This person is not counted today; a supervisor can give leave.</source>
        <translation>Hôm nay không tính người này; phụ trách có thể cho phép.</translation>
    </message>
    <message>
        <source>Give leave for today</source>
        <translation>Cho phép hôm nay</translation>
    </message>
    <message>
        <source>Take the leave back</source>
        <translation>Thu lại cho phép</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>Trong 30 ngày</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Từ trước đến nay</translation>
    </message>
    <message>
        <source>Group before</source>
        <translation>Tổ trước đây</translation>
    </message>
    <message>
        <source>Entrusted until</source>
        <translation>Ủy quyền đến</translation>
    </message>
    <message>
        <source>not here today</source>
        <translation>hôm nay không có mặt</translation>
    </message>
    <message>
        <source>Proof of identity today</source>
        <translation>Xác minh hôm nay</translation>
    </message>
    <message>
        <source>Merged into this person</source>
        <translation>Đã gộp vào người này</translation>
    </message>
    <message>
        <source>Today&apos;s allowance</source>
        <translation>Hạn mức hôm nay</translation>
    </message>
    <message>
        <source>No rule pack with a daily value is in force.</source>
        <translation>Không có gói quy tắc nào về hạn mức ngày.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Phần hàng</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Thu nhập</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Group and proof</source>
        <translation>Tổ và xác minh</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>The person agreed to a photo</source>
        <translation>Người này đồng ý lưu ảnh</translation>
    </message>
    <message>
        <source>Without consent none is kept.</source>
        <translation>Không đồng ý thì không lưu.</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>Delete the photo</source>
        <translation>Xóa ảnh</translation>
    </message>
    <message>
        <source>Person seen</source>
        <translation>Đã đối chiếu</translation>
    </message>
    <message>
        <source>All paid in cash</source>
        <translation>Đã trả hết tiền mặt</translation>
    </message>
    <message>
        <source>Doubled?</source>
        <translation>Bị trùng?</translation>
    </message>
    <message>
        <source>Evidence slip</source>
        <translation>Phiếu đã dùng</translation>
    </message>
    <message>
        <source>New basket</source>
        <translation>Lập giỏ mới</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Hoàn tác việc gộp</translation>
    </message>
</context>
<context>
    <name>PersonEditScreen</name>
    <message>
        <source>{name} is saved.</source>
        <translation>Đã lưu {name}.</translation>
    </message>
    <message>
        <source>{name} is no longer in the group.</source>
        <translation>{name} đã rời tổ.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>chưa vào tổ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Ít mục hơn</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Thêm mục</translation>
    </message>
    <message>
        <source>This is a number of: {paper}. Change the paper</source>
        <translation>Đây là số của: {paper}. Đổi loại giấy tờ</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>Lưu người này</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Chưa vào tổ</translation>
    </message>
    <message>
        <source>{group} since {day}</source>
        <translation>{group} từ {day}</translation>
    </message>
    <message>
        <source> · leader</source>
        <translation> · tổ trưởng</translation>
    </message>
    <message>
        <source>This person is not counted today.</source>
        <translation>Hôm nay người này không được tính.</translation>
    </message>
    <message>
        <source>What you typed before is here again.</source>
        <translation>Nội dung nhập trước đó đã có lại.</translation>
    </message>
    <message>
        <source>Person and paper</source>
        <translation>Người và giấy tờ</translation>
    </message>
    <message>
        <source>Group and entrustment</source>
        <translation>Tổ và ủy quyền</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>Cho rời tổ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Evidence slip</source>
        <translation>Phiếu đã dùng</translation>
    </message>
    <message>
        <source>Empty: without end</source>
        <translation>Để trống: vô thời hạn</translation>
    </message>
    <message>
        <source>From the signed paper, like 2026-12-31</source>
        <translation>Theo giấy đã ký, ví dụ 2026-12-31</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Paper valid until</source>
        <translation>Giấy tờ có giá trị đến</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Điện thoại di động</translation>
    </message>
    <message>
        <source>Township of residence</source>
        <translation>Xã cư trú</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Số đăng ký</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Đăng ký đến</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Paper valid from</source>
        <translation>Giấy tờ có giá trị từ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan cấp</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>Quê quán</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Counts as resident by</source>
        <translation>Căn cứ cư dân</translation>
    </message>
    <message>
        <source>Residence valid until</source>
        <translation>Cư trú có giá trị đến</translation>
    </message>
    <message>
        <source>Kind of resident (office code)</source>
        <translation>Loại đối tượng (mã cơ quan)</translation>
    </message>
    <message>
        <source>Basic number</source>
        <translation>Số hồ sơ gốc</translation>
    </message>
    <message>
        <source>Registration declared on</source>
        <translation>Ngày khai đăng ký</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Ngày đăng ký</translation>
    </message>
    <message>
        <source>Registration extended</source>
        <translation>Đã gia hạn đăng ký</translation>
    </message>
    <message>
        <source>Customs office code</source>
        <translation>Mã hải quan</translation>
    </message>
    <message>
        <source>Supervised site number</source>
        <translation>Số địa điểm giám sát</translation>
    </message>
    <message>
        <source>IC card number</source>
        <translation>Số thẻ IC</translation>
    </message>
    <message>
        <source>IC card maker number</source>
        <translation>Mã nơi làm thẻ IC</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Opinion of the office</source>
        <translation>Ý kiến của cơ quan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Vào tổ từ</translation>
    </message>
    <message>
        <source>Entrustment valid until</source>
        <translation>Ủy quyền có giá trị đến</translation>
    </message>
    <message>
        <source>Last day in the group</source>
        <translation>Ngày cuối trong tổ</translation>
    </message>
    <message>
        <source>from the number</source>
        <translation>theo số</translation>
    </message>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>active</source>
        <translation>có hiệu lực</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <source>nothing heard</source>
        <translation>chưa có tin</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>chờ duyệt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>đã duyệt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>household registration</source>
        <translation>hộ khẩu</translation>
    </message>
    <message>
        <source>long-term residence</source>
        <translation>cư trú lâu dài</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>lý do khác</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Paper and residence</source>
        <translation>Giấy tờ và cư trú</translation>
    </message>
    <message>
        <source>Filing at the office</source>
        <translation>Hồ sơ tại cơ quan</translation>
    </message>
</context>
<context>
    <name>PersonQuotaCard</name>
    <message>
        <source>The quota of this person is on laptop {device}. What is recorded here is held until the port answers.</source>
        <translation>Định mức của người này ở máy {device}. Hồ sơ lập ở đây được giữ lại đến khi cửa khẩu trả lời.</translation>
    </message>
    <message>
        <source>Exception by two persons</source>
        <translation>Ngoại lệ hai người</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Hand over to laptop {device}</source>
        <translation>Bàn giao cho máy {device}</translation>
    </message>
    <message>
        <source>Scan this on laptop {device}; it counts once, today.</source>
        <translation>Hãy quét trên máy {device}; chỉ dùng một lần, trong hôm nay.</translation>
    </message>
    <message>
        <source>{time} handed over to laptop {device}: {value}</source>
        <translation>{time} bàn giao cho máy {device}: {value}</translation>
    </message>
    <message>
        <source>{time} taken in from laptop {device}: {value}</source>
        <translation>{time} nhận từ máy {device}: {value}</translation>
    </message>
    <message>
        <source>{time} exception, confirmed by {second}: {reason}</source>
        <translation>{time} ngoại lệ, {second} xác nhận: {reason}</translation>
    </message>
    <message>
        <source>Today&apos;s allowance</source>
        <translation>Hạn mức hôm nay</translation>
    </message>
    <message>
        <source>No rule pack with a daily value is in force.</source>
        <translation>Không có gói quy tắc nào về hạn mức ngày.</translation>
    </message>
    <message>
        <source>Exception by two persons…</source>
        <translation>Ngoại lệ hai người…</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>not noted</source>
        <translation>không ghi</translation>
    </message>
    <message>
        <source>number typed</source>
        <translation>nhập số</translation>
    </message>
    <message>
        <source>card read</source>
        <translation>đã đọc thẻ</translation>
    </message>
    <message>
        <source>person seen</source>
        <translation>đã đối chiếu người</translation>
    </message>
    <message>
        <source>face checked online</source>
        <translation>đã đối chiếu khuôn mặt trực tuyến</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Tiền công</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>Phí dịch vụ</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>Chia lãi</translation>
    </message>
    <message>
        <source>Trade margin</source>
        <translation>Chênh lệch mua bán</translation>
    </message>
    <message>
        <source>later</source>
        <translation>trả sau</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>tiền mặt</translation>
    </message>
    <message>
        <source>account</source>
        <translation>tài khoản</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Cư trú</translation>
    </message>
    <message>
        <source>Entrustment</source>
        <translation>Giấy ủy quyền</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>đã hết hạn ngày {day}</translation>
    </message>
    <message>
        <source>{day} · in {days} day(s)</source>
        <translation>{day} · còn {days} ngày</translation>
    </message>
    <message>
        <source>Leave for today by {by} because: {reason}</source>
        <translation>{by} cho phép hôm nay vì: {reason}</translation>
    </message>
    <message>
        <source>{records} share(s)</source>
        <translation>{records} phần</translation>
    </message>
    <message>
        <source>Due in all</source>
        <translation>Phải trả tổng cộng</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Còn phải trả</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>không thời hạn</translation>
    </message>
    <message>
        <source>Paper until</source>
        <translation>Giấy tờ đến</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>Đăng ký đến</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Resident by</source>
        <translation>Căn cứ cư dân</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Điện thoại di động</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>Xã</translation>
    </message>
</context>
<context>
    <name>PicksCard</name>
    <message>
        <source>Goods by number</source>
        <translation>Chọn hàng bằng phím số</translation>
    </message>
    <message>
        <source>Goods declared before will lie under the keys 1 to 9. Press / or type a name.</source>
        <translation>Hàng đã khai sẽ nằm ở phím 1 đến 9. Nhấn / hoặc gõ tên.</translation>
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message>
        <source>PIN, {count} of {total} digits</source>
        <translation>Mã PIN, đã nhập {count} / {total} số</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Take back</source>
        <translation>Xóa lùi</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>Line to the port</source>
        <translation>Đường truyền cửa khẩu</translation>
    </message>
    <message>
        <source>Every answer must be signed with this key; anything else is not the port.</source>
        <translation>Mọi trả lời phải được ký bằng khóa này; nếu không thì không phải cửa khẩu.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>https://…, or http:// on this machine only</source>
        <translation>https://…, riêng máy này dùng được http://</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Khóa công khai</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Mã khóa</translation>
    </message>
    <message>
        <source>Key from a file</source>
        <translation>Nạp khóa từ tệp</translation>
    </message>
    <message>
        <source>Connect the port</source>
        <translation>Kết nối cửa khẩu</translation>
    </message>
</context>
<context>
    <name>PortScreen</name>
    <message>
        <source>Why it came back</source>
        <translation>Vì sao bị trả lại</translation>
    </message>
    <message>
        <source>Which share</source>
        <translation>Phần nào</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Cư dân</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Cách sửa</translation>
    </message>
    <message>
        <source>Move to somebody</source>
        <translation>Chuyển cho người khác</translation>
    </message>
    <message>
        <source>press Enter</source>
        <translation>nhấn Enter</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cửa khẩu</translation>
    </message>
    <message>
        <source>work goes on here; sending goes by itself</source>
        <translation>vẫn làm việc ở đây; việc gửi tự chạy</translation>
    </message>
    <message>
        <source>No port is connected.</source>
        <translation>Chưa kết nối cửa khẩu.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Mend this one</source>
        <translation>Sửa hồ sơ này</translation>
    </message>
    <message>
        <source>goes by itself when there is network</source>
        <translation>có mạng thì tự gửi</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Các lần liên lạc gần đây</translation>
    </message>
    <message>
        <source>No contact yet: nothing was sent from this machine.</source>
        <translation>Chưa liên lạc: máy này chưa gửi gì.</translation>
    </message>
    <message>
        <source>Returned shares</source>
        <translation>Các phần bị trả lại</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend · does not stop the others</source>
        <translation>
            <numerusform>%n cần sửa · không ảnh hưởng phần khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n accepted</source>
        <translation>
            <numerusform>Tất cả %n đã tiếp nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending now.</source>
        <translation>Đang gửi.</translation>
    </message>
    <message>
        <source>Last contact {time} · {age}</source>
        <translation>Liên lạc gần nhất {time} · {age}</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Chưa liên lạc.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Đang gửi</translation>
    </message>
    <message>
        <source>Reached the port; nothing was waiting</source>
        <translation>Đã tới cửa khẩu; không có gì chờ gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with the port</source>
        <translation>
            <numerusform>%n bản tin đã tới cửa khẩu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n biên nhận</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practice market</source>
        <translation>Điểm luyện tập</translation>
    </message>
    <message>
        <source>All persons are invented and nothing is sent out, so these may be seen.</source>
        <translation>Mọi người đều hư cấu và không gửi ra ngoài nên được phép hiện.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>PIN of the practice clerk</source>
        <translation>Mã PIN của nhân viên luyện tập</translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>{count} in the register</source>
        <translation>{count} người trong danh sách</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>of {count} in the register</source>
        <translation>/ {count} trong danh sách</translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation>{count} có mặt</translation>
    </message>
    <message>
        <source>{count} ending soon</source>
        <translation>{count} sắp hết hạn</translation>
    </message>
    <message>
        <source>{count} not counted</source>
        <translation>{count} không tính</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n person(s)</source>
        <translation>
            <numerusform>Phân bổ cho %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {register} present</source>
        <translation>có mặt {count} / {register}</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Đã rút: {name}</translation>
    </message>
    <message>
        <source>Lay the card on the reader</source>
        <translation>Đặt thẻ lên đầu đọc</translation>
    </message>
    <message>
        <source>Card after card; no key is needed.</source>
        <translation>Lần lượt từng thẻ, không cần nhấn phím.</translation>
    </message>
    <message numerus="yes">
        <source>Present · paper ends in %n day(s)</source>
        <translation>
            <numerusform>Có mặt · giấy tờ còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Đã có mặt trước đó</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>Không có trong danh sách</translation>
    </message>
    <message>
        <source>Not counted · expired</source>
        <translation>Không tính · đã hết hạn</translation>
    </message>
    <message>
        <source>Not counted · suspended</source>
        <translation>Không tính · tạm dừng đăng ký</translation>
    </message>
    <message>
        <source>Read the card again</source>
        <translation>Đọc lại thẻ</translation>
    </message>
    <message>
        <source>{time} · number {number}</source>
        <translation>{time} · số {number}</translation>
    </message>
    <message>
        <source>{time} · not counted; the next card is read as usual</source>
        <translation>{time} · chưa tính; thẻ tiếp theo vẫn đọc bình thường</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Officer&apos;s leave</source>
        <translation>Phụ trách cho phép</translation>
    </message>
    <message>
        <source>Used here · confirmed by the port</source>
        <translation>Đã dùng tại đây · cửa khẩu xác nhận</translation>
    </message>
    <message>
        <source>hand-over or exception needed</source>
        <translation>cần bàn giao hoặc ngoại lệ</translation>
    </message>
    <message>
        <source>Left today, at least – at most</source>
        <translation>Còn lại hôm nay (ít nhất – nhiều nhất)</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>present</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>đã có mặt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>hết hạn</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>Present today</source>
        <translation>Có mặt hôm nay</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Vừa xong</translation>
    </message>
    <message>
        <source>No card: type the number or the name</source>
        <translation>Không có thẻ: nhập số hoặc tên</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>Rút người vừa rồi</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Không có thẻ</translation>
    </message>
    <message>
        <source>Evidence slip</source>
        <translation>Phiếu đã dùng</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>Quota</name>
    <message>
        <source>used here {used}, confirmed by the port {confirmed}, unknown since {since}, left {bounds}</source>
        <translation>đã dùng tại đây {used}, cửa khẩu xác nhận {confirmed}, chưa rõ từ {since}, còn lại {bounds}</translation>
    </message>
    <message>
        <source>Quota on laptop {device}</source>
        <translation>Định mức ở máy {device}</translation>
    </message>
    <message>
        <source>{time} carried evidence: {value} used at laptop {laptop}</source>
        <translation>{time} phiếu mang theo: đã dùng {value} trên máy {laptop}</translation>
    </message>
    <message>
        <source>Unknown elsewhere since {time}</source>
        <translation>Chưa rõ nơi khác từ {time}</translation>
    </message>
</context>
<context>
    <name>QuotaBar</name>
    <message>
        <source>Confirmed until {time}</source>
        <translation>Cửa khẩu xác nhận đến {time}</translation>
    </message>
    <message>
        <source>Confirmed by the port</source>
        <translation>Cửa khẩu xác nhận</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>Đã dùng ở máy này</translation>
    </message>
    <message>
        <source>This share</source>
        <translation>Phần này</translation>
    </message>
    <message>
        <source>Unknown since {time}</source>
        <translation>Chưa rõ từ {time}</translation>
    </message>
    <message>
        <source>{amount} told of</source>
        <translation>đã biết {amount}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Over the allowance</source>
        <translation>Vượt định mức</translation>
    </message>
    <message>
        <source>Left of {goods}</source>
        <translation>Còn lại {goods}</translation>
    </message>
    <message>
        <source>At most left</source>
        <translation>Còn nhiều nhất</translation>
    </message>
    <message>
        <source>At least left</source>
        <translation>Còn ít nhất</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>Còn lại tại đây</translation>
    </message>
    <message>
        <source>Left here, at least – at most</source>
        <translation>Còn lại tại đây (ít nhất – nhiều nhất)</translation>
    </message>
    <message>
        <source>Exception: provisional until the port answers</source>
        <translation>Ngoại lệ: tạm thời cho đến khi cửa khẩu trả lời</translation>
    </message>
    <message>
        <source>Quota on laptop {device}</source>
        <translation>Định mức ở máy {device}</translation>
    </message>
    <message>
        <source>Unknown elsewhere since {time}</source>
        <translation>Chưa rõ nơi khác từ {time}</translation>
    </message>
    <message>
        <source>Kilograms: only this laptop&apos;s are known</source>
        <translation>Số kg: chỉ biết của máy này</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>open now</source>
        <translation>đang mở</translation>
    </message>
</context>
<context>
    <name>RecallScreen</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Cư dân</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lô hàng</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>Tịnh kg</translation>
    </message>
    <message>
        <source>Value CNY</source>
        <translation>Trị giá CNY</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lưu danh sách</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>Đã lưu %n dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>entry {n} of {count}</source>
        <translation>mục {n} / {count}</translation>
    </message>
    <message>
        <source>Stop and recall</source>
        <translation>Dừng và thu hồi</translation>
    </message>
    <message>
        <source>Nothing recorded on this laptop is named by this entry.</source>
        <translation>Máy này không có hồ sơ nào thuộc mục này.</translation>
    </message>
    <message>
        <source>No stop or recall list is in force.</source>
        <translation>Hiện không có danh sách dừng hay thu hồi nào có hiệu lực.</translation>
    </message>
    <message>
        <source>The sum over all days is being counted …</source>
        <translation>Đang cộng tất cả các ngày…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n hồ sơ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>%n cư dân</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lot(s)</source>
        <translation>
            <numerusform>%n lô hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Mục sau</translation>
    </message>
    <message>
        <source>More rows</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Mở hồ sơ này</translation>
    </message>
    <message>
        <source>Shares on the list</source>
        <translation>Các phần có trong danh sách</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>Resident</source>
        <translation>Cư dân</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>Biển số</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Cửa khẩu</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Lái xe</translation>
    </message>
    <message>
        <source>Road manifest</source>
        <translation>Bản lược khai đường bộ</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Phía bên kia</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tỷ giá</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>Xác minh danh tính</translation>
    </message>
    <message>
        <source>Officer&apos;s leave</source>
        <translation>Phụ trách cho phép</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>doubted as it was saved: trust low</source>
        <translation>có nghi vấn khi lưu: độ tin cậy thấp</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>chiếc</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Chinese plate</source>
        <translation>Biển số Trung Quốc</translation>
    </message>
    <message>
        <source>Vietnamese plate</source>
        <translation>Biển số Việt Nam</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Làn</translation>
    </message>
    <message>
        <source>Manifest batch no.</source>
        <translation>Số chuyến hàng</translation>
    </message>
    <message>
        <source>Road bill no.</source>
        <translation>Số vận đơn đường bộ</translation>
    </message>
    <message>
        <source>Manifest mass</source>
        <translation>Khối lượng lược khai</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Khối lượng cả bì</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Số kiện</translation>
    </message>
</context>
<context>
    <name>RecordRules</name>
    <message>
        <source>Rules that judged it</source>
        <extracomment>Findings whose rules speak in every record; mass limits come besides, by the kinds of goods in it.</extracomment>
        <translation>Quy định đã xét</translation>
    </message>
    <message>
        <source>pack {pack}, version {version}</source>
        <translation>bộ {pack}, phiên bản {version}</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>Record</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Hồ sơ {number}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Evidence slip</source>
        <translation>Phiếu đã dùng</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sửa đổi</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Hủy hồ sơ</translation>
    </message>
    <message>
        <source>Declaration sheet</source>
        <translation>Tờ số liệu khai báo</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Thu nhập</translation>
    </message>
    <message>
        <source>Move to somebody else</source>
        <translation>Chuyển cho người khác</translation>
    </message>
    <message>
        <source>Open the newer version</source>
        <translation>Mở phiên bản mới hơn</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tất cả hồ sơ</translation>
    </message>
    <message>
        <source>No record of this number on this machine.</source>
        <translation>Máy này không có hồ sơ mang số này.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Version {n} of {count}</source>
        <translation>Phiên bản {n} trên {count}</translation>
    </message>
    <message>
        <source>The chain of this record is whole.</source>
        <translation>Chuỗi của hồ sơ này nguyên vẹn.</translation>
    </message>
    <message>
        <source>The chain is broken here.</source>
        <translation>Chuỗi bị đứt tại đây.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Cho gửi tiếp</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Hoãn gửi</translation>
    </message>
    <message>
        <source>share {n} of {count}</source>
        <translation>phần {n} trên {count}</translation>
    </message>
    <message>
        <source>port no. {number}</source>
        <translation>số của cửa khẩu {number}</translation>
    </message>
    <message>
        <source>Allowance of the day {limit}</source>
        <translation>Hạn mức ngày {limit}</translation>
    </message>
    <message>
        <source>Take the lot back (until {time})</source>
        <translation>Thu lại lô (đến {time})</translation>
    </message>
    <message>
        <source>{receipt} · nothing is lost, this version is kept.</source>
        <translation>{receipt} · không mất gì, phiên bản này được giữ.</translation>
    </message>
    <message>
        <source>Version {n}; {newer} counts now</source>
        <translation>Phiên bản {n}; nay tính theo {newer}</translation>
    </message>
    <message>
        <source>Voided: {reason}</source>
        <translation>Đã hủy: {reason}</translation>
    </message>
    <message>
        <source>Nothing of this lot has left yet.</source>
        <translation>Lô này chưa gửi gì.</translation>
    </message>
    <message>
        <source>It can be taken back as a whole.</source>
        <translation>Có thể thu lại cả lô.</translation>
    </message>
    <message>
        <source>Version saved · {ref}</source>
        <translation>Đã lưu phiên bản · {ref}</translation>
    </message>
    <message>
        <source>Void this record</source>
        <translation>Hủy hồ sơ này</translation>
    </message>
    <message>
        <source>Once voided it cannot be restored; make a new record.</source>
        <translation>Đã hủy thì không khôi phục được; hãy lập hồ sơ mới.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>{reason} (+{n})</source>
        <translation>{reason} (+{n})</translation>
    </message>
    <message>
        <source>over by {over_fen}</source>
        <translation>vượt {over_fen}</translation>
    </message>
    <message>
        <source>over by {over_g}</source>
        <translation>vượt {over_g}</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>chưa có trả lời</translation>
    </message>
    <message>
        <source>Above the allowance of the day by {amount}</source>
        <translation>Vượt định mức trong ngày {amount}</translation>
    </message>
    <message>
        <source>Referred to the office, confirmed by {second}: {reason}</source>
        <translation>Đã trình cơ quan, {second} xác nhận: {reason}</translation>
    </message>
    <message>
        <source>Move the share, refer it to the office, or void it.</source>
        <translation>Hãy chuyển phần, trình cơ quan, hoặc hủy.</translation>
    </message>
    <message>
        <source>Provisional: exception by two persons</source>
        <translation>Tạm thời: ngoại lệ hai người</translation>
    </message>
    <message>
        <source>Held until the port&apos;s answer shows no excess.</source>
        <translation>Giữ lại cho đến khi cửa khẩu cho biết không vượt.</translation>
    </message>
</context>
<context>
    <name>RecordsScreen</name>
    <message>
        <source>Number</source>
        <translation>Số hồ sơ</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Cư dân</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>Tịnh kg</translation>
    </message>
    <message>
        <source>Value CNY</source>
        <translation>Trị giá CNY</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Đến đâu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>device {device}</source>
        <translation>máy {device}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Tìm: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) today</source>
        <translation>
            <numerusform>%n hồ sơ hôm nay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in all</source>
        <translation>
            <numerusform>tất cả %n hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lưu danh sách</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Mở hồ sơ này</translation>
    </message>
    <message>
        <source>Truck and split</source>
        <translation>Xe hàng và phân bổ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Mọi ngày</translation>
    </message>
    <message>
        <source>Send {n}</source>
        <translation>Gửi {n}</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cửa khẩu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>No record yet.</source>
        <translation>Chưa có hồ sơ.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Nothing fits here; {n} records are elsewhere.</source>
        <translation>Ở đây không có; {n} hồ sơ ở mục khác.</translation>
    </message>
    <message>
        <source>Mend this record</source>
        <translation>Sửa hồ sơ này</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>Đã lưu %n dòng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleChangeCard</name>
    <message>
        <source>{pack}, version {version}: looked at, not yet taken</source>
        <translation>{pack}, phiên bản {version}: đang xem, chưa nhận</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {gone} gone. Enter takes it in, Esc leaves it.</source>
        <translation>Mới {added}, đổi {changed}, bỏ {gone}. Enter để nhận, Esc để bỏ qua.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Trước → sau</translation>
    </message>
    <message>
        <source>From · until</source>
        <translation>Từ · đến</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đổi</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>bỏ</translation>
    </message>
</context>
<context>
    <name>RuleStrip</name>
    <message>
        <source>Rule of the split, kept for the next lots of this group</source>
        <translation>Quy tắc phân bổ, giữ cho các lô sau của tổ này</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có áp dụng</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>only the excess</source>
        <translation>chỉ phần vượt</translation>
    </message>
    <message>
        <source>2010 list; 2024 not loaded</source>
        <translation>Danh mục 2010, chưa nạp 2024</translation>
    </message>
    <message>
        <source>2024 list</source>
        <translation>Danh mục 2024</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>dừng</translation>
    </message>
    <message>
        <source>a person confirms</source>
        <translation>người xác nhận</translation>
    </message>
    <message>
        <source>only shown</source>
        <translation>chỉ để biết</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>nhắc</translation>
    </message>
    <message>
        <source>equal shares</source>
        <translation>chia đều</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>giờ Bắc Kinh</translation>
    </message>
    <message>
        <source>Hanoi time</source>
        <translation>giờ Hà Nội</translation>
    </message>
    <message>
        <source>home laptop</source>
        <translation>máy chủ quản</translation>
    </message>
    <message>
        <source>carried slip</source>
        <translation>phiếu mang theo</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>hai người</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Trung Quốc</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Việt Nam</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} năm</translation>
    </message>
    <message>
        <source>UTC +{n} min</source>
        <translation>UTC +{n} phút</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} giây</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} ngày</translation>
    </message>
    <message>
        <source>{n} lots</source>
        <translation>{n} lô</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} phút</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <source>{n} persons</source>
        <translation>{n} người</translation>
    </message>
    <message>
        <source>{n} times a month</source>
        <translation>{n} lần một tháng</translation>
    </message>
    <message>
        <source>{kg} kg a day</source>
        <translation>{kg} kg một ngày</translation>
    </message>
    <message>
        <source>Daily mass</source>
        <translation>Khối lượng mỗi ngày</translation>
    </message>
    <message>
        <source>Listed goods</source>
        <translation>Hàng trong danh mục</translation>
    </message>
    <message>
        <source>Outside mutual trade</source>
        <translation>Ngoài phạm vi cư dân</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Cấm</translation>
    </message>
    <message>
        <source>Export duty</source>
        <translation>Thuế xuất khẩu</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tỷ giá</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>Danh sách dừng</translation>
    </message>
    <message>
        <source>Recall list</source>
        <translation>Danh sách thu hồi</translation>
    </message>
    <message>
        <source>official text seen</source>
        <translation>đã xem văn bản chính thức</translation>
    </message>
    <message>
        <source>public copy</source>
        <translation>bản công khai</translation>
    </message>
    <message>
        <source>own knowledge</source>
        <translation>hiểu biết riêng</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>suy ra</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>chưa xác minh</translation>
    </message>
    <message>
        <source>example, confirm</source>
        <translation>ví dụ, cần xác nhận</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules in force</source>
        <translation>Quy tắc đang áp dụng</translation>
    </message>
    <message>
        <source>No rule pack is in force today. Take one in under Settings, Shift F2.</source>
        <translation>Hôm nay không có gói quy tắc. Nạp ở mục Cài đặt, Shift F2.</translation>
    </message>
    <message>
        <source>{office} · from {day}</source>
        <translation>{office} · từ {day}</translation>
    </message>
    <message>
        <source>Example, confirm with the competent office</source>
        <translation>Ví dụ, cần cơ quan có thẩm quyền xác nhận</translation>
    </message>
    <message>
        <source>{rule} · from {day} · source {source}</source>
        <translation>{rule} · từ {day} · nguồn {source}</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Giá trị hiện tại</translation>
    </message>
    <message>
        <source>From · until</source>
        <translation>Từ · đến</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>example, confirm</source>
        <translation>ví dụ, cần xác nhận</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>đang áp dụng</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>sau %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a signed rule pack</source>
        <translation>Chọn gói quy tắc đã ký</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Gói quy tắc</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>Khóa công khai</translation>
    </message>
    <message>
        <source>Choose the port&apos;s public key</source>
        <translation>Chọn khóa công khai của cửa khẩu</translation>
    </message>
    <message>
        <source>Change point or device</source>
        <translation>Đổi điểm hoặc máy</translation>
    </message>
    <message>
        <source>Numbers go on under a new epoch. Records made so far keep their numbers.</source>
        <translation>Số hồ sơ tiếp tục theo kỳ mới. Hồ sơ đã lập giữ số cũ.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Change the device</source>
        <translation>Đổi máy</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Rule pack {name} is taken.</source>
        <translation>Đã nạp gói quy tắc {name}.</translation>
    </message>
    <message>
        <source>Numbers begin with {name} now.</source>
        <translation>Số hồ sơ nay bắt đầu bằng {name}.</translation>
    </message>
    <message>
        <source>The port {name} is connected.</source>
        <translation>Đã kết nối cửa khẩu {name}.</translation>
    </message>
    <message>
        <source>Rules and settings</source>
        <translation>Quy tắc và cài đặt</translation>
    </message>
    <message>
        <source>Look at what it changes; nothing is taken in by itself.</source>
        <translation>Hãy xem thay đổi; chương trình không tự nhận.</translation>
    </message>
    <message>
        <source>{office} · pack {pack}, version {version} · from {day}</source>
        <translation>{office} · gói {pack}, phiên bản {version} · từ {day}</translation>
    </message>
    <message>
        <source>Every rule has a source and dates; a record is judged by the rules of its own day.</source>
        <translation>Mỗi quy tắc có nguồn và ngày; hồ sơ xét theo quy tắc của ngày đó.</translation>
    </message>
    <message>
        <source>{office} offers {pack}, version {version}.</source>
        <translation>{office} gửi gói quy định {pack}, phiên bản {version}.</translation>
    </message>
    <message>
        <source>A pack that is unsigned or has no source is not taken; the old one stays in force.</source>
        <translation>Gói chưa ký hoặc không có nguồn thì không dùng; gói cũ vẫn có hiệu lực.</translation>
    </message>
    <message>
        <source>version {version}: {value}, {days}</source>
        <translation>phiên bản {version}: {value}, {days}</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Rules of the other side</source>
        <translation>Quy định phía bên kia</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Stop and recall</source>
        <translation>Dừng và thu hồi</translation>
    </message>
    <message>
        <source>Wall sheets</source>
        <translation>Bảng công khai</translation>
    </message>
    <message>
        <source>No rule pack is in force today. Press + and choose the office&apos;s signed file.</source>
        <translation>Hôm nay không có gói quy tắc. Nhấn + và chọn tệp đã ký của cơ quan quản lý.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Take a rule pack in</source>
        <translation>Nạp gói quy tắc</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tra biểu thuế</translation>
    </message>
    <message>
        <source>Point and device</source>
        <translation>Điểm và máy</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Port line</source>
        <translation>Đường truyền</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Máy đọc</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Máy in phiếu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Luyện tập</translation>
    </message>
</context>
<context>
    <name>ScannerTestScreen</name>
    <message>
        <source>Readers are read like this from now on.</source>
        <translation>Từ giờ, máy đọc được nhận theo cách này.</translation>
    </message>
    <message>
        <source>Test of the card reader</source>
        <translation>Thử máy đọc thẻ</translation>
    </message>
    <message>
        <source>nothing scanned here is counted</source>
        <translation>quét ở đây không được tính</translation>
    </message>
    <message>
        <source>Scan a card or a code now.</source>
        <translation>Hãy quét một thẻ hoặc một mã.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>{least} to {most} ms</source>
        <translation>{least} đến {most} ms</translation>
    </message>
    <message>
        <source>Mark in front</source>
        <translation>Ký hiệu đầu</translation>
    </message>
    <message>
        <source>Mark behind</source>
        <translation>Ký hiệu cuối</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Nội dung nhận được</translation>
    </message>
    <message>
        <source>Between two characters</source>
        <translation>Giữa hai ký tự</translation>
    </message>
    <message>
        <source>What the reader typed</source>
        <translation>Máy đọc đã gõ</translation>
    </message>
    <message>
        <source>Keys and ms since the key before</source>
        <translation>Phím và số ms từ phím trước</translation>
    </message>
    <message>
        <source>How readers type here</source>
        <translation>Cách máy đọc gõ ở đây</translation>
    </message>
    <message>
        <source>Control characters are shown by name, like &lt;STX&gt; or &lt;CR&gt;.</source>
        <translation>Ký tự điều khiển hiện bằng tên, như &lt;STX&gt; hoặc &lt;CR&gt;.</translation>
    </message>
    <message>
        <source>Longest time between characters</source>
        <translation>Khoảng cách dài nhất giữa ký tự</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>Số ký tự ít nhất</translation>
    </message>
    <message>
        <source>Marks in front</source>
        <translation>Ký hiệu đầu</translation>
    </message>
    <message>
        <source>Like &lt;STX&gt; or ]Q3, parted by blanks; they are taken off.</source>
        <translation>Như &lt;STX&gt; hoặc ]Q3, cách nhau bằng dấu cách; sẽ được bỏ đi.</translation>
    </message>
    <message>
        <source>Marks behind</source>
        <translation>Ký hiệu cuối</translation>
    </message>
    <message>
        <source>Enter and Tab need no entry.</source>
        <translation>Không cần ghi Enter và Tab.</translation>
    </message>
    <message>
        <source>Keep control characters</source>
        <translation>Giữ ký tự điều khiển</translation>
    </message>
    <message>
        <source>otherwise they are dropped</source>
        <translation>nếu không sẽ bỏ đi</translation>
    </message>
    <message>
        <source>Learn from this scan</source>
        <translation>Lấy theo lần quét này</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Về mặc định</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>SellerCard</name>
    <message>
        <source>Seller and place</source>
        <translation>Bên bán và nơi</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Seller or buyer</source>
        <translation>Người bán hoặc người mua</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Cửa khẩu</translation>
    </message>
    <message>
        <source>Plate, if there is one</source>
        <translation>Biển số (nếu có)</translation>
    </message>
    <message>
        <source>into China</source>
        <translation>vào Trung Quốc</translation>
    </message>
    <message>
        <source>out of China</source>
        <translation>ra khỏi Trung Quốc</translation>
    </message>
</context>
<context>
    <name>ShareMap</name>
    <message>
        <source>{share} with a share, {unknown} unknown elsewhere, {blocked} not allowed</source>
        <translation>{share} người có phần, {unknown} chưa rõ nơi khác, {blocked} không được chia</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Hiện tên</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Người khác</translation>
    </message>
    <message>
        <source>Practice: the PIN is {pin}</source>
        <translation>Luyện tập: mã PIN là {pin}</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Ai làm việc ở đây?</translation>
    </message>
    <message>
        <source>The first clerk of this market. More can be added later.</source>
        <translation>Nhân viên đầu tiên của điểm. Có thể thêm sau.</translation>
    </message>
    <message>
        <source>Add a clerk</source>
        <translation>Thêm nhân viên</translation>
    </message>
    <message>
        <source>Everybody signs in with a PIN of their own.</source>
        <translation>Mỗi người đăng nhập bằng mã PIN riêng.</translation>
    </message>
    <message>
        <source>Device {device}</source>
        <translation>Máy {device}</translation>
    </message>
    <message>
        <source>Signing in needs no network. While locked, no name is shown.</source>
        <translation>Đăng nhập không cần mạng. Khi khóa, không hiện tên ai.</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>Ai trực?</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Sáu chữ số</translation>
    </message>
    <message>
        <source>A wrong PIN waits a little; it never locks.</source>
        <translation>Nhập sai phải chờ một chút, không bị khóa.</translation>
    </message>
    <message>
        <source>New clerk</source>
        <translation>Nhân viên mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>Mã PIN, sáu chữ số</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>Nhập lại mã PIN</translation>
    </message>
    <message>
        <source>Add and sign in</source>
        <translation>Thêm và đăng nhập</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>SlipDesk</name>
    <message>
        <source>Slip printed: copy {copy}</source>
        <translation>Đã in phiếu: bản sao số {copy}</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) printed</source>
        <translation>
            <numerusform>Đã in %n phiếu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipPrinterCard</name>
    <message>
        <source>The slip printer is kept.</source>
        <translation>Đã lưu cài đặt máy in phiếu.</translation>
    </message>
    <message>
        <source>The trial slip was printed.</source>
        <translation>Đã in phiếu thử.</translation>
    </message>
    <message>
        <source>The system&apos;s usual printer</source>
        <translation>Máy in mặc định của hệ thống</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>Máy in phiếu</translation>
    </message>
    <message>
        <source>Slips are printed as pictures, so that both languages come out on any receipt printer.</source>
        <translation>Phiếu được in dạng ảnh, nên máy in phiếu nào cũng in được cả hai thứ tiếng.</translation>
    </message>
    <message>
        <source>A slip counts when it is made: if the printer fails, the next one says which copy it is.</source>
        <translation>Phiếu được tính ngay khi lập: nếu máy in lỗi, phiếu sau ghi rõ là bản sao số mấy.</translation>
    </message>
    <message>
        <source>How it is plugged in</source>
        <translation>Cách kết nối</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Bits a second</source>
        <translation>Tốc độ (bit/giây)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Cut the paper after each slip</source>
        <translation>Cắt giấy sau mỗi phiếu</translation>
    </message>
    <message>
        <source>Print a slip by itself after each basket</source>
        <translation>Tự in phiếu sau mỗi giỏ</translation>
    </message>
    <message>
        <source>Saving never waits for it.</source>
        <translation>Việc lưu không bao giờ chờ in.</translation>
    </message>
    <message>
        <source>Keep the setting</source>
        <translation>Lưu cài đặt</translation>
    </message>
    <message>
        <source>Print a trial slip</source>
        <translation>In phiếu thử</translation>
    </message>
    <message>
        <source>No slip printer</source>
        <translation>Không có máy in phiếu</translation>
    </message>
    <message>
        <source>A printer of this system</source>
        <translation>Máy in của hệ thống này</translation>
    </message>
    <message>
        <source>USB, directly</source>
        <translation>USB trực tiếp</translation>
    </message>
    <message>
        <source>Network, directly</source>
        <translation>Mạng trực tiếp</translation>
    </message>
    <message>
        <source>Serial line, directly</source>
        <translation>Cổng nối tiếp trực tiếp</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>equal shares for those with allowance</source>
        <extracomment>Why somebody with a share has less than others, where the cell does not say it already.</extracomment>
        <translation>chia đều cho người còn hạn mức</translation>
    </message>
    <message>
        <source>as few people as possible</source>
        <translation>ít người nhất</translation>
    </message>
    <message>
        <source>first those with the fewest shares lately</source>
        <translation>ưu tiên người gần đây ít phần</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>chưa xác nhận</translation>
    </message>
    <message>
        <source>confirmed: card</source>
        <translation>đã xác nhận: thẻ</translation>
    </message>
    <message>
        <source>confirmed: signed sheet {note}</source>
        <translation>đã xác nhận: bảng đã ký {note}</translation>
    </message>
    <message>
        <source>confirmed: {note}</source>
        <translation>đã xác nhận: {note}</translation>
    </message>
    <message>
        <source>allowance used up</source>
        <translation>đã hết hạn mức</translation>
    </message>
    <message>
        <source>limit of these goods reached</source>
        <translation>đã hết hạn mức hàng này</translation>
    </message>
    <message>
        <source>too little left for one step</source>
        <translation>còn lại không đủ một bước</translation>
    </message>
    <message>
        <source>less than a step below the others</source>
        <translation>ít hơn người khác chưa đến một bước</translation>
    </message>
    <message>
        <source>so that most of the lot is placed</source>
        <translation>để phân bổ được nhiều nhất</translation>
    </message>
    <message>
        <source>nobody can take more</source>
        <translation>không ai nhận thêm được</translation>
    </message>
    <message>
        <source>less than one step</source>
        <translation>chưa đủ một bước</translation>
    </message>
    <message>
        <source>too little for one more person</source>
        <translation>quá ít để thêm một người</translation>
    </message>
    <message>
        <source>not needed for this lot</source>
        <translation>không cần cho lô này</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>bỏ bằng tay</translation>
    </message>
    <message>
        <source>all used at another point</source>
        <translation>đã dùng hết nơi khác</translation>
    </message>
    <message>
        <source>quota on laptop {device}</source>
        <translation>định mức ở máy {device}</translation>
    </message>
    <message>
        <source>no duty-free turn left this month</source>
        <translation>đã hết lượt trao đổi trong tháng</translation>
    </message>
    <message>
        <source>no more declarations today</source>
        <translation>hôm nay không khai thêm được</translation>
    </message>
    <message>
        <source>later in turn: {n} share(s) lately</source>
        <translation>đến lượt sau: gần đây {n} phần</translation>
    </message>
    <message>
        <source>no entrustment today</source>
        <translation>hôm nay không có ủy quyền</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>nhập tay</translation>
    </message>
    <message>
        <source>no value limit</source>
        <translation>không giới hạn giá trị</translation>
    </message>
    <message>
        <source>used up with it</source>
        <translation>dùng hết ở đây</translation>
    </message>
    <message>
        <source>left {amount}</source>
        <translation>còn {amount}</translation>
    </message>
    <message>
        <source>{n} lately</source>
        <translation>gần đây {n} phần</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>trước {before}, sau {after}</translation>
    </message>
    <message>
        <source>Everybody carries the same value, as far as their allowance and the limits of the goods let them.</source>
        <translation>Mỗi người nhận giá trị bằng nhau, trong phạm vi định mức và giới hạn hàng hóa.</translation>
    </message>
    <message>
        <source>The lot goes to as few people as can carry it; the others keep their allowance.</source>
        <translation>Lô hàng phân bổ cho ít người nhất có thể; những người khác giữ nguyên định mức.</translation>
    </message>
    <message>
        <source>Those with the fewest shares lately come first; over many days everybody gets as many.</source>
        <translation>Ưu tiên người gần đây có ít phần nhất; qua nhiều ngày số phần của mọi người bằng nhau.</translation>
    </message>
</context>
<context>
    <name>SplitHead</name>
    <message>
        <source>shares · {mass} not placed</source>
        <translation>phần · {mass} chưa chia</translation>
    </message>
    <message>
        <source>shares · all placed, left {mass}</source>
        <translation>phần · chia hết, còn {mass}</translation>
    </message>
    <message>
        <source>Sum of shares = net</source>
        <translation>Tổng các phần = tịnh</translation>
    </message>
    <message>
        <source>Shares + rest = net</source>
        <translation>Các phần + còn lại = tịnh</translation>
    </message>
    <message>
        <source>Sum of shares = value</source>
        <translation>Tổng các phần = trị giá</translation>
    </message>
    <message>
        <source>Shares + rest = value</source>
        <translation>Các phần + còn lại = trị giá</translation>
    </message>
    <message>
        <source>{n} present</source>
        <translation>{n} có mặt</translation>
    </message>
    <message>
        <source>{n} not allowed</source>
        <translation>{n} không được chia</translation>
    </message>
    <message>
        <source>{n} used elsewhere</source>
        <translation>{n} đã dùng nơi khác</translation>
    </message>
    <message>
        <source>needs {needed} people</source>
        <translation>cần {needed} người</translation>
    </message>
    <message>
        <source>this lot</source>
        <translation>lô này</translation>
    </message>
    <message>
        <source>used elsewhere</source>
        <translation>đã dùng nơi khác</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>không được chia</translation>
    </message>
    <message>
        <source>no share</source>
        <translation>không có phần</translation>
    </message>
</context>
<context>
    <name>SplitScreen</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Mass kg</source>
        <translation>Khối lượng kg</translation>
    </message>
    <message>
        <source>Value CNY</source>
        <translation>Trị giá CNY</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Phân bổ</translation>
    </message>
    <message>
        <source>Nobody present can take a share.</source>
        <translation>Không ai có mặt nhận phần được.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Other rule</source>
        <translation>Quy tắc khác</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>Here / confirmed / unknown</source>
        <translation>Ở đây / xác nhận / chưa rõ</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Thu nhập</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lưu danh sách</translation>
    </message>
    <message>
        <source>Sheet to sign</source>
        <translation>Bảng để ký</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>Bảng đã ký</translation>
    </message>
    <message>
        <source>Type a reason</source>
        <translation>Nhập lý do</translation>
    </message>
    <message>
        <source>Read more cards</source>
        <translation>Đọc thêm thẻ</translation>
    </message>
    <message>
        <source>Shares in order of coming</source>
        <translation>Các phần theo thứ tự đến</translation>
    </message>
    <message numerus="yes">
        <source>Papers of %n share(s)</source>
        <translation>
            <numerusform>Giấy tờ của %n phần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n share(s)</source>
        <translation>
            <numerusform>Xác nhận %n phần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finalise %n share(s)</source>
        <translation>
            <numerusform>Chốt %n phần</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Đưa lại vào</translation>
    </message>
    <message>
        <source>Drop person</source>
        <translation>Bỏ người này</translation>
    </message>
    <message>
        <source>Trucks of today</source>
        <translation>Xe hôm nay</translation>
    </message>
    <message>
        <source>No lot here: choose a truck first.</source>
        <translation>Chưa có lô hàng, hãy chọn một xe trước.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>{act}, {mass} stay</source>
        <translation>{act}, còn {mass}</translation>
    </message>
    <message>
        <source>%n share(s) stop it; nothing was finalised.</source>
        <translation>%n phần chưa đạt; chưa chốt phần nào.</translation>
    </message>
    <message>
        <source>The share stays as it was.</source>
        <translation>Phần này giữ nguyên.</translation>
    </message>
    <message>
        <source>%n share(s) without a card that was read</source>
        <translation>%n phần chưa quét thẻ</translation>
    </message>
    <message>
        <source>Enter the number of the signed sheet D09, or type a reason.</source>
        <translation>Nhập số bảng D09 đã ký hoặc nhập lý do.</translation>
    </message>
    <message>
        <source>{mass} not placed</source>
        <translation>{mass} chưa chia</translation>
    </message>
    <message>
        <source>%n record(s) saved on this machine</source>
        <translation>Đã lưu %n hồ sơ trên máy này</translation>
    </message>
    <message>
        <source>Take back (until {time})</source>
        <translation>Thu lại (đến {time})</translation>
    </message>
    <message>
        <source>{goods}: stays with the lot, or more people take it.</source>
        <translation>{goods}: để lại trong lô hoặc thêm người nhận.</translation>
    </message>
    <message>
        <source>Finalising</source>
        <translation>Đang chốt</translation>
    </message>
    <message>
        <source>Number of the signed sheet D09</source>
        <translation>Số bảng D09 đã ký</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Why the share counts as confirmed</source>
        <translation>Vì sao phần này coi như đã xác nhận</translation>
    </message>
    <message numerus="yes">
        <source>Stands for %n share(s) without a card.</source>
        <translation>
            <numerusform>Áp dụng cho %n phần không có thẻ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved · {ref}</source>
        <translation>
            <numerusform>Đã lưu %n hồ sơ · {ref}</numerusform>
        </translation>
    </message>
    <message>
        <source>%n row(s) saved.</source>
        <translation>Đã lưu %n dòng.</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Chờ gửi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Received by the port</source>
        <translation>Cửa khẩu đã nhận</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Bị trả lại</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>Unknown elsewhere</source>
        <translation>Chưa rõ nơi khác</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Không được chia</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Chưa xem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Sent, result unknown</source>
        <translation>Chưa rõ kết quả</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Đã giải phóng hàng</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc thủ tục</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Tạm hoãn gửi</translation>
    </message>
    <message>
        <source>Awaiting inspection</source>
        <translation>Chờ kiểm tra</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Đã sửa đổi</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Deleted by the port</source>
        <translation>Cửa khẩu đã xóa</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Đang gửi</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>all done</source>
        <translation>xong hết</translation>
    </message>
    <message>
        <source>Step {n} of {count}: {word}</source>
        <translation>Bước {n} / {count}: {word}</translation>
    </message>
</context>
<context>
    <name>SyncBadge</name>
    <message>
        <source>{count} returned</source>
        <translation>{count} trả lại</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} chờ gửi</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>chưa liên lạc</translation>
    </message>
</context>
<context>
    <name>TariffCard</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tiếng Trung</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Goods register</source>
        <translation>Danh mục hàng</translation>
    </message>
    <message>
        <source>HS, 6 digits</source>
        <translation>HS 6 số</translation>
    </message>
    <message>
        <source>Vietnam, 8 digits</source>
        <translation>Việt Nam 8 số</translation>
    </message>
    <message>
        <source>example, confirm</source>
        <translation>ví dụ, cần xác nhận</translation>
    </message>
    <message>
        <source>Type a name or the beginning of a code. Goods are found by pinyin initials too.</source>
        <translation>Hãy nhập tên hàng hoặc các số đầu của mã. Danh mục hàng còn tìm được bằng chữ đầu pinyin.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>No list has “{words}”. The long lists have no Chinese names: try Vietnamese, English or a code.</source>
        <translation>Không tìm thấy “{words}”. Danh mục HS và Việt Nam không có tên tiếng Trung: hãy thử tiếng Việt, tiếng Anh hoặc mã.</translation>
    </message>
    <message>
        <source>There are more lines than shown: type more words or more digits.</source>
        <translation>Còn nhiều dòng chưa hiện: hãy nhập thêm từ hoặc thêm số của mã.</translation>
    </message>
    <message>
        <source>Goods or tariff code</source>
        <translation>Tên hàng hoặc mã</translation>
    </message>
    <message>
        <source>dragon fruit, thanh long, hlg, 0810</source>
        <translation>thanh long, dragon fruit, hlg, 0810</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Trucks of today</source>
        <translation>Xe hôm nay</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>Tịnh kg</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Số phần</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Đến đâu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập khẩu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất khẩu</translation>
    </message>
    <message>
        <source>to be split</source>
        <translation>chờ phân bổ</translation>
    </message>
    <message>
        <source>{count} · {state}</source>
        <translation>{count} · {state}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>device {device}</source>
        <translation>máy {device}</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Cần làm ngay</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) must be mended</source>
        <translation>
            <numerusform>%n hồ sơ cần sửa</numerusform>
        </translation>
    </message>
    <message>
        <source>Split {goods} among those present</source>
        <translation>Phân bổ {goods} cho người có mặt</translation>
    </message>
    <message>
        <source>Lay the first card on the reader</source>
        <translation>Đặt thẻ đầu tiên lên đầu đọc</translation>
    </message>
    <message>
        <source>Record the first truck</source>
        <translation>Ghi chuyến xe đầu tiên</translation>
    </message>
    <message>
        <source>Split the truck among those present</source>
        <translation>Phân bổ xe hàng cho người có mặt</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for the port</source>
        <translation>
            <numerusform>%n bản tin chờ gửi cửa khẩu</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent. Close the day</source>
        <translation>Đã gửi hết. Kết thúc ngày</translation>
    </message>
    <message>
        <source>net {mass}</source>
        <translation>tịnh {mass}</translation>
    </message>
    <message>
        <source>value {money}</source>
        <translation>trị giá {money}</translation>
    </message>
    <message numerus="yes">
        <source>needs at least %n share(s)</source>
        <translation>
            <numerusform>cần ít nhất %n phần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the days before, %n message(s) wait.</source>
        <translation>
            <numerusform>Các ngày trước còn %n bản tin chờ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present; more cards can be read at any time.</source>
        <translation>
            <numerusform>%n người có mặt; có thể đọc thêm thẻ bất cứ lúc nào.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go by themselves as soon as the line is there.</source>
        <translation>Có mạng là tự gửi.</translation>
    </message>
    <message>
        <source>Begin the presence run</source>
        <translation>Bắt đầu điểm danh</translation>
    </message>
    <message>
        <source>Record a truck</source>
        <translation>Ghi xe hàng</translation>
    </message>
    <message>
        <source>Begin the split</source>
        <translation>Bắt đầu phân bổ</translation>
    </message>
    <message>
        <source>Mend the first one</source>
        <translation>Sửa hồ sơ đầu tiên</translation>
    </message>
    <message>
        <source>Look at the port</source>
        <translation>Xem cửa khẩu</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Kết thúc ngày</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Xe hàng</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Phân bổ</translation>
    </message>
    <message>
        <source>To the port</source>
        <translation>Gửi cửa khẩu</translation>
    </message>
    <message>
        <source>Day end</source>
        <translation>Cuối ngày</translation>
    </message>
    <message>
        <source>since {first}, last {last}</source>
        <translation>từ {first}, gần nhất {last}</translation>
    </message>
    <message>
        <source>oldest: {age}</source>
        <translation>lâu nhất: {age}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>chờ gửi</translation>
    </message>
    <message>
        <source>today, with the port&apos;s receipt</source>
        <translation>hôm nay, có biên nhận</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>đã tiếp nhận</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>cần sửa</translation>
    </message>
    <message numerus="yes">
        <source>To mend: %n</source>
        <translation>
            <numerusform>Cần sửa: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No truck yet today.</source>
        <translation>Hôm nay chưa có xe.</translation>
    </message>
    <message>
        <source>Read more cards</source>
        <translation>Đọc thêm thẻ</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Giỏ hàng</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cửa khẩu</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find person, goods, plate</source>
        <translation>Tìm người, hàng, biển số</translation>
    </message>
</context>
<context>
    <name>TruckForm</name>
    <message>
        <source>Rate: 1 CNY in {currency}</source>
        <extracomment>Fields in the order of the form, each with the columns it takes.</extracomment>
        <translation>Tỷ giá: 1 CNY ra {currency}</translation>
    </message>
    <message>
        <source>Seller in the other country</source>
        <translation>Người bán bên kia</translation>
    </message>
    <message>
        <source>Buyer abroad</source>
        <translation>Người mua bên kia</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>everybody present</source>
        <translation>mọi người có mặt</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Xe hàng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Số giấy tờ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Nước</translation>
    </message>
    <message>
        <source>Chinese plate</source>
        <translation>Biển số Trung Quốc</translation>
    </message>
    <message>
        <source>Vietnamese plate</source>
        <translation>Biển số Việt Nam</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Lái xe</translation>
    </message>
    <message>
        <source>Manifest batch no.</source>
        <translation>Số chuyến hàng</translation>
    </message>
    <message>
        <source>Road bill no.</source>
        <translation>Số vận đơn đường bộ</translation>
    </message>
    <message>
        <source>Manifest mass</source>
        <translation>Khối lượng lược khai</translation>
    </message>
    <message>
        <source>1 CNY is</source>
        <translation>1 CNY bằng</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>Ngày tỷ giá</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Nguồn tỷ giá</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều hàng</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Cửa khẩu</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lối thông quan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Tổ</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Thanh toán</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập khẩu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất khẩu</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Chuyển khoản</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Qua điện thoại</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Chinese company code</source>
        <translation>Mã tín dụng xã hội</translation>
    </message>
    <message>
        <source>Vietnamese tax code</source>
        <translation>Mã số thuế</translation>
    </message>
</context>
<context>
    <name>TruckScreen</name>
    <message>
        <source>Plate</source>
        <translation>Biển số</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>Tịnh kg</translation>
    </message>
    <message>
        <source>Value CNY</source>
        <translation>Trị giá CNY</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Số phần</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>split waits for you</source>
        <translation>chờ phân bổ</translation>
    </message>
    <message>
        <source>not split yet</source>
        <translation>chưa phân bổ</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Xe hàng</translation>
    </message>
    <message>
        <source>new · kept as you type</source>
        <translation>mới · tự lưu khi nhập</translation>
    </message>
    <message>
        <source>Truck and split</source>
        <translation>Xe hàng và phân bổ</translation>
    </message>
    <message numerus="yes">
        <source>%n truck(s) today</source>
        <translation>
            <numerusform>%n xe hôm nay</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Add goods</source>
        <translation>Thêm hàng</translation>
    </message>
    <message>
        <source>Drop line</source>
        <translation>Bỏ dòng</translation>
    </message>
    <message>
        <source>New truck</source>
        <translation>Xe mới</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Lặp lại</translation>
    </message>
    <message>
        <source>Save and split</source>
        <translation>Lưu và phân bổ</translation>
    </message>
    <message>
        <source>Open the split</source>
        <translation>Mở phân bổ</translation>
    </message>
    <message>
        <source>No truck today.</source>
        <translation>Hôm nay không có xe.</translation>
    </message>
    <message>
        <source>The truck typed before was put aside.</source>
        <translation>Xe đang nhập trước đó đã được gác lại.</translation>
    </message>
    <message>
        <source>Ctrl Z brings it back.</source>
        <translation>Bấm Ctrl Z để lấy lại.</translation>
    </message>
    <message>
        <source>This is what you were typing; nothing of it was lost.</source>
        <translation>Đây là nội dung đang nhập; không mất gì.</translation>
    </message>
    <message>
        <source>Go on, or press Esc for the list of trucks.</source>
        <translation>Tiếp tục, hoặc nhấn Esc để xem danh sách xe.</translation>
    </message>
    <message>
        <source>Trucks of today</source>
        <translation>Xe hôm nay</translation>
    </message>
</context>
<context>
    <name>TwoPersons</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Người thứ hai</translation>
    </message>
    <message>
        <source>A supervisor or leader confirms with the PIN.</source>
        <translation>Giám sát hoặc tổ trưởng xác nhận bằng mã PIN.</translation>
    </message>
    <message>
        <source>No other supervisor or leader can sign in here. Add one in the settings.</source>
        <translation>Máy này không có giám sát hay tổ trưởng khác. Hãy thêm trong phần cài đặt.</translation>
    </message>
</context>
<context>
    <name>UndoScreen</name>
    <message>
        <source>What was done</source>
        <translation>Đã làm gì</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Có thể rút lại</translation>
    </message>
    <message>
        <source>no: sent or changed</source>
        <translation>không: đã gửi hoặc đã đổi</translation>
    </message>
    <message>
        <source>correct it with a reason</source>
        <translation>sửa kèm lý do</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>đến {time}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) not sent yet</source>
        <translation>
            <numerusform>%n việc chưa gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Đã rút lại: {what}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Rút lại việc này</translation>
    </message>
    <message>
        <source>Nothing to take back. What is sent is corrected with a reason, under Records.</source>
        <translation>Không có gì để rút lại. Việc đã gửi thì sửa kèm lý do ở mục Hồ sơ.</translation>
    </message>
    <message>
        <source>What can be taken back</source>
        <translation>Việc có thể rút lại</translation>
    </message>
    <message>
        <source>Lot finalised: {ref}, {shares} shares</source>
        <translation>Lô đã chốt: {ref}, {shares} phần</translation>
    </message>
    <message>
        <source>Basket of {person}</source>
        <translation>Giỏ hàng của {person}</translation>
    </message>
    <message>
        <source>Presence of {person}</source>
        <translation>Có mặt: {person}</translation>
    </message>
    <message>
        <source>Members taken from a file: {members}</source>
        <translation>Thành viên lấy từ tệp: {members}</translation>
    </message>
    <message>
        <source>Entry of {person} changed</source>
        <translation>Đã sửa mục của {person}</translation>
    </message>
    <message>
        <source>Group {group} changed</source>
        <translation>Đã sửa nhóm {group}</translation>
    </message>
    <message>
        <source>A share set by hand in lot {ref}</source>
        <translation>Một phần đặt bằng tay trong lô {ref}</translation>
    </message>
    <message>
        <source>Income entered</source>
        <translation>Đã nhập thu nhập</translation>
    </message>
    <message>
        <source>Group {group}: {person}</source>
        <translation>Nhóm {group}: {person}</translation>
    </message>
    <message>
        <source>Two entries made one: {person}</source>
        <translation>Đã gộp hai mục: {person}</translation>
    </message>
    <message>
        <source>Leave for one day: {person}</source>
        <translation>Cho phép một ngày: {person}</translation>
    </message>
    <message>
        <source>New in the register: {person}</source>
        <translation>Mới đăng ký: {person}</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Open the market</source>
        <translation>Mở dữ liệu</translation>
    </message>
    <message>
        <source>The market is being opened.</source>
        <translation>Đang mở dữ liệu.</translation>
    </message>
    <message>
        <source>Practice market: its passphrase is filled in. Press Enter.</source>
        <translation>Điểm luyện tập: mật khẩu đã điền sẵn. Nhấn Enter.</translation>
    </message>
    <message>
        <source>It holds no personal data, and nothing is sent out.</source>
        <translation>Không có dữ liệu cá nhân và không gửi ra ngoài.</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Mở bằng khóa khôi phục</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>From the paper written at the first start; hyphens may be left out.</source>
        <translation>Theo tờ giấy ghi lần đầu; có thể bỏ gạch nối.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Dùng cụm mật khẩu</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Dùng khóa khôi phục</translation>
    </message>
    <message>
        <source>No network is needed. Everything stays on this machine.</source>
        <translation>Không cần mạng. Mọi thứ ở lại máy này.</translation>
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message>
        <source>Value CNY</source>
        <translation>Trị giá CNY</translation>
    </message>
    <message>
        <source>Manifest {total} · declared {declared} · left after this lot {left}</source>
        <translation>Lược khai {total} · đã khai {declared} · còn lại sau lô này {left}</translation>
    </message>
    <message>
        <source>No value limit · {present} present</source>
        <translation>Không giới hạn giá trị · {present} có mặt</translation>
    </message>
    <message>
        <source>{present} present</source>
        <translation>{present} có mặt</translation>
    </message>
    <message>
        <source>Needs at least {needed} people · {present} present</source>
        <translation>Cần ít nhất {needed} người · {present} có mặt</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Verify a paper</source>
        <translation>Kiểm tra chứng từ</translation>
    </message>
    <message>
        <source>offline, by the keys known here</source>
        <translation>không cần mạng, bằng các khóa máy này biết</translation>
    </message>
    <message>
        <source>Reading the paper</source>
        <translation>Đang đọc chứng từ</translation>
    </message>
    <message>
        <source>it is drawn again and compared</source>
        <translation>vẽ lại và so từng chỗ</translation>
    </message>
    <message>
        <source>Waiting for a paper</source>
        <translation>Đang chờ chứng từ</translation>
    </message>
    <message>
        <source>Cannot be verified</source>
        <translation>Không kiểm tra được</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Không phải bản thật</translation>
    </message>
    <message>
        <source>Look at it yourself</source>
        <translation>Hãy tự xem lại</translation>
    </message>
    <message>
        <source>Seal genuine</source>
        <translation>Dấu ký thật</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Bản thật</translation>
    </message>
    <message>
        <source>compare what is sealed with what is printed</source>
        <translation>hãy so nội dung đã ký với nội dung in</translation>
    </message>
    <message>
        <source>nothing was altered since it was made</source>
        <translation>từ khi lập đến nay không bị sửa gì</translation>
    </message>
    <message>
        <source>laptop {laptop}, {time}</source>
        <translation>máy {laptop}, {time}</translation>
    </message>
    <message>
        <source>copy {copy}</source>
        <translation>bản sao {copy}</translation>
    </message>
    <message>
        <source>{sheets} sheets</source>
        <translation>{sheets} tờ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Trọng lượng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>Mở tệp PDF</translation>
    </message>
    <message>
        <source>Scan the square of a sheet, open its PDF, or drop the file here. No network is needed.</source>
        <translation>Quét mã vuông trên giấy, mở tệp PDF, hoặc thả tệp vào đây. Không cần mạng.</translation>
    </message>
    <message>
        <source>Square of a sheet</source>
        <translation>Mã vuông của tờ giấy</translation>
    </message>
    <message>
        <source>Number it is shown under (may stay empty)</source>
        <translation>Số được đưa ra (có thể để trống)</translation>
    </message>
</context>
<context>
    <name>VersionCompare</name>
    <message>
        <source>Correction: what changed</source>
        <translation>Sửa đổi: đã đổi gì</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Phiên bản {n}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>example, confirm with the office</source>
        <translation>ví dụ, cần hỏi cơ quan</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} đến {last}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Chinese identity card</source>
        <translation>Thẻ cư dân Trung Quốc</translation>
    </message>
    <message>
        <source>Vietnamese citizen identity card</source>
        <translation>Căn cước công dân</translation>
    </message>
    <message>
        <source>Border pass</source>
        <translation>Giấy thông hành</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Hộ chiếu</translation>
    </message>
    <message>
        <source>Group clerk</source>
        <translation>Nhân viên tổ</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>Tổ trưởng</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>số tiền</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>trọng lượng</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>number of the paper</source>
        <translation>số chứng từ</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>số giấy tờ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>chữ</translation>
    </message>
    <message>
        <source>number of the copy</source>
        <translation>số bản sao</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>ngôn ngữ</translation>
    </message>
    <message>
        <source>kind of paper</source>
        <translation>loại chứng từ</translation>
    </message>
    <message>
        <source>check code</source>
        <translation>mã kiểm tra</translation>
    </message>
    <message>
        <source>the page itself</source>
        <translation>trang giấy</translation>
    </message>
    <message>
        <source>something</source>
        <translation>một chỗ nào đó</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>withdrawn: no code of it counts</source>
        <translation>đã thu hồi: mã không còn giá trị</translation>
    </message>
    <message>
        <source>another market point: its codes are read</source>
        <translation>điểm trao đổi khác: đọc được mã của máy này</translation>
    </message>
    <message>
        <source>in use: shares the residents</source>
        <translation>đang dùng: có chia cư dân</translation>
    </message>
    <message>
        <source>not in use: no resident&apos;s home</source>
        <translation>không dùng: không chia cư dân</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <source>Put in use</source>
        <translation>Đưa vào dùng</translation>
    </message>
    <message>
        <source>Withdraw its key</source>
        <translation>Thu hồi khóa</translation>
    </message>
</context>
</TS>
