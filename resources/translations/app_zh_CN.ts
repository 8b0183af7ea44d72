<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>People</source>
        <translation>边民</translation>
    </message>
    <message>
        <source>Truck and split</source>
        <translation>车货分配</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>背篓</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>口岸收发</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸面</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>打印小票</translation>
    </message>
    <message>
        <source>Evidence slip</source>
        <translation>已用凭条</translation>
    </message>
    <message>
        <source>Person on one page</source>
        <translation>人员总览</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Day end</source>
        <translation>日终小结</translation>
    </message>
    <message>
        <source>Test of the card reader</source>
        <translation>读卡器测试</translation>
    </message>
    <message>
        <source>Verify a paper</source>
        <translation>核验单证</translation>
    </message>
    <message>
        <source>Vietnamese typing</source>
        <translation>越南语输入</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>换种类</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>存为文件</translation>
    </message>
    <message>
        <source>Take from a file</source>
        <translation>从文件收入</translation>
    </message>
    <message>
        <source>List as spreadsheet</source>
        <translation>清单存表格</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Pick number {n}</source>
        <translation>选第 {n} 项</translation>
    </message>
</context>
<context>
    <name>AmendCard</name>
    <message>
        <source>not stated</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Make version {n}</source>
        <translation>生成第 {n} 版</translation>
    </message>
    <message>
        <source>Correct this record</source>
        <translation>更正此记录</translation>
    </message>
    <message>
        <source>Name on the other side</source>
        <translation>对方名称</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国别</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Chinese plate</source>
        <translation>中国车牌</translation>
    </message>
    <message>
        <source>Vietnamese plate</source>
        <translation>越南车牌</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Manifest batch no.</source>
        <translation>货物运输批次号</translation>
    </message>
    <message>
        <source>Road bill no.</source>
        <translation>提（运）单号</translation>
    </message>
    <message>
        <source>Manifest mass</source>
        <translation>舱单总重</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>更正理由</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>AmendLines</name>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>AskBox</name>
    <message>
        <source>Looked at: not the listed goods</source>
        <translation>已查看：不是清单所列商品</translation>
    </message>
    <message>
        <source>Listed goods are taken off; the tick is kept.</source>
        <translation>若是清单商品，请撤下；勾选会保存。</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>%n file(s)</source>
        <translation>%n 个文件</translation>
    </message>
    <message>
        <source>%n page(s)</source>
        <translation>%n 页</translation>
    </message>
    <message>
        <source>still needed: {kinds}</source>
        <translation>还缺：{kinds}</translation>
    </message>
</context>
<context>
    <name>AttachmentsScreen</name>
    <message>
        <source>Removed: {file}</source>
        <translation>已移除：{file}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>of the lot</source>
        <translation>属于货批</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>移除此文件</translation>
    </message>
    <message>
        <source>{file} leaves the list; its hash and your reason stay in the ledger.</source>
        <translation>{file} 将从列表移除；其校验值和理由留在台账里。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Attached: {file}</source>
        <translation>已添加：{file}</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>货批 {number}</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>记录 {number}</translation>
    </message>
    <message>
        <source>Open a lot, a record or a person first.</source>
        <translation>请先打开一个货批、一条记录或一位边民。</translation>
    </message>
    <message>
        <source>Without it papers are printed as usual.</source>
        <translation>不勾选则照常打印单据。</translation>
    </message>
    <message>
        <source>Papers are printed until all that is needed is attached.</source>
        <translation>所需附件齐全之前仍打印单据。</translation>
    </message>
    <message>
        <source>Nothing is printed unless you ask.</source>
        <translation>除非另行选择，否则不打印。</translation>
    </message>
    <message>
        <source>Paper not needed</source>
        <translation>无需纸质单据</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>显示列表</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>The next file is</source>
        <translation>下一个文件是</translation>
    </message>
    <message>
        <source>Nothing attached yet: drop a PDF or picture here, or press Ctrl O.</source>
        <translation>还没有附件：把PDF或图片拖到这里，或按 Ctrl O。</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附件列表</translation>
    </message>
</context>
<context>
    <name>BasketLine</name>
    <message>
        <source>per piece</source>
        <translation>每件</translation>
    </message>
    <message>
        <source>per kg</source>
        <translation>每公斤</translation>
    </message>
    <message>
        <source>last {price} · {day} · {who}</source>
        <translation>上次 {price} · {day} · {who}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Name, initials or HS code</source>
        <translation>名称、首字母或税号</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
</context>
<context>
    <name>BasketScreen</name>
    <message>
        <source>Saved · {name} · {ref}</source>
        <translation>已保存 · {name} · {ref}</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>背篓</translation>
    </message>
    <message>
        <source>card → weight → Enter → Enter</source>
        <translation>刷卡 → 重量 → Enter → Enter</translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation>与上次相同</translation>
    </message>
    <message>
        <source>left after it, at most {amount}</source>
        <translation>之后最多还剩 {amount}</translation>
    </message>
    <message>
        <source>Check date and time</source>
        <translation>核对日期和时间</translation>
    </message>
    <message>
        <source>The next card waits: {number}</source>
        <translation>下一张卡在等：{number}</translation>
    </message>
    <message>
        <source>Save this basket with Enter, or take it away with −.</source>
        <translation>按 Enter 保存这一篓，或按 − 撤掉。</translation>
    </message>
    <message>
        <source>This is what you were typing; nothing of it was lost.</source>
        <translation>这是您刚才输入的内容，没有丢失。</translation>
    </message>
    <message>
        <source>It is another day: read the card again.</source>
        <translation>已是另一天：请重新刷卡。</translation>
    </message>
    <message>
        <source>Goods of the basket</source>
        <translation>背篓里的商品</translation>
    </message>
    <message>
        <source>No card: type the number or the name</source>
        <translation>没有卡：输入证号或姓名</translation>
    </message>
    <message>
        <source>Why no card was read</source>
        <translation>没有刷卡的原因</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Add goods</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>What can be taken back</source>
        <translation>可撤回的操作</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单证</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave out {goods}</source>
        <extracomment>Findings with a field of their own on the screen.</extracomment>
        <translation>去掉{goods}</translation>
    </message>
    <message>
        <source>Take what fits: {most}</source>
        <translation>按余额取：{most}</translation>
    </message>
    <message>
        <source>As the one before: {goods}</source>
        <translation>同上一位：{goods}</translation>
    </message>
    <message>
        <source>Saved: {name} · {goods} {mass} · {amount} · {ref}</source>
        <translation>已保存：{name} · {goods} {mass} · {amount} · {ref}</translation>
    </message>
    <message>
        <source>Nothing is saved before the clock is confirmed.</source>
        <translation>确认时间之前不能保存。</translation>
    </message>
    <message>
        <source>To save: choose the goods.</source>
        <translation>要保存，请先选商品。</translation>
    </message>
    <message>
        <source>To save: type the amount.</source>
        <translation>要保存，请先输入数量。</translation>
    </message>
    <message>
        <source>To save: type the price.</source>
        <translation>要保存，请先输入单价。</translation>
    </message>
    <message>
        <source>To save: say why no card was read.</source>
        <translation>要保存，请先写明为何未读卡。</translation>
    </message>
    <message>
        <source>Take back the line</source>
        <translation>撤回这一行</translation>
    </message>
    <message>
        <source>Take back the amount</source>
        <translation>撤回数量</translation>
    </message>
    <message>
        <source>Put the person away</source>
        <translation>放下此人</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The clock is behind: it says {now}, but something was saved at {floor}.</source>
        <translation>时钟慢了：现显示 {now}，但 {floor} 已有保存。</translation>
    </message>
    <message>
        <source>Confirmed by one person: records carry low trust and count on the later day.</source>
        <translation>已由一人确认：记录标为低可信，按较晚的日期计。</translation>
    </message>
    <message>
        <source>Records are safe; reading, printing and sending go on. Saving waits for a check.</source>
        <translation>记录安全；可查阅、打印、发送。核对之后才能保存。</translation>
    </message>
    <message>
        <source>The clock leapt ahead by {span}: it says {now}.</source>
        <translation>时钟向前跳了 {span}：现显示 {now}。</translation>
    </message>
    <message>
        <source>What is saved now carries low trust until the port&apos;s time or two persons confirm it.</source>
        <translation>现在保存的记录标为低可信，直到口岸时间或两人确认。</translation>
    </message>
    <message>
        <source>Date and time were confirmed by two persons.</source>
        <translation>日期时间已由两人确认。</translation>
    </message>
    <message>
        <source>Records carry low trust until the port&apos;s time agrees.</source>
        <translation>在口岸时间相符之前，记录标为低可信。</translation>
    </message>
    <message>
        <source>This clock and the port&apos;s differ by {span}.</source>
        <translation>本机与口岸的时钟相差 {span}。</translation>
    </message>
    <message>
        <source>Set the clock of this machine; stamps made before stay as they are.</source>
        <translation>请校准本机时钟；以前的时间戳保持不变。</translation>
    </message>
    <message>
        <source>%n min</source>
        <translation>%n 分钟</translation>
    </message>
    <message>
        <source>%n h</source>
        <translation>%n 小时</translation>
    </message>
    <message>
        <source>%n day(s)</source>
        <translation>%n 天</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Check date and time</source>
        <translation>核对日期时间</translation>
    </message>
</context>
<context>
    <name>ClockScreen</name>
    <message>
        <source>Date and time confirmed</source>
        <translation>日期时间已确认</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期与时间</translation>
    </message>
    <message>
        <source>the day of the quota comes from here</source>
        <translation>额度日期由此而来</translation>
    </message>
    <message>
        <source>The clock is right as far as is known.</source>
        <translation>就目前所知，时钟正确。</translation>
    </message>
    <message>
        <source>This machine says</source>
        <translation>本机时间</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Ahead of the port by</source>
        <translation>比口岸快</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>一人确认</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>Compare with another clock and say why this one is right: saving goes on, on the later day.</source>
        <translation>请与别的时钟核对，并写明本机为何正确：可继续保存，按较晚的日期计。</translation>
    </message>
    <message>
        <source>Somebody else confirms by PIN, with the reason: then the quota day is this clock&apos;s again.</source>
        <translation>由另一人输入 PIN 并附理由确认：额度日期重新按本机时钟计。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Date and time are right</source>
        <translation>日期时间正确</translation>
    </message>
    <message>
        <source>Confirm as the second person</source>
        <translation>第二人确认</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>Code card</source>
        <translation>扫码结果</translation>
    </message>
    <message>
        <source>signed by another laptop</source>
        <translation>由另一台电脑签名</translation>
    </message>
    <message>
        <source>Look at the other laptop: Settings, Laptops shows eight signs. Type them here.</source>
        <translation>请看另一台电脑：「设置 · 电脑」中有八个字符，请输入这里。</translation>
    </message>
    <message>
        <source>It is the other laptop&apos;s word and stays. What is voided there comes by a newer code.</source>
        <translation>这是另一台电脑的签名，会一直保留。那边作废的，以更新的码为准。</translation>
    </message>
    <message>
        <source>Scan a code, or type or paste it here and press Enter.</source>
        <translation>请扫码，或在此输入、粘贴后按 Enter。</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>不接受此码</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>没有任何改动</translation>
    </message>
    <message>
        <source>Right taken over</source>
        <translation>已接收额度</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>from laptop {laptop}</source>
        <translation>来自电脑 {laptop}</translation>
    </message>
    <message>
        <source>Waiting for a code</source>
        <translation>等待扫码</translation>
    </message>
    <message>
        <source>Carried evidence taken in</source>
        <translation>已收到随身凭条</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>早已收到</translation>
    </message>
    <message>
        <source>what is left today went down</source>
        <translation>今日剩余额度已减少</translation>
    </message>
    <message>
        <source>counted once, nothing changed</source>
        <translation>只计一次，没有变化</translation>
    </message>
    <message>
        <source>Person not in this register</source>
        <translation>本机名册中没有此人</translation>
    </message>
    <message>
        <source>used at laptop {laptop} at {time}</source>
        <translation>{time} 已在电脑 {laptop} 使用</translation>
    </message>
    <message>
        <source>Used there</source>
        <translation>那边已用</translation>
    </message>
    <message>
        <source>Left here now</source>
        <translation>本机剩余</translation>
    </message>
    <message>
        <source>Signs of its key</source>
        <translation>密钥字符</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>期次</translation>
    </message>
    <message>
        <source>Laptop taken in</source>
        <translation>已登记该电脑</translation>
    </message>
    <message>
        <source>its codes count from now on</source>
        <translation>今后它的码有效</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>it replaces an older key</source>
        <translation>将替换旧密钥</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未登记</translation>
    </message>
    <message>
        <source>Laptop card</source>
        <translation>电脑名片</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Take this laptop in</source>
        <translation>登记这台电脑</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>下一个码</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出了错</translation>
    </message>
    <message>
        <source>Your records are safe.</source>
        <translation>记录都在，没有丢。</translation>
    </message>
    <message>
        <source>Your records are safe up to {time}</source>
        <translation>记录已保存至 {time}</translation>
    </message>
    <message>
        <source>Report for the people who mend the program</source>
        <translation>给修程序的人看的报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
</context>
<context>
    <name>DayEndScreen</name>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>净重 kg</translation>
    </message>
    <message>
        <source>Value CNY</source>
        <translation>货值 CNY</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>进口</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>保存小结</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Day end</source>
        <translation>日终小结</translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>{day} · 今天</translation>
    </message>
    <message>
        <source>of {count} made</source>
        <translation>共 {count} 份</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待发送</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet</source>
        <translation>
            <numerusform>%n 份未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>before the day is closed</source>
        <translation>日终之前</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Records made on {day}</source>
        <translation>{day} 已做记录</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>货批</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到场人数</translation>
    </message>
    <message>
        <source>{present} present, {records} record(s); month {all_present}, {all_records}</source>
        <translation>到场 {present}，单据 {records}；本月 {all_present}、{all_records}</translation>
    </message>
    <message>
        <source>Everything was sent; nothing is to mend.</source>
        <translation>全部已发送，没有要修正的。</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Nothing was recorded on this day, and nobody was present.</source>
        <translation>这一天没有记录，也没有人到场。</translation>
    </message>
    <message>
        <source>Begin with presence</source>
        <translation>从到场登记开始</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印小结</translation>
    </message>
</context>
<context>
    <name>DayHints</name>
    <message>
        <source>Hints</source>
        <extracomment>More would push the figures of the day off the screen; the count says how many there are.</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>All shares on this list</source>
        <translation>清单涉及的全部份额</translation>
    </message>
    <message>
        <source>Released, but on a list</source>
        <translation>已放行但在名单中</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Point and device</source>
        <translation>互市点与设备</translation>
    </message>
    <message>
        <source>Both are part of every number. Changing them starts a new epoch and needs a reason.</source>
        <translation>两者都是每个编号的一部分。更改后编号另起一段，并须说明理由。</translation>
    </message>
    <message>
        <source>Point code</source>
        <translation>互市点代码</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>设备代码</translation>
    </message>
    <message>
        <source>Change point or device</source>
        <translation>更改互市点或设备</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Declared with</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{mass} a day · {rule}</source>
        <translation>每天 {mass} · {rule}</translation>
    </message>
    <message>
        <source>none: press 1 to 9</source>
        <translation>无：按 1 到 9 设置</translation>
    </message>
    <message>
        <source>own entry, confirm</source>
        <translation>自加条目，需确认</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>每日限量</translation>
    </message>
    <message>
        <source>Number key</source>
        <translation>数字键</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Prices declared</source>
        <translation>申报过的价格</translation>
    </message>
    <message>
        <source>No price declared yet.</source>
        <translation>还没有申报过价格。</translation>
    </message>
</context>
<context>
    <name>FilesKey</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>First start</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>The market is being made. This takes a few seconds.</source>
        <translation>正在建立，需要几秒钟。</translation>
    </message>
    <message>
        <source>The key is not shown again.</source>
        <translation>密钥不会再次显示。</translation>
    </message>
    <message>
        <source>No network is needed. Everything stays on this machine.</source>
        <translation>不需要网络，全部内容留在本机。</translation>
    </message>
    <message>
        <source>Practice market</source>
        <translation>练习互市点</translation>
    </message>
    <message>
        <source>Invented residents and a practice port. Nothing is sent out.</source>
        <translation>虚构的边民和练习口岸，不会送出。</translation>
    </message>
    <message>
        <source>Open the practice market</source>
        <translation>打开练习互市点</translation>
    </message>
    <message>
        <source>Own market</source>
        <translation>自己的互市点</translation>
    </message>
    <message>
        <source>For real work at a market point: encrypted, with a passphrase of your own.</source>
        <translation>用于互市点的实际工作：加密保存，自设口令。</translation>
    </message>
    <message>
        <source>Set up an own market</source>
        <translation>建立自己的互市点</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>口岸（通道）</translation>
    </message>
    <message>
        <source>Type a part of the name, then ↑ ↓ and Enter.</source>
        <translation>输入名称的一部分，再按 ↑ ↓ 和 Enter。</translation>
    </message>
    <message>
        <source>Point code</source>
        <translation>互市点代码</translation>
    </message>
    <message>
        <source>2 to 8 capitals or digits, for instance GX01</source>
        <translation>2 至 8 位大写字母或数字，例如 GX01</translation>
    </message>
    <message>
        <source>Name of the market point</source>
        <translation>互市点名称</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>设备代码</translation>
    </message>
    <message>
        <source>Two characters, another one on each machine</source>
        <translation>两位，每台机器不同</translation>
    </message>
    <message>
        <source>Office in charge</source>
        <translation>主管单位</translation>
    </message>
    <message>
        <source>Side of the border</source>
        <translation>所在国家</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>At least 12 characters; several words are easier to remember.</source>
        <translation>至少 12 个字符；几个词更容易记住。</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>再输入一次口令</translation>
    </message>
    <message>
        <source>Type the recovery key back</source>
        <translation>输入上面的恢复密钥</translation>
    </message>
    <message>
        <source>Passphrase of the practice market</source>
        <translation>练习互市点的口令</translation>
    </message>
    <message>
        <source>PIN of the practice clerk</source>
        <translation>练习文员的 PIN</translation>
    </message>
    <message>
        <source>What is this machine for?</source>
        <translation>这台机器用来做什么？</translation>
    </message>
    <message>
        <source>You can practise first and set up later.</source>
        <translation>可以先练习，以后再建立。</translation>
    </message>
    <message>
        <source>Where does this machine work?</source>
        <translation>这台机器在哪里使用？</translation>
    </message>
    <message>
        <source>Point and device are part of every number and are fixed after the first record.</source>
        <translation>互市点和设备是每个编号的一部分，有记录后即固定。</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>It opens the market on this machine. Nobody can read it back to you.</source>
        <translation>用它打开本机数据。没有人能替您找回。</translation>
    </message>
    <message>
        <source>Write this recovery key on paper</source>
        <translation>请把恢复密钥抄在纸上</translation>
    </message>
    <message>
        <source>It opens the market when the passphrase is forgotten. Keep it away from this machine.</source>
        <translation>忘记口令时用它打开。请与机器分开存放。</translation>
    </message>
    <message>
        <source>The practice market is ready</source>
        <translation>练习互市点已建好</translation>
    </message>
    <message>
        <source>It holds no personal data, so its secrets are shown here and at every sign-in.</source>
        <translation>其中没有个人信息，所以口令和 PIN 在这里和每次登录时显示。</translation>
    </message>
    <message>
        <source>Go on to the passphrase</source>
        <translation>下一步：口令</translation>
    </message>
    <message>
        <source>Make the market</source>
        <translation>建立互市点</translation>
    </message>
    <message>
        <source>Finish the installation</source>
        <translation>完成安装</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>去登录</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Hanoi</source>
        <translation>河内</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚才</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} 小时前</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} 天前</translation>
    </message>
</context>
<context>
    <name>GoodsFields</name>
    <message>
        <source>Goods code</source>
        <translation>商品代号</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Vietnamese name</source>
        <translation>越南文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Kind of goods</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Chinese tariff code</source>
        <translation>中国税号</translation>
    </message>
    <message>
        <source>Vietnamese tariff code</source>
        <translation>越南税号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>原产国</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>每日限量</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
</context>
<context>
    <name>GoodsLineCard</name>
    <message>
        <source>not stated</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Goods {n}</source>
        <translation>商品 {n}</translation>
    </message>
    <message>
        <source>last {price} · {day} · {who}</source>
        <translation>上次 {price} · {day} · {who}</translation>
    </message>
    <message>
        <source>{currency}/piece</source>
        <translation>{currency}/件</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Name, initials or HS code</source>
        <translation>名称、拼音首字母或商品编码</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>包装种类</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>毛重</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>皮重</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>净重</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>GoodsListSave</name>
    <message>
        <source>List as spreadsheet</source>
        <translation>清单存表格</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>存为表格</translation>
    </message>
    <message>
        <source>Save the list as a spreadsheet</source>
        <translation>把清单存为表格</translation>
    </message>
    <message numerus="yes">
        <source>The list is saved: %n row(s).</source>
        <translation>
            <numerusform>清单已存：%n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoodsScreen</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>公斤</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>件</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 条</translation>
    </message>
    <message>
        <source>Own entry saved · {name}</source>
        <translation>自加条目已保存 · {name}</translation>
    </message>
    <message>
        <source>This is what you were typing; nothing of it was lost.</source>
        <translation>这是您刚才输入的内容，没有丢失。</translation>
    </message>
    <message>
        <source>Name in Chinese, Vietnamese or English, initials, or HS code</source>
        <translation>中文、越南文、英文名称，首字母或税号</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Own entry</source>
        <translation>自加条目</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>保存条目</translation>
    </message>
    <message>
        <source>Nothing in the register has these words. Press Esc or + to add an own entry.</source>
        <translation>商品库里没有这个名称。按 Esc 或按 + 自加条目。</translation>
    </message>
    <message>
        <source>Goods found</source>
        <translation>找到的商品</translation>
    </message>
    <message>
        <source>into China</source>
        <translation>进中国</translation>
    </message>
    <message>
        <source>out of China</source>
        <translation>出中国</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>双向</translation>
    </message>
</context>
<context>
    <name>GroupEditScreen</name>
    <message>
        <source>The last change is taken back.</source>
        <translation>上一项变更已撤回。</translation>
    </message>
    <message>
        <source>The group {name} is saved.</source>
        <translation>{name} 已保存。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建组</translation>
    </message>
    <message>
        <source>{name} · {present} of {members} present today</source>
        <translation>{name} · 今日到场 {present}/{members}</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>修改组</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>{name} joined on {day}</source>
        <translation>{name}，{day} 入组</translation>
    </message>
    <message>
        <source>{name} left, last day {day}</source>
        <translation>{name} 退组，末日 {day}</translation>
    </message>
    <message>
        <source>{name} leads since {day}</source>
        <translation>{name}，{day} 起任组长</translation>
    </message>
    <message>
        <source>Taken back: {name}, {day}</source>
        <translation>已撤回：{name}，{day}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Mutual-aid group</source>
        <translation>边民互助组</translation>
    </message>
    <message>
        <source>Group code</source>
        <translation>组号</translation>
    </message>
    <message>
        <source>Capitals, digits, hyphen; for instance G05</source>
        <translation>大写字母、数字、连字符，例如 G05</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>组名</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Processing partner</source>
        <translation>落地加工企业</translation>
    </message>
    <message>
        <source>Group valid until</source>
        <translation>互助组有效期至</translation>
    </message>
    <message>
        <source>Laptop with the members&apos; quota</source>
        <translation>管理组员额度的电脑</translation>
    </message>
    <message>
        <source>Empty: shared out by number. A change counts from tomorrow.</source>
        <translation>留空则按证件号分配。更改自次日起生效。</translation>
    </message>
    <message>
        <source>What happened in the group</source>
        <translation>互助组变更记录</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>撤回上一项</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>保存组</translation>
    </message>
</context>
<context>
    <name>HandStrip</name>
    <message>
        <source>Share of {person} by hand</source>
        <translation>手工填写 {person} 的份额</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>请输入数字</translation>
    </message>
    <message>
        <source>Set this share</source>
        <translation>确定此份</translation>
    </message>
    <message>
        <source>Back to the rule</source>
        <translation>恢复按规则分配</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Finalised and packed</source>
        <translation>已定稿并打包</translation>
    </message>
    <message>
        <source>Replaced by version {version}</source>
        <translation>已被第 {version} 版取代</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暂缓发送</translation>
    </message>
    <message>
        <source>Sent, try {try}</source>
        <translation>已发送，第 {try} 次</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Lot finalised</source>
        <translation>货批已定稿</translation>
    </message>
    <message>
        <source>Stamp shown false by the port: {stamped}</source>
        <translation>口岸证明时间戳有误：{stamped}</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>已添加附件</translation>
    </message>
    <message>
        <source>Attached file removed: {reason}</source>
        <translation>已移除附件：{reason}</translation>
    </message>
    <message>
        <source>Tick &quot;paper not needed&quot; changed</source>
        <translation>「无需纸质单据」的勾选已更改</translation>
    </message>
    <message>
        <source>Paper {kind}, copy {copy}</source>
        <translation>单据 {kind}，第 {copy} 份</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>恢复发送</translation>
    </message>
</context>
<context>
    <name>HowCard</name>
    <message>
        <source>How to print</source>
        <translation>打印方式</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>份</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Made last</source>
        <translation>上次出纸</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>未记时间</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Every letter can be printed</source>
        <translation>所有文字都能打印</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>页宽</translation>
    </message>
</context>
<context>
    <name>IncomeScreen</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Type an amount above zero, like 50.</source>
        <translation>请输入大于零的金额，例如 50。</translation>
    </message>
    <message>
        <source>Correct an income entry</source>
        <translation>冲正一笔收入</translation>
    </message>
    <message>
        <source>{name}: {amount}. Both entries stay; the right amount is entered anew.</source>
        <translation>{name}：{amount}。两笔都保留，正确金额另行录入。</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation>错在哪里？</translation>
    </message>
    <message>
        <source>Enter the correction</source>
        <translation>录入冲正</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Entered for everybody of the lot.</source>
        <translation>已为本批全体录入。</translation>
    </message>
    <message>
        <source>The correction is entered.</source>
        <translation>冲正已录入。</translation>
    </message>
    <message>
        <source>Noted as paid.</source>
        <translation>已记为付讫。</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Lot {lot} · {people} people</source>
        <translation>批次 {lot} · {people} 人</translation>
    </message>
    <message>
        <source>For everybody of the lot</source>
        <translation>本批全体</translation>
    </message>
    <message>
        <source>Amount for each share</source>
        <translation>每份金额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No income of this lot is entered yet.</source>
        <translation>本批尚未录入收入。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>All paid</source>
        <translation>全部付讫</translation>
    </message>
    <message>
        <source>Enter for all</source>
        <translation>全体录入</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message>
        <source>Papers of this lot</source>
        <translation>此货批的单据</translation>
    </message>
    <message>
        <source>Papers of this record</source>
        <translation>此记录的单据</translation>
    </message>
    <message>
        <source>Papers of this day</source>
        <translation>当天的单据</translation>
    </message>
    <message>
        <source>Papers of this person</source>
        <translation>此人的纸面</translation>
    </message>
    <message>
        <source>Papers of this group</source>
        <translation>此组的单据</translation>
    </message>
    <message>
        <source>Sheets for the wall</source>
        <translation>张贴公示</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>For the other side</source>
        <translation>给对方</translation>
    </message>
    <message>
        <source>Data sheets for filling</source>
        <translation>填表用数据单</translation>
    </message>
    <message>
        <source>After the trade</source>
        <translation>交易之后</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Language of the screen</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Ctrl F9 switches at any time; what is typed stays. Papers have two languages.</source>
        <translation>随时按 Ctrl F9 切换，已输入的内容保留。单据为双语。</translation>
    </message>
</context>
<context>
    <name>Laptops</name>
    <message>
        <source>Laptops of today: {sign}, %n laptop(s). The same on every laptop.</source>
        <translation>今日电脑清单：{sign}，共 %n 台。各台应一致。</translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>Laptops of this market point</source>
        <translation>本互市点的电脑</translation>
    </message>
    <message>
        <source>Residents are shared out among the laptops in use. Codes of another laptop count once its card is taken in.</source>
        <translation>边民分配到使用中的各台电脑。登记某台电脑的名片之后，它的码才有效。</translation>
    </message>
    <message>
        <source>Show this laptop&apos;s card</source>
        <translation>显示本机名片</translation>
    </message>
    <message>
        <source>Signs of its key, to be typed at the other laptop</source>
        <translation>密钥字符，请在另一台电脑上输入</translation>
    </message>
    <message>
        <source>Card of another laptop: scan it, or paste or type it here</source>
        <translation>另一台电脑的名片：扫码，或在此粘贴、输入</translation>
    </message>
