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
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Day end</source>
        <translation>日终小结</translation>
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
        <source>Pick number {n}</source>
        <translation>选第 {n} 项</translation>
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
    <name>MainWindow</name>
    <message>
        <source>边贸通 · Biên Mậu Thông</source>
        <extracomment>The rail item that stays lit while a place without its own item is open.</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Practice · nothing is sent out</source>
        <translation type="unfinished" />
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
    <name>PageView</name>
    <message>
        <source>Page {n} of {count}</source>
        <translation>第 {n} 页，共 {count} 页</translation>
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
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Over the allowance</source>
        <translation>超出额度</translation>
    </message>
    <message>
        <source>At most left</source>
        <translation>最多还剩</translation>
    </message>
    <message>
        <source>At least left</source>
        <translation>至少还剩</translation>
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
    <name>ShareMap</name>
    <message>
        <source>{share} with a share, {unknown} unknown elsewhere, {blocked} not allowed</source>
        <translation>{share} 人有份，{unknown} 人他处未知，{blocked} 人不可分</translation>
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
    <name>TopBar</name>
    <message>
        <source>Find person, goods, plate</source>
        <translation>查人、货、车牌</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Chinese identity card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vietnamese citizen identity card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Border pass</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group clerk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Group leader</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
