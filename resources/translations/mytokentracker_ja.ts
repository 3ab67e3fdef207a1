<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% of session</source>
        <translation>セッションの %</translation>
    </message>
    <message>
        <source>% of week</source>
        <translation>週の %</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), as seen on {date}; it came with the program</source>
        <comment>of a price list</comment>
        <translation>
            <numerusform>%n モデル、{date}時点（プログラムに付属）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), as seen on {date}; it was fetched</source>
        <comment>of a price list</comment>
        <translation>
            <numerusform>%n モデル、{date}時点（取得済み）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n 件のプロジェクト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n 件の応答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) came after Claude Code noted its total: ours has them already.</source>
        <translation>
            <numerusform>Claude Code が合計を記録した後に %n 件の応答がありました。こちらの合計には入っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) did not end in the transcript, cut off or written by an old client: how much they put out is not known here.</source>
        <translation>
            <numerusform>%n 件の応答がトランスクリプト内で終わっていません（中断、または古いクライアント）。出力量はここでは分かりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) in this transcript came by copying, when it was forked from another session: counted there, and in Claude Code&apos;s total of both, with what that one had used without a line.</source>
        <translation>
            <numerusform>このトランスクリプトの %n 件の応答は、別のセッションからの分岐時に複製されたものです。元のセッションで数え、Claude Code の合計では両方に入ります（行のない使用も含む）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) to be sent</source>
        <translation>
            <numerusform>未送信の応答 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) to be sent in {span}, as the account&apos;s quota allows</source>
        <translation>
            <numerusform>アカウントの割り当てに従い、%n 件の応答を {span} 以内に送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 件のセッション</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fast mode, times</source>
        <translation>高速モードの倍率(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>入力(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>出力(&amp;O)</translation>
    </message>
    <message>
        <source>+ means at least</source>
        <translation>+ は「少なくとも」の意味</translation>
    </message>
    <message>
        <source>14 days</source>
        <comment>head of a column: each of the last 14 days</comment>
        <translation>14 日間</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>hours</comment>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>days</comment>
        <translation>30 日</translation>
    </message>
    <message>
        <source>5 h</source>
        <comment>hours</comment>
        <translation>5 時間</translation>
    </message>
    <message>
        <source>5-hour</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>5時間</translation>
    </message>
    <message>
        <source>5-hour windows that would have been full</source>
        <translation>上限に達していたはずの 5 時間枠</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>days</comment>
        <translation>7 日</translation>
    </message>
    <message>
        <source>&lt;{amount}</source>
        <comment>less than an amount or a percentage</comment>
        <translation>&lt;{amount}</translation>
    </message>
    <message>
        <source>A Claude Code folder does not exist</source>
        <translation>Claude Code のフォルダーが存在しません</translation>
    </message>
    <message>
        <source>A command of your own to run on each alert, which it gets as JSON on its input.</source>
        <translation>通知のたびに実行される自作コマンド。標準入力に JSON を受け取ります。</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>名前のないコンピューター</translation>
    </message>
    <message>
        <source>A custom plan needs both budgets.</source>
        <translation>カスタムプランには両方の予算が必要です。</translation>
    </message>
    <message>
        <source>A fault of the program ({kind})</source>
        <comment>kind: in a programmer&apos;s words</comment>
        <translation>プログラムの不具合（{kind}）</translation>
    </message>
    <message>
        <source>A folder of Claude Code</source>
        <translation>Claude Code のフォルダー</translation>
    </message>
    <message>
        <source>A folder of transcripts cannot be read</source>
        <translation>トランスクリプトのフォルダーを読めません</translation>
    </message>
    <message>
        <source>A folder of transcripts does not answer</source>
        <translation>トランスクリプトのフォルダーが応答しません</translation>
    </message>
    <message>
        <source>A hub lets nobody in without one.</source>
        <translation>トークンなしではどのハブにも入れません。</translation>
    </message>
    <message>
        <source>A hub that this computer sends to, and your other machines, keep what they have of it.</source>
        <translation>このコンピューターの送信先のハブと、ほかのマシンは、受け取ったものを持ち続けます。</translation>
    </message>
    <message>
        <source>A line of the setting “{name}” cannot be used</source>
        <translation>設定「{name}」の 1 行が使えません</translation>
    </message>
    <message>
        <source>A month</source>
        <comment>head of a column: price of a plan</comment>
        <translation>月額</translation>
    </message>
    <message>
        <source>A server of yours, or of somebody you trust, that brings the use of all your machines together: limits are the account’s.</source>
        <translation>自分や信頼できる人のサーバーで、すべてのマシンの利用をまとめます。上限はアカウント単位だからです。</translation>
    </message>
    <message>
        <source>A token does not belong into an address</source>
        <translation>トークンをアドレスに入れないでください</translation>
    </message>
    <message>
        <source>A token is not sent without TLS</source>
        <translation>TLS なしではトークンを送信しません</translation>
    </message>
    <message>
        <source>A transcript cannot be read</source>
        <translation>トランスクリプトを読めません</translation>
    </message>
    <message>
        <source>API price</source>
        <translation>API 価格</translation>
    </message>
    <message>
        <source>API price by day</source>
        <translation>日ごとの API 価格</translation>
    </message>
    <message>
        <source>API price by month</source>
        <translation>月ごとの API 価格</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>About MyTokenTracker</source>
        <translation>MyTokenTracker について</translation>
    </message>
    <message>
        <source>Above 90 % small errors weigh much; best is 10 to 50 %.</source>
        <translation>90 % を超えると小さな誤差が大きく響きます。10 ～ 50 % が最適です。</translation>
    </message>
    <message>
        <source>Above my own status line</source>
        <comment>beside a check box</comment>
        <translation>自分のステータスラインの上に表示</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a hub</comment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message numerus="yes">
        <source>Accuracy after %n sync(s) ± {percent} %</source>
        <translation>
            <numerusform>%n 回の同期後の精度 ± {percent} %</numerusform>
        </translation>
    </message>
    <message>
        <source>Across projects</source>
        <translation>全プロジェクト</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>how long was worked</comment>
        <translation>作業時間</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>価格を追加</translation>
    </message>
    <message>
        <source>Add a system tray (status notifier) to your panel. The icon appears as soon as there is one.</source>
        <translation>パネルにシステムトレイ（status notifier）を追加してください。追加されるとアイコンが現れます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Against last month</source>
        <translation>先月との比較</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Alerts may come again after the next start</source>
        <translation>次回の起動後に同じ通知が出ることがあります</translation>
    </message>
    <message>
        <source>Alerts paused until {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>通知を {when} まで停止中</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a range of time: since the beginning</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All</source>
        <comment>machines</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>すべてのマシン</translation>
    </message>
    <message>
        <source>All machines together {percent}</source>
        <translation>全マシンの合計 {percent}</translation>
    </message>
    <message>
        <source>All machines together: {numbers}.</source>
        <comment>numbers: Session 42 %, Week 18 %</comment>
        <translation>全マシンの合計：{numbers}。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>All of it, for as long as you do not forget it: Claude Code deletes its transcripts after 30 days, what was counted stays.</source>
        <translation>忘れるよう指示するまですべて保持します。Claude Code は 30 日後にトランスクリプトを削除しますが、集計は残ります。</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>すべてのプロジェクト</translation>
    </message>
    <message>
        <source>All that was counted and learnt.</source>
        <translation>集計したものと学習したもののすべて。</translation>
    </message>
    <message>
        <source>All that was spent, for each million tokens put out</source>
        <translation>使った総額を出力 100 万トークンあたりで</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>すべてのトランスクリプト</translation>
    </message>
    <message>
        <source>Amounts are list-price estimates.</source>
        <translation>金額は定価による見積もりです。</translation>
    </message>
    <message>
        <source>Amounts cannot be shown in {currency}</source>
        <translation>金額を {currency} で表示できません</translation>
    </message>
    <message>
        <source>Another MyTokenTracker is writing to it; try again in a minute.</source>
        <translation>別の MyTokenTracker が書き込み中です。1 分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Another tool’s status line is kept and goes on showing.</source>
        <translation>ほかのツールのステータスラインはそのまま残り、表示され続けます。</translation>
    </message>
    <message>
        <source>Another tool’s status line is kept and goes on showing: {command}</source>
        <translation>ほかのツールのステータスラインはそのまま残り、表示され続けます：{command}</translation>
    </message>
    <message>
        <source>As Claude says it (recommended)</source>
        <translation>Claude の表示に従う（推奨）</translation>
    </message>
    <message>
        <source>As it was before we first changed it: {backup}</source>
        <comment>backup: a file</comment>
        <translation>最初に変更する前の状態：{backup}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Ask once a day</source>
        <comment>beside a check box</comment>
        <translation>1 日 1 回確認する</translation>
    </message>
    <message>
        <source>Ask the hub now</source>
        <translation>今すぐハブに問い合わせる</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>ハブに問い合わせ中…</translation>
    </message>
    <message>
        <source>At API prices</source>
        <translation>API 価格で</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概況</translation>
    </message>
    <message>
        <source>At this pace full at {when}, {duration} before it resets.</source>
        <translation>このペースでは {when} に上限、リセットの {duration}前です。</translation>
    </message>
    <message>
        <source>At this pace full at {when}.</source>
        <translation>このペースでは {when} に上限に達します。</translation>
    </message>
    <message>
        <source>At this pace neither window fills up.</source>
        <translation>このペースではどちらの枠も上限に達しません。</translation>
    </message>
    <message>
        <source>At this pace the session is full at {when}{band}, in {left}.</source>
        <translation>このペースではセッションは {when}{band} に上限、あと {left}です。</translation>
    </message>
    <message>
        <source>At this pace the session is full at {when}{band}, {left} before it resets.</source>
        <translation>このペースではセッションは {when}{band} に上限、リセットの {left}前です。</translation>
    </message>
    <message>
        <source>At this pace the session lasts until it resets.</source>
        <translation>このペースならセッションはリセットまでもちます。</translation>
    </message>
    <message>
        <source>At this pace the week is full at {when}{band}, in {left}.</source>
        <translation>このペースでは週は {when}{band} に上限、あと {left}です。</translation>
    </message>
    <message>
        <source>At this pace the week is full at {when}{band}, {left} before it resets.</source>
        <translation>このペースでは週は {when}{band} に上限、リセットの {left}前です。</translation>
    </message>
    <message>
        <source>At this pace the week lasts until it resets.</source>
        <translation>このペースなら週はリセットまでもちます。</translation>
    </message>
    <message>
        <source>At which percentages of the session you are told.</source>
        <translation>セッションの何 % で知らせるか。</translation>
    </message>
    <message>
        <source>At which percentages of the week you are told.</source>
        <translation>週の何 % で知らせるか。</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the list alone (Escape)</source>
        <translation>一覧だけに戻る（Esc）</translation>
    </message>
    <message>
        <source>Band</source>
        <comment>in which a number probably lies</comment>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Begin with what they learnt</source>
        <translation>ほかの人の学習結果から始める</translation>
    </message>
    <message>
        <source>Believed now</source>
        <comment>an estimator</comment>
        <translation>採用中</translation>
    </message>
    <message>
        <source>Below 5 % small errors weigh much; best is 10 to 50 %.</source>
        <translation>5 % 未満では小さな誤差が大きく響きます。10 ～ 50 % が最適です。</translation>
    </message>
    <message>
        <source>Beside</source>
        <comment>our status line beside one of your own</comment>
        <translation>並べる</translation>
    </message>
    <message>
        <source>Between</source>
        <comment>head of a column: two values</comment>
        <translation>間</translation>
    </message>
    <message>
        <source>Beyond it</source>
        <comment>head of a column: dollars beyond what a plan holds</comment>
        <translation>超過分</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>どちらも同じです。</translation>
    </message>
    <message>
        <source>Budgets are corrected by what your syncs taught.</source>
        <translation>予算は同期から学んだ値に補正されています。</translation>
    </message>
    <message>
        <source>Budgets are the plans&apos; defaults: sync, and the comparison goes by what Claude shows you.</source>
        <translation>予算はプランの既定値です。同期すると、比較は Claude の表示に沿います。</translation>
    </message>
    <message>
        <source>Busiest: {hour}</source>
        <comment>an hour of the week and what was used</comment>
        <translation>最多：{hour}</translation>
    </message>
    <message>
        <source>By</source>
        <comment>head of a column: which estimator</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>By a first guess the session may be full. Enter what Claude shows.</source>
        <translation>最初の推測では、セッションは上限かもしれません。Claude の表示を入力してください。</translation>
    </message>
    <message>
        <source>By a first guess the week may be full. Enter what Claude shows.</source>
        <translation>最初の推測では、週は上限かもしれません。Claude の表示を入力してください。</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>By itself it is asked once a minute.</source>
        <translation>ふだんは 1 分に 1 回、自動で問い合わせます。</translation>
    </message>
    <message>
        <source>Byte {number} is not UTF-8. Save it as UTF-8 with an editor.</source>
        <translation>{number} バイト目が UTF-8 ではありません。エディターで UTF-8 として保存してください。</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>Cache &amp;read</source>
        <translation>キャッシュ読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>キャッシュ読み取り</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>Cache write 1 h</source>
        <translation>キャッシュ書き込み 1 時間</translation>
    </message>
    <message>
        <source>Cache write 5 min</source>
        <translation>キャッシュ書き込み 5 分</translation>
    </message>
    <message>
        <source>Cache write, &amp;1 h</source>
        <translation>キャッシュ書き込み &amp;1 時間</translation>
    </message>
    <message>
        <source>Cache write, &amp;5 min</source>
        <translation>キャッシュ書き込み &amp;5 分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <comment>transcripts</comment>
        <translation>読み取りを中止</translation>
    </message>
    <message>
        <source>Change a price</source>
        <translation>価格を変更</translation>
    </message>
    <message>
        <source>Change the chosen price</source>
        <translation>選んだ価格を変更</translation>
    </message>
    <message>
        <source>Changes cannot be watched</source>
        <translation>変更を監視できません</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>button: opens the charts window</comment>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Charts…</source>
        <comment>opens the charts window</comment>
        <translation>グラフ…</translation>
    </message>
    <message>
        <source>Check the address and the date. For a hub with a certificate of its own: {command}.</source>
        <translation>アドレスと日付を確認してください。独自の証明書を使うハブの場合：{command}。</translation>
    </message>
    <message>
        <source>Check the address, and whether the hub runs there. Nothing was changed here.</source>
        <translation>アドレスと、そこでハブが動いているかを確認してください。ここでは何も変わっていません。</translation>
    </message>
    <message>
        <source>Check the address; a hub of a newer version may need a newer version here.</source>
        <translation>アドレスを確認してください。新しい版のハブには、こちらも新しい版が必要かもしれません。</translation>
    </message>
    <message>
        <source>Check the disk that holds {file}.</source>
        <translation>{file} のあるディスクを確認してください。</translation>
    </message>
    <message>
        <source>Check the permissions of {file}.</source>
        <translation>{file} の権限を確認してください。</translation>
    </message>
    <message>
        <source>Check the permissions of {folder} and of what is in it{reason}. Transcripts are read all the same.</source>
        <comment>reason: empty, or in brackets</comment>
        <translation>{folder} とその中身の権限を確認してください{reason}。トランスクリプトは読み取られます。</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose the name of another project to merge the two, such as those of a folder that was moved. An empty name gives the folder its own one back. Only names change, never what was counted.</source>
        <translation>別のプロジェクトの名前を選ぶと、移動したフォルダーなどを 1 つにまとめられます。空にするとフォルダー本来の名前に戻ります。変わるのは名前だけで、集計は変わりません。</translation>
    </message>
    <message>
        <source>Choose your plan…</source>
        <translation>プランを選ぶ…</translation>
    </message>
    <message>
        <source>Choose yours in Settings; the bars are of what it holds.</source>
        <translation>設定で自分のプランを選んでください。バーはその容量に対する割合です。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Claude Code cannot call us</source>
        <translation>Claude Code がこちらを呼び出せません</translation>
    </message>
    <message>
        <source>Claude Code files tokens under the model that was asked for, we under the one that answered.</source>
        <translation>Claude Code は指定されたモデルに、こちらは実際に応答したモデルにトークンを計上します。</translation>
    </message>
    <message>
        <source>Claude Code has noted no total of its own: it does so when a session ends, from version 2.1.251 on, and not when it is killed.</source>
        <translation>Claude Code の合計がありません。バージョン 2.1.251 以降、セッションの終了時に記録されます（強制終了時を除く）。</translation>
    </message>
    <message>
        <source>Claude Code speaks for two accounts</source>
        <translation>Claude Code が 2 つのアカウントの値を伝えています</translation>
    </message>
    <message>
        <source>Claude Code then reports the true percentages, and when a session ends.
Nothing of your conversations is kept.</source>
        <translation>Claude Code が正しい割合とセッションの終わりを伝えます。
会話の内容は一切保存しません。</translation>
    </message>
    <message>
        <source>Claude Code writes one for each session. Use it once and the bars fill by themselves.</source>
        <translation>Claude Code はセッションごとに 1 つ書きます。一度使えば、バーは自動で埋まります。</translation>
    </message>
    <message>
        <source>Claude Code {version} has no hooks</source>
        <translation>Claude Code {version} にはフックがありません</translation>
    </message>
    <message>
        <source>Claude Code&apos;s</source>
        <comment>its count</comment>
        <translation>Claude Code の値</translation>
    </message>
    <message>
        <source>Claude Code&apos;s hooks are switched off</source>
        <translation>Claude Code のフックが無効です</translation>
    </message>
    <message>
        <source>Claude Code&apos;s hooks are switched off by a policy</source>
        <translation>Claude Code のフックがポリシーで無効です</translation>
    </message>
    <message>
        <source>Claude Code&apos;s settings have an unexpected form</source>
        <translation>Claude Code の設定の形式が想定と異なります</translation>
    </message>
    <message>
        <source>Claude Code&apos;s total has calls that are in no transcript: compaction, titles, web searches, recaps.</source>
        <translation>Claude Code の合計には、トランスクリプトにない呼び出し（圧縮、タイトル、ウェブ検索、要約）が含まれます。</translation>
    </message>
    <message>
        <source>Claude Code’s events cannot be read or removed</source>
        <translation>Claude Code のイベントを読み取れないか、削除できません</translation>
    </message>
    <message>
        <source>Claude counts</source>
        <comment>followed by a factor: × 1.17</comment>
        <translation>Claude の数え方</translation>
    </message>
    <message>
        <source>Claude said so at {when}.</source>
        <translation>{when} に Claude が示した値です。</translation>
    </message>
    <message>
        <source>Claude’s own number is from {ago}.</source>
        <comment>ago: 4 min ago</comment>
        <translation>Claude 自身の値は {ago}のものです。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: leave a session&apos;s detail</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Colours of the windows.</source>
        <translation>ウィンドウの配色。</translation>
    </message>
    <message>
        <source>Compare with Claude Code&apos;s own count</source>
        <translation>Claude Code の集計と比べる</translation>
    </message>
    <message>
        <source>Comparison of plans</source>
        <translation>プランの比較</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button: Claude Code</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect Claude Code</source>
        <translation>Claude Code に接続</translation>
    </message>
    <message>
        <source>Connect Claude Code…</source>
        <translation>Claude Code に接続…</translation>
    </message>
    <message>
        <source>Connected: {file} is written.</source>
        <translation>接続しました：{file} に書き込みました。</translation>
    </message>
    <message>
        <source>Connecting changes this, and nothing else:</source>
        <translation>接続で変わるのは次のとおりで、ほかは変わりません：</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>to Claude Code</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect…</source>
        <comment>Claude Code</comment>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy a diagnostic report</source>
        <translation>診断レポートをコピー</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>データをコピー</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>セッション ID をコピー</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Cost by kind</source>
        <translation>種類別の費用</translation>
    </message>
    <message>
        <source>Cost by project</source>
        <translation>プロジェクト別の費用</translation>
    </message>
    <message>
        <source>Cost of each day, and the last 7 days beside the 7 before</source>
        <translation>日ごとの費用と、直近 7 日とその前の 7 日の比較</translation>
    </message>
    <message>
        <source>Cost of the session</source>
        <translation>セッションの費用</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>費用の推移</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>head of a column</comment>
        <translation>数</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>数え直す</translation>
    </message>
    <message>
        <source>Count all transcripts again</source>
        <translation>すべてのトランスクリプトを数え直す</translation>
    </message>
    <message>
        <source>Counting has stopped because of a fault of the program</source>
        <translation>プログラムの不具合で集計が止まりました</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a plan with budgets of the person&apos;s own</comment>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>page of the settings</comment>
        <translation>データ</translation>
    </message>
    <message>
        <source>Day of the weekly reset</source>
        <translation>週のリセットの曜日</translation>
    </message>
    <message>
        <source>Days held up</source>
        <translation>止められた日数</translation>
    </message>
    <message>
        <source>Days in a row now</source>
        <translation>現在の連続日数</translation>
    </message>
    <message>
        <source>Days on which a window would have been full</source>
        <translation>枠が上限に達していたはずの日数</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Does not fill up at this pace</source>
        <translation>このペースでは上限に達しません</translation>
    </message>
    <message>
        <source>Does not start when you log in.</source>
        <translation>ログイン時に起動しません。</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: closes the window</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Each response is counted at the list price of its day.</source>
        <translation>各応答はその日の定価で計算します。</translation>
    </message>
    <message>
        <source>Each sync</source>
        <translation>同期の記録</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button: corrects a reading</comment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>head of a column: used on other machines</comment>
        <translation>ほかで使用</translation>
    </message>
    <message>
        <source>Empty: the session is skipped.</source>
        <translation>空欄：セッションは省略します。</translation>
    </message>
    <message>
        <source>Empty: the week is skipped.</source>
        <translation>空欄：週は省略します。</translation>
    </message>
    <message>
        <source>Enough</source>
        <comment>a plan was always enough</comment>
        <translation>足りる</translation>
    </message>
    <message numerus="yes">
        <source>Estimated from the limits of %n other account(s), until you sync</source>
        <translation>
            <numerusform>同期するまでは、ほかの %n アカウントの上限からの推定です</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>推定方法</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>推定方法</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>エクスポート（Ctrl+E）</translation>
    </message>
    <message>
        <source>Export: {title}</source>
        <translation>エクスポート：{title}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>係数</translation>
    </message>
    <message>
        <source>Families</source>
        <comment>of models</comment>
        <translation>系統</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Fixed: ends at a set time</source>
        <translation>固定：決まった時刻に終わる</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>For a bug report: versions, numbers and the log; no names, no paths, nothing that you wrote.</source>
        <translation>不具合の報告用：版、数値、ログ。名前、パス、あなたが書いた内容は含みません。</translation>
    </message>
    <message>
        <source>For an hour</source>
        <comment>alerts are paused</comment>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>For each response its id, time, model and token counts; ids of sessions; a code in the place of each project&apos;s folder; the percentages that Claude showed and the limits that were reached; your plan, its budgets and weekly reset. No prompts, answers or files.</source>
        <translation>応答ごとの ID、時刻、モデル、トークン数、セッションの ID、プロジェクトのフォルダーの代わりの符号、Claude が示した割合と達した上限、プランとその予算と週のリセット。プロンプト、回答、ファイルは送りません。</translation>
    </message>
    <message>
        <source>For each response its id, time, model and token counts; ids of sessions; the folders of projects; the percentages that Claude showed and the limits that were reached; your plan, its budgets and weekly reset. No prompts, answers or files.</source>
        <translation>応答ごとの ID、時刻、モデル、トークン数、セッションの ID、プロジェクトのフォルダー、Claude が示した割合と達した上限、プランとその予算と週のリセット。プロンプト、回答、ファイルは送りません。</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>ほかの人へ</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a group of settings: what was counted</comment>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>button</comment>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Forget everything that was counted</source>
        <translation>集計をすべて忘れる</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>すべて忘れますか？</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>すべて忘れる…</translation>
    </message>
    <message>
        <source>Forget the chosen project</source>
        <translation>選んだプロジェクトを忘れる</translation>
    </message>
    <message>
        <source>Forget {project}?</source>
        <translation>{project} を忘れますか？</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘れる…</translation>
    </message>
    <message>
        <source>Found {responses} in {sessions} since {date}.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions</comment>
        <translation>{date}以降、{sessions}に{responses}が見つかりました。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Not made or endorsed by Anthropic.</source>
        <translation>MIT ライセンスの自由ソフトウェアです。Anthropic の製品でも公認でもありません。</translation>
    </message>
    <message>
        <source>Free some space on the disk of {folder}; nothing is lost.</source>
        <translation>{folder} のあるディスクの空きを増やしてください。何も失われません。</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the day from which a price counts</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>From &amp;day on</source>
        <translation>開始日(&amp;D)</translation>
    </message>
    <message>
        <source>From a quarter to four times the list price; the small upright line is as listed</source>
        <translation>定価の 4 分の 1 から 4 倍まで。小さな縦線が定価です</translation>
    </message>
    <message>
        <source>From cache</source>
        <comment>head of a column: share of the input</comment>
        <translation>キャッシュから</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>ほかから</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a limit window</comment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Full at {time} at this pace</source>
        <translation>このペースでは {time} に上限</translation>
    </message>
    <message>
        <source>Full at {time} at this pace, {duration} before it resets</source>
        <translation>このペースでは {time} に上限、リセットの {duration}前</translation>
    </message>
    <message>
        <source>Further limit</source>
        <comment>a limit of Claude&apos;s that has no name</comment>
        <translation>その他の上限</translation>
    </message>
    <message>
        <source>Further windows</source>
        <comment>limits beside session and week</comment>
        <translation>その他の枠</translation>
    </message>
    <message>
        <source>General</source>
        <comment>page of the settings</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Give it a new one: {command}.</source>
        <translation>新しいものを設定してください：{command}。</translation>
    </message>
    <message>
        <source>Give one such as https://hub.example.org or https://example.org:8765.</source>
        <translation>https://hub.example.org や https://example.org:8765 のように入力してください。</translation>
    </message>
    <message>
        <source>Give this machine a name.</source>
        <translation>このマシンに名前を付けてください。</translation>
    </message>
    <message>
        <source>Give what was learnt here</source>
        <translation>ここで学んだことを提供する</translation>
    </message>
    <message>
        <source>Hardly before {early}.</source>
        <comment>a window full; a time</comment>
        <translation>{early} より前にはまずなりません。</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: closes the line about a newer version</comment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a token</comment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide your token</source>
        <translation>トークンを隠す</translation>
    </message>
    <message>
        <source>Hooks and status line let Claude Code itself say what is used.</source>
        <translation>フックとステータスラインで、Claude Code 自身が使用量を伝えます。</translation>
    </message>
    <message>
        <source>Hooks: sessions are counted the moment they end</source>
        <translation>フック：セッションは終わった瞬間に集計されます</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>週の時間帯</translation>
    </message>
    <message>
        <source>How far off, over time</source>
        <translation>誤差の推移</translation>
    </message>
    <message>
        <source>How much of that currency one US dollar is. It is fixed: nobody is asked for it.</source>
        <translation>1 米ドルがその通貨でいくらか。固定で、どこにも問い合わせません。</translation>
    </message>
    <message>
        <source>How much of the limit something takes, against its list price. The line holds the truth in about 80 of 100 cases.</source>
        <translation>定価に対して上限をどれだけ消費するか。線は約 80 % の確率で真の値を含みます。</translation>
    </message>
    <message>
        <source>How much of your Claude plan is used, from what Claude Code writes on this computer.</source>
        <translation>Claude Code がこのコンピューターに書く記録から、Claude プランの使用量を示します。</translation>
    </message>
    <message>
        <source>How often it was believed</source>
        <translation>採用された回数</translation>
    </message>
    <message>
        <source>How the 5-hour window moves.</source>
        <translation>5 時間枠の動き方。</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>page of the settings: a server that brings several machines together</comment>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Icon: {style}</source>
        <translation>アイコン：{style}</translation>
    </message>
    <message>
        <source>In Claude Code type /usage, or open {page}.</source>
        <translation>Claude Code で /usage と入力するか、{page} を開いてください。</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>the price list that counts</comment>
        <translation>有効な価格表</translation>
    </message>
    <message>
        <source>In {file}, “{name}” is not {wanted}. Mend it or take it out, then try again.</source>
        <comment>wanted: an object, a list</comment>
        <translation>{file} の「{name}」が{wanted}ではありません。直すか取り除いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Input, output, cache writes, cache reads, web searches</source>
        <translation>入力、出力、キャッシュ書き込み、キャッシュ読み取り、ウェブ検索</translation>
    </message>
    <message>
        <source>Inside the band</source>
        <translation>範囲内</translation>
    </message>
    <message>
        <source>Install or start one: GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>GNOME キーリング、KWallet、KeePassXC のいずれかを入れるか起動してください。</translation>
    </message>
    <message>
        <source>Install the GNOME extension “{extension}”.</source>
        <translation>GNOME 拡張「{extension}」を入れてください。</translation>
    </message>
    <message>
        <source>Is it really {percent} %? Ours is {ours} %. Save again to confirm.</source>
        <translation>本当に {percent} % ですか？ こちらの値は {ours} % です。もう一度保存すると確定します。</translation>
    </message>
    <message>
        <source>Is the session nearly full? A Quick Sync will tell</source>
        <comment>title of an alert</comment>
        <translation>セッションは上限間近？ Quick Sync で分かります</translation>
    </message>
    <message>
        <source>Is the week nearly full? A Quick Sync will tell</source>
        <comment>title of an alert</comment>
        <translation>週は上限間近？ Quick Sync で分かります</translation>
    </message>
    <message>
        <source>It begins with mtt_, and is shown by `hub account add` or `hub token new` on the hub.</source>
        <translation>mtt_ で始まり、ハブの `hub account add` または `hub token new` が表示します。</translation>
    </message>
    <message>
        <source>It can be edited by hand; comments in it stay.</source>
        <translation>手で編集でき、コメントは残ります。</translation>
    </message>
    <message>
        <source>It cannot be parted into a program and its arguments. Check alert_command in the settings.</source>
        <translation>プログラムと引数に分けられません。設定の alert_command を確認してください。</translation>
    </message>
    <message>
        <source>It cannot be written: {reason}.</source>
        <translation>書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>It goes on at {when}, in {duration}.</source>
        <translation>{when} に再開、あと {duration}です。</translation>
    </message>
    <message>
        <source>It has a form that we cannot change safely: edit it by hand.</source>
        <translation>安全に変更できない形式です。手で編集してください。</translation>
    </message>
    <message>
        <source>It has more than {size} MB: those are no settings.</source>
        <comment>a file</comment>
        <translation>{size} MB を超えています。設定ファイルではありません。</translation>
    </message>
    <message>
        <source>It is a link to {target}, and there is no such folder.</source>
        <translation>{target} へのリンクですが、そのフォルダーがありません。</translation>
    </message>
    <message>
        <source>It is asked for, or read from the standard input. One that was in an address is better revoked.</source>
        <translation>入力を求めるか、標準入力から読みます。アドレスに入っていたものは失効させてください。</translation>
    </message>
    <message>
        <source>It is being asked for…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>It is being forgotten.</source>
        <translation>忘れています。</translation>
    </message>
    <message>
        <source>It is in the clipboard: look it through, then paste it where you want it.</source>
        <translation>クリップボードに入りました。中身を確かめてから貼り付けてください。</translation>
    </message>
    <message>
        <source>It is not a file. Move it out of the way.</source>
        <translation>ファイルではありません。どかしてください。</translation>
    </message>
    <message>
        <source>It is not set up, or was never unlocked: log in with your password, then set it again.</source>
        <translation>未設定か、一度も解錠されていません。パスワードでログインしてから、もう一度設定してください。</translation>
    </message>
    <message>
        <source>It is read-only. Allow writing to it, then try again.</source>
        <translation>読み取り専用です。書き込みを許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It is shown once on the hub, and kept in the keychain of your system.</source>
        <translation>ハブに一度だけ表示され、システムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>It lasts until {when}.</source>
        <comment>of a window</comment>
        <translation>{when} までもちます。</translation>
    </message>
    <message>
        <source>It may be between {low} and {high} %.</source>
        <translation>{low} ～ {high} % の可能性があります。</translation>
    </message>
    <message>
        <source>It resets at {when}, in {duration}.</source>
        <comment>of a window</comment>
        <translation>{when} にリセット、あと {duration}です。</translation>
    </message>
    <message>
        <source>It resets {duration} later, at {when}.</source>
        <comment>of a window</comment>
        <translation>{duration}後の {when} にリセットされます。</translation>
    </message>
    <message>
        <source>It starts again by itself in a while. If it does not, end the tray and start it again.</source>
        <translation>しばらくすると自動で再開します。再開しなければ、トレイを終了して起動し直してください。</translation>
    </message>
    <message>
        <source>It was kept as {file}. Counts are read again from the transcripts that are still there; what Claude Code had already deleted is only in the kept file.</source>
        <translation>{file} として保存しました。残っているトランスクリプトから数え直します。Claude Code が削除済みの分は保存したファイルにだけあります。</translation>
    </message>
    <message>
        <source>It was never asked for there.</source>
        <translation>まだ問い合わせていません。</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a hub</comment>
        <translation>参加</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>ハブに参加</translation>
    </message>
    <message>
        <source>Join again, with another one.</source>
        <translation>別のもので参加し直してください。</translation>
    </message>
    <message>
        <source>Join again: {command}.</source>
        <translation>参加し直してください：{command}。</translation>
    </message>
    <message>
        <source>Join one first.</source>
        <translation>先にハブに参加してください。</translation>
    </message>
    <message>
        <source>Join this hub</source>
        <translation>このハブに参加</translation>
    </message>
    <message>
        <source>Kalman filter</source>
        <comment>a way to estimate</comment>
        <translation>カルマンフィルター</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep what other machines sent to this one</source>
        <translation>ほかのマシンが送ってきたものを残す</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>what is kept</comment>
        <translation>保持</translation>
    </message>
    <message>
        <source>Kept in</source>
        <comment>before a folder</comment>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of tokens</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last asked {ago}.</source>
        <comment>a newer price list</comment>
        <translation>前回の問い合わせ：{ago}。</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>head of a column: a day</comment>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Lasts until it resets</source>
        <translation>リセットまでもちます</translation>
    </message>
    <message>
        <source>Latest readings</source>
        <translation>最近の値</translation>
    </message>
    <message>
        <source>Learning with others</source>
        <translation>ほかの人と学ぶ</translation>
    </message>
    <message>
        <source>Learnt factors</source>
        <translation>学習した係数</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a hub</comment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave the hub?</source>
        <translation>ハブから退出しますか？</translation>
    </message>
    <message>
        <source>Leave the zoom (double click in the chart, or Escape)</source>
        <translation>拡大をやめる（グラフをダブルクリック、または Esc）</translation>
    </message>
    <message>
        <source>Leave this hub</source>
        <translation>このハブから退出</translation>
    </message>
    <message>
        <source>Leave…</source>
        <comment>a hub</comment>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Led</source>
        <comment>head of a column: how often an estimator was believed</comment>
        <translation>採用回数</translation>
    </message>
    <message>
        <source>Legend</source>
        <comment>of a chart</comment>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Let Claude Code report its percentages itself</source>
        <translation>Claude Code 自身に割合を伝えてもらう</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>コンピューターに合わせる</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Likely between {early} and {late}.</source>
        <comment>two times</comment>
        <translation>おそらく {early} から {late} の間です。</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>上限に達しました</translation>
    </message>
    <message>
        <source>Limit reached {ago}</source>
        <comment>of the session; ago: 4 min ago</comment>
        <translation>上限に到達（{ago}）</translation>
    </message>
    <message>
        <source>Limit reached, resets {when}</source>
        <comment>of the session; when: 15:40, Thu 10:00</comment>
        <translation>上限に到達、{when} にリセット</translation>
    </message>
    <message>
        <source>Limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>{date}以降、上限が {percent} % 変わったようです</translation>
    </message>
    <message>
        <source>Live chart</source>
        <translation>ライブグラフ</translation>
    </message>
    <message>
        <source>Live · {time}</source>
        <comment>numbers are of that time</comment>
        <translation>ライブ · {time}</translation>
    </message>
    <message>
        <source>Log in with an account that has one.</source>
        <comment>a keychain</comment>
        <translation>キーチェーンのあるアカウントでログインしてください。</translation>
    </message>
    <message>
        <source>Longest row of days</source>
        <translation>最長の連続日数</translation>
    </message>
    <message>
        <source>Longest stretch of work</source>
        <translation>最長の連続作業</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>新しい版を確認</translation>
    </message>
    <message>
        <source>Look into the keychain&apos;s own settings.</source>
        <translation>キーチェーン側の設定を確認してください。</translation>
    </message>
    <message>
        <source>Look once a day whether there is a newer version? It asks {host} and says nothing about you.</source>
        <translation>1 日 1 回、新しい版があるか確認しますか？ {host} に問い合わせますが、あなたのことは何も伝えません。</translation>
    </message>
    <message>
        <source>Looking in {folders}.</source>
        <comment>a list of folders</comment>
        <translation>{folders} を探しています。</translation>
    </message>
    <message>
        <source>Looks and times</source>
        <translation>表示と時刻</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Machines of the account</source>
        <translation>アカウントのマシン</translation>
    </message>
    <message>
        <source>May be full</source>
        <comment>a limit window, as a guess</comment>
        <translation>上限の可能性</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <comment>title of an alert that tells what was missed</comment>
        <translation>その間の出来事</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Mend it with an editor. Line {line}, column {column}: {what}.</source>
        <translation>エディターで直してください。{line} 行 {column} 列：{what}。</translation>
    </message>
    <message>
        <source>Mend or remove {file}: {reason}.</source>
        <translation>{file} を直すか削除してください：{reason}。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model or kind</source>
        <translation>モデルまたは種類</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models of the session</source>
        <translation>セッションのモデル</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>追加のフォルダー</translation>
    </message>
    <message>
        <source>More folders of Claude Code to read.</source>
        <translation>追加で読む Claude Code のフォルダー。</translation>
    </message>
    <message>
        <source>Mostly</source>
        <comment>above the name of a project</comment>
        <translation>主に</translation>
    </message>
    <message>
        <source>Move the chosen part down</source>
        <translation>選んだ項目を下へ</translation>
    </message>
    <message>
        <source>Move the chosen part up</source>
        <translation>選んだ項目を上へ</translation>
    </message>
    <message>
        <source>MyTokenTracker {version} is available</source>
        <translation>MyTokenTracker {version} を利用できます</translation>
    </message>
    <message>
        <source>MyTokenTracker: choose your plan</source>
        <translation>MyTokenTracker：プランを選んでください</translation>
    </message>
    <message>
        <source>MyTokenTracker: {what}</source>
        <comment>what is wrong</comment>
        <translation>MyTokenTracker：{what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of this project</source>
        <translation>このプロジェクトの名前</translation>
    </message>
    <message>
        <source>Names of Claude Code’s folders, for where one is spoken of.</source>
        <translation>Claude Code のフォルダーを示すときの名前。</translation>
    </message>
    <message>
        <source>Names of folders</source>
        <translation>フォルダーの名前</translation>
    </message>
    <message>
        <source>Names of projects by their folder; folders of one name count as one project.</source>
        <translation>フォルダーごとのプロジェクト名。同じ名前のフォルダーは 1 つのプロジェクトになります。</translation>
    </message>
    <message>
        <source>Never kept or sent:</source>
        <translation>保存も送信もしないもの：</translation>
    </message>
    <message>
        <source>Never read:</source>
        <translation>読まないもの：</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>Newer list</source>
        <translation>新しい価格表</translation>
    </message>
    <message>
        <source>Newest: {values}. Left and right read it, plus and minus zoom.</source>
        <translation>最新：{values}。左右キーで読み取り、プラスとマイナスで拡大縮小。</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer: do not look for newer versions</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No Claude Code folder was found</source>
        <translation>Claude Code のフォルダーが見つかりません</translation>
    </message>
    <message>
        <source>No Claude Code folder was found on this computer.</source>
        <translation>このコンピューターに Claude Code のフォルダーが見つかりません。</translation>
    </message>
    <message>
        <source>No Claude Code folder was found on this computer. Start Claude Code once, or name its folder in Settings.</source>
        <translation>このコンピューターに Claude Code のフォルダーが見つかりません。Claude Code を一度起動するか、設定でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>No address is set: say one in Settings, as prices_address in the settings file.</source>
        <translation>アドレスがありません。設定（設定ファイルの prices_address）で指定してください。</translation>
    </message>
    <message>
        <source>No plan chosen: {plan} is assumed</source>
        <translation>プラン未選択：{plan} とみなします</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>No session is like that. Search for less, or widen the range.</source>
        <translation>当てはまるセッションはありません。検索語を減らすか、期間を広げてください。</translation>
    </message>
    <message>
        <source>No store yet</source>
        <translation>まだデータベースがありません</translation>
    </message>
    <message>
        <source>No transcripts found yet.</source>
        <translation>まだトランスクリプトが見つかりません。</translation>
    </message>
    <message>
        <source>No transcripts yet</source>
        <translation>まだトランスクリプトがありません</translation>
    </message>
    <message>
        <source>Nobody is asked: say an address above, from which a list in the form of ours can be had.</source>
        <translation>どこにも問い合わせません。こちらの形式の価格表があるアドレスを上に入力してください。</translation>
    </message>
    <message>
        <source>Not always</source>
        <comment>a plan was enough</comment>
        <translation>ときどき不足</translation>
    </message>
    <message>
        <source>Not between 0 and 100</source>
        <translation>0 ～ 100 の範囲外です</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <comment>a plan</comment>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未実行</translation>
    </message>
    <message numerus="yes">
        <source>Not in the chart: %n response(s), {cost}, whose time is not known or lies ahead.</source>
        <translation>
            <numerusform>グラフ外：時刻が不明または未来の応答 %n 件、{cost}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a day of the week</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not saved yet: {title}. {hint}</source>
        <comment>what is wrong and what helps</comment>
        <translation>未保存：{title}。{hint}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>a ring without slices</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing by this time last week</source>
        <translation>先週の同じ時点では使用なし</translation>
    </message>
    <message>
        <source>Nothing is being used right now</source>
        <translation>今は使われていません</translation>
    </message>
    <message>
        <source>Nothing is being used right now.</source>
        <translation>今は使われていません。</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <comment>a search found nothing</comment>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>自動では何も動きません</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>まだ比べるものがありません</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation>使用なし</translation>
    </message>
    <message>
        <source>Nothing used in that time</source>
        <translation>この期間の使用なし</translation>
    </message>
    <message>
        <source>Nothing used in the last 24 hours</source>
        <translation>直近 24 時間の使用なし</translation>
    </message>
    <message>
        <source>Nothing used in the last 30 days</source>
        <translation>直近 30 日の使用なし</translation>
    </message>
    <message>
        <source>Nothing used in the last 5 hours</source>
        <translation>直近 5 時間の使用なし</translation>
    </message>
    <message>
        <source>Nothing used in the last 7 days</source>
        <translation>直近 7 日の使用なし</translation>
    </message>
    <message>
        <source>Nothing used in this range</source>
        <translation>この範囲の使用なし</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>まだ使用なし</translation>
    </message>
    <message>
        <source>Nothing used yet today.</source>
        <translation>今日はまだ使われていません。</translation>
    </message>
    <message>
        <source>Nothing was reported yet: percentages come with Claude Code’s next answer, unless it uses an API key.</source>
        <translation>まだ何も届いていません。割合は Claude Code の次の応答とともに届きます（API キー利用時を除く）。</translation>
    </message>
    <message>
        <source>Nothing was used here in this window: it is shown, but nothing can be learnt from it.</source>
        <translation>この枠ではここでの使用がありません。表示はしますが、学習には使えません。</translation>
    </message>
    <message>
        <source>Nothing was written. The change below is as it would be now.</source>
        <translation>何も書き込みませんでした。下は今行った場合の変更です。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <comment>a chart without figures</comment>
        <translation>まだなし</translation>
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
        <translation>最近</translation>
    </message>
    <message>
        <source>Of your plan</source>
        <comment>which part of its price</comment>
        <translation>プランに対して</translation>
    </message>
    <message>
        <source>Off by</source>
        <comment>head of a column: how far a prediction was off</comment>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Off: a code takes the place of each folder; it tells nobody anything, and is another one on each machine. On: your projects are known by name on all machines, and to whoever runs the hub.</source>
        <translation>オフ：フォルダーの代わりに符号を送ります。誰にも何も伝わらず、マシンごとに異なります。オン：すべてのマシンとハブの運営者にプロジェクト名が見えます。</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Once a day</source>
        <comment>beside a check box</comment>
        <translation>1 日 1 回</translation>
    </message>
    <message>
        <source>Once for each version</source>
        <comment>beside a check box</comment>
        <translation>版ごとに 1 回</translation>
    </message>
    <message>
        <source>One dollar is</source>
        <comment>so much of another currency</comment>
        <translation>1 ドルは</translation>
    </message>
    <message numerus="yes">
        <source>One name for %n folders</source>
        <translation>
            <numerusform>%n 個のフォルダーに 1 つの名前</numerusform>
        </translation>
    </message>
    <message>
        <source>One project</source>
        <translation>1 つのプロジェクト</translation>
    </message>
    <message>
        <source>Only for a hub with a certificate of its own.</source>
        <translation>独自の証明書を使うハブの場合だけ。</translation>
    </message>
    <message>
        <source>Only https:// is asked. Mend or remove prices_address in the settings.</source>
        <translation>https:// にだけ問い合わせます。設定の prices_address を直すか削除してください。</translation>
    </message>
    <message>
        <source>Only managed hooks may run in Claude Code</source>
        <translation>Claude Code では管理されたフックだけが実行できます</translation>
    </message>
    <message>
        <source>Only {name}  ×</source>
        <comment>a model or project; × takes the filter away</comment>
        <translation>{name} のみ  ×</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: opens our window</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open Quick Sync and type the percentages that Claude shows. From the second one on, this page says how well we had known them.</source>
        <translation>Quick Sync を開き、Claude が示す割合を入力してください。2 回目からは、どれだけ正しく予測していたかをこのページで示します。</translation>
    </message>
    <message>
        <source>Open the hub’s page in the browser</source>
        <translation>ハブのページをブラウザーで開く</translation>
    </message>
    <message>
        <source>Open the hub’s page…</source>
        <translation>ハブのページを開く…</translation>
    </message>
    <message>
        <source>Opens a window of the tray</source>
        <translation>トレイのウィンドウを開きます</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>all the other models or projects together</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Our count beside Claude Code&apos;s</source>
        <translation>こちらの集計と Claude Code の集計</translation>
    </message>
    <message>
        <source>Our folder</source>
        <translation>こちらのフォルダー</translation>
    </message>
    <message>
        <source>Our folder {folder} cannot be written to: {reason}.</source>
        <translation>こちらのフォルダー {folder} に書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>Our program was moved or installed anew: connect again.</source>
        <translation>プログラムが移動したか入れ直されました。もう一度接続してください。</translation>
    </message>
    <message>
        <source>Our status line</source>
        <translation>こちらのステータスライン</translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>head of a column: our number beside Claude&apos;s</comment>
        <translation>こちら</translation>
    </message>
    <message>
        <source>Ours is {percent} %, estimated</source>
        <comment>our number, and where it is from</comment>
        <translation>こちらは {percent} %（推定）</translation>
    </message>
    <message>
        <source>Ours is {percent} %, limit reached {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>こちらは {percent} %（上限到達、{ago}）</translation>
    </message>
    <message>
        <source>Ours is {percent} %, official {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>こちらは {percent} %（公式、{ago}）</translation>
    </message>
    <message>
        <source>Ours is {percent} %, typed {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>こちらは {percent} %（入力、{ago}）</translation>
    </message>
    <message>
        <source>Ours {ours} %, Claude {percent} %</source>
        <comment>two percentages</comment>
        <translation>こちら {ours} %、Claude {percent} %</translation>
    </message>
    <message>
        <source>Ours {ours} %, Claude {percent} %: factor {factor}</source>
        <translation>こちら {ours} %、Claude {percent} %：係数 {factor}</translation>
    </message>
    <message>
        <source>Ours, before</source>
        <comment>our number before Claude&apos;s was known</comment>
        <translation>こちら（事前）</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Own command</source>
        <translation>自作コマンド</translation>
    </message>
    <message>
        <source>Pace</source>
        <comment>how fast it is used</comment>
        <translation>ペース</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>of the settings</comment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>of our status line</comment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>通知を停止</translation>
    </message>
    <message>
        <source>Pause tracking</source>
        <translation>集計を停止</translation>
    </message>
    <message>
        <source>Per M output</source>
        <comment>head of a column: dollars for each million tokens put out</comment>
        <translation>出力 100 万あたり</translation>
    </message>
    <message>
        <source>Percentages of the window.</source>
        <translation>枠に対する割合。</translation>
    </message>
    <message>
        <source>Percentages were last reported {ago}.</source>
        <comment>ago: 4 min ago</comment>
        <translation>最後に割合が届いたのは {ago}です。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Plan and reset</source>
        <translation>プランとリセット</translation>
    </message>
    <message>
        <source>Plan and weekly reset chosen here stay here: the token may not change the account.</source>
        <translation>ここで選んだプランと週のリセットはここだけのものです。このトークンではアカウントを変更できません。</translation>
    </message>
    <message>
        <source>Please report it with {file}, which says where it happened and holds nothing of yours.</source>
        <translation>{file} を添えて報告してください。発生箇所だけが書かれ、あなたの情報は含みません。</translation>
    </message>
    <message>
        <source>Please report what you did when it happened.</source>
        <translation>そのとき何をしていたかを報告してください。</translation>
    </message>
    <message>
        <source>Points of the weekly limit that is open now</source>
        <translation>現在の週の上限に対するポイント</translation>
    </message>
    <message>
        <source>Points; ours less Claude&apos;s</source>
        <translation>ポイント（こちら − Claude）</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Prices used, per million tokens</source>
        <translation>使用した価格（100 万トークンあたり）</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <comment>spoken</comment>
        <translation>問題：{title}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Project names</source>
        <translation>プロジェクト名</translation>
    </message>
    <message>
        <source>Project to forget</source>
        <translation>忘れるプロジェクト</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Projects of the model</source>
        <translation>モデルのプロジェクト</translation>
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
        <translation>静かな時間帯</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>静かな時間帯の開始</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>静かな時間帯の終了</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of time</comment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>head of a column: tokens read from the cache</comment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Read all transcripts that are still there from their beginning. Nothing is counted twice.</source>
        <translation>残っているすべてのトランスクリプトを最初から読みます。二重に数えることはありません。</translation>
    </message>
    <message>
        <source>Read and kept:</source>
        <translation>読んで保存するもの：</translation>
    </message>
    <message>
        <source>Read from cache</source>
        <translation>キャッシュから読み取り</translation>
    </message>
    <message>
        <source>Reading the transcript…</source>
        <translation>トランスクリプトを読み取り中…</translation>
    </message>
    <message numerus="yes">
        <source>Reading transcripts… {done} of %n file(s)</source>
        <translation>
            <numerusform>トランスクリプトを読み取り中… {done} / %n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>the store is being read</comment>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Refresh the price list now</source>
        <translation>価格表を今すぐ更新</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a reading</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a machine</comment>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove the chosen folder</source>
        <translation>選んだフォルダーを外す</translation>
    </message>
    <message>
        <source>Remove the chosen machine</source>
        <translation>選んだマシンを外す</translation>
    </message>
    <message>
        <source>Remove the chosen price</source>
        <translation>選んだ価格を削除</translation>
    </message>
    <message>
        <source>Remove {machine}?</source>
        <comment>a machine, from an account</comment>
        <translation>{machine} を外しますか？</translation>
    </message>
    <message>
        <source>Removed from {file}.</source>
        <translation>{file} から取り除きました。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <comment>a reading was</comment>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>what is connected</comment>
        <translation>取り除く…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>取り除く…</translation>
    </message>
    <message>
        <source>Removing changes this, and nothing else:</source>
        <translation>取り除くと変わるのは次のとおりで、ほかは変わりません：</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button</comment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename or merge</source>
        <comment>projects; title of a dialog</comment>
        <translation>名前の変更または統合</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <comment>projects</comment>
        <translation>名前の変更または統合…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>noun: a window begins anew</comment>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation>通知を再開</translation>
    </message>
    <message>
        <source>Resume tracking</source>
        <translation>集計を再開</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>style of the icon</comment>
        <translation>リング</translation>
    </message>
    <message>
        <source>Rolling: ages out continuously</source>
        <translation>ローリング：順次期限切れ</translation>
    </message>
    <message>
        <source>Room comes back from {when} on.</source>
        <translation>{when} から空きが出ます。</translation>
    </message>
    <message>
        <source>Run `{command}` once, or start the tray.</source>
        <translation>`{command}` を一度実行するか、トレイを起動してください。</translation>
    </message>
    <message>
        <source>Run `{command}` once: it brings it up to date.</source>
        <translation>`{command}` を一度実行すると最新になります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <comment>format: PNG, SVG, CSV</comment>
        <translation>{format} で保存</translation>
    </message>
    <message>
        <source>Save data (CSV)…</source>
        <translation>データを保存 (CSV)…</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>画像を保存 (PNG)…</translation>
    </message>
    <message>
        <source>Save picture (SVG)…</source>
        <translation>画像を保存 (SVG)…</translation>
    </message>
    <message>
        <source>Saved so far</source>
        <translation>これまでの節約</translation>
    </message>
    <message>
        <source>Saved this month</source>
        <translation>今月の節約</translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>what was typed is</comment>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Saved. {numbers}.</source>
        <comment>numbers: Session 34 %, Week 13 %</comment>
        <translation>保存しました。{numbers}。</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>節約</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Say in Settings how much of it one US dollar is; until then they are in dollars.</source>
        <translation>設定で 1 米ドルがその通貨でいくらかを入力してください。それまではドルで表示します。</translation>
    </message>
    <message>
        <source>Say in Settings what its two windows hold; until then it counts as {plan}.</source>
        <translation>設定で 2 つの枠の容量を入力してください。それまでは {plan} とみなします。</translation>
    </message>
    <message>
        <source>Say in Settings what you pay a month.</source>
        <translation>設定で月々の支払額を入力してください。</translation>
    </message>
    <message>
        <source>Say where the hub is.</source>
        <translation>ハブの場所を入力してください。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search projects, models and session ids (Ctrl+F)</source>
        <translation>プロジェクト、モデル、セッション ID を検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>セッションを検索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Send the folders of projects</source>
        <translation>プロジェクトのフォルダーを送る</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>head of a column: the id of a conversation</comment>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>the 5-hour window</comment>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Session at {percent} %? A Quick Sync makes it exact</source>
        <comment>title of an alert</comment>
        <translation>セッションは {percent} %？ Quick Sync で正確になります</translation>
    </message>
    <message>
        <source>Session budget</source>
        <translation>セッションの予算</translation>
    </message>
    <message>
        <source>Session full at {when} at this pace</source>
        <comment>title of an alert; when: 15:40, Thu 10:00</comment>
        <translation>このペースではセッションは {when} に上限</translation>
    </message>
    <message>
        <source>Session holds</source>
        <comment>head of a column: dollars</comment>
        <translation>セッションの容量</translation>
    </message>
    <message>
        <source>Session in {project}</source>
        <translation>{project} のセッション</translation>
    </message>
    <message>
        <source>Session limit reached</source>
        <translation>セッションの上限に到達</translation>
    </message>
    <message>
        <source>Session limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>{date}以降、セッションの上限が {percent} % 変わったようです</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>セッションの枠</translation>
    </message>
    <message>
        <source>Session {percent} % used</source>
        <comment>title of an alert</comment>
        <translation>セッションを {percent} % 使用</translation>
    </message>
    <message>
        <source>Session, at %</source>
        <comment>percentages at which one is told</comment>
        <translation>セッション（%）</translation>
    </message>
    <message>
        <source>Session, {name}</source>
        <comment>a limit of one model within a session; name: Opus</comment>
        <translation>セッション、{name}</translation>
    </message>
    <message>
        <source>Session: {percent} % used elsewhere</source>
        <translation>セッション：ほかで {percent} % 使用</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sessions full</source>
        <translation>上限に達したセッション</translation>
    </message>
    <message>
        <source>Sessions whose transcripts name no folder</source>
        <translation>トランスクリプトにフォルダーの記載がないセッション</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <comment>a token</comment>
        <translation>もう一度設定してください。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings are an object in JSON. Mend it with an editor, or move it out of the way.</source>
        <translation>設定は JSON のオブジェクトです。エディターで直すか、ファイルをどかしてください。</translation>
    </message>
    <message>
        <source>Settings are {names}.</source>
        <comment>a list of all names</comment>
        <translation>使える設定は {names} です。</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Share by kind of token</source>
        <translation>トークンの種類別の割合</translation>
    </message>
    <message>
        <source>Share by model</source>
        <translation>モデル別の割合</translation>
    </message>
    <message>
        <source>Share by project</source>
        <translation>プロジェクト別の割合</translation>
    </message>
    <message>
        <source>Shares of the usage</source>
        <translation>使用の割合</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a token</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show all again (Escape)</source>
        <translation>すべて表示に戻す（Esc）</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show your token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Show {machine}</source>
        <comment>a machine, or All machines</comment>
        <translation>{machine} を表示</translation>
    </message>
    <message>
        <source>Shown by Claude, and computed before</source>
        <translation>Claude の表示と、事前の計算</translation>
    </message>
    <message>
        <source>Shows every change of the store. Last read at {time}.</source>
        <translation>データベースの変更をすべて反映します。最終読み取り {time}。</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>head of a column: from when on a price holds</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <comment>a project was used</comment>
        <translation>{date}から</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <comment>button: no alerts for an hour</comment>
        <translation>1 時間消音</translation>
    </message>
    <message>
        <source>Some responses are dated in the future</source>
        <translation>日付が未来の応答があります</translation>
    </message>
    <message>
        <source>Something else keeps writing to it. Try again in a moment.</source>
        <translation>ほかのものが書き込み続けています。少し後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>a column of the table</comment>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>head of a column: where a percentage is from</comment>
        <translation>出所</translation>
    </message>
    <message>
        <source>Spend per {duration}</source>
        <comment>the caption of a chart; duration: 5 min</comment>
        <translation>{duration}ごとの使用額</translation>
    </message>
    <message>
        <source>Spend per {duration} over the last {span}: at most {peak}, now {now}</source>
        <comment>a chart, spoken; duration: 5 min; span: 5 h; peak, now: money</comment>
        <translation>直近 {span} の {duration}ごとの使用額：最大 {peak}、現在 {now}</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <comment>of a chart</comment>
        <translation>積み上げ</translation>
    </message>
    <message>
        <source>Start Claude Code once, or check the folder&apos;s name.</source>
        <translation>Claude Code を一度起動するか、フォルダー名を確認してください。</translation>
    </message>
    <message>
        <source>Start Claude Code once, or name its folder in CLAUDE_CONFIG_DIR or in Settings.</source>
        <translation>Claude Code を一度起動するか、CLAUDE_CONFIG_DIR または設定でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Start the tray</source>
        <translation>トレイを起動</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>ログインしたら起動する</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>head of a column: date and time</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Starting at login was not changed</source>
        <translation>ログイン時の起動は変更されませんでした</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>Starts when you log in.</source>
        <translation>ログイン時に起動します。</translation>
    </message>
    <message>
        <source>State</source>
        <comment>how it stands with a hub</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Status line: true percentages without typing</source>
        <translation>ステータスライン：入力なしで正しい割合</translation>
    </message>
    <message>
        <source>Subagents</source>
        <translation>サブエージェント</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Tell me</source>
        <comment>beside a check box</comment>
        <translation>知らせる</translation>
    </message>
    <message>
        <source>The alert command failed</source>
        <translation>通知コマンドが失敗しました</translation>
    </message>
    <message>
        <source>The certificate of {address} is not to be trusted.</source>
        <translation>{address} の証明書は信頼できません。</translation>
    </message>
    <message>
        <source>The currency in which amounts are shown, instead of dollars; files and exports stay in dollars.</source>
        <translation>金額の表示に使う通貨。ファイルとエクスポートはドルのままです。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>ディスクがエラーを報告しています</translation>
    </message>
    <message>
        <source>The exact change</source>
        <translation>正確な変更内容</translation>
    </message>
    <message>
        <source>The file that is at {file} now is used from here on, and what it lacks is counted again.</source>
        <translation>今後は現在 {file} にあるファイルを使い、足りない分は数え直します。</translation>
    </message>
    <message>
        <source>The five estimators</source>
        <translation>5 つの推定方法</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>ハブに接続できません</translation>
    </message>
    <message>
        <source>The hub could not be asked. Join it again: then it is taken back by itself.</source>
        <translation>ハブに問い合わせできませんでした。もう一度参加すると、自動的に取り下げられます。</translation>
    </message>
    <message>
        <source>The hub does not accept the token</source>
        <translation>ハブがトークンを受け付けません</translation>
    </message>
    <message>
        <source>The hub keeps it encrypted. Whoever has it can read and change your account.</source>
        <translation>ハブは暗号化して保管します。これを持つ人はあなたのアカウントを読み書きできます。</translation>
    </message>
    <message>
        <source>The hub&apos;s CA file is missing</source>
        <translation>ハブの CA ファイルがありません</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not to be trusted</source>
        <translation>ハブの証明書は信頼できません</translation>
    </message>
    <message>
        <source>The hub: {title}</source>
        <comment>in the hub&apos;s own words</comment>
        <translation>ハブ：{title}</translation>
    </message>
    <message>
        <source>The hub’s CA file</source>
        <translation>ハブの CA ファイル</translation>
    </message>
    <message>
        <source>The icon of MyTokenTracker</source>
        <translation>MyTokenTracker のアイコン</translation>
    </message>
    <message>
        <source>The keychain could not be opened</source>
        <translation>キーチェーンを開けませんでした</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>The keychain refused ({kind})</source>
        <comment>kind: in a programmer&apos;s words</comment>
        <translation>キーチェーンが拒否しました（{kind}）</translation>
    </message>
    <message>
        <source>The language of all windows.</source>
        <translation>全ウィンドウの言語。</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>この 1 年</translation>
    </message>
    <message>
        <source>The licences cannot be read: {reason}</source>
        <translation>ライセンスを読めません：{reason}</translation>
    </message>
    <message>
        <source>The numbers of one are shown, those of the other are set apart. If you have changed accounts, or your limits were reset early, the new numbers are taken over within an hour.</source>
        <translation>一方の値を表示し、他方は別に置きます。アカウントを変えたか、上限が早くリセットされた場合、新しい値は 1 時間以内に採用されます。</translation>
    </message>
    <message>
        <source>The one with the smallest error of late is believed.</source>
        <translation>最近の誤差が最も小さいものを採用します。</translation>
    </message>
    <message>
        <source>The path of our program or of our data folder is not UTF-8. Move it to another place.</source>
        <translation>プログラムまたはデータフォルダーのパスが UTF-8 ではありません。別の場所に移してください。</translation>
    </message>
    <message>
        <source>The price list could not be refreshed</source>
        <translation>価格表を更新できませんでした</translation>
    </message>
    <message>
        <source>The prices differ, as they do for fast mode and web searches, or after a change of prices.</source>
        <translation>価格が異なります。高速モードやウェブ検索、価格改定の後などに起こります。</translation>
    </message>
    <message>
        <source>The prices differ: Claude Code guessed one that it does not know.</source>
        <translation>価格が異なります：Claude Code が知らない価格を推測しました。</translation>
    </message>
    <message>
        <source>The prices differ: that of {models} is not listed.</source>
        <translation>価格が異なります：{models} は価格表にありません。</translation>
    </message>
    <message>
        <source>The prices stay as they are.</source>
        <translation>価格はそのままです。</translation>
    </message>
    <message>
        <source>The program crashed the last time</source>
        <translation>前回プログラムが異常終了しました</translation>
    </message>
    <message>
        <source>The session has reset</source>
        <translation>セッションがリセットされました</translation>
    </message>
    <message>
        <source>The session is full</source>
        <translation>セッションは上限です</translation>
    </message>
    <message>
        <source>The session is full until it resets at {when}.</source>
        <translation>セッションは {when} のリセットまで上限です。</translation>
    </message>
    <message>
        <source>The session is full.</source>
        <translation>セッションは上限です。</translation>
    </message>
    <message>
        <source>The session is full. Room comes back from {when} on.</source>
        <translation>セッションは上限です。{when} から空きが出ます。</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be used</source>
        <translation>設定「{name}」は使えません</translation>
    </message>
    <message>
        <source>The setting “{name}” was not saved</source>
        <translation>設定「{name}」は保存されませんでした</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>設定を読めません</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>設定は保存されませんでした</translation>
    </message>
    <message>
        <source>The share of all input that was read from the cache</source>
        <translation>全入力のうちキャッシュから読んだ割合</translation>
    </message>
    <message>
        <source>The status line last said {amount}.</source>
        <translation>ステータスラインの最後の値は {amount} です。</translation>
    </message>
    <message>
        <source>The status line&apos;s cost is of the moment at which it was last drawn, with calls that are in no transcript; it begins anew after /clear.</source>
        <translation>ステータスラインの費用は最後に描画された時点のもので、トランスクリプトにない呼び出しを含みます。/clear の後は最初から数えます。</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>データベースを開けません</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>データベースに書き込めません</translation>
    </message>
    <message>
        <source>The store is busy</source>
        <translation>データベースは使用中です</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>データベースが壊れています</translation>
    </message>
    <message>
        <source>The store is of an older version</source>
        <translation>データベースが古い版のものです</translation>
    </message>
    <message>
        <source>The store was damaged and is made anew</source>
        <translation>データベースが壊れていたため作り直します</translation>
    </message>
    <message>
        <source>The store was deleted while it was in use</source>
        <translation>使用中のデータベースが削除されました</translation>
    </message>
    <message>
        <source>The store was made by a newer MyTokenTracker</source>
        <translation>データベースは新しい MyTokenTracker のものです</translation>
    </message>
    <message>
        <source>The store was replaced while it was in use</source>
        <translation>使用中のデータベースが置き換えられました</translation>
    </message>
    <message>
        <source>The store, the logs, and what hooks leave for the tray.</source>
        <translation>データベース、ログ、フックがトレイに残すもの。</translation>
    </message>
    <message>
        <source>The time zone of all times, instead of the computer&apos;s.</source>
        <translation>すべての時刻のタイムゾーン（コンピューターの代わり）。</translation>
    </message>
    <message>
        <source>The token in the keychain is no token</source>
        <translation>キーチェーンの中身はトークンではありません</translation>
    </message>
    <message>
        <source>The transcript has more than Claude Code&apos;s total, which is noted at the end of a session only: the one before was interrupted.</source>
        <translation>トランスクリプトの方が Claude Code の合計より多くなっています。合計はセッション終了時にだけ記録され、前回は中断されたためです。</translation>
    </message>
    <message>
        <source>The transcripts cannot be read</source>
        <translation>トランスクリプトを読めません</translation>
    </message>
    <message>
        <source>The transcripts themselves are Claude Code’s and stay; their paths stay known, so that they are not counted again.</source>
        <translation>トランスクリプト自体は Claude Code のもので、残ります。数え直されないようパスは記憶されます。</translation>
    </message>
    <message>
        <source>The tray could not be reached. Start MyTokenTracker from your desktop&apos;s menu.</source>
        <translation>トレイに接続できません。デスクトップのメニューから MyTokenTracker を起動してください。</translation>
    </message>
    <message>
        <source>The tray does not run: Quick Sync and Settings are windows of it.</source>
        <translation>トレイが動いていません。Quick Sync と設定はトレイのウィンドウです。</translation>
    </message>
    <message>
        <source>The tray sets it aside and counts anew; start it if it is not there.</source>
        <translation>トレイが脇に置いて数え直します。動いていなければ起動してください。</translation>
    </message>
    <message>
        <source>The week has reset</source>
        <translation>週がリセットされました</translation>
    </message>
    <message>
        <source>The week is full</source>
        <translation>週は上限です</translation>
    </message>
    <message>
        <source>The week is full until it resets at {when}.</source>
        <translation>週は {when} のリセットまで上限です。</translation>
    </message>
    <message>
        <source>The week is full.</source>
        <translation>週は上限です。</translation>
    </message>
    <message>
        <source>The week is full. Room comes back from {when} on.</source>
        <translation>週は上限です。{when} から空きが出ます。</translation>
    </message>
    <message>
        <source>There is no keychain for the hub&apos;s token</source>
        <translation>ハブのトークン用のキーチェーンがありません</translation>
    </message>
    <message>
        <source>There is no token for the hub</source>
        <translation>ハブのトークンがありません</translation>
    </message>
    <message>
        <source>They count once their time has come. Check the date and time of this computer.</source>
        <translation>その時刻になれば集計に入ります。このコンピューターの日時を確認してください。</translation>
    </message>
    <message>
        <source>They take the place of all prices of their model in the list, for all history.</source>
        <translation>価格表のそのモデルの価格をすべて、過去も含めて置き換えます。</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>動いてよい</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>This computer is not connected to a hub</source>
        <translation>このコンピューターはハブに参加していません</translation>
    </message>
    <message>
        <source>This computer sends and fetches nothing any more. What it sent stays at the hub. If it joins again, it goes on there as the same machine.</source>
        <translation>このコンピューターは送受信をやめます。送信済みのものはハブに残ります。再び参加すると、同じマシンとして続きます。</translation>
    </message>
    <message>
        <source>This computer sends only: its token may not read what the other machines sent.</source>
        <translation>このコンピューターは送信だけです。このトークンではほかのマシンが送ったものを読めません。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>このコンピューターの時計が合っていません</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead of the hub&apos;s: set it.</source>
        <translation>このコンピューターの時計がハブより {span} 進んでいます。合わせてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind the hub&apos;s: set it.</source>
        <translation>このコンピューターの時計がハブより {span} 遅れています。合わせてください。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons</source>
        <translation>このデスクトップはトレイアイコンを表示しません</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>このハブ</translation>
    </message>
    <message>
        <source>This is a first guess from what the plan is thought to hold. Enter what Claude shows.</source>
        <translation>プランの上限と思われる値による最初の推測です。Claude の表示を入力してください。</translation>
    </message>
    <message>
        <source>This is an estimate.</source>
        <translation>これは推定です。</translation>
    </message>
    <message>
        <source>This is not a token of a hub</source>
        <translation>ハブのトークンではありません</translation>
    </message>
    <message>
        <source>This is not the address of a hub</source>
        <translation>ハブのアドレスではありません</translation>
    </message>
    <message>
        <source>This is not {allowed}.</source>
        <translation>{allowed}ではありません。</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>This month at API prices</source>
        <translation>今月（API 価格）</translation>
    </message>
    <message>
        <source>This version does not know it. It stays in {file}, without effect.</source>
        <translation>この版では知らない設定です。{file} に残りますが効果はありません。</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Time of the weekly reset</source>
        <translation>週のリセットの時刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Timeline of the session</source>
        <translation>セッションの流れ</translation>
    </message>
    <message>
        <source>Times, token counts, models, names of projects and sessions.</source>
        <translation>時刻、トークン数、モデル、プロジェクトとセッションの名前。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today {tokens} tokens · {cost}</source>
        <comment>tokens: 2.4 M</comment>
        <translation>今日 {tokens} トークン · {cost}</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>the sum of layers</comment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Tokens put in, without what the cache had</source>
        <translation>入力トークン（キャッシュ分を除く）</translation>
    </message>
    <message>
        <source>Tokens put out</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Tokens put out; + means at least</source>
        <translation>出力トークン。+ は「少なくとも」の意味</translation>
    </message>
    <message>
        <source>Tokens read from the cache</source>
        <translation>キャッシュから読んだトークン</translation>
    </message>
    <message>
        <source>Tokens written to the cache</source>
        <translation>キャッシュに書いたトークン</translation>
    </message>
    <message>
        <source>Too many files are open: end programs that you do not need, or allow more (ulimit -n).</source>
        <translation>開いているファイルが多すぎます。不要なプログラムを終了するか、上限を増やしてください（ulimit -n）。</translation>
    </message>
    <message>
        <source>Tracking is paused: our number may lack the latest use.</source>
        <translation>集計を停止中：こちらの値に最新の使用が入っていないことがあります。</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>トランスクリプト</translation>
    </message>
    <message>
        <source>Transcripts are still being read: our number is not complete yet.</source>
        <translation>トランスクリプトを読み取り中：こちらの値はまだ完全ではありません。</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>傾向</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>1 分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Two bars</source>
        <comment>style of the icon</comment>
        <translation>2 本のバー</translation>
    </message>
    <message>
        <source>Type the session’s percentage too: its reset belongs to it.</source>
        <translation>セッションの割合も入力してください。リセットはそれに属します。</translation>
    </message>
    <message>
        <source>Type what Claude shows ({keys})</source>
        <translation>Claude の表示を入力（{keys}）</translation>
    </message>
    <message>
        <source>Type what Claude shows, even if it is our number.</source>
        <translation>こちらの値と同じでも、Claude の表示を入力してください。</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>error</comment>
        <translation>典型的</translation>
    </message>
    <message>
        <source>Typically off by</source>
        <translation>典型的な誤差</translation>
    </message>
    <message>
        <source>US dollars per million tokens.</source>
        <translation>100 万トークンあたりの米ドル。</translation>
    </message>
    <message>
        <source>USD at list prices</source>
        <translation>米ドル（定価）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the change of {setting}</source>
        <translation>「{setting}」の変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo: {setting}</source>
        <translation>元に戻す：{setting}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unknown setting “{name}”</source>
        <translation>不明な設定「{name}」</translation>
    </message>
    <message>
        <source>Unlock it, then set the token again.</source>
        <translation>解錠してから、トークンをもう一度設定してください。</translation>
    </message>
    <message>
        <source>Until it is said, amounts are in dollars.</source>
        <translation>入力されるまで金額はドルです。</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <comment>alerts are paused</comment>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Update Claude Code, use it once, then try again.</source>
        <translation>Claude Code を更新し、一度使ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Use https://. Only to this computer itself may it be http://.</source>
        <translation>https:// を使ってください。http:// はこのコンピューター自身にだけ使えます。</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>ほかでの使用</translation>
    </message>
    <message>
        <source>Used while a window would have been full, at API prices</source>
        <translation>枠が上限だったはずの間の使用（API 価格）</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <translation>バージョン {version} を利用できます</translation>
    </message>
    <message>
        <source>Version {version} is available…</source>
        <comment>menu row: opens a page in the browser</comment>
        <translation>バージョン {version} を利用できます…</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>of models</comment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>ウェブ検索</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>head of a column: share of the weekly limit</comment>
        <translation>週</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>the weekly window</comment>
        <translation>週</translation>
    </message>
    <message>
        <source>Week at {percent} %? A Quick Sync makes it exact</source>
        <comment>title of an alert</comment>
        <translation>週は {percent} %？ Quick Sync で正確になります</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>週ごと</translation>
    </message>
    <message>
        <source>Week full at {when} at this pace</source>
        <comment>title of an alert; when: 15:40, Thu 10:00</comment>
        <translation>このペースでは週は {when} に上限</translation>
    </message>
    <message>
        <source>Week holds</source>
        <comment>head of a column: dollars</comment>
        <translation>週の容量</translation>
    </message>
    <message>
        <source>Week resets</source>
        <translation>週のリセット</translation>
    </message>
    <message>
        <source>Week {percent} % used</source>
        <comment>title of an alert</comment>
        <translation>週を {percent} % 使用</translation>
    </message>
    <message>
        <source>Week, at %</source>
        <comment>percentages at which one is told</comment>
        <translation>週（%）</translation>
    </message>
    <message>
        <source>Week, {name}</source>
        <comment>a limit of one model within a week; name: Opus</comment>
        <translation>週、{name}</translation>
    </message>
    <message>
        <source>Week: {percent} % used elsewhere</source>
        <translation>週：ほかで {percent} % 使用</translation>
    </message>
    <message>
        <source>Weekly budget</source>
        <translation>週の予算</translation>
    </message>
    <message>
        <source>Weekly limit reached</source>
        <translation>週の上限に到達</translation>
    </message>
    <message>
        <source>Weekly limit reached {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>週の上限に到達（{ago}）</translation>
    </message>
    <message>
        <source>Weekly limit reached, resets {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>週の上限に到達、{when} にリセット</translation>
    </message>
    <message>
        <source>Weekly limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>{date}以降、週の上限が {percent} % 変わったようです</translation>
    </message>
    <message>
        <source>Weeks full</source>
        <translation>上限に達した週</translation>
    </message>
    <message>
        <source>Weeks that would have been full</source>
        <translation>上限に達していたはずの週</translation>
    </message>
    <message>
        <source>What Claude Code uses appears here by itself.</source>
        <translation>Claude Code の使用は自動でここに現れます。</translation>
    </message>
    <message>
        <source>What answers there is not a hub</source>
        <translation>応答したのはハブではありません</translation>
    </message>
    <message>
        <source>What does Claude show?</source>
        <translation>Claude の表示は？</translation>
    </message>
    <message>
        <source>What is asked for the newest version, instead of where this program came from.</source>
        <translation>最新版の問い合わせ先（このプログラムの入手元の代わり）。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保持するもの</translation>
    </message>
    <message>
        <source>What is new</source>
        <comment>button: opens a page in the browser</comment>
        <translation>変更点</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信するもの</translation>
    </message>
    <message>
        <source>What is to be sent waits, and is sent when it can be reached again.</source>
        <translation>未送信のものは待機し、再び接続できたときに送られます。</translation>
    </message>
    <message>
        <source>What is told</source>
        <comment>a group of settings</comment>
        <translation>知らせる内容</translation>
    </message>
    <message>
        <source>What it is called on the others.</source>
        <translation>ほかのマシンでの呼び名です。</translation>
    </message>
    <message>
        <source>What it sent is deleted on the hub and on all machines, as far as no other tells of it too. Its transcripts stay where they are. To come back, it has to join again.</source>
        <translation>送信済みのものは、ほかのマシンも持つものを除き、ハブと全マシンで削除されます。トランスクリプトは元の場所に残ります。戻るには参加し直す必要があります。</translation>
    </message>
    <message>
        <source>What one gets for it</source>
        <translation>得られる価値</translation>
    </message>
    <message>
        <source>What our status line in Claude Code shows, in this order.</source>
        <translation>Claude Code でのステータスラインの項目と順序。</translation>
    </message>
    <message>
        <source>What the 5-hour window holds in API-equivalent dollars, instead of the plan&apos;s.</source>
        <translation>5 時間枠の容量（API 換算ドル、プランの値の代わり）。</translation>
    </message>
    <message>
        <source>What the tray icon shows.</source>
        <translation>トレイアイコンの表示内容。</translation>
    </message>
    <message>
        <source>What the weekly window holds in API-equivalent dollars, instead of the plan&apos;s.</source>
        <translation>週の枠の容量（API 換算ドル、プランの値の代わり）。</translation>
    </message>
    <message>
        <source>What this page shows is the account’s, not one machine’s.</source>
        <translation>このページはマシン 1 台ではなくアカウント全体の値です。</translation>
    </message>
    <message>
        <source>What was counted of it.</source>
        <comment>of a project</comment>
        <translation>集計したもの。</translation>
    </message>
    <message>
        <source>What was kept of the hub cannot be read</source>
        <translation>ハブについて保存した内容を読めません</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>学習したもの</translation>
    </message>
    <message>
        <source>What was learnt here is still at the hub</source>
        <translation>ここで学習した内容がまだハブにあります</translation>
    </message>
    <message>
        <source>What you pay for your plan a month, instead of its listed price.</source>
        <translation>プランに毎月支払う額（定価の代わり）。</translation>
    </message>
    <message>
        <source>What {address} gave is no price list: {reason}</source>
        <translation>{address} から得たものは価格表ではありません：{reason}</translation>
    </message>
    <message>
        <source>What {file} names is not there</source>
        <translation>{file} が示すものがありません</translation>
    </message>
    <message>
        <source>When</source>
        <comment>head of a column: date and time</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>When and how</source>
        <comment>a group of settings: alerts</comment>
        <translation>いつ、どのように</translation>
    </message>
    <message>
        <source>When nothing is told; afterwards what was missed.</source>
        <translation>知らせない時間帯。その後、逃した分をまとめて知らせます。</translation>
    </message>
    <message>
        <source>When they reset</source>
        <comment>session and week</comment>
        <translation>リセットの時期</translation>
    </message>
    <message>
        <source>When your weekly window resets.</source>
        <translation>週の枠がリセットされる時期。</translation>
    </message>
    <message>
        <source>Where a newer price list is asked for; without one, the list that came with the program counts.</source>
        <translation>新しい価格表の問い合わせ先。なければプログラム付属の価格表を使います。</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <comment>head of a column: a price</comment>
        <translation>出所</translation>
    </message>
    <message>
        <source>Whether a Quick Sync is suggested when the numbers are doubtful.</source>
        <translation>値が疑わしいときに Quick Sync を勧めるか。</translation>
    </message>
    <message>
        <source>Whether an alert makes a sound.</source>
        <translation>通知で音を鳴らすか。</translation>
    </message>
    <message>
        <source>Whether nothing moves by itself.</source>
        <translation>自動で何も動かさないか。</translation>
    </message>
    <message>
        <source>Whether numbers begin with what your hub&apos;s other accounts have learnt of your plan.</source>
        <translation>ハブのほかのアカウントがプランについて学んだ値から始めるか。</translation>
    </message>
    <message>
        <source>Whether our status line is shown above one of your own that we run.</source>
        <translation>自分のステータスラインを実行し、その上にこちらを表示するか。</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer price list.</source>
        <translation>1 日 1 回新しい価格表を問い合わせるか。</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer version; nothing about you is sent.</source>
        <translation>1 日 1 回新しい版を確認するか。あなたのことは何も送りません。</translation>
    </message>
    <message>
        <source>Whether you answered the popup&apos;s offer to connect Claude Code.</source>
        <translation>Claude Code に接続する提案に答えたか。</translation>
    </message>
    <message>
        <source>Whether you are told of problems that do not mend themselves.</source>
        <translation>自然に直らない問題を知らせるか。</translation>
    </message>
    <message>
        <source>Whether you are told once of each newer version.</source>
        <translation>新しい版ごとに 1 回知らせるか。</translation>
    </message>
    <message>
        <source>Whether you are told when Claude has reached a limit.</source>
        <translation>Claude が上限に達したら知らせるか。</translation>
    </message>
    <message>
        <source>Whether you are told when a limit comes near.</source>
        <translation>上限が近づいたら知らせるか。</translation>
    </message>
    <message>
        <source>Whether you are told when a window fills before it resets.</source>
        <translation>リセット前に枠が上限になりそうなら知らせるか。</translation>
    </message>
    <message>
        <source>Whether you are told when a window that was nearly full has reset.</source>
        <translation>上限近くだった枠がリセットされたら知らせるか。</translation>
    </message>
    <message>
        <source>Whether your hub gets what was learnt here of your plan&apos;s limits, for others: no counts, no names.</source>
        <translation>ここで学んだプランの上限をハブに提供するか（ほかの人のため。数量や名前は含みません）。</translation>
    </message>
    <message>
        <source>Which plan do you have?</source>
        <translation>どのプランですか？</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>of the limits</comment>
        <translation>枠</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>of time: session and week</comment>
        <translation>枠</translation>
    </message>
    <message>
        <source>With a sound</source>
        <comment>beside a check box</comment>
        <translation>音あり</translation>
    </message>
    <message>
        <source>Without breaks of more than half an hour</source>
        <translation>30 分を超える休憩なし</translation>
    </message>
    <message>
        <source>Work on {used} of {all} days. Busiest: {date}, {amount}.</source>
        <translation>{all} 日中 {used} 日作業。最多：{date}、{amount}。</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>what was used, at API prices</comment>
        <translation>価値</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>above an amount of money</comment>
        <translation>価値</translation>
    </message>
    <message>
        <source>Would another plan have been enough?</source>
        <translation>別のプランで足りたか</translation>
    </message>
    <message>
        <source>Write 1 h</source>
        <comment>head of a column: price of writing to the cache</comment>
        <translation>書込 1 時間</translation>
    </message>
    <message>
        <source>Write 5 min</source>
        <comment>head of a column: price of writing to the cache</comment>
        <translation>書込 5 分</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>head of a column: tokens written to the cache</comment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer: look for newer versions</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>You can change it in Settings at any time.</source>
        <translation>設定でいつでも変更できます。</translation>
    </message>
    <message>
        <source>You have {own}. Nothing is installed by itself.</source>
        <translation>現在は {own} です。自動ではインストールしません。</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>You pay a month</source>
        <translation>月々の支払額</translation>
    </message>
    <message>
        <source>Your Claude plan.</source>
        <translation>Claude のプラン。</translation>
    </message>
    <message>
        <source>Your custom plan has no budgets</source>
        <translation>カスタムプランに予算がありません</translation>
    </message>
    <message>
        <source>Your desktop’s own settings have switched it off ({where}).</source>
        <comment>where: a file</comment>
        <translation>デスクトップ側の設定で無効になっています（{where}）。</translation>
    </message>
    <message>
        <source>Your own prices</source>
        <translation>自分の価格</translation>
    </message>
    <message>
        <source>Your own prices cannot be used</source>
        <translation>自分の価格が使えません</translation>
    </message>
    <message>
        <source>Your own prices were not saved</source>
        <translation>自分の価格は保存されませんでした</translation>
    </message>
    <message>
        <source>Your plan&apos;s price is taken as it is today.</source>
        <translation>プランの価格は今日のものを使います。</translation>
    </message>
    <message>
        <source>Your plan, its budgets and the weekly reset are the account’s: what is changed on the page General here holds on all its machines.</source>
        <translation>プラン、予算、週のリセットはアカウントのものです。この「一般」ページでの変更はすべてのマシンに適用されます。</translation>
    </message>
    <message>
        <source>Your token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>a code of three letters such as &quot;EUR&quot;</source>
        <translation>&quot;EUR&quot; のような 3 文字のコード</translation>
    </message>
    <message>
        <source>a command without a shell, such as &quot;notify --quiet&quot;, or a list such as [&quot;notify&quot;, &quot;--quiet&quot;]</source>
        <translation>&quot;notify --quiet&quot; のようなシェルなしのコマンド、または [&quot;notify&quot;, &quot;--quiet&quot;] のようなリスト</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>in JSON</comment>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a list of at most ten numbers above 0, up to 100, such as [75, 90, 100]; [] for none</source>
        <translation>[75, 90, 100] のような、0 より大きく 100 以下の数を 10 個まで並べたリスト（[] はなし）</translation>
    </message>
    <message>
        <source>a list of folders such as [&quot;/srv/claude&quot;]</source>
        <translation>[&quot;/srv/claude&quot;] のようなフォルダーのリスト</translation>
    </message>
    <message>
        <source>a list such as [&quot;session&quot;, &quot;week&quot;, &quot;resets&quot;, &quot;cost&quot;], also of &quot;more&quot; (further windows) and &quot;model&quot;</source>
        <translation>[&quot;session&quot;, &quot;week&quot;, &quot;resets&quot;, &quot;cost&quot;] のようなリスト（&quot;more&quot;（その他の枠）と &quot;model&quot; も可）</translation>
    </message>
    <message>
        <source>a month for {plan}</source>
        <comment>dollars</comment>
        <translation>月額（{plan}）</translation>
    </message>
    <message>
        <source>a name in quotes or {sign}</source>
        <comment>what should follow in JSON</comment>
        <translation>引用符付きの名前か {sign}</translation>
    </message>
    <message>
        <source>a name such as &quot;Europe/Berlin&quot;</source>
        <translation>&quot;Europe/Berlin&quot; のような名前</translation>
    </message>
    <message>
        <source>a number above 0, at most a million, such as 0.92</source>
        <translation>0.92 のような、0 より大きく 100 万以下の数</translation>
    </message>
    <message>
        <source>a number of US dollars above 0, at most a million</source>
        <translation>0 より大きく 100 万以下の米ドルの額</translation>
    </message>
    <message>
        <source>a number of US dollars, at most a million</source>
        <translation>100 万以下の米ドルの額</translation>
    </message>
    <message>
        <source>a value</source>
        <comment>what should follow in JSON</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>a weekday and a time such as &quot;Thu 10:00&quot;</source>
        <translation>&quot;Thu 10:00&quot; のような曜日と時刻</translation>
    </message>
    <message numerus="yes">
        <source>after %n sync(s)</source>
        <translation>
            <numerusform>%n 回の同期後</numerusform>
        </translation>
    </message>
    <message>
        <source>all is sent</source>
        <comment>to a hub</comment>
        <translation>すべて送信済み</translation>
    </message>
    <message>
        <source>all time</source>
        <comment>below a sum</comment>
        <translation>全期間</translation>
    </message>
    <message>
        <source>always, or a day such as 2026-10-07</source>
        <translation>常に、または 2026-10-07 のような日付</translation>
    </message>
    <message>
        <source>an address such as &quot;https://example.org/newest.json&quot;</source>
        <translation>&quot;https://example.org/newest.json&quot; のようなアドレス</translation>
    </message>
    <message>
        <source>an address such as &quot;https://example.org/prices.toml&quot;</source>
        <translation>&quot;https://example.org/prices.toml&quot; のようなアドレス</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>in JSON</comment>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>an object with the type “command” and a command</source>
        <comment>in JSON</comment>
        <translation>型が「command」でコマンドを持つオブジェクト</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <comment>below a list</comment>
        <translation>ほか {number} 件</translation>
    </message>
    <message>
        <source>animation blinking</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>アニメーション 点滅 動き</translation>
    </message>
    <message>
        <source>as built</source>
        <comment>the address that came with it</comment>
        <translation>組み込みのもの</translation>
    </message>
    <message>
        <source>as listed</source>
        <comment>a price</comment>
        <translation>定価どおり</translation>
    </message>
    <message>
        <source>as of {ago}</source>
        <comment>spoken; ago: 4 min ago</comment>
        <translation>{ago}時点</translation>
    </message>
    <message>
        <source>as otherwise</source>
        <comment>fast mode costs the same</comment>
        <translation>通常と同じ</translation>
    </message>
    <message>
        <source>as the computer</source>
        <comment>a time zone</comment>
        <translation>コンピューターと同じ</translation>
    </message>
    <message>
        <source>assumed to be that of {model}</source>
        <comment>a price</comment>
        <translation>{model} と同じと仮定</translation>
    </message>
    <message>
        <source>at (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>at API prices</source>
        <translation>API 価格で</translation>
    </message>
    <message>
        <source>at API prices, in the last 24 hours</source>
        <translation>API 価格で、直近 24 時間</translation>
    </message>
    <message>
        <source>at API prices, in the last 30 days</source>
        <translation>API 価格で、直近 30 日</translation>
    </message>
    <message>
        <source>at API prices, in the last 5 hours</source>
        <translation>API 価格で、直近 5 時間</translation>
    </message>
    <message>
        <source>at API prices, in the last 7 days</source>
        <translation>API 価格で、直近 7 日</translation>
    </message>
    <message>
        <source>at API prices, of all time</source>
        <translation>API 価格で、全期間</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>below a number</comment>
        <translation>少なくとも</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>少なくとも {amount}</translation>
    </message>
    <message>
        <source>at least {count} tokens</source>
        <comment>such as: at least 12.3 k tokens</comment>
        <translation>少なくとも {count} トークン</translation>
    </message>
    <message numerus="yes">
        <source>at least, in %n response(s)</source>
        <comment>so many tokens</comment>
        <translation>
            <numerusform>少なくとも、%n 件の応答で</numerusform>
        </translation>
    </message>
    <message>
        <source>autostart boot</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>自動起動 ブート</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>{low} ～ {high}</translation>
    </message>
    <message>
        <source>by its share of each month</source>
        <translation>各月に占める割合</translation>
    </message>
    <message>
        <source>by the input price</source>
        <comment>of a price that was not typed</comment>
        <translation>入力価格による</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>of a file</comment>
        <translation>読めません</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <comment>a file</comment>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>character {number} cannot stand here</source>
        <comment>in JSON</comment>
        <translation>{number} 番目の文字はここに置けません</translation>
    </message>
    <message>
        <source>claude.ai and other machines use the same week.</source>
        <translation>claude.ai やほかのマシンも同じ週を使います。</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>時計 時刻</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>Claude Code is</comment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>connected to {url} as {name}</source>
        <comment>a hub</comment>
        <translation>{url} に {name} として接続中</translation>
    </message>
    <message>
        <source>credentials.</source>
        <translation>認証情報。</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>dollars cost savings</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>ドル 費用 節約</translation>
    </message>
    <message>
        <source>dollars limit</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>ドル 上限</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>of a window: nothing is used</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>estimated ± {points} %</source>
        <comment>where a percentage is from</comment>
        <translation>推定 ± {points} %</translation>
    </message>
    <message>
        <source>estimated, not yet synced</source>
        <comment>where a percentage is from</comment>
        <translation>推定（未同期）</translation>
    </message>
    <message>
        <source>euro dollars exchange</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>ユーロ ドル 為替</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>since when a price holds</comment>
        <translation>常に</translation>
    </message>
    <message>
        <source>every day, from</source>
        <comment>quiet hours; two times follow</comment>
        <translation>毎日、</translation>
    </message>
    <message>
        <source>first</source>
        <comment>the first number that Claude showed: nothing to compare it with</comment>
        <translation>初回</translation>
    </message>
    <message>
        <source>first guess</source>
        <comment>how much of a window is used: nobody has said yet</comment>
        <translation>最初の推測</translation>
    </message>
    <message>
        <source>for {plan}</source>
        <comment>what a plan costs</comment>
        <translation>{plan} の料金</translation>
    </message>
    <message>
        <source>from</source>
        <comment>head of exported values: when a bin begins</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>full</source>
        <comment>how much of a window is used: 100 %</comment>
        <translation>上限</translation>
    </message>
    <message>
        <source>here is “{shown}”, but {wanted} should be</source>
        <comment>in JSON</comment>
        <translation>ここは「{shown}」ですが、{wanted}であるべきです</translation>
    </message>
    <message>
        <source>high</source>
        <comment>how much of a window is used: 75 % and more</comment>
        <translation>高い</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時間</translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s) with use</source>
        <translation>
            <numerusform>使用のあった %n か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n response(s)</source>
        <comment>so many tokens</comment>
        <translation>
            <numerusform>%n 件の応答で</numerusform>
        </translation>
    </message>
    <message>
        <source>in this zoom</source>
        <comment>below a sum: what is seen of the chart</comment>
        <translation>この拡大範囲で</translation>
    </message>
    <message>
        <source>is not shown</source>
        <comment>a token that is typed</comment>
        <translation>表示しません</translation>
    </message>
    <message>
        <source>it cannot be started</source>
        <comment>of a program</comment>
        <translation>起動できません</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s)</source>
        <comment>what was sent to a hub</comment>
        <translation>
            <numerusform>%n 日保持</numerusform>
        </translation>
    </message>
    <message>
        <source>last 24 h</source>
        <comment>below a sum: hours</comment>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>last 30 d</source>
        <comment>below a sum: days</comment>
        <translation>直近 30 日</translation>
    </message>
    <message>
        <source>last 5 h</source>
        <comment>below a sum: hours</comment>
        <translation>直近 5 時間</translation>
    </message>
    <message>
        <source>last 7 d</source>
        <comment>below a sum: days</comment>
        <translation>直近 7 日</translation>
    </message>
    <message>
        <source>last reached {ago}</source>
        <comment>a hub; ago: 4 min ago</comment>
        <translation>最終接続：{ago}</translation>
    </message>
    <message>
        <source>latest ratio</source>
        <comment>a way to estimate</comment>
        <translation>最新の比</translation>
    </message>
    <message>
        <source>learns for others</source>
        <comment>an account of a hub</comment>
        <translation>ほかの人のために学習</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>上限到達</translation>
    </message>
    <message>
        <source>limit reached</source>
        <comment>who said a percentage: Claude, as it refused to go on</comment>
        <translation>上限到達</translation>
    </message>
    <message>
        <source>limit {change}</source>
        <comment>at a mark in a chart; such as: limit −33 %</comment>
        <translation>上限 {change}</translation>
    </message>
    <message>
        <source>limits changed</source>
        <comment>at a mark in a chart</comment>
        <translation>上限の変更</translation>
    </message>
    <message>
        <source>line</source>
        <comment>of a chart</comment>
        <translation>線</translation>
    </message>
    <message>
        <source>lines such as &quot;/srv/claude&quot; = &quot;Work&quot;</source>
        <translation>&quot;/srv/claude&quot; = &quot;仕事&quot; のような行</translation>
    </message>
    <message>
        <source>lines such as &quot;/srv/old/shop&quot; = &quot;shop&quot;</source>
        <translation>&quot;/srv/old/shop&quot; = &quot;shop&quot; のような行</translation>
    </message>
    <message>
        <source>log crash bug</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>ログ クラッシュ 不具合</translation>
    </message>
    <message>
        <source>nearly full</source>
        <comment>how much of a window is used: 90 % and more</comment>
        <translation>上限間近</translation>
    </message>
    <message>
        <source>night silence</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>夜 静か</translation>
    </message>
    <message>
        <source>no folder found</source>
        <translation>フォルダーが見つかりません</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>まだモデルなし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no address</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no command</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no file</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>Claude Code is</comment>
        <translation>未接続</translation>
    </message>
    <message>
        <source>not connected to a hub</source>
        <translation>ハブに未参加</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a price</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <comment>a hub</comment>
        <translation>未接続</translation>
    </message>
    <message>
        <source>not said yet</source>
        <comment>an amount of money</comment>
        <translation>未入力</translation>
    </message>
    <message>
        <source>nothing more</source>
        <comment>what should follow in JSON</comment>
        <translation>以上</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>使用なし</translation>
    </message>
    <message>
        <source>notifications</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the right end of a chart</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>of all input in the chart</source>
        <translation>グラフ内の全入力に対して</translation>
    </message>
    <message>
        <source>of dollars over budget</source>
        <translation>予算超過のドルに対して</translation>
    </message>
    <message>
        <source>of the last sync</source>
        <translation>前回の同期</translation>
    </message>
    <message>
        <source>official</source>
        <comment>who said a percentage: Claude</comment>
        <translation>公式</translation>
    </message>
    <message>
        <source>official, limit reached {ago}</source>
        <comment>where a percentage is from; ago: 4 min ago</comment>
        <translation>公式、上限到達（{ago}）</translation>
    </message>
    <message>
        <source>official, {ago}</source>
        <comment>where a percentage is from: Claude; ago: 4 min ago</comment>
        <translation>公式、{ago}</translation>
    </message>
    <message>
        <source>oldest use ages out {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>最も古い使用は {when} に期限切れ</translation>
    </message>
    <message>
        <source>on {date}, hardly a break</source>
        <comment>a stretch of work</comment>
        <translation>{date}、ほぼ休憩なし</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>{choices} のいずれか</translation>
    </message>
    <message>
        <source>only the hooks are connected</source>
        <translation>フックだけ接続済み</translation>
    </message>
    <message>
        <source>only the status line is connected</source>
        <translation>ステータスラインだけ接続済み</translation>
    </message>
    <message>
        <source>ours was {percent} %</source>
        <comment>our number</comment>
        <translation>こちらは {percent} % でした</translation>
    </message>
    <message>
        <source>override cost</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>上書き 費用</translation>
    </message>
    <message>
        <source>partly connected</source>
        <comment>Claude Code is</comment>
        <translation>一部接続済み</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>tracking is</comment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>peak {money}</source>
        <comment>of a chart</comment>
        <translation>最大 {money}</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>percent of the session window</source>
        <translation>セッション枠のパーセント</translation>
    </message>
    <message>
        <source>percent of the weekly window</source>
        <translation>週の枠のパーセント</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>probably {low} to {high}</source>
        <comment>the band of a percentage, spoken</comment>
        <translation>おそらく {low} ～ {high}</translation>
    </message>
    <message>
        <source>prompts, answers, code.</source>
        <translation>プロンプト、回答、コード。</translation>
    </message>
    <message>
        <source>reading…</source>
        <comment>beside the plan&apos;s name: transcripts are being read</comment>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>regression</source>
        <comment>a way to estimate</comment>
        <translation>回帰</translation>
    </message>
    <message>
        <source>rescan import</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>再読み取り 取り込み</translation>
    </message>
    <message>
        <source>reset time not known</source>
        <translation>リセット時刻は不明</translation>
    </message>
    <message>
        <source>resets</source>
        <comment>before a field: Thu 10:00</comment>
        <translation>リセット日時</translation>
    </message>
    <message>
        <source>resets in</source>
        <comment>before a field: 2 h 13 min</comment>
        <translation>リセットまで</translation>
    </message>
    <message>
        <source>resets {time}, in {duration}</source>
        <translation>{time} にリセット、あと {duration}</translation>
    </message>
    <message>
        <source>resets {when}</source>
        <comment>of a window; when: 15:40, Thu 10:00, 12 Aug 10:00</comment>
        <translation>{when} にリセット</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>retention</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>保持 期間</translation>
    </message>
    <message>
        <source>rolling 5 h</source>
        <translation>ローリング 5 時間</translation>
    </message>
    <message>
        <source>rolling 5 h, empty</source>
        <translation>ローリング 5 時間、空</translation>
    </message>
    <message>
        <source>rolling 5 h, frees from {time}</source>
        <comment>the oldest use leaves the window then</comment>
        <translation>ローリング 5 時間、{time} から空き</translation>
    </message>
    <message>
        <source>rolling 7 d</source>
        <translation>ローリング 7 日</translation>
    </message>
    <message>
        <source>rolling 7 d, empty</source>
        <translation>ローリング 7 日、空</translation>
    </message>
    <message>
        <source>rolling 7 d, frees from {time}</source>
        <comment>the oldest use leaves the window then</comment>
        <translation>ローリング 7 日、{time} から空き</translation>
    </message>
    <message>
        <source>run script json</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>実行 スクリプト json</translation>
    </message>
    <message>
        <source>server machines account sync</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>サーバー マシン アカウント 同期</translation>
    </message>
    <message>
        <source>session reset</source>
        <translation>セッションのリセット</translation>
    </message>
    <message>
        <source>shared estimate</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>共有 推定</translation>
    </message>
    <message>
        <source>since {date}</source>
        <comment>a row of days</comment>
        <translation>{date}から</translation>
    </message>
    <message>
        <source>source date cost</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>出所 日付 費用</translation>
    </message>
    <message>
        <source>subscription</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>such as 75, 90, 100</source>
        <comment>percentages in a field</comment>
        <translation>例 75, 90, 100</translation>
    </message>
    <message>
        <source>syncs are to be sent</source>
        <comment>to a hub</comment>
        <translation>同期の送信待ちがあります</translation>
    </message>
    <message>
        <source>the file ends here, but {wanted} should follow</source>
        <comment>in JSON</comment>
        <translation>ファイルがここで終わりますが、{wanted}が続くはずです</translation>
    </message>
    <message>
        <source>theme</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>this comment does not end</source>
        <comment>in JSON</comment>
        <translation>このコメントが閉じていません</translation>
    </message>
    <message>
        <source>this is nested deeper than {number} times</source>
        <comment>in JSON</comment>
        <translation>{number} 段より深く入れ子になっています</translation>
    </message>
    <message>
        <source>this string does not end on its line, or has an escape or a character that JSON does not know</source>
        <translation>この文字列は行内で終わっていないか、JSON にないエスケープや文字を含みます</translation>
    </message>
    <message>
        <source>thresholds percent</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>しきい値 パーセント</translation>
    </message>
    <message>
        <source>times such as &quot;22:00-07:00&quot;</source>
        <translation>&quot;22:00-07:00&quot; のような時刻</translation>
    </message>
    <message>
        <source>times, token counts, models, names of projects and sessions.</source>
        <translation>時刻、トークン数、モデル、プロジェクトとセッションの名前。</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day: from 22:00 to 07:00</comment>
        <translation>から</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>below a number of them</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>tray number ring bars</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>トレイ 数字 リング バー</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>what may stand in the settings file: these two words</comment>
        <translation>true または false</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>who said a percentage: the person</comment>
        <translation>入力</translation>
    </message>
    <message>
        <source>typed, {ago}</source>
        <comment>where a percentage is from: the person; ago: 4 min ago</comment>
        <translation>入力、{ago}</translation>
    </message>
    <message>
        <source>under a minute</source>
        <comment>a span of time</comment>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>unfinished</source>
        <comment>responses</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>until</source>
        <comment>head of exported values: when a bin ends</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>until {date}</source>
        <comment>a row of days</comment>
        <translation>{date}まで</translation>
    </message>
    <message>
        <source>update fetch download</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>更新 取得 ダウンロード</translation>
    </message>
    <message>
        <source>update version</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>更新 版</translation>
    </message>
    <message>
        <source>week reset</source>
        <translation>週のリセット</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <comment>a way to estimate</comment>
        <translation>加重平均</translation>
    </message>
    <message>
        <source>weighted median</source>
        <comment>a way to estimate</comment>
        <translation>加重中央値</translation>
    </message>
    <message>
        <source>with use in this time</source>
        <comment>projects</comment>
        <translation>この期間に使用</translation>
    </message>
    <message>
        <source>within {duration}</source>
        <comment>from its beginning to its end</comment>
        <translation>{duration}の間に</translation>
    </message>
    <message>
        <source>wsl mounted directory</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>wsl マウント ディレクトリ</translation>
    </message>
    <message>
        <source>your plan, {amount} a day</source>
        <comment>a line in a chart</comment>
        <translation>プラン、1 日 {amount}</translation>
    </message>
    <message>
        <source>your plan, {amount} a month</source>
        <comment>a line in a chart</comment>
        <translation>プラン、月 {amount}</translation>
    </message>
    <message>
        <source>{account}, tier {tier}</source>
        <comment>an account of a hub</comment>
        <translation>{account}、区分 {tier}</translation>
    </message>
    <message>
        <source>{address} answers too slowly.</source>
        <translation>{address} の応答が遅すぎます。</translation>
    </message>
    <message>
        <source>{address} cannot be reached.</source>
        <translation>{address} に接続できません。</translation>
    </message>
    <message>
        <source>{amount} this week, {share} of all</source>
        <comment>of all projects</comment>
        <translation>今週 {amount}、全体の {share}</translation>
    </message>
    <message>
        <source>{amount} until this day</source>
        <comment>of last month, up to the same day</comment>
        <translation>この日まで {amount}</translation>
    </message>
    <message>
        <source>{amount}k</source>
        <comment>thousands of dollars at an axis: $12k</comment>
        <translation>{amount}k</translation>
    </message>
    <message>
        <source>{change} on last week so far</source>
        <comment>such as: +12 %</comment>
        <translation>先週の同時点に対して {change}</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <comment>such as: 12.3 k tokens</comment>
        <translation>{count} トークン</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <comment>a day and a time of day</comment>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <comment>a span of time</comment>
        <translation>{days} 日</translation>
    </message>
    <message>
        <source>{days} d ago</source>
        <translation>{days} 日前</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <comment>a span of time</comment>
        <translation>{days} 日 {hours} 時間</translation>
    </message>
    <message>
        <source>{day}, {since} – {until}</source>
        <comment>Thu 12 Aug, 15:00 – 15:30</comment>
        <translation>{day}、{since} – {until}</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <comment>until a window resets</comment>
        <translation>残り {duration}</translation>
    </message>
    <message>
        <source>{early} to {late}</source>
        <comment>two times: 15:20 to 16:10</comment>
        <translation>{early} ～ {late}</translation>
    </message>
    <message>
        <source>{estimator}  (believed)</source>
        <translation>{estimator}（採用中）</translation>
    </message>
    <message>
        <source>{factor} times what you pay</source>
        <comment>such as: 4.1 times</comment>
        <translation>支払額の {factor} 倍</translation>
    </message>
    <message>
        <source>{file} cannot be changed automatically: {reason}.</source>
        <translation>{file} を自動で変更できません：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} を読めません</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} に書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>{file} has a form that cannot be changed automatically: edit it by hand.</source>
        <translation>{file} は自動で変更できない形式です。手で編集してください。</translation>
    </message>
    <message>
        <source>{file} has version {version}, this program knows {known}. Update the program; nothing is lost.</source>
        <translation>{file} の版は {version}、このプログラムが知る版は {known} です。プログラムを更新してください。何も失われません。</translation>
    </message>
    <message>
        <source>{file} holds no settings</source>
        <translation>{file} に設定がありません</translation>
    </message>
    <message>
        <source>{file} is not valid JSON</source>
        <translation>{file} は正しい JSON ではありません</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile</source>
        <translation>{file} がその間に変更されました</translation>
    </message>
    <message>
        <source>{file} was not changed</source>
        <translation>{file} は変更されませんでした</translation>
    </message>
    <message>
        <source>{file} was put back. To begin anew, forget everything in Settings.</source>
        <translation>{file} は元に戻されました。最初から始めるには、設定で「すべて忘れる」を選んでください。</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <comment>where something is wrong</comment>
        <translation>{file}、{line} 行目</translation>
    </message>
    <message>
        <source>{file}: put it back, or join again with another one.</source>
        <translation>{file}：元に戻すか、別のもので参加し直してください。</translation>
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
        <translation>{file}：{reason}。`{command}` をもう一度実行してください。</translation>
    </message>
    <message>
        <source>{file}: {reason}. Until this is mended, the listed prices are used.</source>
        <translation>{file}：{reason}。直るまで定価を使います。</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>a range, such as of days or of values</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{folders}: check CLAUDE_CONFIG_DIR and the folders in Settings.</source>
        <translation>{folders}：CLAUDE_CONFIG_DIR と設定のフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>{folders}: nothing comes from the disk or the computer that it is on. What was counted of it stays. It is asked again every minute, and what is new in it is counted once it answers.</source>
        <comment>of a folder on a network drive, or of several</comment>
        <translation>{folders}：このフォルダーがあるディスクまたはコンピューターから応答がありません。集計済みの分は残ります。1 分ごとに再度確認し、応答があれば新しい分を集計します。</translation>
    </message>
    <message>
        <source>{folder} does not exist</source>
        <translation>{folder} は存在しません</translation>
    </message>
    <message>
        <source>{folder} does not exist. Start Claude Code once, or check the folder&apos;s name.</source>
        <translation>{folder} は存在しません。Claude Code を一度起動するか、フォルダー名を確認してください。</translation>
    </message>
    <message>
        <source>{hint} Until then, the defaults apply.</source>
        <translation>{hint} それまでは既定値を使います。</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>a span of time</comment>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} 時間前</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a span of time</comment>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>{inside} of {all}; {right} is right</source>
        <comment>so many of all syncs; right: 80 %</comment>
        <translation>{all} 回中 {inside} 回（{right} が適正）</translation>
    </message>
    <message>
        <source>{line}: allowed are {allowed}. Change it in {file}.</source>
        <translation>{line}：使えるのは {allowed} です。{file} で変更してください。</translation>
    </message>
    <message>
        <source>{machine} (this one), last seen {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>{machine}（このマシン）、最終 {ago}</translation>
    </message>
    <message>
        <source>{machine}, last seen {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>{machine}、最終 {ago}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a span of time</comment>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} 分前</translation>
    </message>
    <message>
        <source>{model} (subagents)</source>
        <translation>{model}（サブエージェント）</translation>
    </message>
    <message>
        <source>{model} across projects</source>
        <translation>{model}（全プロジェクト）</translation>
    </message>
    <message>
        <source>{money}, as the plan</source>
        <comment>a budget</comment>
        <translation>{money}（プランどおり）</translation>
    </message>
    <message>
        <source>{name} holds something else.</source>
        <translation>{name} の中身が違います。</translation>
    </message>
    <message>
        <source>{name} limit reached</source>
        <comment>of a model</comment>
        <translation>{name} の上限に到達</translation>
    </message>
    <message>
        <source>{name} limit reached {ago}</source>
        <comment>name: of a model, such as Opus; ago: 4 min ago</comment>
        <translation>{name} の上限に到達（{ago}）</translation>
    </message>
    <message>
        <source>{name} limit reached, resets {when}</source>
        <comment>name: of a model, such as Opus; when: 15:40, Thu 10:00</comment>
        <translation>{name} の上限に到達、{when} にリセット</translation>
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
        <translation>そのうち {number} 個がまだ実行中のため、起動しませんでした。設定の alert_command を確認してください。</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <comment>signs in JSON</comment>
        <translation>{one} または {other}</translation>
    </message>
    <message>
        <source>{part} (connected)</source>
        <comment>part: Hooks: …</comment>
        <translation>{part}（接続済み）</translation>
    </message>
    <message>
        <source>{path} and {number} more: {reason}</source>
        <comment>of files or folders</comment>
        <translation>{path} ほか {number} 件：{reason}</translation>
    </message>
    <message>
        <source>{percent} % used.</source>
        <translation>{percent} % 使用済み。</translation>
    </message>
    <message>
        <source>{percent} used elsewhere</source>
        <translation>ほかで {percent} 使用</translation>
    </message>
    <message>
        <source>{places}. Check its permissions.</source>
        <comment>places: a folder: why</comment>
        <translation>{places}。権限を確認してください。</translation>
    </message>
    <message>
        <source>{places}. The other folders are counted.</source>
        <comment>places: a folder: why</comment>
        <translation>{places}。ほかのフォルダーは集計されます。</translation>
    </message>
    <message>
        <source>{places}. The other transcripts are counted.</source>
        <comment>places: a file: why</comment>
        <translation>{places}。ほかのトランスクリプトは集計されます。</translation>
    </message>
    <message>
        <source>{program} ended with status {status}. Check alert_command in the settings.</source>
        <translation>{program} が状態 {status} で終わりました。設定の alert_command を確認してください。</translation>
    </message>
    <message>
        <source>{program} took more than {seconds} seconds and was ended. Check alert_command in the settings.</source>
        <translation>{program} が {seconds} 秒を超えたため終了させました。設定の alert_command を確認してください。</translation>
    </message>
    <message>
        <source>{program}: {reason}. No shell is involved: name the program by its whole path.</source>
        <translation>{program}：{reason}。シェルは使いません。プログラムを完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>{reading}: corrected percentage</source>
        <comment>reading: Session 34 %</comment>
        <translation>{reading}：訂正した割合</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <comment>what is wrong with a price</comment>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>{reason}. It is tried again within a minute.</source>
        <translation>{reason}。1 分以内に再試行します。</translation>
    </message>
    <message>
        <source>{reason}. Transcripts are looked at once a minute instead. On Linux, a larger fs.inotify.max_user_watches (and max_user_instances) helps.</source>
        <translation>{reason}。代わりに 1 分に 1 回トランスクリプトを確認します。Linux では fs.inotify.max_user_watches（と max_user_instances）を大きくすると改善します。</translation>
    </message>
    <message>
        <source>{responses} in {sessions} in {projects} will be gone, with all that you typed in Quick Sync and what was learnt from it.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions; projects: 9 projects</comment>
        <translation>{projects}、{sessions}の{responses}が、Quick Sync で入力した値と学習結果とともに消えます。</translation>
    </message>
    <message>
        <source>{responses} in {sessions} of this project will be gone from every figure and chart.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions</comment>
        <translation>このプロジェクトの{sessions}の{responses}が、すべての数値とグラフから消えます。</translation>
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
        <translation>{all} 中 {some}</translation>
    </message>
    <message>
        <source>{span} (so far)</source>
        <comment>such as: Thu 12 Aug (so far)</comment>
        <translation>{span}（途中）</translation>
    </message>
    <message>
        <source>{spent} of {budget} counted here</source>
        <comment>amounts of money</comment>
        <translation>ここで {budget} 中 {spent} を集計</translation>
    </message>
    <message>
        <source>{time} ({early} – {late})</source>
        <comment>when, and between which times</comment>
        <translation>{time}（{early} – {late}）</translation>
    </message>
    <message>
        <source>{time} Session reset</source>
        <translation>{time} セッションのリセット</translation>
    </message>
    <message>
        <source>{time} Week reset</source>
        <translation>{time} 週のリセット</translation>
    </message>
    <message>
        <source>{time} or later</source>
        <comment>time: 15:40, Thu 10:00</comment>
        <translation>{time} 以降</translation>
    </message>
    <message>
        <source>{time} {window} limit reached</source>
        <translation>{time} {window}の上限に到達</translation>
    </message>
    <message>
        <source>{time} {window} limit reached, until {reset}</source>
        <translation>{time} {window}の上限に到達、{reset} まで</translation>
    </message>
    <message>
        <source>{time} {window} {percent}</source>
        <comment>what Claude showed</comment>
        <translation>{time} {window} {percent}</translation>
    </message>
    <message>
        <source>{time} {window} {percent}, ours was {ours}</source>
        <translation>{time} {window} {percent}、こちらは {ours}</translation>
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
        <translation>{title}：{percent} パーセント使用</translation>
    </message>
    <message numerus="yes">
        <source>{typed} is longer than the window, which has %n hour(s), or nothing at all</source>
        <translation>
            <numerusform>{typed} は枠（%n 時間）より長いか、ゼロです</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} is not a percentage between 0 and 100</source>
        <translation>{typed} は 0 ～ 100 の割合ではありません</translation>
    </message>
    <message>
        <source>{typed} is not a time such as &quot;2h13m&quot;</source>
        <translation>{typed} は &quot;2h13m&quot; のような時間ではありません</translation>
    </message>
    <message>
        <source>{typed} is not a weekday and a time such as &quot;Thu 10:00&quot; or &quot;Thursday 10:00 am&quot;</source>
        <translation>{typed} は &quot;Thu 10:00&quot; や &quot;Thursday 10:00 am&quot; のような曜日と時刻ではありません</translation>
    </message>
    <message>
        <source>{used} of {most} uploads today</source>
        <translation>本日 {most} 回中 {used} 回アップロード</translation>
    </message>
    <message>
        <source>{values}. Left and right read it bin by bin, plus and minus zoom.</source>
        <translation>{values}。左右キーで区間ごとに読み取り、プラスとマイナスで拡大縮小。</translation>
    </message>
    <message>
        <source>{value} is not {allowed}.</source>
        <translation>{value} は{allowed}ではありません。</translation>
    </message>
    <message>
        <source>{value} is not {allowed}. Change it in {file}; until then it is not set.</source>
        <translation>{value} は{allowed}ではありません。{file} で変更してください。それまでは未設定です。</translation>
    </message>
    <message>
        <source>{value} is not {allowed}. Change it in {file}; until then it is {default}.</source>
        <translation>{value} は{allowed}ではありません。{file} で変更してください。それまでは {default} です。</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <comment>Thu 12 Aug</comment>
        <translation>{date}（{weekday}）</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <comment>at a tick: Thu 12</comment>
        <translation>{day}（{weekday}）</translation>
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
        <translation>{where} を解釈できません。オンにすると新しく書き込みます。</translation>
    </message>
    <message>
        <source>{where} starts a program that is not there any more. Switch it off and on again.</source>
        <translation>{where} が起動するプログラムはもうありません。一度オフにしてからオンにしてください。</translation>
    </message>
    <message>
        <source>{where} starts another program: {command}. Switch it off and on again to start this one.</source>
        <translation>{where} は別のプログラムを起動します：{command}。こちらを起動するには、一度オフにしてからオンにしてください。</translation>
    </message>
    <message>
        <source>{window} limits changed by {change}</source>
        <translation>{window}の上限が {change} 変わりました</translation>
    </message>
    <message>
        <source>{window} {percent}</source>
        <comment>such as: Week, Opus 42 %</comment>
        <translation>{window} {percent}</translation>
    </message>
    <message>
        <source>{window} {percent} · resets {time}</source>
        <translation>{window} {percent} · {time} にリセット</translation>
    </message>
    <message>
        <source>{window}: resets in, optional</source>
        <comment>a field: 2 h 13 min</comment>
        <translation>{window}：リセットまで（任意）</translation>
    </message>
    <message>
        <source>{window}: resets on, optional</source>
        <comment>a field: Thu 10:00</comment>
        <translation>{window}：リセット日時（任意）</translation>
    </message>
    <message>
        <source>{window}: the percentage that Claude shows</source>
        <translation>{window}：Claude が示す割合</translation>
    </message>
    <message>
        <source>{window}: {percent} percent used, {resets}, {certainty}</source>
        <comment>spoken by a screen reader</comment>
        <translation>{window}：{percent} パーセント使用、{resets}、{certainty}</translation>
    </message>
    <message>
        <source>± {amount}</source>
        <translation>± {amount}</translation>
    </message>
    <message>
        <source>± {percent}, {source}</source>
        <comment>such as: ± 3 %, typed 4 min ago</comment>
        <translation>± {percent}、{source}</translation>
    </message>
    <message>
        <source>× where Claude&apos;s was outside</source>
        <translation>× は Claude の値が範囲外</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it as 2026-10-07.</source>
        <translation>「{day}」は日付ではありません。2026-10-07 のように書いてください。</translation>
    </message>
    <message>
        <source>“{setting}” is set in {file}: no hook and no status line runs until you take it out.</source>
        <translation>{file} に「{setting}」があります。取り除くまでフックもステータスラインも動きません。</translation>
    </message>
    <message>
        <source>“{setting}” is set in {place}: no hook and no status line runs. Ask who manages this computer.</source>
        <translation>{place} に「{setting}」があります。フックもステータスラインも動きません。このコンピューターの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>“{setting}” is set in {place}: our hooks do not run. Ask who manages this computer.</source>
        <translation>{place} に「{setting}」があります。こちらのフックは動きません。このコンピューターの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>“{sign}” cannot stand here</source>
        <comment>in JSON</comment>
        <translation>「{sign}」はここに置けません</translation>
    </message>
</context>
</TS>