</context>
<context>
    <name>LaptopsSection</name>
    <message>
        <source>Put in use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The homes of residents move to the laptops in use. Do the same at each of them.</source>
        <translation>边民将改归使用中的电脑。请在每台电脑上同样操作。</translation>
    </message>
    <message>
        <source>No code of this laptop counts here any more. It cannot be undone: it needs a new key.</source>
        <translation>这台电脑的码在本机不再有效。此举不能撤回：那边须换新密钥。</translation>
    </message>
    <message>
        <source>Withdraw its key</source>
        <translation>注销其密钥</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>边贸通 · Biên Mậu Thông</source>
        <extracomment>How often the clock is judged against the store; not more often, so that an idle window leaves the disk alone.</extracomment>
        <translation>边贸通 · Biên Mậu Thông</translation>
    </message>
    <message>
        <source>Practice · nothing is sent out</source>
        <translation>练习 · 不会送出</translation>
    </message>
</context>
<context>
    <name>MemberFields</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Paper valid until</source>
        <translation>证件有效期至</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Entrusted until</source>
        <translation>委托至</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>登记有效期至</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>组人数</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>互助组</translation>
    </message>
</context>
<context>
    <name>MemberImportScreen</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>Reason and what to do</source>
        <translation>原因与处理</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>表格文件</translation>
    </message>
    <message>
        <source>Choose a file with members</source>
        <translation>选择成员名单文件</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) taken.</source>
        <translation>
            <numerusform>已导入 %n 名成员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take members from a file</source>
        <translation>从文件导入成员</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n 行未采用</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Taking</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>This file was taken before; nothing is taken twice.</source>
        <translation>此文件以前导入过；不会重复导入。</translation>
    </message>
    <message>
        <source>Choose another file, or take the earlier import back first.</source>
        <translation>请选择其他文件，或先撤回以前的导入。</translation>
    </message>
    <message>
        <source>members are in {group} now</source>
        <translation>名成员已加入 {group}</translation>
    </message>
    <message>
        <source>members were taken back; the group is as before</source>
        <translation>名成员已撤回；组恢复原样</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>行已读取</translation>
    </message>
    <message>
        <source>of {rows} rows can be taken into {group}</source>
        <translation>行（共 {rows} 行）可导入 {group}</translation>
    </message>
    <message>
        <source>Back to the group</source>
        <translation>返回互助组</translation>
    </message>
    <message numerus="yes">
        <source>Take %n member(s)</source>
        <translation>
            <numerusform>导入 %n 名成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>No file is chosen yet. A table with names and document numbers is needed (.xlsx or .csv); nothing is stored before you have seen the report.</source>
        <translation>尚未选择文件。需要含姓名和证件号码的表格（.xlsx 或 .csv）；看过报告之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>其他文件</translation>
    </message>
</context>
<context>
    <name>MendCard</name>
    <message>
        <source>To mend</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>没有退回的。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more under Records</source>
        <translation>
            <numerusform>另有 %n 条见「记录」</numerusform>
        </translation>
    </message>
    <message>
        <source>The port could not take it.</source>
        <translation>口岸未能收下。</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
</context>
<context>
    <name>MendScreen</name>
    <message>
        <source>Who could take it</source>
        <translation>可以接手的人</translation>
    </message>
    <message>
        <source>Shares today</source>
        <translation>今天份数</translation>
    </message>
    <message>
        <source>Left before</source>
        <translation>之前余额</translation>
    </message>
    <message>
        <source>Left after</source>
        <translation>之后余额</translation>
    </message>
    <message>
        <source>Here / confirmed / unknown</source>
        <translation>本机 / 已确认 / 未知</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>之前 {before}，之后 {after}</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Read more cards</source>
        <translation>继续刷卡</translation>
    </message>
    <message>
        <source>Refer to the office</source>
        <translation>报主管部门</translation>
    </message>
    <message>
        <source>Void with a second person</source>
        <translation>双人作废</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>看被退回的</translation>
    </message>
    <message>
        <source>No returned share was chosen here.</source>
        <translation>这里没有选定被退回的份额。</translation>
    </message>
    <message>
        <source>The record stays held and in sight until the office decides.</source>
        <translation>记录暂不发送并保持可见，待主管部门决定。</translation>
    </message>
    <message>
        <source>Once voided it cannot be restored; make a new record.</source>
        <translation>作废后不能恢复，请另建记录。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Move to {person}</source>
        <translation>移给 {person}</translation>
    </message>
    <message>
        <source>Move to somebody else</source>
        <translation>移给别人</translation>
    </message>
    <message>
        <source>{reference} stays as version {n}; nothing is lost.</source>
        <translation>{reference} 作为第 {n} 版保留，没有丢失。</translation>
    </message>
    <message>
        <source>The nearest lacks {amount}.</source>
        <translation>最接近的人还差 {amount}。</translation>
    </message>
    <message>
        <source>New version saved · {ref}</source>
        <translation>新版已保存 · {ref}</translation>
    </message>
</context>
<context>
    <name>MendShare</name>
    <message>
        <source>Refused for</source>
        <translation>原来分给</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>移给</translation>
    </message>
