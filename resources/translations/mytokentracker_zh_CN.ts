<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% of session</source>
        <translation>% 会话</translation>
    </message>
    <message>
        <source>% of week</source>
        <translation>% 本周</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), as seen on {date}; it came with the program</source>
        <comment>of a price list</comment>
        <translation>
            <numerusform>%n 个型号，截至 {date}；随程序附带</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), as seen on {date}; it was fetched</source>
        <comment>of a price list</comment>
        <translation>
            <numerusform>%n 个型号，截至 {date}；已下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 个项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n 个回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) came after Claude Code noted its total: ours has them already.</source>
        <translation>
            <numerusform>%n 个回复在 Claude Code 记下总计之后到来：我们的已包含它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) did not end in the transcript, cut off or written by an old client: how much they put out is not known here.</source>
        <translation>
            <numerusform>%n 个回复在会话记录中没有结束（被中断或由旧客户端写入）：其输出量在此未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) in this transcript came by copying, when it was forked from another session: counted there, and in Claude Code&apos;s total of both, with what that one had used without a line.</source>
        <translation>
            <numerusform>此会话记录中的 %n 个回复是从另一会话分叉时复制来的：在那里统计，而 Claude Code 在两者的总计中都包含，并含其没有记录行的用量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) to be sent</source>
        <translation>
            <numerusform>%n 个回复待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) to be sent in {span}, as the account&apos;s quota allows</source>
        <translation>
            <numerusform>按账号配额，%n 个回复将在 {span} 内发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fast mode, times</source>
        <translation>快速模式倍数(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>输入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>输出(&amp;O)</translation>
    </message>
    <message>
        <source>+ means at least</source>
        <translation>+ 表示至少</translation>
    </message>
    <message>
        <source>14 days</source>
        <comment>head of a column: each of the last 14 days</comment>
        <translation>14 天</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>hours</comment>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>days</comment>
        <translation>30 天</translation>
    </message>
    <message>
        <source>5 h</source>
        <comment>hours</comment>
        <translation>5 小时</translation>
    </message>
    <message>
        <source>5-hour</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>5小时</translation>
    </message>
    <message>
        <source>5-hour windows that would have been full</source>
        <translation>本会用满的 5 小时窗口</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>days</comment>
        <translation>7 天</translation>
    </message>
    <message>
        <source>&lt;{amount}</source>
        <comment>less than an amount or a percentage</comment>
        <translation>&lt;{amount}</translation>
    </message>
    <message>
        <source>A Claude Code folder does not exist</source>
        <translation>某个 Claude Code 文件夹不存在</translation>
    </message>
    <message>
        <source>A command of your own to run on each alert, which it gets as JSON on its input.</source>
        <translation>每次提醒时运行的自定义命令，其标准输入会收到 JSON。</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>未命名的电脑</translation>
    </message>
    <message>
        <source>A custom plan needs both budgets.</source>
        <translation>自定义套餐需要填写两个预算。</translation>
    </message>
    <message>
        <source>A fault of the program ({kind})</source>
        <comment>kind: in a programmer&apos;s words</comment>
        <translation>程序错误（{kind}）</translation>
    </message>
    <message>
        <source>A folder of Claude Code</source>
        <translation>一个 Claude Code 文件夹</translation>
    </message>
    <message>
        <source>A folder of transcripts cannot be read</source>
        <translation>某个会话记录文件夹无法读取</translation>
    </message>
    <message>
        <source>A folder of transcripts does not answer</source>
        <translation>一个会话记录文件夹没有响应</translation>
    </message>
    <message>
        <source>A hub lets nobody in without one.</source>
        <translation>没有令牌，任何 Hub 都不允许加入。</translation>
    </message>
    <message>
        <source>A hub that this computer sends to, and your other machines, keep what they have of it.</source>
        <translation>此电脑所连接的 Hub 以及您的其他设备会保留它们已有的数据。</translation>
    </message>
    <message>
        <source>A line of the setting “{name}” cannot be used</source>
        <translation>设置“{name}”中有一行无法使用</translation>
    </message>
    <message>
        <source>A month</source>
        <comment>head of a column: price of a plan</comment>
        <translation>每月</translation>
    </message>
    <message>
        <source>A server of yours, or of somebody you trust, that brings the use of all your machines together: limits are the account’s.</source>
        <translation>您自己或您信任的人的服务器，用来汇总您所有设备的用量：限额是按账号计算的。</translation>
    </message>
    <message>
        <source>A token does not belong into an address</source>
        <translation>令牌不应写在地址里</translation>
    </message>
    <message>
        <source>A token is not sent without TLS</source>
        <translation>没有 TLS 时不发送令牌</translation>
    </message>
    <message>
        <source>A transcript cannot be read</source>
        <translation>某个会话记录无法读取</translation>
    </message>
    <message>
        <source>API price</source>
        <translation>API 价格</translation>
    </message>
    <message>
        <source>API price by day</source>
        <translation>每日 API 价格</translation>
    </message>
    <message>
        <source>API price by month</source>
        <translation>每月 API 价格</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>About MyTokenTracker</source>
        <translation>关于 MyTokenTracker</translation>
    </message>
    <message>
        <source>Above 90 % small errors weigh much; best is 10 to 50 %.</source>
        <translation>高于 90 % 时小误差影响很大；最好在 10 到 50 % 之间。</translation>
    </message>
    <message>
        <source>Above my own status line</source>
        <comment>beside a check box</comment>
        <translation>显示在我自己的状态行上方</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a hub</comment>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确度</translation>
    </message>
    <message numerus="yes">
        <source>Accuracy after %n sync(s) ± {percent} %</source>
        <translation>
            <numerusform>%n 次同步后的准确度 ± {percent} %</numerusform>
        </translation>
    </message>
    <message>
        <source>Across projects</source>
        <translation>所有项目合计</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>how long was worked</comment>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>添加价格</translation>
    </message>
    <message>
        <source>Add a system tray (status notifier) to your panel. The icon appears as soon as there is one.</source>
        <translation>请在面板中添加系统托盘（status notifier）。有了托盘，图标就会出现。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Against last month</source>
        <translation>与上月相比</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Alerts may come again after the next start</source>
        <translation>下次启动后提醒可能会重复</translation>
    </message>
    <message>
        <source>Alerts paused until {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>提醒暂停至 {when}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a range of time: since the beginning</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All</source>
        <comment>machines</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>All machines together {percent}</source>
        <translation>所有设备合计 {percent}</translation>
    </message>
    <message>
        <source>All machines together: {numbers}.</source>
        <comment>numbers: Session 42 %, Week 18 %</comment>
        <translation>所有设备合计：{numbers}。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>All of it, for as long as you do not forget it: Claude Code deletes its transcripts after 30 days, what was counted stays.</source>
        <translation>全部保留，直到您选择忘记：Claude Code 会在 30 天后删除会话记录，已统计的数据会留下。</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>All that was counted and learnt.</source>
        <translation>所有已统计和学到的数据。</translation>
    </message>
    <message>
        <source>All that was spent, for each million tokens put out</source>
        <translation>总花费除以输出的每百万 token</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>所有会话记录</translation>
    </message>
    <message>
        <source>Amounts are list-price estimates.</source>
        <translation>金额为按标价的估算。</translation>
    </message>
    <message>
        <source>Amounts cannot be shown in {currency}</source>
        <translation>无法以 {currency} 显示金额</translation>
    </message>
    <message>
        <source>Another MyTokenTracker is writing to it; try again in a minute.</source>
        <translation>另一个 MyTokenTracker 正在写入；请一分钟后再试。</translation>
    </message>
    <message>
        <source>Another tool’s status line is kept and goes on showing.</source>
        <translation>其他工具的状态行会保留并继续显示。</translation>
    </message>
    <message>
        <source>Another tool’s status line is kept and goes on showing: {command}</source>
        <translation>其他工具的状态行会保留并继续显示：{command}</translation>
    </message>
    <message>
        <source>As Claude says it (recommended)</source>
        <translation>以 Claude 所说为准（推荐）</translation>
    </message>
    <message>
        <source>As it was before we first changed it: {backup}</source>
        <comment>backup: a file</comment>
        <translation>恢复到我们首次修改之前：{backup}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Ask once a day</source>
        <comment>beside a check box</comment>
        <translation>每天询问一次</translation>
    </message>
    <message>
        <source>Ask the hub now</source>
        <translation>立即询问 Hub</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问 Hub…</translation>
    </message>
    <message>
        <source>At API prices</source>
        <translation>按 API 价格</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>一览</translation>
    </message>
    <message>
        <source>At this pace full at {when}, {duration} before it resets.</source>
        <translation>按此速度将于 {when} 用满，早于重置 {duration}。</translation>
    </message>
    <message>
        <source>At this pace full at {when}.</source>
        <translation>按此速度将于 {when} 用满。</translation>
    </message>
    <message>
        <source>At this pace neither window fills up.</source>
        <translation>按此速度两个窗口都不会用满。</translation>
    </message>
    <message>
        <source>At this pace the session is full at {when}{band}, in {left}.</source>
        <translation>按此速度会话将于 {when}{band} 用满，还有 {left}。</translation>
    </message>
    <message>
        <source>At this pace the session is full at {when}{band}, {left} before it resets.</source>
        <translation>按此速度会话将于 {when}{band} 用满，早于重置 {left}。</translation>
    </message>
    <message>
        <source>At this pace the session lasts until it resets.</source>
        <translation>按此速度会话可用到重置。</translation>
    </message>
    <message>
        <source>At this pace the week is full at {when}{band}, in {left}.</source>
        <translation>按此速度本周将于 {when}{band} 用满，还有 {left}。</translation>
    </message>
    <message>
        <source>At this pace the week is full at {when}{band}, {left} before it resets.</source>
        <translation>按此速度本周将于 {when}{band} 用满，早于重置 {left}。</translation>
    </message>
    <message>
        <source>At this pace the week lasts until it resets.</source>
        <translation>按此速度本周可用到重置。</translation>
    </message>
    <message>
        <source>At which percentages of the session you are told.</source>
        <translation>会话用到哪些百分比时提醒您。</translation>
    </message>
    <message>
        <source>At which percentages of the week you are told.</source>
        <translation>每周用到哪些百分比时提醒您。</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the list alone (Escape)</source>
        <translation>只返回列表（Esc）</translation>
    </message>
    <message>
        <source>Band</source>
        <comment>in which a number probably lies</comment>
        <translation>区间</translation>
    </message>
    <message>
        <source>Begin with what they learnt</source>
        <translation>从他人所学开始</translation>
    </message>
    <message>
        <source>Believed now</source>
        <comment>an estimator</comment>
        <translation>当前采用</translation>
    </message>
    <message>
        <source>Below 5 % small errors weigh much; best is 10 to 50 %.</source>
        <translation>低于 5 % 时小误差影响很大；最好在 10 到 50 % 之间。</translation>
    </message>
    <message>
        <source>Beside</source>
        <comment>our status line beside one of your own</comment>
        <translation>旁边</translation>
    </message>
    <message>
        <source>Between</source>
        <comment>head of a column: two values</comment>
        <translation>介于</translation>
    </message>
    <message>
        <source>Beyond it</source>
        <comment>head of a column: dollars beyond what a plan holds</comment>
        <translation>超出</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message>
        <source>Budgets are corrected by what your syncs taught.</source>
        <translation>预算已按您的同步结果修正。</translation>
    </message>
    <message>
        <source>Budgets are the plans&apos; defaults: sync, and the comparison goes by what Claude shows you.</source>
        <translation>预算为套餐默认值：进行一次同步后，对比将以 Claude 显示的为准。</translation>
    </message>
    <message>
        <source>Busiest: {hour}</source>
        <comment>an hour of the week and what was used</comment>
        <translation>最忙：{hour}</translation>
    </message>
    <message>
        <source>By</source>
        <comment>head of a column: which estimator</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>By a first guess the session may be full. Enter what Claude shows.</source>
        <translation>据初步猜测，会话可能已用满。请输入 Claude 显示的数值。</translation>
    </message>
    <message>
        <source>By a first guess the week may be full. Enter what Claude shows.</source>
        <translation>据初步猜测，本周可能已用满。请输入 Claude 显示的数值。</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>By itself it is asked once a minute.</source>
        <translation>它会自动每分钟询问一次。</translation>
    </message>
    <message>
        <source>Byte {number} is not UTF-8. Save it as UTF-8 with an editor.</source>
        <translation>第 {number} 个字节不是 UTF-8。请用编辑器另存为 UTF-8。</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Cache &amp;read</source>
        <translation>缓存读取(&amp;R)</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>缓存读取</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>缓存写入</translation>
    </message>
    <message>
        <source>Cache write 1 h</source>
        <translation>缓存写入 1 小时</translation>
    </message>
    <message>
        <source>Cache write 5 min</source>
        <translation>缓存写入 5 分钟</translation>
    </message>
    <message>
        <source>Cache write, &amp;1 h</source>
        <translation>缓存写入 &amp;1 小时</translation>
    </message>
    <message>
        <source>Cache write, &amp;5 min</source>
        <translation>缓存写入 &amp;5 分钟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <comment>transcripts</comment>
        <translation>取消读取</translation>
    </message>
    <message>
        <source>Change a price</source>
        <translation>修改价格</translation>
    </message>
    <message>
        <source>Change the chosen price</source>
        <translation>修改所选价格</translation>
    </message>
    <message>
        <source>Changes cannot be watched</source>
        <translation>无法监视更改</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>button: opens the charts window</comment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Charts…</source>
        <comment>opens the charts window</comment>
        <translation>图表…</translation>
    </message>
    <message>
        <source>Check the address and the date. For a hub with a certificate of its own: {command}.</source>
        <translation>请检查地址和日期。使用自有证书的 Hub：{command}。</translation>
    </message>
    <message>
        <source>Check the address, and whether the hub runs there. Nothing was changed here.</source>
        <translation>请检查地址，以及 Hub 是否在那里运行。这里没有任何更改。</translation>
    </message>
    <message>
        <source>Check the address; a hub of a newer version may need a newer version here.</source>
        <translation>请检查地址；较新版本的 Hub 可能也需要此处升级。</translation>
    </message>
    <message>
        <source>Check the disk that holds {file}.</source>
        <translation>请检查 {file} 所在的磁盘。</translation>
    </message>
    <message>
        <source>Check the permissions of {file}.</source>
        <translation>请检查 {file} 的权限。</translation>
    </message>
    <message>
        <source>Check the permissions of {folder} and of what is in it{reason}. Transcripts are read all the same.</source>
        <comment>reason: empty, or in brackets</comment>
        <translation>请检查 {folder} 及其内容的权限{reason}。会话记录仍会读取。</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Choose the name of another project to merge the two, such as those of a folder that was moved. An empty name gives the folder its own one back. Only names change, never what was counted.</source>
        <translation>选择另一个项目的名称即可合并两者，例如文件夹被移动时。名称留空则恢复文件夹本来的名称。只会改名称，不会改统计。</translation>
    </message>
    <message>
        <source>Choose your plan…</source>
        <translation>选择套餐…</translation>
    </message>
    <message>
        <source>Choose yours in Settings; the bars are of what it holds.</source>
        <translation>请在设置中选择您的套餐；进度条表示占其额度的比例。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Claude Code cannot call us</source>
        <translation>Claude Code 无法调用本程序</translation>
    </message>
    <message>
        <source>Claude Code files tokens under the model that was asked for, we under the one that answered.</source>
        <translation>Claude Code 把 token 记在所请求的模型下，我们记在实际回答的模型下。</translation>
    </message>
    <message>
        <source>Claude Code has noted no total of its own: it does so when a session ends, from version 2.1.251 on, and not when it is killed.</source>
        <translation>Claude Code 没有记下总计：自 2.1.251 版起在会话结束时记录，被强制结束时则不会。</translation>
    </message>
    <message>
        <source>Claude Code speaks for two accounts</source>
        <translation>Claude Code 报告了两个账号</translation>
    </message>
    <message>
        <source>Claude Code then reports the true percentages, and when a session ends.
Nothing of your conversations is kept.</source>
        <translation>Claude Code 会报告真实百分比以及会话何时结束。
不会保留任何对话内容。</translation>
    </message>
    <message>
        <source>Claude Code writes one for each session. Use it once and the bars fill by themselves.</source>
        <translation>Claude Code 每个会话会写一份记录。使用一次后进度条会自动填充。</translation>
    </message>
    <message>
        <source>Claude Code {version} has no hooks</source>
        <translation>Claude Code {version} 没有 hooks</translation>
    </message>
    <message>
        <source>Claude Code&apos;s</source>
        <comment>its count</comment>
        <translation>Claude Code 的</translation>
    </message>
    <message>
        <source>Claude Code&apos;s hooks are switched off</source>
        <translation>Claude Code 的 hooks 已关闭</translation>
    </message>
    <message>
        <source>Claude Code&apos;s hooks are switched off by a policy</source>
        <translation>Claude Code 的 hooks 被策略关闭</translation>
    </message>
    <message>
        <source>Claude Code&apos;s settings have an unexpected form</source>
        <translation>Claude Code 的设置格式异常</translation>
    </message>
    <message>
        <source>Claude Code&apos;s total has calls that are in no transcript: compaction, titles, web searches, recaps.</source>
        <translation>Claude Code 的总计包含任何会话记录中都没有的调用：压缩、标题、网页搜索、回顾。</translation>
    </message>
    <message>
        <source>Claude Code’s events cannot be read or removed</source>
        <translation>无法读取或移除 Claude Code 的事件</translation>
    </message>
    <message>
        <source>Claude counts</source>
        <comment>followed by a factor: × 1.17</comment>
        <translation>Claude 计为</translation>
    </message>
    <message>
        <source>Claude said so at {when}.</source>
        <translation>Claude 于 {when} 给出。</translation>
    </message>
    <message>
        <source>Claude’s own number is from {ago}.</source>
        <comment>ago: 4 min ago</comment>
        <translation>Claude 自己的数值来自 {ago}。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: leave a session&apos;s detail</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours of the windows.</source>
        <translation>窗口颜色。</translation>
    </message>
    <message>
        <source>Compare with Claude Code&apos;s own count</source>
        <translation>与 Claude Code 自己的统计比较</translation>
    </message>
    <message>
        <source>Comparison of plans</source>
        <translation>套餐比较</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button: Claude Code</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect Claude Code</source>
        <translation>连接 Claude Code</translation>
    </message>
    <message>
        <source>Connect Claude Code…</source>
        <translation>连接 Claude Code…</translation>
    </message>
    <message>
        <source>Connected: {file} is written.</source>
        <translation>已连接：已写入 {file}。</translation>
    </message>
    <message>
        <source>Connecting changes this, and nothing else:</source>
        <translation>连接只会更改以下内容：</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>to Claude Code</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect…</source>
        <comment>Claude Code</comment>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy a diagnostic report</source>
        <translation>复制诊断报告</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>复制会话 ID</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Cost by kind</source>
        <translation>按类型的费用</translation>
    </message>
    <message>
        <source>Cost by project</source>
        <translation>按项目的费用</translation>
    </message>
    <message>
        <source>Cost of each day, and the last 7 days beside the 7 before</source>
        <translation>每日费用，以及最近 7 天与之前 7 天的对比</translation>
    </message>
    <message>
        <source>Cost of the session</source>
        <translation>会话费用</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>费用走势</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>head of a column</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Count all transcripts again</source>
        <translation>重新统计所有会话记录</translation>
    </message>
    <message>
        <source>Counting has stopped because of a fault of the program</source>
        <translation>因程序错误，统计已停止</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a plan with budgets of the person&apos;s own</comment>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>page of the settings</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Day of the weekly reset</source>
        <translation>每周重置日</translation>
    </message>
    <message>
        <source>Days held up</source>
        <translation>受阻天数</translation>
    </message>
    <message>
        <source>Days in a row now</source>
        <translation>当前连续天数</translation>
    </message>
    <message>
        <source>Days on which a window would have been full</source>
        <translation>有窗口会用满的天数</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Does not fill up at this pace</source>
        <translation>按此速度不会用满</translation>
    </message>
    <message>
        <source>Does not start when you log in.</source>
        <translation>登录时不启动。</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: closes the window</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Each response is counted at the list price of its day.</source>
        <translation>每个回复按当天标价计算。</translation>
    </message>
    <message>
        <source>Each sync</source>
        <translation>每次同步</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button: corrects a reading</comment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>head of a column: used on other machines</comment>
        <translation>其他地方</translation>
    </message>
    <message>
        <source>Empty: the session is skipped.</source>
        <translation>留空：跳过会话。</translation>
    </message>
    <message>
        <source>Empty: the week is skipped.</source>
        <translation>留空：跳过每周。</translation>
    </message>
    <message>
        <source>Enough</source>
        <comment>a plan was always enough</comment>
        <translation>足够</translation>
    </message>
    <message numerus="yes">
        <source>Estimated from the limits of %n other account(s), until you sync</source>
        <translation>
            <numerusform>根据另外 %n 个账号的限额估算，直到您同步</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>估算方法</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>估算方法</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>导出（Ctrl+E）</translation>
    </message>
    <message>
        <source>Export: {title}</source>
        <translation>导出：{title}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Families</source>
        <comment>of models</comment>
        <translation>系列</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fixed: ends at a set time</source>
        <translation>固定：在设定的时间结束</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>For a bug report: versions, numbers and the log; no names, no paths, nothing that you wrote.</source>
        <translation>用于错误报告：版本、数字和日志；不含名称、路径，也不含您写的任何内容。</translation>
    </message>
    <message>
        <source>For an hour</source>
        <comment>alerts are paused</comment>
        <translation>一小时</translation>
    </message>
    <message>
        <source>For each response its id, time, model and token counts; ids of sessions; a code in the place of each project&apos;s folder; the percentages that Claude showed and the limits that were reached; your plan, its budgets and weekly reset. No prompts, answers or files.</source>
        <translation>每个回复的 ID、时间、模型和 token 数；会话 ID；用代码代替各项目的文件夹；Claude 显示的百分比和达到的限额；您的套餐、其预算和每周重置时间。不含提示、回答或文件。</translation>
    </message>
    <message>
        <source>For each response its id, time, model and token counts; ids of sessions; the folders of projects; the percentages that Claude showed and the limits that were reached; your plan, its budgets and weekly reset. No prompts, answers or files.</source>
        <translation>每个回复的 ID、时间、模型和 token 数；会话 ID；各项目的文件夹；Claude 显示的百分比和达到的限额；您的套餐、其预算和每周重置时间。不含提示、回答或文件。</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>给他人</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a group of settings: what was counted</comment>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>button</comment>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget everything that was counted</source>
        <translation>忘记所有统计</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>忘记全部？</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>忘记全部…</translation>
    </message>
    <message>
        <source>Forget the chosen project</source>
        <translation>忘记所选项目</translation>
    </message>
    <message>
        <source>Forget {project}?</source>
        <translation>忘记 {project}？</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘记…</translation>
    </message>
    <message>
        <source>Found {responses} in {sessions} since {date}.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions</comment>
        <translation>自 {date}起在 {sessions}中找到 {responses}。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Not made or endorsed by Anthropic.</source>
        <translation>基于 MIT 许可证的自由软件。并非由 Anthropic 制作或认可。</translation>
    </message>
    <message>
        <source>Free some space on the disk of {folder}; nothing is lost.</source>
        <translation>请释放 {folder} 所在磁盘的空间；不会丢失任何数据。</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the day from which a price counts</comment>
        <translation>起始</translation>
    </message>
    <message>
        <source>From &amp;day on</source>
        <translation>起始日(&amp;D)</translation>
    </message>
    <message>
        <source>From a quarter to four times the list price; the small upright line is as listed</source>
        <translation>从标价的四分之一到四倍；小竖线为标价</translation>
    </message>
    <message>
        <source>From cache</source>
        <comment>head of a column: share of the input</comment>
        <translation>来自缓存</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>来自他人</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a limit window</comment>
        <translation>已满</translation>
    </message>
    <message>
        <source>Full at {time} at this pace</source>
        <translation>按此速度将于 {time} 用满</translation>
    </message>
    <message>
        <source>Full at {time} at this pace, {duration} before it resets</source>
        <translation>按此速度将于 {time} 用满，早于重置 {duration}</translation>
    </message>
    <message>
        <source>Further limit</source>
        <comment>a limit of Claude&apos;s that has no name</comment>
        <translation>其他限额</translation>
    </message>
    <message>
        <source>Further windows</source>
        <comment>limits beside session and week</comment>
        <translation>其他窗口</translation>
    </message>
    <message>
        <source>General</source>
        <comment>page of the settings</comment>
        <translation>常规</translation>
    </message>
    <message>
        <source>Give it a new one: {command}.</source>
        <translation>请给它新的令牌：{command}。</translation>
    </message>
    <message>
        <source>Give one such as https://hub.example.org or https://example.org:8765.</source>
        <translation>请填写类似 https://hub.example.org 或 https://example.org:8765 的地址。</translation>
    </message>
    <message>
        <source>Give this machine a name.</source>
        <translation>请给这台设备起个名字。</translation>
    </message>
    <message>
        <source>Give what was learnt here</source>
        <translation>分享此处所学</translation>
    </message>
    <message>
        <source>Hardly before {early}.</source>
        <comment>a window full; a time</comment>
        <translation>不太可能早于 {early}。</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: closes the line about a newer version</comment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a token</comment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide your token</source>
        <translation>隐藏您的令牌</translation>
    </message>
    <message>
        <source>Hooks and status line let Claude Code itself say what is used.</source>
        <translation>通过 hooks 和状态行，由 Claude Code 自己报告用量。</translation>
    </message>
    <message>
        <source>Hooks: sessions are counted the moment they end</source>
        <translation>Hooks：会话一结束就统计</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>一周各小时</translation>
    </message>
    <message>
        <source>How far off, over time</source>
        <translation>误差走势</translation>
    </message>
    <message>
        <source>How much of that currency one US dollar is. It is fixed: nobody is asked for it.</source>
        <translation>一美元等于多少该货币。汇率固定：不会向任何人查询。</translation>
    </message>
    <message>
        <source>How much of the limit something takes, against its list price. The line holds the truth in about 80 of 100 cases.</source>
        <translation>某项占用的限额与其标价之比。线段约有 80 % 的把握包含真值。</translation>
    </message>
    <message>
        <source>How much of your Claude plan is used, from what Claude Code writes on this computer.</source>
        <translation>根据 Claude Code 在此电脑上写下的记录，您的 Claude 套餐已用多少。</translation>
    </message>
    <message>
        <source>How often it was believed</source>
        <translation>被采用的次数</translation>
    </message>
    <message>
        <source>How the 5-hour window moves.</source>
        <translation>5 小时窗口如何移动。</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>page of the settings: a server that brings several machines together</comment>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Icon: {style}</source>
        <translation>图标：{style}</translation>
    </message>
    <message>
        <source>In Claude Code type /usage, or open {page}.</source>
        <translation>在 Claude Code 中输入 /usage，或打开 {page}。</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>the price list that counts</comment>
        <translation>当前有效</translation>
    </message>
    <message>
        <source>In {file}, “{name}” is not {wanted}. Mend it or take it out, then try again.</source>
        <comment>wanted: an object, a list</comment>
        <translation>{file} 中的“{name}”不是{wanted}。请修正或删除后再试。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input, output, cache writes, cache reads, web searches</source>
        <translation>输入、输出、缓存写入、缓存读取、网页搜索</translation>
    </message>
    <message>
        <source>Inside the band</source>
        <translation>在区间内</translation>
    </message>
    <message>
        <source>Install or start one: GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>请安装或启动一个：GNOME Keyring、KWallet 或 KeePassXC。</translation>
    </message>
    <message>
        <source>Install the GNOME extension “{extension}”.</source>
        <translation>请安装 GNOME 扩展“{extension}”。</translation>
    </message>
    <message>
        <source>Is it really {percent} %? Ours is {ours} %. Save again to confirm.</source>
        <translation>确定是 {percent} % 吗？我们的是 {ours} %。再次保存以确认。</translation>
    </message>
    <message>
        <source>Is the session nearly full? A Quick Sync will tell</source>
        <comment>title of an alert</comment>
        <translation>会话接近用满？用 Quick Sync 便知</translation>
    </message>
    <message>
        <source>Is the week nearly full? A Quick Sync will tell</source>
        <comment>title of an alert</comment>
        <translation>本周接近用满？用 Quick Sync 便知</translation>
    </message>
    <message>
        <source>It begins with mtt_, and is shown by `hub account add` or `hub token new` on the hub.</source>
        <translation>它以 mtt_ 开头，由 Hub 上的 `hub account add` 或 `hub token new` 显示。</translation>
    </message>
    <message>
        <source>It can be edited by hand; comments in it stay.</source>
        <translation>可以手动编辑；其中的注释会保留。</translation>
    </message>
    <message>
        <source>It cannot be parted into a program and its arguments. Check alert_command in the settings.</source>
        <translation>无法拆分为程序和参数。请检查设置中的 alert_command。</translation>
    </message>
    <message>
        <source>It cannot be written: {reason}.</source>
        <translation>无法写入：{reason}。</translation>
    </message>
    <message>
        <source>It goes on at {when}, in {duration}.</source>
        <translation>将于 {when} 恢复，还有 {duration}。</translation>
    </message>
    <message>
        <source>It has a form that we cannot change safely: edit it by hand.</source>
        <translation>其格式无法安全地自动修改：请手动编辑。</translation>
    </message>
    <message>
        <source>It has more than {size} MB: those are no settings.</source>
        <comment>a file</comment>
        <translation>它超过 {size} MB：这不是设置文件。</translation>
    </message>
    <message>
        <source>It is a link to {target}, and there is no such folder.</source>
        <translation>它是指向 {target} 的链接，而该文件夹不存在。</translation>
    </message>
    <message>
        <source>It is asked for, or read from the standard input. One that was in an address is better revoked.</source>
        <translation>令牌会被询问，或从标准输入读取。出现在地址中的令牌最好撤销。</translation>
    </message>
    <message>
        <source>It is being asked for…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>It is being forgotten.</source>
        <translation>正在忘记。</translation>
    </message>
    <message>
        <source>It is in the clipboard: look it through, then paste it where you want it.</source>
        <translation>已复制到剪贴板：请检查后粘贴到需要的地方。</translation>
    </message>
    <message>
        <source>It is not a file. Move it out of the way.</source>
        <translation>它不是文件。请把它移开。</translation>
    </message>
    <message>
        <source>It is not set up, or was never unlocked: log in with your password, then set it again.</source>
        <translation>尚未设置或从未解锁：请用密码登录，然后再次设置。</translation>
    </message>
    <message>
        <source>It is read-only. Allow writing to it, then try again.</source>
        <translation>它是只读的。请允许写入后再试。</translation>
    </message>
    <message>
        <source>It is shown once on the hub, and kept in the keychain of your system.</source>
        <translation>它只在 Hub 上显示一次，并保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>It lasts until {when}.</source>
        <comment>of a window</comment>
        <translation>可用到 {when}。</translation>
    </message>
    <message>
        <source>It may be between {low} and {high} %.</source>
        <translation>可能在 {low} 到 {high} % 之间。</translation>
    </message>
    <message>
        <source>It resets at {when}, in {duration}.</source>
        <comment>of a window</comment>
        <translation>将于 {when} 重置，还有 {duration}。</translation>
    </message>
    <message>
        <source>It resets {duration} later, at {when}.</source>
        <comment>of a window</comment>
        <translation>再过 {duration}重置，即 {when}。</translation>
    </message>
    <message>
        <source>It starts again by itself in a while. If it does not, end the tray and start it again.</source>
        <translation>稍后会自动恢复。若没有恢复，请退出托盘程序后重新启动。</translation>
    </message>
    <message>
        <source>It was kept as {file}. Counts are read again from the transcripts that are still there; what Claude Code had already deleted is only in the kept file.</source>
        <translation>已另存为 {file}。将根据仍在的会话记录重新统计；Claude Code 已删除的只在保留的文件中。</translation>
    </message>
    <message>
        <source>It was never asked for there.</source>
        <translation>还从未询问过。</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a hub</comment>
        <translation>加入</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>加入 Hub</translation>
    </message>
    <message>
        <source>Join again, with another one.</source>
        <translation>请用另一个重新加入。</translation>
    </message>
    <message>
        <source>Join again: {command}.</source>
        <translation>请重新加入：{command}。</translation>
    </message>
    <message>
        <source>Join one first.</source>
        <translation>请先加入一个。</translation>
    </message>
    <message>
        <source>Join this hub</source>
        <translation>加入此 Hub</translation>
    </message>
    <message>
        <source>Kalman filter</source>
        <comment>a way to estimate</comment>
        <translation>卡尔曼滤波</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep what other machines sent to this one</source>
        <translation>保留其他设备发送到此处的数据</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>what is kept</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept in</source>
        <comment>before a folder</comment>
        <translation>保存于</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of tokens</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last asked {ago}.</source>
        <comment>a newer price list</comment>
        <translation>上次询问：{ago}。</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>head of a column: a day</comment>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Lasts until it resets</source>
        <translation>可用到重置</translation>
    </message>
    <message>
        <source>Latest readings</source>
        <translation>最近读数</translation>
    </message>
    <message>
        <source>Learning with others</source>
        <translation>与他人一起学习</translation>
    </message>
    <message>
        <source>Learnt factors</source>
        <translation>学到的系数</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a hub</comment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave the hub?</source>
        <translation>退出 Hub？</translation>
    </message>
    <message>
        <source>Leave the zoom (double click in the chart, or Escape)</source>
        <translation>退出缩放（在图表中双击或按 Esc）</translation>
    </message>
    <message>
        <source>Leave this hub</source>
        <translation>退出此 Hub</translation>
    </message>
    <message>
        <source>Leave…</source>
        <comment>a hub</comment>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Led</source>
        <comment>head of a column: how often an estimator was believed</comment>
        <translation>领先次数</translation>
    </message>
    <message>
        <source>Legend</source>
        <comment>of a chart</comment>
        <translation>图例</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Let Claude Code report its percentages itself</source>
        <translation>让 Claude Code 自己报告百分比</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>与电脑一致</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>与桌面一致</translation>
    </message>
    <message>
        <source>Likely between {early} and {late}.</source>
        <comment>two times</comment>
        <translation>很可能在 {early} 到 {late} 之间。</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>已达限额</translation>
    </message>
    <message>
        <source>Limit reached {ago}</source>
        <comment>of the session; ago: 4 min ago</comment>
        <translation>已达限额（{ago}）</translation>
    </message>
    <message>
        <source>Limit reached, resets {when}</source>
        <comment>of the session; when: 15:40, Thu 10:00</comment>
        <translation>已达限额，{when} 重置</translation>
    </message>
    <message>
        <source>Limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>自 {date}起限额似乎变化了 {percent} %</translation>
    </message>
    <message>
        <source>Live chart</source>
        <translation>实时图表</translation>
    </message>
    <message>
        <source>Live · {time}</source>
        <comment>numbers are of that time</comment>
        <translation>实时 · {time}</translation>
    </message>
    <message>
        <source>Log in with an account that has one.</source>
        <comment>a keychain</comment>
        <translation>请用有密钥环的账号登录。</translation>
    </message>
    <message>
        <source>Longest row of days</source>
        <translation>最长连续天数</translation>
    </message>
    <message>
        <source>Longest stretch of work</source>
        <translation>最长连续工作</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>Look into the keychain&apos;s own settings.</source>
        <translation>请查看密钥环自身的设置。</translation>
    </message>
    <message>
        <source>Look once a day whether there is a newer version? It asks {host} and says nothing about you.</source>
        <translation>每天检查一次新版本吗？会询问 {host}，不透露您的任何信息。</translation>
    </message>
    <message>
        <source>Looking in {folders}.</source>
        <comment>a list of folders</comment>
        <translation>正在查找：{folders}。</translation>
    </message>
    <message>
        <source>Looks and times</source>
        <translation>外观与时间</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Machines of the account</source>
        <translation>账号的设备</translation>
    </message>
    <message>
        <source>May be full</source>
        <comment>a limit window, as a guess</comment>
        <translation>可能已满</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <comment>title of an alert that tells what was missed</comment>
        <translation>在此期间</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Mend it with an editor. Line {line}, column {column}: {what}.</source>
        <translation>请用编辑器修正。第 {line} 行第 {column} 列：{what}。</translation>
    </message>
    <message>
        <source>Mend or remove {file}: {reason}.</source>
        <translation>请修正或删除 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model or kind</source>
        <translation>模型或类型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models of the session</source>
        <translation>会话的模型</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>更多文件夹</translation>
    </message>
    <message>
        <source>More folders of Claude Code to read.</source>
        <translation>要读取的更多 Claude Code 文件夹。</translation>
    </message>
    <message>
        <source>Mostly</source>
        <comment>above the name of a project</comment>
        <translation>主要</translation>
    </message>
    <message>
        <source>Move the chosen part down</source>
        <translation>下移所选项</translation>
    </message>
    <message>
        <source>Move the chosen part up</source>
        <translation>上移所选项</translation>
    </message>
    <message>
        <source>MyTokenTracker {version} is available</source>
        <translation>MyTokenTracker {version} 现已可用</translation>
    </message>
    <message>
        <source>MyTokenTracker: choose your plan</source>
        <translation>MyTokenTracker：请选择套餐</translation>
    </message>
    <message>
        <source>MyTokenTracker: {what}</source>
        <comment>what is wrong</comment>
        <translation>MyTokenTracker：{what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of this project</source>
        <translation>此项目的名称</translation>
    </message>
    <message>
        <source>Names of Claude Code’s folders, for where one is spoken of.</source>
        <translation>提到 Claude Code 文件夹时所用的名称。</translation>
    </message>
    <message>
        <source>Names of folders</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Names of projects by their folder; folders of one name count as one project.</source>
        <translation>按文件夹给项目命名；同名文件夹算作一个项目。</translation>
    </message>
    <message>
        <source>Never kept or sent:</source>
        <translation>绝不保留或发送：</translation>
    </message>
    <message>
        <source>Never read:</source>
        <translation>绝不读取：</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Newer list</source>
        <translation>更新的价目表</translation>
    </message>
    <message>
        <source>Newest: {values}. Left and right read it, plus and minus zoom.</source>
        <translation>最新：{values}。左右键读取，加减键缩放。</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer: do not look for newer versions</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>No Claude Code folder was found</source>
        <translation>未找到 Claude Code 文件夹</translation>
    </message>
    <message>
        <source>No Claude Code folder was found on this computer.</source>
        <translation>此电脑上未找到 Claude Code 文件夹。</translation>
    </message>
    <message>
        <source>No Claude Code folder was found on this computer. Start Claude Code once, or name its folder in Settings.</source>
        <translation>此电脑上未找到 Claude Code 文件夹。请启动一次 Claude Code，或在设置中指定其文件夹。</translation>
    </message>
    <message>
        <source>No address is set: say one in Settings, as prices_address in the settings file.</source>
        <translation>未设置地址：请在设置中填写，即设置文件中的 prices_address。</translation>
    </message>
    <message>
        <source>No plan chosen: {plan} is assumed</source>
        <translation>未选择套餐：按 {plan} 计算</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>No session is like that. Search for less, or widen the range.</source>
        <translation>没有符合的会话。请减少搜索条件或扩大范围。</translation>
    </message>
    <message>
        <source>No store yet</source>
        <translation>尚无数据库</translation>
    </message>
    <message>
        <source>No transcripts found yet.</source>
        <translation>尚未找到会话记录。</translation>
    </message>
    <message>
        <source>No transcripts yet</source>
        <translation>尚无会话记录</translation>
    </message>
    <message>
        <source>Nobody is asked: say an address above, from which a list in the form of ours can be had.</source>
        <translation>不会询问任何人：请在上方填写能提供我们格式价目表的地址。</translation>
    </message>
    <message>
        <source>Not always</source>
        <comment>a plan was enough</comment>
        <translation>并非总是</translation>
    </message>
    <message>
        <source>Not between 0 and 100</source>
        <translation>不在 0 到 100 之间</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <comment>a plan</comment>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message numerus="yes">
        <source>Not in the chart: %n response(s), {cost}, whose time is not known or lies ahead.</source>
        <translation>
            <numerusform>不在图表中：%n 个回复，{cost}，其时间未知或在未来。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a day of the week</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not saved yet: {title}. {hint}</source>
        <comment>what is wrong and what helps</comment>
        <translation>尚未保存：{title}。{hint}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>a ring without slices</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing by this time last week</source>
        <translation>上周此时尚无用量</translation>
    </message>
    <message>
        <source>Nothing is being used right now</source>
        <translation>目前没有用量</translation>
    </message>
    <message>
        <source>Nothing is being used right now.</source>
        <translation>目前没有用量。</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <comment>a search found nothing</comment>
        <translation>没有这样的名称。</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>没有东西会自行移动</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>暂无可比较</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation>无用量</translation>
    </message>
    <message>
        <source>Nothing used in that time</source>
        <translation>该时段无用量</translation>
    </message>
    <message>
        <source>Nothing used in the last 24 hours</source>
        <translation>最近 24 小时无用量</translation>
    </message>
    <message>
        <source>Nothing used in the last 30 days</source>
        <translation>最近 30 天无用量</translation>
    </message>
    <message>
        <source>Nothing used in the last 5 hours</source>
        <translation>最近 5 小时无用量</translation>
    </message>
    <message>
        <source>Nothing used in the last 7 days</source>
        <translation>最近 7 天无用量</translation>
    </message>
    <message>
        <source>Nothing used in this range</source>
        <translation>此范围内无用量</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>尚无用量</translation>
    </message>
    <message>
        <source>Nothing used yet today.</source>
        <translation>今天还没有用量。</translation>
    </message>
    <message>
        <source>Nothing was reported yet: percentages come with Claude Code’s next answer, unless it uses an API key.</source>
        <translation>尚未报告：百分比会随 Claude Code 的下一个回答到来，除非它使用 API 密钥。</translation>
    </message>
    <message>
        <source>Nothing was used here in this window: it is shown, but nothing can be learnt from it.</source>
        <translation>此窗口在这里没有用量：会显示，但无法从中学习。</translation>
    </message>
    <message>
        <source>Nothing was written. The change below is as it would be now.</source>
        <translation>未写入任何内容。下面是现在会做的更改。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <comment>a chart without figures</comment>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>style of the icon</comment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Of late</source>
        <comment>head of a column: error of the last predictions</comment>
        <translation>近期</translation>
    </message>
    <message>
        <source>Of your plan</source>
        <comment>which part of its price</comment>
        <translation>占您的套餐</translation>
    </message>
    <message>
        <source>Off by</source>
        <comment>head of a column: how far a prediction was off</comment>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Off: a code takes the place of each folder; it tells nobody anything, and is another one on each machine. On: your projects are known by name on all machines, and to whoever runs the hub.</source>
        <translation>关：用代码代替每个文件夹；它不会透露任何信息，且各设备不同。开：所有设备以及 Hub 的管理者都能看到项目名称。</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Once a day</source>
        <comment>beside a check box</comment>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Once for each version</source>
        <comment>beside a check box</comment>
        <translation>每个版本一次</translation>
    </message>
    <message>
        <source>One dollar is</source>
        <comment>so much of another currency</comment>
        <translation>一美元等于</translation>
    </message>
    <message numerus="yes">
        <source>One name for %n folders</source>
        <translation>
            <numerusform>%n 个文件夹共用一个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>One project</source>
        <translation>一个项目</translation>
    </message>
    <message>
        <source>Only for a hub with a certificate of its own.</source>
        <translation>仅用于有自有证书的 Hub。</translation>
    </message>
    <message>
        <source>Only https:// is asked. Mend or remove prices_address in the settings.</source>
        <translation>只询问 https://。请在设置中修正或删除 prices_address。</translation>
    </message>
    <message>
        <source>Only managed hooks may run in Claude Code</source>
        <translation>Claude Code 中只允许运行受管理的 hooks</translation>
    </message>
    <message>
        <source>Only {name}  ×</source>
        <comment>a model or project; × takes the filter away</comment>
        <translation>仅 {name}  ×</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: opens our window</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open Quick Sync and type the percentages that Claude shows. From the second one on, this page says how well we had known them.</source>
        <translation>打开 Quick Sync 并输入 Claude 显示的百分比。从第二次起，此页会显示我们此前估得有多准。</translation>
    </message>
    <message>
        <source>Open the hub’s page in the browser</source>
        <translation>在浏览器中打开 Hub 页面</translation>
    </message>
    <message>
        <source>Open the hub’s page…</source>
        <translation>打开 Hub 页面…</translation>
    </message>
    <message>
        <source>Opens a window of the tray</source>
        <translation>打开托盘程序的窗口</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>all the other models or projects together</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Our count beside Claude Code&apos;s</source>
        <translation>我们的统计与 Claude Code 的对比</translation>
    </message>
    <message>
        <source>Our folder</source>
        <translation>我们的文件夹</translation>
    </message>
    <message>
        <source>Our folder {folder} cannot be written to: {reason}.</source>
        <translation>无法写入我们的文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Our program was moved or installed anew: connect again.</source>
        <translation>本程序已移动或重新安装：请重新连接。</translation>
    </message>
    <message>
        <source>Our status line</source>
        <translation>我们的状态行</translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>head of a column: our number beside Claude&apos;s</comment>
        <translation>我们</translation>
    </message>
    <message>
        <source>Ours is {percent} %, estimated</source>
        <comment>our number, and where it is from</comment>
        <translation>我们的是 {percent} %，估算</translation>
    </message>
    <message>
        <source>Ours is {percent} %, limit reached {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>我们的是 {percent} %，已达限额（{ago}）</translation>
    </message>
    <message>
        <source>Ours is {percent} %, official {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>我们的是 {percent} %，官方（{ago}）</translation>
    </message>
    <message>
        <source>Ours is {percent} %, typed {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>我们的是 {percent} %，输入（{ago}）</translation>
    </message>
    <message>
        <source>Ours {ours} %, Claude {percent} %</source>
        <comment>two percentages</comment>
        <translation>我们 {ours} %，Claude {percent} %</translation>
    </message>
    <message>
        <source>Ours {ours} %, Claude {percent} %: factor {factor}</source>
        <translation>我们 {ours} %，Claude {percent} %：系数 {factor}</translation>
    </message>
    <message>
        <source>Ours, before</source>
        <comment>our number before Claude&apos;s was known</comment>
        <translation>我们，之前</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Own command</source>
        <translation>自定义命令</translation>
    </message>
    <message>
        <source>Pace</source>
        <comment>how fast it is used</comment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>of the settings</comment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>of our status line</comment>
        <translation>组成</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>暂停提醒</translation>
    </message>
    <message>
        <source>Pause tracking</source>
        <translation>暂停统计</translation>
    </message>
    <message>
        <source>Per M output</source>
        <comment>head of a column: dollars for each million tokens put out</comment>
        <translation>每百万输出</translation>
    </message>
    <message>
        <source>Percentages of the window.</source>
        <translation>窗口的百分比。</translation>
    </message>
    <message>
        <source>Percentages were last reported {ago}.</source>
        <comment>ago: 4 min ago</comment>
        <translation>上次报告百分比：{ago}。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Plan and reset</source>
        <translation>套餐与重置</translation>
    </message>
    <message>
        <source>Plan and weekly reset chosen here stay here: the token may not change the account.</source>
        <translation>在此选择的套餐和每周重置只在此处有效：该令牌不能更改账号。</translation>
    </message>
    <message>
        <source>Please report it with {file}, which says where it happened and holds nothing of yours.</source>
        <translation>请附上 {file} 报告；其中说明出错位置，不含您的任何内容。</translation>
    </message>
    <message>
        <source>Please report what you did when it happened.</source>
        <translation>请报告出错时您在做什么。</translation>
    </message>
    <message>
        <source>Points of the weekly limit that is open now</source>
        <translation>当前每周限额的百分点</translation>
    </message>
    <message>
        <source>Points; ours less Claude&apos;s</source>
        <translation>百分点；我们减去 Claude</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>每月价格</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prices used, per million tokens</source>
        <translation>所用价格，每百万 token</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <comment>spoken</comment>
        <translation>问题：{title}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Project names</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Project to forget</source>
        <translation>要忘记的项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Projects of the model</source>
        <translation>该模型的项目</translation>
    </message>
    <message>
        <source>Quick Sync</source>
        <translation>Quick Sync</translation>
    </message>
    <message>
        <source>Quick Sync…</source>
        <translation>Quick Sync…</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>安静时段</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>安静时段开始</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>安静时段结束</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of time</comment>
        <translation>范围</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>head of a column: tokens read from the cache</comment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read all transcripts that are still there from their beginning. Nothing is counted twice.</source>
        <translation>从头读取所有仍在的会话记录。不会重复统计。</translation>
    </message>
    <message>
        <source>Read and kept:</source>
        <translation>读取并保留：</translation>
    </message>
    <message>
        <source>Read from cache</source>
        <translation>从缓存读取</translation>
    </message>
    <message>
        <source>Reading the transcript…</source>
        <translation>正在读取会话记录…</translation>
    </message>
    <message numerus="yes">
        <source>Reading transcripts… {done} of %n file(s)</source>
        <translation>
            <numerusform>正在读取会话记录… {done} / %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>the store is being read</comment>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>Refresh the price list now</source>
        <translation>立即刷新价目表</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a reading</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a machine</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen folder</source>
        <translation>移除所选文件夹</translation>
    </message>
    <message>
        <source>Remove the chosen machine</source>
        <translation>移除所选设备</translation>
    </message>
    <message>
        <source>Remove the chosen price</source>
        <translation>移除所选价格</translation>
    </message>
    <message>
        <source>Remove {machine}?</source>
        <comment>a machine, from an account</comment>
        <translation>移除 {machine}？</translation>
    </message>
    <message>
        <source>Removed from {file}.</source>
        <translation>已从 {file} 移除。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <comment>a reading was</comment>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>what is connected</comment>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Removing changes this, and nothing else:</source>
        <translation>移除只会更改以下内容：</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button</comment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename or merge</source>
        <comment>projects; title of a dialog</comment>
        <translation>重命名或合并</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <comment>projects</comment>
        <translation>重命名或合并…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>noun: a window begins anew</comment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation>恢复提醒</translation>
    </message>
    <message>
        <source>Resume tracking</source>
        <translation>恢复统计</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>style of the icon</comment>
        <translation>圆环</translation>
    </message>
    <message>
        <source>Rolling: ages out continuously</source>
        <translation>滚动：持续过期</translation>
    </message>
    <message>
        <source>Room comes back from {when} on.</source>
        <translation>{when} 起有余量。</translation>
    </message>
    <message>
        <source>Run `{command}` once, or start the tray.</source>
        <translation>请运行一次 `{command}`，或启动托盘程序。</translation>
    </message>
    <message>
        <source>Run `{command}` once: it brings it up to date.</source>
        <translation>请运行一次 `{command}`：会使其更新。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <comment>format: PNG, SVG, CSV</comment>
        <translation>另存为 {format}</translation>
    </message>
    <message>
        <source>Save data (CSV)…</source>
        <translation>保存数据 (CSV)…</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>保存图片 (PNG)…</translation>
    </message>
    <message>
        <source>Save picture (SVG)…</source>
        <translation>保存图片 (SVG)…</translation>
    </message>
    <message>
        <source>Saved so far</source>
        <translation>迄今节省</translation>
    </message>
    <message>
        <source>Saved this month</source>
        <translation>本月节省</translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>what was typed is</comment>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved. {numbers}.</source>
        <comment>numbers: Session 34 %, Week 13 %</comment>
        <translation>已保存。{numbers}。</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Say in Settings how much of it one US dollar is; until then they are in dollars.</source>
        <translation>请在设置中填写一美元等于多少该货币；在此之前金额以美元显示。</translation>
    </message>
    <message>
        <source>Say in Settings what its two windows hold; until then it counts as {plan}.</source>
        <translation>请在设置中填写其两个窗口的额度；在此之前按 {plan} 计算。</translation>
    </message>
    <message>
        <source>Say in Settings what you pay a month.</source>
        <translation>请在设置中填写您每月支付的金额。</translation>
    </message>
    <message>
        <source>Say where the hub is.</source>
        <translation>请填写 Hub 的地址。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search projects, models and session ids (Ctrl+F)</source>
        <translation>搜索项目、模型和会话 ID（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Send the folders of projects</source>
        <translation>发送项目文件夹</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>head of a column: the id of a conversation</comment>
        <translation>会话</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>the 5-hour window</comment>
        <translation>会话</translation>
    </message>
    <message>
        <source>Session at {percent} %? A Quick Sync makes it exact</source>
        <comment>title of an alert</comment>
        <translation>会话 {percent} %？用 Quick Sync 可得到准确值</translation>
    </message>
    <message>
        <source>Session budget</source>
        <translation>会话预算</translation>
    </message>
    <message>
        <source>Session full at {when} at this pace</source>
        <comment>title of an alert; when: 15:40, Thu 10:00</comment>
        <translation>按此速度会话将于 {when} 用满</translation>
    </message>
    <message>
        <source>Session holds</source>
        <comment>head of a column: dollars</comment>
        <translation>会话额度</translation>
    </message>
    <message>
        <source>Session in {project}</source>
        <translation>{project} 中的会话</translation>
    </message>
    <message>
        <source>Session limit reached</source>
        <translation>会话已达限额</translation>
    </message>
    <message>
        <source>Session limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>自 {date}起会话限额似乎变化了 {percent} %</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>会话窗口</translation>
    </message>
    <message>
        <source>Session {percent} % used</source>
        <comment>title of an alert</comment>
        <translation>会话已用 {percent} %</translation>
    </message>
    <message>
        <source>Session, at %</source>
        <comment>percentages at which one is told</comment>
        <translation>会话，%</translation>
    </message>
    <message>
        <source>Session, {name}</source>
        <comment>a limit of one model within a session; name: Opus</comment>
        <translation>会话，{name}</translation>
    </message>
    <message>
        <source>Session: {percent} % used elsewhere</source>
        <translation>会话：其他地方已用 {percent} %</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Sessions full</source>
        <translation>用满的会话</translation>
    </message>
    <message>
        <source>Sessions whose transcripts name no folder</source>
        <translation>会话记录未注明文件夹的会话</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <comment>a token</comment>
        <translation>请重新设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings are an object in JSON. Mend it with an editor, or move it out of the way.</source>
        <translation>设置是一个 JSON 对象。请用编辑器修正，或把文件移开。</translation>
    </message>
    <message>
        <source>Settings are {names}.</source>
        <comment>a list of all names</comment>
        <translation>可用的设置有 {names}。</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share by kind of token</source>
        <translation>按 token 类型占比</translation>
    </message>
    <message>
        <source>Share by model</source>
        <translation>按模型占比</translation>
    </message>
    <message>
        <source>Share by project</source>
        <translation>按项目占比</translation>
    </message>
    <message>
        <source>Shares of the usage</source>
        <translation>用量占比</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a token</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all again (Escape)</source>
        <translation>重新显示全部（Esc）</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show your token</source>
        <translation>显示您的令牌</translation>
    </message>
    <message>
        <source>Show {machine}</source>
        <comment>a machine, or All machines</comment>
        <translation>显示 {machine}</translation>
    </message>
    <message>
        <source>Shown by Claude, and computed before</source>
        <translation>Claude 显示的与此前计算的</translation>
    </message>
    <message>
        <source>Shows every change of the store. Last read at {time}.</source>
        <translation>显示数据库的每次变化。上次读取于 {time}。</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>head of a column: from when on a price holds</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <comment>a project was used</comment>
        <translation>自 {date}</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <comment>button: no alerts for an hour</comment>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>Some responses are dated in the future</source>
        <translation>某些回复的日期在未来</translation>
    </message>
    <message>
        <source>Something else keeps writing to it. Try again in a moment.</source>
        <translation>有其他程序不断写入。请稍后再试。</translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>a column of the table</comment>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>head of a column: where a percentage is from</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Spend per {duration}</source>
        <comment>the caption of a chart; duration: 5 min</comment>
        <translation>每 {duration}的花费</translation>
    </message>
    <message>
        <source>Spend per {duration} over the last {span}: at most {peak}, now {now}</source>
        <comment>a chart, spoken; duration: 5 min; span: 5 h; peak, now: money</comment>
        <translation>最近 {span} 每 {duration}的花费：最多 {peak}，现在 {now}</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <comment>of a chart</comment>
        <translation>堆叠依据</translation>
    </message>
    <message>
        <source>Start Claude Code once, or check the folder&apos;s name.</source>
        <translation>请启动一次 Claude Code，或检查文件夹名称。</translation>
    </message>
    <message>
        <source>Start Claude Code once, or name its folder in CLAUDE_CONFIG_DIR or in Settings.</source>
        <translation>请启动一次 Claude Code，或在 CLAUDE_CONFIG_DIR 或设置中指定其文件夹。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Start the tray</source>
        <translation>启动托盘程序</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>head of a column: date and time</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Starting at login was not changed</source>
        <translation>登录启动未更改</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Starts when you log in.</source>
        <translation>登录时启动。</translation>
    </message>
    <message>
        <source>State</source>
        <comment>how it stands with a hub</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status line: true percentages without typing</source>
        <translation>状态行：无需输入即可获得真实百分比</translation>
    </message>
    <message>
        <source>Subagents</source>
        <translation>子代理</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Tell me</source>
        <comment>beside a check box</comment>
        <translation>通知我</translation>
    </message>
    <message>
        <source>The alert command failed</source>
        <translation>提醒命令失败</translation>
    </message>
    <message>
        <source>The certificate of {address} is not to be trusted.</source>
        <translation>{address} 的证书不可信。</translation>
    </message>
    <message>
        <source>The currency in which amounts are shown, instead of dollars; files and exports stay in dollars.</source>
        <translation>显示金额所用的货币，代替美元；文件和导出仍为美元。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>The exact change</source>
        <translation>具体更改</translation>
    </message>
    <message>
        <source>The file that is at {file} now is used from here on, and what it lacks is counted again.</source>
        <translation>从现在起使用 {file} 处的文件，其中缺少的会重新统计。</translation>
    </message>
    <message>
        <source>The five estimators</source>
        <translation>五种估算方法</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>无法连接 Hub</translation>
    </message>
    <message>
        <source>The hub could not be asked. Join it again: then it is taken back by itself.</source>
        <translation>无法询问 Hub。请重新加入：届时会自动撤回。</translation>
    </message>
    <message>
        <source>The hub does not accept the token</source>
        <translation>Hub 不接受该令牌</translation>
    </message>
    <message>
        <source>The hub keeps it encrypted. Whoever has it can read and change your account.</source>
        <translation>Hub 会加密保存。持有者可以读取和更改您的账号。</translation>
    </message>
    <message>
        <source>The hub&apos;s CA file is missing</source>
        <translation>Hub 的 CA 文件缺失</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not to be trusted</source>
        <translation>Hub 的证书不可信</translation>
    </message>
    <message>
        <source>The hub: {title}</source>
        <comment>in the hub&apos;s own words</comment>
        <translation>Hub：{title}</translation>
    </message>
    <message>
        <source>The hub’s CA file</source>
        <translation>Hub 的 CA 文件</translation>
    </message>
    <message>
        <source>The icon of MyTokenTracker</source>
        <translation>MyTokenTracker 的图标</translation>
    </message>
    <message>
        <source>The keychain could not be opened</source>
        <translation>无法打开密钥环</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>The keychain refused ({kind})</source>
        <comment>kind: in a programmer&apos;s words</comment>
        <translation>密钥环拒绝了（{kind}）</translation>
    </message>
    <message>
        <source>The language of all windows.</source>
        <translation>所有窗口的语言。</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>过去一年</translation>
    </message>
    <message>
        <source>The licences cannot be read: {reason}</source>
        <translation>无法读取许可证：{reason}</translation>
    </message>
    <message>
        <source>The numbers of one are shown, those of the other are set apart. If you have changed accounts, or your limits were reset early, the new numbers are taken over within an hour.</source>
        <translation>显示其中一个的数值，另一个的暂存。若您更换了账号或限额提前重置，新数值会在一小时内采用。</translation>
    </message>
    <message>
        <source>The one with the smallest error of late is believed.</source>
        <translation>采用近期误差最小的一个。</translation>
    </message>
    <message>
        <source>The path of our program or of our data folder is not UTF-8. Move it to another place.</source>
        <translation>本程序或数据文件夹的路径不是 UTF-8。请移到别处。</translation>
    </message>
    <message>
        <source>The price list could not be refreshed</source>
        <translation>无法刷新价目表</translation>
    </message>
    <message>
        <source>The prices differ, as they do for fast mode and web searches, or after a change of prices.</source>
        <translation>价格不同，例如快速模式、网页搜索或价格变动之后。</translation>
    </message>
    <message>
        <source>The prices differ: Claude Code guessed one that it does not know.</source>
        <translation>价格不同：Claude Code 对不认识的价格做了猜测。</translation>
    </message>
    <message>
        <source>The prices differ: that of {models} is not listed.</source>
        <translation>价格不同：{models} 不在价目表中。</translation>
    </message>
    <message>
        <source>The prices stay as they are.</source>
        <translation>价格保持不变。</translation>
    </message>
    <message>
        <source>The program crashed the last time</source>
        <translation>程序上次崩溃了</translation>
    </message>
    <message>
        <source>The session has reset</source>
        <translation>会话已重置</translation>
    </message>
    <message>
        <source>The session is full</source>
        <translation>会话已用满</translation>
    </message>
    <message>
        <source>The session is full until it resets at {when}.</source>
        <translation>会话已用满，{when} 重置。</translation>
    </message>
    <message>
        <source>The session is full.</source>
        <translation>会话已用满。</translation>
    </message>
    <message>
        <source>The session is full. Room comes back from {when} on.</source>
        <translation>会话已用满。{when} 起有余量。</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be used</source>
        <translation>设置“{name}”无法使用</translation>
    </message>
    <message>
        <source>The setting “{name}” was not saved</source>
        <translation>设置“{name}”未保存</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>无法读取设置</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>设置未保存</translation>
    </message>
    <message>
        <source>The share of all input that was read from the cache</source>
        <translation>全部输入中从缓存读取的比例</translation>
    </message>
    <message>
        <source>The status line last said {amount}.</source>
        <translation>状态行上次显示 {amount}。</translation>
    </message>
    <message>
        <source>The status line&apos;s cost is of the moment at which it was last drawn, with calls that are in no transcript; it begins anew after /clear.</source>
        <translation>状态行的费用是其最后一次绘制时的值，包含任何会话记录中都没有的调用；/clear 之后重新开始。</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>无法打开数据库</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>无法写入数据库</translation>
    </message>
    <message>
        <source>The store is busy</source>
        <translation>数据库正忙</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>The store is of an older version</source>
        <translation>数据库版本较旧</translation>
    </message>
    <message>
        <source>The store was damaged and is made anew</source>
        <translation>数据库已损坏，正在重建</translation>
    </message>
    <message>
        <source>The store was deleted while it was in use</source>
        <translation>数据库在使用中被删除</translation>
    </message>
    <message>
        <source>The store was made by a newer MyTokenTracker</source>
        <translation>数据库由较新的 MyTokenTracker 创建</translation>
    </message>
    <message>
        <source>The store was replaced while it was in use</source>
        <translation>数据库在使用中被替换</translation>
    </message>
    <message>
        <source>The store, the logs, and what hooks leave for the tray.</source>
        <translation>数据库、日志，以及 hooks 留给托盘的内容。</translation>
    </message>
    <message>
        <source>The time zone of all times, instead of the computer&apos;s.</source>
        <translation>所有时间使用的时区，代替电脑的时区。</translation>
    </message>
    <message>
        <source>The token in the keychain is no token</source>
        <translation>密钥环中的内容不是令牌</translation>
    </message>
    <message>
        <source>The transcript has more than Claude Code&apos;s total, which is noted at the end of a session only: the one before was interrupted.</source>
        <translation>会话记录多于 Claude Code 的总计，后者只在会话结束时记录：上一次被中断了。</translation>
    </message>
    <message>
        <source>The transcripts cannot be read</source>
        <translation>无法读取会话记录</translation>
    </message>
    <message>
        <source>The transcripts themselves are Claude Code’s and stay; their paths stay known, so that they are not counted again.</source>
        <translation>会话记录本身属于 Claude Code，会保留；其路径仍被记住，以免重新统计。</translation>
    </message>
    <message>
        <source>The tray could not be reached. Start MyTokenTracker from your desktop&apos;s menu.</source>
        <translation>无法连接托盘程序。请从桌面菜单启动 MyTokenTracker。</translation>
    </message>
    <message>
        <source>The tray does not run: Quick Sync and Settings are windows of it.</source>
        <translation>托盘程序未运行：Quick Sync 和设置是它的窗口。</translation>
    </message>
    <message>
        <source>The tray sets it aside and counts anew; start it if it is not there.</source>
        <translation>托盘程序会将其移开并重新统计；若未运行请启动它。</translation>
    </message>
    <message>
        <source>The week has reset</source>
        <translation>本周已重置</translation>
    </message>
    <message>
        <source>The week is full</source>
        <translation>本周已用满</translation>
    </message>
    <message>
        <source>The week is full until it resets at {when}.</source>
        <translation>本周已用满，{when} 重置。</translation>
    </message>
    <message>
        <source>The week is full.</source>
        <translation>本周已用满。</translation>
    </message>
    <message>
        <source>The week is full. Room comes back from {when} on.</source>
        <translation>本周已用满。{when} 起有余量。</translation>
    </message>
    <message>
        <source>There is no keychain for the hub&apos;s token</source>
        <translation>没有可存放 Hub 令牌的密钥环</translation>
    </message>
    <message>
        <source>There is no token for the hub</source>
        <translation>没有 Hub 的令牌</translation>
    </message>
    <message>
        <source>They count once their time has come. Check the date and time of this computer.</source>
        <translation>时间到后才会计入。请检查此电脑的日期和时间。</translation>
    </message>
    <message>
        <source>They take the place of all prices of their model in the list, for all history.</source>
        <translation>它们会替换价目表中该模型的所有价格，适用于全部历史。</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>可以有动态效果</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此电脑</translation>
    </message>
    <message>
        <source>This computer is not connected to a hub</source>
        <translation>此电脑未连接 Hub</translation>
    </message>
    <message>
        <source>This computer sends and fetches nothing any more. What it sent stays at the hub. If it joins again, it goes on there as the same machine.</source>
        <translation>此电脑不再发送和获取。已发送的内容留在 Hub 上。再次加入时，它会作为同一台电脑继续。</translation>
    </message>
    <message>
        <source>This computer sends only: its token may not read what the other machines sent.</source>
        <translation>此电脑只发送：其令牌不能读取其他设备发送的数据。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>此电脑的时钟不准</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead of the hub&apos;s: set it.</source>
        <translation>此电脑的时钟比 Hub 快 {span}：请校准。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind the hub&apos;s: set it.</source>
        <translation>此电脑的时钟比 Hub 慢 {span}：请校准。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons</source>
        <translation>此桌面不显示托盘图标</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>此 Hub</translation>
    </message>
    <message>
        <source>This is a first guess from what the plan is thought to hold. Enter what Claude shows.</source>
        <translation>这是按套餐大致额度得出的初步猜测。请输入 Claude 显示的数值。</translation>
    </message>
    <message>
        <source>This is an estimate.</source>
        <translation>这是估算。</translation>
    </message>
    <message>
        <source>This is not a token of a hub</source>
        <translation>这不是 Hub 的令牌</translation>
    </message>
    <message>
        <source>This is not the address of a hub</source>
        <translation>这不是 Hub 的地址</translation>
    </message>
    <message>
        <source>This is not {allowed}.</source>
        <translation>这不是{allowed}。</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This month at API prices</source>
        <translation>本月按 API 价格</translation>
    </message>
    <message>
        <source>This version does not know it. It stays in {file}, without effect.</source>
        <translation>此版本不认识它。它留在 {file} 中，不起作用。</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Time of the weekly reset</source>
        <translation>每周重置时刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Timeline of the session</source>
        <translation>会话时间线</translation>
    </message>
    <message>
        <source>Times, token counts, models, names of projects and sessions.</source>
        <translation>时间、token 数、模型、项目和会话名称。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today {tokens} tokens · {cost}</source>
        <comment>tokens: 2.4 M</comment>
        <translation>今天 {tokens} token · {cost}</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>the sum of layers</comment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Tokens put in, without what the cache had</source>
        <translation>输入的 token，不含缓存中的</translation>
    </message>
    <message>
        <source>Tokens put out</source>
        <translation>输出的 token</translation>
    </message>
    <message>
        <source>Tokens put out; + means at least</source>
        <translation>输出的 token；+ 表示至少</translation>
    </message>
    <message>
        <source>Tokens read from the cache</source>
        <translation>从缓存读取的 token</translation>
    </message>
    <message>
        <source>Tokens written to the cache</source>
        <translation>写入缓存的 token</translation>
    </message>
    <message>
        <source>Too many files are open: end programs that you do not need, or allow more (ulimit -n).</source>
        <translation>打开的文件过多：请结束不需要的程序，或提高上限（ulimit -n）。</translation>
    </message>
    <message>
        <source>Tracking is paused: our number may lack the latest use.</source>
        <translation>统计已暂停：我们的数值可能缺少最新用量。</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>会话记录</translation>
    </message>
    <message>
        <source>Transcripts are still being read: our number is not complete yet.</source>
        <translation>仍在读取会话记录：我们的数值尚不完整。</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请一分钟后再试。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Two bars</source>
        <comment>style of the icon</comment>
        <translation>双进度条</translation>
    </message>
    <message>
        <source>Type the session’s percentage too: its reset belongs to it.</source>
        <translation>请同时输入会话的百分比：重置时间属于它。</translation>
    </message>
    <message>
        <source>Type what Claude shows ({keys})</source>
        <translation>输入 Claude 显示的数值（{keys}）</translation>
    </message>
    <message>
        <source>Type what Claude shows, even if it is our number.</source>
        <translation>请输入 Claude 显示的数值，即使与我们的相同。</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>error</comment>
        <translation>典型</translation>
    </message>
    <message>
        <source>Typically off by</source>
        <translation>典型偏差</translation>
    </message>
    <message>
        <source>US dollars per million tokens.</source>
        <translation>每百万 token 的美元数。</translation>
    </message>
    <message>
        <source>USD at list prices</source>
        <translation>标价美元</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the change of {setting}</source>
        <translation>撤销对“{setting}”的更改</translation>
    </message>
    <message>
        <source>Undo: {setting}</source>
        <translation>撤销：{setting}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unknown setting “{name}”</source>
        <translation>未知设置“{name}”</translation>
    </message>
    <message>
        <source>Unlock it, then set the token again.</source>
        <translation>请解锁后再次设置令牌。</translation>
    </message>
    <message>
        <source>Until it is said, amounts are in dollars.</source>
        <translation>在填写之前金额以美元显示。</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <comment>alerts are paused</comment>
        <translation>到明天</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Update Claude Code, use it once, then try again.</source>
        <translation>请更新 Claude Code，使用一次后再试。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Use https://. Only to this computer itself may it be http://.</source>
        <translation>请使用 https://。只有连接本机时才可用 http://。</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>其他地方的用量</translation>
    </message>
    <message>
        <source>Used while a window would have been full, at API prices</source>
        <translation>窗口本会用满时的用量，按 API 价格</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <translation>版本 {version} 现已可用</translation>
    </message>
    <message>
        <source>Version {version} is available…</source>
        <comment>menu row: opens a page in the browser</comment>
        <translation>版本 {version} 现已可用…</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>of models</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>网页搜索</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>head of a column: share of the weekly limit</comment>
        <translation>周</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>the weekly window</comment>
        <translation>每周</translation>
    </message>
    <message>
        <source>Week at {percent} %? A Quick Sync makes it exact</source>
        <comment>title of an alert</comment>
        <translation>每周 {percent} %？用 Quick Sync 可得到准确值</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>逐周</translation>
    </message>
    <message>
        <source>Week full at {when} at this pace</source>
        <comment>title of an alert; when: 15:40, Thu 10:00</comment>
        <translation>按此速度本周将于 {when} 用满</translation>
    </message>
    <message>
        <source>Week holds</source>
        <comment>head of a column: dollars</comment>
        <translation>每周额度</translation>
    </message>
    <message>
        <source>Week resets</source>
        <translation>每周重置</translation>
    </message>
    <message>
        <source>Week {percent} % used</source>
        <comment>title of an alert</comment>
        <translation>每周已用 {percent} %</translation>
    </message>
    <message>
        <source>Week, at %</source>
        <comment>percentages at which one is told</comment>
        <translation>每周，%</translation>
    </message>
    <message>
        <source>Week, {name}</source>
        <comment>a limit of one model within a week; name: Opus</comment>
        <translation>每周，{name}</translation>
    </message>
    <message>
        <source>Week: {percent} % used elsewhere</source>
        <translation>每周：其他地方已用 {percent} %</translation>
    </message>
    <message>
        <source>Weekly budget</source>
        <translation>每周预算</translation>
    </message>
    <message>
        <source>Weekly limit reached</source>
        <translation>每周已达限额</translation>
    </message>
    <message>
        <source>Weekly limit reached {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>每周已达限额（{ago}）</translation>
    </message>
    <message>
        <source>Weekly limit reached, resets {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>每周已达限额，{when} 重置</translation>
    </message>
    <message>
        <source>Weekly limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>自 {date}起每周限额似乎变化了 {percent} %</translation>
    </message>
    <message>
        <source>Weeks full</source>
        <translation>用满的周</translation>
    </message>
    <message>
        <source>Weeks that would have been full</source>
        <translation>本会用满的周</translation>
    </message>
    <message>
        <source>What Claude Code uses appears here by itself.</source>
        <translation>Claude Code 的用量会自动出现在这里。</translation>
    </message>
    <message>
        <source>What answers there is not a hub</source>
        <translation>那里回应的不是 Hub</translation>
    </message>
    <message>
        <source>What does Claude show?</source>
        <translation>Claude 显示多少？</translation>
    </message>
    <message>
        <source>What is asked for the newest version, instead of where this program came from.</source>
        <translation>从哪里查询最新版本，代替本程序的来源。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留哪些内容</translation>
    </message>
    <message>
        <source>What is new</source>
        <comment>button: opens a page in the browser</comment>
        <translation>新内容</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送哪些内容</translation>
    </message>
    <message>
        <source>What is to be sent waits, and is sent when it can be reached again.</source>
        <translation>待发送的内容会等到能再次连接时发送。</translation>
    </message>
    <message>
        <source>What is told</source>
        <comment>a group of settings</comment>
        <translation>提醒哪些内容</translation>
    </message>
    <message>
        <source>What it is called on the others.</source>
        <translation>它在其他设备上的名称。</translation>
    </message>
    <message>
        <source>What it sent is deleted on the hub and on all machines, as far as no other tells of it too. Its transcripts stay where they are. To come back, it has to join again.</source>
        <translation>它发送的内容会在 Hub 和所有设备上删除，除非其他设备也有。其会话记录留在原处。要恢复需重新加入。</translation>
    </message>
    <message>
        <source>What one gets for it</source>
        <translation>得到的价值</translation>
    </message>
    <message>
        <source>What our status line in Claude Code shows, in this order.</source>
        <translation>我们在 Claude Code 中的状态行显示的内容及顺序。</translation>
    </message>
    <message>
        <source>What the 5-hour window holds in API-equivalent dollars, instead of the plan&apos;s.</source>
        <translation>5 小时窗口的额度（API 等价美元），代替套餐的值。</translation>
    </message>
    <message>
        <source>What the tray icon shows.</source>
        <translation>托盘图标显示什么。</translation>
    </message>
    <message>
        <source>What the weekly window holds in API-equivalent dollars, instead of the plan&apos;s.</source>
        <translation>每周窗口的额度（API 等价美元），代替套餐的值。</translation>
    </message>
    <message>
        <source>What this page shows is the account’s, not one machine’s.</source>
        <translation>此页显示的是整个账号，而非单台设备。</translation>
    </message>
    <message>
        <source>What was counted of it.</source>
        <comment>of a project</comment>
        <translation>它的全部统计。</translation>
    </message>
    <message>
        <source>What was kept of the hub cannot be read</source>
        <translation>无法读取保存的 Hub 信息</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>学到的内容</translation>
    </message>
    <message>
        <source>What was learnt here is still at the hub</source>
        <translation>在此学到的内容仍在 Hub 上</translation>
    </message>
    <message>
        <source>What you pay for your plan a month, instead of its listed price.</source>
        <translation>您每月为套餐支付的金额，代替标价。</translation>
    </message>
    <message>
        <source>What {address} gave is no price list: {reason}</source>
        <translation>{address} 提供的不是价目表：{reason}</translation>
    </message>
    <message>
        <source>What {file} names is not there</source>
        <translation>{file} 所指的内容不存在</translation>
    </message>
    <message>
        <source>When</source>
        <comment>head of a column: date and time</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>When and how</source>
        <comment>a group of settings: alerts</comment>
        <translation>时间与方式</translation>
    </message>
    <message>
        <source>When nothing is told; afterwards what was missed.</source>
        <translation>何时不提醒；之后会汇总错过的内容。</translation>
    </message>
    <message>
        <source>When they reset</source>
        <comment>session and week</comment>
        <translation>何时重置</translation>
    </message>
    <message>
        <source>When your weekly window resets.</source>
        <translation>您的每周窗口何时重置。</translation>
    </message>
    <message>
        <source>Where a newer price list is asked for; without one, the list that came with the program counts.</source>
        <translation>从哪里查询更新的价目表；没有地址则使用程序附带的。</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <comment>head of a column: a price</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Whether a Quick Sync is suggested when the numbers are doubtful.</source>
        <translation>数值可疑时是否建议 Quick Sync。</translation>
    </message>
    <message>
        <source>Whether an alert makes a sound.</source>
        <translation>提醒是否发出声音。</translation>
    </message>
    <message>
        <source>Whether nothing moves by itself.</source>
        <translation>是否不让任何东西自行移动。</translation>
    </message>
    <message>
        <source>Whether numbers begin with what your hub&apos;s other accounts have learnt of your plan.</source>
        <translation>数值是否从 Hub 上其他账号对您套餐的所学开始。</translation>
    </message>
    <message>
        <source>Whether our status line is shown above one of your own that we run.</source>
        <translation>我们的状态行是否显示在我们运行的您自己的状态行上方。</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer price list.</source>
        <translation>是否每天查询一次更新的价目表。</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer version; nothing about you is sent.</source>
        <translation>是否每天查询一次新版本；不发送您的任何信息。</translation>
    </message>
    <message>
        <source>Whether you answered the popup&apos;s offer to connect Claude Code.</source>
        <translation>您是否回应过连接 Claude Code 的提议。</translation>
    </message>
    <message>
        <source>Whether you are told of problems that do not mend themselves.</source>
        <translation>是否提醒无法自行恢复的问题。</translation>
    </message>
    <message>
        <source>Whether you are told once of each newer version.</source>
        <translation>每个新版本是否提醒一次。</translation>
    </message>
    <message>
        <source>Whether you are told when Claude has reached a limit.</source>
        <translation>Claude 达到限额时是否提醒。</translation>
    </message>
    <message>
        <source>Whether you are told when a limit comes near.</source>
        <translation>接近限额时是否提醒。</translation>
    </message>
    <message>
        <source>Whether you are told when a window fills before it resets.</source>
        <translation>窗口在重置前将用满时是否提醒。</translation>
    </message>
    <message>
        <source>Whether you are told when a window that was nearly full has reset.</source>
        <translation>接近用满的窗口重置后是否提醒。</translation>
    </message>
    <message>
        <source>Whether your hub gets what was learnt here of your plan&apos;s limits, for others: no counts, no names.</source>
        <translation>您的 Hub 是否获得此处对套餐限额的所学，供他人使用：不含数量和名称。</translation>
    </message>
    <message>
        <source>Which plan do you have?</source>
        <translation>您使用哪种套餐？</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>of the limits</comment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>of time: session and week</comment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>With a sound</source>
        <comment>beside a check box</comment>
        <translation>有声音</translation>
    </message>
    <message>
        <source>Without breaks of more than half an hour</source>
        <translation>休息不超过半小时</translation>
    </message>
    <message>
        <source>Work on {used} of {all} days. Busiest: {date}, {amount}.</source>
        <translation>{all} 天中有 {used} 天工作。最忙：{date}，{amount}。</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>what was used, at API prices</comment>
        <translation>价值</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>above an amount of money</comment>
        <translation>价值</translation>
    </message>
    <message>
        <source>Would another plan have been enough?</source>
        <translation>另一种套餐够用吗？</translation>
    </message>
    <message>
        <source>Write 1 h</source>
        <comment>head of a column: price of writing to the cache</comment>
        <translation>写入 1 小时</translation>
    </message>
    <message>
        <source>Write 5 min</source>
        <comment>head of a column: price of writing to the cache</comment>
        <translation>写入 5 分钟</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>head of a column: tokens written to the cache</comment>
        <translation>写入</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer: look for newer versions</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>You can change it in Settings at any time.</source>
        <translation>您可以随时在设置中更改。</translation>
    </message>
    <message>
        <source>You have {own}. Nothing is installed by itself.</source>
        <translation>您的版本是 {own}。不会自动安装。</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>您支付</translation>
    </message>
    <message>
        <source>You pay a month</source>
        <translation>您每月支付</translation>
    </message>
    <message>
        <source>Your Claude plan.</source>
        <translation>您的 Claude 套餐。</translation>
    </message>
    <message>
        <source>Your custom plan has no budgets</source>
        <translation>您的自定义套餐没有预算</translation>
    </message>
    <message>
        <source>Your desktop’s own settings have switched it off ({where}).</source>
        <comment>where: a file</comment>
        <translation>您的桌面设置已将其关闭（{where}）。</translation>
    </message>
    <message>
        <source>Your own prices</source>
        <translation>您自己的价格</translation>
    </message>
    <message>
        <source>Your own prices cannot be used</source>
        <translation>您自己的价格无法使用</translation>
    </message>
    <message>
        <source>Your own prices were not saved</source>
        <translation>您自己的价格未保存</translation>
    </message>
    <message>
        <source>Your plan&apos;s price is taken as it is today.</source>
        <translation>套餐价格按今天的计算。</translation>
    </message>
    <message>
        <source>Your plan, its budgets and the weekly reset are the account’s: what is changed on the page General here holds on all its machines.</source>
        <translation>您的套餐、预算和每周重置属于账号：在此处“常规”页的更改对其所有设备有效。</translation>
    </message>
    <message>
        <source>Your token</source>
        <translation>您的令牌</translation>
    </message>
    <message>
        <source>a code of three letters such as &quot;EUR&quot;</source>
        <translation>三个字母的代码，例如 &quot;EUR&quot;</translation>
    </message>
    <message>
        <source>a command without a shell, such as &quot;notify --quiet&quot;, or a list such as [&quot;notify&quot;, &quot;--quiet&quot;]</source>
        <translation>不经 shell 的命令，例如 &quot;notify --quiet&quot;，或列表，例如 [&quot;notify&quot;, &quot;--quiet&quot;]</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>in JSON</comment>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of at most ten numbers above 0, up to 100, such as [75, 90, 100]; [] for none</source>
        <translation>最多十个大于 0 且不超过 100 的数字的列表，例如 [75, 90, 100]；[] 表示没有</translation>
    </message>
    <message>
        <source>a list of folders such as [&quot;/srv/claude&quot;]</source>
        <translation>文件夹列表，例如 [&quot;/srv/claude&quot;]</translation>
    </message>
    <message>
        <source>a list such as [&quot;session&quot;, &quot;week&quot;, &quot;resets&quot;, &quot;cost&quot;], also of &quot;more&quot; (further windows) and &quot;model&quot;</source>
        <translation>列表，例如 [&quot;session&quot;, &quot;week&quot;, &quot;resets&quot;, &quot;cost&quot;]，还可有 &quot;more&quot;（其他窗口）和 &quot;model&quot;</translation>
    </message>
    <message>
        <source>a month for {plan}</source>
        <comment>dollars</comment>
        <translation>每月，{plan}</translation>
    </message>
    <message>
        <source>a name in quotes or {sign}</source>
        <comment>what should follow in JSON</comment>
        <translation>引号中的名称或 {sign}</translation>
    </message>
    <message>
        <source>a name such as &quot;Europe/Berlin&quot;</source>
        <translation>名称，例如 &quot;Europe/Berlin&quot;</translation>
    </message>
    <message>
        <source>a number above 0, at most a million, such as 0.92</source>
        <translation>大于 0、最多一百万的数字，例如 0.92</translation>
    </message>
    <message>
        <source>a number of US dollars above 0, at most a million</source>
        <translation>大于 0、最多一百万的美元数</translation>
    </message>
    <message>
        <source>a number of US dollars, at most a million</source>
        <translation>最多一百万的美元数</translation>
    </message>
    <message>
        <source>a value</source>
        <comment>what should follow in JSON</comment>
        <translation>一个值</translation>
    </message>
    <message>
        <source>a weekday and a time such as &quot;Thu 10:00&quot;</source>
        <translation>星期和时刻，例如 &quot;Thu 10:00&quot;</translation>
    </message>
    <message numerus="yes">
        <source>after %n sync(s)</source>
        <translation>
            <numerusform>%n 次同步后</numerusform>
        </translation>
    </message>
    <message>
        <source>all is sent</source>
        <comment>to a hub</comment>
        <translation>已全部发送</translation>
    </message>
    <message>
        <source>all time</source>
        <comment>below a sum</comment>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>always, or a day such as 2026-10-07</source>
        <translation>一直，或日期，例如 2026-10-07</translation>
    </message>
    <message>
        <source>an address such as &quot;https://example.org/newest.json&quot;</source>
        <translation>地址，例如 &quot;https://example.org/newest.json&quot;</translation>
    </message>
    <message>
        <source>an address such as &quot;https://example.org/prices.toml&quot;</source>
        <translation>地址，例如 &quot;https://example.org/prices.toml&quot;</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>in JSON</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>an object with the type “command” and a command</source>
        <comment>in JSON</comment>
        <translation>类型为“command”且带有命令的对象</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <comment>below a list</comment>
        <translation>以及另外 {number} 个</translation>
    </message>
    <message>
        <source>animation blinking</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>动画 闪烁 动态</translation>
    </message>
    <message>
        <source>as built</source>
        <comment>the address that came with it</comment>
        <translation>内置的</translation>
    </message>
    <message>
        <source>as listed</source>
        <comment>a price</comment>
        <translation>按标价</translation>
    </message>
    <message>
        <source>as of {ago}</source>
        <comment>spoken; ago: 4 min ago</comment>
        <translation>截至 {ago}</translation>
    </message>
    <message>
        <source>as otherwise</source>
        <comment>fast mode costs the same</comment>
        <translation>与平时相同</translation>
    </message>
    <message>
        <source>as the computer</source>
        <comment>a time zone</comment>
        <translation>与电脑一致</translation>
    </message>
    <message>
        <source>assumed to be that of {model}</source>
        <comment>a price</comment>
        <translation>假定与 {model} 相同</translation>
    </message>
    <message>
        <source>at (UTC)</source>
        <translation>于 (UTC)</translation>
    </message>
    <message>
        <source>at API prices</source>
        <translation>按 API 价格</translation>
    </message>
    <message>
        <source>at API prices, in the last 24 hours</source>
        <translation>按 API 价格，最近 24 小时</translation>
    </message>
    <message>
        <source>at API prices, in the last 30 days</source>
        <translation>按 API 价格，最近 30 天</translation>
    </message>
    <message>
        <source>at API prices, in the last 5 hours</source>
        <translation>按 API 价格，最近 5 小时</translation>
    </message>
    <message>
        <source>at API prices, in the last 7 days</source>
        <translation>按 API 价格，最近 7 天</translation>
    </message>
    <message>
        <source>at API prices, of all time</source>
        <translation>按 API 价格，全部时间</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>below a number</comment>
        <translation>至少</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>至少 {amount}</translation>
    </message>
    <message>
        <source>at least {count} tokens</source>
        <comment>such as: at least 12.3 k tokens</comment>
        <translation>至少 {count} token</translation>
    </message>
    <message numerus="yes">
        <source>at least, in %n response(s)</source>
        <comment>so many tokens</comment>
        <translation>
            <numerusform>至少，在 %n 个回复中</numerusform>
        </translation>
    </message>
    <message>
        <source>autostart boot</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>自动启动 开机</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>介于 {low} 和 {high} 之间</translation>
    </message>
    <message>
        <source>by its share of each month</source>
        <translation>按各月所占比例</translation>
    </message>
    <message>
        <source>by the input price</source>
        <comment>of a price that was not typed</comment>
        <translation>按输入价格</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>of a file</comment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <comment>a file</comment>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>character {number} cannot stand here</source>
        <comment>in JSON</comment>
        <translation>第 {number} 个字符不能出现在这里</translation>
    </message>
    <message>
        <source>claude.ai and other machines use the same week.</source>
        <translation>claude.ai 和其他设备使用同一个每周额度。</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>时钟 时间</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>Claude Code is</comment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connected to {url} as {name}</source>
        <comment>a hub</comment>
        <translation>已作为 {name} 连接到 {url}</translation>
    </message>
    <message>
        <source>credentials.</source>
        <translation>凭据。</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>dollars cost savings</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>美元 费用 节省</translation>
    </message>
    <message>
        <source>dollars limit</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>美元 限额</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>of a window: nothing is used</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>estimated ± {points} %</source>
        <comment>where a percentage is from</comment>
        <translation>估算 ± {points} %</translation>
    </message>
    <message>
        <source>estimated, not yet synced</source>
        <comment>where a percentage is from</comment>
        <translation>估算，尚未同步</translation>
    </message>
    <message>
        <source>euro dollars exchange</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>欧元 美元 汇率</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>since when a price holds</comment>
        <translation>一直</translation>
    </message>
    <message>
        <source>every day, from</source>
        <comment>quiet hours; two times follow</comment>
        <translation>每天，从</translation>
    </message>
    <message>
        <source>first</source>
        <comment>the first number that Claude showed: nothing to compare it with</comment>
        <translation>首次</translation>
    </message>
    <message>
        <source>first guess</source>
        <comment>how much of a window is used: nobody has said yet</comment>
        <translation>初步猜测</translation>
    </message>
    <message>
        <source>for {plan}</source>
        <comment>what a plan costs</comment>
        <translation>{plan} 的价格</translation>
    </message>
    <message>
        <source>from</source>
        <comment>head of exported values: when a bin begins</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>full</source>
        <comment>how much of a window is used: 100 %</comment>
        <translation>已满</translation>
    </message>
    <message>
        <source>here is “{shown}”, but {wanted} should be</source>
        <comment>in JSON</comment>
        <translation>这里是“{shown}”，但应为{wanted}</translation>
    </message>
    <message>
        <source>high</source>
        <comment>how much of a window is used: 75 % and more</comment>
        <translation>偏高</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s) with use</source>
        <translation>
            <numerusform>%n 个有用量的月份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n response(s)</source>
        <comment>so many tokens</comment>
        <translation>
            <numerusform>在 %n 个回复中</numerusform>
        </translation>
    </message>
    <message>
        <source>in this zoom</source>
        <comment>below a sum: what is seen of the chart</comment>
        <translation>在此缩放范围</translation>
    </message>
    <message>
        <source>is not shown</source>
        <comment>a token that is typed</comment>
        <translation>不显示</translation>
    </message>
    <message>
        <source>it cannot be started</source>
        <comment>of a program</comment>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s)</source>
        <comment>what was sent to a hub</comment>
        <translation>
            <numerusform>保留 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>last 24 h</source>
        <comment>below a sum: hours</comment>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>last 30 d</source>
        <comment>below a sum: days</comment>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>last 5 h</source>
        <comment>below a sum: hours</comment>
        <translation>最近 5 小时</translation>
    </message>
    <message>
        <source>last 7 d</source>
        <comment>below a sum: days</comment>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last reached {ago}</source>
        <comment>a hub; ago: 4 min ago</comment>
        <translation>上次连接：{ago}</translation>
    </message>
    <message>
        <source>latest ratio</source>
        <comment>a way to estimate</comment>
        <translation>最近比值</translation>
    </message>
    <message>
        <source>learns for others</source>
        <comment>an account of a hub</comment>
        <translation>为他人学习</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>已达限额</translation>
    </message>
    <message>
        <source>limit reached</source>
        <comment>who said a percentage: Claude, as it refused to go on</comment>
        <translation>已达限额</translation>
    </message>
    <message>
        <source>limit {change}</source>
        <comment>at a mark in a chart; such as: limit −33 %</comment>
        <translation>限额 {change}</translation>
    </message>
    <message>
        <source>limits changed</source>
        <comment>at a mark in a chart</comment>
        <translation>限额变化</translation>
    </message>
    <message>
        <source>line</source>
        <comment>of a chart</comment>
        <translation>线</translation>
    </message>
    <message>
        <source>lines such as &quot;/srv/claude&quot; = &quot;Work&quot;</source>
        <translation>例如 &quot;/srv/claude&quot; = &quot;工作&quot; 的行</translation>
    </message>
    <message>
        <source>lines such as &quot;/srv/old/shop&quot; = &quot;shop&quot;</source>
        <translation>例如 &quot;/srv/old/shop&quot; = &quot;shop&quot; 的行</translation>
    </message>
    <message>
        <source>log crash bug</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>日志 崩溃 错误</translation>
    </message>
    <message>
        <source>nearly full</source>
        <comment>how much of a window is used: 90 % and more</comment>
        <translation>接近用满</translation>
    </message>
    <message>
        <source>night silence</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>夜间 安静</translation>
    </message>
    <message>
        <source>no folder found</source>
        <translation>未找到文件夹</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no address</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no command</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no file</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>Claude Code is</comment>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not connected to a hub</source>
        <translation>未连接 Hub</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a price</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <comment>a hub</comment>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>not said yet</source>
        <comment>an amount of money</comment>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>nothing more</source>
        <comment>what should follow in JSON</comment>
        <translation>没有更多</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>无花费</translation>
    </message>
    <message>
        <source>notifications</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the right end of a chart</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>of all input in the chart</source>
        <translation>占图表中全部输入</translation>
    </message>
    <message>
        <source>of dollars over budget</source>
        <translation>占超预算的美元</translation>
    </message>
    <message>
        <source>of the last sync</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>official</source>
        <comment>who said a percentage: Claude</comment>
        <translation>官方</translation>
    </message>
    <message>
        <source>official, limit reached {ago}</source>
        <comment>where a percentage is from; ago: 4 min ago</comment>
        <translation>官方，已达限额（{ago}）</translation>
    </message>
    <message>
        <source>official, {ago}</source>
        <comment>where a percentage is from: Claude; ago: 4 min ago</comment>
        <translation>官方，{ago}</translation>
    </message>
    <message>
        <source>oldest use ages out {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>最早的用量于 {when} 过期</translation>
    </message>
    <message>
        <source>on {date}, hardly a break</source>
        <comment>a stretch of work</comment>
        <translation>{date}，几乎没有休息</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>{choices} 之一</translation>
    </message>
    <message>
        <source>only the hooks are connected</source>
        <translation>仅连接了 hooks</translation>
    </message>
    <message>
        <source>only the status line is connected</source>
        <translation>仅连接了状态行</translation>
    </message>
    <message>
        <source>ours was {percent} %</source>
        <comment>our number</comment>
        <translation>我们的是 {percent} %</translation>
    </message>
    <message>
        <source>override cost</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>覆盖 费用</translation>
    </message>
    <message>
        <source>partly connected</source>
        <comment>Claude Code is</comment>
        <translation>部分连接</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>tracking is</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>peak {money}</source>
        <comment>of a chart</comment>
        <translation>峰值 {money}</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>percent of the session window</source>
        <translation>会话窗口的百分比</translation>
    </message>
    <message>
        <source>percent of the weekly window</source>
        <translation>每周窗口的百分比</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>probably {low} to {high}</source>
        <comment>the band of a percentage, spoken</comment>
        <translation>很可能 {low} 到 {high}</translation>
    </message>
    <message>
        <source>prompts, answers, code.</source>
        <translation>提示、回答、代码。</translation>
    </message>
    <message>
        <source>reading…</source>
        <comment>beside the plan&apos;s name: transcripts are being read</comment>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>regression</source>
        <comment>a way to estimate</comment>
        <translation>回归</translation>
    </message>
    <message>
        <source>rescan import</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>重新读取 导入</translation>
    </message>
    <message>
        <source>reset time not known</source>
        <translation>重置时间未知</translation>
    </message>
    <message>
        <source>resets</source>
        <comment>before a field: Thu 10:00</comment>
        <translation>重置于</translation>
    </message>
    <message>
        <source>resets in</source>
        <comment>before a field: 2 h 13 min</comment>
        <translation>距重置</translation>
    </message>
    <message>
        <source>resets {time}, in {duration}</source>
        <translation>{time} 重置，还有 {duration}</translation>
    </message>
    <message>
        <source>resets {when}</source>
        <comment>of a window; when: 15:40, Thu 10:00, 12 Aug 10:00</comment>
        <translation>{when} 重置</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>retention</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>保留 期限</translation>
    </message>
    <message>
        <source>rolling 5 h</source>
        <translation>滚动 5 小时</translation>
    </message>
    <message>
        <source>rolling 5 h, empty</source>
        <translation>滚动 5 小时，空</translation>
    </message>
    <message>
        <source>rolling 5 h, frees from {time}</source>
        <comment>the oldest use leaves the window then</comment>
        <translation>滚动 5 小时，{time} 起释放</translation>
    </message>
    <message>
        <source>rolling 7 d</source>
        <translation>滚动 7 天</translation>
    </message>
    <message>
        <source>rolling 7 d, empty</source>
        <translation>滚动 7 天，空</translation>
    </message>
    <message>
        <source>rolling 7 d, frees from {time}</source>
        <comment>the oldest use leaves the window then</comment>
        <translation>滚动 7 天，{time} 起释放</translation>
    </message>
    <message>
        <source>run script json</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>运行 脚本 json</translation>
    </message>
    <message>
        <source>server machines account sync</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>服务器 设备 账号 同步</translation>
    </message>
    <message>
        <source>session reset</source>
        <translation>会话重置</translation>
    </message>
    <message>
        <source>shared estimate</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>共享 估算</translation>
    </message>
    <message>
        <source>since {date}</source>
        <comment>a row of days</comment>
        <translation>自 {date}</translation>
    </message>
    <message>
        <source>source date cost</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>来源 日期 费用</translation>
    </message>
    <message>
        <source>subscription</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>订阅</translation>
    </message>
    <message>
        <source>such as 75, 90, 100</source>
        <comment>percentages in a field</comment>
        <translation>例如 75, 90, 100</translation>
    </message>
    <message>
        <source>syncs are to be sent</source>
        <comment>to a hub</comment>
        <translation>有同步记录待发送</translation>
    </message>
    <message>
        <source>the file ends here, but {wanted} should follow</source>
        <comment>in JSON</comment>
        <translation>文件在此结束，但后面应有{wanted}</translation>
    </message>
    <message>
        <source>theme</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>主题</translation>
    </message>
    <message>
        <source>this comment does not end</source>
        <comment>in JSON</comment>
        <translation>此注释没有结束</translation>
    </message>
    <message>
        <source>this is nested deeper than {number} times</source>
        <comment>in JSON</comment>
        <translation>嵌套超过 {number} 层</translation>
    </message>
    <message>
        <source>this string does not end on its line, or has an escape or a character that JSON does not know</source>
        <translation>此字符串未在本行结束，或含有 JSON 不认识的转义或字符</translation>
    </message>
    <message>
        <source>thresholds percent</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>阈值 百分比</translation>
    </message>
    <message>
        <source>times such as &quot;22:00-07:00&quot;</source>
        <translation>时间，例如 &quot;22:00-07:00&quot;</translation>
    </message>
    <message>
        <source>times, token counts, models, names of projects and sessions.</source>
        <translation>时间、token 数、模型、项目和会话名称。</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day: from 22:00 to 07:00</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>below a number of them</comment>
        <translation>token</translation>
    </message>
    <message>
        <source>tray number ring bars</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>托盘 数字 圆环 进度条</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>what may stand in the settings file: these two words</comment>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>who said a percentage: the person</comment>
        <translation>输入</translation>
    </message>
    <message>
        <source>typed, {ago}</source>
        <comment>where a percentage is from: the person; ago: 4 min ago</comment>
        <translation>输入，{ago}</translation>
    </message>
    <message>
        <source>under a minute</source>
        <comment>a span of time</comment>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>unfinished</source>
        <comment>responses</comment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>until</source>
        <comment>head of exported values: when a bin ends</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>until {date}</source>
        <comment>a row of days</comment>
        <translation>到 {date}</translation>
    </message>
    <message>
        <source>update fetch download</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>更新 获取 下载</translation>
    </message>
    <message>
        <source>update version</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>更新 版本</translation>
    </message>
    <message>
        <source>week reset</source>
        <translation>每周重置</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <comment>a way to estimate</comment>
        <translation>加权平均</translation>
    </message>
    <message>
        <source>weighted median</source>
        <comment>a way to estimate</comment>
        <translation>加权中位数</translation>
    </message>
    <message>
        <source>with use in this time</source>
        <comment>projects</comment>
        <translation>在此期间有用量</translation>
    </message>
    <message>
        <source>within {duration}</source>
        <comment>from its beginning to its end</comment>
        <translation>历时 {duration}</translation>
    </message>
    <message>
        <source>wsl mounted directory</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>wsl 挂载 目录</translation>
    </message>
    <message>
        <source>your plan, {amount} a day</source>
        <comment>a line in a chart</comment>
        <translation>您的套餐，每天 {amount}</translation>
    </message>
    <message>
        <source>your plan, {amount} a month</source>
        <comment>a line in a chart</comment>
        <translation>您的套餐，每月 {amount}</translation>
    </message>
    <message>
        <source>{account}, tier {tier}</source>
        <comment>an account of a hub</comment>
        <translation>{account}，等级 {tier}</translation>
    </message>
    <message>
        <source>{address} answers too slowly.</source>
        <translation>{address} 响应太慢。</translation>
    </message>
    <message>
        <source>{address} cannot be reached.</source>
        <translation>无法连接 {address}。</translation>
    </message>
    <message>
        <source>{amount} this week, {share} of all</source>
        <comment>of all projects</comment>
        <translation>本周 {amount}，占全部 {share}</translation>
    </message>
    <message>
        <source>{amount} until this day</source>
        <comment>of last month, up to the same day</comment>
        <translation>截至当日 {amount}</translation>
    </message>
    <message>
        <source>{amount}k</source>
        <comment>thousands of dollars at an axis: $12k</comment>
        <translation>{amount}k</translation>
    </message>
    <message>
        <source>{change} on last week so far</source>
        <comment>such as: +12 %</comment>
        <translation>比上周同期 {change}</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <comment>such as: 12.3 k tokens</comment>
        <translation>{count} token</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <comment>a day and a time of day</comment>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <comment>a span of time</comment>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{days} d ago</source>
        <translation>{days} 天前</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <comment>a span of time</comment>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{day}, {since} – {until}</source>
        <comment>Thu 12 Aug, 15:00 – 15:30</comment>
        <translation>{day}，{since} – {until}</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <comment>until a window resets</comment>
        <translation>剩余 {duration}</translation>
    </message>
    <message>
        <source>{early} to {late}</source>
        <comment>two times: 15:20 to 16:10</comment>
        <translation>{early} 到 {late}</translation>
    </message>
    <message>
        <source>{estimator}  (believed)</source>
        <translation>{estimator}（采用）</translation>
    </message>
    <message>
        <source>{factor} times what you pay</source>
        <comment>such as: 4.1 times</comment>
        <translation>您所付的 {factor} 倍</translation>
    </message>
    <message>
        <source>{file} cannot be changed automatically: {reason}.</source>
        <translation>无法自动更改 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>无法读取 {file}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} has a form that cannot be changed automatically: edit it by hand.</source>
        <translation>{file} 的格式无法自动更改：请手动编辑。</translation>
    </message>
    <message>
        <source>{file} has version {version}, this program knows {known}. Update the program; nothing is lost.</source>
        <translation>{file} 的版本为 {version}，本程序认识 {known}。请更新程序；不会丢失任何数据。</translation>
    </message>
    <message>
        <source>{file} holds no settings</source>
        <translation>{file} 不含设置</translation>
    </message>
    <message>
        <source>{file} is not valid JSON</source>
        <translation>{file} 不是有效的 JSON</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile</source>
        <translation>{file} 在此期间被更改</translation>
    </message>
    <message>
        <source>{file} was not changed</source>
        <translation>{file} 未更改</translation>
    </message>
    <message>
        <source>{file} was put back. To begin anew, forget everything in Settings.</source>
        <translation>{file} 已放回原处。要重新开始，请在设置中忘记全部。</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <comment>where something is wrong</comment>
        <translation>{file}，第 {line} 行</translation>
    </message>
    <message>
        <source>{file}: put it back, or join again with another one.</source>
        <translation>{file}：请放回，或用另一个重新加入。</translation>
    </message>
    <message>
        <source>{file}: {error}.</source>
        <comment>what the system says of a file</comment>
        <translation>{file}：{error}。</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}：{reason}。</translation>
    </message>
    <message>
        <source>{file}: {reason}. Run `{command}` again.</source>
        <translation>{file}：{reason}。请再次运行 `{command}`。</translation>
    </message>
    <message>
        <source>{file}: {reason}. Until this is mended, the listed prices are used.</source>
        <translation>{file}：{reason}。修正之前使用标价。</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>a range, such as of days or of values</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{folders}: check CLAUDE_CONFIG_DIR and the folders in Settings.</source>
        <translation>{folders}：请检查 CLAUDE_CONFIG_DIR 和设置中的文件夹。</translation>
    </message>
    <message>
        <source>{folders}: nothing comes from the disk or the computer that it is on. What was counted of it stays. It is asked again every minute, and what is new in it is counted once it answers.</source>
        <comment>of a folder on a network drive, or of several</comment>
        <translation>{folders}：其所在的磁盘或电脑没有响应。已统计的内容会保留。每分钟重试一次，响应后会统计新内容。</translation>
    </message>
    <message>
        <source>{folder} does not exist</source>
        <translation>{folder} 不存在</translation>
    </message>
    <message>
        <source>{folder} does not exist. Start Claude Code once, or check the folder&apos;s name.</source>
        <translation>{folder} 不存在。请启动一次 Claude Code，或检查文件夹名称。</translation>
    </message>
    <message>
        <source>{hint} Until then, the defaults apply.</source>
        <translation>{hint} 在此之前使用默认值。</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>a span of time</comment>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} 小时前</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a span of time</comment>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{inside} of {all}; {right} is right</source>
        <comment>so many of all syncs; right: 80 %</comment>
        <translation>{all} 次中 {inside} 次；{right} 为宜</translation>
    </message>
    <message>
        <source>{line}: allowed are {allowed}. Change it in {file}.</source>
        <translation>{line}：允许 {allowed}。请在 {file} 中更改。</translation>
    </message>
    <message>
        <source>{machine} (this one), last seen {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>{machine}（本机），最近 {ago}</translation>
    </message>
    <message>
        <source>{machine}, last seen {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>{machine}，最近 {ago}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a span of time</comment>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} 分钟前</translation>
    </message>
    <message>
        <source>{model} (subagents)</source>
        <translation>{model}（子代理）</translation>
    </message>
    <message>
        <source>{model} across projects</source>
        <translation>{model}，所有项目合计</translation>
    </message>
    <message>
        <source>{money}, as the plan</source>
        <comment>a budget</comment>
        <translation>{money}，同套餐</translation>
    </message>
    <message>
        <source>{name} holds something else.</source>
        <translation>{name} 含有其他内容。</translation>
    </message>
    <message>
        <source>{name} limit reached</source>
        <comment>of a model</comment>
        <translation>{name} 已达限额</translation>
    </message>
    <message>
        <source>{name} limit reached {ago}</source>
        <comment>name: of a model, such as Opus; ago: 4 min ago</comment>
        <translation>{name} 已达限额（{ago}）</translation>
    </message>
    <message>
        <source>{name} limit reached, resets {when}</source>
        <comment>name: of a model, such as Opus; when: 15:40, Thu 10:00</comment>
        <translation>{name} 已达限额，{when} 重置</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>such as in a tooltip: Opus 5: $14.00</comment>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} B</source>
        <comment>thousands of millions of tokens: 1.2 B</comment>
        <translation>{number}B</translation>
    </message>
    <message>
        <source>{number} M</source>
        <comment>millions of tokens: 2.4 M</comment>
        <translation>{number}M</translation>
    </message>
    <message>
        <source>{number} k</source>
        <comment>thousands of tokens: 12.3 k</comment>
        <translation>{number}k</translation>
    </message>
    <message>
        <source>{number} of them still run, so it was not started again. Check alert_command in the settings.</source>
        <translation>其中 {number} 个仍在运行，因此没有再次启动。请检查设置中的 alert_command。</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <comment>signs in JSON</comment>
        <translation>{one} 或 {other}</translation>
    </message>
    <message>
        <source>{part} (connected)</source>
        <comment>part: Hooks: …</comment>
        <translation>{part}（已连接）</translation>
    </message>
    <message>
        <source>{path} and {number} more: {reason}</source>
        <comment>of files or folders</comment>
        <translation>{path} 及另外 {number} 个：{reason}</translation>
    </message>
    <message>
        <source>{percent} % used.</source>
        <translation>已用 {percent} %。</translation>
    </message>
    <message>
        <source>{percent} used elsewhere</source>
        <translation>其他地方已用 {percent}</translation>
    </message>
    <message>
        <source>{places}. Check its permissions.</source>
        <comment>places: a folder: why</comment>
        <translation>{places}。请检查权限。</translation>
    </message>
    <message>
        <source>{places}. The other folders are counted.</source>
        <comment>places: a folder: why</comment>
        <translation>{places}。其他文件夹会照常统计。</translation>
    </message>
    <message>
        <source>{places}. The other transcripts are counted.</source>
        <comment>places: a file: why</comment>
        <translation>{places}。其他会话记录会照常统计。</translation>
    </message>
    <message>
        <source>{program} ended with status {status}. Check alert_command in the settings.</source>
        <translation>{program} 以状态 {status} 结束。请检查设置中的 alert_command。</translation>
    </message>
    <message>
        <source>{program} took more than {seconds} seconds and was ended. Check alert_command in the settings.</source>
        <translation>{program} 超过 {seconds} 秒，已被终止。请检查设置中的 alert_command。</translation>
    </message>
    <message>
        <source>{program}: {reason}. No shell is involved: name the program by its whole path.</source>
        <translation>{program}：{reason}。不经过 shell：请写出程序的完整路径。</translation>
    </message>
    <message>
        <source>{reading}: corrected percentage</source>
        <comment>reading: Session 34 %</comment>
        <translation>{reading}：修正后的百分比</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <comment>what is wrong with a price</comment>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>{reason}. It is tried again within a minute.</source>
        <translation>{reason}。一分钟内会重试。</translation>
    </message>
    <message>
        <source>{reason}. Transcripts are looked at once a minute instead. On Linux, a larger fs.inotify.max_user_watches (and max_user_instances) helps.</source>
        <translation>{reason}。改为每分钟查看一次会话记录。在 Linux 上调大 fs.inotify.max_user_watches（和 max_user_instances）会有帮助。</translation>
    </message>
    <message>
        <source>{responses} in {sessions} in {projects} will be gone, with all that you typed in Quick Sync and what was learnt from it.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions; projects: 9 projects</comment>
        <translation>{projects}的 {sessions}中的 {responses}将被删除，连同您在 Quick Sync 中输入的内容以及由此所学。</translation>
    </message>
    <message>
        <source>{responses} in {sessions} of this project will be gone from every figure and chart.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions</comment>
        <translation>此项目的 {sessions}中的 {responses}将从所有数字和图表中消失。</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <comment>a full stop at the end</comment>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{sign}{number}</source>
        <comment>an amount of money with the sign where it is written: $18.40</comment>
        <translation>{sign}{number}</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <comment>so many of all</comment>
        <translation>{all} 中的 {some}</translation>
    </message>
    <message>
        <source>{span} (so far)</source>
        <comment>such as: Thu 12 Aug (so far)</comment>
        <translation>{span}（迄今）</translation>
    </message>
    <message>
        <source>{spent} of {budget} counted here</source>
        <comment>amounts of money</comment>
        <translation>此处统计 {spent}，共 {budget}</translation>
    </message>
    <message>
        <source>{time} ({early} – {late})</source>
        <comment>when, and between which times</comment>
        <translation>{time}（{early} – {late}）</translation>
    </message>
    <message>
        <source>{time} Session reset</source>
        <translation>{time} 会话重置</translation>
    </message>
    <message>
        <source>{time} Week reset</source>
        <translation>{time} 每周重置</translation>
    </message>
    <message>
        <source>{time} or later</source>
        <comment>time: 15:40, Thu 10:00</comment>
        <translation>{time} 或更晚</translation>
    </message>
    <message>
        <source>{time} {window} limit reached</source>
        <translation>{time} {window} 已达限额</translation>
    </message>
    <message>
        <source>{time} {window} limit reached, until {reset}</source>
        <translation>{time} {window} 已达限额，直到 {reset}</translation>
    </message>
    <message>
        <source>{time} {window} {percent}</source>
        <comment>what Claude showed</comment>
        <translation>{time} {window} {percent}</translation>
    </message>
    <message>
        <source>{time} {window} {percent}, ours was {ours}</source>
        <translation>{time} {window} {percent}，我们的是 {ours}</translation>
    </message>
    <message>
        <source>{title} {percent} %</source>
        <comment>a window and how much of it is used</comment>
        <translation>{title} {percent} %</translation>
    </message>
    <message>
        <source>{title}. {hint}</source>
        <comment>what is wrong and what helps</comment>
        <translation>{title}。{hint}</translation>
    </message>
    <message>
        <source>{title}: {percent} percent used</source>
        <comment>spoken; title: of a window</comment>
        <translation>{title}：已用百分之 {percent}</translation>
    </message>
    <message numerus="yes">
        <source>{typed} is longer than the window, which has %n hour(s), or nothing at all</source>
        <translation>
            <numerusform>{typed} 比窗口长（窗口为 %n 小时），或为零</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} is not a percentage between 0 and 100</source>
        <translation>{typed} 不是 0 到 100 之间的百分比</translation>
    </message>
    <message>
        <source>{typed} is not a time such as &quot;2h13m&quot;</source>
        <translation>{typed} 不是类似 &quot;2h13m&quot; 的时长</translation>
    </message>
    <message>
        <source>{typed} is not a weekday and a time such as &quot;Thu 10:00&quot; or &quot;Thursday 10:00 am&quot;</source>
        <translation>{typed} 不是类似 &quot;Thu 10:00&quot; 或 &quot;Thursday 10:00 am&quot; 的星期和时刻</translation>
    </message>
    <message>
        <source>{used} of {most} uploads today</source>
        <translation>今天已上传 {used} / {most} 次</translation>
    </message>
    <message>
        <source>{values}. Left and right read it bin by bin, plus and minus zoom.</source>
        <translation>{values}。左右键逐段读取，加减键缩放。</translation>
    </message>
    <message>
        <source>{value} is not {allowed}.</source>
        <translation>{value} 不是{allowed}。</translation>
    </message>
    <message>
        <source>{value} is not {allowed}. Change it in {file}; until then it is not set.</source>
        <translation>{value} 不是{allowed}。请在 {file} 中更改；在此之前未设置。</translation>
    </message>
    <message>
        <source>{value} is not {allowed}. Change it in {file}; until then it is {default}.</source>
        <translation>{value} 不是{allowed}。请在 {file} 中更改；在此之前为 {default}。</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <comment>Thu 12 Aug</comment>
        <translation>{date} {weekday}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <comment>at a tick: Thu 12</comment>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{weekday} {since} – {until}</source>
        <comment>Thu 15:00 – 16:00</comment>
        <translation>{weekday} {since} – {until}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <comment>Thu 10:00</comment>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{what} {stays}</source>
        <comment>two sentences</comment>
        <translation>{what}{stays}</translation>
    </message>
    <message>
        <source>{where} cannot be understood. Switch it on to write it anew.</source>
        <comment>where: a file</comment>
        <translation>无法理解 {where}。请打开开关以重新写入。</translation>
    </message>
    <message>
        <source>{where} starts a program that is not there any more. Switch it off and on again.</source>
        <translation>{where} 启动的程序已不存在。请关闭后重新打开。</translation>
    </message>
    <message>
        <source>{where} starts another program: {command}. Switch it off and on again to start this one.</source>
        <translation>{where} 启动的是另一个程序：{command}。请关闭后重新打开以启动本程序。</translation>
    </message>
    <message>
        <source>{window} limits changed by {change}</source>
        <translation>{window}限额变化了 {change}</translation>
    </message>
    <message>
        <source>{window} {percent}</source>
        <comment>such as: Week, Opus 42 %</comment>
        <translation>{window} {percent}</translation>
    </message>
    <message>
        <source>{window} {percent} · resets {time}</source>
        <translation>{window} {percent} · {time} 重置</translation>
    </message>
    <message>
        <source>{window}: resets in, optional</source>
        <comment>a field: 2 h 13 min</comment>
        <translation>{window}：距重置，可选</translation>
    </message>
    <message>
        <source>{window}: resets on, optional</source>
        <comment>a field: Thu 10:00</comment>
        <translation>{window}：重置于，可选</translation>
    </message>
    <message>
        <source>{window}: the percentage that Claude shows</source>
        <translation>{window}：Claude 显示的百分比</translation>
    </message>
    <message>
        <source>{window}: {percent} percent used, {resets}, {certainty}</source>
        <comment>spoken by a screen reader</comment>
        <translation>{window}：已用百分之 {percent}，{resets}，{certainty}</translation>
    </message>
    <message>
        <source>± {amount}</source>
        <translation>± {amount}</translation>
    </message>
    <message>
        <source>± {percent}, {source}</source>
        <comment>such as: ± 3 %, typed 4 min ago</comment>
        <translation>± {percent}，{source}</translation>
    </message>
    <message>
        <source>× where Claude&apos;s was outside</source>
        <translation>× 表示 Claude 的值在区间外</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it as 2026-10-07.</source>
        <translation>“{day}”不是日期：请写成 2026-10-07 的形式。</translation>
    </message>
    <message>
        <source>“{setting}” is set in {file}: no hook and no status line runs until you take it out.</source>
        <translation>{file} 中设置了“{setting}”：在您去掉它之前，hook 和状态行都不会运行。</translation>
    </message>
    <message>
        <source>“{setting}” is set in {place}: no hook and no status line runs. Ask who manages this computer.</source>
        <translation>{place} 中设置了“{setting}”：hook 和状态行都不会运行。请询问此电脑的管理者。</translation>
    </message>
    <message>
        <source>“{setting}” is set in {place}: our hooks do not run. Ask who manages this computer.</source>
        <translation>{place} 中设置了“{setting}”：我们的 hooks 不会运行。请询问此电脑的管理者。</translation>
    </message>
    <message>
        <source>“{sign}” cannot stand here</source>
        <comment>in JSON</comment>
        <translation>“{sign}”不能出现在这里</translation>
    </message>
</context>
</TS>