</context>
<context>
    <name>MergeScreen</name>
    <message>
        <source>One</source>
        <translation>甲</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>乙</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同之处</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>end of the number</source>
        <translation>号码末位</translation>
    </message>
    <message>
        <source>Doubled persons</source>
        <translation>疑似重复人员</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) with the same name</source>
        <translation>
            <numerusform>%n 对同名人员</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are {name} now; nothing was rewritten.</source>
        <translation>两条现合为 {name}；原有单据未改动。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>互助组</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Nobody seems to be in the register twice.</source>
        <translation>名册中未见重复人员。</translation>
    </message>
    <message>
        <source>Reason, when both have a number of the same kind of paper</source>
        <translation>两人证件种类相同时，请填写理由</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keep the left one</source>
        <translation>保留左边</translation>
    </message>
    <message>
        <source>Keep the right one</source>
        <translation>保留右边</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This was not done ({code}); what was saved is safe.</source>
        <translation>操作没有完成（{code}）；已保存的内容都在。</translation>
    </message>
    <message>
        <source>Write the code down and ask for help.</source>
        <translation>请记下代码并寻求帮助。</translation>
    </message>
    <message>
        <source>{found} can be read in two ways.</source>
        <translation>{found} 有两种读法。</translation>
    </message>
    <message>
        <source>Type {first} or {second}.</source>
        <translation>请输入 {first} 或 {second}。</translation>
    </message>
    <message>
        <source>{found} is not a number.</source>
        <translation>{found} 不是数字。</translation>
    </message>
    <message>
        <source>Type digits with a point.</source>
        <translation>请输入数字，小数用点。</translation>
    </message>
    <message>
        <source>{found} has too many decimals.</source>
        <translation>{found} 的小数位太多。</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>请减少小数位。</translation>
    </message>
    <message>
        <source>The file {file} is too large.</source>
        <translation>文件 {file} 太大。</translation>
    </message>
    <message>
        <source>The file is neither a PDF nor a JPEG or PNG picture; nothing was kept.</source>
        <translation>该文件既不是PDF，也不是JPEG或PNG图片；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Choose the scan itself, or scan the paper again.</source>
        <translation>请选择扫描件本身，或重新扫描。</translation>
    </message>
    <message>
        <source>The file is called a PDF but cannot be read as one; nothing was kept.</source>
        <translation>该文件名为PDF但无法读取；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Scan the paper again.</source>
        <translation>请重新扫描。</translation>
    </message>
    <message>
        <source>Behind the PDF the file holds something else; nothing was kept.</source>
        <translation>该PDF后面还夹带其他内容；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Print it to a new PDF, or scan the paper.</source>
        <translation>请重新打印成PDF，或扫描纸质件。</translation>
    </message>
    <message>
        <source>The PDF is locked with a password; nothing was kept.</source>
        <translation>该PDF有密码；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Save it without a password, or scan the paper.</source>
        <translation>请去掉密码另存，或扫描纸质件。</translation>
    </message>
    <message>
        <source>The PDF holds a program ({what}); nothing was kept.</source>
        <translation>该PDF含有程序（{what}）；没有保存任何内容。</translation>
    </message>
    <message>
        <source>The PDF has {pages} pages, more than {most}; nothing was kept.</source>
        <translation>该PDF有 {pages} 页，超过 {most} 页；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Attach only the pages that belong here.</source>
        <translation>请只添加相关的页。</translation>
    </message>
    <message>
        <source>Page {page} of the PDF has no size of a sheet; nothing was kept.</source>
        <translation>该PDF第 {page} 页的尺寸不是纸张大小；没有保存任何内容。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read; nothing was kept.</source>
        <translation>图片已损坏，无法读取；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Take or scan it again.</source>
        <translation>请重新拍照或扫描。</translation>
    </message>
    <message>
        <source>The picture has more than {most} million points; nothing was kept.</source>
        <translation>图片超过 {most} 百万像素；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Scan it more coarsely.</source>
        <translation>请降低扫描分辨率。</translation>
    </message>
    <message>
        <source>The file is empty; nothing was kept.</source>
        <translation>文件是空的；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>The file is larger than {most_mib} MiB; nothing was kept.</source>
        <translation>文件超过 {most_mib} MiB；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Scan it in grey or in parts.</source>
        <translation>请用灰度扫描，或分成几个文件。</translation>
    </message>
    <message>
        <source>That is a folder or a device and no file; nothing was kept.</source>
        <translation>那是文件夹或设备，不是文件；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Choose one file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>The file is not there any more; nothing was kept.</source>
        <translation>文件已不在原处；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>请重新选择。</translation>
    </message>
    <message>
        <source>The file may not be read; nothing was kept.</source>
        <translation>无权读取该文件；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Copy it to your own folder and choose it there.</source>
        <translation>请复制到自己的文件夹后再选择。</translation>
    </message>
    <message>
        <source>Reading the file took too much time or memory; nothing was kept.</source>
        <translation>读取该文件耗时或占用内存过多；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Files can be attached to a lot, a record or a person; {ref} is none here.</source>
        <translation>附件只能添加到货批、记录或边民；本机没有 {ref}。</translation>
    </message>
    <message>
        <source>Open the lot or record from its list.</source>
        <translation>请从列表打开货批或记录。</translation>
    </message>
    <message>
        <source>The kind of paper {kind} is not in the list; nothing was kept.</source>
        <translation>列表里没有 {kind} 这种单证；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Choose a kind from the list.</source>
        <translation>请从列表中选择种类。</translation>
    </message>
    <message>
        <source>The same content is attached already as {file}.</source>
        <translation>相同内容已作为 {file} 添加。</translation>
    </message>
    <message>
        <source>There are {most} files already; this one was not kept.</source>
        <translation>已有 {most} 个文件；此文件没有保存。</translation>
    </message>
    <message>
        <source>Join pages in one PDF, or remove a file.</source>
        <translation>请把多页合成一个PDF，或移除一个文件。</translation>
    </message>
    <message>
        <source>This file is not attached any more.</source>
        <translation>该文件已不在附件中。</translation>
    </message>
    <message>
        <source>Open the list again.</source>
        <translation>请重新打开列表。</translation>
    </message>
    <message>
        <source>The stored file {file} was changed and is not shown; records are safe.</source>
        <translation>保存的文件 {file} 已被改动，不予显示；记录是安全的。</translation>
    </message>
    <message>
        <source>Attach the paper again, and tell the office.</source>
        <translation>请重新添加附件，并告知管理处。</translation>
    </message>
    <message>
        <source>The content of {file} is missing; records are safe.</source>
        <translation>{file} 的内容缺失；记录是安全的。</translation>
    </message>
    <message>
        <source>Without a reason no file is removed; it is still there.</source>
        <translation>不写理由不能移除；文件仍在。</translation>
    </message>
    <message>
        <source>Type why.</source>
        <translation>请写明理由。</translation>
    </message>
    <message>
        <source>Only lots and records can do without paper; nothing was changed.</source>
        <translation>只有货批和记录可以不用纸质单据；没有改动。</translation>
    </message>
    <message>
        <source>Open the lot or the record.</source>
        <translation>请打开货批或记录。</translation>
    </message>
    <message>
        <source>The attached file {file} of {ref} was changed; the record itself is whole.</source>
        <translation>{ref} 的附件 {file} 已被改动；记录本身完整。</translation>
    </message>
    <message>
        <source>The attached file {file} of {ref} is missing; the record itself is whole.</source>
        <translation>{ref} 的附件 {file} 缺失；记录本身完整。</translation>
    </message>
    <message>
        <source>The file {file} is not there.</source>
        <translation>找不到文件 {file}。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read; nothing was changed.</source>
        <translation>无法读取文件 {file}；数据没有变动。</translation>
    </message>
    <message>
        <source>Copy it to this machine and choose it again.</source>
        <translation>请复制到本机后重新选择。</translation>
    </message>
    <message>
        <source>The file {file} cannot be written; the records are safe.</source>
        <translation>无法写入文件 {file}；记录没有丢失。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file {file} has a fault at {place}.</source>
        <translation>文件 {file} 在 {place} 处有误。</translation>
    </message>
    <message>
        <source>Ask its sender for a whole file.</source>
        <translation>请让发送方重新提供完整文件。</translation>
    </message>
    <message>
        <source>The file {file} does not hold what is expected.</source>
        <translation>文件 {file} 的内容不是所需的。</translation>
    </message>
    <message>
        <source>The field {field} is missing in the file.</source>
        <translation>文件中缺少栏目 {field}。</translation>
    </message>
    <message>
        <source>Add it, then take the file again.</source>
        <translation>请补充后重新读入。</translation>
    </message>
    <message>
        <source>The field {field} of the file has a wrong kind of value.</source>
        <translation>文件中栏目 {field} 的值类型不对。</translation>
    </message>
    <message>
        <source>Mend it, then take the file again.</source>
        <translation>请更正后重新读入。</translation>
    </message>
    <message>
        <source>The file has a number with a decimal mark: {value}.</source>
        <translation>文件中有带小数的数：{value}。</translation>
    </message>
    <message>
        <source>Write whole fen and grams.</source>
        <translation>请用整数的分和克。</translation>
    </message>
    <message>
        <source>The field {field} is not a day: {value}.</source>
        <translation>栏目 {field} 不是日期：{value}。</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23.</source>
        <translation>请写成 2026-11-23。</translation>
    </message>
    <message>
        <source>The file cannot be opened; nothing was taken.</source>
        <translation>无法打开文件；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Close it in the other program and choose it again.</source>
        <translation>请在其他程序中关闭后重新选择。</translation>
    </message>
    <message>
        <source>This is not a spreadsheet that can be read ({found}); nothing was taken.</source>
        <translation>这不是可读取的表格（{found}）；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Save it as .xlsx without a password, or as .csv.</source>
        <translation>请另存为无密码的 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>The file has {found_mb} MB, {limit_mb} are allowed; nothing was taken.</source>
        <translation>文件有 {found_mb} MB，最多 {limit_mb} MB；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>请拆成几个文件。</translation>
    </message>
    <message>
        <source>The file has {found} parts, {limit} are allowed; nothing was taken.</source>
        <translation>文件含 {found} 个部分，最多 {limit} 个；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Copy the table into a new file.</source>
        <translation>请把表格复制到新文件。</translation>
    </message>
    <message>
        <source>The file is too large when unpacked ({found_mb} MB); nothing was taken.</source>
        <translation>文件解压后太大（{found_mb} MB）；没有读入任何内容。</translation>
    </message>
    <message>
        <source>The part {part} of the file is packed beyond reason; nothing was taken.</source>
        <translation>文件的 {part} 部分压缩异常；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Do not use this file; ask its sender.</source>
        <translation>请勿使用此文件，并询问发送方。</translation>
    </message>
    <message>
        <source>The file carries programs or links ({part}); nothing was taken.</source>
        <translation>文件带有程序或链接（{part}）；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Copy only the table into a new file.</source>
        <translation>请只把表格复制到新文件。</translation>
    </message>
    <message>
        <source>Reading took too long and was ended; nothing was taken.</source>
        <translation>读取时间过长，已停止；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Split the file and take it in parts.</source>
        <translation>请拆分文件后分次读入。</translation>
    </message>
    <message>
        <source>Reading needed too much memory and was ended; nothing was taken.</source>
        <translation>读取占用内存过多，已停止；没有读入任何内容。</translation>
    </message>
    <message>
        <source>The sheet {sheet} has merged cells at {range}; nothing was taken.</source>
        <translation>工作表 {sheet} 在 {range} 有合并单元格；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Unmerge them, so that each row stands for itself.</source>
        <translation>请取消合并，让每一行独立。</translation>
    </message>
    <message>
        <source>No sheet has the headings that are needed: {missing}; nothing was taken.</source>
        <translation>没有工作表含有所需的表头：{missing}；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Put these headings in the first row: {expected}.</source>
        <translation>请在第一行写上：{expected}。</translation>
    </message>
    <message>
        <source>The heading {heading} stands twice; nothing was taken.</source>
        <translation>表头 {heading} 出现两次；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Leave one column of it.</source>
        <translation>请只保留一列。</translation>
    </message>
    <message>
        <source>The sheet {sheet} has headings but no rows; nothing was taken.</source>
        <translation>工作表 {sheet} 只有表头，没有数据；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>请检查是否选对了文件。</translation>
    </message>
    <message>
        <source>The sheet has {found} rows, {limit} are allowed; nothing was taken.</source>
        <translation>表格有 {found} 行，最多 {limit} 行；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>请拆分文件。</translation>
    </message>
    <message>
        <source>The cell {cell} holds more than {limit} characters; nothing was taken.</source>
        <translation>单元格 {cell} 超过 {limit} 个字符；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>Row {row} of the file is broken; nothing was taken.</source>
        <translation>文件第 {row} 行损坏；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Save the table again as .csv or .xlsx.</source>
        <translation>请重新另存为 .csv 或 .xlsx。</translation>
    </message>
    <message>
        <source>The spreadsheet has turned this number into a figure, so its last digits are lost.</source>
        <translation>表格把号码当成了数值，末尾几位已丢失。</translation>
    </message>
    <message>
        <source>Set the column to text and type the number again from the paper.</source>
        <translation>请把该列设为文本，再按证件重新输入。</translation>
    </message>
    <message>
        <source>This is not a day: {found}.</source>
        <translation>这不是日期：{found}。</translation>
    </message>
    <message>
        <source>The cell holds a formula error: {found}.</source>
        <translation>单元格是公式错误：{found}。</translation>
    </message>
    <message>
        <source>Mend the formula, or type the value.</source>
        <translation>请修正公式，或直接填写。</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was taken.</source>
        <translation>已停止读取；没有读入任何内容。</translation>
    </message>
    <message>
        <source>Choose the file again when it suits.</source>
        <translation>需要时请重新选择文件。</translation>
    </message>
    <message>
        <source>This import is not known, or was taken back already.</source>
        <translation>没有这次导入，或已撤回。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>{name} of this import came, traded or leads a group since; nothing was taken back.</source>
        <translation>本次导入的 {name} 之后到过场、有记录或任组长；没有撤回。</translation>
    </message>
    <message>
        <source>End memberships one by one instead.</source>
        <translation>请逐个结束成员关系。</translation>
    </message>
    <message>
        <source>The Chinese name of the goods is missing.</source>
        <translation>缺少商品中文名称。</translation>
    </message>
    <message>
        <source>Type the name of the goods.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>A commodity code has six digits, or eight that begin with them: {found}.</source>
        <translation>商品编码为六位，或以其开头的八位：{found}。</translation>
    </message>
    <message>
        <source>Compare it with the tariff.</source>
        <translation>请对照税则检查。</translation>
    </message>
    <message>
        <source>The unit is not understood: {found}.</source>
        <translation>看不懂计量单位：{found}。</translation>
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>The direction is neither import nor export: {found}.</source>
        <translation>方向不是进口也不是出口：{found}。</translation>
    </message>
    <message>
        <source>Write 进口 or 出口.</source>
        <translation>请写「进口」或「出口」。</translation>
    </message>
    <message>
        <source>The goods&apos; own code has a wrong form: {found}.</source>
        <translation>商品代号格式不对：{found}。</translation>
    </message>
    <message>
        <source>Use capitals, digits and hyphens.</source>
        <translation>请用大写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>The goods&apos; code {found} stands twice in the file.</source>
        <translation>商品代号 {found} 在文件中出现两次。</translation>
    </message>
    <message>
        <source>Leave one row of it.</source>
        <translation>请只保留一行。</translation>
    </message>
    <message>
        <source>The port found no goods in the message.</source>
        <translation>口岸未见商品。</translation>
    </message>
    <message>
        <source>Enter the goods, then send again.</source>
        <translation>请填写商品后重新发送。</translation>
    </message>
    <message>
        <source>Goods line {line_no}: the gross mass is below the net mass.</source>
        <translation>第 {line_no} 行商品：毛重小于净重。</translation>
    </message>
    <message>
        <source>Amend the record with the right masses.</source>
        <translation>请用正确重量更正记录。</translation>
    </message>
    <message>
        <source>A goods line stands twice.</source>
        <translation>商品行重复。</translation>
    </message>
    <message>
        <source>Amend the record.</source>
        <translation>请更正记录。</translation>
    </message>
    <message>
        <source>No rule pack is in force on {day}; nothing was changed.</source>
        <translation>{day} 没有适用的规则包；数据没有变动。</translation>
    </message>
    <message>
        <source>Take in the office&apos;s pack under Settings.</source>
        <translation>请在「设置」中读入主管部门的规则包。</translation>
    </message>
    <message>
        <source>The rule pack has no signature and was not taken; the old one stays in force.</source>
        <translation>规则包没有签名，未采用；原规则包继续有效。</translation>
    </message>
    <message>
        <source>Ask the office for the signed file.</source>
        <translation>请向主管部门索取已签名的文件。</translation>
    </message>
    <message>
        <source>The signature of the rule pack is wrong, so it was not taken; the old one stays in force.</source>
        <translation>规则包签名不符，未采用；原规则包继续有效。</translation>
    </message>
    <message>
        <source>Ask the office for the file again.</source>
        <translation>请向主管部门重新索取文件。</translation>
    </message>
    <message>
        <source>The rule pack is signed by an unknown office, so it was not taken; the old one stays in force.</source>
        <translation>规则包由未知单位签名，未采用；原规则包继续有效。</translation>
    </message>
    <message>
        <source>Ask the office which file is meant.</source>
        <translation>请向主管部门核实。</translation>
    </message>
    <message>
        <source>The file is not a rule pack; the old one stays in force.</source>
        <translation>该文件不是规则包；原规则包继续有效。</translation>
    </message>
    <message>
        <source>Choose the office&apos;s file.</source>
        <translation>请选择主管部门的文件。</translation>
    </message>
    <message>
        <source>The rule pack has a form that this program does not know; the old one stays in force.</source>
        <translation>程序不认识此规则包的格式；原规则包继续有效。</translation>
    </message>
    <message>
        <source>Ask for a newer program.</source>
        <translation>请更新程序。</translation>
    </message>
    <message>
        <source>A rule of the pack has no source ({place}), so it was not taken; the old one stays in force.</source>
        <translation>规则包中有规则没有出处（{place}），未采用；原规则包继续有效。</translation>
    </message>
    <message>
        <source>Ask the office for a pack with sources.</source>
        <translation>请索取注明出处的规则包。</translation>
    </message>
    <message>
        <source>A rule of the pack has no date ({place}), so it was not taken; the old one stays in force.</source>
        <translation>规则包中有规则没有日期（{place}），未采用；原规则包继续有效。</translation>
    </message>
    <message>
        <source>Ask the office for a pack with dates.</source>
        <translation>请索取注明日期的规则包。</translation>
    </message>
    <message>
        <source>The rule pack lacks a field ({place}), so it was not taken; the old one stays in force.</source>
        <translation>规则包缺少栏目（{place}），未采用；原规则包继续有效。</translation>
    </message>
    <message>
        <source>Ask the office for the whole file.</source>
        <translation>请索取完整文件。</translation>
    </message>
    <message>
        <source>This rule pack is larger than any can be, so it was not taken.</source>
        <translation>该规则包大小超过上限，未予导入。</translation>
    </message>
    <message>
        <source>Ask the office for the right file.</source>
        <translation>请向主管部门索取正确的文件。</translation>
    </message>
    <message>
        <source>A value of the rule pack is wrong ({place}), so it was not taken; the old one stays in force.</source>
        <translation>规则包中有数值错误（{place}），未采用；原规则包继续有效。</translation>
    </message>
    <message>
        <source>Ask the office for a corrected file.</source>
        <translation>请索取更正后的文件。</translation>
    </message>
    <message>
        <source>Version {version} of this pack is not newer than {known}; the old one stays in force.</source>
        <translation>此规则包版本 {version} 不比 {known} 新；原规则包继续有效。</translation>
    </message>
    <message>
        <source>A member or goods line stands twice, or has no name ({path}); nothing was split.</source>
        <translation>组员或货物行重复或无名称（{path}），未拆分。</translation>
    </message>
    <message>
        <source>Leave one of the two.</source>
        <translation>两个只留一个。</translation>
    </message>
    <message>
        <source>A part set by hand is for somebody who is not among the members: {value}.</source>
        <translation>手工指定的份额给了不在名单中的人：{value}。</translation>
    </message>
    <message>
        <source>Drop that part, or read the person&apos;s card.</source>
        <translation>去掉该份额，或先刷此人的卡。</translation>
    </message>
    <message>
        <source>A part set by hand names goods that are not in the lot, or names them twice.</source>
        <translation>手工指定的货物不在本批次中，或重复。</translation>
    </message>
    <message>
        <source>Drop that part, then split again.</source>
        <translation>去掉该份额，再重新拆分。</translation>
    </message>
    <message>
        <source>The part {value} set by hand is no whole number of steps; nothing was split.</source>
        <translation>手工指定的 {value} 不是最小单位的整数倍，未拆分。</translation>
    </message>
    <message>
        <source>Type a part that can be handed out in whole steps.</source>
        <translation>请输入最小单位的整数倍。</translation>
    </message>
    <message>
        <source>The parts set by hand are more than the lot has; nothing was split.</source>
        <translation>手工指定的份额合计超过本批次，未拆分。</translation>
    </message>
    <message>
        <source>Make a part smaller.</source>
        <translation>减少其中一份。</translation>
    </message>
    <message>
        <source>A mass, number of pieces or step is not above zero ({path}); nothing was split.</source>
        <translation>重量、件数或最小单位不大于零（{path}），未拆分。</translation>
    </message>
    <message>
        <source>Type a figure above zero.</source>
        <translation>请输入大于零的数。</translation>
    </message>
    <message>
        <source>A figure is below zero ({path}); nothing was split.</source>
        <translation>有数值小于零（{path}），未拆分。</translation>
    </message>
    <message>
        <source>Type zero or more.</source>
        <translation>请输入零或更大的数。</translation>
    </message>
    <message>
        <source>This unit cannot be split: {value}.</source>
        <translation>此单位不能拆分：{value}。</translation>
    </message>
    <message>
        <source>Split by mass or by the piece.</source>
        <translation>请按重量或按件拆分。</translation>
    </message>
    <message>
        <source>These goods have a daily limit by mass and cannot be split by the piece.</source>
        <translation>此货物每日限重，不能按件拆分。</translation>
    </message>
    <message>
        <source>Type the net mass and split by mass.</source>
        <translation>请输入净重，按重量拆分。</translation>
    </message>
    <message>
        <source>The file has another form at {path}; nothing was split.</source>
        <translation>文件在 {path} 处格式不符，未拆分。</translation>
    </message>
    <message>
        <source>Put the fields there by their names, then take the file again.</source>
        <translation>请按名称补上各字段，再重新读取文件。</translation>
    </message>
    <message>
        <source>The file has no list at {path}; nothing was split.</source>
        <translation>文件在 {path} 处不是列表，未拆分。</translation>
    </message>
    <message>
        <source>Put a list there, then take the file again.</source>
        <translation>请在该处写列表，再重新读取文件。</translation>
    </message>
    <message>
        <source>The file has no text at {path}; nothing was split.</source>
        <translation>文件在 {path} 处不是文字，未拆分。</translation>
    </message>
    <message>
        <source>Put a text there, then take the file again.</source>
        <translation>请在该处写文字，再重新读取文件。</translation>
    </message>
    <message>
        <source>The file lacks {path}; nothing was split.</source>
        <translation>文件缺少 {path}，没有分配。</translation>
    </message>
    <message>
        <source>Fill it in, then take the file again.</source>
        <translation>请补上，再重新读取文件。</translation>
    </message>
    <message>
        <source>The file has {path}, which a split does not know; nothing was split.</source>
        <translation>文件中的 {path} 不是分配所用的项目，没有分配。</translation>
    </message>
    <message>
        <source>Correct the name or take it out, then take the file again.</source>
        <translation>请改正名称或删去，再重新读取文件。</translation>
    </message>
    <message>
        <source>The file has {path} twice; nothing was split.</source>
        <translation>文件中 {path} 出现两次，没有分配。</translation>
    </message>
    <message>
        <source>Take one out, then take the file again.</source>
        <translation>请删去一个，再重新读取文件。</translation>
    </message>
    <message>
        <source>The file has no day at {path}; nothing was split.</source>
        <translation>文件中 {path} 不是日期，没有分配。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-23, then take the file again.</source>
        <translation>请写成 2026-11-23 的形式，再重新读取文件。</translation>
    </message>
    <message>
        <source>The file has no whole number at {path}; nothing was split.</source>
        <translation>文件在 {path} 处不是整数，未拆分。</translation>
    </message>
    <message>
        <source>Write whole fen, grams or pieces there.</source>
        <translation>请写整数的分、克或件。</translation>
    </message>
    <message>
        <source>The number at {path} has more than 30 digits; nothing was split.</source>
        <translation>{path} 处的数字超过 30 位；未作拆分。</translation>
    </message>
    <message>
        <source>The lot {lot} is not finalised, or its records were changed since.</source>
        <translation>批次 {lot} 未定稿，或其记录之后已改动。</translation>
    </message>
    <message>
        <source>Amend or void its records instead.</source>
        <translation>请改为更正或作废其记录。</translation>
    </message>
    <message>
        <source>The time to take back the lot {lot} has passed; it stays finalised.</source>
        <translation>批次 {lot} 已过可撤回时间，仍为已定稿。</translation>
    </message>
    <message>
        <source>A record of the lot {lot} was sent already; it stays finalised.</source>
        <translation>批次 {lot} 已有记录发送，仍为已定稿。</translation>
    </message>
    <message>
        <source>The port adds up {lines_fen}, the record says {said_fen}; the record is kept.</source>
        <translation>口岸合计为 {lines_fen}，记录为 {said_fen}；记录已保留。</translation>
    </message>
    <message>
        <source>Amend the record with the right values.</source>
        <translation>请用正确金额更正记录。</translation>
    </message>
    <message>
        <source>The port adds up {lines_g} net, the record says {said_g}; the record is kept.</source>
        <translation>口岸合计净重 {lines_g}，记录为 {said_g}；记录已保留。</translation>
    </message>
    <message>
        <source>The time between characters is {least} to {most} ms.</source>
        <translation>字符间隔为 {least} 至 {most} 毫秒。</translation>
    </message>
    <message>
        <source>Scan once and press Learn, or type another number.</source>
        <translation>请扫描一次并按「按此次扫描设置」，或改填数字。</translation>
    </message>
    <message>
        <source>A scan has at least {least} to {most} characters.</source>
        <translation>最少字符数为 {least} 至 {most}。</translation>
    </message>
    <message>
        <source>Type another number; 8 fits all cards.</source>
        <translation>请改填数字；8 适合所有证件。</translation>
    </message>
    <message>
        <source>A mark is longer than {longest} characters.</source>
        <translation>标记超过 {longest} 个字符。</translation>
    </message>
    <message>
        <source>Type only what stands before or behind every code.</source>
        <translation>只填每个码前后固定的字符。</translation>
    </message>
    <message>
        <source>A name in angle brackets is not known.</source>
        <translation>尖括号中的名称无法识别。</translation>
    </message>
    <message>
        <source>Known are &lt;STX&gt;, &lt;ETX&gt;, &lt;GS&gt;, &lt;CR&gt;, &lt;LF&gt;, &lt;TAB&gt;, &lt;F1&gt; to &lt;F24&gt; and the like.</source>
        <translation>可用 &lt;STX&gt;、&lt;ETX&gt;、&lt;GS&gt;、&lt;CR&gt;、&lt;LF&gt;、&lt;TAB&gt;、&lt;F1&gt; 至 &lt;F24&gt; 等。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>这不是整数。</translation>
    </message>
    <message>
        <source>Type digits only.</source>
        <translation>请只填数字。</translation>
    </message>
    <message>
        <source>A point code has 2 to 8 capitals or digits, without O and I.</source>
        <translation>互市点代码为 2 至 8 位大写字母或数字，不用 O 和 I。</translation>
    </message>
    <message>
        <source>Change it, for instance GX01.</source>
        <translation>请修改，例如 GX01。</translation>
    </message>
    <message>
        <source>A device code has two capitals or digits, without O and I.</source>
        <translation>设备代码为两位大写字母或数字，不用 O 和 I。</translation>
    </message>
    <message>
        <source>Change it, for instance 07.</source>
        <translation>请修改，例如 07。</translation>
    </message>
    <message>
        <source>The side of the border is not known.</source>
        <translation>不清楚在边境哪一侧。</translation>
    </message>
    <message>
        <source>Choose China or Vietnam.</source>
        <translation>请选择中国或越南。</translation>
    </message>
    <message>
        <source>The crossing is missing.</source>
        <translation>缺少口岸。</translation>
    </message>
    <message>
        <source>Type a part of its name and choose it.</source>
        <translation>请输入名称的一部分并选择。</translation>
    </message>
    <message>
        <source>The office is missing.</source>
        <translation>缺少主管单位。</translation>
    </message>
    <message>
        <source>Type the name of the office in charge.</source>
        <translation>请填写主管单位名称。</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {least} characters.</source>
        <translation>口令少于 {least} 个字符。</translation>
    </message>
    <message>
        <source>Take several words that you can remember.</source>
        <translation>请用几个容易记住的词。</translation>
    </message>
    <message>
        <source>The two passphrases are not equal.</source>
        <translation>两次口令不同。</translation>
    </message>
    <message>
        <source>Type the second one again.</source>
        <translation>请重新输入第二次。</translation>
    </message>
    <message>
        <source>Changing point or device after the first record needs a reason; nothing was changed.</source>
        <translation>有记录后更改互市点或设备须说明理由；没有更改。</translation>
    </message>
    <message>
        <source>Type the reason.</source>
        <translation>请填写理由。</translation>
    </message>
    <message>
        <source>Point {point} and device {device} are in use already.</source>
        <translation>互市点 {point} 和设备 {device} 已在使用。</translation>
    </message>
    <message>
        <source>Type other codes, or go back.</source>
        <translation>请输入其他代码，或返回。</translation>
    </message>
    <message>
        <source>The language {found} is not offered.</source>
        <translation>没有语言 {found}。</translation>
    </message>
    <message>
        <source>Choose 中文, Tiếng Việt or English.</source>
        <translation>请选择 中文、Tiếng Việt 或 English。</translation>
    </message>
    <message>
        <source>A PIN has {length} digits.</source>
        <translation>PIN 为 {length} 位数字。</translation>
    </message>
    <message>
        <source>Type {length} digits.</source>
        <translation>请输入 {length} 位数字。</translation>
    </message>
    <message>
        <source>The two PINs are not equal.</source>
        <translation>两次 PIN 不同。</translation>
    </message>
    <message>
        <source>Wrong PIN; forms and records are safe.</source>
        <translation>PIN 错误；表单和记录都在。</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then type it again.</source>
        <translation>请等 {seconds} 秒后再输入。</translation>
    </message>
    <message>
        <source>A wrong PIN is waiting still; nothing is locked.</source>
        <translation>输错后仍在等待；没有锁定。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <source>Type the name of the person on duty.</source>
        <translation>请填写当班人姓名。</translation>
    </message>
    <message>
        <source>{name} signs in here already.</source>
        <translation>{name} 已在此登录。</translation>
    </message>
    <message>
        <source>Choose the name above, or type another one.</source>
        <translation>请在上面选择，或换一个名字。</translation>
    </message>
    <message>
        <source>This role is not known: {found}.</source>
        <translation>没有此角色：{found}。</translation>
    </message>
    <message>
        <source>Choose a role from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Nobody of the name {name} signs in here.</source>
        <translation>没有名为 {name} 的人员。</translation>
    </message>
    <message>
        <source>Choose a name from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>The document number in the message has a wrong form.</source>
        <translation>报文中的证件号码格式不对。</translation>
    </message>
    <message>
        <source>Amend the record with the right number.</source>
        <translation>请更正记录中的号码。</translation>
    </message>
    <message>
        <source>The document number in the message has a wrong check digit.</source>
        <translation>报文中的证件号码校验位不符。</translation>
    </message>
    <message>
        <source>The data is locked and whole.</source>
        <translation>数据已锁定，完好无损。</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>请输入口令。</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>缺少口令。</translation>
    </message>
    <message>
        <source>Type it; the data is whole.</source>
        <translation>请输入口令；数据完好。</translation>
    </message>
    <message>
        <source>The recovery key is missing.</source>
        <translation>缺少恢复密钥。</translation>
    </message>
    <message>
        <source>Type it from the paper; the data is whole.</source>
        <translation>请按纸上内容输入；数据完好。</translation>
    </message>
    <message>
        <source>This is not the passphrase; the data is whole.</source>
        <translation>口令不对；数据完好。</translation>
    </message>
    <message>
        <source>Type it again, or use the recovery key.</source>
        <translation>请重新输入，或使用恢复密钥。</translation>
    </message>
    <message>
        <source>This is not the recovery key of this market; the data is whole.</source>
        <translation>这不是本互市点的恢复密钥；数据完好。</translation>
    </message>
    <message>
        <source>Compare it with the paper you wrote.</source>
        <translation>请对照纸上内容。</translation>
    </message>
    <message>
        <source>The recovery key has another length; the data is whole.</source>
        <translation>恢复密钥长度不对；数据完好。</translation>
    </message>
    <message>
        <source>Type all its groups from the paper.</source>
        <translation>请按纸上内容输入全部各组。</translation>
    </message>
    <message>
        <source>A group of the recovery key is mistyped; the data is whole.</source>
        <translation>恢复密钥中有一组输错；数据完好。</translation>
    </message>
    <message>
        <source>This is not the key shown above.</source>
        <translation>与上面显示的密钥不同。</translation>
    </message>
    <message>
        <source>Compare it with what you wrote down.</source>
        <translation>请对照您写下的内容。</translation>
    </message>
    <message>
        <source>The recovery key of this market was never typed back, so it may be lost; the data is whole.</source>
        <translation>本互市点的恢复密钥没有核对过，可能已遗失；数据完好。</translation>
    </message>
    <message>
        <source>Keep the passphrase safe, and make the market anew before its first record.</source>
        <translation>请保管好口令，并在第一条记录之前重新建立。</translation>
    </message>
    <message>
        <source>No market lies in this folder.</source>
        <translation>此文件夹中没有互市点数据。</translation>
    </message>
    <message>
        <source>Make one, or choose another folder.</source>
        <translation>请新建，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>A market lies in this folder already; nothing was changed.</source>
        <translation>此文件夹中已有互市点数据；没有变动。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>请打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The market is open in another window.</source>
        <translation>互市点数据已在另一个窗口打开。</translation>
    </message>
    <message>
        <source>Use that window, or close it first.</source>
        <translation>请使用那个窗口，或先关闭它。</translation>
    </message>
    <message>
        <source>The data cannot be read whole; nothing was deleted.</source>
        <translation>数据无法完整读取；没有删除任何内容。</translation>
    </message>
    <message>
        <source>Restore the last backup and keep this folder.</source>
        <translation>请恢复最近的备份，并保留此文件夹。</translation>
    </message>
    <message>
        <source>The key file cannot be read; the data itself is whole.</source>
        <translation>密钥文件无法读取；数据本身完好。</translation>
    </message>
    <message>
        <source>Restore the key file from the backup.</source>
        <translation>请从备份恢复密钥文件。</translation>
    </message>
    <message>
        <source>The database library {version} of this machine is not safe; the data was not opened.</source>
        <translation>本机数据库组件 {version} 不安全；没有打开数据。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>The data was written by a newer program and was not opened.</source>
        <translation>数据由新版程序写入，未打开。</translation>
    </message>
    <message>
        <source>Install the newer program.</source>
        <translation>请安装新版程序。</translation>
    </message>
    <message>
        <source>The data is in use for a moment; nothing was lost.</source>
        <translation>数据暂时被占用；没有丢失。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请再试一次。</translation>
    </message>
    <message>
        <source>The disk did not take the data; what was saved before is safe.</source>
        <translation>磁盘写入出错；之前保存的内容都在。</translation>
    </message>
    <message>
        <source>Make a backup now and have the disk checked.</source>
        <translation>请立即备份并检查磁盘。</translation>
    </message>
    <message>
        <source>The disk is full; what was saved before is safe.</source>
        <translation>磁盘已满；之前保存的内容都在。</translation>
    </message>
    <message>
        <source>Free some space, then do it again.</source>
        <translation>请腾出空间后再做一次。</translation>
    </message>
    <message>
        <source>The machine has no memory left; what was saved before is safe.</source>
        <translation>内存不足；之前保存的内容都在。</translation>
    </message>
    <message>
        <source>Close other programs, then do it again.</source>
        <translation>请关闭其他程序后再做一次。</translation>
    </message>
    <message>
        <source>The folder cannot be written; what was saved before is safe.</source>
        <translation>文件夹无法写入；之前保存的内容都在。</translation>
    </message>
    <message>
        <source>Check the rights of the folder or the stick.</source>
        <translation>请检查文件夹或 U 盘的权限。</translation>
    </message>
    <message>
        <source>The practice port did not start; records are kept and wait.</source>
        <translation>练习口岸没有启动；记录已保存，等待发送。</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>请重新启动程序。</translation>
    </message>
    <message>
        <source>This address cannot be used: {address}.</source>
        <translation>此地址不能使用：{address}。</translation>
    </message>
    <message>
        <source>Type https://…, or http:// on this machine only.</source>
        <translation>请输入 https://…，本机可用 http://。</translation>
    </message>
    <message>
        <source>This is not a public key of a port with its id.</source>
        <translation>这不是带编号的口岸公钥。</translation>
    </message>
    <message>
        <source>Take it from the office&apos;s file.</source>
        <translation>请从主管部门的文件读入。</translation>
    </message>
    <message>
        <source>The answer is signed by another key than the port&apos;s; nothing was changed, records wait.</source>
        <translation>回执的签名密钥与口岸不符；没有变动，记录继续等待。</translation>
    </message>
    <message>
        <source>Tell the port office.</source>
        <translation>请告知口岸部门。</translation>
    </message>
    <message>
        <source>Port {port} of {host} is in use.</source>
        <translation>{host} 的端口 {port} 已被占用。</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>请换一个。</translation>
    </message>
    <message>
        <source>This address cannot be listened on: {value}.</source>
        <translation>不能在此地址监听：{value}。</translation>
    </message>
    <message>
        <source>Choose another address.</source>
        <translation>请换一个。</translation>
    </message>
    <message>
        <source>No port is connected yet; records are kept and wait.</source>
        <translation>尚未连接口岸；记录已保存，等待发送。</translation>
    </message>
    <message>
        <source>Connect the port under Settings.</source>
        <translation>请在「设置」中连接口岸。</translation>
    </message>
    <message>
        <source>The port did not answer in time; records are kept and wait.</source>
        <translation>口岸没有及时答复；记录已保存，等待发送。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <source>The port cannot be reached; records are kept and wait.</source>
        <translation>无法连到口岸；记录已保存，等待发送。</translation>
    </message>
    <message>
        <source>The name of the port is not found; records are kept and wait.</source>
        <translation>找不到口岸地址；记录已保存，等待发送。</translation>
    </message>
    <message>
        <source>Check the network and the address under Settings.</source>
        <translation>请检查网络和「设置」中的地址。</translation>
    </message>
    <message>
        <source>The line broke while sending; records are kept and wait.</source>
        <translation>发送时线路中断；记录已保存，等待发送。</translation>
    </message>
    <message>
        <source>The port has a fault of its own; records are kept and wait.</source>
        <translation>口岸系统故障；记录已保存，等待发送。</translation>
    </message>
    <message>
        <source>The port asks to wait; records are kept.</source>
        <translation>口岸要求稍候；记录已保存。</translation>
    </message>
    <message>
        <source>The secure line to the port could not be made; records are kept and wait.</source>
        <translation>无法建立到口岸的安全连接；记录已保存，等待发送。</translation>
    </message>
    <message>
        <source>Check the date of this machine and the address.</source>
        <translation>请检查本机日期和地址。</translation>
    </message>
    <message>
        <source>Connected, but not to the port: it is probably a sign-in page; nothing was lost.</source>
        <translation>已联网，但不是口岸：可能是上网登录页；没有丢失。</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser.</source>
        <translation>请在浏览器中登录网络。</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser, or check the address.</source>
        <translation>请在浏览器中登录网络，或检查地址。</translation>
    </message>
    <message>
        <source>The answer cannot be read ({part}); nothing was changed, records wait.</source>
        <translation>无法读取答复（{part}）；没有变动，记录继续等待。</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays, tell the port office.</source>
        <translation>会自动重试；若一直如此，请告知口岸部门。</translation>
    </message>
    <message>
        <source>The answer is too large and was not read; nothing was changed.</source>
        <translation>答复太大，没有读取；没有变动。</translation>
    </message>
    <message>
        <source>The port left out an answer; the record waits.</source>
        <translation>口岸漏了一条答复；记录继续等待。</translation>
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation>会自动再问。</translation>
    </message>
    <message>
        <source>The port wants a newer program ({theirs}); work goes on here, records wait.</source>
        <translation>口岸要求更新的程序（{theirs}）；本机照常工作，记录继续等待。</translation>
    </message>
    <message>
        <source>Have the program updated.</source>
        <translation>请更新程序。</translation>
    </message>
    <message>
        <source>The port wants a new sign-in; records are kept and wait.</source>
        <translation>口岸要求重新登录；记录已保存，等待发送。</translation>
    </message>
    <message>
        <source>Ask the port office for access.</source>
        <translation>请向口岸部门申请权限。</translation>
    </message>
    <message>
        <source>Sending is under way already.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>请等它完成。</translation>
    </message>
    <message>
        <source>Sending was stopped; everything sent so far is kept.</source>
        <translation>已停止发送；已发送的都已记下。</translation>
    </message>
    <message>
        <source>Press F6 to send the rest.</source>
        <translation>按 F6 发送其余部分。</translation>
    </message>
    <message>
        <source>A receipt cannot be read ({part}); nothing was changed.</source>
        <translation>回执无法读取（{part}）；没有变动。</translation>
    </message>
    <message>
        <source>It is asked for again by itself.</source>
        <translation>会自动再取。</translation>
    </message>
    <message>
        <source>A receipt belongs to another message; nothing was changed.</source>
        <translation>回执属于另一条报文；没有变动。</translation>
    </message>
    <message>
        <source>The signature of a receipt is wrong; nothing was changed.</source>
        <translation>回执签名不符；没有变动。</translation>
    </message>
    <message>
        <source>A receipt is signed by an unknown key; nothing was changed.</source>
        <translation>回执由未知密钥签名；没有变动。</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read.</source>
        <translation>无法读取密钥文件 {file}。</translation>
    </message>
    <message>
        <source>Restore it from the backup.</source>
        <translation>请从备份恢复。</translation>
    </message>
    <message>
        <source>The work was stopped; nothing is half done.</source>
        <translation>已停止；没有做到一半的内容。</translation>
    </message>
    <message>
        <source>Begin again when it suits.</source>
        <translation>需要时请重新开始。</translation>
    </message>
    <message>
        <source>The port received other bytes than were sent; the record waits.</source>
        <translation>口岸收到的内容与发送的不一致；记录继续等待。</translation>
    </message>
    <message>
        <source>It is sent again by itself.</source>
        <translation>会自动重发。</translation>
    </message>
    <message>
        <source>The port knows this message with another content; the record is kept.</source>
        <translation>口岸已有同号但内容不同的报文；记录已保存。</translation>
    </message>
    <message>
        <source>Tell the port office, then mend the record.</source>
        <translation>请告知口岸部门，再修正记录。</translation>
    </message>
    <message>
        <source>The port cannot read this message; the record is kept.</source>
        <translation>口岸无法读取此报文；记录已保存。</translation>
    </message>
    <message>
        <source>The message is too large for the port; the record is kept.</source>
        <translation>报文对口岸来说太大；记录已保存。</translation>
    </message>
    <message>
        <source>Make the lot smaller.</source>
        <translation>请减小货批。</translation>
    </message>
    <message>
        <source>The port refused the message without a signed reason; the record is kept.</source>
        <translation>口岸拒收报文且没有签名的理由；记录已保存。</translation>
    </message>
    <message>
        <source>Look at it under Port.</source>
        <translation>请在「口岸收发」中查看。</translation>
    </message>
    <message>
        <source>The port misses the field {field}; the record is kept.</source>
        <translation>口岸缺少栏目 {field}；记录已保存。</translation>
    </message>
    <message>
        <source>The port does not know the field {field}; the record is kept.</source>
        <translation>口岸不认识栏目 {field}；记录已保存。</translation>
    </message>
    <message>
        <source>The port does not accept the value of {field}; the record is kept.</source>
        <translation>口岸不接受栏目 {field} 的值；记录已保存。</translation>
    </message>
    <message>
        <source>The field {field} has a wrong kind of value; the record is kept.</source>
        <translation>栏目 {field} 的类型不对；记录已保存。</translation>
    </message>
    <message>
        <source>The field {field} is not a whole number; the record is kept.</source>
        <translation>栏目 {field} 不是整数；记录已保存。</translation>
    </message>
    <message>
        <source>A text of the message is written in another form of letters; the record is kept.</source>
        <translation>报文文字的编码形式不对；记录已保存。</translation>
    </message>
    <message>
        <source>The port does not know this kind of message; the record is kept.</source>
        <translation>口岸不认识此类报文；记录已保存。</translation>
    </message>
    <message>
        <source>Type the name as it stands on the paper.</source>
        <translation>请按证件填写。</translation>
    </message>
    <message>
        <source>This is not a name: it has digits, or no letters.</source>
        <translation>这不是姓名：含有数字或没有文字。</translation>
    </message>
    <message>
        <source>The document number is missing.</source>
        <translation>缺少证件号码。</translation>
    </message>
    <message>
        <source>Lay the card on the reader, or type the number.</source>
        <translation>请刷卡，或输入号码。</translation>
    </message>
    <message>
        <source>The number has {found} characters, {expected} are needed.</source>
        <translation>号码有 {found} 位，应为 {expected} 位。</translation>
    </message>
    <message>
        <source>Compare it with the paper.</source>
        <translation>请对照证件检查。</translation>
    </message>
    <message>
        <source>Character {position} ({found}) cannot stand in this number.</source>
        <translation>第 {position} 位（{found}）不应出现在此号码中。</translation>
    </message>
    <message>
        <source>The check digit {found} does not fit the number.</source>
        <translation>校验位 {found} 与号码不符。</translation>
    </message>
    <message>
        <source>Look at these digits again: {positions}.</source>
        <translation>请再看这几位：{positions}。</translation>
    </message>
    <message>
        <source>Digit {position} of the number is wrong.</source>
        <translation>号码第 {position} 位有误。</translation>
    </message>
    <message>
        <source>Digits {position} and {next} of the number are swapped.</source>
        <translation>号码第 {position} 位和第 {next} 位颠倒了。</translation>
    </message>
    <message>
        <source>Type them in the order of the paper.</source>
        <translation>请按证件顺序输入。</translation>
    </message>
    <message>
        <source>The date of birth in the number does not exist.</source>
        <translation>号码中的出生日期不存在。</translation>
    </message>
    <message>
        <source>Look at the digits 7 to 14 again.</source>
        <translation>请检查第 7 至 14 位。</translation>
    </message>
    <message>
        <source>The area code {area} is on no list; this does not stop.</source>
        <translation>地区码 {area} 不在名单上；可以继续。</translation>
    </message>
    <message>
        <source>Compare the first six digits with the paper.</source>
        <translation>请对照证件检查前六位。</translation>
    </message>
    <message>
        <source>A 9-digit number is an old card that ended on {until}.</source>
        <translation>9 位号码是旧证，{until} 起失效。</translation>
    </message>
    <message>
        <source>Ask for the 12-digit card.</source>
        <translation>请出示 12 位的新证。</translation>
    </message>
    <message>
        <source>The first three digits {place} are no Vietnamese place.</source>
        <translation>前三位 {place} 不是越南地区码。</translation>
    </message>
    <message>
        <source>Compare the number with the card.</source>
        <translation>请对照证件检查。</translation>
    </message>
    <message>
        <source>Digit {position} ({found}) does not fit a year of birth.</source>
        <translation>第 {position} 位（{found}）与出生年份不符。</translation>
    </message>
    <message>
        <source>A border pass has 6 to 12 letters and digits, this has {found}.</source>
        <translation>边境通行证为 6 至 12 位字母和数字，此处有 {found} 位。</translation>
    </message>
    <message>
        <source>Compare it with the pass.</source>
        <translation>请对照证件检查。</translation>
    </message>
    <message>
        <source>A passport number is a letter and 6 to 9 letters or digits.</source>
        <translation>护照号码为一个字母加 6 至 9 位字母或数字。</translation>
    </message>
    <message>
        <source>Compare it with the passport: {found}.</source>
        <translation>请对照护照检查：{found}。</translation>
    </message>
    <message>
        <source>This is not a paper of a person: {found}.</source>
        <translation>这不是个人证件：{found}。</translation>
    </message>
    <message>
        <source>Choose the kind of paper.</source>
        <translation>请选择证件类型。</translation>
    </message>
    <message>
        <source>Ask for the new one, then change the date in the register.</source>
        <translation>请出示新证，再修改登记中的日期。</translation>
    </message>
    <message>
        <source>It is renewed at the office; then change the date in the register.</source>
        <translation>请到主管部门续办，再修改登记中的日期。</translation>
    </message>
    <message>
        <source>This state of registration is not known: {found}.</source>
        <translation>不认识的登记状态：{found}。</translation>
    </message>
    <message>
        <source>Choose active or suspended.</source>
        <translation>请选择有效或暂停。</translation>
    </message>
    <message>
        <source>The paper ended on {until} ({rule}, {source}).</source>
        <translation>证件已于 {until} 到期（{rule}，{source}）。</translation>
    </message>
    <message>
        <source>The registration as border resident ended on {until} ({rule}, {source}).</source>
        <translation>边民备案已于 {until} 到期（{rule}，{source}）。</translation>
    </message>
    <message>
        <source>The registration of this person is suspended ({rule}, {source}).</source>
        <translation>此人备案已暂停（{rule}，{source}）。</translation>
    </message>
    <message>
        <source>Only the office can lift it; the next card is read as usual.</source>
        <translation>须由主管部门恢复；下一张卡照常读取。</translation>
    </message>
    <message>
        <source>The date {value} cannot be right.</source>
        <translation>日期 {value} 不合理。</translation>
    </message>
    <message>
        <source>The sex is not understood: {found}.</source>
        <translation>看不懂性别：{found}。</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>The sex typed is not that of the number.</source>
        <translation>所填性别与号码不符。</translation>
    </message>
    <message>
        <source>Compare both with the paper.</source>
        <translation>请对照证件检查两者。</translation>
    </message>
    <message>
        <source>The date of birth {typed} is not that of the number.</source>
        <translation>出生日期 {typed} 与号码不符。</translation>
    </message>
    <message>
        <source>The person is {age} years old, at least {least} are needed.</source>
        <translation>此人 {age} 岁，至少须满 {least} 岁。</translation>
    </message>
    <message>
        <source>Such a person cannot be registered.</source>
        <translation>不能登记。</translation>
    </message>
    <message>
        <source>{name} has this number already.</source>
        <translation>{name} 已使用此号码。</translation>
    </message>
    <message>
        <source>Look for that person instead of adding one.</source>
        <translation>请查找该人，不要重复添加。</translation>
    </message>
    <message>
        <source>This person is not in the register.</source>
        <translation>名册中没有此人。</translation>
    </message>
    <message>
        <source>Look for another name, or add the person.</source>
        <translation>请换名字查找，或添加此人。</translation>
    </message>
    <message>
        <source>Character {position} ({character}) cannot be kept.</source>
        <translation>第 {position} 个字符（{character}）不能保存。</translation>
    </message>
    <message>
        <source>Type the text instead of pasting it.</source>
        <translation>请直接输入，不要粘贴。</translation>
    </message>
    <message>
        <source>The text has {found} characters, {longest} fit.</source>
        <translation>文字有 {found} 个字符，最多 {longest} 个。</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>This is not a social credit code: {found}.</source>
        <translation>这不是统一社会信用代码：{found}。</translation>
    </message>
    <message>
        <source>Type its 18 letters and digits.</source>
        <translation>请输入 18 位代码。</translation>
    </message>
    <message>
        <source>The check character of the social credit code does not fit.</source>
        <translation>统一社会信用代码的校验位不符。</translation>
    </message>
    <message>
        <source>This is not a Vietnamese tax code: {found}.</source>
        <translation>这不是越南税号：{found}。</translation>
    </message>
    <message>
        <source>Type 10 or 13 digits.</source>
        <translation>请输入 10 位或 13 位数字。</translation>
    </message>
    <message>
        <source>The check digit of the tax code does not fit.</source>
        <translation>税号的校验位不符。</translation>
    </message>
    <message>
        <source>This is not a container number: {found}.</source>
        <translation>这不是集装箱号：{found}。</translation>
    </message>
    <message>
        <source>Type four letters and seven digits.</source>
        <translation>请输入四个字母和七位数字。</translation>
    </message>
    <message>
        <source>The check digit of the container number does not fit.</source>
        <translation>集装箱号的校验位不符。</translation>
    </message>
    <message>
        <source>Compare it with the container.</source>
        <translation>请对照箱体检查。</translation>
    </message>
    <message>
        <source>This is not a Chinese plate: {found}.</source>
        <translation>这不是中国车牌：{found}。</translation>
    </message>
    <message>
        <source>Type it as on the truck, for instance 桂F·12345.</source>
        <translation>请按车牌输入，例如 桂F·12345。</translation>
    </message>
    <message>
        <source>This is not a Vietnamese plate: {found}.</source>
        <translation>这不是越南车牌：{found}。</translation>
    </message>
    <message>
        <source>Type it as on the truck, for instance 14C-123.45.</source>
        <translation>请按车牌输入，例如 14C-123.45。</translation>
    </message>
    <message>
        <source>Type it like 2026-11-23.</source>
        <translation>请按 2026-11-23 的样式输入。</translation>
    </message>
    <message>
        <source>A group code has 1 to 16 capitals, digits or hyphens.</source>
        <translation>组号为 1 至 16 位大写字母、数字或连字符。</translation>
    </message>
    <message>
        <source>Change the code: {found}.</source>
        <translation>请修改组号：{found}。</translation>
    </message>
    <message>
        <source>The name of the group is missing.</source>
        <translation>缺少组名。</translation>
    </message>
    <message>
        <source>Type the name of the group.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>The day {value} is later than today.</source>
        <translation>日期 {value} 晚于今天。</translation>
    </message>
    <message>
        <source>Type the day on which the group was formed.</source>
        <translation>请填写成立日期。</translation>
    </message>
    <message>
        <source>Group {name} has this code already.</source>
        <translation>{name} 已使用此组号。</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>请换一个组号。</translation>
    </message>
    <message>
        <source>{name} is not a member of the group.</source>
        <translation>{name} 不是本组成员。</translation>
    </message>
    <message>
        <source>Make the person a member first, or choose another leader.</source>
        <translation>请先加入本组，或另选组长。</translation>
    </message>
    <message>
        <source>The group would have {members} members, {most} are allowed.</source>
        <translation>本组将有 {members} 人，最多 {most} 人。</translation>
    </message>
    <message>
        <source>Add the person to another group.</source>
        <translation>请加入其他组。</translation>
    </message>
    <message>
        <source>The group has {members} members, {least} are needed; this does not stop.</source>
        <translation>本组有 {members} 人，至少须 {least} 人；可以继续。</translation>
    </message>
    <message>
        <source>Add members.</source>
        <translation>请添加成员。</translation>
    </message>
    <message>
        <source>This group is not known.</source>
        <translation>没有这个组。</translation>
    </message>
    <message>
        <source>Choose a group from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>There are several groups, and none is named.</source>
        <translation>有多个组，未指定哪一个。</translation>
    </message>
    <message>
        <source>Name the group.</source>
        <translation>请指定组。</translation>
    </message>
    <message>
        <source>The person is a member of this group since {since}.</source>
        <translation>此人自 {since} 起已是本组成员。</translation>
    </message>
    <message>
        <source>The person is in group {group} since {since}; one group at a time is allowed.</source>
        <translation>此人自 {since} 起在 {group}；同一时间只能参加一个组。</translation>
    </message>
    <message>
        <source>End that membership first.</source>
        <translation>请先结束原组。</translation>
    </message>
    <message>
        <source>The day of joining {value} is later than today.</source>
        <translation>加入日期 {value} 晚于今天。</translation>
    </message>
    <message>
        <source>Type today or an earlier day.</source>
        <translation>请填写今天或更早的日期。</translation>
    </message>
    <message>
        <source>The person is not in this group.</source>
        <translation>此人不在本组。</translation>
    </message>
    <message>
        <source>Add the person to the group first.</source>
        <translation>请先加入本组。</translation>
    </message>
    <message>
        <source>The last day is before the first day {joined}.</source>
        <translation>最后一天早于加入日期 {joined}。</translation>
    </message>
    <message>
        <source>Type a later day.</source>
        <translation>请填写更晚的日期。</translation>
    </message>
    <message>
        <source>The last day {value} is later than today.</source>
        <translation>最后一天 {value} 晚于今天。</translation>
    </message>
    <message>
        <source>The person leads the group {group}.</source>
        <translation>此人是 {group} 的组长。</translation>
    </message>
    <message>
        <source>Choose another leader first.</source>
        <translation>请先另选组长。</translation>
    </message>
    <message>
        <source>The entrustment ends on {until}, before it begins on {start}.</source>
        <translation>委托书 {until} 到期，早于开始日期 {start}。</translation>
    </message>
    <message>
        <source>Type a later last day.</source>
        <translation>请填写更晚的到期日。</translation>
    </message>
    <message>
        <source>The entrustment ended on {until}.</source>
        <translation>委托书已于 {until} 到期。</translation>
    </message>
    <message>
        <source>Ask for a new one and type its last day.</source>
        <translation>请办理新的委托书，并填写到期日。</translation>
    </message>
    <message>
        <source>The port found no entrustment for this share (rule {rule}).</source>
        <translation>口岸未见此份的委托书（规则 {rule}）。</translation>
    </message>
    <message>
        <source>Enter the entrustment, then mend the share.</source>
        <translation>请登记委托书，再修正此份。</translation>
    </message>
    <message>
        <source>It is not clear whether the card was read or typed: {found}.</source>
        <translation>不清楚是刷卡还是手输：{found}。</translation>
    </message>
    <message>
        <source>Read the card again.</source>
        <translation>请再刷一次卡。</translation>
    </message>
    <message>
        <source>Nobody in the register has the number {number}; nothing was counted.</source>
        <translation>名册中无人使用号码 {number}；没有计数。</translation>
    </message>
    <message>
        <source>Add the person under People, or read the next card.</source>
        <translation>请在「边民」中添加此人，或继续读下一张卡。</translation>
    </message>
    <message>
        <source>Nobody in the register has a number that ends in {end}; nothing was counted.</source>
        <translation>名册中无人的号码以 {end} 结尾；没有计数。</translation>
    </message>
    <message>
        <source>Type the whole number, or add the person under People.</source>
        <translation>请输入完整号码，或在「边民」中添加此人。</translation>
    </message>
    <message>
        <source>The number {number} is a paper of the other side; nothing was counted.</source>
        <translation>号码 {number} 是对方国家的证件；没有计数。</translation>
    </message>
    <message>
        <source>Read the next card.</source>
        <translation>请继续读下一张卡。</translation>
    </message>
    <message>
        <source>This person is not on the list of today.</source>
        <translation>此人不在今天的名单上。</translation>
    </message>
    <message>
        <source>Read the card first.</source>
        <translation>请先刷卡。</translation>
    </message>
    <message>
        <source>The lot has no goods.</source>
        <translation>货批没有商品。</translation>
    </message>
    <message>
        <source>Add a goods line.</source>
        <translation>请添加商品行。</translation>
    </message>
    <message>
        <source>The direction is missing.</source>
        <translation>缺少方向。</translation>
    </message>
    <message>
        <source>Choose import or export.</source>
        <translation>请选择进口或出口。</translation>
    </message>
    <message>
        <source>The plate of the truck is missing.</source>
        <translation>缺少车牌。</translation>
    </message>
    <message>
        <source>Type the Chinese or the Vietnamese plate.</source>
        <translation>请输入中国或越南车牌。</translation>
    </message>
    <message>
        <source>The crossing is not known: {value}.</source>
        <translation>没有此口岸：{value}。</translation>
    </message>
    <message>
        <source>The name of the seller or buyer on the other side is missing.</source>
        <translation>缺少对方卖方或买方的名称。</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>The document of the seller or buyer is missing.</source>
        <translation>缺少对方证件。</translation>
    </message>
    <message>
        <source>Type its number.</source>
        <translation>请填写证件号码。</translation>
    </message>
    <message>
        <source>These goods are not in the register: {value}.</source>
        <translation>商品不在目录中：{value}。</translation>
    </message>
    <message>
        <source>Choose them from the list, or take in a goods list.</source>
        <translation>请从列表中选择，或读入商品目录。</translation>
    </message>
    <message>
        <source>These goods are prohibited ({hs6}, source {source}).</source>
        <translation>此商品禁止进出口（{hs6}，出处 {source}）。</translation>
    </message>
    <message>
        <source>Take the line out; ask customs if in doubt.</source>
        <translation>请删除此行；有疑问请问海关。</translation>
    </message>
    <message>
        <source>These goods bear export duty and cannot go this way ({hs6}, source {source}).</source>
        <translation>此商品须征出口关税，不能走此渠道（{hs6}，出处 {source}）。</translation>
    </message>
    <message>
        <source>These goods are on the list that pays duty ({hs6}, source {source}).</source>
        <translation>此商品在应税清单内（{hs6}，出处 {source}）。</translation>
    </message>
    <message>
        <source>Ask customs before going on.</source>
        <translation>请先询问海关。</translation>
    </message>
    <message>
        <source>These goods are outside mutual trade ({hs6}, source {source}).</source>
        <translation>此商品不属于互市范围（{hs6}，出处 {source}）。</translation>
    </message>
    <message>
        <source>Take the line out.</source>
        <translation>请删除此行。</translation>
    </message>
    <message>
        <source>The origin {value} is unusual here (usual: {allowed}); this does not stop.</source>
        <translation>原产地 {value} 不常见（通常为 {allowed}）；可以继续。</translation>
    </message>
    <message>
        <source>Check the origin.</source>
        <translation>请核实原产地。</translation>
    </message>
    <message>
        <source>These goods are limited by mass but counted by the piece.</source>
        <translation>此商品按重量限量，却按件计。</translation>
    </message>
    <message>
        <source>Type the net mass.</source>
        <translation>请输入净重。</translation>
    </message>
    <message>
        <source>A mass is missing.</source>
        <translation>缺少重量。</translation>
    </message>
    <message>
        <source>Type the weight; for a truck gross and net mass.</source>
        <translation>请输入重量；整车货物请输入毛重和净重。</translation>
    </message>
    <message>
        <source>Gross less tare is not the net mass: {difference_g} differ.</source>
        <translation>毛重减皮重不等于净重：相差 {difference_g}。</translation>
    </message>
    <message>
        <source>Look at the three masses again.</source>
        <translation>请再看这三个重量。</translation>
    </message>
    <message>
        <source>The number of pieces is missing.</source>
        <translation>缺少数量。</translation>
    </message>
    <message>
        <source>Type the number of pieces.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>缺少单价。</translation>
    </message>
    <message>
        <source>Type the price of one unit.</source>
        <translation>请填写单价。</translation>
    </message>
    <message>
        <source>The currency is not known: {value}.</source>
        <translation>没有此币种：{value}。</translation>
    </message>
    <message>
        <source>Choose CNY or VND.</source>
        <translation>请选择 CNY 或 VND。</translation>
    </message>
    <message>
        <source>The smallest step of a share is wrong: {value}.</source>
        <translation>每份的最小单位不对：{value}。</translation>
    </message>
    <message>
        <source>Type a step above zero.</source>
        <translation>请输入大于零的数。</translation>
    </message>
    <message>
        <source>The figure is larger than any lot.</source>
        <translation>数值大得不合理。</translation>
    </message>
    <message>
        <source>Look at mass and price again.</source>
        <translation>请再看重量和单价。</translation>
    </message>
    <message>
        <source>There is no rate for {currency}.</source>
        <translation>没有 {currency} 汇率。</translation>
    </message>
    <message>
        <source>Type the rate of the day with its source.</source>
        <translation>请填写当天汇率和来源。</translation>
    </message>
    <message>
        <source>The rate of {currency} is not above zero.</source>
        <translation>{currency} 汇率不大于零。</translation>
    </message>
    <message>
        <source>Type the rate again.</source>
        <translation>请重新填写汇率。</translation>
    </message>
    <message>
        <source>The rate of {currency} has no source.</source>
        <translation>{currency} 汇率没有来源。</translation>
    </message>
    <message>
        <source>Type where it comes from.</source>
        <translation>请填写来源。</translation>
    </message>
    <message>
        <source>The rate is dated {on}, later than today {today}.</source>
        <translation>汇率日期 {on} 晚于今天 {today}。</translation>
    </message>
    <message>
        <source>Type the day of the rate.</source>
        <translation>请填写汇率日期。</translation>
    </message>
    <message>
        <source>The rate of {on} is older than {days} days.</source>
        <translation>{on} 的汇率已超过 {days} 天。</translation>
    </message>
    <message>
        <source>Type a newer rate.</source>
        <translation>请填写更新的汇率。</translation>
    </message>
    <message>
        <source>This split rule is not known: {value}.</source>
        <translation>没有此分配规则：{value}。</translation>
    </message>
    <message>
        <source>Choose another with *.</source>
        <translation>请按 * 另选。</translation>
    </message>
    <message>
        <source>Nobody of the group is present; the lot is kept as a draft.</source>
        <translation>本组没有人到场；货批已存为草稿。</translation>
    </message>
    <message>
        <source>Press F3 and read cards.</source>
        <translation>请按 F3 刷卡。</translation>
    </message>
    <message>
        <source>The lot {lot} has no shares yet.</source>
        <translation>货批 {lot} 还没有分配。</translation>
    </message>
    <message>
        <source>Split it first.</source>
        <translation>请先分配。</translation>
    </message>
    <message>
        <source>The lot {lot} is finalised and stays as it is.</source>
        <translation>货批 {lot} 已定稿，不能再改。</translation>
    </message>
    <message>
        <source>Amend or void its records.</source>
        <translation>请更正或作废其记录。</translation>
    </message>
    <message>
        <source>The lot {lot} is of {day}, today is {today}.</source>
        <translation>货批 {lot} 是 {day} 的，今天是 {today}。</translation>
    </message>
    <message>
        <source>Save it anew for today.</source>
        <translation>请按今天重新保存。</translation>
    </message>
    <message>
        <source>The lot {lot} is not known.</source>
        <translation>没有货批 {lot}。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Finalising was stopped; the lot is a draft as before.</source>
        <translation>已停止定稿；货批仍是草稿。</translation>
    </message>
    <message>
        <source>Press Enter to do it again.</source>
        <translation>按 Enter 重新定稿。</translation>
    </message>
    <message>
        <source>{person} has not confirmed the share (rule {rule}); nothing was finalised.</source>
        <translation>{person} 尚未确认此份（规则 {rule}）；没有定稿。</translation>
    </message>
    <message>
        <source>Read the card, or enter the signed sheet.</source>
        <translation>请刷卡，或登记签字的分配表。</translation>
    </message>
    <message>
        <source>{person} has no entrustment valid today (rule {rule}); nothing was finalised.</source>
        <translation>{person} 没有今天有效的委托书（规则 {rule}）；没有定稿。</translation>
    </message>
    <message>
        <source>Enter the entrustment under People, or drop the person.</source>
        <translation>请在「边民」中登记委托书，或去掉此人。</translation>
    </message>
    <message>
        <source>{person} is not present today.</source>
        <translation>{person} 今天没有到场。</translation>
    </message>
    <message>
        <source>Read the card, or choose another person.</source>
        <translation>请刷卡，或另选一人。</translation>
    </message>
    <message>
        <source>{person} is not in the group of this lot (rule {rule}).</source>
        <translation>{person} 不在此货批的组内（规则 {rule}）。</translation>
    </message>
    <message>
        <source>Drop the person.</source>
        <translation>请去掉此人。</translation>
    </message>
    <message>
        <source>This person can take no share.</source>
        <translation>此人不能分配。</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>请另选一人。</translation>
    </message>
    <message>
        <source>{person} cannot trade today.</source>
        <translation>{person} 今天不能交易。</translation>
    </message>
    <message>
        <source>Drop the person; the card shows why.</source>
        <translation>请去掉此人；人员卡上有原因。</translation>
    </message>
    <message>
        <source>A person of this share is not in the register.</source>
        <translation>此份的人员不在名册中。</translation>
    </message>
    <message>
        <source>Split again.</source>
        <translation>请重新分配。</translation>
    </message>
    <message>
        <source>The share of {person} is {missing_fen} above what is left today (rule {rule}).</source>
        <translation>{person} 的份额超过今天余额 {missing_fen}（规则 {rule}）。</translation>
    </message>
    <message>
        <source>Make it smaller, or split again.</source>
        <translation>请减小，或重新分配。</translation>
    </message>
    <message>
        <source>The share of {person} is {missing_g} above the limit of these goods (rule {rule}).</source>
        <translation>{person} 的份额超过此商品限量 {missing_g}（规则 {rule}）。</translation>
    </message>
    <message>
        <source>{person} has made {most} declarations today, no more are allowed (rule {rule}).</source>
        <translation>{person} 今天已申报 {most} 次，不能再申报（规则 {rule}）。</translation>
    </message>
    <message>
        <source>The card of {person} was typed, not read.</source>
        <translation>{person} 的证件是手输的，没有刷卡。</translation>
    </message>
    <message>
        <source>Choose the signed sheet or type a reason.</source>
        <translation>请选择签字的分配表，或填写理由。</translation>
    </message>
    <message>
        <source>This kind of confirmation is not known: {value}.</source>
        <translation>没有此确认方式：{value}。</translation>
    </message>
    <message>
        <source>Choose card, sheet or reason.</source>
        <translation>请选择刷卡、签字表或理由。</translation>
    </message>
    <message>
        <source>The number of the signed sheet is missing.</source>
        <translation>缺少签字表编号。</translation>
    </message>
    <message>
        <source>Type the number of the sheet.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>缺少理由。</translation>
    </message>
    <message>
        <source>The goods line {line} is not in this lot.</source>
        <translation>货批中没有第 {line} 行商品。</translation>
    </message>
    <message>
        <source>This person has no share in the lot.</source>
        <translation>此人在货批中没有份额。</translation>
    </message>
    <message>
        <source>Choose somebody on the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>This split rule is not known.</source>
        <translation>没有此分配规则。</translation>
    </message>
    <message>
        <source>The person is {over_fen} above the daily value; {used_elsewhere_fen} were used elsewhere.</source>
        <translation>此人超过每日货值 {over_fen}；他处已用 {used_elsewhere_fen}。</translation>
    </message>
    <message>
        <source>Move the share to another person who is present.</source>
        <translation>请把此份移给另一位在场的人。</translation>
    </message>
    <message>
        <source>The person is {over_g} above the daily limit of {group}; {used_elsewhere_g} were used elsewhere.</source>
        <translation>此人超过 {group} 每日限量 {over_g}；他处已用 {used_elsewhere_g}。</translation>
    </message>
    <message>
        <source>The port found no confirmation for this share (rule {rule}).</source>
        <translation>口岸未见此份的本人确认（规则 {rule}）。</translation>
    </message>
    <message>
        <source>Read the card or enter the signed sheet, then mend it.</source>
        <translation>请刷卡或登记签字表，再修正。</translation>
    </message>
    <message>
        <source>The port found no rate for {currency}.</source>
        <translation>口岸未见 {currency} 汇率。</translation>
    </message>
    <message>
        <source>Amend the record with a rate.</source>
        <translation>请更正并补上汇率。</translation>
    </message>
    <message>
        <source>The day {day_on} lies after the port&apos;s day {today_on}.</source>
        <translation>日期 {day_on} 晚于口岸日期 {today_on}。</translation>
    </message>
    <message>
        <source>Set the clock of this machine, then mend the record.</source>
        <translation>请校准本机时钟，再修正记录。</translation>
    </message>
    <message>
        <source>The number of the message does not fit its record.</source>
        <translation>报文编号与记录不符。</translation>
    </message>
    <message>
        <source>The record {form_id} does not belong to this device.</source>
        <translation>记录 {form_id} 不属于本设备。</translation>
    </message>
    <message>
        <source>The officer misses papers.</source>
        <translation>官员认为单证不全。</translation>
    </message>
    <message>
        <source>Bring the papers, then mend the record.</source>
        <translation>请补交单证，再修正记录。</translation>
    </message>
    <message>
        <source>The officer found other goods than recorded.</source>
        <translation>官员查验发现货物与记录不符。</translation>
    </message>
    <message>
        <source>Compare goods and record, then amend it.</source>
        <translation>请核对货物和记录，再更正。</translation>
    </message>
    <message>
        <source>The officer holds the goods for quarantine.</source>
        <translation>官员要求检疫。</translation>
    </message>
    <message>
        <source>Wait for the result.</source>
        <translation>请等结果。</translation>
    </message>
    <message>
        <source>The person was not there when the officer asked.</source>
        <translation>官员查问时本人不在场。</translation>
    </message>
    <message>
        <source>Bring the person, then mend the record.</source>
        <translation>请本人到场，再修正记录。</translation>
    </message>
    <message>
        <source>The officer returned the record for another reason.</source>
        <translation>官员因其他原因退回。</translation>
    </message>
    <message>
        <source>Ask at the port office.</source>
        <translation>请到口岸部门询问。</translation>
    </message>
    <message>
        <source>This record is not known.</source>
        <translation>找不到此记录。</translation>
    </message>
    <message>
        <source>The port has this record already.</source>
        <translation>口岸已有此记录。</translation>
    </message>
    <message>
        <source>The port has settled the record ({verdict}); it stays as it is.</source>
        <translation>口岸已处理此记录（{verdict}），不能再改。</translation>
    </message>
    <message>
        <source>Ask the port office if it is wrong.</source>
        <translation>如有错误，请问口岸部门。</translation>
    </message>
    <message>
        <source>The record is released and stays as it is.</source>
        <translation>记录已放行，不能再改。</translation>
    </message>
    <message>
        <source>The record was replaced or voided; it stays as it is.</source>
        <translation>该记录已被更正或作废，保持原样。</translation>
    </message>
    <message>
        <source>Open the newer one.</source>
        <translation>请打开更新的记录。</translation>
    </message>
    <message>
        <source>The record {record} is not held back.</source>
        <translation>记录 {record} 没有暂缓发送。</translation>
    </message>
    <message>
        <source>The record {record} is on its way already.</source>
        <translation>记录 {record} 已经发出。</translation>
    </message>
    <message>
        <source>Amend or void it instead.</source>
        <translation>请改用更正或作废。</translation>
    </message>
    <message>
        <source>Nothing was changed in the record {record}.</source>
        <translation>记录 {record} 没有改动。</translation>
    </message>
    <message>
        <source>Change something, or go back.</source>
        <translation>请修改，或返回。</translation>
    </message>
    <message>
        <source>The reason is missing; the record stays as it is.</source>
        <translation>缺少理由；记录没有变动。</translation>
    </message>
    <message>
        <source>The port has this record for another person.</source>
        <translation>口岸的此记录属于另一人。</translation>
    </message>
    <message>
        <source>The record was withdrawn before it was sent.</source>
        <translation>记录在发送前已撤回。</translation>
    </message>
    <message>
        <source>Nobody present has enough left for this share; the record is kept.</source>
        <translation>在场的人余额都不够；记录已保存。</translation>
    </message>
    <message>
        <source>Read more cards with F3, or void the share.</source>
        <translation>请按 F3 继续刷卡，或作废此份。</translation>
    </message>
    <message>
        <source>The record {record} does not need mending.</source>
        <translation>记录 {record} 无需修正。</translation>
    </message>
    <message>
        <source>The share belongs to this person already.</source>
        <translation>此份已属于此人。</translation>
    </message>
    <message>
        <source>The fonts have no sign for {characters}; nothing was printed.</source>
        <translation>字体中没有 {characters}；没有打印。</translation>
    </message>
    <message>
        <source>Change the text in the field {field}.</source>
        <translation>请修改栏目 {field} 的文字。</translation>
    </message>
    <message>
        <source>The label {key} is missing in a language; nothing was printed.</source>
        <translation>缺少标签 {key} 的译文；没有打印。</translation>
    </message>
    <message>
        <source>This kind of paper is not known: {kind}.</source>
        <translation>没有此类单据：{kind}。</translation>
    </message>
    <message>
        <source>A paper has two languages: {value}.</source>
        <translation>单据须有两种语言：{value}。</translation>
    </message>
    <message>
        <source>Choose two.</source>
        <translation>请选择两种。</translation>
    </message>
    <message>
        <source>The amount cannot be written in words ({currency}); nothing was printed.</source>
        <translation>金额无法写成大写（{currency}）；没有打印。</translation>
    </message>
    <message>
        <source>{ref} has no records to print.</source>
        <translation>{ref} 没有可打印的记录。</translation>
    </message>
    <message>
        <source>Stopped: {out} of {count} papers went out; counted copies stay counted.</source>
        <translation>已停止：{count} 份中送出 {out} 份；已计的份数不变。</translation>
    </message>
    <message>
        <source>The office refused the registration of this person: {opinion} ({rule}, {source}).</source>
        <translation>备案审核未通过：{opinion}（{rule}，{source}）。</translation>
    </message>
    <message>
        <source>Only the office can change that; an officer can give leave for today.</source>
        <translation>须由主管部门更改；负责人可当日准许。</translation>
    </message>
    <message>
        <source>The state of the review is not on the list: {found}.</source>
        <translation>审核状态不在列表中：{found}。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>The reason for counting as a border resident is not on the list: {found}.</source>
        <translation>边民资格依据不在列表中：{found}。</translation>
    </message>
    <message>
        <source>The last day {until} is before the first day {start}.</source>
        <translation>止日 {until} 早于起日 {start}。</translation>
    </message>
    <message>
        <source>Compare both days with the paper.</source>
        <translation>请与证件核对两个日期。</translation>
    </message>
    <message>
        <source>{person} was merged into another person; the records stay as they are.</source>
        <translation>{person} 已并入另一人；单据保持不变。</translation>
    </message>
    <message>
        <source>Open the person who was kept, or take the merge back.</source>
        <translation>请打开保留的人员，或撤回合并。</translation>
    </message>
    <message>
        <source>Only a supervisor may give leave; nothing was changed.</source>
        <translation>仅主管可以准许；未作更改。</translation>
    </message>
    <message>
        <source>Let a supervisor sign in.</source>
        <translation>请主管登录。</translation>
    </message>
    <message>
        <source>Leave needs a typed reason of at least {least} characters; nothing was changed.</source>
        <translation>准许须填写至少 {least} 个字的理由；未作更改。</translation>
    </message>
    <message>
        <source>Type why this person may trade today.</source>
        <translation>请填写此人今日可交易的理由。</translation>
    </message>
    <message>
        <source>Nothing that an officer may set aside blocks {name} today.</source>
        <translation>{name} 今日没有可由负责人准许的限制。</translation>
    </message>
    <message>
        <source>An act of two persons needs a reason of at least {least} characters.</source>
        <translation>双人操作须填写理由，至少{least}个字。</translation>
    </message>
    <message>
        <source>This market point offers no exceptions; nothing was changed.</source>
        <translation>本互市点不开放例外办理，未作任何更改。</translation>
    </message>
    <message>
        <source>Use a hand-over, or the person&apos;s own laptop.</source>
        <translation>请用额度移交，或到其所属电脑办理。</translation>
    </message>
    <message>
        <source>This person needs no exception: the quota is here, or one stands already.</source>
        <translation>此人无需例外：额度在本机，或已办理例外。</translation>
    </message>
    <message>
        <source>Go on as usual.</source>
        <translation>照常继续。</translation>
    </message>
    <message>
        <source>{name} may not confirm this; nothing was changed.</source>
        <translation>{name}无权确认，未作任何更改。</translation>
    </message>
    <message>
        <source>Ask a supervisor or a leader.</source>
        <translation>请主管或组长确认。</translation>
    </message>
    <message>
        <source>Two different persons are needed and nobody is signed in; nothing was changed.</source>
        <translation>需要两名不同的人员，但目前无人登录；未作任何更改。</translation>
    </message>
    <message>
        <source>Sign in first, then ask the second person.</source>
        <translation>请先登录，再请第二人确认。</translation>
    </message>
    <message>
        <source>Record {record} is not above the allowance; nothing was changed.</source>
        <translation>记录{record}未超额度，未作任何更改。</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>请返回列表。</translation>
    </message>
    <message>
        <source>This record is {over_fen} above the person&apos;s daily value.</source>
        <translation>此记录超出当日额度{over_fen}。</translation>
    </message>
    <message>
        <source>Move the share, refer it to the office, or void it.</source>
        <translation>请转移份额、报主管部门处理或作废。</translation>
    </message>
    <message>
        <source>This market point does not keep quota by laptops; nothing was changed.</source>
        <translation>本互市点不按电脑管理额度，未作任何更改。</translation>
    </message>
    <message>
        <source>Laptop {device} is not in use at this market point; nothing was handed over.</source>
        <translation>电脑{device}未在本互市点启用，未移交额度。</translation>
    </message>
    <message>
        <source>Take its card in first, in the settings.</source>
        <translation>请先在设置中登记其名片。</translation>
    </message>
    <message>
        <source>Nothing is left here today that could be handed over.</source>
        <translation>本机今日已无可移交的额度。</translation>
    </message>
    <message>
        <source>Ask where the quota was used.</source>
        <translation>请查明额度用在何处。</translation>
    </message>
    <message>
        <source>More was asked for than is left here; nothing was handed over.</source>
        <translation>移交数超过本机剩余，未移交额度。</translation>
    </message>
    <message>
        <source>Hand over less.</source>
        <translation>请减少移交数。</translation>
    </message>
    <message>
        <source>No such hand-over was made on this laptop.</source>
        <translation>本机没有这笔额度移交。</translation>
    </message>
    <message>
        <source>Open the person and look at the hand-overs.</source>
        <translation>请打开人员卡片查看移交记录。</translation>
    </message>
    <message>
        <source>This code is no hand-over of quota; nothing was changed.</source>
        <translation>此码不是额度移交码，未作任何更改。</translation>
    </message>
    <message>
        <source>Scan the code that the other laptop shows for it.</source>
        <translation>请扫描另一台电脑显示的移交码。</translation>
    </message>
    <message>
        <source>This hand-over was not signed by the laptop it names ({laptop}); nothing was taken in.</source>
        <translation>此移交码并非所称电脑（{laptop}）签发，未接收。</translation>
    </message>
    <message>
        <source>Tell a supervisor.</source>
        <translation>请报告主管。</translation>
    </message>
    <message>
        <source>This hand-over is for laptop {device}; nothing was taken in.</source>
        <translation>此移交码是给电脑{device}的，未接收。</translation>
    </message>
    <message>
        <source>Scan it there.</source>
        <translation>请在该电脑上扫描。</translation>
    </message>
    <message>
        <source>This hand-over counts on {day} only, and today is {today}; nothing was taken in.</source>
        <translation>此移交码仅限{day}使用，今天是{today}，未接收。</translation>
    </message>
    <message>
        <source>Make a new one if it is still needed.</source>
        <translation>如仍需要，请重新移交。</translation>
    </message>
    <message>
        <source>The person of this hand-over is not in the register here; nothing was taken in.</source>
        <translation>本机名册中没有此移交码所属人员，未接收。</translation>
    </message>
    <message>
        <source>Add the person, then scan again.</source>
        <translation>请先登记此人再扫描。</translation>
    </message>
    <message>
        <source>This hand-over was taken in before; it counts once.</source>
        <translation>此移交码已接收过，只能使用一次。</translation>
    </message>
    <message>
        <source>Go on; the quota is here already.</source>
        <translation>请继续，额度已在本机。</translation>
    </message>
    <message>
        <source>Record {record} is provisional and held until the port answers.</source>
        <translation>记录{record}为暂定，待口岸答复后才发送。</translation>
    </message>
    <message>
        <source>Sync with the port, or mend it.</source>
        <translation>请与口岸同步，或改派。</translation>
    </message>
    <message>
        <source>Held: this record stands on an exception and waits for the port&apos;s word.</source>
        <translation>暂不发送：此记录按例外办理，等待口岸答复。</translation>
    </message>
    <message>
        <source>Sync with the port.</source>
        <translation>请与口岸同步。</translation>
    </message>
    <message>
        <source>The port&apos;s word leaves room for this record; it goes with the next sync.</source>
        <translation>口岸答复额度足够，此记录将随下次同步发送。</translation>
    </message>
    <message>
        <source>{found} is no code of a laptop.</source>
        <translation>{found}不是电脑编号。</translation>
    </message>
    <message>
        <source>Type two digits, for instance 08, or leave it empty.</source>
        <translation>请填两位数字，例如08，或留空。</translation>
    </message>
    <message>
        <source>The quota of {person} is on laptop {device} (rule {rule}).</source>
        <translation>{person}的额度在电脑{device}上（规则{rule}）。</translation>
    </message>
    <message>
        <source>Have it handed over, or make an exception by two persons.</source>
        <translation>请移交额度，或双人办理例外。</translation>
    </message>
    <message>
        <source>{person} has used all {most} turns of this month (rule {rule}).</source>
        <translation>{person}本月{most}次互市额度已用完（规则{rule}）。</translation>
    </message>
    <message>
        <source>Leave the person out.</source>
        <translation>请不分配给此人。</translation>
    </message>
    <message>
        <source>This is one and the same person.</source>
        <translation>这是同一个人。</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation>请选择两个不同的人。</translation>
    </message>
    <message>
        <source>{name} is merged already; nothing was changed.</source>
        <translation>{name} 已合并；未作更改。</translation>
    </message>
    <message>
        <source>Take that merge back first.</source>
        <translation>请先撤回该合并。</translation>
    </message>
    <message>
        <source>Others were merged into {name}; nothing was changed.</source>
        <translation>已有他人并入 {name}；未作更改。</translation>
    </message>
    <message>
        <source>Keep {name}, or take those merges back first.</source>
        <translation>请保留 {name}，或先撤回那些合并。</translation>
    </message>
    <message>
        <source>Both have a number of the same kind of paper; nothing was merged.</source>
        <translation>两人证件种类相同；未合并。</translation>
    </message>
    <message>
        <source>Type a reason of at least {least} characters why both numbers are one person&apos;s.</source>
        <translation>请用至少 {least} 个字说明两个号码同属一人。</translation>
    </message>
    <message>
        <source>{name} is in another group today (rule R-CN-43); nothing was merged.</source>
        <translation>{name} 今日属于另一互助组（规则 R-CN-43）；未合并。</translation>
    </message>
    <message>
        <source>End one of the two memberships first.</source>
        <translation>请先结束其中一个组员关系。</translation>
    </message>
    <message>
        <source>This merge is not there any more; nothing was changed.</source>
        <translation>该合并已不存在；未作更改。</translation>
    </message>
    <message>
        <source>Open the person again.</source>
        <translation>请重新打开人员。</translation>
    </message>
    <message>
        <source>Lot {lot} has no records that stand; no income was entered.</source>
        <translation>批次 {lot} 没有有效单据；未录入收入。</translation>
    </message>
    <message>
        <source>Finalise the lot first.</source>
        <translation>请先定稿。</translation>
    </message>
    <message>
        <source>Somebody named has no share of lot {lot}; no income was entered.</source>
        <translation>所列人员中有人不在批次 {lot} 中；未录入收入。</translation>
    </message>
    <message>
        <source>Take only people of the lot.</source>
        <translation>只能列本批人员。</translation>
    </message>
    <message>
        <source>Each amount must be above zero and at most {most_fen}; no income was entered.</source>
        <translation>每笔金额须大于零且不超过 {most_fen}；未录入收入。</translation>
    </message>
    <message>
        <source>Type the amount again.</source>
        <translation>请重新输入金额。</translation>
    </message>
    <message>
        <source>This kind of income is not known: {found}.</source>
        <translation>收入种类未知：{found}。</translation>
    </message>
    <message>
        <source>Choose labour, service fee, dividend or trade margin.</source>
        <translation>请选择劳务、服务费、分红或贸易差价。</translation>
    </message>
    <message>
        <source>This way of paying is not known: {found}.</source>
        <translation>付款方式未知：{found}。</translation>
    </message>
    <message>
        <source>Choose cash or account.</source>
        <translation>请选择现金或账户。</translation>
    </message>
    <message>
        <source>This income entry is not there any more.</source>
        <translation>该笔收入已不存在。</translation>
    </message>
    <message>
        <source>Open the person or the lot again.</source>
        <translation>请重新打开人员或批次。</translation>
    </message>
    <message>
        <source>This income entry was corrected already; both entries stay.</source>
        <translation>该笔收入已冲正；两笔均保留。</translation>
    </message>
    <message>
        <source>Enter the right amount as a new entry.</source>
        <translation>请把正确金额另行录入。</translation>
    </message>
    <message>
        <source>Income of an earlier day is not taken back; it stays as it is.</source>
        <translation>往日收入不能撤回；保持不变。</translation>
    </message>
    <message>
        <source>Correct it by a reversing entry.</source>
        <translation>请用冲正更改。</translation>
    </message>
    <message>
        <source>This level of proof cannot be set by hand: {found}.</source>
        <translation>此核验级别不能手工设置：{found}。</translation>
    </message>
    <message>
        <source>Choose seen or face checked online.</source>
        <translation>请选择「已核对本人」或「联网核验人脸」。</translation>
    </message>
    <message>
        <source>An online face check needs its number; the level stays as it was.</source>
        <translation>联网人脸核验须有编号；级别保持不变。</translation>
    </message>
    <message>
        <source>Type the number that the service gave.</source>
        <translation>请输入核验服务给出的编号。</translation>
    </message>
    <message>
        <source>The first day {start} is after the last day {until}; nothing was counted.</source>
        <translation>起始日 {start} 晚于截止日 {until}，未作统计。</translation>
    </message>
    <message>
        <source>Give the days the other way round.</source>
        <translation>请把两个日期对调。</translation>
    </message>
    <message>
        <source>The level of proof is this high already; it is never lowered.</source>
        <translation>核验级别已达此级；不会降低。</translation>
    </message>
    <message>
        <source>Without the person&apos;s consent no photo is kept.</source>
        <translation>未经本人同意不保存照片。</translation>
    </message>
    <message>
        <source>Ask, and tick the consent.</source>
        <translation>请征得同意并勾选。</translation>
    </message>
    <message>
        <source>{name} has this photo already.</source>
        <translation>{name} 已有这张照片。</translation>
    </message>
    <message>
        <source>This photo is not there any more.</source>
        <translation>该照片已不存在。</translation>
    </message>
    <message>
        <source>The picture is too large (at most {most_mib} MiB); nothing was kept.</source>
        <translation>图片过大（最大 {most_mib} MiB）；未保存。</translation>
    </message>
    <message>
        <source>Take a smaller picture.</source>
        <translation>请使用较小的图片。</translation>
    </message>
    <message>
        <source>The picture file cannot be opened; nothing was kept.</source>
        <translation>图片文件打不开；未保存。</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>请重新选择文件。</translation>
    </message>
    <message>
        <source>The file is no JPEG or PNG picture; nothing was kept.</source>
        <translation>文件不是 JPEG 或 PNG 图片；未保存。</translation>
    </message>
    <message>
        <source>Nothing was changed in {group} since yesterday.</source>
        <translation>{group} 自昨日以来没有变更。</translation>
    </message>
    <message>
        <source>Correct older changes by new ones.</source>
        <translation>更早的变更请用新的变更更正。</translation>
    </message>
    <message>
        <source>This word is none of those the column takes: {found}.</source>
        <translation>该列不接受此词：{found}。</translation>
    </message>
    <message>
        <source>Write one of the words of the form, or leave the cell empty.</source>
        <translation>请填写表样中的词，或留空。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>没有可打印的内容。</translation>
    </message>
    <message>
        <source>Choose another paper or day.</source>
        <translation>请选择其他单据或日期。</translation>
    </message>
    <message>
        <source>{ref} is not saved yet; nothing was printed.</source>
        <translation>{ref} 尚未保存；没有打印。</translation>
    </message>
    <message>
        <source>Finalise it first.</source>
        <translation>请先定稿。</translation>
    </message>
    <message>
        <source>A text of {ref} is longer than a page of {kind}; nothing was printed.</source>
        <translation>{ref}中有文字超过{kind}的一页，未打印任何内容。</translation>
    </message>
    <message>
        <source>Shorten the text, then make the paper again.</source>
        <translation>请缩短文字，然后重新生成单证。</translation>
    </message>
    <message>
        <source>The paper {kind} does not belong to {ref}; nothing was printed.</source>
        <translation>单证{kind}不适用于{ref}，未打印任何内容。</translation>
    </message>
    <message>
        <source>{ref} is not known.</source>
        <translation>没有 {ref}。</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the pages; the records are safe.</source>
        <translation>打印机 {printer} 没有接收页面；记录没有丢失。</translation>
    </message>
    <message>
        <source>Check the printer and its paper, then print again.</source>
        <translation>请检查打印机和纸张，再打印。</translation>
    </message>
    <message>
        <source>Print the others when it suits; they get the next numbers.</source>
        <translation>其余的随时可再打印，编号接着往下。</translation>
    </message>
    <message>
        <source>Making papers was stopped; records are as they were.</source>
        <translation>已停止生成单据；记录没有变动。</translation>
    </message>
    <message>
        <source>The data file is missing beside its key file; nothing was changed.</source>
        <translation>只有密钥文件，缺少数据文件；未作任何改动。</translation>
    </message>
    <message>
        <source>A backup of this name is there already; it was left as it is.</source>
        <translation>同名备份已存在，原备份未动。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>This backup cannot be read whole; the data of the market is safe.</source>
        <translation>此备份读取不完整，市场数据安全。</translation>
    </message>
    <message>
        <source>Take another backup, or make one on another stick.</source>
        <translation>请用另一份备份，或在另一个U盘上重新备份。</translation>
    </message>
    <message>
        <source>The data file is damaged; nothing was deleted.</source>
        <translation>数据文件已损坏，未删除任何内容。</translation>
    </message>
    <message>
        <source>Parts of the data file are not as they were written; nothing was deleted.</source>
        <translation>数据文件有部分与写入时不同，未删除任何内容。</translation>
    </message>
    <message>
        <source>The ledger {epoch} does not hold from entry {sequence} on; nothing was deleted.</source>
        <translation>台账 {epoch} 从第 {sequence} 条起不连续，未删除任何内容。</translation>
    </message>
    <message>
        <source>Keep a copy of the folder and tell the office.</source>
        <translation>请保留文件夹副本，并告知主管部门。</translation>
    </message>
    <message>
        <source>The ledger {epoch} does not go on from {from_epoch}; nothing was deleted.</source>
        <translation>台账 {epoch} 与 {from_epoch} 不衔接，未删除任何内容。</translation>
    </message>
    <message>
        <source>The ledger has no entry for the record {ref}; nothing was changed.</source>
        <translation>台账中没有记录 {ref}，未作任何改动。</translation>
    </message>
    <message>
        <source>The ledger names {ref}, which is missing; nothing was changed.</source>
        <translation>台账中有 {ref}，但找不到该记录；未作任何改动。</translation>
    </message>
    <message>
        <source>The content of the record {ref} is missing; nothing was changed.</source>
        <translation>记录 {ref} 的内容缺失，未作任何改动。</translation>
    </message>
    <message>
        <source>The record {ref} is not as it was written down; nothing was changed.</source>
        <translation>记录 {ref} 与登记时不同，未作任何改动。</translation>
    </message>
    <message>
        <source>The record {ref} and its message differ on whether it was sent; both are kept.</source>
        <translation>记录 {ref} 与其报文的发送状态不一致，两者均已保留。</translation>
    </message>
    <message>
        <source>Ask the port office whether it arrived.</source>
        <translation>请向口岸询问是否收到。</translation>
    </message>
    <message>
        <source>The value booked for the person differs from the record {ref}; both are kept.</source>
        <translation>此人已记额度与记录 {ref} 不一致，两者均已保留。</translation>
    </message>
    <message>
        <source>The count shown for a state ({ref}) is wrong; the records themselves are whole.</source>
        <translation>状态（{ref}）的计数有误，记录本身完整。</translation>
    </message>
    <message>
        <source>Count them on the list of records, and tell the office.</source>
        <translation>请在记录清单中核数，并告知主管部门。</translation>
    </message>
    <message>
        <source>Some records show a wrong state ({status}); the records themselves are whole.</source>
        <translation>部分记录显示的状态（{status}）有误，记录本身完整。</translation>
    </message>
    <message>
        <source>Look at the answers of the port, and tell the office.</source>
        <translation>请查看口岸回执，并告知主管部门。</translation>
    </message>
    <message>
        <source>The message {message} is not as it was packed; its record is kept.</source>
        <translation>报文 {message} 与打包时不同，其记录已保留。</translation>
    </message>
    <message>
        <source>Do not send; keep a copy of the folder and tell the office.</source>
        <translation>请勿发送，保留文件夹副本并告知主管部门。</translation>
    </message>
    <message>
        <source>The command {command} was not understood; nothing was changed.</source>
        <translation>命令 {command} 无法识别，未作任何改动。</translation>
    </message>
    <message>
        <source>Read how it is used, then type it again.</source>
        <translation>请看用法说明，再重新输入。</translation>
    </message>
    <message>
        <source>A port needs its address and its key, but only one was given.</source>
        <translation>口岸的地址和密钥须同时提供，现只有一项。</translation>
    </message>
    <message>
        <source>Give both, or neither.</source>
        <translation>请两项都给，或都不给。</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty; nothing was changed.</source>
        <translation>文件夹 {folder} 不是空的，未作任何改动。</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>请选择空文件夹。</translation>
    </message>
    <message>
        <source>A demo plays 1 to {most} days; nothing was made.</source>
        <translation>演示可设 1 至 {most} 天，没有生成任何内容。</translation>
    </message>
    <message>
        <source>Give another number of days.</source>
        <translation>请换一个天数。</translation>
    </message>
    <message>
        <source>The demo needs at least {least} members; nothing was made.</source>
        <translation>演示至少需要 {least} 名组员，未生成任何内容。</translation>
    </message>
    <message>
        <source>Give a larger number.</source>
        <translation>请给更大的数。</translation>
    </message>
    <message>
        <source>These goods are not in the register: {goods}.</source>
        <translation>商品库里没有这种商品：{goods}。</translation>
    </message>
    <message>
        <source>Look for them by another name, or add an own entry.</source>
        <translation>请换个名称查找，或自加条目。</translation>
    </message>
    <message>
        <source>There is no number key {number}; nothing was changed.</source>
        <translation>没有数字键 {number}；内容未改动。</translation>
    </message>
    <message>
        <source>Press a key from 1 to 9.</source>
        <translation>请按 1 到 9 的键。</translation>
    </message>
    <message>
        <source>The list of HS codes has no {found}; the entry is kept as typed.</source>
        <translation>税号表里没有 {found}；已输入的内容保留。</translation>
    </message>
    <message>
        <source>Type words and take a code from the list.</source>
        <translation>请输入名称，从列表里选税号。</translation>
    </message>
    <message>
        <source>This was taken back already, or is not in the list any more.</source>
        <translation>这一项已经撤回，或已不在列表里。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>请重新看列表。</translation>
    </message>
    <message>
        <source>The {minutes} minutes for taking back have passed; it stays as it is.</source>
        <translation>{minutes} 分钟的撤回时间已过；内容保持不变。</translation>
    </message>
    <message>
        <source>Correct it with a reason instead.</source>
        <translation>请写明原因更正。</translation>
    </message>
    <message>
        <source>A record of today stands on this presence; it stays.</source>
        <translation>今天已有记录用到这次到场；到场保留。</translation>
    </message>
    <message>
        <source>Take the record back first.</source>
        <translation>请先撤回该记录。</translation>
    </message>
    <message>
        <source>It was changed again since; the newer change stays.</source>
        <translation>之后又有改动；较新的改动保留。</translation>
    </message>
    <message>
        <source>Take the newer change back first, or edit the entry.</source>
        <translation>请先撤回较新的改动，或直接修改。</translation>
    </message>
    <message>
        <source>A number of packages is below zero: {value}.</source>
        <translation>件数小于零：{value}。</translation>
    </message>
    <message>
        <source>The manifest has no batch number.</source>
        <translation>舱单没有货物运输批次号。</translation>
    </message>
    <message>
        <source>Type it, or empty the other manifest fields.</source>
        <translation>请输入批次号，或清空其他舱单栏。</translation>
    </message>
    <message>
        <source>The mass of manifest {manifest} is missing.</source>
        <translation>舱单{manifest}缺少总重量。</translation>
    </message>
    <message>
        <source>Type the whole mass that stands on the manifest.</source>
        <translation>请输入舱单上的总重量。</translation>
    </message>
    <message>
        <source>Manifest {manifest} weighs {stated_g} by records that stand, not {typed_g}.</source>
        <translation>按有效记录，舱单{manifest}总重为{stated_g}，不是{typed_g}。</translation>
    </message>
    <message>
        <source>Type the same mass, or correct the earlier records first.</source>
        <translation>请输入相同的重量，或先更正以前的记录。</translation>
    </message>
    <message>
        <source>{over_g} more than manifest {manifest} has left ({total_g}, declared {declared_g}); rule {rule}.</source>
        <translation>超出舱单{manifest}余量{over_g}（总重{total_g}，已申报{declared_g}）；规则{rule}。</translation>
    </message>
    <message>
        <source>Type a smaller gross mass, or void what was declared too much.</source>
        <translation>请减少毛重，或作废多报的记录。</translation>
    </message>
    <message>
        <source>The port may count the larger amount of {record}; nothing was changed and no quota came back.</source>
        <translation>口岸可能已按较大数量计算{record}；未作更改，额度未退回。</translation>
    </message>
    <message>
        <source>Void the record and make a new one, or wait until the port returns it.</source>
        <translation>请作废该记录后重新录入，或等口岸退回。</translation>
    </message>
    <message>
        <source>The clipboard holds no rows; nothing was taken.</source>
        <translation>剪贴板中没有行；未收入任何内容。</translation>
    </message>
    <message>
        <source>Copy the cells in the spreadsheet, then press Ctrl V here.</source>
        <translation>请在表格中复制单元格，再在此按 Ctrl V。</translation>
    </message>
    <message>
        <source>These columns are missing: {missing}; nothing was taken.</source>
        <translation>缺少这些列：{missing}；未收入任何内容。</translation>
    </message>
    <message>
        <source>Copy them with their headings ({expected}).</source>
        <translation>请连同表头一起复制（{expected}）。</translation>
    </message>
    <message>
        <source>The block has {found} columns, {limit} are allowed; nothing was taken.</source>
        <translation>粘贴内容有{found}列，最多{limit}列；未收入任何内容。</translation>
    </message>
    <message>
        <source>Copy fewer columns.</source>
        <translation>请少复制几列。</translation>
    </message>
    <message>
        <source>No row can be taken; nothing was changed.</source>
        <translation>没有可收入的行；未作更改。</translation>
    </message>
    <message>
        <source>Mend the rows in the spreadsheet and copy them again.</source>
        <translation>请在表格中改好后重新复制。</translation>
    </message>
    <message>
        <source>It was changed since; nothing was taken back.</source>
        <translation>之后已有改动；未撤回任何内容。</translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation>请手工修改。</translation>
    </message>
    <message>
        <source>The row names nobody.</source>
        <translation>这一行没有写明是谁。</translation>
    </message>
    <message>
        <source>Write the number, its last four signs, or the name.</source>
        <translation>请写证件号码、后四位或姓名。</translation>
    </message>
    <message>
        <source>Nobody who is here fits {found}.</source>
        <translation>到场人员中没有符合{found}的人。</translation>
    </message>
    <message>
        <source>Read the person&apos;s card first, or check the number.</source>
        <translation>请先刷该人的证件，或核对号码。</translation>
    </message>
    <message>
        <source>Several people who are here fit {found}.</source>
        <translation>到场人员中有多人符合{found}。</translation>
    </message>
    <message>
        <source>Write the whole number.</source>
        <translation>请写完整号码。</translation>
    </message>
    <message>
        <source>The person stands in row {row} already.</source>
        <translation>此人已在第{row}行。</translation>
    </message>
    <message>
        <source>Leave one of the two rows.</source>
        <translation>请只留其中一行。</translation>
    </message>
    <message>
        <source>The rows above leave only {left} of these goods (grams or pieces).</source>
        <translation>前面各行之后，此商品只剩{left}（克或件）。</translation>
    </message>
    <message>
        <source>Make this part smaller.</source>
        <translation>请减少这一份。</translation>
    </message>
    <message>
        <source>The code {found} was kept as a figure: of {digits} digits the leading zero is gone.</source>
        <translation>编码{found}被存成了数字：{digits}位中的首位零已丢失。</translation>
    </message>
    <message>
        <source>Make the column text and type the codes again.</source>
        <translation>请把该列设为文本，再重新输入编码。</translation>
    </message>
    <message>
        <source>The list cannot be written there ({reason}); the data are safe.</source>
        <translation>清单无法写入该处（{reason}）；数据安全。</translation>
    </message>
    <message>
        <source>The list has {found} rows, a spreadsheet takes {limit}; nothing was written.</source>
        <translation>清单有{found}行，表格最多{limit}行；未写入。</translation>
    </message>
    <message>
        <source>Choose a day or a state, then save again.</source>
        <translation>请选择某日或某状态后再保存。</translation>
    </message>
    <message>
        <source>Saving the list was stopped; nothing was written.</source>
        <translation>已停止保存清单；未写入。</translation>
    </message>
    <message>
        <source>Press Shift F10 to begin again.</source>
        <translation>按 Shift F10 重新开始。</translation>
    </message>
    <message>
        <source>Version {version} of this pack is here already with other content; the old one stays in force.</source>
        <translation>本机已有该规则包第 {version} 版，内容不同；旧规则继续有效。</translation>
    </message>
    <message>
        <source>Ask the office which file is right.</source>
        <translation>请向主管部门确认哪份文件正确。</translation>
    </message>
    <message>
        <source>The pack is signed by a method that this program does not know ({key_id}); the old one stays in force.</source>
        <translation>规则包的签名方式本程序不认识（{key_id}）；旧规则继续有效。</translation>
    </message>
    <message>
        <source>A rule of the pack does not say how far it is trusted ({place}), so it was not taken.</source>
        <translation>规则包中有一条未注明可信程度（{place}），未采用。</translation>
    </message>
    <message>
        <source>A rule of the pack names no paper ({place}), so it was not taken.</source>
        <translation>规则包中有一条未注明依据文件（{place}），未采用。</translation>
    </message>
    <message>
        <source>A rule of the pack lacks its words ({place}), so it was not taken.</source>
        <translation>规则包中有一条缺少文字说明（{place}），未采用。</translation>
    </message>
    <message>
        <source>A rule of the pack ends before it begins ({place}), so it was not taken.</source>
        <translation>规则包中有一条截止早于起始（{place}），未采用。</translation>
    </message>
    <message>
        <source>The port no longer offers {pack}, version {version}; nothing was changed.</source>
        <translation>口岸不再提供 {pack} 第 {version} 版；未作改动。</translation>
    </message>
    <message>
        <source>Send once more, or take the pack in from a file.</source>
        <translation>请再收发一次，或从文件读入规则包。</translation>
    </message>
    <message>
        <source>Within the limits of the 2010 list; list of 2024-11-01 not loaded.</source>
        <translation>在2010年清单限额以内；2024-11-01清单尚未载入。</translation>
    </message>
    <message>
        <source>Nothing is stopped for it; ask the customs office about the 2024 list.</source>
        <translation>不因此阻止；2024年清单请向海关确认。</translation>
    </message>
    <message>
        <source>A list names only a part of HS {hs6} ({zh} · {vi}).</source>
        <translation>清单只包含 HS {hs6} 的一部分（{zh} · {vi}）。</translation>
    </message>
    <message>
        <source>Look at the goods and confirm the line, or take them off the truck.</source>
        <translation>请查看商品并确认该行，或将其从车上取下。</translation>
    </message>
    <message>
        <source>On the stop list since {since}: {text_zh} · {text_vi}.</source>
        <translation>自 {since} 起在停止名单：{text_zh} · {text_vi}。</translation>
    </message>
    <message>
        <source>Set these goods aside and tell the office.</source>
        <translation>请将该商品单独存放并告知主管部门。</translation>
    </message>
    <message>
        <source>On the recall list since {since}: {text_zh} · {text_vi}.</source>
        <translation>自 {since} 起在召回名单：{text_zh} · {text_vi}。</translation>
    </message>
    <message>
        <source>Hold the goods and ask the office before they go on.</source>
        <translation>请留住商品，先问主管部门再放行。</translation>
    </message>
    <message>
        <source>No list in force has an entry {entry}; nothing was changed.</source>
        <translation>现行名单中没有 {entry}；未作改动。</translation>
    </message>
    <message>
        <source>Choose an entry of the list.</source>
        <translation>请选择名单中的一项。</translation>
    </message>
    <message>
        <source>One counterpart, {counterpart}, stands behind {people} residents today.</source>
        <translation>同一交易对方 {counterpart} 今日涉及 {people} 名边民。</translation>
    </message>
    <message>
        <source>Only a hint: nothing is stopped.</source>
        <translation>仅作提示，不阻止。</translation>
    </message>
    <message>
        <source>{person} was exactly at the limit on {days} days of trade in a row.</source>
        <translation>{person} 连续 {days} 个交易日恰好用满额度。</translation>
    </message>
    <message>
        <source>{person} was at {points} within {minutes} minutes.</source>
        <translation>{person} 在 {minutes} 分钟内到过 {points}。</translation>
    </message>
    <message>
        <source>{lots} lots of {counterpart} were finalised within one minute, at {at}.</source>
        <translation>{counterpart} 的 {lots} 批在同一分钟（{at}）内定稿。</translation>
    </message>
    <message>
        <source>In lot {lot}, {people} residents neither showed a card nor signed.</source>
        <translation>批次 {lot} 中有 {people} 名边民既未刷卡也未签字。</translation>
    </message>
    <message>
        <source>This is no code of this program; nothing was changed.</source>
        <translation>这不是本程序的码；没有任何改动。</translation>
    </message>
    <message>
        <source>Scan the square on the slip, or type all its signs.</source>
        <translation>请扫凭条上的方码，或输入全部字符。</translation>
    </message>
    <message>
        <source>The code is mistyped or cut; nothing was changed.</source>
        <translation>码输入有误或不完整；没有任何改动。</translation>
    </message>
    <message>
        <source>Scan it again, or compare it group by group.</source>
        <translation>请重新扫码，或逐组核对。</translation>
    </message>
    <message>
        <source>This code was made by a newer program and cannot be read here.</source>
        <translation>此码由更新的程序生成，本机无法识别。</translation>
    </message>
    <message>
        <source>Update this laptop, or use the other one.</source>
        <translation>请更新本机程序，或改用另一台电脑。</translation>
    </message>
    <message>
        <source>The laptop that signed this code is not known here; nothing was changed.</source>
        <translation>签名的电脑未在本机登记；没有任何改动。</translation>
    </message>
    <message>
        <source>Take its card in first: Settings, Laptops.</source>
        <translation>请先登记它的名片：设置 · 电脑。</translation>
    </message>
    <message>
        <source>The key of laptop {laptop} was withdrawn; its codes do not count.</source>
        <translation>电脑 {laptop} 的密钥已注销；它的码无效。</translation>
    </message>
    <message>
        <source>Ask at that laptop; a new card needs a new key.</source>
        <translation>请到那台电脑询问；新名片须用新密钥。</translation>
    </message>
    <message>
        <source>The signature does not hold: the code was changed or forged, and nothing was taken in.</source>
        <translation>签名不符：此码被改动或伪造，未予接收。</translation>
    </message>
    <message>
        <source>Keep the slip and tell the supervisor.</source>
        <translation>请留下凭条并告知主管。</translation>
    </message>
    <message>
        <source>This code is no laptop card; nothing was changed.</source>
        <translation>此码不是电脑名片；没有任何改动。</translation>
    </message>
    <message>
        <source>At the other laptop press: Show this laptop&apos;s card.</source>
        <translation>请在另一台电脑上按「显示本机名片」。</translation>
    </message>
    <message>
        <source>{laptop} is this laptop itself; nothing was changed.</source>
        <translation>{laptop} 就是本机；没有任何改动。</translation>
    </message>
    <message>
        <source>Scan the card of another laptop.</source>
        <translation>请扫另一台电脑的名片。</translation>
    </message>
    <message>
        <source>The card names no proper point, device or name; it was not taken in.</source>
        <translation>名片上的互市点、电脑代码或名称不合规；未登记。</translation>
    </message>
    <message>
        <source>Make the card anew at the other laptop.</source>
        <translation>请在另一台电脑上重新生成名片。</translation>
    </message>
    <message>
        <source>These are not the signs of this card; laptop {laptop} was not taken in.</source>
        <translation>这不是该名片的字符；电脑 {laptop} 未登记。</translation>
    </message>
    <message>
        <source>Read them off the other laptop&apos;s own screen; if they differ again, the card is not from there.</source>
        <translation>请看另一台电脑自己的屏幕；若仍不符，名片就不是那台电脑的。</translation>
    </message>
    <message>
        <source>Laptop {laptop} is not known here.</source>
        <translation>本机没有登记电脑 {laptop}。</translation>
    </message>
    <message>
        <source>Take its card in first.</source>
        <translation>请先登记它的名片。</translation>
    </message>
    <message>
        <source>Laptop {laptop} belongs to another market point; residents are not shared with it.</source>
        <translation>电脑 {laptop} 属于其他互市点；不与它分担边民。</translation>
    </message>
    <message>
        <source>Choose a laptop of this point.</source>
        <translation>请选择本互市点的电脑。</translation>
    </message>
    <message>
        <source>The key of laptop {laptop} was withdrawn; it stays out of use.</source>
        <translation>电脑 {laptop} 的密钥已注销；保持停用。</translation>
    </message>
    <message>
        <source>Take a new card of it in.</source>
        <translation>请登记它的新名片。</translation>
    </message>
    <message>
        <source>{laptop} is the last laptop in use; residents need one.</source>
        <translation>{laptop} 是最后一台使用中的电脑；边民总得归属一台。</translation>
    </message>
    <message>
        <source>Put another laptop in use first.</source>
        <translation>请先启用另一台电脑。</translation>
    </message>
    <message>
        <source>This code says nothing about a quota used today; nothing was changed.</source>
        <translation>此码与今日已用额度无关；没有任何改动。</translation>
    </message>
    <message>
        <source>Scan the slip made by the other laptop.</source>
        <translation>请扫另一台电脑出具的凭条。</translation>
    </message>
    <message>
        <source>This slip is from this laptop ({laptop}); what it says is counted here already.</source>
        <translation>此凭条出自本机（{laptop}）；所载内容已计入。</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>This slip is about {day}, not about {today}; nothing was changed.</source>
        <translation>此凭条是 {day} 的，不是 {today} 的；没有任何改动。</translation>
    </message>
    <message>
        <source>Ask for a slip of today at the other laptop.</source>
        <translation>请在另一台电脑上开具今天的凭条。</translation>
    </message>
    <message>
        <source>The clock is behind what was saved before; this was not saved, the form is safe.</source>
        <translation>时钟早于已保存的内容；这次没有保存，表单仍在。</translation>
    </message>
    <message>
        <source>Press: Check date and time, in the banner above.</source>
        <translation>请按上方横条中的「核对日期时间」。</translation>
    </message>
    <message>
        <source>The clock is not behind; there is nothing to confirm.</source>
        <translation>时钟没有慢；无需确认。</translation>
    </message>
    <message>
        <source>Go back and work on.</source>
        <translation>请返回继续工作。</translation>
    </message>
    <message>
        <source>The clock is not doubted; no second person is needed.</source>
        <translation>时钟没有疑问；无需第二人。</translation>
    </message>
    <message>
        <source>The port itself signed a later time; two persons cannot confirm an earlier one.</source>
        <translation>口岸签名的时间更晚；两人也不能确认更早的时间。</translation>
    </message>
    <message>
        <source>Set the clock of this machine right.</source>
        <translation>请校准本机时钟。</translation>
    </message>
    <message>
        <source>{name} is signed in already; the second person must be somebody else.</source>
        <translation>{name} 正在登录；第二人须为他人。</translation>
    </message>
    <message>
        <source>Let another person type name and PIN.</source>
        <translation>请由另一人选姓名并输入 PIN。</translation>
    </message>
    <message>
        <source>There are no rolls of {width} mm.</source>
        <translation>没有 {width} 毫米宽的卷纸。</translation>
    </message>
    <message>
        <source>Choose 58 or 80 mm.</source>
        <translation>请选择 58 或 80 毫米。</translation>
    </message>
    <message>
        <source>A line of {speed} bits a second is not known.</source>
        <translation>没有每秒 {speed} 位的串口速率。</translation>
    </message>
    <message>
        <source>Choose a speed from the list.</source>
        <translation>请从列表中选择速率。</translation>
    </message>
    <message>
        <source>The printer has no address yet.</source>
        <translation>打印机还没有地址。</translation>
    </message>
    <message>
        <source>Type where it is plugged in, or its network address.</source>
        <translation>请输入它接在哪里，或它的网络地址。</translation>
    </message>
    <message>
        <source>{address} is no address of such a printer.</source>
        <translation>{address} 不是这种打印机的地址。</translation>
    </message>
    <message>
        <source>Type it like the example under the field.</source>
        <translation>请按输入框下方的例子输入。</translation>
    </message>
    <message>
        <source>No receipt printer is set up for this; the records are safe.</source>
        <translation>尚未设置小票打印机；记录均安全。</translation>
    </message>
    <message>
        <source>Set it up under Settings, Slip printer.</source>
        <translation>请在「设置」的「小票打印机」中设置。</translation>
    </message>
    <message>
        <source>It was not said where the slip goes; none was made.</source>
        <translation>没有说明小票送往何处；未制作小票。</translation>
    </message>
    <message>
        <source>Name a file, or let it be printed.</source>
        <translation>请指定文件，或选择打印。</translation>
    </message>
    <message>
        <source>The printer {address} does not answer; the records are safe.</source>
        <translation>打印机 {address} 没有应答；记录均安全。</translation>
    </message>
    <message>
        <source>Switch it on and check its cable, then print the slip again as the next copy.</source>
        <translation>请开机并检查线缆，再重新打印小票，计为下一份副本。</translation>
    </message>
    <message>
        <source>There is no printer at {address}; the records are safe.</source>
        <translation>{address} 处没有打印机；记录均安全。</translation>
    </message>
    <message>
        <source>Plug it in and switch it on, then print the slip again as the next copy.</source>
        <translation>请接好并开机，再重新打印小票，计为下一份副本。</translation>
    </message>
    <message>
        <source>This user may not print at {address}; the records are safe.</source>
        <translation>当前用户无权使用 {address} 打印；记录均安全。</translation>
    </message>
    <message>
        <source>Ask who looks after the machine to allow it, or choose the system&apos;s printer.</source>
        <translation>请让电脑管理员开通权限，或改用系统打印机。</translation>
    </message>
    <message>
        <source>Another program holds the printer {address}; the records are safe.</source>
        <translation>打印机 {address} 正被其他程序占用；记录均安全。</translation>
    </message>
    <message>
        <source>Close that program, then print the slip again as the next copy.</source>
        <translation>请关闭该程序，再重新打印小票，计为下一份副本。</translation>
    </message>
    <message>
        <source>{address} is a file and no printer; nothing was written to it.</source>
        <translation>{address} 是文件，不是打印机；未向其写入任何内容。</translation>
    </message>
    <message>
        <source>Type the printer&apos;s device under Settings, Slip printer.</source>
        <translation>请在「设置」的「小票打印机」中输入打印机设备。</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open; the records are safe.</source>
        <translation>打印机盖未合上；记录均安全。</translation>
    </message>
    <message>
        <source>Close it, then print the slip again as the next copy.</source>
        <translation>请合上，再重新打印小票，计为下一份副本。</translation>
    </message>
    <message>
        <source>The printer is out of paper; the records are safe.</source>
        <translation>打印机缺纸；记录均安全。</translation>
    </message>
    <message>
        <source>Put a roll in, then print the slip again as the next copy.</source>
        <translation>请装入卷纸，再重新打印小票，计为下一份副本。</translation>
    </message>
    <message>
        <source>The printer says that it has a fault; the records are safe.</source>
        <translation>打印机报告故障；记录均安全。</translation>
    </message>
    <message>
        <source>Switch it off and on, then print the slip again as the next copy.</source>
        <translation>请关机再开机，再重新打印小票，计为下一份副本。</translation>
    </message>
    <message>
        <source>The printer takes nothing more, so half a slip may hang out; the records are safe.</source>
        <translation>打印机不再接收，可能只出了半张小票；记录均安全。</translation>
    </message>
    <message>
        <source>Tear it off, check the paper, then print the slip again as the next copy.</source>
        <translation>请撕下，检查卷纸，再重新打印小票，计为下一份副本。</translation>
    </message>
    <message>
        <source>The line to the printer broke, so half a slip may hang out; the records are safe.</source>
        <translation>与打印机的连接中断，可能只出了半张小票；记录均安全。</translation>
    </message>
    <message>
        <source>Tear it off, check the plug, then print the slip again as the next copy.</source>
        <translation>请撕下，检查插头，再重新打印小票，计为下一份副本。</translation>
    </message>
    <message>
        <source>Printing the slip was stopped; the records are safe.</source>
        <translation>小票打印已停止；记录均安全。</translation>
    </message>
    <message>
        <source>Tear off what hangs out; printing again gives the next copy.</source>
        <translation>请撕下已出的部分；重新打印为下一份副本。</translation>
    </message>
    <message>
        <source>Keep the sheet and tell the supervisor.</source>
        <translation>留下这张单子，告知主管。</translation>
    </message>
    <message>
        <source>Ask for the file as it was saved, or scan the square on the sheet.</source>
        <translation>请对方提供原始文件，或扫描纸面上的方码。</translation>
    </message>
    <message>
        <source>Genuine: the seal holds and the sheets are those that were sealed.</source>
        <translation>真件：签章有效，纸面与签章时一致。</translation>
    </message>
    <message>
        <source>The seal is genuine; the sheet itself was not read.</source>
        <translation>签章是真的；纸面本身没有读取。</translation>
    </message>
    <message>
        <source>Compare what the seal says with what is printed.</source>
        <translation>请把签章内容与纸面印的内容对照。</translation>
    </message>
    <message>
        <source>The sheets are genuine; the file was saved again by another program.</source>
        <translation>纸面是真的；文件被别的程序重新保存过。</translation>
    </message>
    <message>
        <source>Use it, but ask for the file as it was made.</source>
        <translation>可以使用，但请索取原始文件。</translation>
    </message>
    <message>
        <source>The seal holds; the paper was drawn by another version, so its look cannot be compared here.</source>
        <translation>签章有效；单证由另一版本程序生成，这里无法比对样子。</translation>
    </message>
    <message>
        <source>Compare the figures below with the sheet by eye.</source>
        <translation>请用眼睛对照下面的数字与纸面。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>文件打不开。</translation>
    </message>
    <message>
        <source>Choose a PDF file that is on this machine.</source>
        <translation>请选择本机上的 PDF 文件。</translation>
    </message>
    <message>
        <source>This file is no PDF.</source>
        <translation>这个文件不是 PDF。</translation>
    </message>
    <message>
        <source>The file is larger than {most_mib} MiB; it was not read.</source>
        <translation>文件大于 {most_mib} MiB，没有读取。</translation>
    </message>
    <message>
        <source>Reading the file took too much time or memory; it was stopped.</source>
        <translation>读取文件用时或内存过多，已停止。</translation>
    </message>
    <message>
        <source>The file is damaged or cut short.</source>
        <translation>文件损坏或不完整。</translation>
    </message>
    <message>
        <source>The file was changed after it was made: it has {revisions} revisions.</source>
        <translation>文件生成后被改动过：共有 {revisions} 个修订。</translation>
    </message>
    <message>
        <source>The file was built by another program ({what}); papers are never built so.</source>
        <translation>文件由别的程序生成（{what}）；本程序的单证不会这样。</translation>
    </message>
    <message>
        <source>The file can act by itself ({what}); papers never can.</source>
        <translation>文件带有可自动执行的内容（{what}）；单证从不带这些。</translation>
    </message>
    <message>
        <source>Notes or links lie over the sheets; papers have none.</source>
        <translation>纸面上覆有批注或链接；单证没有这些。</translation>
    </message>
    <message>
        <source>The facts that every paper carries are missing from the file.</source>
        <translation>文件里缺少每份单证都附带的数据。</translation>
    </message>
    <message>
        <source>The file carries more than its own facts; papers carry one file only.</source>
        <translation>文件里除自身数据外还有别的附件；单证只带一个附件。</translation>
    </message>
    <message>
        <source>The facts in the file cannot be read; this program did not write them so.</source>
        <translation>文件里的数据无法读取；不是本程序写成的样子。</translation>
    </message>
    <message>
        <source>The paper has {wanted} sheets but {found} seals.</source>
        <translation>单证有 {wanted} 张，却有 {found} 个签章。</translation>
    </message>
    <message>
        <source>This is no seal of a paper.</source>
        <translation>这不是单证的签章。</translation>
    </message>
    <message>
        <source>Scan the square in the corner of the sheet.</source>
        <translation>请扫描纸面角上的方码。</translation>
    </message>
    <message>
        <source>This code is genuine, but it is not the seal of a paper.</source>
        <translation>这个码是真的，但不是单证的签章。</translation>
    </message>
    <message>
        <source>The seal is damaged: some of its signs are wrong.</source>
        <translation>签章受损：有些字符不对。</translation>
    </message>
    <message>
        <source>Scan it again; if it stays so, keep the sheet and tell the supervisor.</source>
        <translation>请再扫一次；仍然如此就留下单子，告知主管。</translation>
    </message>
    <message>
        <source>The seal was made by a newer program and cannot be read here.</source>
        <translation>签章由更新的程序生成，这里读不了。</translation>
    </message>
    <message>
        <source>Update this laptop, or verify on another one.</source>
        <translation>请更新本机程序，或在另一台电脑上核验。</translation>
    </message>
    <message>
        <source>The laptop that sealed this paper is not known here.</source>
        <translation>本机不认识签发这份单证的电脑。</translation>
    </message>
    <message>
        <source>The key of laptop {laptop}, which sealed this paper, was withdrawn.</source>
        <translation>签发这份单证的电脑 {laptop} 的密钥已注销。</translation>
    </message>
    <message>
        <source>The signature of the seal does not hold: it was changed or forged.</source>
        <translation>签章的签名不成立：被改动或伪造。</translation>
    </message>
    <message>
        <source>The facts in the file are not those that were sealed: {sealed_field} of {paper}.</source>
        <translation>文件里的数据与签章时不同：{paper} 的{sealed_field}。</translation>
    </message>
    <message>
        <source>Something was drawn over page {page} ({sealed_field}): “{expected}”.</source>
        <translation>第 {page} 页被覆盖（{sealed_field}）：「{expected}」。</translation>
    </message>
    <message>
        <source>The seal is of another paper: it says {sealed}, the paper says {said}.</source>
        <translation>签章属于另一份单证：签章写 {sealed}，单证写 {said}。</translation>
    </message>
    <message>
        <source>Used under another number: sealed is {sealed}, shown is {said}.</source>
        <translation>冒用其他单号：签章是 {sealed}，出示的是 {said}。</translation>
    </message>
    <message>
        <source>The file has {found} pages; the sealed paper has {wanted}.</source>
        <translation>文件有 {found} 页；签章的单证应有 {wanted} 页。</translation>
    </message>
    <message>
        <source>Amount altered on page {page}: sealed is “{expected}”, there stands “{found}”.</source>
        <translation>第 {page} 页金额被改：签章是「{expected}」，纸面写「{found}」。</translation>
    </message>
    <message>
        <source>Mass altered on page {page}: sealed is “{expected}”, there stands “{found}”.</source>
        <translation>第 {page} 页重量被改：签章是「{expected}」，纸面写「{found}」。</translation>
    </message>
    <message>
        <source>Name altered on page {page}: sealed is “{expected}”, there stands “{found}”.</source>
        <translation>第 {page} 页名称被改：签章是「{expected}」，纸面写「{found}」。</translation>
    </message>
    <message>
        <source>Number altered on page {page}: sealed is “{expected}”, there stands “{found}”.</source>
        <translation>第 {page} 页单号被改：签章是「{expected}」，纸面写「{found}」。</translation>
    </message>
    <message>
        <source>Date altered on page {page}: sealed is “{expected}”, there stands “{found}”.</source>
        <translation>第 {page} 页日期被改：签章是「{expected}」，纸面写「{found}」。</translation>
    </message>
    <message>
        <source>Document number altered on page {page}: sealed is “{expected}”, there stands “{found}”.</source>
        <translation>第 {page} 页证件号被改：签章是「{expected}」，纸面写「{found}」。</translation>
    </message>
    <message>
        <source>Text altered on page {page}: sealed is “{expected}”, there stands “{found}”.</source>
        <translation>第 {page} 页文字被改：签章是「{expected}」，纸面写「{found}」。</translation>
    </message>
    <message>
        <source>Text was added on page {page}: “{found}”.</source>
        <translation>第 {page} 页添加了文字：「{found}」。</translation>
    </message>
    <message>
        <source>This is no file of public keys.</source>
        <translation>这不是公钥文件。</translation>
    </message>
    <message>
        <source>Make it with: laptop keys, on a laptop that knows them.</source>
        <translation>请在认识这些密钥的电脑上用 laptop keys 生成。</translation>
    </message>
    <message>
        <source>Ask for the file again from where it came; nothing was taken over.</source>
        <translation>请向来源重新索取文件；没有采用任何内容。</translation>
    </message>
    <message>
        <source>Keep the file and show it to whoever looks after the port&apos;s client.</source>
        <translation>请保留文件，交给负责单一窗口客户端的人查看。</translation>
    </message>
    <message>
        <source>Correct the field and check again.</source>
        <translation>请改正此项后再检查。</translation>
    </message>
    <message>
        <source>Have the file made again in the port&apos;s order and spelling.</source>
        <translation>请按接口的顺序和拼写重新生成文件。</translation>
    </message>
    <message>
        <source>The file is longer than {most} bytes and was not read.</source>
        <translation>文件超过 {most} 字节，未读取。</translation>
    </message>
    <message>
        <source>The file has a document type, which messages of the port never have, and was not read.</source>
        <translation>文件带有文档类型声明，口岸报文从不含此项，未读取。</translation>
    </message>
    <message>
        <source>The file is not in the encoding it names ({found}) or in one that the port does not use.</source>
        <translation>文件编码与声明（{found}）不符，或不是口岸使用的编码。</translation>
    </message>
    <message>
        <source>The file nests more than {most} levels and was not read.</source>
        <translation>文件嵌套超过 {most} 层，未读取。</translation>
    </message>
    <message>
        <source>The file has more than {most} elements and was not read.</source>
        <translation>文件元素超过 {most} 个，未读取。</translation>
    </message>
    <message>
        <source>The file is damaged or cut off at line {line}.</source>
        <translation>文件在第 {line} 行损坏或被截断。</translation>
    </message>
    <message>
        <source>The file is not built as the port builds it, at {element}.</source>
        <translation>文件在 {element} 处的结构与口岸格式不符。</translation>
    </message>
    <message>
        <source>The file begins with {found} and is no message of the port that is known here.</source>
        <translation>文件以 {found} 开头，不是已知的口岸报文。</translation>
    </message>
    <message>
        <source>The message is of interface version {found}; {expected} is known here.</source>
        <translation>报文接口版本为 {found}，此处支持 {expected}。</translation>
    </message>
    <message>
        <source>The interface has no element {element} at this place.</source>
        <translation>接口在此处没有元素 {element}。</translation>
    </message>
    <message>
        <source>{element} may stand here only once.</source>
        <translation>{element} 在此处只能出现一次。</translation>
    </message>
    <message>
        <source>{element} must stand before {before}.</source>
        <translation>{element} 必须排在 {before} 之前。</translation>
    </message>
    <message>
        <source>{element} is empty but needed.</source>
        <translation>{element} 为必填项，目前为空。</translation>
    </message>
    <message>
        <source>Fill in the field and check again.</source>
        <translation>请填写此项后再检查。</translation>
    </message>
    <message>
        <source>{element} has {found} characters; {longest} fit.</source>
        <translation>{element} 有 {found} 个字符，最多 {longest} 个。</translation>
    </message>
    <message>
        <source>Shorten the text and check again.</source>
        <translation>请缩短文字后再检查。</translation>
    </message>
    <message>
        <source>{value} in {element} is not a number of at most {whole} digits and {decimals} decimals.</source>
        <translation>{element} 中的 {value} 不是至多 {whole} 位整数、{decimals} 位小数的数字。</translation>
    </message>
    <message>
        <source>{value} in {element} is not a day written as year, month, day in eight digits.</source>
        <translation>{element} 中的 {value} 不是八位数字的年月日。</translation>
    </message>
    <message>
        <source>{value} in {element} is not one of {allowed}.</source>
        <translation>{element} 中的 {value} 不在 {allowed} 之内。</translation>
    </message>
    <message>
        <source>{value} in {element} is on no list known here, and the lists are not complete.</source>
        <translation>{element} 中的代码 {value} 不在本机代码表内；代码表并不完整。</translation>
    </message>
    <message>
        <source>Compare the code with the current list of the port.</source>
        <translation>请与口岸现行代码表核对。</translation>
    </message>
    <message>
        <source>{element} has a sign that cannot be sent ({value}).</source>
        <translation>{element} 含有无法发送的字符（{value}）。</translation>
    </message>
    <message>
        <source>Delete the sign and check again.</source>
        <translation>请删除该字符后再检查。</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Vietnamese typing: off, Telex, VNI (Ctrl F8)</source>
        <translation>越南语输入：关、Telex、VNI（Ctrl F8）</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Own entry</source>
        <translation>自加条目</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Vietnamese name</source>
        <translation>越南文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>HS code, six digits, or words</source>
        <translation>六位税号，或按名称查</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>It is marked as your own entry. Its daily limit follows from the code by the rules in force.</source>
        <translation>将标为自加条目。每日限量按税号和现行规则得出。</translation>
    </message>
    <message>
        <source>by mass, kg</source>
        <translation>按重量，公斤</translation>
    </message>
    <message>
        <source>by the piece</source>
        <translation>按件</translation>
    </message>
    <message>
        <source>by the pair</source>
        <translation>按双</translation>
    </message>
    <message>
        <source>by the metre</source>
        <translation>按米</translation>
    </message>
    <message>
        <source>by the square metre</source>
        <translation>按平方米</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page {n} of {count}</source>
        <translation>第 {n} 页，共 {count} 页</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message numerus="yes">
        <source>Save %n as PDF</source>
        <translation>
            <numerusform>存 %n 份 PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message numerus="yes">
        <source>Save %n paper(s)</source>
        <translation>
            <numerusform>保存 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>保存这张</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) given to the printer</source>
        <translation>
            <numerusform>%n 份已交打印机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) saved in {folder}</source>
        <translation>
            <numerusform>%n 份已存到 {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
</context>
<context>
    <name>PaperCards</name>
    <message>
        <source>Languages</source>
        <translation>两种文字</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>1 to {most}</source>
        <translation>1 至 {most}</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>Truck</source>
        <translation>车货</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>净重 kg</translation>
    </message>
    <message>
        <source>What is in force today</source>
        <translation>今天有效的</translation>
    </message>
    <message>
        <source>Paper not needed: the scans are attached.</source>
        <translation>无需纸质单据：附件已齐。</translation>
    </message>
    <message>
        <source>This paper cannot be printed.</source>
        <translation>此单据不能打印。</translation>
    </message>
    <message>
        <source>Type 1 to 20 copies.</source>
        <translation>请输入 1 至 20 份。</translation>
    </message>
    <message numerus="yes">
        <source>Print %n paper(s)</source>
        <translation>
            <numerusform>打印 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the lots of today</source>
        <translation>查看今天的货批</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Take in a truck</source>
        <translation>登记车货</translation>
    </message>
    <message>
        <source>This paper was refused: the red line says why. Nothing was printed.</source>
        <translation>单据未通过：红字说明原因。没有打印。</translation>
    </message>
    <message>
        <source>There is no paper for what was asked. Nothing was printed.</source>
        <translation>所查的没有单据，没有打印任何内容。</translation>
    </message>
    <message>
        <source>The paper is not made. What was saved is safe.</source>
        <translation>单据没有生成。已保存的内容都在。</translation>
    </message>
    <message>
        <source>There is no paper yet: the lot is not split.</source>
        <translation>还没有单据：货批尚未分配。</translation>
    </message>
    <message>
        <source>There is no paper for this yet.</source>
        <translation>这里还没有可出的单据。</translation>
    </message>
    <message>
        <source>There is no paper today, because no lot was taken in.</source>
        <translation>今天没有单据，因为没有登记货批。</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>正在生成单据</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>正在保存文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>PaperStrip</name>
    <message>
        <source>What is printed</source>
        <translation>打印哪一种</translation>
    </message>
</context>
<context>
    <name>PasteScreen</name>
    <message>
        <source>Row</source>
        <extracomment>Fields shown in the small form; the others stand in the wide one.</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason and what to do</source>
        <translation>原因和办法</translation>
    </message>
    <message>
        <source>Goods {n}</source>
        <translation>商品{n}</translation>
    </message>
    <message>
        <source>Paste members</source>
        <translation>粘贴成员</translation>
    </message>
    <message>
        <source>Paste into the goods register</source>
        <translation>粘贴到商品目录</translation>
    </message>
    <message>
        <source>Paste shares by hand</source>
        <translation>粘贴手工份额</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken.</source>
        <translation>
            <numerusform>已收入 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n 行被拒</numerusform>
        </translation>
    </message>
    <message>
        <source>rows were taken</source>
        <translation>行已收入</translation>
    </message>
    <message>
        <source>rows were taken back; the list is as before</source>
        <translation>行已撤回；清单恢复原样</translation>
    </message>
    <message>
        <source>of {rows} pasted rows can be taken</source>
        <translation>行可收入（共粘贴{rows}行）</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Refused rows are left out.</source>
        <translation>尚未保存。被拒的行不会收入。</translation>
    </message>
    <message>
        <source>Ctrl Z takes all of them back.</source>
        <translation>按 Ctrl Z 全部撤回。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回清单</translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>收入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的行</translation>
    </message>
    <message>
        <source>can be taken</source>
        <translation>可收入</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Group</source>
        <translation>互助组</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Paper until</source>
        <translation>证件至</translation>
    </message>
    <message>
        <source>Entrusted until</source>
        <translation>委托至</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{name} · leader</source>
        <translation>{name} · 组长</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>将到期</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>present</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} leads the group now.</source>
        <translation>{name} 现为组长。</translation>
    </message>
    <message>
        <source>{members} people in {groups} group(s)</source>
        <translation>{groups} 个组，{members} 人</translation>
    </message>
    <message>
        <source>People and group</source>
        <translation>边民与互助组</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) found</source>
        <translation>
            <numerusform>找到 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>{group} · leader: {leader}</source>
        <translation>{group} · 组长：{leader}</translation>
    </message>
    <message>
        <source>Nobody is found for “{words}”.</source>
        <translation>找不到「{words}」。</translation>
    </message>
    <message>
        <source>There is no group yet. Make one, then add people or take them from a file.</source>
        <translation>还没有互助组。请先新建，再添加人员或从文件导入。</translation>
    </message>
    <message>
        <source>This group has no members yet. Press + for a person, or Ctrl O for a file.</source>
        <translation>本组还没有成员。按 + 添加一人，或按 Ctrl O 从文件收入。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Name, pinyin, end of the number</source>
        <translation>姓名、拼音、证件尾号</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Take from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Make leader</source>
        <translation>设为组长</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建组</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>新建互助组</translation>
    </message>
    <message>
        <source>Edit group</source>
        <translation>修改组</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Doubled persons</source>
        <translation>疑似重复人员</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Lay the card on the reader</source>
        <translation>请把卡放在读卡器上</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>已刷卡</translation>
    </message>
    <message>
        <source>Without card</source>
        <translation>没有刷卡</translation>
    </message>
</context>
<context>
    <name>PersonCardScreen</name>
    <message>
        <source>Leave for today</source>
        <translation>当日准许</translation>
    </message>
    <message>
        <source>The ledger, this page and the record will tell who gave it and why.</source>
        <translation>台账、本页和单据都会注明何人因何准许。</translation>
    </message>
    <message>
        <source>Why may this person trade today?</source>
        <translation>此人今日为何可以交易？</translation>
    </message>
    <message>
        <source>Give leave</source>
        <translation>准许</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Noted: the person was seen.</source>
        <translation>已记：核对本人。</translation>
    </message>
    <message>
        <source>Leave is given for today.</source>
        <translation>已准许当日交易。</translation>
    </message>
    <message>
        <source>The leave is taken back.</source>
        <translation>准许已撤回。</translation>
    </message>
    <message>
        <source>Noted as paid.</source>
        <translation>已记为付讫。</translation>
    </message>
    <message>
        <source>The merge is taken back.</source>
        <translation>合并已撤回。</translation>
    </message>
    <message>
        <source>The photo is kept.</source>
        <translation>照片已保存。</translation>
    </message>
    <message>
        <source>The photo is deleted.</source>
        <translation>照片已删除。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>未入组</translation>
    </message>
    <message>
        <source>This person is not counted today.</source>
        <translation>此人今日不计入。</translation>
    </message>
    <message>
        <source>This person is not counted today; a supervisor can give leave.</source>
        <translation>此人今日不计入；主管可以准许。</translation>
    </message>
    <message>
        <source>Give leave for today</source>
        <translation>准许当日</translation>
    </message>
    <message>
        <source>Take the leave back</source>
        <translation>撤回准许</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Group before</source>
        <translation>以前的互助组</translation>
    </message>
    <message>
        <source>Entrusted until</source>
        <translation>委托至</translation>
    </message>
    <message>
        <source>not here today</source>
        <translation>今日未到</translation>
    </message>
    <message>
        <source>Proof of identity today</source>
        <translation>今日身份核验</translation>
    </message>
    <message>
        <source>Merged into this person</source>
        <translation>已并入此人</translation>
    </message>
    <message>
        <source>Today&apos;s allowance</source>
        <translation>今日额度</translation>
    </message>
    <message>
        <source>No rule pack with a daily value is in force.</source>
        <translation>没有规定每日额度的有效规则包。</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>证件与备案</translation>
    </message>
    <message>
        <source>Group and proof</source>
        <translation>互助组与核验</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The person agreed to a photo</source>
        <translation>本人同意留存照片</translation>
    </message>
    <message>
        <source>Without consent none is kept.</source>
        <translation>未同意则不保存。</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Delete the photo</source>
        <translation>删除照片</translation>
    </message>
    <message>
        <source>Person seen</source>
        <translation>已核对本人</translation>
    </message>
    <message>
        <source>All paid in cash</source>
        <translation>全部现金付讫</translation>
    </message>
    <message>
        <source>Doubled?</source>
        <translation>是否重复？</translation>
    </message>
    <message>
        <source>Evidence slip</source>
        <translation>已用凭条</translation>
    </message>
    <message>
        <source>New basket</source>
        <translation>新建一单</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>撤回合并</translation>
    </message>
</context>
<context>
    <name>PersonEditScreen</name>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} 已保存。</translation>
    </message>
    <message>
        <source>{name} is no longer in the group.</source>
        <translation>{name} 已不在本组。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>不在任何组</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>收起栏目</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多栏目</translation>
    </message>
    <message>
        <source>This is a number of: {paper}. Change the paper</source>
        <translation>这是{paper}的号码，改证件种类</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>保存人员</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>不在任何组</translation>
    </message>
    <message>
        <source>{group} since {day}</source>
        <translation>{group}，自 {day} 起</translation>
    </message>
    <message>
        <source> · leader</source>
        <translation> · 组长</translation>
    </message>
    <message>
        <source>This person is not counted today.</source>
        <translation>此人今天不计入。</translation>
    </message>
    <message>
        <source>What you typed before is here again.</source>
        <translation>之前输入的内容已恢复。</translation>
    </message>
    <message>
        <source>Person and paper</source>
        <translation>人员与证件</translation>
    </message>
    <message>
        <source>Group and entrustment</source>
        <translation>互助组与委托</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>结束成员关系</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Evidence slip</source>
        <translation>已用凭条</translation>
    </message>
    <message>
        <source>Empty: without end</source>
        <translation>留空：长期有效</translation>
    </message>
    <message>
        <source>From the signed paper, like 2026-12-31</source>
        <translation>按签字的委托书填写，例如 2026-12-31</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Paper valid until</source>
        <translation>证件有效期至</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Township of residence</source>
        <translation>居住乡镇</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>备案号</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>备案有效期至</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Paper valid from</source>
        <translation>证件有效期起</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发机关</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Counts as resident by</source>
        <translation>边民资格依据</translation>
    </message>
    <message>
        <source>Residence valid until</source>
        <translation>居住有效期至</translation>
    </message>
    <message>
        <source>Kind of resident (office code)</source>
        <translation>身份类别（海关代码）</translation>
    </message>
    <message>
        <source>Basic number</source>
        <translation>基础编号</translation>
    </message>
    <message>
        <source>Registration declared on</source>
        <translation>备案申报日期</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>备案日期</translation>
    </message>
    <message>
        <source>Registration extended</source>
        <translation>备案延期</translation>
    </message>
    <message>
        <source>Customs office code</source>
        <translation>海关代码</translation>
    </message>
    <message>
        <source>Supervised site number</source>
        <translation>监管场所编号</translation>
    </message>
    <message>
        <source>IC card number</source>
        <translation>IC 卡号</translation>
    </message>
    <message>
        <source>IC card maker number</source>
        <translation>制卡商编号</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Opinion of the office</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>互助组</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入组日期</translation>
    </message>
    <message>
        <source>Entrustment valid until</source>
        <translation>委托书有效期至</translation>
    </message>
    <message>
        <source>Last day in the group</source>
        <translation>组内最后一日</translation>
    </message>
    <message>
        <source>from the number</source>
        <translation>按号码</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>nothing heard</source>
        <translation>未收到</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>household registration</source>
        <translation>户籍</translation>
    </message>
    <message>
        <source>long-term residence</source>
        <translation>常住</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Paper and residence</source>
        <translation>证件与居住</translation>
    </message>
    <message>
        <source>Filing at the office</source>
        <translation>主管部门备案</translation>
    </message>
</context>
<context>
    <name>PersonQuotaCard</name>
    <message>
        <source>The quota of this person is on laptop {device}. What is recorded here is held until the port answers.</source>
        <translation>此人额度在电脑{device}。在本机记录的将暂不发送，待口岸答复。</translation>
    </message>
    <message>
        <source>Exception by two persons</source>
        <translation>双人办理例外</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Hand over to laptop {device}</source>
        <translation>移交给电脑{device}</translation>
    </message>
    <message>
        <source>Scan this on laptop {device}; it counts once, today.</source>
        <translation>请在电脑{device}上扫描；仅今日、仅一次有效。</translation>
    </message>
    <message>
        <source>{time} handed over to laptop {device}: {value}</source>
        <translation>{time} 移交给电脑{device}：{value}</translation>
    </message>
    <message>
        <source>{time} taken in from laptop {device}: {value}</source>
        <translation>{time} 自电脑{device}接收：{value}</translation>
    </message>
    <message>
        <source>{time} exception, confirmed by {second}: {reason}</source>
        <translation>{time} 例外，{second}确认：{reason}</translation>
    </message>
    <message>
        <source>Today&apos;s allowance</source>
        <translation>今日额度</translation>
    </message>
    <message>
        <source>No rule pack with a daily value is in force.</source>
        <translation>没有规定每日额度的有效规则包。</translation>
    </message>
    <message>
        <source>Exception by two persons…</source>
        <translation>双人办理例外…</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>not noted</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>number typed</source>
        <translation>录入号码</translation>
    </message>
    <message>
        <source>card read</source>
        <translation>已读卡</translation>
    </message>
    <message>
        <source>person seen</source>
        <translation>已核对本人</translation>
    </message>
    <message>
        <source>face checked online</source>
        <translation>已联网核验人脸</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>劳务</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>服务费</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>分红</translation>
    </message>
    <message>
        <source>Trade margin</source>
        <translation>贸易差价</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以后付</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>居住</translation>
    </message>
    <message>
        <source>Entrustment</source>
        <translation>委托书</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>已于 {day} 到期</translation>
    </message>
    <message>
        <source>{day} · in {days} day(s)</source>
        <translation>{day} · 还有 {days} 天</translation>
    </message>
    <message>
        <source>Leave for today by {by} because: {reason}</source>
        <translation>{by} 准许当日交易，理由：{reason}</translation>
    </message>
    <message>
        <source>{records} share(s)</source>
        <translation>{records} 份</translation>
    </message>
    <message>
        <source>Due in all</source>
        <translation>应付合计</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Paper until</source>
        <translation>证件至</translation>
    </message>
    <message>
        <source>Registered until</source>
        <translation>备案有效期至</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Resident by</source>
        <translation>资格依据</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
</context>
<context>
    <name>PicksCard</name>
    <message>
        <source>Goods by number</source>
        <translation>数字键选商品</translation>
    </message>
    <message>
        <source>Goods declared before will lie under the keys 1 to 9. Press / or type a name.</source>
        <translation>申报过的商品会排在 1 到 9 键上。按 / 或直接输入名称。</translation>
    </message>
</context>
<context>
    <name>PinBoxes</name>
    <message>
        <source>PIN, {count} of {total} digits</source>
        <translation>六位数字，已输入 {count} / {total}</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Take back</source>
        <translation>退一位</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>Line to the port</source>
        <translation>口岸线路</translation>
    </message>
    <message>
        <source>Every answer must be signed with this key; anything else is not the port.</source>
        <translation>每个答复都须用此密钥签名，否则不是口岸。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>https://…, or http:// on this machine only</source>
        <translation>https://…，本机可用 http://</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>密钥编号</translation>
    </message>
    <message>
        <source>Key from a file</source>
        <translation>从文件读入密钥</translation>
    </message>
    <message>
        <source>Connect the port</source>
        <translation>连接口岸</translation>
    </message>
</context>
<context>
    <name>PortScreen</name>
    <message>
        <source>Why it came back</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Which share</source>
        <translation>哪一份</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>边民</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>怎样修正</translation>
    </message>
    <message>
        <source>Move to somebody</source>
        <translation>移给别人</translation>
    </message>
    <message>
        <source>press Enter</source>
        <translation>按 Enter</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>口岸收发</translation>
    </message>
    <message>
        <source>work goes on here; sending goes by itself</source>
        <translation>这里照常工作，发送自动进行</translation>
    </message>
    <message>
        <source>No port is connected.</source>
        <translation>尚未连接口岸。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>现在发送</translation>
    </message>
    <message>
        <source>Mend this one</source>
        <translation>修正这一条</translation>
    </message>
    <message>
        <source>goes by itself when there is network</source>
        <translation>有网络时自动发送</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>No contact yet: nothing was sent from this machine.</source>
        <translation>还没有联系过：本机没有发送过。</translation>
    </message>
    <message>
        <source>Returned shares</source>
        <translation>被退回的份</translation>
    </message>
    <message numerus="yes">
        <source>%n to mend · does not stop the others</source>
        <translation>
            <numerusform>%n 份要修正 · 不影响其他</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n accepted</source>
        <translation>
            <numerusform>%n 份全部已受理</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending now.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>Last contact {time} · {age}</source>
        <translation>上次联系 {time} · {age}</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>还没有联系过。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Reached the port; nothing was waiting</source>
        <translation>已联系口岸；没有待发送的</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with the port</source>
        <translation>
            <numerusform>%n 条已交口岸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n 份回执</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Practice market</source>
        <translation>练习互市点</translation>
    </message>
    <message>
        <source>All persons are invented and nothing is sent out, so these may be seen.</source>
        <translation>所有人员都是虚构的，也不会送出，所以可以显示。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>PIN of the practice clerk</source>
        <translation>练习文员的 PIN</translation>
    </message>
</context>
<context>
    <name>PresenceScreen</name>
    <message>
        <source>{count} in the register</source>
        <translation>名册 {count} 人</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>到场登记</translation>
    </message>
    <message>
        <source>of {count} in the register</source>
        <translation>/ {count} 名册</translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation>{count} 到场</translation>
    </message>
    <message>
        <source>{count} ending soon</source>
        <translation>{count} 将到期</translation>
    </message>
    <message>
        <source>{count} not counted</source>
        <translation>{count} 未计入</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n person(s)</source>
        <translation>
            <numerusform>用这 %n 人分一车货</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {register} present</source>
        <translation>到场 {count} / {register}</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>已撤回：{name}</translation>
    </message>
    <message>
        <source>Lay the card on the reader</source>
        <translation>请放卡</translation>
    </message>
    <message>
        <source>Card after card; no key is needed.</source>
        <translation>一张接一张，不用按键。</translation>
    </message>
    <message numerus="yes">
        <source>Present · paper ends in %n day(s)</source>
        <translation>
            <numerusform>已到场 · 证件 %n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Present</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已经到过</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>名册中没有</translation>
    </message>
    <message>
        <source>Not counted · expired</source>
        <translation>未计入 · 已过期</translation>
    </message>
    <message>
        <source>Not counted · suspended</source>
        <translation>未计入 · 登记暂停</translation>
    </message>
    <message>
        <source>Read the card again</source>
        <translation>请再刷一次</translation>
    </message>
    <message>
        <source>{time} · number {number}</source>
        <translation>{time} · 第 {number} 位</translation>
    </message>
    <message>
        <source>{time} · not counted; the next card is read as usual</source>
        <translation>{time} · 没有计数，下一张卡照常读</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Officer&apos;s leave</source>
        <translation>负责人准许</translation>
    </message>
    <message>
        <source>Used here · confirmed by the port</source>
        <translation>本机已用 · 口岸已确认</translation>
    </message>
    <message>
        <source>hand-over or exception needed</source>
        <translation>需移交额度或办理例外</translation>
    </message>
    <message>
        <source>Left today, at least – at most</source>
        <translation>今日剩余（至少–至多）</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>present</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已经到过</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不在名册</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>读不出</translation>
    </message>
    <message>
        <source>Present today</source>
        <translation>今天到场</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚才</translation>
    </message>
    <message>
        <source>No card: type the number or the name</source>
        <translation>没带卡：输入号码或姓名</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束登记</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>撤回上一位</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>没带卡</translation>
    </message>
    <message>
        <source>Evidence slip</source>
        <translation>已用凭条</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
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
        <translation>本机已用{used}，口岸已确认{confirmed}，{since}起未知，剩余{bounds}</translation>
    </message>
    <message>
        <source>Quota on laptop {device}</source>
        <translation>额度在电脑{device}</translation>
    </message>
    <message>
        <source>{time} carried evidence: {value} used at laptop {laptop}</source>
        <translation>{time} 随身凭条：已在电脑 {laptop} 使用 {value}</translation>
    </message>
    <message>
        <source>Unknown elsewhere since {time}</source>
        <translation>{time}起他处未知</translation>
    </message>
</context>
<context>
    <name>QuotaBar</name>
    <message>
        <source>Confirmed until {time}</source>
        <translation>口岸已确认到 {time}</translation>
    </message>
    <message>
        <source>Confirmed by the port</source>
        <translation>口岸已确认</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>本机已用</translation>
    </message>
    <message>
        <source>This share</source>
        <translation>本次分给</translation>
    </message>
    <message>
        <source>Unknown since {time}</source>
        <translation>{time} 以后未知</translation>
    </message>
    <message>
        <source>{amount} told of</source>
        <translation>已知{amount}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Over the allowance</source>
        <translation>超出额度</translation>
    </message>
    <message>
        <source>Left of {goods}</source>
        <translation>{goods}剩余</translation>
    </message>
    <message>
        <source>At most left</source>
        <translation>最多还剩</translation>
    </message>
    <message>
        <source>At least left</source>
        <translation>至少还剩</translation>
    </message>
    <message>
        <source>Left here</source>
        <translation>本机剩余</translation>
    </message>
    <message>
        <source>Left here, at least – at most</source>
        <translation>本机剩余（至少–至多）</translation>
    </message>
    <message>
        <source>Exception: provisional until the port answers</source>
        <translation>例外：口岸答复前为暂定</translation>
    </message>
    <message>
        <source>Quota on laptop {device}</source>
        <translation>额度在电脑{device}</translation>
    </message>
    <message>
        <source>Unknown elsewhere since {time}</source>
        <translation>{time}起他处未知</translation>
    </message>
    <message>
        <source>Kilograms: only this laptop&apos;s are known</source>
        <translation>公斤数：只知本机</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>open now</source>
        <translation>当前页面</translation>
    </message>
</context>
<context>
    <name>RecallScreen</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>边民</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>净重 kg</translation>
    </message>
    <message>
        <source>Value CNY</source>
        <translation>货值 CNY</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>entry {n} of {count}</source>
        <translation>第{n}条，共{count}条</translation>
    </message>
    <message>
        <source>Stop and recall</source>
        <translation>停售与召回</translation>
    </message>
    <message>
        <source>Nothing recorded on this laptop is named by this entry.</source>
        <translation>本机没有该条涉及的记录。</translation>
    </message>
    <message>
        <source>No stop or recall list is in force.</source>
        <translation>目前没有生效的停售或召回清单。</translation>
    </message>
    <message>
        <source>The sum over all days is being counted …</source>
        <translation>正在合计所有日期……</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>%n 位边民</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lot(s)</source>
        <translation>
            <numerusform>%n 个批次</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>More rows</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>打开此记录</translation>
    </message>
    <message>
        <source>Shares on the list</source>
        <translation>清单涉及的份额</translation>
    </message>
</context>
<context>
    <name>RecordFacts</name>
    <message>
        <source>Resident</source>
        <translation>边民</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>互助组</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>口岸（通道）</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Road manifest</source>
        <translation>公路舱单</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>本人确认</translation>
    </message>
    <message>
        <source>Proof of identity</source>
        <translation>身份核验</translation>
    </message>
    <message>
        <source>Officer&apos;s leave</source>
        <translation>负责人准许</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>doubted as it was saved: trust low</source>
        <translation>保存时存疑：低可信</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国别</translation>
    </message>
    <message>
        <source>Chinese plate</source>
        <translation>中国车牌</translation>
    </message>
    <message>
        <source>Vietnamese plate</source>
        <translation>越南车牌</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Manifest batch no.</source>
        <translation>货物运输批次号</translation>
    </message>
    <message>
        <source>Road bill no.</source>
        <translation>提（运）单号</translation>
    </message>
    <message>
        <source>Manifest mass</source>
        <translation>舱单总重</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>毛重</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>RecordRules</name>
    <message>
        <source>Rules that judged it</source>
        <extracomment>Findings whose rules speak in every record; mass limits come besides, by the kinds of goods in it.</extracomment>
        <translation>判定所依规则</translation>
    </message>
    <message>
        <source>pack {pack}, version {version}</source>
        <translation>规则包 {pack} 第 {version} 版</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>记录 {number}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Evidence slip</source>
        <translation>已用凭条</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Declaration sheet</source>
        <translation>申报数据单</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Move to somebody else</source>
        <translation>移给别人</translation>
    </message>
    <message>
        <source>Open the newer version</source>
        <translation>打开新版</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>No record of this number on this machine.</source>
        <translation>本机没有这个编号的记录。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Version {n} of {count}</source>
        <translation>第 {n} 版，共 {count} 版</translation>
    </message>
    <message>
        <source>The chain of this record is whole.</source>
        <translation>此记录的链完整。</translation>
    </message>
    <message>
        <source>The chain is broken here.</source>
        <translation>链在此处断开。</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>恢复发送</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>暂缓发送</translation>
    </message>
    <message>
        <source>share {n} of {count}</source>
        <translation>第 {n} 份，共 {count} 份</translation>
    </message>
    <message>
        <source>port no. {number}</source>
        <translation>口岸编号 {number}</translation>
    </message>
    <message>
        <source>Allowance of the day {limit}</source>
        <translation>当日额度 {limit}</translation>
    </message>
    <message>
        <source>Take the lot back (until {time})</source>
        <translation>撤回货批（{time} 前）</translation>
    </message>
    <message>
        <source>{receipt} · nothing is lost, this version is kept.</source>
        <translation>{receipt} · 没有丢失，此版保留。</translation>
    </message>
    <message>
        <source>Version {n}; {newer} counts now</source>
        <translation>第 {n} 版；现以 {newer} 为准</translation>
    </message>
    <message>
        <source>Voided: {reason}</source>
        <translation>已作废：{reason}</translation>
    </message>
    <message>
        <source>Nothing of this lot has left yet.</source>
        <translation>此货批还没有发出任何记录。</translation>
    </message>
    <message>
        <source>It can be taken back as a whole.</source>
        <translation>可以整批撤回。</translation>
    </message>
    <message>
        <source>Version saved · {ref}</source>
        <translation>新版已保存 · {ref}</translation>
    </message>
    <message>
        <source>Void this record</source>
        <translation>作废此记录</translation>
    </message>
    <message>
        <source>Once voided it cannot be restored; make a new record.</source>
        <translation>作废后不能恢复，请另做新记录。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>{reason} (+{n})</source>
        <translation>{reason}（另 {n} 项）</translation>
    </message>
    <message>
        <source>over by {over_fen}</source>
        <translation>超出 {over_fen}</translation>
    </message>
    <message>
        <source>over by {over_g}</source>
        <translation>超出 {over_g}</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无答复</translation>
    </message>
    <message>
        <source>Above the allowance of the day by {amount}</source>
        <translation>超出当日额度{amount}</translation>
    </message>
    <message>
        <source>Referred to the office, confirmed by {second}: {reason}</source>
        <translation>已报主管部门，{second}确认：{reason}</translation>
    </message>
    <message>
        <source>Move the share, refer it to the office, or void it.</source>
        <translation>请转移份额、报主管部门处理或作废。</translation>
    </message>
    <message>
        <source>Provisional: exception by two persons</source>
        <translation>暂定：双人例外</translation>
    </message>
    <message>
        <source>Held until the port&apos;s answer shows no excess.</source>
        <translation>暂不发送，待口岸答复未超额度。</translation>
    </message>
</context>
<context>
    <name>RecordsScreen</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>边民</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>净重 kg</translation>
    </message>
    <message>
        <source>Value CNY</source>
        <translation>货值 CNY</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>走到哪</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>device {device}</source>
        <translation>第 {device} 台</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>查找：{text}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) today</source>
        <translation>
            <numerusform>今天 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in all</source>
        <translation>
            <numerusform>共 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>打开此记录</translation>
    </message>
    <message>
        <source>Truck and split</source>
        <translation>车货分配</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Send {n}</source>
        <translation>发送 {n} 条</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>口岸收发</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No record yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing fits here; {n} records are elsewhere.</source>
        <translation>这里没有符合的；其他状态有 {n} 条。</translation>
    </message>
    <message>
        <source>Mend this record</source>
        <translation>修正此记录</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleChangeCard</name>
    <message>
        <source>{pack}, version {version}: looked at, not yet taken</source>
        <translation>{pack} 第 {version} 版：正在查看，尚未采用</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {gone} gone. Enter takes it in, Esc leaves it.</source>
        <translation>新增 {added}，改动 {changed}，取消 {gone}。Enter 采用，Esc 不采用。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>原值 → 新值</translation>
    </message>
    <message>
        <source>From · until</source>
        <translation>自 · 至</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RuleStrip</name>
    <message>
        <source>Rule of the split, kept for the next lots of this group</source>
        <translation>分配规则（本组后续批次沿用）</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>only the excess</source>
        <translation>仅超出部分</translation>
    </message>
    <message>
        <source>2010 list; 2024 not loaded</source>
        <translation>2010年清单，2024年未载入</translation>
    </message>
    <message>
        <source>2024 list</source>
        <translation>2024年清单</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>a person confirms</source>
        <translation>人工确认</translation>
    </message>
    <message>
        <source>only shown</source>
        <translation>仅提示</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>equal shares</source>
        <translation>平均分配</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Hanoi time</source>
        <translation>河内时间</translation>
    </message>
    <message>
        <source>home laptop</source>
        <translation>归属电脑</translation>
    </message>
    <message>
        <source>carried slip</source>
        <translation>随身凭条</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>双人确认</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>越南</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} 年</translation>
    </message>
    <message>
        <source>UTC +{n} min</source>
        <translation>UTC +{n} 分钟</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} lots</source>
        <translation>{n} 批</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} 公里</translation>
    </message>
    <message>
        <source>{n} persons</source>
        <translation>{n} 人</translation>
    </message>
    <message>
        <source>{n} times a month</source>
        <translation>每月 {n} 次</translation>
    </message>
    <message>
        <source>{kg} kg a day</source>
        <translation>每日 {kg} 千克</translation>
    </message>
    <message>
        <source>Daily mass</source>
        <translation>每日限重</translation>
    </message>
    <message>
        <source>Listed goods</source>
        <translation>清单商品</translation>
    </message>
    <message>
        <source>Outside mutual trade</source>
        <translation>不属互市范围</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Export duty</source>
        <translation>出口关税</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>停止名单</translation>
    </message>
    <message>
        <source>Recall list</source>
        <translation>召回名单</translation>
    </message>
    <message>
        <source>official text seen</source>
        <translation>见过官方文本</translation>
    </message>
    <message>
        <source>public copy</source>
        <translation>公开副本</translation>
    </message>
    <message>
        <source>own knowledge</source>
        <translation>自有知识</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>example, confirm</source>
        <translation>示例，须确认</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules in force</source>
        <translation>适用的规则</translation>
    </message>
    <message>
        <source>No rule pack is in force today. Take one in under Settings, Shift F2.</source>
        <translation>今天没有适用的规则包。请按 Shift F2 在设置中读入。</translation>
    </message>
    <message>
        <source>{office} · from {day}</source>
        <translation>{office} · 自 {day}</translation>
    </message>
    <message>
        <source>Example, confirm with the competent office</source>
        <translation>示例，须经主管部门确认</translation>
    </message>
    <message>
        <source>{rule} · from {day} · source {source}</source>
        <translation>{rule} · 自 {day} · 出处 {source}</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>现在的值</translation>
    </message>
    <message>
        <source>From · until</source>
        <translation>自 · 至</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>example, confirm</source>
        <translation>示例，须确认</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>在用</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后用</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a signed rule pack</source>
        <translation>选择已签名的规则包</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>公钥文件</translation>
    </message>
    <message>
        <source>Choose the port&apos;s public key</source>
        <translation>选择口岸公钥</translation>
    </message>
    <message>
        <source>Change point or device</source>
        <translation>更改互市点或设备</translation>
    </message>
    <message>
        <source>Numbers go on under a new epoch. Records made so far keep their numbers.</source>
        <translation>编号另起一段。已有记录的编号不变。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Change the device</source>
        <translation>更改设备</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Rule pack {name} is taken.</source>
        <translation>规则包 {name} 已读入。</translation>
    </message>
    <message>
        <source>Numbers begin with {name} now.</source>
        <translation>编号现以 {name} 开头。</translation>
    </message>
    <message>
        <source>The port {name} is connected.</source>
        <translation>口岸 {name} 已连接。</translation>
    </message>
    <message>
        <source>Rules and settings</source>
        <translation>规则与设置</translation>
    </message>
    <message>
        <source>Look at what it changes; nothing is taken in by itself.</source>
        <translation>请先查看改动；程序不会自行采用。</translation>
    </message>
    <message>
        <source>{office} · pack {pack}, version {version} · from {day}</source>
        <translation>{office} · 规则包 {pack}，版本 {version} · 自 {day}</translation>
    </message>
    <message>
        <source>Every rule has a source and dates; a record is judged by the rules of its own day.</source>
        <translation>每条规则都有出处和日期；记录按当天的规则判断。</translation>
    </message>
    <message>
        <source>{office} offers {pack}, version {version}.</source>
        <translation>{office}提供规则包{pack}，第{version}版。</translation>
    </message>
    <message>
        <source>A pack that is unsigned or has no source is not taken; the old one stays in force.</source>
        <translation>没有签名或没有出处的规则包不采用，原规则包继续有效。</translation>
    </message>
    <message>
        <source>version {version}: {value}, {days}</source>
        <translation>第 {version} 版：{value}，{days}</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Rules of the other side</source>
        <translation>对方规则</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Stop and recall</source>
        <translation>停售与召回</translation>
    </message>
    <message>
        <source>Wall sheets</source>
        <translation>墙面公示单</translation>
    </message>
    <message>
        <source>No rule pack is in force today. Press + and choose the office&apos;s signed file.</source>
        <translation>今天没有适用的规则包。请按 + 选择主管部门的签名文件。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Take a rule pack in</source>
        <translation>读入规则包</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>税则查询</translation>
    </message>
    <message>
        <source>Point and device</source>
        <translation>互市点与设备</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Port line</source>
        <translation>口岸线路</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>小票打印机</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>ScannerTestScreen</name>
    <message>
        <source>Readers are read like this from now on.</source>
        <translation>从现在起按此识别读卡器。</translation>
    </message>
    <message>
        <source>Test of the card reader</source>
        <translation>读卡器测试</translation>
    </message>
    <message>
        <source>nothing scanned here is counted</source>
        <translation>在此扫描不计入任何记录</translation>
    </message>
    <message>
        <source>Scan a card or a code now.</source>
        <translation>请扫描一张证件或一个条码。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{least} to {most} ms</source>
        <translation>{least} 至 {most} 毫秒</translation>
    </message>
    <message>
        <source>Mark in front</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Mark behind</source>
        <translation>后缀</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>识别内容</translation>
    </message>
    <message>
        <source>Between two characters</source>
        <translation>两字符间隔</translation>
    </message>
    <message>
        <source>What the reader typed</source>
        <translation>读卡器输入的内容</translation>
    </message>
    <message>
        <source>Keys and ms since the key before</source>
        <translation>按键及距上一键的毫秒数</translation>
    </message>
    <message>
        <source>How readers type here</source>
        <translation>本点读卡器的输入方式</translation>
    </message>
    <message>
        <source>Control characters are shown by name, like &lt;STX&gt; or &lt;CR&gt;.</source>
        <translation>控制字符以名称显示，如 &lt;STX&gt; 或 &lt;CR&gt;。</translation>
    </message>
    <message>
        <source>Longest time between characters</source>
        <translation>字符间最长间隔</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>最少字符数</translation>
    </message>
    <message>
        <source>Marks in front</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Like &lt;STX&gt; or ]Q3, parted by blanks; they are taken off.</source>
        <translation>如 &lt;STX&gt; 或 ]Q3，以空格分开；识别时去掉。</translation>
    </message>
    <message>
        <source>Marks behind</source>
        <translation>后缀</translation>
    </message>
    <message>
        <source>Enter and Tab need no entry.</source>
        <translation>Enter 和 Tab 不必填写。</translation>
    </message>
    <message>
        <source>Keep control characters</source>
        <translation>保留控制字符</translation>
    </message>
    <message>
        <source>otherwise they are dropped</source>
        <translation>否则去掉</translation>
    </message>
    <message>
        <source>Learn from this scan</source>
        <translation>按此次扫描设置</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>SellerCard</name>
    <message>
        <source>Seller and place</source>
        <translation>对方和地点</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Seller or buyer</source>
        <translation>卖方或买方</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单证</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>口岸</translation>
    </message>
    <message>
        <source>Plate, if there is one</source>
        <translation>车牌（如有）</translation>
    </message>
    <message>
        <source>into China</source>
        <translation>进中国</translation>
    </message>
    <message>
        <source>out of China</source>
        <translation>出中国</translation>
    </message>
</context>
<context>
    <name>ShareMap</name>
    <message>
        <source>{share} with a share, {unknown} unknown elsewhere, {blocked} not allowed</source>
        <translation>{share} 人有份，{unknown} 人他处未知，{blocked} 人不可分</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>显示姓名</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Practice: the PIN is {pin}</source>
        <translation>练习：PIN 为 {pin}</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>谁在这里工作？</translation>
    </message>
    <message>
        <source>The first clerk of this market. More can be added later.</source>
        <translation>本互市点的第一位文员，以后可再添加。</translation>
    </message>
    <message>
        <source>Add a clerk</source>
        <translation>添加文员</translation>
    </message>
    <message>
        <source>Everybody signs in with a PIN of their own.</source>
        <translation>每人用自己的 PIN 登录。</translation>
    </message>
    <message>
        <source>Device {device}</source>
        <translation>第 {device} 台</translation>
    </message>
    <message>
        <source>Signing in needs no network. While locked, no name is shown.</source>
        <translation>没有网络也能进。锁着的时候不显示任何人的名字。</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>谁来当班？</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>六位数字</translation>
    </message>
    <message>
        <source>A wrong PIN waits a little; it never locks.</source>
        <translation>输错会慢一点，不会锁死。</translation>
    </message>
    <message>
        <source>New clerk</source>
        <translation>新文员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>PIN，六位数字</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>再输入一次 PIN</translation>
    </message>
    <message>
        <source>Add and sign in</source>
        <translation>添加并登录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>SlipDesk</name>
    <message>
        <source>Slip printed: copy {copy}</source>
        <translation>小票已打印：第 {copy} 份副本</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) printed</source>
        <translation>
            <numerusform>已打印 %n 张小票</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipPrinterCard</name>
    <message>
        <source>The slip printer is kept.</source>
        <translation>小票打印机设置已保存。</translation>
    </message>
    <message>
        <source>The trial slip was printed.</source>
        <translation>试打小票已打印。</translation>
    </message>
    <message>
        <source>The system&apos;s usual printer</source>
        <translation>系统默认打印机</translation>
    </message>
    <message>
        <source>Slip printer</source>
        <translation>小票打印机</translation>
    </message>
    <message>
        <source>Slips are printed as pictures, so that both languages come out on any receipt printer.</source>
        <translation>小票按图像打印，任何小票打印机都能印出两种文字。</translation>
    </message>
    <message>
        <source>A slip counts when it is made: if the printer fails, the next one says which copy it is.</source>
        <translation>小票一经制作即计数：打印失败时，下一张会注明是第几份副本。</translation>
    </message>
    <message>
        <source>How it is plugged in</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>纸宽</translation>
    </message>
    <message>
        <source>Bits a second</source>
        <translation>速率（位/秒）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Cut the paper after each slip</source>
        <translation>每张小票后切纸</translation>
    </message>
    <message>
        <source>Print a slip by itself after each basket</source>
        <translation>每篮保存后自动打印小票</translation>
    </message>
    <message>
        <source>Saving never waits for it.</source>
        <translation>保存从不等待打印。</translation>
    </message>
    <message>
        <source>Keep the setting</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Print a trial slip</source>
        <translation>试打一张</translation>
    </message>
    <message>
        <source>No slip printer</source>
        <translation>无小票打印机</translation>
    </message>
    <message>
        <source>A printer of this system</source>
        <translation>本系统的打印机</translation>
    </message>
    <message>
        <source>USB, directly</source>
        <translation>USB 直连</translation>
    </message>
    <message>
        <source>Network, directly</source>
        <translation>网络直连</translation>
    </message>
    <message>
        <source>Serial line, directly</source>
        <translation>串口直连</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>equal shares for those with allowance</source>
        <extracomment>Why somebody with a share has less than others, where the cell does not say it already.</extracomment>
        <translation>有额度的人平均分配</translation>
    </message>
    <message>
        <source>as few people as possible</source>
        <translation>人数最少</translation>
    </message>
    <message>
        <source>first those with the fewest shares lately</source>
        <translation>近期份数少的优先</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>confirmed: card</source>
        <translation>已确认：刷卡</translation>
    </message>
    <message>
        <source>confirmed: signed sheet {note}</source>
        <translation>已确认：签字表 {note}</translation>
    </message>
    <message>
        <source>confirmed: {note}</source>
        <translation>已确认：{note}</translation>
    </message>
    <message>
        <source>allowance used up</source>
        <translation>额度用完</translation>
    </message>
    <message>
        <source>limit of these goods reached</source>
        <translation>此商品限量已满</translation>
    </message>
    <message>
        <source>too little left for one step</source>
        <translation>余额不足一个最小单位</translation>
    </message>
    <message>
        <source>less than a step below the others</source>
        <translation>比他人少不足一个最小单位</translation>
    </message>
    <message>
        <source>so that most of the lot is placed</source>
        <translation>为使整批分出最多</translation>
    </message>
    <message>
        <source>nobody can take more</source>
        <translation>已无人可再分</translation>
    </message>
    <message>
        <source>less than one step</source>
        <translation>不足一个最小单位</translation>
    </message>
    <message>
        <source>too little for one more person</source>
        <translation>数量太少，不再另加一人</translation>
    </message>
    <message>
        <source>not needed for this lot</source>
        <translation>此批不需要</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>手工去掉</translation>
    </message>
    <message>
        <source>all used at another point</source>
        <translation>已在他处用完</translation>
    </message>
    <message>
        <source>quota on laptop {device}</source>
        <translation>额度在电脑{device}</translation>
    </message>
    <message>
        <source>no duty-free turn left this month</source>
        <translation>本月互市次数已用完</translation>
    </message>
    <message>
        <source>no more declarations today</source>
        <translation>今天不能再申报</translation>
    </message>
    <message>
        <source>later in turn: {n} share(s) lately</source>
        <translation>轮到较后：近期 {n} 份</translation>
    </message>
    <message>
        <source>no entrustment today</source>
        <translation>今天没有委托书</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>no value limit</source>
        <translation>不限货值</translation>
    </message>
    <message>
        <source>used up with it</source>
        <translation>到此用满</translation>
    </message>
    <message>
        <source>left {amount}</source>
        <translation>余 {amount}</translation>
    </message>
    <message>
        <source>{n} lately</source>
        <translation>近期 {n} 份</translation>
    </message>
    <message>
        <source>{before} before, {after} after</source>
        <translation>之前 {before}，之后 {after}</translation>
    </message>
    <message>
        <source>Everybody carries the same value, as far as their allowance and the limits of the goods let them.</source>
        <translation>在额度和限量允许的范围内，每人分到相同货值。</translation>
    </message>
    <message>
        <source>The lot goes to as few people as can carry it; the others keep their allowance.</source>
        <translation>整批货分给尽量少的人，其他人的额度不动。</translation>
    </message>
    <message>
        <source>Those with the fewest shares lately come first; over many days everybody gets as many.</source>
        <translation>近期份数少的人优先，时间长了人人份数相同。</translation>
    </message>
</context>
<context>
    <name>SplitHead</name>
    <message>
        <source>shares · {mass} not placed</source>
        <translation>份 · {mass} 未分</translation>
    </message>
    <message>
        <source>shares · all placed, left {mass}</source>
        <translation>份 · 全部分完，剩 {mass}</translation>
    </message>
    <message>
        <source>Sum of shares = net</source>
        <translation>各份之和 = 净重</translation>
    </message>
    <message>
        <source>Shares + rest = net</source>
        <translation>各份 + 剩余 = 净重</translation>
    </message>
    <message>
        <source>Sum of shares = value</source>
        <translation>各份之和 = 货值</translation>
    </message>
    <message>
        <source>Shares + rest = value</source>
        <translation>各份 + 剩余 = 货值</translation>
    </message>
    <message>
        <source>{n} present</source>
        <translation>{n} 人在场</translation>
    </message>
    <message>
        <source>{n} not allowed</source>
        <translation>{n} 人不可分</translation>
    </message>
    <message>
        <source>{n} used elsewhere</source>
        <translation>{n} 人他处已用</translation>
    </message>
    <message>
        <source>needs {needed} people</source>
        <translation>需要 {needed} 人</translation>
    </message>
    <message>
        <source>this lot</source>
        <translation>此批</translation>
    </message>
    <message>
        <source>used elsewhere</source>
        <translation>他处已用</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不可分</translation>
    </message>
    <message>
        <source>no share</source>
        <translation>没有份额</translation>
    </message>
</context>
<context>
    <name>SplitScreen</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Mass kg</source>
        <translation>重量 kg</translation>
    </message>
    <message>
        <source>Value CNY</source>
        <translation>货值 CNY</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Nobody present can take a share.</source>
        <translation>在场的人都不能分。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Other rule</source>
        <translation>换规则</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>Here / confirmed / unknown</source>
        <translation>本机 / 已确认 / 未知</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Sheet to sign</source>
        <translation>待签字的分配表</translation>
    </message>
    <message>
        <source>Signed sheet</source>
        <translation>已签字的分配表</translation>
    </message>
    <message>
        <source>Type a reason</source>
        <translation>填写理由</translation>
    </message>
    <message>
        <source>Read more cards</source>
        <translation>继续刷卡</translation>
    </message>
    <message>
        <source>Shares in order of coming</source>
        <translation>按到场顺序的份额</translation>
    </message>
    <message numerus="yes">
        <source>Papers of %n share(s)</source>
        <translation>
            <numerusform>%n 份的单据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n share(s)</source>
        <translation>
            <numerusform>确认 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finalise %n share(s)</source>
        <translation>
            <numerusform>定稿 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>重新加入</translation>
    </message>
    <message>
        <source>Drop person</source>
        <translation>去掉此人</translation>
    </message>
    <message>
        <source>Trucks of today</source>
        <translation>今天的车</translation>
    </message>
    <message>
        <source>No lot here: choose a truck first.</source>
        <translation>这里没有货批，请先选一车货。</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>{act}, {mass} stay</source>
        <translation>{act}，剩 {mass}</translation>
    </message>
    <message>
        <source>%n share(s) stop it; nothing was finalised.</source>
        <translation>有 %n 份不能通过；全部没有定稿。</translation>
    </message>
    <message>
        <source>The share stays as it was.</source>
        <translation>此份没有变动。</translation>
    </message>
    <message>
        <source>%n share(s) without a card that was read</source>
        <translation>%n 份没有刷卡</translation>
    </message>
    <message>
        <source>Enter the number of the signed sheet D09, or type a reason.</source>
        <translation>请填写已签字的 D09 编号，或填写理由。</translation>
    </message>
    <message>
        <source>{mass} not placed</source>
        <translation>{mass} 未分</translation>
    </message>
    <message>
        <source>%n record(s) saved on this machine</source>
        <translation>已在本机保存 %n 条记录</translation>
    </message>
    <message>
        <source>Take back (until {time})</source>
        <translation>撤回（{time} 前）</translation>
    </message>
    <message>
        <source>{goods}: stays with the lot, or more people take it.</source>
        <translation>{goods}：留在货批中，或由更多人分。</translation>
    </message>
    <message>
        <source>Finalising</source>
        <translation>正在定稿</translation>
    </message>
    <message>
        <source>Number of the signed sheet D09</source>
        <translation>已签字的 D09 编号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why the share counts as confirmed</source>
        <translation>为什么视为已确认</translation>
    </message>
    <message numerus="yes">
        <source>Stands for %n share(s) without a card.</source>
        <translation>
            <numerusform>适用于没有刷卡的 %n 份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved · {ref}</source>
        <translation>
            <numerusform>已存 %n 条记录 · {ref}</numerusform>
        </translation>
    </message>
    <message>
        <source>%n row(s) saved.</source>
        <translation>已保存 %n 行。</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received by the port</source>
        <translation>口岸收到</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Unknown elsewhere</source>
        <translation>他处未知</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不可分</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未看</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Sent, result unknown</source>
        <translation>发送结果未知</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结关</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暂缓发送</translation>
    </message>
    <message>
        <source>Awaiting inspection</source>
        <translation>待查验</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Deleted by the port</source>
        <translation>口岸已删除</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>all done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Step {n} of {count}: {word}</source>
        <translation>第 {n} 步，共 {count} 步：{word}</translation>
    </message>
</context>
<context>
    <name>SyncBadge</name>
    <message>
        <source>{count} returned</source>
        <translation>{count} 退回</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 待发送</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>还没有联系过</translation>
    </message>
</context>
<context>
    <name>TariffCard</name>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>List</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Goods register</source>
        <translation>商品目录</translation>
    </message>
    <message>
        <source>HS, 6 digits</source>
        <translation>HS 6位</translation>
    </message>
    <message>
        <source>Vietnam, 8 digits</source>
        <translation>越南8位</translation>
    </message>
    <message>
        <source>example, confirm</source>
        <translation>示例，须确认</translation>
    </message>
    <message>
        <source>Type a name or the beginning of a code. Goods are found by pinyin initials too.</source>
        <translation>请输入品名或编码开头。商品目录还可用拼音首字母查找。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>There are more lines than shown: type more words or more digits.</source>
        <translation>还有更多条目未显示：请多输入几个字或几位编码。</translation>
    </message>
    <message>
        <source>No list has “{words}”. The long lists have no Chinese names: try Vietnamese, English or a code.</source>
        <translation>各清单中没有「{words}」。长清单没有中文名称：请试越南文、英文或编码。</translation>
    </message>
    <message>
        <source>Goods or tariff code</source>
        <translation>品名或税则编码</translation>
    </message>
    <message>
        <source>dragon fruit, thanh long, hlg, 0810</source>
        <translation>火龙果、hlg、thanh long、0810</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Trucks of today</source>
        <translation>今天的车</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>净重 kg</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>走到哪</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>进口</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>to be split</source>
        <translation>待分配</translation>
    </message>
    <message>
        <source>{count} · {state}</source>
        <translation>{count} 份 · {state}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>device {device}</source>
        <translation>第 {device} 台</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>现在要做</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) must be mended</source>
        <translation>
            <numerusform>有 %n 条记录要修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Split {goods} among those present</source>
        <translation>把 {goods} 分给在场的人</translation>
    </message>
    <message>
        <source>Lay the first card on the reader</source>
        <translation>请放第一张卡</translation>
    </message>
    <message>
        <source>Record the first truck</source>
        <translation>登记第一车货</translation>
    </message>
    <message>
        <source>Split the truck among those present</source>
        <translation>把这车货分给在场的人</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for the port</source>
        <translation>
            <numerusform>%n 条待发送口岸</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sent. Close the day</source>
        <translation>全部已发送，可以日终</translation>
    </message>
    <message>
        <source>net {mass}</source>
        <translation>净重 {mass}</translation>
    </message>
    <message>
        <source>value {money}</source>
        <translation>货值 {money}</translation>
    </message>
    <message numerus="yes">
        <source>needs at least %n share(s)</source>
        <translation>
            <numerusform>至少要 %n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the days before, %n message(s) wait.</source>
        <translation>
            <numerusform>前几天还有 %n 条待发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present; more cards can be read at any time.</source>
        <translation>
            <numerusform>%n 人到场；随时可以继续刷卡。</numerusform>
        </translation>
    </message>
    <message>
        <source>They go by themselves as soon as the line is there.</source>
        <translation>线路一通就会自动发送。</translation>
    </message>
    <message>
        <source>Begin the presence run</source>
        <translation>开始到场登记</translation>
    </message>
    <message>
        <source>Record a truck</source>
        <translation>登记车货</translation>
    </message>
    <message>
        <source>Begin the split</source>
        <translation>开始分配</translation>
    </message>
    <message>
        <source>Mend the first one</source>
        <translation>修正第一条</translation>
    </message>
    <message>
        <source>Look at the port</source>
        <translation>查看口岸收发</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>做日终小结</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>车货</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>To the port</source>
        <translation>交口岸</translation>
    </message>
    <message>
        <source>Day end</source>
        <translation>日终小结</translation>
    </message>
    <message>
        <source>since {first}, last {last}</source>
        <translation>{first} 起，最后 {last}</translation>
    </message>
    <message>
        <source>oldest: {age}</source>
        <translation>最早：{age}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>人到场</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>today, with the port&apos;s receipt</source>
        <translation>今天，有口岸回执</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>要修正</translation>
    </message>
    <message numerus="yes">
        <source>To mend: %n</source>
        <translation>
            <numerusform>要修正 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No truck yet today.</source>
        <translation>今天还没有车。</translation>
    </message>
    <message>
        <source>Read more cards</source>
        <translation>继续刷卡</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>背篓</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>口岸收发</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Find person, goods, plate</source>
        <translation>查人、货、车牌</translation>
    </message>
</context>
<context>
    <name>TruckForm</name>
    <message>
        <source>Rate: 1 CNY in {currency}</source>
        <extracomment>Fields in the order of the form, each with the columns it takes.</extracomment>
        <translation>汇率：1 CNY 合 {currency}</translation>
    </message>
    <message>
        <source>Seller in the other country</source>
        <translation>对方国家的卖方</translation>
    </message>
    <message>
        <source>Buyer abroad</source>
        <translation>境外买方</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>everybody present</source>
        <translation>所有在场的人</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>车货</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家（地区）</translation>
    </message>
    <message>
        <source>Chinese plate</source>
        <translation>中国车牌</translation>
    </message>
    <message>
        <source>Vietnamese plate</source>
        <translation>越南车牌</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Manifest batch no.</source>
        <translation>货物运输批次号</translation>
    </message>
    <message>
        <source>Road bill no.</source>
        <translation>提（运）单号</translation>
    </message>
    <message>
        <source>Manifest mass</source>
        <translation>舱单总重</translation>
    </message>
    <message>
        <source>1 CNY is</source>
        <translation>1 CNY 合</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>汇率来源</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>口岸（通道）</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>互助组</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>进口</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>手机支付</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Chinese company code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Vietnamese tax code</source>
        <translation>越南税号</translation>
    </message>
</context>
<context>
    <name>TruckScreen</name>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Net kg</source>
        <translation>净重 kg</translation>
    </message>
    <message>
        <source>Value CNY</source>
        <translation>货值 CNY</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>split waits for you</source>
        <translation>待分配</translation>
    </message>
    <message>
        <source>not split yet</source>
        <translation>尚未分配</translation>
    </message>
    <message>
        <source>Finalised</source>
        <translation>已定稿</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>车货</translation>
    </message>
    <message>
        <source>new · kept as you type</source>
        <translation>新 · 边输入边保存</translation>
    </message>
    <message>
        <source>Truck and split</source>
        <translation>车货分配</translation>
    </message>
    <message numerus="yes">
        <source>%n truck(s) today</source>
        <translation>
            <numerusform>今天 %n 车</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Add goods</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Drop line</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>New truck</source>
        <translation>新一车</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Save and split</source>
        <translation>保存并分配</translation>
    </message>
    <message>
        <source>Open the split</source>
        <translation>打开分配</translation>
    </message>
    <message>
        <source>No truck today.</source>
        <translation>今天没有车。</translation>
    </message>
    <message>
        <source>The truck typed before was put aside.</source>
        <translation>先前输入的车货已放在一边。</translation>
    </message>
    <message>
        <source>Ctrl Z brings it back.</source>
        <translation>按 Ctrl Z 取回。</translation>
    </message>
    <message>
        <source>This is what you were typing; nothing of it was lost.</source>
        <translation>这是您之前输入的内容，没有丢失。</translation>
    </message>
    <message>
        <source>Go on, or press Esc for the list of trucks.</source>
        <translation>请继续，或按 Esc 看车货列表。</translation>
    </message>
    <message>
        <source>Trucks of today</source>
        <translation>今天的车</translation>
    </message>
</context>
<context>
    <name>TwoPersons</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>A supervisor or leader confirms with the PIN.</source>
        <translation>请主管或组长输入PIN确认。</translation>
    </message>
    <message>
        <source>No other supervisor or leader can sign in here. Add one in the settings.</source>
        <translation>本机没有其他主管或组长，请在设置中添加。</translation>
    </message>
</context>
<context>
    <name>UndoScreen</name>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>能否撤回</translation>
    </message>
    <message>
        <source>no: sent or changed</source>
        <translation>不能：已发送或已改动</translation>
    </message>
    <message>
        <source>correct it with a reason</source>
        <translation>写明原因更正</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>到 {time} 为止</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) not sent yet</source>
        <translation>
            <numerusform>%n 项尚未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤回：{what}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>撤回这一项</translation>
    </message>
    <message>
        <source>Nothing to take back. What is sent is corrected with a reason, under Records.</source>
        <translation>没有可撤回的操作。已发送的在「记录」里写明原因更正。</translation>
    </message>
    <message>
        <source>What can be taken back</source>
        <translation>可撤回的操作</translation>
    </message>
    <message>
        <source>Lot finalised: {ref}, {shares} shares</source>
        <translation>整车已定稿：{ref}，{shares} 份</translation>
    </message>
    <message>
        <source>Basket of {person}</source>
        <translation>{person} 的背篓</translation>
    </message>
    <message>
        <source>Presence of {person}</source>
        <translation>{person} 到场</translation>
    </message>
    <message>
        <source>Members taken from a file: {members}</source>
        <translation>从文件导入成员：{members}</translation>
    </message>
    <message>
        <source>Entry of {person} changed</source>
        <translation>{person} 的资料已改</translation>
    </message>
    <message>
        <source>Group {group} changed</source>
        <translation>互助组 {group} 已改</translation>
    </message>
    <message>
        <source>A share set by hand in lot {ref}</source>
        <translation>{ref} 里手工设定的一份</translation>
    </message>
    <message>
        <source>Income entered</source>
        <translation>已录收入</translation>
    </message>
    <message>
        <source>Group {group}: {person}</source>
        <translation>互助组 {group}：{person}</translation>
    </message>
    <message>
        <source>Two entries made one: {person}</source>
        <translation>两条登记合为一条：{person}</translation>
    </message>
    <message>
        <source>Leave for one day: {person}</source>
        <translation>当日特批：{person}</translation>
    </message>
    <message>
        <source>New in the register: {person}</source>
        <translation>新登记：{person}</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Open the market</source>
        <translation>打开互市点</translation>
    </message>
    <message>
        <source>The market is being opened.</source>
        <translation>正在打开。</translation>
    </message>
    <message>
        <source>Practice market: its passphrase is filled in. Press Enter.</source>
        <translation>练习互市点：口令已填好，按 Enter。</translation>
    </message>
    <message>
        <source>It holds no personal data, and nothing is sent out.</source>
        <translation>没有个人信息，也不会送出。</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>用恢复密钥打开</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>From the paper written at the first start; hyphens may be left out.</source>
        <translation>按首次使用时抄写的内容输入，可省略连字符。</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>使用口令</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <source>No network is needed. Everything stays on this machine.</source>
        <translation>不需要网络，全部内容留在本机。</translation>
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message>
        <source>Value CNY</source>
        <translation>货值 CNY</translation>
    </message>
    <message>
        <source>Manifest {total} · declared {declared} · left after this lot {left}</source>
        <translation>舱单 {total} · 已申报 {declared} · 本批后剩余 {left}</translation>
    </message>
    <message>
        <source>No value limit · {present} present</source>
        <translation>不限货值 · {present} 人在场</translation>
    </message>
    <message>
        <source>{present} present</source>
        <translation>{present} 人在场</translation>
    </message>
    <message>
        <source>Needs at least {needed} people · {present} present</source>
        <translation>至少要 {needed} 人 · {present} 人在场</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Verify a paper</source>
        <translation>核验单证</translation>
    </message>
    <message>
        <source>offline, by the keys known here</source>
        <translation>不联网，用本机认识的密钥</translation>
    </message>
    <message>
        <source>Reading the paper</source>
        <translation>正在读取单证</translation>
    </message>
    <message>
        <source>it is drawn again and compared</source>
        <translation>重新绘制并逐处比对</translation>
    </message>
    <message>
        <source>Waiting for a paper</source>
        <translation>等待单证</translation>
    </message>
    <message>
        <source>Cannot be verified</source>
        <translation>无法核验</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>不是真件</translation>
    </message>
    <message>
        <source>Look at it yourself</source>
        <translation>请自己查看</translation>
    </message>
    <message>
        <source>Seal genuine</source>
        <translation>签章为真</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>真件</translation>
    </message>
    <message>
        <source>compare what is sealed with what is printed</source>
        <translation>请对照签章内容与纸面</translation>
    </message>
    <message>
        <source>nothing was altered since it was made</source>
        <translation>生成后没有任何改动</translation>
    </message>
    <message>
        <source>laptop {laptop}, {time}</source>
        <translation>电脑 {laptop}，{time}</translation>
    </message>
    <message>
        <source>copy {copy}</source>
        <translation>副本 {copy}</translation>
    </message>
    <message>
        <source>{sheets} sheets</source>
        <translation>共 {sheets} 张</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open a PDF</source>
        <translation>打开 PDF</translation>
    </message>
    <message>
        <source>Scan the square of a sheet, open its PDF, or drop the file here. No network is needed.</source>
        <translation>扫描纸面方码、打开 PDF，或把文件拖到这里。不需要网络。</translation>
    </message>
    <message>
        <source>Square of a sheet</source>
        <translation>纸面方码</translation>
    </message>
    <message>
        <source>Number it is shown under (may stay empty)</source>
        <translation>出示的单号（可不填）</translation>
    </message>
</context>
<context>
    <name>VersionCompare</name>
    <message>
        <source>Correction: what changed</source>
        <translation>更正：改了什么</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>第{n}版</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>example, confirm with the office</source>
        <translation>示例，请向主管部门确认</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Chinese identity card</source>
        <translation>中国居民身份证</translation>
    </message>
    <message>
        <source>Vietnamese citizen identity card</source>
        <translation>越南公民身份证</translation>
    </message>
    <message>
        <source>Border pass</source>
        <translation>边境通行证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Group clerk</source>
        <translation>互助组文员</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>number of the paper</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>number of the copy</source>
        <translation>副本号</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>kind of paper</source>
        <translation>单证种类</translation>
    </message>
    <message>
        <source>check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>the page itself</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>something</source>
        <translation>某处</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>withdrawn: no code of it counts</source>
        <translation>已注销：其码一律无效</translation>
    </message>
    <message>
        <source>another market point: its codes are read</source>
        <translation>其他互市点：可识别其码</translation>
    </message>
    <message>
        <source>in use: shares the residents</source>
        <translation>使用中：分担边民</translation>
    </message>
    <message>
        <source>not in use: no resident&apos;s home</source>
        <translation>未使用：不分担边民</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Put out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Put in use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Withdraw its key</source>
        <translation>注销其密钥</translation>
    </message>
</context>
</TS>
