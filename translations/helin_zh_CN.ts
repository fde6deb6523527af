<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgreementForm</name>
    <message>
        <source>Written</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>口头</translation>
    </message>
</context>
<context>
    <name>AliasKind</name>
    <message>
        <source>Childhood name</source>
        <translation>小名</translation>
    </message>
    <message>
        <source>Byname</source>
        <translation>绰号</translation>
    </message>
    <message>
        <source>Known by family</source>
        <translation>某某家的</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Belongs to a</source>
        <translation>所属类型</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容校验</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>before data were taken in</source>
        <translation>接收数据前</translation>
    </message>
    <message>
        <source>before a backup was put back</source>
        <translation>恢复前</translation>
    </message>
    <message numerus="yes">
        <source>No backup for %n day(s)</source>
        <translation>
            <numerusform>已 %n 天没有备份</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>The last backup failed; the one before: %1</source>
        <translation>最近一次备份没有成功，上一次：%1</translation>
    </message>
    <message>
        <source>Backup %1, checked; not in the second place</source>
        <translation>备份 %1，已校验；第二处没有存上</translation>
    </message>
    <message>
        <source>Backup %1, checked</source>
        <translation>备份 %1，已校验</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Copying everything and checking the copy</source>
        <translation>正在复制全部数据并校验</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>所在文件夹</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Patrol</source>
        <translation>巡逻记录</translation>
    </message>
    <message>
        <source>Check-point</source>
        <translation>巡逻点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>打卡</translation>
    </message>
</context>
<context>
    <name>CheckInResult</name>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>有发现</translation>
    </message>
</context>
<context>
    <name>CheckPoint</name>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Check-point</source>
        <translation>巡逻点</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>go on after a line that failed</source>
        <translation>某一行出错后继续执行</translation>
    </message>
    <message>
        <source>run many commands with one unlock, one per line, quoted as in a shell</source>
        <translation>一次解锁，逐行执行多条命令（引号用法同 shell）</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>Helin on the command line: helin-cli [options] COMMAND …</source>
        <translation>和邻命令行：helin-cli [选项] 命令 …</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>各命令通用的选项：</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused or failed, 2 wrong command line, 3 bundle not trusted, damaged or not for this site, 4 bundle kept until an earlier one is there, 5 store in use or wrong password.</source>
        <translation>退出码：0 完成；1 未办成；2 命令写法有误；3 数据包不可信、已损坏或不是给本站的；4 数据包已留存，等待更早的一包；5 数据正被占用或密码不正确。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>list the commands, or explain one</source>
        <translation>列出全部命令，或说明某一条</translation>
    </message>
    <message>
        <source>what the store is for</source>
        <translation>用于镇（township）还是村社站点（station）</translation>
    </message>
    <message>
        <source>name of the station or township office</source>
        <translation>站点或镇级单位的名称</translation>
    </message>
    <message>
        <source>its 12-digit region code</source>
        <translation>12位区划代码</translation>
    </message>
    <message>
        <source>name of the first user</source>
        <translation>第一个用户的用户名</translation>
    </message>
    <message>
        <source>memory of the password function, instead of measuring this PC</source>
        <translation>密码运算所用内存（KiB），不再按本机速度测定</translation>
    </message>
    <message>
        <source>passes of the password function, instead of measuring this PC</source>
        <translation>密码运算遍数，不再按本机速度测定</translation>
    </message>
    <message>
        <source>make a new store with its first user</source>
        <translation>新建数据文件夹和第一个用户</translation>
    </message>
    <message>
        <source>The store of %1 is ready.</source>
        <translation>%1的数据文件夹已建好。</translation>
    </message>
    <message>
        <source>folder of the store</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>user name; not needed when the store has one user</source>
        <translation>用户名；只有一个用户时可不写</translation>
    </message>
    <message>
        <source>password in the first line of a file; without it, in HELIN_PASSWORD</source>
        <translation>密码写在文件第一行；不给则取环境变量 HELIN_PASSWORD</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>输出一个 JSON 文档</translation>
    </message>
    <message>
        <source>language of the messages</source>
        <translation>提示语言</translation>
    </message>
    <message>
        <source>what a command does, with an example</source>
        <translation>说明命令用途并给出示例</translation>
    </message>
    <message>
        <source>why, for the record&apos;s history</source>
        <translation>原因，记入变更记录</translation>
    </message>
    <message>
        <source>only records with this value; may be repeated</source>
        <translation>只列此项等于该值的记录；可写多个</translation>
    </message>
    <message>
        <source>only records in which these words occur</source>
        <translation>只列含有这些词的记录</translation>
    </message>
    <message>
        <source>order by a field, or by created or modified</source>
        <translation>按某一项排序，或按 created（登记时间）、modified（修改时间）</translation>
    </message>
    <message>
        <source>largest or latest first</source>
        <translation>从大到小、从新到旧</translation>
    </message>
    <message>
        <source>at most so many records</source>
        <translation>最多列出多少条</translation>
    </message>
    <message>
        <source>leave out so many at the beginning</source>
        <translation>跳过开头多少条</translation>
    </message>
    <message>
        <source>id</source>
        <translation>编号</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>共%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>add a record; values from lists by code or Chinese label, other records by id or name</source>
        <translation>登记一条记录；选项可写代码或中文，关联记录可写编号或名称</translation>
    </message>
    <message>
        <source>change fields of a record</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>内容没有变化。</translation>
    </message>
    <message>
        <source>list records of one kind</source>
        <translation>列出某一类记录</translation>
    </message>
    <message>
        <source>delete a record, where its kind allows it</source>
        <translation>删除记录（仅限允许删除的类别）</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>to be checked: changed in two places</source>
        <translation>待核对：两处都改过</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>变更记录：</translation>
    </message>
    <message>
        <source>show a record with its history and what waits for a decision</source>
        <translation>查看记录、变更记录和待核对项</translation>
    </message>
    <message>
        <source>the version that is right, or another value</source>
        <translation>正确的那个版本，或另写一个值</translation>
    </message>
    <message>
        <source>list what two sites changed differently and a person must check</source>
        <translation>列出待核对项（两处都改过）</translation>
    </message>
    <message>
        <source>Nothing is to be checked.</source>
        <translation>没有待核对项。</translation>
    </message>
    <message>
        <source>settle one of them; the other values stay in the history</source>
        <translation>核对一项；其余的值仍留在变更记录中</translation>
    </message>
    <message>
        <source>decided on the command line</source>
        <translation>在命令行核对</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>已核对。</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>要写出的文件</translation>
    </message>
    <message>
        <source>check code as told by phone; must agree</source>
        <translation>电话中核对的核对码，必须一致</translation>
    </message>
    <message>
        <source>number of its last change that still counts</source>
        <translation>该站点仍算数的最后一条变更的序号</translation>
    </message>
    <message>
        <source>at a new station: write the request to be registered</source>
        <translation>新站点：写出登记申请</translation>
    </message>
    <message>
        <source>Request written: %1
Check code: %2
Give the file to the township and read the code to it by phone.</source>
        <translation>登记申请已写出：%1
核对码：%2
请将文件交给镇级，并在电话中读出核对码。</translation>
    </message>
    <message>
        <source>at the township: register the site and write its welcome</source>
        <translation>镇级：登记站点并写出回复</translation>
    </message>
    <message>
        <source>%1 is registered (check code of its request: %2).
Welcome written: %3
Check code of the welcome: %4</source>
        <translation>%1已登记（申请的核对码：%2）。
回复已写出：%3
回复的核对码：%4</translation>
    </message>
    <message>
        <source>at the new station: take the township&apos;s welcome</source>
        <translation>新站点：接收镇级的回复</translation>
    </message>
    <message>
        <source>Registered with %1 (check code %2).</source>
        <translation>已登记到%1（核对码 %2）。</translation>
    </message>
    <message>
        <source>at the township: accept nothing more from a site</source>
        <translation>镇级：不再接收某站点的数据</translation>
    </message>
    <message>
        <source>Nothing more is accepted from %1 after its change %2.</source>
        <translation>不再接收%1第%2条以后的变更。</translation>
    </message>
    <message>
        <source>list the sites of the township</source>
        <translation>列出站点名册</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>only for this site, by id, name or code</source>
        <translation>只给这个站点（编号、名称或区划代码）</translation>
    </message>
    <message>
        <source>folder or stick to write to</source>
        <translation>写到哪个文件夹或U盘</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>known already, nothing changed</source>
        <translation>此前已接收，没有变化</translation>
    </message>
    <message>
        <source>waits for an earlier file</source>
        <translation>等待更早的一包</translation>
    </message>
    <message>
        <source>refused, nothing changed</source>
        <translation>未接收，没有变化</translation>
    </message>
    <message>
        <source>left, it is for another site</source>
        <translation>已跳过，是给其他站点的</translation>
    </message>
    <message>
        <source> (new %1, known %2, kept aside %3, to be checked %4)</source>
        <translation>（新增%1，已有%2，暂存待核%3，待核对%4）</translation>
    </message>
    <message>
        <source>write what the other sites do not have yet, one file for each</source>
        <translation>写出对方尚未收到的数据，每个站点一包</translation>
    </message>
    <message>
        <source>%1: for %2, number %3, %4 changes, %5 bytes</source>
        <translation>%1：给%2，第%3包，%4条变更，%5字节</translation>
    </message>
    <message>
        <source>There is no other site yet.</source>
        <translation>还没有其他站点。</translation>
    </message>
    <message>
        <source>take in files of other sites; files for others in a folder are left</source>
        <translation>接收其他站点的数据包；文件夹中给别人的包不动</translation>
    </message>
    <message>
        <source>There are no files to take in.</source>
        <translation>没有可接收的文件。</translation>
    </message>
    <message>
        <source>tell from whom and for whom a file is; needs no store and proves nothing</source>
        <translation>查看数据包从哪里来、给谁（不需打开数据，也不作验证）</translation>
    </message>
    <message>
        <source>From %1 to %2, number %3, follows number %4, written %5, %6 bytes</source>
        <translation>从%1到%2，第%3包，接在第%4包之后，写于%5，%6字节</translation>
    </message>
    <message>
        <source>tell how far the exchange with each site is</source>
        <translation>查看与各站点数据交换的情况</translation>
    </message>
    <message>
        <source>Not registered with a township yet.</source>
        <translation>尚未登记到镇级。</translation>
    </message>
    <message>
        <source>  %1: sent %2, receipt for %3, received %4, without receipt %5 changes</source>
        <translation>  %1：已发第%2包，回执到第%3包，已收第%4包，尚无回执的变更%5条</translation>
    </message>
    <message>
        <source>To be checked: %1, kept aside: %2</source>
        <translation>待核对：%1，暂存待核：%2</translation>
    </message>
    <message>
        <source>check the whole store; equal digests of a station mean equal data</source>
        <translation>校验全部数据；同一站点的校验值相同即数据相同</translation>
    </message>
    <message>
        <source>The store is not in order. Restore the latest backup, or ask the township for what it holds of this station.</source>
        <translation>数据校验未通过。请恢复最近的备份，或向镇级索取本站数据。</translation>
    </message>
    <message>
        <source>how many stations, 3 unless given</source>
        <translation>站点个数，默认3</translation>
    </message>
    <message>
        <source>residents of each station, 3500 unless given</source>
        <translation>每个站点的人口数，默认3500</translation>
    </message>
    <message>
        <source>another number makes other people and events</source>
        <translation>换一个数即生成另一批人和事</translation>
    </message>
    <message>
        <source>%1 (%2): %3 residents, %4 disputes, %5 hazards, %6 rounds, %7 patrols</source>
        <translation>%1（%2）：%3人，纠纷%4件，隐患%5处，排查%6次，巡逻%7次</translation>
    </message>
    <message>
        <source>make a sample township with made-up people and two years of work</source>
        <translation>生成示例镇：虚构人口和两年的工作记录</translation>
    </message>
    <message>
        <source>%1 files exchanged with %2 changes; to be checked: %3, kept aside: %4</source>
        <translation>已交换数据包%1个，变更%2条；待核对%3，暂存待核%4</translation>
    </message>
    <message>
        <source>Users: %1 at the stations, %2 at the township; password: %3</source>
        <translation>用户：站点为%1，镇级为%2；密码：%3</translation>
    </message>
    <message>
        <source>the new password in the first line</source>
        <translation>新密码写在文件第一行</translation>
    </message>
    <message>
        <source>give a user the first or another password</source>
        <translation>为用户设置或重设密码</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>the code or the scanned text in the first line</source>
        <translation>首行为恢复码或扫描内容</translation>
    </message>
    <message>
        <source>take the deposit back</source>
        <translation>收回托管</translation>
    </message>
    <message>
        <source>the check code as the station reads it out</source>
        <translation>站点电话念出的核对码</translation>
    </message>
    <message>
        <source>Check code, to be compared by phone: %1</source>
        <translation>核对码（请电话核对）：%1</translation>
    </message>
    <message>
        <source>make a recovery sheet: its code is shown once; earlier sheets are void</source>
        <translation>制作恢复单：恢复码只显示一次，以前的恢复单作废</translation>
    </message>
    <message>
        <source>set a user&apos;s new password with the code of the recovery sheet</source>
        <translation>凭恢复单为用户设置新密码</translation>
    </message>
    <message>
        <source>let the township&apos;s administrator help when all passwords are lost</source>
        <translation>允许乡镇管理员在密码全部遗失时协助</translation>
    </message>
    <message>
        <source>all passwords lost: ask the township to let a new one in</source>
        <translation>密码全部遗失：申请乡镇重置</translation>
    </message>
    <message>
        <source>at the township: let a station&apos;s new password in, after comparing the check code by phone</source>
        <translation>在乡镇：电话核对后，批准站点的新密码</translation>
    </message>
    <message>
        <source>at the station: take the township&apos;s answer with the new password of the request</source>
        <translation>在站点：用申请时的新密码收取乡镇批复</translation>
    </message>
    <message>
        <source>the name that others see; the user name without it</source>
        <translation>显示姓名；不填则用登录名</translation>
    </message>
    <message>
        <source>roles, divided by commas: clerk mediator grid_worker patrol_leader station_head township_officer township_admin log_viewer, or their Chinese names</source>
        <translation>角色，逗号分隔：clerk mediator grid_worker patrol_leader station_head township_officer township_admin log_viewer，也可写中文名</translation>
    </message>
    <message>
        <source>the user&apos;s phone</source>
        <translation>用户电话</translation>
    </message>
    <message>
        <source>logs in here</source>
        <translation>可在此登录</translation>
    </message>
    <message>
        <source>no password here</source>
        <translation>在此没有密码</translation>
    </message>
    <message>
        <source>list the users with their roles</source>
        <translation>列出用户及角色</translation>
    </message>
    <message>
        <source>add a user; without a password he is on the list but cannot log in</source>
        <translation>新增用户；没有密码则只在名单上，不能登录</translation>
    </message>
    <message>
        <source>change a user&apos;s roles, shown name or phone</source>
        <translation>修改用户的角色、显示姓名或电话</translation>
    </message>
    <message>
        <source>close an account: its password stops working, what was written stays</source>
        <translation>停用账号：密码即刻失效，已写内容保留</translation>
    </message>
    <message>
        <source>change one&apos;s own password; the old one is that of --password-file</source>
        <translation>修改自己的密码；旧密码由 --password-file 给出</translation>
    </message>
    <message>
        <source>give another user a new password, or the first one</source>
        <translation>给其他用户重设或首次设置密码</translation>
    </message>
    <message>
        <source>why: request, consent_withdrawn, unlawful or period_over</source>
        <translation>依据：request（本人要求）、consent_withdrawn（撤回同意）、unlawful（不应采集）、period_over（期限届满）</translation>
    </message>
    <message>
        <source>who decided, if not you</source>
        <translation>批准人（不是本人时填写）</translation>
    </message>
    <message>
        <source>only these fields of one record</source>
        <translation>只删除一条记录的这些项目</translation>
    </message>
    <message>
        <source>everything on the list</source>
        <translation>清单上的全部记录</translation>
    </message>
    <message>
        <source>why it must be kept</source>
        <translation>需要保留的原因</translation>
    </message>
    <message>
        <source>last day of the lock</source>
        <translation>锁定的最后一天</translation>
    </message>
    <message>
        <source>why the lock ends</source>
        <translation>解除锁定的原因</translation>
    </message>
    <message>
        <source>text file to write to</source>
        <translation>写入的文本文件</translation>
    </message>
    <message>
        <source>how many people, 120 unless given</source>
        <translation>人数，不填为120</translation>
    </message>
    <message>
        <source>%1  %2 erased by %3: %4</source>
        <translation>%1  彻底删除%2，操作人%3，依据：%4</translation>
    </message>
    <message>
        <source>erase records for good, at every site; nothing brings them back</source>
        <translation>在所有站点彻底删除记录，不能恢复</translation>
    </message>
    <message>
        <source>list what is past its retention period, and what is locked</source>
        <translation>列出保存期限已满的和已锁定的记录</translation>
    </message>
    <message>
        <source>%1  locked until %2: %3</source>
        <translation>%1  锁定至%2：%3</translation>
    </message>
    <message>
        <source>Nothing is past its period.</source>
        <translation>没有保存期限已满的记录。</translation>
    </message>
    <message>
        <source>keep a record from being erased until a day</source>
        <translation>锁定一条记录，到期前不得删除</translation>
    </message>
    <message>
        <source>Locked until %1.</source>
        <translation>已锁定至%1。</translation>
    </message>
    <message>
        <source>end the lock of a record before its day</source>
        <translation>提前解除记录的锁定</translation>
    </message>
    <message>
        <source>The lock has ended.</source>
        <translation>锁定已解除。</translation>
    </message>
    <message>
        <source>erase what is past its period, and write the certificate</source>
        <translation>彻底删除保存期限已满的记录，并出具证明</translation>
    </message>
    <message>
        <source>show or set for how many years closed records are kept</source>
        <translation>查看或设置办结后的保存年限</translation>
    </message>
    <message>
        <source>%1 (%2): %3 years</source>
        <translation>%1（%2）：%3年</translation>
    </message>
    <message>
        <source>list what was erased: how many of which kind, when, by whom, why</source>
        <translation>列出删除证明：类别、数量、时间、操作人、依据</translation>
    </message>
    <message>
        <source>all that is held about one person, other people masked</source>
        <translation>本人信息清单：保存的某人全部信息，他人信息打码</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>make a station with made-up people to practise in, apart from real data</source>
        <translation>建立练习数据：人员均为虚构，与真实数据分开</translation>
    </message>
    <message>
        <source>Practice store %1 in %2: user %3, password %4. All people are made up; nothing passes between it and real data.</source>
        <translation>练习数据“%1”已建在%2：用户%3，密码%4。人员均为虚构，与真实数据互不相通。</translation>
    </message>
    <message>
        <source>file or folder to write to; without it, to the places of the store</source>
        <translation>写入的文件或文件夹；不给则写到本数据的备份位置</translation>
    </message>
    <message>
        <source>only when none was made today (for a task that runs at every log-in)</source>
        <translation>今天还没有备份时才做（用于每次登录时运行的任务）</translation>
    </message>
    <message>
        <source>from now on put a copy of each automatic backup there; &quot;&quot; for none</source>
        <translation>今后每次自动备份都在此另存一份；&quot;&quot; 表示不要</translation>
    </message>
    <message>
        <source>only tell about the backups made so far</source>
        <translation>只说明已有的备份</translation>
    </message>
    <message>
        <source>folder that does not exist yet</source>
        <translation>尚不存在的文件夹</translation>
    </message>
    <message>
        <source>Last backup %1, checked: %2</source>
        <translation>最近一次备份 %1，已核验：%2</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>In the second place %1: %2</source>
        <translation>第二位置 %1：%2</translation>
    </message>
    <message>
        <source>make an encrypted backup of everything in one file and check it; without -o to the usual places, where old ones make room for new ones</source>
        <translation>把全部数据加密备份成一个文件并核验；不给 -o 则写到常用位置，旧的按规则让位</translation>
    </message>
    <message>
        <source>Backed up and checked: %1, %2 bytes, %3 changes</source>
        <translation>已备份并核验：%1，%2字节，变更%3条</translation>
    </message>
    <message>
        <source>The backup was made, but not in the second place. %1</source>
        <translation>备份已完成，但第二位置没有写成。%1</translation>
    </message>
    <message>
        <source>put a backup back into a new folder, with the passwords of that day; tells what comes back from other sites</source>
        <translation>把备份恢复到新文件夹，用备份当天的密码；并说明哪些会从其他单位补回</translation>
    </message>
    <message>
        <source>Put back and checked: %1, as of %2, %3 changes</source>
        <translation>已恢复并核验：%1，数据截至 %2，变更%3条</translation>
    </message>
    <message>
        <source>%1 acts were noted on this PC after the backup was made.</source>
        <translation>备份之后本机还记有%1条操作。</translation>
    </message>
    <message>
        <source>only acts of this user</source>
        <translation>只看该用户的操作</translation>
    </message>
    <message>
        <source>only this kind: log_in log_in_failed change look unmask search export print exchange backup restore rights settings</source>
        <translation>只看此类：log_in log_in_failed change look unmask search export print exchange backup restore rights settings（也可写中文）</translation>
    </message>
    <message>
        <source>from this day or moment on</source>
        <translation>从这天（或时刻）起</translation>
    </message>
    <message>
        <source>up to this day or moment</source>
        <translation>到这天（或时刻）止</translation>
    </message>
    <message>
        <source>only about this record</source>
        <translation>只看关于这条记录的</translation>
    </message>
    <message>
        <source>who opened, unmasked, exported or printed; usually with --record</source>
        <translation>谁打开、查看全号、导出或打印过；一般与 --record 同用</translation>
    </message>
    <message>
        <source>at most so many (100)</source>
        <translation>最多列出多少条（100）</translation>
    </message>
    <message>
        <source>leave out so many at the front</source>
        <translation>跳过前面多少条</translation>
    </message>
    <message>
        <source>what it is for; stands in the log</source>
        <translation>用途；会写入日志</translation>
    </message>
    <message>
        <source>show the operation log, newest first</source>
        <translation>查看操作日志，最新的在前</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>显示%1条，共%2条</translation>
    </message>
    <message>
        <source>write the operation log as a table; that it was written is noted in it</source>
        <translation>把操作日志导出为表格；导出本身也记入日志</translation>
    </message>
    <message>
        <source>%1: %2 entries</source>
        <translation>%1：%2条</translation>
    </message>
    <message>
        <source>without the backup that is made first when the last is older than an hour</source>
        <translation>收入前不做自动备份（最近一次备份超过一小时才会做）</translation>
    </message>
    <message>
        <source>! The backup before taking in was not made. %1</source>
        <translation>！收入前的自动备份没有做成。%1</translation>
    </message>
    <message>
        <source>  of these, %1 are own entries that have come back</source>
        <translation>  其中%1条是补回的本站记录</translation>
    </message>
    <message>
        <source>whose values are right: id or name of the site</source>
        <translation>以哪个单位填的为准：单位编号或名称</translation>
    </message>
    <message>
        <source>only say what would be decided</source>
        <translation>只说会决定哪些</translation>
    </message>
    <message>
        <source>settle all of one field alike: what one site wrote is right</source>
        <translation>一次决定同一项的全部：以一个单位填的为准</translation>
    </message>
    <message>
        <source>%1 would be settled.</source>
        <translation>会决定 %1 项。</translation>
    </message>
    <message>
        <source>%1 settled.</source>
        <translation>已决定 %1 项。</translation>
    </message>
    <message>
        <source>The free space of the files still holds traces; they go when the store is opened next.</source>
        <translation>文件空余部分中仍有残留，下次打开数据时清除。</translation>
    </message>
    <message>
        <source>also write the signed list of sites to this file</source>
        <translation>同时把签名的站点名单写入该文件</translation>
    </message>
    <message>
        <source>encryption of a township: intl (the usual) or gm (SM2, SM3, SM4)</source>
        <translation>乡镇的加密方式：intl（通常）或 gm（国密 SM2、SM3、SM4）</translation>
    </message>
    <message>
        <source>station code or name of the other village</source>
        <translation>另一个村的村码或名称</translation>
    </message>
    <message>
        <source>the day; today unless given</source>
        <translation>哪一天；不填为今天</translation>
    </message>
    <message>
        <source>pass a person on to another village of the township</source>
        <translation>把一个人转到本镇的另一个村</translation>
    </message>
    <message>
        <source>Passed on to %1.</source>
        <translation>已转到%1。</translation>
    </message>
    <message>
        <source>the code of the recovery sheet, typed or scanned, instead of a password</source>
        <translation>恢复单上的恢复码（手输或扫码），代替密码</translation>
    </message>
    <message>
        <source>Set a new password now with &quot;recovery use&quot;.</source>
        <translation>请接着用 recovery use 设置新密码。</translation>
    </message>
    <message>
        <source>although registered: to be let in anew by a township that has a new PC</source>
        <translation>虽已登记，但镇里换了新电脑，需重新登记</translation>
    </message>
    <message>
        <source>PC of the same station whose place it takes: that one is taken off the list, and all data of the station is written beside the welcome</source>
        <translation>被替换的本站旧电脑：旧电脑移出名册，本站全部数据写在回复文件旁边</translation>
    </message>
    <message>
        <source>It takes the place of %1. All data of the station, to be taken in after the welcome: %2</source>
        <translation>它接替“%1”。本站全部数据（收下回复后再接收）：%2</translation>
    </message>
    <message>
        <source>Root key: check code %1</source>
        <translation>根密钥：核对码 %1</translation>
    </message>
    <message>
        <source>Root key: %1</source>
        <translation>根密钥：%1</translation>
    </message>
    <message>
        <source>the root key from the recovery sheet, typed or scanned</source>
        <translation>恢复单上的根密钥（手输或扫码）</translation>
    </message>
    <message>
        <source>at a station: file to write for the township</source>
        <translation>站点：写给镇里的文件</translation>
    </message>
    <message>
        <source>newest list of sites, written at a station by &quot;enroll list -o&quot;</source>
        <translation>最新的站点名册，在站点用 enroll list -o 写出</translation>
    </message>
    <message>
        <source>number of the last change to take over; all</source>
        <translation>接收到第几条为止；不填则全部</translation>
    </message>
    <message>
        <source>why; stands in the operation log</source>
        <translation>原因；记入操作日志</translation>
    </message>
    <message>
        <source>List of sites number %1 is signed (check code %2). It goes to all sites with the next files.</source>
        <translation>第 %1 号站点名册已签发（核对码 %2），随下一批文件发往各站点。</translation>
    </message>
    <message>
        <source>new keys for this PC: at a station a request, at an office at once</source>
        <translation>更换本机密钥：站点写申请，镇里立即更换</translation>
    </message>
    <message>
        <source>at an office&apos;s new PC: go on for the lost one, proven by the root key</source>
        <translation>镇级的新电脑上：凭根密钥接替丢失的旧电脑</translation>
    </message>
    <message>
        <source>at an office put back from a backup: bring its list of sites and a station&apos;s newer one together</source>
        <translation>在用备份恢复的镇里电脑上：把本机名册与站点手中较新的名册合并</translation>
    </message>
    <message>
        <source>at the township: take over what a site wrote after it was taken off the list</source>
        <translation>镇级：接收某站点被移出名册后写的内容</translation>
    </message>
    <message>
        <source>%1 changes of %2 are taken over.</source>
        <translation>已接收 %1 条（%2）。</translation>
    </message>
    <message>
        <source>at an office: wipe the root key from this PC; it stays on paper only</source>
        <translation>镇级：从本机清除根密钥，只留纸上</translation>
    </message>
</context>
<context>
    <name>ContactPerson</name>
    <message>
        <source>Resident</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>DangerGrade</name>
    <message>
        <source>A, sound</source>
        <translation>A 级</translation>
    </message>
    <message>
        <source>B, small defects</source>
        <translation>B 级</translation>
    </message>
    <message>
        <source>C, partly dangerous</source>
        <translation>C 级</translation>
    </message>
    <message>
        <source>D, dangerous</source>
        <translation>D 级</translation>
    </message>
</context>
<context>
    <name>DisputeCase</name>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>因何事</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>People involved</source>
        <translation>涉及人数</translation>
    </message>
    <message>
        <source>Escalation risk</source>
        <translation>激化风险</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>卷号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>First asked</source>
        <translation>首问负责</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Kind of mediation</source>
        <translation>调解种类</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>阶段日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Reason for more time</source>
        <translation>延期理由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议形式</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>协议日期</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>怎样约定</translation>
    </message>
    <message>
        <source>How it is performed</source>
        <translation>怎样履行</translation>
    </message>
    <message>
        <source>To be performed by</source>
        <translation>履行期限</translation>
    </message>
    <message>
        <source>Performed on</source>
        <translation>履行日期</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>履行情况</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意情况</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>回访情况</translation>
    </message>
    <message>
        <source>Settled at the desk</source>
        <translation>当场调结</translation>
    </message>
    <message>
        <source>Entered later from paper</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Parties ask not to be public</source>
        <translation>当事人要求不公开</translation>
    </message>
    <message>
        <source>Judicial confirmation asked on</source>
        <translation>司法确认申请日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>Mediation ended on</source>
        <translation>调解结束日期</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Next instalment on</source>
        <translation>下期日期</translation>
    </message>
    <message>
        <source>Where to go instead</source>
        <translation>另走途径</translation>
    </message>
    <message>
        <source>Papers in the file</source>
        <translation>卷内材料</translation>
    </message>
    <message>
        <source>Finding of a round</source>
        <translation>排查发现</translation>
    </message>
</context>
<context>
    <name>DisputeCategory</name>
    <message>
        <source>Marriage and family</source>
        <translation>婚姻家庭</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻里</translation>
    </message>
    <message>
        <source>House and homestead</source>
        <translation>房屋宅基地</translation>
    </message>
    <message>
        <source>Land and forest</source>
        <translation>土地承包/山林</translation>
    </message>
    <message>
        <source>Expropriation and removal</source>
        <translation>征地拆迁</translation>
    </message>
    <message>
        <source>Contract and debt</source>
        <translation>合同/债务</translation>
    </message>
    <message>
        <source>Labour and wages</source>
        <translation>劳动争议(欠薪)</translation>
    </message>
    <message>
        <source>Damages</source>
        <translation>损害赔偿</translation>
    </message>
    <message>
        <source>Road traffic</source>
        <translation>道路交通</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境污染</translation>
    </message>
    <message>
        <source>Property management</source>
        <translation>物业</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Production and business</source>
        <translation>生产经营</translation>
    </message>
    <message>
        <source>Village affairs</source>
        <translation>村务管理</translation>
    </message>
    <message>
        <source>School</source>
        <translation>校园</translation>
    </message>
    <message>
        <source>Internet and new trades</source>
        <translation>互联网/新业态</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>DisputeEvent</name>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Mediation session</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Agreement reached</source>
        <translation>达成协议</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>调解不成</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回终止</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Performed in part</source>
        <translation>部分履行</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Flared up again</source>
        <translation>反复</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Handed up</source>
        <translation>上报到镇</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>镇里退回</translation>
    </message>
    <message>
        <source>Party added</source>
        <translation>增加当事人</translation>
    </message>
    <message>
        <source>Party removed</source>
        <translation>移除当事人</translation>
    </message>
    <message>
        <source>Grade changed</source>
        <translation>调整等级</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记事</translation>
    </message>
</context>
<context>
    <name>DisputeGrade</name>
    <message>
        <source>Simple</source>
        <translation>简易</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Difficult or across areas</source>
        <translation>疑难复杂</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>特别重大</translation>
    </message>
</context>
<context>
    <name>DisputeSource</name>
    <message>
        <source>Asked by a party</source>
        <translation>当事人申请</translation>
    </message>
    <message>
        <source>Grid screening</source>
        <translation>网格排查</translation>
    </message>
    <message>
        <source>Found on patrol</source>
        <translation>巡逻发现</translation>
    </message>
    <message>
        <source>Residents or hotline</source>
        <translation>群众反映/热线</translation>
    </message>
    <message>
        <source>Assigned from above</source>
        <translation>上级交办</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>公调对接</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>诉调对接</translation>
    </message>
    <message>
        <source>Petition office</source>
        <translation>访调对接</translation>
    </message>
    <message>
        <source>Procuratorate</source>
        <translation>检调对接</translation>
    </message>
    <message>
        <source>Discipline office</source>
        <translation>纪调对接</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>DisputeStatus</name>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>In mediation</source>
        <translation>调解中</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>达成协议</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>调解不成</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回终止</translation>
    </message>
    <message>
        <source>Being performed</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Handed up</source>
        <translation>已上报</translation>
    </message>
</context>
<context>
    <name>DueMark</name>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>临近</translation>
    </message>
    <message>
        <source>in good time</source>
        <translation>时间充裕</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办</translation>
    </message>
</context>
<context>
    <name>Dwelling</name>
    <message>
        <source>Address</source>
        <translation>门牌地址</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Year built</source>
        <translation>建成年份</translation>
    </message>
    <message>
        <source>Danger grade</source>
        <translation>危房等级</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>产权人</translation>
    </message>
    <message>
        <source>Let</source>
        <translation>出租情况</translation>
    </message>
    <message>
        <source>What is let, and to whom</source>
        <translation>出租说明</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>登记备案日期</translation>
    </message>
    <message>
        <source>Last fire check</source>
        <translation>上次消防检查</translation>
    </message>
    <message>
        <source>Next fire check</source>
        <translation>下次消防检查</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>房屋</translation>
    </message>
</context>
<context>
    <name>DwellingKind</name>
    <message>
        <source>Brick and concrete</source>
        <translation>砖混</translation>
    </message>
    <message>
        <source>Brick and wood</source>
        <translation>砖木</translation>
    </message>
    <message>
        <source>Concrete frame</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>木结构</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>土坯</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Education</name>
    <message>
        <source>None</source>
        <translation>未上学</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>Junior secondary</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>Senior secondary</source>
        <translation>高中/中专</translation>
    </message>
    <message>
        <source>College</source>
        <translation>大专</translation>
    </message>
    <message>
        <source>University</source>
        <translation>本科及以上</translation>
    </message>
</context>
<context>
    <name>ErasureBasis</name>
    <message>
        <source>Retention period is over</source>
        <translation>保存期限届满</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>本人要求删除</translation>
    </message>
    <message>
        <source>Consent was withdrawn</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Should not have been collected</source>
        <translation>不应采集</translation>
    </message>
</context>
<context>
    <name>ErasureCertificate</name>
    <message>
        <source>Erased at</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>删除的内容（类别和数量）</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>删除证明</translation>
    </message>
</context>
<context>
    <name>EscalationRisk</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>May turn violent</source>
        <translation>民转刑风险</translation>
    </message>
    <message>
        <source>May involve a crowd</source>
        <translation>群体性风险</translation>
    </message>
</context>
<context>
    <name>ExchangeJob</name>
    <message>
        <source>Reading what is here for this site</source>
        <translation>正在读取给本站的文件</translation>
    </message>
    <message>
        <source>Writing and checking what was written</source>
        <translation>正在写出并核查写出的文件</translation>
    </message>
    <message>
        <source>Backing up first</source>
        <translation>正在先做备份</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>Disputes and their course</source>
        <translation>纠纷和调解经过</translation>
    </message>
    <message>
        <source>People and houses</source>
        <translation>人口房屋</translation>
    </message>
    <message>
        <source>Rounds and hazards</source>
        <translation>排查、隐患</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>巡逻记录</translation>
    </message>
    <message>
        <source>Station, groups, users and attachments</source>
        <translation>站点、小组、用户和附件</translation>
    </message>
    <message>
        <source>Its time lies more than a day ahead. Check the clock of that PC first.</source>
        <translation>写的时间快了一天以上，请先核对那台电脑的时钟。</translation>
    </message>
    <message>
        <source>The sender may not change this record. Ask who entered it.</source>
        <translation>发来的站点无权改这条，请问清是谁登记的。</translation>
    </message>
    <message>
        <source>Written after this PC was taken off the list of sites.</source>
        <translation>这台电脑移出名册以后写的。</translation>
    </message>
    <message>
        <source>Not meant for this station.</source>
        <translation>不是给本站的。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>所辖组</translation>
    </message>
    <message>
        <source>Grid worker</source>
        <translation>网格员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Units and shops</source>
        <translation>单位商户数</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Number</source>
        <translation>组号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>小地名</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Mediation informant</source>
        <translation>调解信息员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
</context>
<context>
    <name>Hazard</name>
    <message>
        <source>Hazard</source>
        <translation>安全隐患</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>责任人电话</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>整改资金</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Reason for more time</source>
        <translation>延期理由</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>告知日期</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>整改日期</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>整改人</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>Looked at again by</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>巡逻</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Finding of a round</source>
        <translation>排查发现</translation>
    </message>
</context>
<context>
    <name>HazardCategory</name>
    <message>
        <source>Fire</source>
        <translation>消防</translation>
    </message>
    <message>
        <source>Road traffic</source>
        <translation>道路交通</translation>
    </message>
    <message>
        <source>Production safety</source>
        <translation>生产安全</translation>
    </message>
    <message>
        <source>Food and drugs</source>
        <translation>食品药品</translation>
    </message>
    <message>
        <source>Dangerous building</source>
        <translation>房屋建筑</translation>
    </message>
    <message>
        <source>Electricity and gas</source>
        <translation>用电用气</translation>
    </message>
    <message>
        <source>Chemicals, explosives, fireworks</source>
        <translation>危化民爆/烟花爆竹</translation>
    </message>
    <message>
        <source>School and surroundings</source>
        <translation>校园及周边</translation>
    </message>
    <message>
        <source>Landslide and flood</source>
        <translation>地质灾害/防汛</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水域</translation>
    </message>
    <message>
        <source>Special equipment</source>
        <translation>特种设备</translation>
    </message>
    <message>
        <source>Ecology</source>
        <translation>环境生态</translation>
    </message>
    <message>
        <source>Logistics and post</source>
        <translation>物流寄递</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>铁路沿线</translation>
    </message>
    <message>
        <source>Power and telecom lines</source>
        <translation>三电设施</translation>
    </message>
    <message>
        <source>Living, storing and working in one</source>
        <translation>三合一场所</translation>
    </message>
    <message>
        <source>Public facilities</source>
        <translation>公共设施</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>HazardLevel</name>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>较大</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
</context>
<context>
    <name>HazardSource</name>
    <message>
        <source>Monthly round</source>
        <translation>月度排查</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>巡逻发现</translation>
    </message>
    <message>
        <source>Reported by residents</source>
        <translation>群众反映</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Assigned from above</source>
        <translation>上级交办</translation>
    </message>
</context>
<context>
    <name>HazardStatus</name>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Told, with a day set</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Being put right</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Put right, to be looked at again</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Handed up</source>
        <translation>已上报</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Go to a section</source>
        <translation>转到第几个栏目</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找人和事</translation>
    </message>
    <message>
        <source>Register something here</source>
        <translation>在本页登记</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>保存表单</translation>
    </message>
    <message>
        <source>Take back the last save</source>
        <translation>撤销上次保存</translation>
    </message>
    <message>
        <source>Exchange data</source>
        <translation>数据交换</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>这张快捷键表</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>在列表中移动</translation>
    </message>
    <message>
        <source>Open the row, go on in a form</source>
        <translation>打开本行；表单中到下一项</translation>
    </message>
    <message>
        <source>Close, go back</source>
        <translation>关闭、返回</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>复制所选行的文字</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>到下一项</translation>
    </message>
    <message>
        <source>On the workbench: write down as done</source>
        <translation>工作台：填写办理情况</translation>
    </message>
    <message>
        <source>Choose between values to be checked</source>
        <translation>待核对：选第几个值</translation>
    </message>
</context>
<context>
    <name>Household</name>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>户口簿号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>IdType</name>
    <message>
        <source>Resident ID card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Residence permit (HK, Macao, Taiwan)</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Permanent residence card</source>
        <translation>外国人永久居留证</translation>
    </message>
    <message>
        <source>Household register only</source>
        <translation>户口簿</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>无证件</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>没有要列的内容。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>MediationKind</name>
    <message>
        <source>People&apos;s mediation</source>
        <translation>人民调解</translation>
    </message>
    <message>
        <source>Administrative mediation</source>
        <translation>行政调解</translation>
    </message>
    <message>
        <source>Judicial mediation</source>
        <translation>司法调解</translation>
    </message>
    <message>
        <source>Trade or professional mediation</source>
        <translation>行业性专业性调解</translation>
    </message>
    <message>
        <source>Joint mediation</source>
        <translation>联合调解</translation>
    </message>
</context>
<context>
    <name>MediationSession</name>
    <message>
        <source>Dispute</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Lead mediator</source>
        <translation>主持调解员</translation>
    </message>
    <message>
        <source>Other mediators</source>
        <translation>其他调解员</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在场人</translation>
    </message>
    <message>
        <source>The applicant says</source>
        <translation>申请人说</translation>
    </message>
    <message>
        <source>The other side says</source>
        <translation>对方说</translation>
    </message>
    <message>
        <source>Facts established</source>
        <translation>查明事实</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>调解意见</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Mediation session</source>
        <translation>调解</translation>
    </message>
</context>
<context>
    <name>MeetingMode</name>
    <message>
        <source>At the station</source>
        <translation>室内</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 changes, %2 of them damaged, %3 erased</source>
        <translation>变更%1条，损坏%2条，已彻底删除内容%3条</translation>
    </message>
    <message>
        <source>This record has been erased for good.</source>
        <translation>这条记录已彻底删除。</translation>
    </message>
    <message>
        <source>What was erased cannot be brought back.</source>
        <translation>已彻底删除的内容不能恢复。</translation>
    </message>
    <message>
        <source>What was erased is gone</source>
        <translation>已彻底删除的内容没有残留</translation>
    </message>
    <message>
        <source>%1 erasures, %2 changes still hold erased values</source>
        <translation>彻底删除%1次，仍有残留的变更%2条</translation>
    </message>
    <message>
        <source>%1 records, %2 of them different</source>
        <translation>记录%1条，不符%2条</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>共%1条</translation>
    </message>
    <message>
        <source>entry %1 does not fit its forerunner</source>
        <translation>第%1条与前一条接不上</translation>
    </message>
    <message>
        <source>The content is damaged or was not written by this program.</source>
        <translation>内容已损坏，或不是由本程序写成的。</translation>
    </message>
    <message>
        <source>The encryption part of the program failed.</source>
        <translation>程序的加密部分出错。</translation>
    </message>
    <message>
        <source>The key of the other site is not usable.</source>
        <translation>对方站点的密钥不能使用。</translation>
    </message>
    <message>
        <source>This program does not know the encryption method used here.</source>
        <translation>本程序版本不支持这里使用的加密方式。</translation>
    </message>
    <message>
        <source>Install the newest version of the program and try again.</source>
        <translation>请安装最新版本的程序后再试。</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>An ID number has 18 characters, this one has %1.</source>
        <translation>身份证号应为18位，现在是%1位。</translation>
    </message>
    <message>
        <source>Character %1 of the ID number should be a digit.</source>
        <translation>身份证号第%1位应为数字。</translation>
    </message>
    <message>
        <source>The birth date in the ID number does not exist.</source>
        <translation>身份证号中的出生日期不存在。</translation>
    </message>
    <message>
        <source>The birth date in the ID number lies in the future.</source>
        <translation>身份证号中的出生日期晚于今天。</translation>
    </message>
    <message>
        <source>The ID number does not add up: with these digits it would end in %1. Please compare it digit by digit.</source>
        <translation>身份证号校验不符：按前17位末位应为%1，请逐位核对。</translation>
    </message>
    <message>
        <source>No ID number can be made from these parts.</source>
        <translation>无法由这些内容生成身份证号。</translation>
    </message>
    <message>
        <source>This is no date. Write 1948-03-15, 1948-03, 1948 or 约1948.</source>
        <translation>日期无法识别，可写1948-03-15、1948-03、1948或约1948。</translation>
    </message>
    <message>
        <source>A birth date lies between 1850 and today.</source>
        <translation>出生日期应在1850年至今天之间。</translation>
    </message>
    <message>
        <source>This is no telephone number: a mobile has 11 digits, a line its area code and 7 or 8 digits.</source>
        <translation>电话号码不对：手机号11位，座机为区号加7至8位。</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation>磁盘空间不足，无法写入“%1”。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>Please free some space and try again.</source>
        <translation>请清理出空间后再试。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1”无法写入。</translation>
    </message>
    <message>
        <source>Please check that the folder can be written to and the stick is still plugged in.</source>
        <translation>请检查文件夹是否可写、U盘是否仍插着。</translation>
    </message>
    <message>
        <source>Another program is working with these data.</source>
        <translation>另一个程序正在使用这些数据。</translation>
    </message>
    <message>
        <source>Please close it there and try again.</source>
        <translation>请先在那边关闭，再试一次。</translation>
    </message>
    <message>
        <source>A region code has 12 digits (9 for a township).</source>
        <translation>区划代码应为12位数字（乡镇可填9位）。</translation>
    </message>
    <message>
        <source>This region code names no township.</source>
        <translation>该区划代码不对应任何乡镇。</translation>
    </message>
    <message>
        <source>The station code is missing or too long.</source>
        <translation>站点编码缺失或过长。</translation>
    </message>
    <message>
        <source>The name of the site is missing or too long.</source>
        <translation>站点名称缺失或过长。</translation>
    </message>
    <message>
        <source>A user name has 1 to 64 characters.</source>
        <translation>用户名应为1至64个字。</translation>
    </message>
    <message>
        <source>The password must not be empty.</source>
        <translation>密码不能为空。</translation>
    </message>
    <message>
        <source>The folder already holds a store.</source>
        <translation>该文件夹中已有数据库。</translation>
    </message>
    <message>
        <source>There is no store in this folder.</source>
        <translation>该文件夹中没有数据库。</translation>
    </message>
    <message>
        <source>The keys file of the store cannot be read.</source>
        <translation>无法读取数据库的密钥文件。</translation>
    </message>
    <message>
        <source>The store was last used by a newer program.</source>
        <translation>该数据库由更新版本的程序使用过。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Please wait %1 seconds.</source>
        <translation>密码错误次数过多，请等待%1秒后再试。</translation>
    </message>
    <message>
        <source>The recovery code is wrong.</source>
        <translation>恢复码不正确。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>用户名或密码不正确。</translation>
    </message>
    <message>
        <source>The user “%1” can log in already.</source>
        <translation>用户“%1”已可登录。</translation>
    </message>
    <message>
        <source>No more users fit into this store.</source>
        <translation>用户数量已达上限。</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>没有用户“%1”。</translation>
    </message>
    <message>
        <source>The last user cannot be removed.</source>
        <translation>最后一名用户不能移除。</translation>
    </message>
    <message>
        <source>Add another user first.</source>
        <translation>请先添加其他用户。</translation>
    </message>
    <message>
        <source>The keys file of the store is damaged.</source>
        <translation>数据库的密钥文件已损坏。</translation>
    </message>
    <message>
        <source>The records themselves are untouched.</source>
        <translation>记录本身没有受到影响。</translation>
    </message>
    <message>
        <source>Take the file “keys” from the newest backup.</source>
        <translation>请从最近的备份中取回“keys”文件。</translation>
    </message>
    <message>
        <source>The sample texts are faulty: %1</source>
        <translation>演示用文字有误：%1</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number.</source>
        <translation>%1：“%2”不是整数。</translation>
    </message>
    <message>
        <source>%1: write yes or no.</source>
        <translation>%1：请填“是”或“否”。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date.</source>
        <translation>%1：“%2”不是日期。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date and time.</source>
        <translation>%1：“%2”不是日期和时间。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not in the list.</source>
        <translation>%1：“%2”不在可选范围内。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not the number of a record.</source>
        <translation>%1：“%2”不是有效的记录编号。</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1太长。</translation>
    </message>
    <message>
        <source>%1: write the month as 2026-11.</source>
        <translation>%1：月份请写成 2026-11 的形式。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a possible date.</source>
        <translation>%1：没有“%2”这个日期。</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>请填写%1。</translation>
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
        <source>The keys file names a cipher this program does not know.</source>
        <translation>密钥文件所写的加密方式，本程序不认识。</translation>
    </message>
    <message>
        <source>The store key has the wrong length.</source>
        <translation>数据库密钥长度不对。</translation>
    </message>
    <message>
        <source>There is no Helin store here.</source>
        <translation>这里没有和邻的数据库。</translation>
    </message>
    <message>
        <source>This file is an unencrypted database, not a Helin store.</source>
        <translation>这个文件是未加密的数据库，不是和邻的数据库。</translation>
    </message>
    <message>
        <source>The page cipher is not available.</source>
        <translation>数据库的加密功能不可用。</translation>
    </message>
    <message>
        <source>The store would not be encrypted. It was closed again.</source>
        <translation>数据库未能加密，已重新关闭。</translation>
    </message>
    <message>
        <source>The file does not open with this key, or it is not a Helin store.</source>
        <translation>密钥打不开这个文件，或者它不是和邻的数据库。</translation>
    </message>
    <message>
        <source>The store is damaged: part of it fails its check.</source>
        <translation>数据库已损坏：部分内容校验不通过。</translation>
    </message>
    <message>
        <source>Do not go on working with it. Restore the latest backup.</source>
        <translation>请不要继续使用，恢复最近一次备份。</translation>
    </message>
    <message>
        <source>Another program is using the store right now.</source>
        <translation>另一个程序正在使用这个数据库。</translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <translation>请关闭另一个窗口后再试。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Nothing was changed; what was saved before is safe.</source>
        <translation>没有做任何改动，以前保存的内容完好。</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>请腾出空间后再试。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有做任何改动。</translation>
    </message>
    <message>
        <source>The store could not be read or written.</source>
        <translation>数据库无法读写。</translation>
    </message>
    <message>
        <source>Check that the disk is connected and may be written to.</source>
        <translation>请检查磁盘是否接好、是否允许写入。</translation>
    </message>
    <message>
        <source>The program made a mistake while using the store.</source>
        <translation>程序读写数据库时出错。</translation>
    </message>
    <message>
        <source>There is no field named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的栏目。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>This store was written by a newer version of the program.</source>
        <translation>这个数据库由更新版本的程序写成。</translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>没有改动任何内容。</translation>
    </message>
    <message>
        <source>Install the newer version and open it again.</source>
        <translation>请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>The store is damaged: its beginning cannot be read.</source>
        <translation>数据库已损坏：文件开头读不出来。</translation>
    </message>
    <message>
        <source>Restore the latest backup.</source>
        <translation>请恢复最近一次备份。</translation>
    </message>
    <message>
        <source>There is a store in this folder already.</source>
        <translation>这个文件夹里已有数据库。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请另选一个文件夹。</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>无法新建文件夹。</translation>
    </message>
    <message>
        <source>There is no Helin store in this folder.</source>
        <translation>这个文件夹里没有和邻的数据库。</translation>
    </message>
    <message>
        <source>This file is not a data bundle, or it is damaged.</source>
        <translation>该文件不是数据包，或已损坏。</translation>
    </message>
    <message>
        <source>Please copy it again from its source.</source>
        <translation>请从来源处重新复制一份。</translation>
    </message>
    <message>
        <source>The bundle could not be read.</source>
        <translation>数据包无法读取。</translation>
    </message>
    <message>
        <source>Check the stick or folder and try again.</source>
        <translation>请检查U盘或文件夹后再试。</translation>
    </message>
    <message>
        <source>The bundle was cut off or changed on its way.</source>
        <translation>数据包在传递途中被截断或改动。</translation>
    </message>
    <message>
        <source>Nothing was taken over from it.</source>
        <translation>没有导入其中任何内容。</translation>
    </message>
    <message>
        <source>This bundle is addressed to “%1”, not to this site.</source>
        <translation>该数据包是发给“%1”的，不是发给本站点的。</translation>
    </message>
    <message>
        <source>Pass it on to its receiver.</source>
        <translation>请转交给收件方。</translation>
    </message>
    <message>
        <source>The sender “%1” is not on the list of sites.</source>
        <translation>发送方“%1”不在站点名册上。</translation>
    </message>
    <message>
        <source>Ask the township whether this site is enrolled.</source>
        <translation>请向乡镇核实该站点是否已登记。</translation>
    </message>
    <message>
        <source>The signature of “%1” under this bundle does not hold.</source>
        <translation>该数据包上“%1”的签名无效。</translation>
    </message>
    <message>
        <source>It was changed on its way, or somebody else made it. Ask the sender for a new one.</source>
        <translation>它在途中被改动，或由他人制作。请向发送方索取新的数据包。</translation>
    </message>
    <message>
        <source>The data could not be compressed.</source>
        <translation>数据压缩失败。</translation>
    </message>
    <message>
        <source>The bundle could not be written.</source>
        <translation>数据包无法写入。</translation>
    </message>
    <message>
        <source>The records are untouched.</source>
        <translation>记录没有受到影响。</translation>
    </message>
    <message>
        <source>The bundle would be larger than 4 GB.</source>
        <translation>数据包将超过4GB。</translation>
    </message>
    <message>
        <source>Send the data in several bundles.</source>
        <translation>请分成几个数据包发送。</translation>
    </message>
    <message>
        <source>The file holds changes written by a newer program.</source>
        <translation>文件里有更新版本的程序写的内容。</translation>
    </message>
    <message>
        <source>Install the newer version, then receive the file again.</source>
        <translation>请安装新版本，然后重新接收这个文件。</translation>
    </message>
    <message>
        <source>The change log of this store has a hole.</source>
        <translation>这个数据库的改动记录有缺口。</translation>
    </message>
    <message>
        <source>The mark of the last saved entry could not be written.</source>
        <translation>最后保存位置的记号无法写入。</translation>
    </message>
    <message>
        <source>This entry cannot be changed any more.</source>
        <translation>这条内容不能再修改。</translation>
    </message>
    <message>
        <source>Write a new entry that corrects it.</source>
        <translation>请另写一条更正。</translation>
    </message>
    <message>
        <source>This kind of record is never deleted.</source>
        <translation>这类记录不能删除。</translation>
    </message>
    <message>
        <source>Give it an end state instead.</source>
        <translation>请改为填写办结或注销等状态。</translation>
    </message>
    <message>
        <source>This entry has already been handed on and cannot be taken back.</source>
        <translation>这条内容已经交出，不能撤销。</translation>
    </message>
    <message>
        <source>Overdue by 1 day</source>
        <translation>逾期 1 天</translation>
    </message>
    <message>
        <source>Overdue by %1 days</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>还剩 1 天</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>还剩 %1 天</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>This is not an enrolment file, or it is damaged.</source>
        <translation>该文件不是登记文件，或已损坏。</translation>
    </message>
    <message>
        <source>The signature of the enrolment file does not hold.</source>
        <translation>登记文件的签名无效。</translation>
    </message>
    <message>
        <source>It was changed on its way. Please ask for a new one.</source>
        <translation>文件在途中被改动，请索取新的文件。</translation>
    </message>
    <message>
        <source>The site uses another encryption method than this township.</source>
        <translation>该站点使用的加密方式与本乡镇不同。</translation>
    </message>
    <message>
        <source>This site can only enrol sites that are below it.</source>
        <translation>本站点只能登记下级站点。</translation>
    </message>
    <message>
        <source>“%1” was taken off the list.</source>
        <translation>“%1”已从名册中移除。</translation>
    </message>
    <message>
        <source>Set the program up anew on that computer and send a new request.</source>
        <translation>请在那台电脑上重新设置程序，再发送新的申请。</translation>
    </message>
    <message>
        <source>“%1” is on the list already, with other keys.</source>
        <translation>“%1”已在名册上，但密钥不同。</translation>
    </message>
    <message>
        <source>Ask that site whether the request is really its own.</source>
        <translation>请向该站点核实申请是否由其本人提交。</translation>
    </message>
    <message>
        <source>The request uses the keys of “%1”.</source>
        <translation>该申请使用了“%1”的密钥。</translation>
    </message>
    <message>
        <source>The shared records are too large for a welcome file.</source>
        <translation>共享资料过大，无法放入接入文件。</translation>
    </message>
    <message>
        <source>This welcome file answers the request of another site.</source>
        <translation>该接入文件是对其他站点申请的答复。</translation>
    </message>
    <message>
        <source>Ask the township for the answer to the request of this site.</source>
        <translation>请向乡镇索取对本站点申请的答复。</translation>
    </message>
    <message>
        <source>The list of sites in the welcome file does not name this site.</source>
        <translation>接入文件中的站点名册没有本站点。</translation>
    </message>
    <message>
        <source>Ask the township before going on.</source>
        <translation>请先与乡镇核实，再继续操作。</translation>
    </message>
    <message>
        <source>The list of sites is not signed by the township known here.</source>
        <translation>站点名册不是由本机所认的乡镇签名的。</translation>
    </message>
    <message>
        <source>Only the township&apos;s own site may change the list of sites.</source>
        <translation>只有乡镇本级站点可以修改站点名册。</translation>
    </message>
    <message>
        <source>Only a township or county keeps the list of sites.</source>
        <translation>只有乡镇或县级站点可以管理站点名册。</translation>
    </message>
    <message>
        <source>Two different lists of sites carry the number %1.</source>
        <translation>有两份内容不同的站点名册编号都是%1。</translation>
    </message>
    <message>
        <source>Stop exchanging data and ask the township: its computer may have been copied, or a file was forged.</source>
        <translation>请停止数据交换并向乡镇核实：可能是乡镇电脑被复制，或有人伪造了文件。</translation>
    </message>
    <message>
        <source>Please give the day.</source>
        <translation>请填日期。</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>日期晚于今天。</translation>
    </message>
    <message>
        <source>The letter of a PC is one of A to Z.</source>
        <translation>电脑代号是 A 到 Z 中的一个字母。</translation>
    </message>
    <message>
        <source>There is no such value among those to be checked.</source>
        <translation>待核对的值里没有这一个。</translation>
    </message>
    <message>
        <source>Say why this value is the right one.</source>
        <translation>请写明为什么选这个值。</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>没有这一项。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>文件读不出来。</translation>
    </message>
    <message>
        <source>Check that it is where you think it is.</source>
        <translation>请看看文件是不是在那里。</translation>
    </message>
    <message>
        <source>This file is too large for what it should be.</source>
        <translation>文件太大，不像是这种文件。</translation>
    </message>
    <message>
        <source>The check code does not agree.</source>
        <translation>核对码不一致。</translation>
    </message>
    <message>
        <source>Nothing was changed. Read the code to each other again; if it still differs, the file is not from whom it says.</source>
        <translation>没有改动任何内容。请再互相念一遍核对码；还不一样，文件就不是对方写的。</translation>
    </message>
    <message>
        <source>This station is registered with a township already.</source>
        <translation>本站已经在镇里登记过了。</translation>
    </message>
    <message>
        <source>This station has not asked to be registered yet.</source>
        <translation>本站还没有写过登记申请。</translation>
    </message>
    <message>
        <source>Write a registration request and hand it to the township first.</source>
        <translation>请先写登记申请，交到镇里。</translation>
    </message>
    <message>
        <source>This site is not on the list of sites.</source>
        <translation>此站点不在站点名册中。</translation>
    </message>
    <message>
        <source>This station is not registered with a township yet.</source>
        <translation>本站还没有在镇里登记。</translation>
    </message>
    <message>
        <source>An earlier file is missing: number %1 from %2.</source>
        <translation>还缺前面的文件：%2 的第 %1 号。</translation>
    </message>
    <message>
        <source>Keep this file and receive the earlier one first.</source>
        <translation>请留着这个文件，先接收前面的。</translation>
    </message>
    <message>
        <source>The folder for the file could not be made.</source>
        <translation>放文件的文件夹建不起来。</translation>
    </message>
    <message>
        <source>Check the stick or choose another place.</source>
        <translation>请看看 U 盘，或者换一个位置。</translation>
    </message>
    <message>
        <source>The content of the file is not in order.</source>
        <translation>文件内容不完好。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask for the file again.</source>
        <translation>没有记入任何内容。请对方重写一次。</translation>
    </message>
    <message>
        <source>This entry is not among those kept aside.</source>
        <translation>暂存待核里没有这一条。</translation>
    </message>
    <message>
        <source>Only entries kept aside because of a clock can be taken over.</source>
        <translation>只有因时钟不准而暂存的才能记入。</translation>
    </message>
    <message>
        <source>The station must enter it again within its own rights.</source>
        <translation>请那个站点在自己的权限内重新登记。</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>文件完整</translation>
    </message>
    <message>
        <source>Every entry of the change log is as it was written</source>
        <translation>每条变更记录都与写入时一致</translation>
    </message>
    <message>
        <source>Every record shows what the change log says</source>
        <translation>每条记录都与变更记录相符</translation>
    </message>
    <message>
        <source>The search index is in order</source>
        <translation>查找索引正常</translation>
    </message>
    <message>
        <source>The operation log is unbroken</source>
        <translation>操作日志连续、未被改动</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here.</source>
        <translation>此处没有选项“%1”。</translation>
    </message>
    <message>
        <source>An option lacks its value or has one too many.</source>
        <translation>某个选项缺少取值，或多写了取值。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; may be given once.</source>
        <translation>选项“%1”只能写一次。</translation>
    </message>
    <message>
        <source>The command lacks its %1.</source>
        <translation>命令缺少 %1。</translation>
    </message>
    <message>
        <source>The command has one word too many: &quot;%1&quot;.</source>
        <translation>命令多写了“%1”。</translation>
    </message>
    <message>
        <source>The command lacks the option &quot;%1&quot;.</source>
        <translation>命令缺少选项“%1”。</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; takes a whole number from %2 to %3.</source>
        <translation>选项“%1”应为%2到%3之间的整数。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>文件无法读取：%1</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>这一行太长。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引号没有成对。</translation>
    </message>
    <message>
        <source>There is no kind of record called &quot;%1&quot;.</source>
        <translation>没有“%1”这类记录。</translation>
    </message>
    <message>
        <source>The kinds are: %1</source>
        <translation>可用的类别：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a record.</source>
        <translation>“%1”不是记录编号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form field=value.</source>
        <translation>“%1”应写成 字段=值。</translation>
    </message>
    <message>
        <source>%1: there is no such record.</source>
        <translation>%1：没有这条记录。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not the id of a record.</source>
        <translation>%1：“%2”不是记录编号。</translation>
    </message>
    <message>
        <source>%1: nothing is called &quot;%2&quot;.</source>
        <translation>%1：找不到名为“%2”的记录。</translation>
    </message>
    <message>
        <source>%1: several records are called &quot;%2&quot;.</source>
        <translation>%1：名为“%2”的记录不止一条。</translation>
    </message>
    <message>
        <source>Give the id of the right one.</source>
        <translation>请写明编号。</translation>
    </message>
    <message>
        <source>%1 is filled in by the program.</source>
        <translation>%1由程序自动填写。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>helin-cli help lists the commands.</source>
        <translation>可用 helin-cli help 查看全部命令。</translation>
    </message>
    <message>
        <source>The township chooses the encryption: intl or gm; a station follows it.</source>
        <translation>加密方式由镇级选定（intl 或 gm），站点随之。</translation>
    </message>
    <message>
        <source>The language is zh or en.</source>
        <translation>语言应为 zh 或 en。</translation>
    </message>
    <message>
        <source>The program failed inside.</source>
        <translation>程序内部出错。</translation>
    </message>
    <message>
        <source>What was stored before is safe.</source>
        <translation>此前已保存的数据不受影响。</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>请写明要执行的命令。</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; cannot stand in a batch.</source>
        <translation>命令“%1”不能写在批处理中。</translation>
    </message>
    <message>
        <source>The password file cannot be read.</source>
        <translation>密码文件无法读取。</translation>
    </message>
    <message>
        <source>This store has several users: say which one with --as.</source>
        <translation>此处有多个用户，请用 --as 写明用户名。</translation>
    </message>
    <message>
        <source>Say which store to work on with --store FOLDER.</source>
        <translation>请用 --store 写明数据文件夹。</translation>
    </message>
    <message>
        <source>The password is missing: give --password-file FILE or set the environment variable HELIN_PASSWORD.</source>
        <translation>缺少密码：请用 --password-file 指定密码文件，或设置环境变量 HELIN_PASSWORD。</translation>
    </message>
    <message>
        <source>Who is the first party?</source>
        <translation>请填甲方。</translation>
    </message>
    <message>
        <source>Who is the other party?</source>
        <translation>请填乙方。</translation>
    </message>
    <message>
        <source>The same person stands on both sides.</source>
        <translation>同一个人不能既是甲方又是乙方。</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>请选类别。</translation>
    </message>
    <message>
        <source>Write what the quarrel was about.</source>
        <translation>请写因何事。</translation>
    </message>
    <message>
        <source>Write down what was agreed.</source>
        <translation>请写怎样约定。</translation>
    </message>
    <message>
        <source>Choose how it is to be performed.</source>
        <translation>请选怎样履行。</translation>
    </message>
    <message>
        <source>Give the day by which the agreement is to be performed.</source>
        <translation>请填履行期限。</translation>
    </message>
    <message>
        <source>Before the day of settlement, %1.</source>
        <translation>早于调结日期 %1。</translation>
    </message>
    <message>
        <source>This dispute was not accepted.</source>
        <translation>这件纠纷不予受理。</translation>
    </message>
    <message>
        <source>There is an agreement already.</source>
        <translation>已经有协议。</translation>
    </message>
    <message>
        <source>The mediation has ended without an agreement.</source>
        <translation>已经调解不成，调解结束。</translation>
    </message>
    <message>
        <source>The parties have withdrawn.</source>
        <translation>当事人已经撤回。</translation>
    </message>
    <message>
        <source>This dispute has been handed up. Wait until it is handed back.</source>
        <translation>这件纠纷已上报，等镇里退回后再办。</translation>
    </message>
    <message>
        <source>This dispute is archived and stays as it is.</source>
        <translation>这件纠纷已归档，不再改动。</translation>
    </message>
    <message>
        <source>This dispute has been accepted already.</source>
        <translation>这件纠纷已经受理。</translation>
    </message>
    <message>
        <source>There is no agreement to be performed.</source>
        <translation>没有要履行的协议。</translation>
    </message>
    <message>
        <source>The agreement has been performed already.</source>
        <translation>协议已经履行完。</translation>
    </message>
    <message>
        <source>A follow-up visit comes after an agreement.</source>
        <translation>达成协议后才有回访。</translation>
    </message>
    <message>
        <source>This dispute is still open.</source>
        <translation>这件纠纷还没办结。</translation>
    </message>
    <message>
        <source>Only a dispute that was handed up can be handed back.</source>
        <translation>只有已上报的纠纷才能退回。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Record a session</source>
        <translation>记一次调解</translation>
    </message>
    <message>
        <source>Reach an agreement</source>
        <translation>达成协议</translation>
    </message>
    <message>
        <source>End without agreement</source>
        <translation>调解不成</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回终止</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Record performance</source>
        <translation>记履行</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>记回访</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Hand up to the township</source>
        <translation>上报到镇</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>退回村里</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>户籍</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>In mediation</source>
        <translation>调解中</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Performed</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>Being performed</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>调解不成</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回终止</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Handed up</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Decide: accept or not</source>
        <translation>定下来：受理，或不予受理</translation>
    </message>
    <message>
        <source>Decide: agree, extend, or hand up to the township</source>
        <translation>定下来：达成协议、延期，或上报到镇</translation>
    </message>
    <message>
        <source>Ask whether it was performed</source>
        <translation>问一问是否已履行</translation>
    </message>
    <message>
        <source>Pay the follow-up visit</source>
        <translation>去回访</translation>
    </message>
    <message>
        <source>Both parties are not named yet.</source>
        <translation>双方当事人还没填全。</translation>
    </message>
    <message>
        <source>Nobody deals with it yet.</source>
        <translation>还没有经办人。</translation>
    </message>
    <message>
        <source>The grade is open; the limit is that of an ordinary dispute.</source>
        <translation>还没定等级，期限先按一般纠纷算。</translation>
    </message>
    <message>
        <source>It may escalate: take precautions and tell the police or the township.</source>
        <translation>有激化苗头：先稳住，并报告派出所或镇里。</translation>
    </message>
    <message>
        <source>There is no record of a mediation session.</source>
        <translation>没有调解记录。</translation>
    </message>
    <message>
        <source>The signed agreement is not attached yet.</source>
        <translation>还没附上签字的协议书。</translation>
    </message>
    <message>
        <source>There is no photo of the paper it was entered from.</source>
        <translation>补录的还没附纸件照片。</translation>
    </message>
    <message>
        <source>How it is to be performed is not said.</source>
        <translation>没写怎样履行。</translation>
    </message>
    <message>
        <source>It was archived before it was performed.</source>
        <translation>还没履行就归了档。</translation>
    </message>
    <message>
        <source>Where the parties can go instead is not said.</source>
        <translation>没写当事人可以另走的途径。</translation>
    </message>
    <message>
        <source>Both parties may ask the court to confirm it until %1.</source>
        <translation>双方可在 %1 前共同申请司法确认。</translation>
    </message>
    <message>
        <source>Confirmation had to be asked for until %1.</source>
        <translation>司法确认应在 %1 前申请。</translation>
    </message>
    <message>
        <source>The mediation ended after its limit of %1.</source>
        <translation>调解结束晚于期限 %1。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>请填原因。</translation>
    </message>
    <message>
        <source>Say where the parties can go instead.</source>
        <translation>请写明当事人可以另走的途径。</translation>
    </message>
    <message>
        <source>Say who deals with it.</source>
        <translation>请填经办人。</translation>
    </message>
    <message>
        <source>Give the new day.</source>
        <translation>请填新的期限。</translation>
    </message>
    <message>
        <source>The new day must lie after %1.</source>
        <translation>新的期限应晚于%1。</translation>
    </message>
    <message>
        <source>Give the reason for more time.</source>
        <translation>请填延期理由。</translation>
    </message>
    <message>
        <source>Say who approved it.</source>
        <translation>请填批准人。</translation>
    </message>
    <message>
        <source>The next instalment comes after %1.</source>
        <translation>下期日期应晚于 %1。</translation>
    </message>
    <message>
        <source>Write what flared up again.</source>
        <translation>请写明怎样反复。</translation>
    </message>
    <message>
        <source>List the papers in the file, attach them, or give the reason why there are none.</source>
        <translation>请列出卷内材料，或附上照片，或写明没有材料的原因。</translation>
    </message>
    <message>
        <source>An agreement needs at least two parties.</source>
        <translation>协议至少要有两方当事人。</translation>
    </message>
    <message>
        <source>Write what is to be noted.</source>
        <translation>请写要记的事。</translation>
    </message>
    <message>
        <source>The entry to be corrected belongs to another dispute.</source>
        <translation>要更正的记事属于另一件纠纷。</translation>
    </message>
    <message>
        <source>A limit needs at least one day.</source>
        <translation>期限至少一天。</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 超出范围。</translation>
    </message>
    <message>
        <source>This is before the dispute was registered on %1.</source>
        <translation>早于登记日期 %1。</translation>
    </message>
    <message>
        <source>A party needs a name.</source>
        <translation>请填当事人姓名。</translation>
    </message>
    <message>
        <source>This is before the agreement of %1.</source>
        <translation>早于协议日期 %1。</translation>
    </message>
    <message>
        <source>died aged %1</source>
        <translation>终年%1岁</translation>
    </message>
    <message>
        <source>about %1 years old</source>
        <translation>约%1岁</translation>
    </message>
    <message>
        <source>1 month old</source>
        <translation>1个月</translation>
    </message>
    <message>
        <source>%1 months old</source>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1岁</translation>
    </message>
    <message>
        <source>This group has a dwelling &quot;%1&quot; already.</source>
        <translation>本组已有住房“%1”。</translation>
    </message>
    <message>
        <source>Letting and filing are changed by their own steps.</source>
        <translation>出租和备案请用专门的操作登记。</translation>
    </message>
    <message>
        <source>People are registered in %1.</source>
        <translation>%1还有人登记。</translation>
    </message>
    <message>
        <source>Move them to another dwelling first.</source>
        <translation>请先把人迁到其他住房。</translation>
    </message>
    <message>
        <source>Please say what is let, and to whom.</source>
        <translation>请写明出租部位和承租人。</translation>
    </message>
    <message>
        <source>%1 is not let.</source>
        <translation>%1没有出租。</translation>
    </message>
    <message>
        <source>The next check must lie after this one.</source>
        <translation>下次检查日期应在本次之后。</translation>
    </message>
    <message>
        <source>%1 does not live here any more.</source>
        <translation>%1已不在本地。</translation>
    </message>
    <message>
        <source>%1 is the head of a household with other members.</source>
        <translation>%1是户主，户内还有其他成员。</translation>
    </message>
    <message>
        <source>Change the head of that household first.</source>
        <translation>请先变更该户户主。</translation>
    </message>
    <message>
        <source>Please give the relation to the head.</source>
        <translation>请填与户主关系。</translation>
    </message>
    <message>
        <source>%1 is no living member of this household.</source>
        <translation>%1不是本户现有成员。</translation>
    </message>
    <message>
        <source>Please say how %1 is related to the new head.</source>
        <translation>请填%1与新户主的关系。</translation>
    </message>
    <message>
        <source>initials %1</source>
        <translation>首字母 %1</translation>
    </message>
    <message>
        <source>pinyin %1</source>
        <translation>拼音 %1</translation>
    </message>
    <message>
        <source>phone ending in %1</source>
        <translation>电话尾号 %1</translation>
    </message>
    <message>
        <source>ID number ending in %1</source>
        <translation>身份证尾号 %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>地址 %1</translation>
    </message>
    <message>
        <source>place name %1</source>
        <translation>小地名 %1</translation>
    </message>
    <message>
        <source>other name %1</source>
        <translation>别名 %1</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>姓名 %1</translation>
    </message>
    <message>
        <source>This day lies before the person&apos;s birth.</source>
        <translation>日期早于本人出生日期。</translation>
    </message>
    <message>
        <source>%1 is already closed: %2.</source>
        <translation>%1已注销：%2。</translation>
    </message>
    <message>
        <source>Take that back first if it was a mistake.</source>
        <translation>如属误登，请先恢复。</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>出生日期晚于今天。</translation>
    </message>
    <message>
        <source>Without a document there is no number: please leave it empty.</source>
        <translation>没有证件就没有号码，请留空。</translation>
    </message>
    <message>
        <source>The ID number belongs to another sex (%1). Please check both.</source>
        <translation>身份证号对应的性别是%1，请核对。</translation>
    </message>
    <message>
        <source>The ID number says born on %1. Please check both.</source>
        <translation>身份证号对应的出生日期是%1，请核对。</translation>
    </message>
    <message>
        <source>%1 is already the head of this household.</source>
        <translation>本户户主已是%1。</translation>
    </message>
    <message>
        <source>Use &quot;Change the head&quot; to hand it over.</source>
        <translation>请用“变更户主”。</translation>
    </message>
    <message>
        <source>This ID number is registered already: %1, %2.</source>
        <translation>该身份证号已登记：%1，%2。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>Open that record instead.</source>
        <translation>请打开已有的登记。</translation>
    </message>
    <message>
        <source>The status is changed by its own step, with its day.</source>
        <translation>状态请用专门的操作变更，并填日期。</translation>
    </message>
    <message>
        <source>Please say why it is a double entry.</source>
        <translation>请写明重复登记的原因。</translation>
    </message>
    <message>
        <source>Please say where to.</source>
        <translation>请写明去向。</translation>
    </message>
    <message>
        <source>The record that is kept must be another, open one.</source>
        <translation>保留的记录应是另一条未注销的登记。</translation>
    </message>
    <message>
        <source>%1 is not closed.</source>
        <translation>%1没有注销。</translation>
    </message>
    <message>
        <source>Please say why this is taken back.</source>
        <translation>请写明恢复的原因。</translation>
    </message>
    <message>
        <source>%1 is not away.</source>
        <translation>%1没有外出。</translation>
    </message>
    <message>
        <source>This day lies before the day of leaving.</source>
        <translation>日期早于外出日期。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is noted already.</source>
        <translation>“%1”已登记。</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Living here</source>
        <translation>实有</translation>
    </message>
    <message>
        <source>Let dwellings</source>
        <translation>出租房</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已备案</translation>
    </message>
    <message>
        <source>%1 people from elsewhere live here: a service point for them is expected.</source>
        <translation>流入人口已有%1人，应设流动人口服务站（点）。</translation>
    </message>
    <message>
        <source>This household has no head at present.</source>
        <translation>本户目前没有户主。</translation>
    </message>
    <message>
        <source>The letting is not filed yet.</source>
        <translation>出租尚未登记备案。</translation>
    </message>
    <message>
        <source>The fire check is due on %1.</source>
        <translation>消防检查应于%1进行。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停下。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not about what is to be checked here.</source>
        <translation>“%1”不属于这一待核对项。</translation>
    </message>
    <message>
        <source>Say which value is right: --take VERSION or --take value=V.</source>
        <translation>请写明以哪个值为准：--take 版本 或 --take value=值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among what is to be checked.</source>
        <translation>“%1”不在待核对项中。</translation>
    </message>
    <message>
        <source>Several sites are called &quot;%1&quot;.</source>
        <translation>名为“%1”的站点不止一个。</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>第 %1 次调解</translation>
    </message>
    <message>
        <source>Session %1 (%2)</source>
        <translation>第 %1 次调解（%2）</translation>
    </message>
    <message>
        <source>Registered this year</source>
        <translation>今年登记</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Cases still open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Agreements reached</source>
        <translation>调解成功率</translation>
    </message>
    <message>
        <source>Ended in time</source>
        <translation>按期办结率</translation>
    </message>
    <message>
        <source>Case registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>第 1 次</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>This day lies before the hazard was found (%1).</source>
        <translation>日期早于发现日期（%1）。</translation>
    </message>
    <message>
        <source>Please set the day by which it is put right.</source>
        <translation>请填整改期限。</translation>
    </message>
    <message>
        <source>The day set must not lie before the step itself.</source>
        <translation>期限不能早于办理日期。</translation>
    </message>
    <message>
        <source>Please say what was found.</source>
        <translation>请写明发现了什么问题。</translation>
    </message>
    <message>
        <source>Please say where it is.</source>
        <translation>请填地点。</translation>
    </message>
    <message>
        <source>Please choose the kind of hazard.</source>
        <translation>请选隐患类别。</translation>
    </message>
    <message>
        <source>Please enter the responsible person or unit first.</source>
        <translation>请先填责任人或责任单位。</translation>
    </message>
    <message>
        <source>Please say who put it right.</source>
        <translation>请填整改人。</translation>
    </message>
    <message>
        <source>Please say who looked again.</source>
        <translation>请填复查人。</translation>
    </message>
    <message>
        <source>This day lies before it was put right (%1).</source>
        <translation>日期早于整改日期（%1）。</translation>
    </message>
    <message>
        <source>%1 put it right and cannot look again.</source>
        <translation>%1是整改人，不能复查。</translation>
    </message>
    <message>
        <source>Name somebody else; an account is not needed.</source>
        <translation>请换一人复查，可以没有账号。</translation>
    </message>
    <message>
        <source>A major hazard is closed when all five are written down.</source>
        <translation>重大隐患“五落实”齐全后才能销号。</translation>
    </message>
    <message>
        <source>Please say what is still wrong.</source>
        <translation>请写明还存在的问题。</translation>
    </message>
    <message>
        <source>Please say why more time is needed.</source>
        <translation>请写明延期原因。</translation>
    </message>
    <message>
        <source>Please say why it is handed up.</source>
        <translation>请写明上报原因。</translation>
    </message>
    <message>
        <source>Please say why it is handed back.</source>
        <translation>请写明退回原因。</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>责任</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>emergency plan</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Still missing of the five: %1</source>
        <translation>“五落实”还缺%1</translation>
    </message>
    <message>
        <source>found on %1, no notice given yet</source>
        <translation>%1发现，还没有告知</translation>
    </message>
    <message>
        <source>no day has been set</source>
        <translation>还没有定期限</translation>
    </message>
    <message>
        <source>the time set is over and it is not put right</source>
        <translation>期限已过，还没有整改</translation>
    </message>
    <message>
        <source>to be put right by today</source>
        <translation>整改今天到期</translation>
    </message>
    <message>
        <source>to be put right by %1</source>
        <translation>整改期限%1</translation>
    </message>
    <message>
        <source>put right on %1, nobody has looked again</source>
        <translation>%1已整改，还没有人复查</translation>
    </message>
    <message>
        <source>This hazard is closed.</source>
        <translation>该隐患已销号。</translation>
    </message>
    <message>
        <source>This hazard has been handed up.</source>
        <translation>该隐患已上报。</translation>
    </message>
    <message>
        <source>Notice has been given already.</source>
        <translation>已经告知过了。</translation>
    </message>
    <message>
        <source>Work begins after notice has been given.</source>
        <translation>告知之后才能开始整改。</translation>
    </message>
    <message>
        <source>It is put right and waits for a second look.</source>
        <translation>已整改，等待复查。</translation>
    </message>
    <message>
        <source>It has not been put right yet.</source>
        <translation>还没有整改。</translation>
    </message>
    <message>
        <source>This hazard has not been handed up.</source>
        <translation>该隐患没有上报。</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Work has begun</source>
        <translation>开始整改</translation>
    </message>
    <message>
        <source>Record as put right</source>
        <translation>登记整改</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Hand back to the station</source>
        <translation>退回村（社区）</translation>
    </message>
    <message>
        <source>No responsible person yet.</source>
        <translation>还没有责任人。</translation>
    </message>
    <message>
        <source>No photo yet.</source>
        <translation>还没有照片。</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Waiting for a second look</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Please give a number from %1 to %2.</source>
        <translation>请填 %1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>There is a &quot;%1&quot; already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>Group %1 is there already: %2.</source>
        <translation>第%1组已存在：%2。</translation>
    </message>
    <message>
        <source>This code belongs to %1 already.</source>
        <translation>该代码已属于%1。</translation>
    </message>
    <message>
        <source>People or dwellings belong to this group.</source>
        <translation>本组还有人口或住房。</translation>
    </message>
    <message>
        <source>Move them to another group first.</source>
        <translation>请先把他们转到其他组。</translation>
    </message>
    <message>
        <source>People, dwellings or rounds belong to this grid.</source>
        <translation>本网格还有人口、住房或排查记录。</translation>
    </message>
    <message>
        <source>Change its groups and name instead.</source>
        <translation>请改动它所含的组和名称。</translation>
    </message>
    <message>
        <source>This status cannot be set by itself.</source>
        <translation>不能直接改成这一状态。</translation>
    </message>
    <message>
        <source>Record a session: it brings the dispute into mediation.</source>
        <translation>请登记一次调解，纠纷即转入调解中。</translation>
    </message>
    <message>
        <source>A new dispute is registered first; its later steps are edits.</source>
        <translation>新纠纷先作登记，后续环节用 edit 办理。</translation>
    </message>
    <message>
        <source>A new hazard is found first; its later steps are edits.</source>
        <translation>新隐患先作登记，后续环节用 edit 办理。</translation>
    </message>
    <message>
        <source>Say which step it is.</source>
        <translation>请写明是哪一步。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be changed in the same step.</source>
        <translation>“%1”不能在同一步中修改。</translation>
    </message>
    <message>
        <source>Change it with a command of its own.</source>
        <translation>请另用一条命令修改。</translation>
    </message>
    <message>
        <source>to be performed by %1, nothing noted yet</source>
        <translation>约定%1前履行，还没有记履行</translation>
    </message>
    <message>
        <source>a visit is due %1 days after performance</source>
        <translation>履行满%1天要回访</translation>
    </message>
    <message>
        <source>the extended limit is over</source>
        <translation>延长的期限已过</translation>
    </message>
    <message>
        <source>the extended limit ends on %1</source>
        <translation>延长的期限到%1</translation>
    </message>
    <message>
        <source>%1, the limit of %2 months is over</source>
        <translation>%1纠纷，%2个月期限已过</translation>
    </message>
    <message>
        <source>%1, limit of %2 months</source>
        <translation>%1纠纷，%2个月期限</translation>
    </message>
    <message>
        <source>%1, the limit of %2 days is over</source>
        <translation>%1纠纷，%2天期限已过</translation>
    </message>
    <message>
        <source>%1, limit of %2 days</source>
        <translation>%1纠纷，%2天期限</translation>
    </message>
    <message>
        <source>%1 (major hazard)</source>
        <translation>%1（重大隐患）</translation>
    </message>
    <message>
        <source>%1 (hazard)</source>
        <translation>%1（隐患）</translation>
    </message>
    <message>
        <source>%1: judicial confirmation</source>
        <translation>%1：申请司法确认</translation>
    </message>
    <message>
        <source>agreed on %1, the court can be asked within %2 days</source>
        <translation>协议%1生效，%2天内可申请</translation>
    </message>
    <message>
        <source>Sheet of %1 not handed in</source>
        <translation>%1排查表未交</translation>
    </message>
    <message>
        <source>Sheet of %1 not handed in (%2)</source>
        <translation>%1排查表未交（%2）</translation>
    </message>
    <message>
        <source>begun, closing day %1</source>
        <translation>填写中，%1封账</translation>
    </message>
    <message>
        <source>not begun, closing day %1</source>
        <translation>还没填，%1封账</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>今晚</translation>
    </message>
    <message>
        <source>Patrol: %1</source>
        <translation>巡逻：%1</translation>
    </message>
    <message>
        <source>shift of %1, no record entered yet</source>
        <translation>%1的班次，还没有录入记录</translation>
    </message>
    <message>
        <source>on the roster for this day</source>
        <translation>当天有排班</translation>
    </message>
    <message>
        <source>on the roster, from %1</source>
        <translation>排班%1</translation>
    </message>
    <message>
        <source>visited today</source>
        <translation>今天已回访</translation>
    </message>
    <message>
        <source>performed today</source>
        <translation>今天已履行</translation>
    </message>
    <message>
        <source>mediation ended today</source>
        <translation>今天调解结束</translation>
    </message>
    <message>
        <source>looked at again and closed</source>
        <translation>复查合格，已销号</translation>
    </message>
    <message>
        <source>Sheet of %1</source>
        <translation>%1排查表</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>entered, points checked: %1 of %2</source>
        <translation>已录入，打卡%1/%2个点</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>Safety hazards</source>
        <translation>安全隐患</translation>
    </message>
    <message>
        <source>Disputes of the year by kind</source>
        <translation>今年纠纷类别</translation>
    </message>
    <message>
        <source>%1 other kinds</source>
        <translation>其他%1类</translation>
    </message>
    <message>
        <source>Settled in time</source>
        <translation>按期办结率</translation>
    </message>
    <message>
        <source>The list of villages is missing from the program.</source>
        <translation>程序里缺少村（社区）名单。</translation>
    </message>
    <message>
        <source>A file of the sample was not taken in.</source>
        <translation>示例数据中有一个文件没有接收成功。</translation>
    </message>
    <message>
        <source>The folder for the sample is not empty.</source>
        <translation>存放示例数据的文件夹不是空的。</translation>
    </message>
    <message>
        <source>A sample has 1 to 39 stations of 20 to 100,000 residents.</source>
        <translation>示例可有 1 至 39 个站点，每站 20 至 100000 人。</translation>
    </message>
    <message>
        <source>Hazards found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Hazards closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Hazards open</source>
        <translation>未销号</translation>
    </message>
    <message>
        <source>A photo or scan must not be empty or larger than 32 MB.</source>
        <translation>照片或扫描件不能是空的，也不能超过 32 MB。</translation>
    </message>
    <message>
        <source>Only pictures and PDF files can be attached.</source>
        <translation>只能附图片和 PDF 文件。</translation>
    </message>
    <message>
        <source>Please give the time of the start.</source>
        <translation>请填开始时间。</translation>
    </message>
    <message>
        <source>This time lies in the future.</source>
        <translation>时间晚于现在。</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>A patrol of more than 24 hours cannot be right.</source>
        <translation>巡逻时间超过24小时，请核对。</translation>
    </message>
    <message>
        <source>This distance cannot be right.</source>
        <translation>里程不合理，请核对。</translation>
    </message>
    <message>
        <source>Nothing was found at this point.</source>
        <translation>该点没有发现问题。</translation>
    </message>
    <message>
        <source>This finding has been registered already.</source>
        <translation>该发现已经登记。</translation>
    </message>
    <message>
        <source>This shift has its record already.</source>
        <translation>该班次已有巡逻记录。</translation>
    </message>
    <message>
        <source>Please say who walked.</source>
        <translation>请填巡逻人员。</translation>
    </message>
    <message>
        <source>%1 is not on this route.</source>
        <translation>%1不在这条路线上。</translation>
    </message>
    <message>
        <source>Please say what was found at %1.</source>
        <translation>请写明在%1发现了什么。</translation>
    </message>
    <message>
        <source>The time at %1 lies outside the patrol.</source>
        <translation>%1的打卡时间不在巡逻时间内。</translation>
    </message>
    <message>
        <source>A route needs at least one check-point.</source>
        <translation>路线至少要有一个巡查点。</translation>
    </message>
    <message>
        <source>Check-point %1 has no name.</source>
        <translation>第%1个巡查点没有名称。</translation>
    </message>
    <message>
        <source>Please write the time as 19:30.</source>
        <translation>时间请写成19:30。</translation>
    </message>
    <message>
        <source>This team walks this route at that time already.</source>
        <translation>该队伍这个时间已排了这条路线。</translation>
    </message>
    <message>
        <source>Shifts or patrols belong to this team.</source>
        <translation>该队伍已有排班或巡逻记录。</translation>
    </message>
    <message>
        <source>Change its members and name instead.</source>
        <translation>请改动队员和名称。</translation>
    </message>
    <message>
        <source>Please say why the shift was not walked.</source>
        <translation>请写明没有巡逻的原因。</translation>
    </message>
    <message>
        <source>This shift has been walked.</source>
        <translation>该班次已巡逻。</translation>
    </message>
    <message>
        <source>This shift still lies ahead.</source>
        <translation>该班次还没到时间。</translation>
    </message>
    <message>
        <source>Call it off instead.</source>
        <translation>请改用“取消班次”。</translation>
    </message>
    <message>
        <source>There is no shift of %1 that is not planned already.</source>
        <translation>%1没有可以复制的班次。</translation>
    </message>
    <message>
        <source>%1 and %2 cannot change places on %3.</source>
        <translation>%1与%2在%3不能换班。</translation>
    </message>
    <message>
        <source>last walked on %1, all points checked</source>
        <translation>上次巡逻%1，各点都打了卡</translation>
    </message>
    <message>
        <source>last walked on %1, points missed: %2</source>
        <translation>上次巡逻%1，漏%2个点</translation>
    </message>
    <message>
        <source>Shifts planned</source>
        <translation>应巡班次</translation>
    </message>
    <message>
        <source>Shifts walked</source>
        <translation>已巡班次</translation>
    </message>
    <message>
        <source>Shifts without a record</source>
        <translation>未录班次</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>巡逻</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Findings not registered yet</source>
        <translation>未登记的发现</translation>
    </message>
    <message>
        <source>Disputes: neither a finding nor zero</source>
        <translation>矛盾纠纷栏没写发现，也没勾零报告</translation>
    </message>
    <message>
        <source>Safety hazards: neither a finding nor zero</source>
        <translation>安全隐患栏没写发现，也没勾零报告</translation>
    </message>
    <message>
        <source>Trouble spots: neither a finding nor zero</source>
        <translation>治安重点地区栏没写发现，也没勾零报告</translation>
    </message>
    <message>
        <source>There are findings in this column; zero does not fit.</source>
        <translation>这一栏有发现，不能勾零报告。</translation>
    </message>
    <message>
        <source>Trouble spots</source>
        <translation>治安重点地区</translation>
    </message>
    <message>
        <source>Who walked the grid?</source>
        <translation>请填排查人。</translation>
    </message>
    <message>
        <source>When was it walked?</source>
        <translation>请填排查日期。</translation>
    </message>
    <message>
        <source>Which groups were walked?</source>
        <translation>请填走到的组。</translation>
    </message>
    <message>
        <source>How many households were visited?</source>
        <translation>请填走访户数。</translation>
    </message>
    <message>
        <source>Safety hazard %1 has no responsible person</source>
        <translation>安全隐患第 %1 条没有责任人</translation>
    </message>
    <message>
        <source>The day of the walk lies in another month.</source>
        <translation>排查日期不在本月。</translation>
    </message>
    <message>
        <source>No household was visited.</source>
        <translation>走访户数是零。</translation>
    </message>
    <message>
        <source>Dispute %1 is neither settled nor registered.</source>
        <translation>矛盾纠纷第 %1 条既没当场劝和，也没转为纠纷。</translation>
    </message>
    <message>
        <source>Safety hazard %1 is neither settled nor registered.</source>
        <translation>安全隐患第 %1 条既没当场整改，也没转为隐患。</translation>
    </message>
    <message>
        <source>This sheet has been handed in and stays as it is.</source>
        <translation>这张表已交，不再改动。</translation>
    </message>
    <message>
        <source>This number cannot be below zero.</source>
        <translation>这个数不能小于零。</translation>
    </message>
    <message>
        <source>This finding stands in another column.</source>
        <translation>这条发现在另一栏。</translation>
    </message>
    <message>
        <source>This finding is registered already.</source>
        <translation>这条发现已经转出登记。</translation>
    </message>
    <message>
        <source>Choose a month.</source>
        <translation>请选月份。</translation>
    </message>
    <message>
        <source>This month has not begun yet.</source>
        <translation>这个月还没到。</translation>
    </message>
    <message>
        <source>Write what was found.</source>
        <translation>请写发现了什么。</translation>
    </message>
    <message>
        <source>Choose a column.</source>
        <translation>请选一栏。</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>还没填</translation>
    </message>
    <message>
        <source>Being filled in</source>
        <translation>填写中</translation>
    </message>
    <message>
        <source>Handed in on %1</source>
        <translation>%1 已交</translation>
    </message>
    <message>
        <source>Handed in late on %1</source>
        <translation>%1 补报</translation>
    </message>
    <message>
        <source>Too short: at least %1 characters.</source>
        <translation>太短：至少 %1 位</translation>
    </message>
    <message>
        <source>Weak: mix letters and digits, no row, not the name.</source>
        <translation>太弱：字母和数字混用，不要连号，不要用姓名</translation>
    </message>
    <message>
        <source>Fair: longer is better.</source>
        <translation>尚可：再长些更好</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>好</translation>
    </message>
    <message>
        <source>A photo or scan is damaged.</source>
        <translation>有一张照片或扫描件损坏了。</translation>
    </message>
    <message>
        <source>The records are not touched by this. Attach it again from the original.</source>
        <translation>登记的内容不受影响。请用原件重新附上。</translation>
    </message>
    <message>
        <source>A photo or scan in the file is not in order.</source>
        <translation>文件里有一张照片或扫描件不完好。</translation>
    </message>
    <message>
        <source>This entry is about another station&apos;s record.</source>
        <translation>这条记录属于其他站点。</translation>
    </message>
    <message>
        <source>Say on which route the check-point is.</source>
        <translation>请写明点位所在的路线。</translation>
    </message>
    <message>
        <source>Record the patrol: its shift is done then.</source>
        <translation>请登记巡逻记录，班次即为已完成。</translation>
    </message>
    <message>
        <source>A new sheet is a draft; it is handed in by an edit of its status.</source>
        <translation>新排查表先为填报中，上报请用 edit 修改状态。</translation>
    </message>
    <message>
        <source>There is a sheet of this grid and month already.</source>
        <translation>该网格本月已有排查表。</translation>
    </message>
    <message>
        <source>Edit that one.</source>
        <translation>请修改那一份。</translation>
    </message>
    <message>
        <source>There is a user with this log-in name already.</source>
        <translation>已有同名用户。</translation>
    </message>
    <message>
        <source>The log-in name cannot be changed.</source>
        <translation>用户名不能修改。</translation>
    </message>
    <message>
        <source>Nobody can close his own account.</source>
        <translation>不能停用自己的账户。</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>此账户已停用。</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Write the time like 09:30.</source>
        <translation>时间请写成 09:30。</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected.</source>
        <translation>请填 %1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>Change to …%1</source>
        <translation>末位改为 %1</translation>
    </message>
    <message>
        <source>the court was asked today</source>
        <translation>今天已申请司法确认</translation>
    </message>
    <message>
        <source>Say what the file with the full numbers is for.</source>
        <translation>请说明这份含完整号码的文件作什么用。</translation>
    </message>
    <message>
        <source>Please ask %1.</source>
        <translation>请找%1办理。</translation>
    </message>
    <message>
        <source>It takes the role %1; who keeps the accounts gives it.</source>
        <translation>需要“%1”角色，由管账号的人授予。</translation>
    </message>
    <message>
        <source>This one is in other hands: you cannot %1 here.</source>
        <translation>这一件由别人经办，您不能在此%1。</translation>
    </message>
    <message>
        <source>Your role does not include this: %1.</source>
        <translation>您的角色不能办这件事：%1。</translation>
    </message>
    <message>
        <source>This user has no role here.</source>
        <translation>该用户在本单位没有角色。</translation>
    </message>
    <message>
        <source>Nobody has a right to this.</source>
        <translation>任何人都无权办理此事。</translation>
    </message>
    <message>
        <source>Who keeps the accounts can give one.</source>
        <translation>请管账号的人授予。</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>没有“%1”这个角色。</translation>
    </message>
    <message>
        <source>Nobody would be left who may keep the accounts.</source>
        <translation>这样就没有人能管账号了。</translation>
    </message>
    <message>
        <source>Give somebody else the role of station head first.</source>
        <translation>请先把站长角色给另一个人。</translation>
    </message>
    <message>
        <source>This user belongs to another station and logs in there.</source>
        <translation>该用户属于别的单位，在那里登录。</translation>
    </message>
    <message>
        <source>This file is not in order.</source>
        <translation>这个文件有问题。</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>请对方重新给一份。</translation>
    </message>
    <message>
        <source>This was not sealed for this office, or was changed.</source>
        <translation>这份内容不是给本单位的，或者已被改动。</translation>
    </message>
    <message>
        <source>This file was written by a newer program.</source>
        <translation>这个文件是新版软件写的。</translation>
    </message>
    <message>
        <source>This is not what stands on a recovery sheet.</source>
        <translation>这不是恢复单上的内容。</translation>
    </message>
    <message>
        <source>This sheet opens the records of %1 when all passwords are lost.</source>
        <translation>密码全部遗失时，凭此单可打开%1的数据。</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the data folder can read all records: lock it away, do not photograph it, do not keep it beside the PC.</source>
        <translation>拿到此单和数据文件夹的人可以读到全部数据：请锁好，不要拍照，不要放在电脑旁。</translation>
    </message>
    <message>
        <source>To use it: at log-in choose “password forgotten”, scan or type the code, then set a new password. Its use stands in the operation log.</source>
        <translation>使用方法：登录时点“忘记密码”，扫描或输入恢复码，再设新密码。使用情况记入操作日志。</translation>
    </message>
    <message>
        <source>A newer sheet makes this one void.</source>
        <translation>重新制作后，本单作废。</translation>
    </message>
    <message>
        <source>No recovery sheet was made for this store.</source>
        <translation>尚未为这份数据制作恢复单。</translation>
    </message>
    <message>
        <source>This recovery sheet belongs to another station.</source>
        <translation>这张恢复单是别的单位的。</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>解锁码为 %1 到 %2 位数字。</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try.</source>
        <translation>这个解锁码太容易被猜到，请换一个。</translation>
    </message>
    <message>
        <source>No PIN opens this session.</source>
        <translation>没有可用的解锁码。</translation>
    </message>
    <message>
        <source>Log in with the password.</source>
        <translation>请用密码登录。</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>解锁码不对。</translation>
    </message>
    <message>
        <source>Tries left: %1.</source>
        <translation>还可以试 %1 次。</translation>
    </message>
    <message>
        <source>The request comes from no active member of the list.</source>
        <translation>申请单位不在有效成员名单上。</translation>
    </message>
    <message>
        <source>Only a station deposits its key.</source>
        <translation>只有村（社区）站点才托管密钥。</translation>
    </message>
    <message>
        <source>Say whose password is to be set.</source>
        <translation>请写明给哪个用户设密码。</translation>
    </message>
    <message>
        <source>This station has deposited no key with its township.</source>
        <translation>本站没有向乡镇托管密钥。</translation>
    </message>
    <message>
        <source>Use the recovery sheet.</source>
        <translation>请使用恢复单。</translation>
    </message>
    <message>
        <source>The check code is another one: ask the station by phone.</source>
        <translation>核对码不一致：请电话向站点核实。</translation>
    </message>
    <message>
        <source>This file does not answer the request of this PC.</source>
        <translation>这个文件不是对本机申请的批复。</translation>
    </message>
    <message>
        <source>This is not the new password that was chosen for the request.</source>
        <translation>这不是申请时选定的新密码。</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他称呼</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Others in the household</source>
        <translation>同户人员</translation>
    </message>
    <message>
        <source>As a party to a dispute</source>
        <translation>作为纠纷当事人</translation>
    </message>
    <message>
        <source>Photos and scans</source>
        <translation>照片和扫描件</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>What is held about one person</source>
        <translation>本人信息清单</translation>
    </message>
    <message>
        <source>This kind of record is kept as long as it is in use.</source>
        <translation>这类记录在使用期间一直保存。</translation>
    </message>
    <message>
        <source>This record belongs to another station. Only that station may erase it.</source>
        <translation>这条记录属于其他站点，只能由该站点删除。</translation>
    </message>
    <message>
        <source>This record is locked against erasure until %1: %2</source>
        <translation>这条记录已锁定，%1前不得删除：%2</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>没有删除任何内容。</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>Please give the last day of the lock.</source>
        <translation>请填写锁定的最后一天。</translation>
    </message>
    <message>
        <source>Please give the ground for erasing.</source>
        <translation>请填写删除的依据。</translation>
    </message>
    <message>
        <source>The retention period of this record is not over.</source>
        <translation>这条记录的保存期限未满。</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>没有选择任何内容。</translation>
    </message>
    <message>
        <source>A record cannot be without this. Erase the whole record.</source>
        <translation>这是必填项，不能单独删除，请删除整条记录。</translation>
    </message>
    <message>
        <source>This file comes from a practice store with made-up people. It has no place among real data.</source>
        <translation>这个文件来自练习数据，人员均为虚构，不能并入真实数据。</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>没有接收任何内容。</translation>
    </message>
    <message>
        <source>This file holds real data. A practice store does not take it.</source>
        <translation>这个文件是真实数据，练习数据不能接收。</translation>
    </message>
    <message>
        <source>Open the store of your station to receive it.</source>
        <translation>请打开本站的数据后再接收。</translation>
    </message>
    <message>
        <source>This record is not locked.</source>
        <translation>这条记录没有锁定。</translation>
    </message>
    <message>
        <source>Please write kind=years, such as dispute=15.</source>
        <translation>请写成“类别=年数”，例如 dispute=15。</translation>
    </message>
    <message>
        <source>This is not the record of a resident.</source>
        <translation>这不是居民记录。</translation>
    </message>
    <message>
        <source>This file is no Helin backup, or it is damaged.</source>
        <translation>这个文件不是和邻备份，或者已经损坏。</translation>
    </message>
    <message>
        <source>Take another backup, from another day or place.</source>
        <translation>请换一份别的日期或别处的备份。</translation>
    </message>
    <message>
        <source>There is no backup at “%1”.</source>
        <translation>“%1”处没有备份。</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read.</source>
        <translation>备份“%1”无法读取。</translation>
    </message>
    <message>
        <source>Plug the stick in or choose another file.</source>
        <translation>请插好U盘，或另选文件。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program.</source>
        <translation>这份备份是更新版本的程序做的。</translation>
    </message>
    <message>
        <source>Install the newer version and try again.</source>
        <translation>请安装新版本后再试。</translation>
    </message>
    <message>
        <source>There is no room for the backup: %1 MB are needed, %2 MB are free.</source>
        <translation>空间不够备份：需要%1 MB，剩余%2 MB。</translation>
    </message>
    <message>
        <source>Make room or choose another place.</source>
        <translation>请腾出空间，或另选位置。</translation>
    </message>
    <message>
        <source>The check of the backup found damage; it was not kept.</source>
        <translation>核验备份时发现损坏，没有保留这份备份。</translation>
    </message>
    <message>
        <source>Earlier backups are untouched.</source>
        <translation>以前的备份没有改动。</translation>
    </message>
    <message>
        <source>Let the program check all data (verify); ask for help before you go on.</source>
        <translation>请先核验全部数据（verify），并请人协助后再继续使用。</translation>
    </message>
    <message>
        <source>The keys file could not be copied.</source>
        <translation>密钥文件无法复制。</translation>
    </message>
    <message>
        <source>There is a file of this name that is no backup; it was not touched.</source>
        <translation>已有同名文件，而且不是备份；没有动它。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>The second place is the same as the first one.</source>
        <translation>第二位置与第一位置相同。</translation>
    </message>
    <message>
        <source>Choose a stick or another disk.</source>
        <translation>请选择U盘或另一块硬盘。</translation>
    </message>
    <message>
        <source>The backup to “%1” failed: there was no room.</source>
        <translation>备份到“%1”没有成功：空间不够。</translation>
    </message>
    <message>
        <source>The backup to “%1” failed: the place was not there.</source>
        <translation>备份到“%1”没有成功：找不到这个位置。</translation>
    </message>
    <message>
        <source>The backup to “%1” failed: nothing may be written there.</source>
        <translation>备份到“%1”没有成功：那里不能写入。</translation>
    </message>
    <message>
        <source>The backup to “%1” failed: the check found damage.</source>
        <translation>备份到“%1”没有成功：核验发现损坏。</translation>
    </message>
    <message>
        <source>The backup to “%1” failed.</source>
        <translation>备份到“%1”没有成功。</translation>
    </message>
    <message>
        <source>There is something in “%1” already; a backup is put back into a new folder.</source>
        <translation>“%1”里已有内容；备份只能恢复到新文件夹。</translation>
    </message>
    <message>
        <source>There is no room to put the backup back: %1 MB are needed, %2 MB are free.</source>
        <translation>空间不够恢复：需要%1 MB，剩余%2 MB。</translation>
    </message>
    <message>
        <source>The place “%1” is not there.</source>
        <translation>找不到位置“%1”。</translation>
    </message>
    <message>
        <source>Plug the stick in or choose another place.</source>
        <translation>请插好U盘，或另选位置。</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”: it is read-only or not yours.</source>
        <translation>“%1”不能写入：只读，或没有权限。</translation>
    </message>
    <message>
        <source>Take the write protection off or choose another place.</source>
        <translation>请去掉写保护，或另选位置。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>goes on after entry %1, hash %2</source>
        <translation>接在第%1条之后，校验值 %2</translation>
    </message>
    <message>
        <source>from the backup of %1</source>
        <translation>来自 %1 的备份</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1次</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Finding added</source>
        <translation>新增排查结果</translation>
    </message>
    <message>
        <source>Party added</source>
        <translation>新增当事人</translation>
    </message>
    <message>
        <source>Agreement noted</source>
        <translation>登记达成协议</translation>
    </message>
    <message>
        <source>Other name noted</source>
        <translation>登记别名</translation>
    </message>
    <message>
        <source>Other name removed</source>
        <translation>删除别名</translation>
    </message>
    <message>
        <source>Noted as away</source>
        <translation>登记外出</translation>
    </message>
    <message>
        <source>Noted as back</source>
        <translation>登记返回</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Contact person noted</source>
        <translation>登记联系人</translation>
    </message>
    <message>
        <source>Contact person removed</source>
        <translation>删除联系人</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Death noted</source>
        <translation>登记死亡</translation>
    </message>
    <message>
        <source>Checked and decided</source>
        <translation>核对确定</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Noted as registered twice</source>
        <translation>登记为重复</translation>
    </message>
    <message>
        <source>Entry kept aside was dropped</source>
        <translation>舍弃暂存内容</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Finding changed</source>
        <translation>修改排查结果</translation>
    </message>
    <message>
        <source>Letting ended</source>
        <translation>不再出租</translation>
    </message>
    <message>
        <source>Time limit extended</source>
        <translation>延长期限</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>登记未成</translation>
    </message>
    <message>
        <source>Letting registered</source>
        <translation>出租备案</translation>
    </message>
    <message>
        <source>Fire safety check noted</source>
        <translation>登记消防检查</translation>
    </message>
    <message>
        <source>Household formed</source>
        <translation>立户</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Head of household changed</source>
        <translation>变更户主</translation>
    </message>
    <message>
        <source>Joined a household</source>
        <translation>入户</translation>
    </message>
    <message>
        <source>Letting noted</source>
        <translation>登记出租</translation>
    </message>
    <message>
        <source>Patrol log written</source>
        <translation>填写巡逻日志</translation>
    </message>
    <message>
        <source>Married out</source>
        <translation>婚出</translation>
    </message>
    <message>
        <source>Noted as missed</source>
        <translation>登记缺勤</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>下达通知</translation>
    </message>
    <message>
        <source>Archive numbers given</source>
        <translation>编档案号</translation>
    </message>
    <message>
        <source>Inspection passed</source>
        <translation>验收通过</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Performance noted</source>
        <translation>登记履行情况</translation>
    </message>
    <message>
        <source>Mediation noted</source>
        <translation>登记调解</translation>
    </message>
    <message>
        <source>Visit noted</source>
        <translation>登记回访</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Entry kept aside was taken over</source>
        <translation>采用暂存内容</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Finding removed</source>
        <translation>删除排查结果</translation>
    </message>
    <message>
        <source>Party removed</source>
        <translation>删除当事人</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>恢复在册</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settled at the desk</source>
        <translation>当场调解成功</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>换班</translation>
    </message>
    <message>
        <source>Passed on as a dispute</source>
        <translation>转为矛盾纠纷</translation>
    </message>
    <message>
        <source>Passed on as a hazard</source>
        <translation>转为隐患</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Work noted</source>
        <translation>登记整改情况</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份未成</translation>
    </message>
    <message>
        <source>Site registered</source>
        <translation>核准单位</translation>
    </message>
    <message>
        <source>Site closed</source>
        <translation>停用单位</translation>
    </message>
    <message>
        <source>Operation log exported</source>
        <translation>导出操作日志</translation>
    </message>
    <message>
        <source>Data go on from a copy</source>
        <translation>数据由副本继续使用</translation>
    </message>
    <message>
        <source>Bundle written</source>
        <translation>写出数据包</translation>
    </message>
    <message>
        <source>Bundle taken in</source>
        <translation>收入数据包</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>新增用户</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>修改用户</translation>
    </message>
    <message>
        <source>Password given</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Failed log-in</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开查看</translation>
    </message>
    <message>
        <source>Shown in full</source>
        <translation>查看全号</translation>
    </message>
    <message>
        <source>Search by ID number</source>
        <translation>按身份证号查找</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Data exchange</source>
        <translation>数据交换</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Users and rights</source>
        <translation>用户与权限</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>%1: the operation log was changed afterwards, at or before entry %2. Look into it.</source>
        <translation>%1：操作日志被事后改动（第%2条或更早），请查明。</translation>
    </message>
    <message>
        <source>%1: entries of the operation log are gone; it went up to entry %2. Look into it.</source>
        <translation>%1：操作日志有记录缺失，原有至第%2条，请查明。</translation>
    </message>
    <message>
        <source>%1: the data were put back from a backup or copy after entry %2 of the operation log; %3 later entries stand only in what was sent before.</source>
        <translation>%1：数据由备份或副本恢复，操作日志接在第%2条之后；其后%3条只见于以前送出的数据。</translation>
    </message>
    <message>
        <source>Put back on %1.</source>
        <translation>%1 由备份或副本恢复。</translation>
    </message>
    <message>
        <source>Put back on %1; what the other sites held has come back.</source>
        <translation>%1 恢复；其他单位保存的内容已补回。</translation>
    </message>
    <message>
        <source>These data go on from a copy since %1. What was sent to %2 after the copy was made comes back with the next exchange: send a file and take in the answer.</source>
        <translation>自 %1 起由副本继续使用。副本之后送给%2的内容，会在下次数据交换时补回：送出数据包，再收入回包。</translation>
    </message>
    <message>
        <source>These data were put back on %1 from the backup of %2. What was sent to %3 after that comes back with the next exchange: send a file and take in the answer.</source>
        <translation>已于 %1 用 %2 的备份恢复。此后送给%3的内容，会在下次数据交换时补回：送出数据包，再收入回包。</translation>
    </message>
    <message>
        <source>The operation log is the one that other sites remember</source>
        <translation>操作日志与其他单位留存的一致</translation>
    </message>
    <message>
        <source>%1 places remembered</source>
        <translation>留存%1处</translation>
    </message>
    <message>
        <source>differs at or before entry %1</source>
        <translation>第%1条或更早处不一致</translation>
    </message>
    <message>
        <source>%1 is not a date.</source>
        <translation>%1不是日期。</translation>
    </message>
    <message>
        <source>There is no kind of act &quot;%1&quot;.</source>
        <translation>没有“%1”这类操作。</translation>
    </message>
    <message>
        <source>The folder could not be created.</source>
        <translation>文件夹建不了。</translation>
    </message>
    <message>
        <source>This is a practice store: its people are made up, so nothing is exchanged.</source>
        <translation>这是练习数据，人员都是虚构的，不能交换。</translation>
    </message>
    <message>
        <source>Open the store of your station to exchange data.</source>
        <translation>请打开本站的正式数据再交换。</translation>
    </message>
    <message>
        <source>The own password takes the old one.</source>
        <translation>改自己的密码要先输旧密码，请用“修改我的密码”。</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>before data were taken in</source>
        <translation>接收数据前</translation>
    </message>
    <message>
        <source>before a backup was put back</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>空间不够</translation>
    </message>
    <message>
        <source>the place was not there</source>
        <translation>存放处不在</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>存放处不能写入</translation>
    </message>
    <message>
        <source>the check found damage</source>
        <translation>校验发现损坏</translation>
    </message>
    <message>
        <source>reading or writing failed</source>
        <translation>读写失败</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Entry %1 was changed or is missing. What stands before it is as it was written.</source>
        <translation>第 %1 条被改动或缺失；它之前的各条与写入时一致。</translation>
    </message>
    <message>
        <source>Another site remembers entry %1 otherwise: the log was written anew.</source>
        <translation>另一站点记着的第 %1 条与这里不同：日志被整个改写过。</translation>
    </message>
    <message>
        <source>All %1 entries are as they were written. No other site remembers this log yet; that comes with the data exchange.</source>
        <translation>全部 %1 条与写入时一致。还没有别的站点记着本日志，数据交换后就有。</translation>
    </message>
    <message>
        <source>All %1 entries are as they were written; what other sites remember of them (%2) agrees.</source>
        <translation>全部 %1 条与写入时一致；别的站点记着的 %2 处也都相符。</translation>
    </message>
    <message>
        <source>no. …%1</source>
        <translation>编号 …%1</translation>
    </message>
    <message>
        <source>%1 items, reason: %2</source>
        <translation>%1 条，事由：%2</translation>
    </message>
    <message>
        <source>%1 items, numbers in full, reason: %2</source>
        <translation>%1 条，号码完整，事由：%2</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>Records of the kind “%1” are made by the program only.</source>
        <translation>“%1”只由程序生成，不能手工登记、修改或删除。</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Sample data made</source>
        <translation>生成演示数据</translation>
    </message>
    <message>
        <source>Operation log printed</source>
        <translation>打印操作日志</translation>
    </message>
    <message>
        <source>Deposit with the township</source>
        <translation>向镇里托管</translation>
    </message>
    <message>
        <source>Password of a station set anew</source>
        <translation>为村站重设密码</translation>
    </message>
    <message>
        <source>Recovery sheet made</source>
        <translation>制作恢复单</translation>
    </message>
    <message>
        <source>Password set anew by the township</source>
        <translation>由镇里重设密码</translation>
    </message>
    <message>
        <source>Note taken of the township</source>
        <translation>已知晓镇里重设密码</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>用恢复单打开</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Single values erased</source>
        <translation>清除个别内容</translation>
    </message>
    <message>
        <source>Kept from being erased</source>
        <translation>锁定不清除</translation>
    </message>
    <message>
        <source>A person&apos;s sheet made</source>
        <translation>制作个人信息单</translation>
    </message>
    <message>
        <source>No longer kept from being erased</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>Places of backups changed</source>
        <translation>更改备份存放处</translation>
    </message>
    <message>
        <source>Retention periods changed</source>
        <translation>更改保存期限</translation>
    </message>
    <message>
        <source>Backup put back beside these data</source>
        <translation>从备份恢复到新文件夹</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>修改自己的密码</translation>
    </message>
    <message>
        <source>The window is locked.</source>
        <translation>窗口已锁定。</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>请先解锁。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一样。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>两次输入的解锁码不一样。</translation>
    </message>
    <message>
        <source>%1: this rule finds no value there.</source>
        <translation>%1：按这条规则没有可采用的值。</translation>
    </message>
    <message>
        <source>%1 has been decided meanwhile.</source>
        <translation>%1 已经有人决定过了。</translation>
    </message>
    <message>
        <source>This account is open.</source>
        <translation>此账户并未停用。</translation>
    </message>
    <message>
        <source>List of records past their period printed</source>
        <translation>打印保存期满清单</translation>
    </message>
    <message>
        <source>Sheet of the week printed</source>
        <translation>打印本周任务表</translation>
    </message>
    <message>
        <source>It was your password that the township has set.</source>
        <translation>乡镇重设的正是您的密码。</translation>
    </message>
    <message>
        <source>Somebody else who keeps the accounts takes note.</source>
        <translation>请由另一位账户管理人员确认知悉。</translation>
    </message>
    <message>
        <source>Something is still running: a backup, an exchange or a check.</source>
        <translation>还有工作正在进行：备份、交换或检查。</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>该工作会继续。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it first.</source>
        <translation>请等它结束，或先将其停止。</translation>
    </message>
    <message>
        <source>This file has format %1. This program reads formats up to %2.</source>
        <translation>这个文件的格式版本是 %1，本程序最高能读版本 %2。</translation>
    </message>
    <message>
        <source>Install Helin %1.0 or a newer version, then take the file in again. If there is no such version yet, the file was damaged on its way: ask for it again.</source>
        <translation>请安装和邻 %1.0 或更新版本后再接收。如果还没有这个版本，说明文件在途中损坏，请对方重新提供。</translation>
    </message>
    <message>
        <source>Only the township passes a person on to another village.</source>
        <translation>只有镇（街道）才能把人转到另一个村。</translation>
    </message>
    <message>
        <source>Close the record as moved out, or ask the township.</source>
        <translation>请按迁出办理，或请镇（街道）转。</translation>
    </message>
    <message>
        <source>Choose another village of this township.</source>
        <translation>请选本镇的另一个村。</translation>
    </message>
    <message>
        <source>There is no village &quot;%1&quot; in this township.</source>
        <translation>本镇没有“%1”这个村。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>The list of sites was made by a newer program.</source>
        <translation>站点名册由更新版本的程序生成。</translation>
    </message>
    <message>
        <source>The statement about the township&apos;s key is not signed by its root key.</source>
        <translation>关于镇里密钥的声明不是由其根密钥签名的。</translation>
    </message>
    <message>
        <source>There are too many offices above this one.</source>
        <translation>上级单位的层级太多。</translation>
    </message>
    <message>
        <source>The township&apos;s root key has named two different computers at once.</source>
        <translation>镇里的根密钥同时指认了两台不同的电脑。</translation>
    </message>
    <message>
        <source>Stop exchanging data and ask the township which of its computers goes on.</source>
        <translation>请停止交换数据，并问镇里以哪台电脑为准。</translation>
    </message>
    <message>
        <source>This was signed with an earlier key of the township, which counts no more.</source>
        <translation>这是用镇里以前的密钥签名的，已经作废。</translation>
    </message>
    <message>
        <source>If that computer was lost or stolen, tell the township that somebody uses it.</source>
        <translation>如果那台电脑丢失或被盗，请告诉镇里有人在使用它。</translation>
    </message>
    <message>
        <source>This says that the township has a new computer. This station does not know the township&apos;s root key and cannot check it.</source>
        <translation>文件称镇里换了新电脑。本站不知道镇里的根密钥，无法核实。</translation>
    </message>
    <message>
        <source>Ask the township by phone. If it is so, write a new registration request and take in its answer after comparing the check code.</source>
        <translation>请打电话问镇里。如属实，请重新写登记申请，核对核对码后收下回复。</translation>
    </message>
    <message>
        <source>The township&apos;s new computer went on from an older list of sites (number %1) than the one known here (%2).</source>
        <translation>镇里的新电脑接着旧名册（第 %1 号）工作，本机的名册更新（第 %2 号）。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Write this PC&apos;s list of sites to a file and bring it to the township: its computer has to go on from that one.</source>
        <translation>没有接收任何内容。请把本机的站点名册写成文件带到镇里，由镇里从这一份接着做。</translation>
    </message>
    <message>
        <source>This recovery sheet belongs to another office.</source>
        <translation>这张恢复单属于另一个单位。</translation>
    </message>
    <message>
        <source>This is not the root key of a recovery sheet, or there is a slip in it.</source>
        <translation>这不是恢复单上的根密钥，或者抄写有误。</translation>
    </message>
    <message>
        <source>Passed on to another village</source>
        <translation>转到另一个村</translation>
    </message>
    <message>
        <source>Changes of a closed site taken over</source>
        <translation>接收已移出站点的内容</translation>
    </message>
    <message>
        <source>Keys of this PC renewed</source>
        <translation>更换本机密钥</translation>
    </message>
    <message>
        <source>New key of the office signed by its root</source>
        <translation>根密钥签发本单位新密钥</translation>
    </message>
    <message>
        <source>Two lists of sites brought together</source>
        <translation>合并两份站点名册</translation>
    </message>
    <message>
        <source>Root key wiped from this PC</source>
        <translation>从本机清除根密钥</translation>
    </message>
    <message>
        <source>The township&apos;s new PC recognised</source>
        <translation>确认镇里的新电脑</translation>
    </message>
    <message>
        <source>Only a registered station asks its township for new keys.</source>
        <translation>只有已登记的站点才能向镇里申请更换密钥。</translation>
    </message>
    <message>
        <source>The PC to be replaced belongs to another station.</source>
        <translation>要替换的电脑属于另一个站点。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the old PC of the same station.</source>
        <translation>没有改动任何内容。请选择同一站点的旧电脑。</translation>
    </message>
    <message>
        <source>“%1” knows a newer list of sites (number %2) than this PC (%3), which was put back from a backup.</source>
        <translation>“%1”手中的站点名册（第 %2 号）比本机的（第 %3 号）新，本机是用备份恢复的。</translation>
    </message>
    <message>
        <source>Send that station a file and take in its answer first: the list comes back with it.</source>
        <translation>请先给该站点发一次文件并接收它的上报，名册会随之回来。</translation>
    </message>
    <message>
        <source>“%1” wrote this on a computer that was taken off the list of sites.</source>
        <translation>这是“%1”在一台已移出名册的电脑上写的。</translation>
    </message>
    <message>
        <source>Ask the township for a file from its new computer.</source>
        <translation>请向镇里要新电脑写的文件。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask the township: it has to bring both lists together.</source>
        <translation>没有接收任何内容。请问镇里：需要由镇里把两份名册合并。</translation>
    </message>
    <message>
        <source>This PC was taken off the list of sites by %1. Everything it entered before has arrived.</source>
        <translation>本机已被“%1”移出站点名册。此前录入的内容都已收到。</translation>
    </message>
    <message>
        <source>This PC was taken off the list of sites by %1. %2 changes that it entered since do not count there.</source>
        <translation>本机已被“%1”移出站点名册。此后录入的 %2 条内容在那里不算数。</translation>
    </message>
    <message>
        <source>Everything here can still be read. Work goes on at the new PC.</source>
        <translation>这里的内容仍可查看。请在新电脑上继续工作。</translation>
    </message>
    <message>
        <source>Everything here can still be read. Write a file for the township as usual and call: it can take these changes over. Enter nothing more here.</source>
        <translation>这里的内容仍可查看。请照常写一份上报文件并打电话给镇里，镇里可以接收这些内容。请不要再在本机录入。</translation>
    </message>
    <message>
        <source>This site has not been taken off the list.</source>
        <translation>这个站点没有被移出名册。</translation>
    </message>
    <message>
        <source>Nothing of this site is kept aside.</source>
        <translation>没有这个站点的暂存内容。</translation>
    </message>
    <message>
        <source>Take in its files first.</source>
        <translation>请先接收它的文件。</translation>
    </message>
    <message>
        <source>This list of sites names no root key.</source>
        <translation>这份站点名册没有根密钥。</translation>
    </message>
    <message>
        <source>Make a new recovery sheet on the office&apos;s own computer first.</source>
        <translation>请先在本单位原来的电脑上重新制作恢复单。</translation>
    </message>
    <message>
        <source>The root key is not in this store.</source>
        <translation>本机没有保存根密钥。</translation>
    </message>
    <message>
        <source>Type or scan it from the recovery sheet.</source>
        <translation>请从恢复单上抄录或扫码。</translation>
    </message>
    <message>
        <source>This root key does not belong to this list of sites.</source>
        <translation>这个根密钥与这份站点名册不符。</translation>
    </message>
    <message>
        <source>Take the recovery sheet of this office.</source>
        <translation>请用本单位的恢复单。</translation>
    </message>
    <message>
        <source>This is not the list of sites of this office.</source>
        <translation>这不是本单位的站点名册。</translation>
    </message>
    <message>
        <source>This store is new: it does not know the sites of the office.</source>
        <translation>这是新建的数据库，还不知道本单位有哪些站点。</translation>
    </message>
    <message>
        <source>Have a station write its list of sites to a file and give that too.</source>
        <translation>请让一个站点把站点名册写成文件，一并提供。</translation>
    </message>
    <message>
        <source>This is the list of sites of another office.</source>
        <translation>这是另一个单位的站点名册。</translation>
    </message>
    <message>
        <source>This is the list that is known here.</source>
        <translation>本机已有这份名册。</translation>
    </message>
    <message>
        <source>A newer sheet makes the recovery code void; the root key stays.</source>
        <translation>重新制作后，旧恢复码作废；根密钥不变。</translation>
    </message>
    <message>
        <source>The root key proves a new PC of this office to all stations when this one is lost or stolen. Whoever has it can take the office&apos;s place: keep it where nobody gets at it alone.</source>
        <translation>本机丢失或被盗时，根密钥向各站点证明新电脑的身份。拿到它的人可以冒充本单位：请存放在任何一人都不能单独取到的地方。</translation>
    </message>
    <message>
        <source>A county&apos;s code has six digits and six zeros.</source>
        <translation>县（市、区）的代码是六位数字加六个零。</translation>
    </message>
    <message>
        <source>The role is station, township or county.</source>
        <translation>角色只能是 station、township 或 county。</translation>
    </message>
    <message>
        <source>%1: two different entries came under one number. Its disk was copied or set back as a whole. Both are kept. If two PCs work with it, register one of them anew.</source>
        <translation>%1：同一编号收到两条不同的记录，说明该机硬盘被整盘复制或整盘还原。两条均已保留。如有两台电脑都在使用，请将其中一台重新登记。</translation>
    </message>
    <message>
        <source>Something else was saved under the number of this entry meanwhile.</source>
        <translation>与此同时，这条记录的编号已被另一内容使用。</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the store again and repeat it.</source>
        <translation>未作任何更改。请重新打开数据后再操作一次。</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Dispute</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
</context>
<context>
    <name>PartyRole</name>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>被申请人</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三人</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>The same &amp;again</source>
        <translation>再输一遍(&amp;A)</translation>
    </message>
</context>
<context>
    <name>PatrolLog</name>
    <message>
        <source>Team</source>
        <translation>巡逻队</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Distance in metres</source>
        <translation>里程（米）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Patrol log</source>
        <translation>巡逻记录</translation>
    </message>
</context>
<context>
    <name>PatrolNetwork</name>
    <message>
        <source>Streets</source>
        <translation>街面巡防</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村(社区)</translation>
    </message>
    <message>
        <source>Key units and places</source>
        <translation>重点单位场所</translation>
    </message>
    <message>
        <source>Borders of areas</source>
        <translation>区域边际</translation>
    </message>
    <message>
        <source>Key lines</source>
        <translation>重点线路</translation>
    </message>
</context>
<context>
    <name>PatrolRoute</name>
    <message>
        <source>Name</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>巡防网</translation>
    </message>
    <message>
        <source>Length in metres</source>
        <translation>长度（米）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Patrol route</source>
        <translation>巡逻路线</translation>
    </message>
</context>
<context>
    <name>PatrolShift</name>
    <message>
        <source>Team</source>
        <translation>巡逻队</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜巡</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Patrol shift</source>
        <translation>排班</translation>
    </message>
</context>
<context>
    <name>PatrolTeam</name>
    <message>
        <source>Name</source>
        <translation>队名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>响应级别</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>队长</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Patrol team</source>
        <translation>巡逻队</translation>
    </message>
</context>
<context>
    <name>PerformanceMode</name>
    <message>
        <source>Performed on the spot</source>
        <translation>当场履行</translation>
    </message>
    <message>
        <source>By an agreed day</source>
        <translation>约定期限</translation>
    </message>
    <message>
        <source>In instalments</source>
        <translation>分期履行</translation>
    </message>
</context>
<context>
    <name>PracticeMark</name>
    <message>
        <source>PRACTICE</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>ReceiptStatus</name>
    <message>
        <source>No receipt yet</source>
        <translation>还没有回执</translation>
    </message>
    <message>
        <source>Receipt %1, all %2 arrived</source>
        <translation>回执 %1，镇里已收齐 %2 条</translation>
    </message>
    <message>
        <source>Receipt %1, all arrived</source>
        <translation>回执 %1，镇里已收齐</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Office</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>单位代码</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Helin recovery sheet</source>
        <translation>和邻恢复单</translation>
    </message>
    <message>
        <source>Root key of the office</source>
        <translation>单位根密钥</translation>
    </message>
</context>
<context>
    <name>Rectification</name>
    <message>
        <source>Hazard</source>
        <translation>安全隐患</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改经过</translation>
    </message>
</context>
<context>
    <name>RectificationStep</name>
    <message>
        <source>Notice given</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Looked at again, in order</source>
        <translation>复查合格</translation>
    </message>
    <message>
        <source>Looked at again, not in order</source>
        <translation>复查不合格</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Handed up</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>开始整改</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>RegisterMatch</name>
    <message>
        <source>Lives at the registered address</source>
        <translation>人户一致</translation>
    </message>
    <message>
        <source>Lives elsewhere</source>
        <translation>人户分离</translation>
    </message>
    <message>
        <source>Registered without living here</source>
        <translation>空挂户</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Head of household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>儿子</translation>
    </message>
    <message>
        <source>Daughter</source>
        <translation>女儿</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>Father-in-law</source>
        <translation>岳父/公公</translation>
    </message>
    <message>
        <source>Mother-in-law</source>
        <translation>岳母/婆婆</translation>
    </message>
    <message>
        <source>Daughter-in-law</source>
        <translation>儿媳</translation>
    </message>
    <message>
        <source>Son-in-law</source>
        <translation>女婿</translation>
    </message>
    <message>
        <source>Grandson</source>
        <translation>孙子/外孙</translation>
    </message>
    <message>
        <source>Granddaughter</source>
        <translation>孙女/外孙女</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>祖父母</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>其他亲属</translation>
    </message>
    <message>
        <source>Not related</source>
        <translation>非亲属</translation>
    </message>
</context>
<context>
    <name>RentalState</name>
    <message>
        <source>Not let</source>
        <translation>未出租</translation>
    </message>
    <message>
        <source>Let and filed</source>
        <translation>出租已登记</translation>
    </message>
    <message>
        <source>Let, not filed</source>
        <translation>出租未登记</translation>
    </message>
</context>
<context>
    <name>Residency</name>
    <message>
        <source>Registered here</source>
        <translation>户籍</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>境外</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Birth as told</source>
        <translation>出生（约/农历）</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Relation to head</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>人口类别</translation>
    </message>
    <message>
        <source>Register and residence</source>
        <translation>人户情况</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>Where to, or why</source>
        <translation>去向或原因</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Employer or school</source>
        <translation>工作/学校</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Earlier record</source>
        <translation>原登记</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>ID number, reversed</source>
        <translation>证件号倒序</translation>
    </message>
    <message>
        <source>Phone, reversed</source>
        <translation>电话倒序</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>来本地日期</translation>
    </message>
    <message>
        <source>Record that is kept</source>
        <translation>保留的记录</translation>
    </message>
</context>
<context>
    <name>ResidentAlias</name>
    <message>
        <source>Resident</source>
        <translation>居民</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>别名</translation>
    </message>
</context>
<context>
    <name>ResidentStatus</name>
    <message>
        <source>Lives here</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Moved out by marriage</source>
        <translation>婚嫁迁出</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡注销</translation>
    </message>
    <message>
        <source>Double entry</source>
        <translation>重复已并</translation>
    </message>
</context>
<context>
    <name>ResponseTier</name>
    <message>
        <source>First</source>
        <translation>一级</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>二级</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>三级</translation>
    </message>
</context>
<context>
    <name>RetentionLock</name>
    <message>
        <source>Kind of record</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>锁定至</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Locked on</source>
        <translation>锁定日期</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>解除日期</translation>
    </message>
    <message>
        <source>Why it was taken back</source>
        <translation>解除原因</translation>
    </message>
    <message>
        <source>Lock against erasure</source>
        <translation>删除锁定</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>people and homes</source>
        <translation>人口房屋</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>safety hazards</source>
        <translation>安全隐患</translation>
    </message>
    <message>
        <source>round sheets</source>
        <translation>排查表</translation>
    </message>
    <message>
        <source>patrol plans</source>
        <translation>巡逻安排</translation>
    </message>
    <message>
        <source>patrol logs</source>
        <translation>巡逻日志</translation>
    </message>
    <message>
        <source>groups and grids</source>
        <translation>村组网格</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户账号</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>本单位设置</translation>
    </message>
    <message>
        <source>data exchange</source>
        <translation>数据交换</translation>
    </message>
    <message>
        <source>members of the township</source>
        <translation>入网成员</translation>
    </message>
    <message>
        <source>values to be checked</source>
        <translation>待核对内容</translation>
    </message>
    <message>
        <source>the operation log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>密码恢复</translation>
    </message>
    <message>
        <source>see</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>see in full</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>retention periods</source>
        <translation>保存期限</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Clerk</source>
        <translation>综治专干</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>Grid worker</source>
        <translation>网格员</translation>
    </message>
    <message>
        <source>Patrol leader</source>
        <translation>巡逻队长</translation>
    </message>
    <message>
        <source>Station head</source>
        <translation>站长</translation>
    </message>
    <message>
        <source>Township officer</source>
        <translation>镇综治干部</translation>
    </message>
    <message>
        <source>Township administrator</source>
        <translation>镇管理员</translation>
    </message>
    <message>
        <source>Log viewer</source>
        <translation>日志查看员</translation>
    </message>
</context>
<context>
    <name>RoundColumn</name>
    <message>
        <source>Disputes</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>Safety hazards</source>
        <translation>安全隐患</translation>
    </message>
    <message>
        <source>Trouble spots</source>
        <translation>治安重点地区</translation>
    </message>
</context>
<context>
    <name>RoundFinding</name>
    <message>
        <source>Round</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现情况</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>当场处理</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Kind of hazard</source>
        <translation>隐患类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
</context>
<context>
    <name>RoundStatus</name>
    <message>
        <source>Being filled in</source>
        <translation>填写中</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>Handed in late</source>
        <translation>补报</translation>
    </message>
</context>
<context>
    <name>Satisfaction</name>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
</context>
<context>
    <name>ScreeningRound</name>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Walked by</source>
        <translation>排查人</translation>
    </message>
    <message>
        <source>Walked on</source>
        <translation>排查日期</translation>
    </message>
    <message>
        <source>Groups walked</source>
        <translation>走到的组</translation>
    </message>
    <message>
        <source>Households visited</source>
        <translation>走访户数</translation>
    </message>
    <message>
        <source>Units and shops visited</source>
        <translation>走访单位商户</translation>
    </message>
    <message>
        <source>No disputes</source>
        <translation>纠纷零报告</translation>
    </message>
    <message>
        <source>No hazards</source>
        <translation>隐患零报告</translation>
    </message>
    <message>
        <source>No trouble spots</source>
        <translation>重点地区零报告</translation>
    </message>
    <message>
        <source>Looked at without exception</source>
        <translation>照单看过</translation>
    </message>
    <message>
        <source>Places looked at closely</source>
        <translation>重点看过</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>交表时间</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>交表人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Monthly round</source>
        <translation>排查</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>People and houses</source>
        <translation>人口房屋</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>Screening and hazards</source>
        <translation>排查整治</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>巡逻</translation>
    </message>
    <message>
        <source>Data exchange</source>
        <translation>数据交换</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SessionOutcome</name>
    <message>
        <source>To be continued</source>
        <translation>继续调解</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>达成协议</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>调解不成</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回终止</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
</context>
<context>
    <name>ShiftStatus</name>
    <message>
        <source>Planned</source>
        <translation>已排班</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已巡</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏巡</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
</context>
<context>
    <name>StationKind</name>
    <message>
        <source>Township office</source>
        <translation>镇平安办</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
</context>
<context>
    <name>TeamKind</name>
    <message>
        <source>Security patrol</source>
        <translation>治安巡逻队</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>专职保安</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>平安志愿者</translation>
    </message>
    <message>
        <source>Heads of buildings</source>
        <translation>楼栋长/中心户长</translation>
    </message>
    <message>
        <source>Informants</source>
        <translation>信息员</translation>
    </message>
    <message>
        <source>Law publicity</source>
        <translation>法制宣传员</translation>
    </message>
    <message>
        <source>Household helpers</source>
        <translation>户口协管员</translation>
    </message>
    <message>
        <source>Safety overseers</source>
        <translation>安全监督员</translation>
    </message>
    <message>
        <source>Railway guards</source>
        <translation>护路队</translation>
    </message>
    <message>
        <source>Ten households together</source>
        <translation>十户联防组</translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <source>Dispute</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>调解</translation>
    </message>
    <message>
        <source>Timeline entry</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事由</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>UserDialogs</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>what the user may do</source>
        <translation>这个用户可以办哪些事</translation>
    </message>
    <message>
        <source>Your &amp;present password</source>
        <translation>您现在的密码(&amp;O)</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新增用户</translation>
    </message>
    <message>
        <source>let this person log in on this PC with this password</source>
        <translation>让此人用这里设的密码在本机登录</translation>
    </message>
    <message>
        <source>be closed or given other roles at any time</source>
        <translation>随时停用或改角色</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>初始密码(&amp;P)</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>已新增用户</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>count from the user&apos;s next act on</source>
        <translation>从该用户下一步操作起生效</translation>
    </message>
    <message>
        <source>change the name for logging in or the password</source>
        <translation>改动用户名和密码</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>为 %1 重设密码</translation>
    </message>
    <message>
        <source>replace the old password at once; it stands in the operation log</source>
        <translation>立即替换旧密码，并记入操作日志</translation>
    </message>
    <message>
        <source>be changed by the user under Settings, Users</source>
        <translation>由本人在“设置—用户”里再改</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>重设密码</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>密码已重设</translation>
    </message>
    <message>
        <source>Close the account of %1?</source>
        <translation>停用 %1 的账户？</translation>
    </message>
    <message>
        <source>make the password useless at once</source>
        <translation>让密码立即失效</translation>
    </message>
    <message>
        <source>change what the user has written; the name stays on it</source>
        <translation>改动此人录入的内容，名字照样保留</translation>
    </message>
    <message>
        <source>be opened again with a new password</source>
        <translation>设新密码后重新启用</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>停用账户</translation>
    </message>
    <message>
        <source>Open the account of %1 again</source>
        <translation>重新启用 %1 的账户</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>启用账户</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>账户已启用</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>密码已修改</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>设置解锁码</translation>
    </message>
    <message>
        <source>open the locked window with a few digits, until the program is closed</source>
        <translation>用几位数字打开锁定的窗口，关闭程序前有效</translation>
    </message>
    <message>
        <source>replace the password: after three wrong PINs only that opens</source>
        <translation>代替密码：输错三次后只能用密码</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>P&amp;IN, %1 to %2 digits</source>
        <translation>解锁码，%1 到 %2 位数字(&amp;I)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>再输一遍(&amp;A)</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>解锁码已设置</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>重做恢复单</translation>
    </message>
    <message>
        <source>make a new code and show it this once, to be printed</source>
        <translation>生成新的恢复码，只显示这一次，供打印</translation>
    </message>
    <message>
        <source>make the earlier sheet void</source>
        <translation>让以前的恢复单作废</translation>
    </message>
    <message>
        <source>change any password</source>
        <translation>改动任何人的密码</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Let the township help when all passwords are lost?</source>
        <translation>密码都丢了时，让镇里帮忙重设？</translation>
    </message>
    <message>
        <source>let the township&apos;s administrator set a new password, after a call with a check code</source>
        <translation>打电话对过核对码后，由镇管理员重设密码</translation>
    </message>
    <message>
        <source>let whoever holds the township&apos;s PC and a copy of this PC&apos;s data read it</source>
        <translation>也使掌握镇里电脑和本机数据副本的人能看到内容</translation>
    </message>
    <message>
        <source>tell the township any password</source>
        <translation>把密码告诉镇里</translation>
    </message>
    <message>
        <source>be taken back at any time</source>
        <translation>随时收回</translation>
    </message>
    <message>
        <source>Let it help</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>No more help by the township?</source>
        <translation>不再让镇里帮忙重设？</translation>
    </message>
    <message>
        <source>leave the recovery sheet as the only way when all passwords are lost</source>
        <translation>密码都丢了时只能用恢复单</translation>
    </message>
    <message>
        <source>be turned on again</source>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>New password for %1 of %2</source>
        <translation>为 %2 的 %1 重设密码</translation>
    </message>
    <message>
        <source>write a file that lets the station in with the password chosen there</source>
        <translation>写一个文件，让该站用自己选的密码进入</translation>
    </message>
    <message>
        <source>stand in the operation logs of both</source>
        <translation>记入双方的操作日志</translation>
    </message>
    <message>
        <source>tell you the password</source>
        <translation>让您知道密码</translation>
    </message>
    <message>
        <source>be stopped now: call the station at its known number and let it read the code out</source>
        <translation>现在停下：按登记的电话打给该站，请对方念核对码</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>写批复</translation>
    </message>
    <message>
        <source>&amp;Check code, as the station reads it out</source>
        <translation>对方念的核对码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File for the station</source>
        <translation>给该站的文件(&amp;F)</translation>
    </message>
    <message>
        <source>password answer.json</source>
        <translation>密码重设批复.json</translation>
    </message>
    <message>
        <source>Answer written</source>
        <translation>批复已写好</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>账户已停用</translation>
    </message>
    <message>
        <source>be told to all here until a second person who keeps the accounts has taken note</source>
        <translation>会告知本站所有人，直到另一位账户管理人员确认知悉</translation>
    </message>
</context>
<context>
    <name>helin::AccountStep</name>
    <message>
        <source>Your &amp;name, for logging in</source>
        <translation>姓名，登录时用(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>再输一次密码(&amp;A)</translation>
    </message>
    <message>
        <source>Without the password nobody can read the records, we neither. In the end you get a recovery code to print and lock away.</source>
        <translation>没有密码，谁也打不开数据。最后会给您一个恢复码，请打印后锁好。</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>谁在这里办公？</translation>
    </message>
    <message>
        <source>Please give your name.</source>
        <translation>请填姓名。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一样。</translation>
    </message>
</context>
<context>
    <name>helin::ActionBar</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>helin::AgreeForm</name>
    <message>
        <source>Reach an agreement</source>
        <translation>达成协议</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>协议日期</translation>
    </message>
</context>
<context>
    <name>helin::AgreementFields</name>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>parties, terms, and how it is performed</source>
        <translation>约定什么，怎样履行</translation>
    </message>
</context>
<context>
    <name>helin::AppContext</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>helin::Application</name>
    <message>
        <source>Switch user without saving?</source>
        <translation>不保存就换人登录？</translation>
    </message>
    <message>
        <source>lose what %1 has typed and not saved</source>
        <translation>丢掉 %1 填了还没保存的内容</translation>
    </message>
    <message>
        <source>change anything that is saved</source>
        <translation>改动已保存的记录</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>Leave these data without saving?</source>
        <translation>不保存就离开当前数据？</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>helin::BackupTab</name>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Back up to another place…</source>
        <translation>备份到别处…</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Where this backup goes</source>
        <translation>这份备份存到哪里</translation>
    </message>
    <message>
        <source>Where the daily backups go</source>
        <translation>每日备份存放处</translation>
    </message>
    <message>
        <source>First place…</source>
        <translation>更改第一处…</translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation>指定第二处…</translation>
    </message>
    <message>
        <source>Second place on the stick</source>
        <translation>第二处用这个U盘</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>不用第二处</translation>
    </message>
    <message>
        <source>A backup is made by itself once a day and before data are taken in. Kept are the newest of each of the last 7 days, 5 weeks and 12 months; older ones make room. What was backed up by hand stays until somebody takes it away. Every backup is opened and checked before it counts, and opens only with a password or the recovery code.</source>
        <translation>每天自动备份一次，接收数据前也先备份。保留最近 7 天、5 周、12 个月里每天（周、月）最新的一份，更早的自动清理；手动备份一直留着，由人清理。每份备份都要打开校验过才算数，只能用密码或恢复码打开。</translation>
    </message>
    <message>
        <source>Kept backups</source>
        <translation>现有备份</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新校验</translation>
    </message>
    <message>
        <source>There is no backup in these places yet.</source>
        <translation>这些地方还没有备份。</translation>
    </message>
    <message>
        <source>If the disk broke today, all that came since would be lost.</source>
        <translation>如果今天硬盘坏了，这之后的内容就都没有了。</translation>
    </message>
    <message>
        <source>none yet; a stick or another disk keeps the data if this PC is lost</source>
        <translation>还没有；存到U盘或另一块盘上，电脑丢了数据还在</translation>
    </message>
    <message>
        <source>%1 (last %2)</source>
        <translation>%1（最近 %2）</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>第一处</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二处</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>备份时已校验</translation>
    </message>
    <message>
        <source>Second place for the daily backups</source>
        <translation>每日备份的第二处</translation>
    </message>
    <message>
        <source>Something else is still running; please wait until it has ended.</source>
        <translation>另一项工作还在进行，请等它完成。</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation>已备份并校验</translation>
    </message>
    <message>
        <source>Not backed up.</source>
        <translation>没有备份。</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>正在校验备份</translation>
    </message>
    <message>
        <source>Reading and comparing</source>
        <translation>正在读取并比对</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
</context>
<context>
    <name>helin::BarChart</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2，共 %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>helin::BatchDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: take what %2 wrote, %n time(s)</source>
        <translation>
            <numerusform>%1：%n 处都采用%2填的</numerusform>
        </translation>
    </message>
    <message>
        <source>decide these alike: %1</source>
        <translation>同样处理：%1</translation>
    </message>
    <message>
        <source>touch anything else in these records</source>
        <translation>改动这些记录的其他内容</translation>
    </message>
    <message>
        <source>lose the other values: they stay in the history</source>
        <translation>丢掉另外的值：留在历史里</translation>
    </message>
    <message>
        <source>take all of it back in one step</source>
        <translation>一步全部撤回</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>为什么采用</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>已决定 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helin::Brand</name>
    <message>
        <source>Helin</source>
        <translation>和邻</translation>
    </message>
</context>
<context>
    <name>helin::CaseAside</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>因何事</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最近一笔</translation>
    </message>
</context>
<context>
    <name>helin::CertificateList</name>
    <message>
        <source>Certificates of erasure</source>
        <translation>销毁证明</translation>
    </message>
    <message>
        <source>&amp;Show and print…</source>
        <translation>查看并打印(&amp;S)…</translation>
    </message>
    <message>
        <source>Erased at</source>
        <translation>销毁时间</translation>
    </message>
    <message>
        <source>Kinds and numbers</source>
        <translation>种类和数量</translation>
    </message>
    <message>
        <source>%1, only %2</source>
        <translation>%1，仅%2</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Certificates hold no content and are never erased.</source>
        <translation>销毁证明不含具体内容，长期保留。</translation>
    </message>
    <message>
        <source>Nothing was erased so far.</source>
        <translation>还没有销毁过记录。</translation>
    </message>
</context>
<context>
    <name>helin::Chart</name>
    <message>
        <source>No figures yet.</source>
        <translation>还没有数据。</translation>
    </message>
</context>
<context>
    <name>helin::ChartPanel</name>
    <message>
        <source>Show as table</source>
        <translation>看表格</translation>
    </message>
    <message>
        <source>Save or copy the picture</source>
        <translation>保存或复制图片</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>保存为图片…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
</context>
<context>
    <name>helin::Chip</name>
    <message>
        <source>Filter. Delete removes it.</source>
        <translation>筛选条件，按 Delete 去掉。</translation>
    </message>
    <message>
        <source>Delete removes it.</source>
        <translation>按 Delete 去掉。</translation>
    </message>
</context>
<context>
    <name>helin::ChipRow</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Filters that are on</source>
        <translation>已选的筛选条件</translation>
    </message>
</context>
<context>
    <name>helin::ColumnChart</name>
    <message>
        <source>not over yet</source>
        <translation>未完</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>helin::CompleterPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>↑↓ move   Enter chooses   Esc closes</source>
        <translation>↑↓ 选　回车打开　Esc 关</translation>
    </message>
</context>
<context>
    <name>helin::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Will</source>
        <translation>会</translation>
    </message>
    <message>
        <source>Will not</source>
        <translation>不会</translation>
    </message>
    <message>
        <source>Can</source>
        <translation>可以</translation>
    </message>
</context>
<context>
    <name>helin::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Type 0315, 3.15 or 20260315; F4 opens the calendar</source>
        <translation>可填 0315、3.15 或 20260315，F4 打开日历</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>helin::DecisionsDialog</name>
    <message>
        <source>Decided here</source>
        <translation>本机核对过的</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁定的</translation>
    </message>
    <message>
        <source>The value not taken stands in the history of the record.</source>
        <translation>没选上的值留在这件事的经过里。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>helin::DeskForm</name>
    <message>
        <source>Settle at the desk</source>
        <translation>当场调结</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>甲方</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>乙方</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>调结日期</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>因何事</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>怎样约定</translation>
    </message>
    <message>
        <source>How it is performed</source>
        <translation>怎样履行</translation>
    </message>
    <message>
        <source>To be performed by</source>
        <translation>履行期限</translation>
    </message>
    <message>
        <source>Left empty: the first clause of what it was about</source>
        <translation>不填就取“因何事”的第一句</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>From paper (enter the true day)</source>
        <translation>先有纸的，填真实日期</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Place, mode, time, witnesses, entered later from paper</source>
        <translation>地点、方式、时间、见证人、补录</translation>
    </message>
    <message>
        <source>Fill in five rows: registration, record and oral agreement are done in one</source>
        <translation>填五项，登记、调解记录、口头协议登记一次办完</translation>
    </message>
    <message>
        <source>First asked %1</source>
        <translation>首问负责 %1</translation>
    </message>
    <message>
        <source>Go on by procedure</source>
        <translation>转为按程序登记</translation>
    </message>
    <message>
        <source>After saving there is</source>
        <translation>保存后就有</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存，再登一件</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Entered later: the true day counts everywhere</source>
        <translation>补录：一律按真实日期算</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model (%1: %2)</source>
        <translation>从范本选（%1 · %2 份）</translation>
    </message>
    <message>
        <source>needs: %1</source>
        <translation>等%1</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>纠纷登记</translation>
    </message>
    <message>
        <source>Record of the mediation</source>
        <translation>调解记录</translation>
    </message>
    <message>
        <source>session 1</source>
        <translation>第 1 次</translation>
    </message>
    <message>
        <source>Register of oral agreements</source>
        <translation>口头协议登记</translation>
    </message>
    <message>
        <source>performed</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>误工补贴</translation>
    </message>
    <message>
        <source>%1, %2 yuan</source>
        <translation>%1 %2 元</translation>
    </message>
</context>
<context>
    <name>helin::DisputeFilters</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Group / grid</source>
        <translation>组 / 网格</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due today or soon</source>
        <translation>快到期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>This month, %1</source>
        <translation>本月（%1）</translation>
    </message>
    <message>
        <source>Last month, %1</source>
        <translation>上月（%1）</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
</context>
<context>
    <name>helin::DisputeListView</name>
    <message>
        <source>Number, party, pinyin initials</source>
        <translation>编号、当事人、拼音首字母</translation>
    </message>
    <message>
        <source>Register by procedure</source>
        <translation>按程序登记</translation>
    </message>
    <message>
        <source>Settle at the desk</source>
        <translation>当场调结</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>件</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>（%1/%2）</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; cases</source>
        <translation>共 &lt;b&gt;%1&lt;/b&gt; 件</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; cases (of %2)</source>
        <translation>共 &lt;b&gt;%1&lt;/b&gt; 件（全部 %2 件）</translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>，已选 %1 件</translation>
    </message>
    <message>
        <source>No dispute fits these filters.</source>
        <translation>没有符合这些条件的纠纷。</translation>
    </message>
    <message>
        <source>No dispute has been registered yet.</source>
        <translation>还没有登记过纠纷。</translation>
    </message>
    <message>
        <source>List of disputes</source>
        <translation>矛盾纠纷清单</translation>
    </message>
</context>
<context>
    <name>helin::DisputePanel</name>
    <message>
        <source>About this dispute</source>
        <translation>纠纷详情</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>编号已复制</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>增加当事人</translation>
    </message>
    <message>
        <source>Choose a dispute at the left.</source>
        <translation>在左边选一件纠纷。</translation>
    </message>
    <message numerus="yes">
        <source>%n disputes selected</source>
        <translation>
            <numerusform>已选 %n 件纠纷</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>没有期限</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>不公开</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>当场调结</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>First asked %1</source>
        <translation>首问负责 %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Make a note</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Change what was registered</source>
        <translation>修改登记内容</translation>
    </message>
</context>
<context>
    <name>helin::DisputeSteps</name>
    <message>
        <source>Done on</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>start the time to mediate, %1</source>
        <translation>开始计算期限（%1）</translation>
    </message>
    <message>
        <source>close the case; the parties are told why and where to go instead</source>
        <translation>结束本件，并告知当事人原因和其他途径</translation>
    </message>
    <message>
        <source>end the mediation; the case can then be archived</source>
        <translation>结束调解，之后可以归档</translation>
    </message>
    <message>
        <source>bar the parties from going to arbitration or to court</source>
        <translation>影响当事人去仲裁或诉讼</translation>
    </message>
    <message>
        <source>end the mediation, because the parties want it so</source>
        <translation>按当事人的意愿结束调解</translation>
    </message>
    <message>
        <source>go to the township with the next data exchange</source>
        <translation>下次上报时送到镇里</translation>
    </message>
    <message>
        <source>let anything be changed here until it is handed back</source>
        <translation>在退回之前，本村不能再改动</translation>
    </message>
    <message>
        <source>give the case back to its village; the limit starts anew</source>
        <translation>退回村里办，期限重新计算</translation>
    </message>
    <message>
        <source>close the file for good; it gets its archive number</source>
        <translation>结卷，并给卷号</translation>
    </message>
    <message>
        <source>still add notes and corrections</source>
        <translation>以后还可以补记和更正</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Where the parties can go instead</source>
        <translation>当事人可以另走的途径</translation>
    </message>
    <message>
        <source>arbitration, court, the office in charge …</source>
        <translation>仲裁、诉讼、主管部门……</translation>
    </message>
    <message>
        <source>New limit</source>
        <translation>新的期限</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现为 %1</translation>
    </message>
    <message>
        <source>Reason for more time</source>
        <translation>延期理由</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>performed in full</source>
        <translation>全部履行</translation>
    </message>
    <message>
        <source>performed in part</source>
        <translation>部分履行</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>履行情况</translation>
    </message>
    <message>
        <source>Next instalment on</source>
        <translation>下期日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>履行了什么</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意情况</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>What was agreed has been done</source>
        <translation>约定的都已履行</translation>
    </message>
    <message>
        <source>Peace kept?</source>
        <translation>有没有反复</translation>
    </message>
    <message>
        <source>It flared up again: back into mediation</source>
        <translation>又有反复，重新调解</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>回访情况</translation>
    </message>
    <message>
        <source>Papers in the file</source>
        <translation>卷内材料</translation>
    </message>
    <message>
        <source>Without papers: why</source>
        <translation>没有材料的原因</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>change the earlier entry; both stay readable</source>
        <translation>改动原来那一笔，两笔都留着</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What is to be noted</source>
        <translation>要记的事</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>增加当事人</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Phone, if another</source>
        <translation>电话（与人口库不同时填）</translation>
    </message>
    <message>
        <source>Address, if another</source>
        <translation>住址（与人口库不同时填）</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>no longer count as a party to this dispute</source>
        <translation>不再算这件纠纷的当事人</translation>
    </message>
    <message>
        <source>disappear from the register or from what was written down</source>
        <translation>从人口库和已有记录里消失</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>第 %1 次调解</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>helin::DisputeTabs</name>
    <message>
        <source>About this dispute</source>
        <translation>纠纷详情</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>增加当事人</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>照片 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>corrects an earlier entry</source>
        <translation>更正前面一笔</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>不在人口库</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>误工补贴</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>Read the record</source>
        <translation>看调解记录</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>更正这一笔</translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>看人口档案</translation>
    </message>
    <message>
        <source>Remove this party</source>
        <translation>移除当事人</translation>
    </message>
</context>
<context>
    <name>helin::DisputeWords</name>
    <message>
        <source>Grade open</source>
        <translation>等级未定</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n people involved</source>
        <translation>
            <numerusform>涉及 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>performed on %1</source>
        <translation>%1 已履行</translation>
    </message>
    <message>
        <source>next instalment %1</source>
        <translation>下期 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>限 %1 前</translation>
    </message>
</context>
<context>
    <name>helin::DisputesPage</name>
    <message>
        <source>&lt;p&gt;Every dispute from the first word at the desk to the archive.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Settle at the desk&lt;/b&gt; (Ctrl+N): five rows, and registration, record and oral agreement are done. Everything else goes by procedure: the panel at the right says what comes next.&lt;/p&gt;&lt;p&gt;▲ is overdue, ◆ due today, ● due soon, ○ in good time. Type in the list to find a matter by its pinyin initials; Enter goes to the next step.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每件纠纷从第一句话到归档，都在这里。&lt;/p&gt;&lt;p&gt;&lt;b&gt;当场调结&lt;/b&gt;（Ctrl+N）：填五项，登记、调解记录、口头协议一次办完。其他的按程序办，右边写着下一步该做什么。&lt;/p&gt;&lt;p&gt;▲ 逾期，◆ 今天到期，● 快到期，○ 还早。在列表里直接打拼音首字母可以找到事项；回车到下一步。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>helin::DwellingForm</name>
    <message>
        <source>Register a dwelling</source>
        <translation>登记住房</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>One dwelling, one door number; the households in it come afterwards.</source>
        <translation>一处住房一个门牌；住户随后再登记。</translation>
    </message>
    <message>
        <source>A new address or group is taken over by those who live there.</source>
        <translation>改了地址或小组，住在这里的人和户一并跟着改。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>group, place, door number</source>
        <translation>组、小地名、门牌号</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Letting</source>
        <translation>出租</translation>
    </message>
    <message>
        <source>A letting is to be filed; the rate of filed ones stands on the page.</source>
        <translation>出租要登记备案，备案率在本页顶部。</translation>
    </message>
</context>
<context>
    <name>helin::EntryRows</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
</context>
<context>
    <name>helin::EraseDialog</name>
    <message>
        <source>be undone: nothing brings it back, no file of another site either</source>
        <translation>可以撤销：任何办法都找不回，其他站点的文件也不行</translation>
    </message>
    <message>
        <source>touch records of others that name the person: a dispute with its parties goes on its own</source>
        <translation>动到提及此人的其他记录：纠纷连同当事人另行处理</translation>
    </message>
    <message>
        <source>reach backups made before; those go in their own time</source>
        <translation>清除以前做的备份，备份按各自的期限到期删除</translation>
    </message>
    <message>
        <source>erase for good, with all parts, photos and scans: %1</source>
        <translation>彻底销毁，连同附属内容、照片和扫描件：%1</translation>
    </message>
    <message>
        <source>erase the same at the township and everywhere else with the next exchange</source>
        <translation>下次交换时，镇里和其他站点的同一内容一并销毁</translation>
    </message>
    <message>
        <source>write a certificate and a line in the operation log, both without content</source>
        <translation>出具销毁证明，记入操作日志，两者都不含具体内容</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n record(s) whose retention period is over</source>
        <translation>
            <numerusform>销毁 %n 条保存期满的记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底销毁</translation>
    </message>
    <message>
        <source>Erase data of %1</source>
        <translation>销毁 %1 的信息</translation>
    </message>
    <message>
        <source>Why (Personal Information Protection Law, art. 47)</source>
        <translation>依据（个人信息保护法第四十七条）</translation>
    </message>
    <message>
        <source>empty: you yourself</source>
        <translation>不填即为本人</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <source>Only some items</source>
        <translation>只销毁部分项目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Please tick what is to be erased.</source>
        <translation>请勾选要销毁的项目。</translation>
    </message>
    <message>
        <source>Something else is still going on. Please wait for its end.</source>
        <translation>还有别的工作正在进行，请等它完成。</translation>
    </message>
    <message>
        <source>nothing is ticked yet</source>
        <translation>尚未勾选</translation>
    </message>
    <message>
        <source>erase for good only these items: %1</source>
        <translation>仅永久销毁以下内容：%1</translation>
    </message>
    <message>
        <source>touch the rest of the record, its parts, photos and scans</source>
        <translation>涉及该记录的其他内容、所属记录、照片和扫描件</translation>
    </message>
</context>
<context>
    <name>helin::EraseWork</name>
    <message>
        <source>Certificate of erasure</source>
        <translation>销毁证明</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>正在销毁</translation>
    </message>
    <message>
        <source>Erasing, and rewriting the files without what was erased</source>
        <translation>正在销毁，并重写文件、清除残留</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>已彻底销毁</translation>
    </message>
    <message>
        <source>Erased. The free space of the files still holds traces; they go when the records are opened next.</source>
        <translation>已销毁。文件空余部分中仍有残留，下次打开数据时清除。</translation>
    </message>
</context>
<context>
    <name>helin::ErrorBox</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>helin::ErrorDialog</name>
    <message>
        <source>It did not work</source>
        <translation>没有办成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>helin::ExchangePage</name>
    <message>
        <source>Stations</source>
        <translation>站点收报</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>暂存待核</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>List of sites</source>
        <translation>站点名册</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>暂存待核</translation>
    </message>
    <message>
        <source>not reported yet</source>
        <translation>还没上报</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>条</translation>
    </message>
    <message>
        <source>Plug in the stick and press the one button: it reads what is there for this site, writes what the others do not have yet, and checks what was written. A lost stick does no harm; the next one carries everything again. What was changed in two places waits under &quot;To be checked&quot;: choose with 1, 2, 3 and say why.</source>
        <translation>插上 U 盘，按一个按钮：先读给本站的文件，再写出别处还没有的内容，写完再查一遍。U 盘丢了不要紧，下一次会全部补上。两处都改过的放在“待核对”：按 1、2、3 选一个，写明理由。</translation>
    </message>
    <message>
        <source>Receive and hand down</source>
        <translation>接收并下发</translation>
    </message>
    <message>
        <source>stations</source>
        <comment>before the number</comment>
        <translation>站点</translation>
    </message>
    <message>
        <source>received in 7 days</source>
        <translation>近 7 天已收到</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>silent for more than 14 days</source>
        <translation>静默超 14 天</translation>
    </message>
    <message>
        <source>last receipt</source>
        <comment>before the number of days</comment>
        <translation>距上次回执</translation>
    </message>
    <message>
        <source>days ago</source>
        <comment>after the number</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>items</source>
        <translation>条</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Print who is late</source>
        <translation>打印未到名单</translation>
    </message>
    <message>
        <source>Print the receipts</source>
        <translation>打印回执</translation>
    </message>
    <message>
        <source>Changed in two places, to be checked</source>
        <translation>两处都改过，待核对清单</translation>
    </message>
    <message>
        <source>Receipts of data exchange</source>
        <translation>数据交换回执</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1　截至 %2</translation>
    </message>
    <message>
        <source>%1 · printed on %2</source>
        <translation>%1　%2 打印</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>helin::ExchangeTab</name>
    <message>
        <source>Place of exchange</source>
        <translation>交换位置</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>换一个位置…</translation>
    </message>
    <message>
        <source>Only hand down</source>
        <translation>只下发</translation>
    </message>
    <message>
        <source>Only report</source>
        <translation>只上报</translation>
    </message>
    <message>
        <source>Only receive</source>
        <translation>只接收</translation>
    </message>
    <message>
        <source>Receive and hand down</source>
        <translation>接收并下发</translation>
    </message>
    <message>
        <source>Report and receive</source>
        <translation>上报并接收</translation>
    </message>
    <message>
        <source>Exchanging data</source>
        <translation>正在交换数据</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>changes</source>
        <comment>after a large number</comment>
        <translation>条</translation>
    </message>
    <message>
        <source>Written: handed down</source>
        <translation>写出：下发到村</translation>
    </message>
    <message>
        <source>Written: reported</source>
        <translation>写出：上报到镇</translation>
    </message>
    <message>
        <source>Read: from the stations</source>
        <translation>读到：各村上报</translation>
    </message>
    <message>
        <source>Read: from the township</source>
        <translation>读到：镇里下发</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>暂存待核</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>全部打开</translation>
    </message>
    <message>
        <source>Recent exchanges</source>
        <translation>最近交换</translation>
    </message>
    <message>
        <source>Do not worry</source>
        <translation>请放心</translation>
    </message>
    <message>
        <source>A stick left behind does no harm:</source>
        <translation>漏带一次不要紧，</translation>
    </message>
    <message>
        <source>the next one carries all that has no receipt yet.</source>
        <translation>下一次会把没有回执的一起补上。</translation>
    </message>
    <message>
        <source>Only the receiver can open the files.</source>
        <translation>U 盘上的文件只有收件方能打开。</translation>
    </message>
    <message>
        <source>Whoever finds the stick can read nothing but from, to and date.</source>
        <translation>别人捡到，只看得见从哪里、到哪里和日期。</translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>还没有选交换位置</translation>
    </message>
    <message>
        <source>Plug in the stick, or choose a shared folder.</source>
        <translation>请插上 U 盘，或者选一个共享文件夹。</translation>
    </message>
    <message>
        <source>Stick &quot;%1&quot; is plugged in</source>
        <translation>U 盘“%1”已插好</translation>
    </message>
    <message>
        <source>%1 · %2 free · folder &quot;%3&quot;</source>
        <translation>%1 · 剩 %2 · 放在文件夹“%3”</translation>
    </message>
    <message>
        <source>Where the files are exchanged</source>
        <translation>选交换位置</translation>
    </message>
    <message>
        <source>This station is not registered with a township yet.</source>
        <translation>本站还没有在镇里登记。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>这次已办完</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n second(s). The stick can be pulled out.</source>
        <translation>
            <numerusform>%1，用时 %n 秒。可以拔 U 盘了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1, number %2</source>
        <translation>给%1，第 %2 号</translation>
    </message>
    <message>
        <source>Read again after writing, in order</source>
        <translation>写完又读了一遍，完好</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>两处都改过</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>去核对</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>Received before, not entered twice</source>
        <translation>以前收过，没有重复记</translation>
    </message>
    <message>
        <source>Files for other stations, left alone</source>
        <translation>给别的站点的文件，没有动</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that wait for an earlier one</source>
        <translation>等前一个文件的</translation>
    </message>
    <message>
        <source>Nothing is kept aside.</source>
        <translation>没有暂存的内容。</translation>
    </message>
    <message>
        <source>There is no receipt yet. It comes back with the first file from the township.</source>
        <translation>还没有回执。镇里的第一个文件会把它带回来。</translation>
    </message>
    <message>
        <source>taken in by the township on %1</source>
        <translation>镇里 %1 收下</translation>
    </message>
    <message>
        <source>The township has received everything up to &lt;b&gt;%1&lt;/b&gt;, &lt;b&gt;%2&lt;/b&gt; changes in the last file; &lt;b&gt;%3&lt;/b&gt; not arrived yet; &lt;b&gt;%4&lt;/b&gt; need your attention.</source>
        <translation>乡镇已收到你到 &lt;b&gt;%1&lt;/b&gt; 的全部内容，最近一个文件 &lt;b&gt;%2&lt;/b&gt; 条；&lt;b&gt;%3&lt;/b&gt; 条未到；&lt;b&gt;%4&lt;/b&gt; 条请你看。</translation>
    </message>
    <message>
        <source>MMM d hh:mm</source>
        <comment>date and time in the receipt</comment>
        <translation>M月d日 hh:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n 条收齐</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>A stick got lost?</source>
        <translation>U 盘丢了？</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Something else is still running; please wait until it has ended.</source>
        <translation>另一项工作还在进行，请等它完成。</translation>
    </message>
    <message>
        <source>The backup before receiving was not made. %1</source>
        <translation>接收前的备份没有做成。%1</translation>
    </message>
    <message>
        <source>This stick can only be read. Move the little switch at its side, or take another one.</source>
        <translation>这个U盘只能读。请拨一下侧面的小开关，或换一个U盘。</translation>
    </message>
    <message>
        <source>This folder cannot be reached just now. Plug in the stick, or choose another place.</source>
        <translation>现在找不到这个文件夹。请插上U盘，或另选位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) for this office not received yet</source>
        <translation>
            <numerusform>有 %n 个给本单位的文件还没有接收</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on this stick could start programs by themselves, as viruses leave them. Helin touches none of them; do not open them, and have the stick checked.</source>
        <translation>
            <numerusform>这个U盘上有 %n 个可能自动运行的文件，病毒常留下这样的文件。和邻不会碰它们；请不要打开，并请人查杀这个U盘。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helin::FilterBar</name>
    <message>
        <source>Search and filters</source>
        <translation>查找与筛选</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>helin::FilterButton</name>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Filter; several values can be ticked</source>
        <translation>筛选，可勾选多项</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>helin::FindingColumn</name>
    <message>
        <source>+ Add an entry</source>
        <translation>+ 添一条</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>✓ zero report</source>
        <translation>✓ 零报告</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>发现 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>这一栏没有填。</translation>
    </message>
    <message>
        <source>Not filled in yet: add what was found, or tick the zero report.</source>
        <translation>还没有填：添一条，或者勾零报告。</translation>
    </message>
    <message>
        <source>There are entries in this column.</source>
        <translation>这一栏有发现，不能勾零报告。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>照片 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>已转 %1</translation>
    </message>
    <message>
        <source>Make it a dispute</source>
        <translation>转为纠纷</translation>
    </message>
    <message>
        <source>Make it a hazard</source>
        <translation>转为隐患</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Looked at; tick what is in order, write exceptions only</source>
        <translation>照单看过，没有例外的不用填</translation>
    </message>
    <message>
        <source>No responsible person yet</source>
        <translation>还没有责任人</translation>
    </message>
    <message>
        <source>Name the responsible person</source>
        <translation>补上责任人</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
</context>
<context>
    <name>helin::FinishDialogs</name>
    <message>
        <source>%1: judicial confirmation</source>
        <translation>%1：申请司法确认</translation>
    </message>
    <message>
        <source>note on which day both sides asked the court</source>
        <translation>记下双方共同向法院申请的日期</translation>
    </message>
    <message>
        <source>send anything to the court</source>
        <translation>向法院发送任何材料</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申请日期</translation>
    </message>
</context>
<context>
    <name>helin::FirstSteps</name>
    <message>
        <source>What to do first</source>
        <translation>先做这几件事</translation>
    </message>
    <message>
        <source>Enrol the stations</source>
        <translation>给各村站点办登记</translation>
    </message>
    <message>
        <source>Check the limits</source>
        <translation>核对各项期限</translation>
    </message>
    <message>
        <source>Enter groups and grids</source>
        <translation>填好村民小组和网格</translation>
    </message>
    <message>
        <source>Enter or import residents</source>
        <translation>登记或批量导入人口</translation>
    </message>
    <message>
        <source>Enrol with the township</source>
        <translation>到镇里办站点登记</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>关闭这一行</translation>
    </message>
</context>
<context>
    <name>helin::ForgottenDialog</name>
    <message>
        <source>Your &amp;name</source>
        <translation>用户名(&amp;N)</translation>
    </message>
    <message>
        <source>Check code: %1</source>
        <translation>核对码：%1</translation>
    </message>
    <message>
        <source>be asked for by the township: read it out by phone</source>
        <translation>由镇里来问：打电话念给镇里</translation>
    </message>
    <message>
        <source>be answered with a file; then choose “Take in the answer…” here</source>
        <translation>收到镇里的批复文件后，在这里点“收下镇里的批复…”</translation>
    </message>
    <message>
        <source>tell the township your password: keep it, it opens the answer</source>
        <translation>把您的密码告诉镇里：请记好，打开批复时要用</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已记下</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>忘记密码</translation>
    </message>
    <message>
        <source>set your new password; it stands in the operation log</source>
        <translation>设置您的新密码，并记入操作日志</translation>
    </message>
    <message>
        <source>change any record, or the passwords of others</source>
        <translation>改动任何记录和别人的密码</translation>
    </message>
    <message>
        <source>also be done by the station head, who gives a new password under Settings, Users</source>
        <translation>不用恢复单，请站长在“设置—用户”里重设密码</translation>
    </message>
    <message>
        <source>Set it and log in</source>
        <translation>设置并登录</translation>
    </message>
    <message>
        <source>Type it from the recovery sheet, or scan the picture</source>
        <translation>照恢复单输入，或扫描上面的图</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>恢复码(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>No sheet: ask the township…</source>
        <translation>没有恢复单：向镇里申请重设…</translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation>收下镇里的批复…</translation>
    </message>
    <message>
        <source>Ask the township for a new password</source>
        <translation>向镇里申请重设密码</translation>
    </message>
    <message>
        <source>write a file for the township, and show a check code to read out by phone</source>
        <translation>写一个给镇里的文件，并显示核对码，打电话念给镇里</translation>
    </message>
    <message>
        <source>tell the township the password</source>
        <translation>把密码告诉镇里</translation>
    </message>
    <message>
        <source>be answered by the township&apos;s administrator alone</source>
        <translation>只由镇管理员批复</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>写申请</translation>
    </message>
    <message>
        <source>&amp;File for the township</source>
        <translation>给镇里的文件(&amp;F)</translation>
    </message>
    <message>
        <source>password request.json</source>
        <translation>密码重设申请.json</translation>
    </message>
    <message>
        <source>Take in the township&apos;s answer</source>
        <translation>收下镇里的批复</translation>
    </message>
    <message>
        <source>&amp;File from the township</source>
        <translation>镇里给的文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Password chosen for the request</source>
        <translation>申请时选的密码(&amp;P)</translation>
    </message>
    <message>
        <source>make the password of the request yours; all here are told until another who keeps the accounts has taken note</source>
        <translation>启用申请时选的密码；会告知本站所有人，直到另一位账户管理人员确认知悉</translation>
    </message>
</context>
<context>
    <name>helin::FormView</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to mend:</source>
        <translation>
            <numerusform>还有 %n 处要改：</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>throw away what was typed into this form</source>
        <translation>丢掉这张表里刚填的内容</translation>
    </message>
    <message>
        <source>change anything that was saved before</source>
        <translation>改动以前已保存的内容</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>helin::GlobalFind</name>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>前 %1 人</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>住房</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
</context>
<context>
    <name>helin::HazardDialogs</name>
    <message>
        <source>To be put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>告知日期</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>正在怎么改</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>整改日期</translation>
    </message>
    <message>
        <source>Put right by</source>
        <translation>整改人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>Looked at again by</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>复查结果</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>新的期限</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>复查情况</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Make it a hazard: %1</source>
        <translation>转为隐患：%1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>helin::HazardForm</name>
    <message>
        <source>Register a hazard</source>
        <translation>登记隐患</translation>
    </message>
    <message>
        <source>Change the hazard</source>
        <translation>修改隐患</translation>
    </message>
    <message>
        <source>Its number will be %1.</source>
        <translation>编号将是 %1</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>什么隐患，在哪里</translation>
    </message>
    <message>
        <source>Who has to put it right</source>
        <translation>谁来整改</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>An ordinary hazard needs place, problem, person and day. A major one needs five: person, measures, funds, day, plan.</source>
        <translation>一般隐患写清地点、问题、责任人、期限；重大隐患要“五落实”：责任、措施、资金、时限、预案。</translation>
    </message>
</context>
<context>
    <name>helin::HazardTab</name>
    <message>
        <source>Warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Number, matter, place</source>
        <translation>编号、事由、地点</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>经过</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Attach a photo…</source>
        <translation>附照片…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Register a hazard</source>
        <translation>登记隐患</translation>
    </message>
    <message>
        <source>Attach a photo</source>
        <translation>附照片</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>图片和 PDF (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>未销号</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>打印本表</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>List of hazards</source>
        <translation>安全隐患清单</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; / 共 %2 件</translation>
    </message>
    <message>
        <source>No hazard fits these filters.</source>
        <translation>没有符合条件的隐患。</translation>
    </message>
    <message>
        <source>No hazard has been registered yet.</source>
        <translation>还没有登记隐患。</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>by a figure</source>
        <translation>图表数字</translation>
    </message>
</context>
<context>
    <name>helin::HeldTab</name>
    <message>
        <source>Nothing is kept aside.</source>
        <translation>没有暂存的内容。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why, and the cure</source>
        <translation>原因和办法</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>暂存待核</translation>
    </message>
    <message>
        <source>Nothing here was taken over yet; nothing here is lost.</source>
        <translation>这里的内容还没有记入，也不会丢。</translation>
    </message>
    <message>
        <source>Drop for good…</source>
        <translation>不再保留…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>记入…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>记入</translation>
    </message>
    <message>
        <source>Drop for good</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>Why? It is written into the operation log.</source>
        <translation>请写理由，会记入操作日志。</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已记入</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已不再保留</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation>记入：%1</translation>
    </message>
    <message>
        <source>Drop for good: %1</source>
        <translation>不再保留：%1</translation>
    </message>
    <message>
        <source>enter it as it was written, with the time of its PC</source>
        <translation>照原样记入，时间按那台电脑写的</translation>
    </message>
    <message>
        <source>remove it here for good; the sender still has it</source>
        <translation>从这里去掉，不再收；发来的站点仍有</translation>
    </message>
    <message>
        <source>change anything else</source>
        <translation>改动别的内容</translation>
    </message>
    <message>
        <source>tell the sender: ask there to enter it anew</source>
        <translation>通知发来的站点，请打电话让对方重新填报</translation>
    </message>
    <message>
        <source>Only entries kept aside because of a clock or of a PC that was taken off can be taken over.</source>
        <translation>只有因时钟问题或电脑已移出名册而暂存的内容才能接收。</translation>
    </message>
    <message>
        <source>all that %1 wrote after it was taken off the list</source>
        <translation>“%1”被移出名册后写的全部内容</translation>
    </message>
</context>
<context>
    <name>helin::HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>helin::HistoryList</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>helin::HistoryTab</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>读到</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>第几号</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>以前收过</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已收下</translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>已收齐</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等回执</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
</context>
<context>
    <name>helin::HomePanel</name>
    <message>
        <source>Members of the household</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Households in the dwelling</source>
        <translation>住房里的户</translation>
    </message>
    <message>
        <source>Household and person</source>
        <translation>户和人</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>shared with %1</source>
        <translation>与%1共用</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>住房</translation>
    </message>
    <message>
        <source>none registered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>, built in %1</source>
        <translation>，%1 年建</translation>
    </message>
    <message>
        <source>filed on %1</source>
        <translation>%1 已备案</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>未备案</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>产权</translation>
    </message>
    <message>
        <source>Letting</source>
        <translation>出租</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>消防</translation>
    </message>
    <message>
        <source>Grid worker</source>
        <translation>网格员</translation>
    </message>
    <message>
        <source>Change the dwelling…</source>
        <translation>改住房…</translation>
    </message>
    <message>
        <source>Change the household…</source>
        <translation>改这一户…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), %1 living here</source>
        <translation>
            <numerusform>%n 人，在住 %1 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>加一人</translation>
    </message>
    <message>
        <source>This dwelling is not in the register any more.</source>
        <translation>这处住房已不在登记中。</translation>
    </message>
    <message>
        <source>vacant: nobody is registered here</source>
        <translation>空置，没有登记的住户</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s), %1 people</source>
        <translation>
            <numerusform>%n 户，%1 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a household</source>
        <translation>加一户</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>未分组</translation>
    </message>
    <message numerus="yes">
        <source>%n dwelling(s), %1 households, %2 people</source>
        <translation>
            <numerusform>%n 处住房，%1 户，%2 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a dwelling…</source>
        <translation>加一处住房…</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Mediation helper</source>
        <translation>调解信息员</translation>
    </message>
    <message>
        <source>Let, not filed</source>
        <translation>出租未登记</translation>
    </message>
    <message>
        <source>Fire check due</source>
        <translation>消防该查</translation>
    </message>
    <message>
        <source>Choose a household at the left, or look for a person.</source>
        <translation>在左边选一户，或者查找一个人。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
</context>
<context>
    <name>helin::HouseholdForm</name>
    <message>
        <source>Form a household</source>
        <translation>新立一户</translation>
    </message>
    <message>
        <source>Change the household %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>The head leaves the household he or she had; further members join afterwards.</source>
        <translation>户主从原来的户里转出；其他成员随后再加。</translation>
    </message>
    <message>
        <source>name, initials, end of phone or ID number</source>
        <translation>姓名、首字母、电话或证件尾号</translation>
    </message>
    <message>
        <source>Register a new person …</source>
        <translation>新登记一人…</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>door number, or who lives there</source>
        <translation>门牌号，或住在那里的人</translation>
    </message>
    <message>
        <source>empty: the name of the head</source>
        <translation>空着就用户主姓名</translation>
    </message>
    <message>
        <source>Choose a registered person from the list.</source>
        <translation>请从列表里选一位已登记的人。</translation>
    </message>
    <message>
        <source>Choose a dwelling from the list, or leave it empty.</source>
        <translation>请从列表里选住房，或者空着。</translation>
    </message>
</context>
<context>
    <name>helin::LabelledField</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>helin::LimitsTab</name>
    <message>
        <source>This PC gives the archive numbers of the office</source>
        <translation>本机负责编归档号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Time to mediate a dispute</source>
        <translation>纠纷调解期限</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>简易纠纷</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般纠纷</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>疑难复杂纠纷</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>重大特殊纠纷</translation>
    </message>
    <message>
        <source>After the agreement</source>
        <translation>达成协议之后</translation>
    </message>
    <message>
        <source>Follow-up visit within</source>
        <translation>履行后回访</translation>
    </message>
    <message>
        <source>Judicial confirmation within</source>
        <translation>申请司法确认</translation>
    </message>
    <message>
        <source>Counts as many people from</source>
        <translation>算作群体性纠纷</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Hazards and patrols</source>
        <translation>隐患和巡逻</translation>
    </message>
    <message>
        <source>Told within</source>
        <translation>发现后告知</translation>
    </message>
    <message>
        <source>Looked at again within</source>
        <translation>整改后复查</translation>
    </message>
    <message>
        <source>Night patrol from</source>
        <translation>夜巡开始</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>时</translation>
    </message>
    <message>
        <source>Night patrol until</source>
        <translation>夜巡结束</translation>
    </message>
    <message>
        <source>Reports and reminders</source>
        <translation>报数和提醒</translation>
    </message>
    <message>
        <source>Figures close on day</source>
        <translation>每月封账日</translation>
    </message>
    <message>
        <source>of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Remind before the date</source>
        <translation>到期前提醒</translation>
    </message>
    <message>
        <source>Dates of open matters stay as they are; new ones go by these limits.</source>
        <translation>未办结的期限不变，新登记的按新期限。</translation>
    </message>
</context>
<context>
    <name>helin::LineChart</name>
    <message>
        <source>not over yet</source>
        <translation>本月未完</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
</context>
<context>
    <name>helin::ListPage</name>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制本行文字</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; in all</source>
        <translation>共 &lt;b&gt;%1&lt;/b&gt; 件</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; found (of %2)</source>
        <translation>共 &lt;b&gt;%1&lt;/b&gt; 件（全部 %2 件）</translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>，已选 %1 件</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>Nothing has been registered yet.</source>
        <translation>这里还没有登记。</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>%1: list</source>
        <translation>%1清单</translation>
    </message>
    <message numerus="yes">
        <source>%1 · as of %2 · %n rows</source>
        <translation>
            <numerusform>%1 · 截至 %2 · 共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · printed on %2</source>
        <translation>%1 · %2 打印</translation>
    </message>
</context>
<context>
    <name>helin::LockPage</name>
    <message>
        <source>&amp;PIN</source>
        <translation>解锁码(&amp;P)</translation>
    </message>
    <message>
        <source>Please type the PIN.</source>
        <translation>请输入解锁码。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Please type the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Records of the village station</source>
        <translation>村（社区）综治中心工作台</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>已锁定：%1</translation>
    </message>
    <message>
        <source>What was typed is kept as it was.</source>
        <translation>填了一半的内容原样保留。</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>换人登录…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>改用密码</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>改用解锁码</translation>
    </message>
</context>
<context>
    <name>helin::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>helin::LogTab</name>
    <message>
        <source>Operation log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>没有符合的记录。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>User, act, detail</source>
        <translation>用户、做了什么、说明</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>从哪天</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>到哪天</translation>
    </message>
    <message>
        <source>&amp;Check the log</source>
        <translation>校验日志(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>打印本表</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n&lt;/b&gt; entries</source>
        <translation>
            <numerusform>共 &lt;b&gt;%n&lt;/b&gt; 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the operation log</source>
        <translation>导出操作日志</translation>
    </message>
    <message numerus="yes">
        <source>write %n entries that fit the filter into a table file</source>
        <translation>
            <numerusform>把筛选出的 %n 条写成表格文件</numerusform>
        </translation>
    </message>
    <message>
        <source>be noted in the log, with the reason</source>
        <translation>连同事由记入操作日志</translation>
    </message>
    <message>
        <source>contain ID numbers or phones</source>
        <translation>有身份证号和电话</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>事由(&amp;R)</translation>
    </message>
    <message>
        <source>Operation log %1.csv</source>
        <translation>操作日志 %1.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the operation log</source>
        <translation>正在导出操作日志</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written</source>
        <translation>
            <numerusform>已写出 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1　截至 %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>the newest %1 of %2 entries</source>
        <translation>共 %2 条，打印最新 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in all</source>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · printed on %2</source>
        <translation>%1　%2 打印</translation>
    </message>
    <message>
        <source>Checking the log …</source>
        <translation>正在校验日志…</translation>
    </message>
    <message>
        <source>Checking the operation log</source>
        <translation>正在校验操作日志</translation>
    </message>
    <message>
        <source>Comparing each entry with the one before</source>
        <translation>正在逐条与前一条比对</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>没有校验</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>无误</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>有问题</translation>
    </message>
</context>
<context>
    <name>helin::LoginWindow</name>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Helin</source>
        <translation>和邻</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Records of the village station</source>
        <translation>村（社区）综治中心工作台</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>换一个数据文件夹…</translation>
    </message>
    <message>
        <source>Set up a new station…</source>
        <translation>新建站点…</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>No data folder chosen</source>
        <translation>还没有选数据文件夹</translation>
    </message>
    <message>
        <source>There are no records in this folder.</source>
        <translation>这个文件夹里没有和邻的数据。</translation>
    </message>
    <message>
        <source>Folder with the records</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Please type the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Try with invented people…</source>
        <translation>用虚构人员练习…</translation>
    </message>
    <message>
        <source>Password forgotten…</source>
        <translation>忘记密码…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
</context>
<context>
    <name>helin::LookTab</name>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行高</translation>
    </message>
</context>
<context>
    <name>helin::LostStickDialog</name>
    <message>
        <source>A stick got lost</source>
        <translation>U 盘丢了</translation>
    </message>
    <message>
        <source>What may have been on it</source>
        <translation>上面可能有什么</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>谁能看</translation>
    </message>
    <message>
        <source>Nobody but the office it was written for.</source>
        <translation>只有收件的单位能打开，别人都打不开。</translation>
    </message>
    <message>
        <source>Whoever finds it sees from whom, to whom, number, date and size of a file, and no more.</source>
        <translation>捡到的人只看得到由谁发给谁、第几号、日期和大小。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Write to another stick: it carries all that has no receipt yet.</source>
        <translation>换一个 U 盘再写一次：没有回执的内容会全部带上。</translation>
    </message>
    <message>
        <source>Nothing has to be entered again.</source>
        <translation>不用重新登记。</translation>
    </message>
    <message>
        <source>Tell the other office which day&apos;s stick is missing.</source>
        <translation>告诉对方丢的是哪一天的 U 盘。</translation>
    </message>
    <message>
        <source>If it turns up later it may be read in: what has arrived is not taken in twice.</source>
        <translation>以后找到了也可以照常读入，收过的不会重复记。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Write to another stick…</source>
        <translation>写到另一个 U 盘…</translation>
    </message>
    <message>
        <source>For %1, number %2</source>
        <translation>给%1，第 %2 号</translation>
    </message>
    <message>
        <source>another office</source>
        <translation>其他单位</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, if it was the stick for them</source>
        <translation>如果备份也存在这个 U 盘：备份文件</translation>
    </message>
    <message>
        <source>They open with a user&apos;s password or the recovery sheet only. Change a password that is easy to guess.</source>
        <translation>备份要用户密码或恢复单才能打开。密码简单的，请换一个。</translation>
    </message>
    <message>
        <source>All files that were written have a receipt.</source>
        <translation>写出的文件都已有回执。</translation>
    </message>
</context>
<context>
    <name>helin::MainWindow</name>
    <message>
        <source>Helin</source>
        <translation>和邻</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>还没有保存，要离开吗？</translation>
    </message>
    <message>
        <source>lose what was typed here</source>
        <translation>丢掉这里填写的内容</translation>
    </message>
    <message>
        <source>change anything that is saved</source>
        <translation>改动已保存的记录</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>Somebody else logs in; what is not saved is asked about first.</source>
        <translation>换一个人登录；没保存的内容会先问。</translation>
    </message>
</context>
<context>
    <name>helin::NavigationList</name>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
</context>
<context>
    <name>helin::OfficeTab</name>
    <message>
        <source>This station</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name in numbers</source>
        <translation>编号中的简称</translation>
    </message>
    <message>
        <source>Next dispute number</source>
        <translation>下一件纠纷编号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>区划代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Township office</source>
        <translation>镇（街道）综治中心</translation>
    </message>
    <message>
        <source>Village or community station</source>
        <translation>村（社区）综治中心</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>站点登记</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有办</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Letter of this PC</source>
        <translation>本机字母</translation>
    </message>
</context>
<context>
    <name>helin::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>helin::PartiesField</name>
    <message>
        <source>Name or pinyin initials</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>Enter “%1”, not in the register</source>
        <translation>记为“%1”（不在人口库）</translation>
    </message>
</context>
<context>
    <name>helin::PatrolCard</name>
    <message>
        <source>Team</source>
        <translation>巡逻队</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>队长</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who walks</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>上次巡逻</translation>
    </message>
    <message>
        <source>Points in the order of the walk</source>
        <translation>巡逻点位（按先后）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Check-point</source>
        <translation>巡逻点</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>发现情况</translation>
    </message>
    <message>
        <source>Hazards to look at on the way</source>
        <translation>沿途要看的隐患</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>现在怎样</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>出发时间</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Patrol card</source>
        <translation>巡逻任务单</translation>
    </message>
</context>
<context>
    <name>helin::PatrolsPage</name>
    <message>
        <source>Enter a patrol</source>
        <translation>录入巡逻</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>巡逻记录</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>巡逻队</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>巡逻点</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>weak proof</source>
        <translation>凭据不足</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Points of the route</source>
        <translation>沿线巡逻点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Response tier</source>
        <translation>响应级别</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>队长</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>添加队伍…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>巡防网</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>长度（米）</translation>
    </message>
    <message>
        <source>Points in their order</source>
        <translation>巡逻点（按次序）</translation>
    </message>
    <message>
        <source>Add a route…</source>
        <translation>添加路线…</translation>
    </message>
    <message>
        <source>this month planned</source>
        <translation>本月排班</translation>
    </message>
    <message>
        <source>walked</source>
        <translation>已巡</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏巡</translation>
    </message>
    <message>
        <source>by night</source>
        <translation>夜巡</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Who walked</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>到 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>a point that is no longer on the route</source>
        <translation>已不在路线上的点</translation>
    </message>
    <message>
        <source>not walked</source>
        <translation>没有到</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Walk with paper, then enter the patrol here: team, route, time, and a tick for every point. A finding becomes a hazard in one step and stays linked.</source>
        <translation>带着纸单去巡，回来在这里录入：队伍、路线、时间，每个点打勾。有发现的一步转为隐患，前后关联。</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>打印本表</translation>
    </message>
    <message>
        <source>No patrol has been entered yet.</source>
        <translation>还没有补登过巡逻。</translation>
    </message>
    <message>
        <source>There are no patrol teams yet.</source>
        <translation>还没有巡逻队伍。</translation>
    </message>
    <message>
        <source>There are no routes yet.</source>
        <translation>还没有巡逻路线。</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>登记…</translation>
    </message>
    <message>
        <source>Make it a hazard…</source>
        <translation>转为隐患…</translation>
    </message>
    <message>
        <source>Make it a dispute…</source>
        <translation>转为纠纷…</translation>
    </message>
    <message>
        <source>Make it a dispute: %1</source>
        <translation>转为纠纷：%1</translation>
    </message>
    <message>
        <source>Patrol teams</source>
        <translation>巡逻队伍</translation>
    </message>
    <message>
        <source>Patrol routes</source>
        <translation>巡逻路线</translation>
    </message>
    <message>
        <source>Record of the patrols</source>
        <translation>巡逻记录</translation>
    </message>
</context>
<context>
    <name>helin::PeopleBrowser</name>
    <message>
        <source>Find a person or a house</source>
        <translation>找人、找房</translation>
    </message>
    <message>
        <source>Groups, dwellings and households</source>
        <translation>组、住房和户</translation>
    </message>
    <message>
        <source>name, initials, end of phone or ID number, door</source>
        <translation>姓名、首字母、电话或证件尾号、门牌</translation>
    </message>
    <message>
        <source>Register “%1” …</source>
        <translation>新登记一人“%1”…</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>没有符合条件的。</translation>
    </message>
    <message>
        <source>These households have no dwelling yet: open one and move it in.</source>
        <translation>这些户还没有住房：点开一户，用“整户搬迁”选住房。</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>打印花名册</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
</context>
<context>
    <name>helin::PeopleDesk</name>
    <message>
        <source>Away for a time…</source>
        <translation>外出…</translation>
    </message>
    <message>
        <source>Back again…</source>
        <translation>返回…</translation>
    </message>
    <message>
        <source>Moved out…</source>
        <translation>迁出…</translation>
    </message>
    <message>
        <source>Moved out by marriage…</source>
        <translation>婚嫁迁出…</translation>
    </message>
    <message>
        <source>Died…</source>
        <translation>死亡注销…</translation>
    </message>
    <message>
        <source>Double entry…</source>
        <translation>重复登记…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回注销…</translation>
    </message>
    <message>
        <source>Note a letting…</source>
        <translation>记出租…</translation>
    </message>
    <message>
        <source>File the letting…</source>
        <translation>出租登记备案…</translation>
    </message>
    <message>
        <source>Letting ended…</source>
        <translation>不再出租…</translation>
    </message>
    <message>
        <source>Note a fire check…</source>
        <translation>记消防检查…</translation>
    </message>
    <message>
        <source>Take out of the register…</source>
        <translation>从登记中去掉…</translation>
    </message>
    <message>
        <source>Change the head…</source>
        <translation>换户主…</translation>
    </message>
    <message>
        <source>Household moves…</source>
        <translation>整户搬迁…</translation>
    </message>
    <message>
        <source>A registered person joins…</source>
        <translation>已登记的人转入…</translation>
    </message>
    <message>
        <source>delete the record: it stays readable, with this day</source>
        <translation>删除资料：资料和日期都留着，随时可查</translation>
    </message>
    <message>
        <source>be taken back at any time</source>
        <translation>随时撤回</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>%1: away for a time</source>
        <translation>%1：外出</translation>
    </message>
    <message>
        <source>count as registered here and away</source>
        <translation>计入“户籍”和“外出”</translation>
    </message>
    <message>
        <source>leave the household</source>
        <translation>离开这一户</translation>
    </message>
    <message>
        <source>come back with one click</source>
        <translation>回来时点一下“返回”</translation>
    </message>
    <message>
        <source>%1: back again</source>
        <translation>%1：返回</translation>
    </message>
    <message>
        <source>count as living here</source>
        <translation>计入“在住”</translation>
    </message>
    <message>
        <source>%1: moved out</source>
        <translation>%1：迁出</translation>
    </message>
    <message>
        <source>no longer count among the registered</source>
        <translation>不再计入户籍和实有人口</translation>
    </message>
    <message>
        <source>stand grey in the household</source>
        <translation>在户里变灰，注明日期</translation>
    </message>
    <message>
        <source>%1: moved out by marriage</source>
        <translation>%1：婚嫁迁出</translation>
    </message>
    <message>
        <source>%1: died</source>
        <translation>%1：死亡注销</translation>
    </message>
    <message>
        <source>ask for a cause</source>
        <translation>询问死因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1: double entry</source>
        <translation>%1：重复登记</translation>
    </message>
    <message>
        <source>close this record in favour of the other one</source>
        <translation>注销这一份，保留另一份</translation>
    </message>
    <message>
        <source>Why it is a double entry</source>
        <translation>为什么是重复登记</translation>
    </message>
    <message>
        <source>%1: take “%2” back</source>
        <translation>%1：撤回“%2”</translation>
    </message>
    <message>
        <source>count as living here again</source>
        <translation>重新计入“在住”</translation>
    </message>
    <message>
        <source>forget what was written before: it stands in the history</source>
        <translation>抹掉以前的记录：都在“经过”里</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>为什么撤回</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>name, initials, end of phone or ID number</source>
        <translation>姓名、首字母、电话或证件尾号</translation>
    </message>
    <message>
        <source>Record that is kept</source>
        <translation>保留的那一份</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1: let</source>
        <translation>%1：出租</translation>
    </message>
    <message>
        <source>stand as let, not filed, until the filing is noted</source>
        <translation>列为“出租未登记”，直到办理备案</translation>
    </message>
    <message>
        <source>%1: file the letting</source>
        <translation>%1：出租登记备案</translation>
    </message>
    <message>
        <source>count among the filed lettings</source>
        <translation>计入已登记备案的出租房</translation>
    </message>
    <message>
        <source>%1: letting ended</source>
        <translation>%1：不再出租</translation>
    </message>
    <message>
        <source>no longer count as let</source>
        <translation>不再计入出租房</translation>
    </message>
    <message>
        <source>move the tenants: note for each that he or she moved out</source>
        <translation>自动迁走租客：请逐人登记迁出</translation>
    </message>
    <message>
        <source>Letting ended</source>
        <translation>不再出租</translation>
    </message>
    <message>
        <source>%1: fire check</source>
        <translation>%1：消防检查</translation>
    </message>
    <message>
        <source>remind of the next check five days before its day</source>
        <translation>在下次检查前 5 天提醒</translation>
    </message>
    <message>
        <source>%1: take out of the register</source>
        <translation>%1：从登记中去掉</translation>
    </message>
    <message>
        <source>vanish from the tree and the figures</source>
        <translation>不再出现在列表和统计里</translation>
    </message>
    <message>
        <source>work while somebody is registered there</source>
        <translation>在还有人登记时去掉</translation>
    </message>
    <message>
        <source>be undone right afterwards</source>
        <translation>去掉后马上撤销</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>%1: change the head</source>
        <translation>%1：换户主</translation>
    </message>
    <message>
        <source>change the name of the household: mend it if need be</source>
        <translation>自动改户名：需要时另改</translation>
    </message>
    <message>
        <source>%1: moves</source>
        <translation>%1：整户搬迁</translation>
    </message>
    <message>
        <source>take all living members along, with address, group and grid</source>
        <translation>在册成员一起搬，地址、小组、网格跟着改</translation>
    </message>
    <message>
        <source>%1: a registered person joins</source>
        <translation>%1：已登记的人转入</translation>
    </message>
    <message>
        <source>leave the household he or she had</source>
        <translation>从原来的户里转出</translation>
    </message>
    <message>
        <source>live at the address of this household</source>
        <translation>住址改为这一户的住址</translation>
    </message>
    <message>
        <source>New head</source>
        <translation>新户主</translation>
    </message>
    <message>
        <source>The former head is to the new one</source>
        <translation>原户主是新户主的</translation>
    </message>
    <message>
        <source>door number, or who lives there</source>
        <translation>门牌号，或住在那里的人</translation>
    </message>
    <message>
        <source>New dwelling</source>
        <translation>新住房</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>转入的人</translation>
    </message>
    <message>
        <source>Add a contact person</source>
        <translation>加联系人</translation>
    </message>
    <message>
        <source>Contact person %1</source>
        <translation>联系人 %1</translation>
    </message>
    <message>
        <source>Take this contact person out</source>
        <translation>去掉这位联系人</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>加别名</translation>
    </message>
</context>
<context>
    <name>helin::PeopleFilters</name>
    <message>
        <source>Group / grid</source>
        <translation>组 / 网格</translation>
    </message>
    <message>
        <source>Registered / from elsewhere / away</source>
        <translation>户籍 / 流入 / 外出</translation>
    </message>
    <message>
        <source>Dwelling</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Living here</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Registered here</source>
        <translation>户籍在本村</translation>
    </message>
    <message>
        <source>Registered, away</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>境外</translation>
    </message>
    <message>
        <source>Lives elsewhere than registered</source>
        <translation>人户分离、空挂户</translation>
    </message>
    <message>
        <source>Left, died or double</source>
        <translation>已迁出、注销</translation>
    </message>
    <message>
        <source>Let</source>
        <translation>出租</translation>
    </message>
    <message>
        <source>Let, not filed</source>
        <translation>出租未登记</translation>
    </message>
    <message>
        <source>Fire check due</source>
        <translation>消防该查</translation>
    </message>
    <message>
        <source>Dangerous, C or D</source>
        <translation>危房（C、D 级）</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
</context>
<context>
    <name>helin::PeopleList</name>
    <message>
        <source>Name or address</source>
        <translation>姓名、地址</translation>
    </message>
    <message>
        <source>Choose a person at the left.</source>
        <translation>在左边选一个人。</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Show at home</source>
        <translation>到户里看</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; people</source>
        <translation>共 &lt;b&gt;%1&lt;/b&gt; 人</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; people (of %2)</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 人（全部 %2 人）</translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>，已选 %1 人</translation>
    </message>
    <message>
        <source>List of residents</source>
        <translation>人员名单</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
</context>
<context>
    <name>helin::PeoplePage</name>
    <message>
        <source>Nobody is registered yet. Begin with a group, a dwelling or a person.</source>
        <translation>还没有登记。先登记一处住房或一个人。</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>看成名单</translation>
    </message>
    <message>
        <source>Show by house</source>
        <translation>按组、户看</translation>
    </message>
    <message>
        <source>Dwelling, household</source>
        <translation>住房、户</translation>
    </message>
    <message>
        <source>Register a dwelling…</source>
        <translation>登记住房…</translation>
    </message>
    <message>
        <source>Form a household…</source>
        <translation>新立一户…</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>户籍</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>away</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>living here</source>
        <translation>实有</translation>
    </message>
    <message>
        <source>let</source>
        <translation>出租房</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>处</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Type a name, pinyin initials, the end of a phone or ID number or a door number: the list below the field takes you there. Numbers are masked; one click shows them for a minute and notes it in the operation log. Nobody is deleted: who leaves gets a state with its day, which can be taken back.</source>
        <translation>输入姓名、拼音首字母、电话或证件尾号、门牌号，从下面的列表选。证件号和电话平时遮住，点“看全号”显示一分钟，并记入操作日志。人不删除：离开的人注明去向和日期，可以撤回。</translation>
    </message>
</context>
<context>
    <name>helin::PeopleSheet</name>
    <message>
        <source>Register of residents</source>
        <translation>人口花名册</translation>
    </message>
    <message numerus="yes">
        <source>%1 · as of %2 · %n people</source>
        <translation>
            <numerusform>%1 · 截至 %2 · 共 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · printed on %2</source>
        <translation>%1 · %2 打印</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与户主关系</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>helin::PeopleTreeModel</name>
    <message>
        <source>Without a group</source>
        <translation>未分组</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not filed</source>
        <translation>
            <numerusform>%n 处未登记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n 处该查</numerusform>
        </translation>
    </message>
    <message>
        <source>Households without a dwelling</source>
        <translation>没有住房的户</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>no head</source>
        <translation>没有户主</translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>户主 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Group, dwelling, household</source>
        <translation>组、住房、户</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>helin::PeopleWords</name>
    <message numerus="yes">
        <source>%n storey(s)</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>material, storeys</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>%1 户</translation>
    </message>
    <message>
        <source>let, not filed</source>
        <translation>出租未登记</translation>
    </message>
    <message>
        <source>fire check overdue</source>
        <translation>消防逾期未查</translation>
    </message>
    <message>
        <source>fire check due</source>
        <translation>消防该查</translation>
    </message>
    <message>
        <source>let and filed</source>
        <translation>出租已登记</translation>
    </message>
    <message>
        <source>not let</source>
        <translation>未出租</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>%1 查过</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>下次 %1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>还没查过</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>helin::PersonForm</name>
    <message>
        <source>Register a person</source>
        <translation>登记一人</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>The ID number fills in sex and birth. Without a document leave it empty.</source>
        <translation>填了身份证号，性别和出生自动带出；没有证件就空着。</translation>
    </message>
    <message>
        <source>Leaving and coming back have their own steps, with their day.</source>
        <translation>迁出、外出、返回在“迁出 / 注销”里办，要填日期。</translation>
    </message>
    <message>
        <source>Perhaps registered already</source>
        <translation>可能已登记过</translation>
    </message>
    <message>
        <source>Nobody of this name or number so far.</source>
        <translation>还没有同名同号的人。</translation>
    </message>
    <message>
        <source>This household</source>
        <translation>这一户</translation>
    </message>
    <message>
        <source>Choose a household to see who belongs to it.</source>
        <translation>选了户，这里列出户里的人。</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>1978-05-14, 1948, about 1948, lunar calendar …</source>
        <translation>1978-05-14、1948、约1948、农历…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住处</translation>
    </message>
    <message>
        <source>A household brings its dwelling, group and address along.</source>
        <translation>选了户，住房、小组和地址自动带出。</translation>
    </message>
    <message>
        <source>name of a member, or initials</source>
        <translation>户里人的姓名或首字母</translation>
    </message>
    <message>
        <source>door number, or who lives there</source>
        <translation>门牌号，或住在那里的人</translation>
    </message>
    <message>
        <source>forms a household of his or her own, as its head</source>
        <translation>另立一户，本人做户主</translation>
    </message>
    <message>
        <source>New household</source>
        <translation>立户</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>户籍</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Childhood name, byname: found by them as well.</source>
        <translation>小名、绰号、某某家的，查找时也管用。</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>加别名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Add a contact person</source>
        <translation>加联系人</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>%1 of 18</source>
        <translation>%1 / 18 位</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>校验相符</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>same ID number</source>
        <translation>证件号相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>Choose a household from the list, or leave it empty.</source>
        <translation>请从列表里选户，或者空着。</translation>
    </message>
    <message>
        <source>Choose a dwelling from the list, or leave it empty.</source>
        <translation>请从列表里选住房，或者空着。</translation>
    </message>
    <message>
        <source>How is this person related to the head of the household?</source>
        <translation>请填与户主的关系。</translation>
    </message>
    <message>
        <source>%1 registered</source>
        <translation>已登记 %1</translation>
    </message>
</context>
<context>
    <name>helin::PersonPanel</name>
    <message>
        <source>About the person</source>
        <translation>这个人</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Mend one item</source>
        <translation>改一项</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>迁出 / 注销</translation>
    </message>
    <message>
        <source>Seeing the numbers in full is written into the operation log; no reason is asked.</source>
        <translation>看全号会记入操作日志，不用写理由。名单和导出默认遮住中间 8 位。</translation>
    </message>
    <message>
        <source>Add a contact person</source>
        <translation>加联系人</translation>
    </message>
    <message>
        <source>Add another name</source>
        <translation>加别名</translation>
    </message>
    <message>
        <source>No dispute names this person as a party.</source>
        <translation>没有以此人为当事人的纠纷。</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source> (shared with %1)</source>
        <translation>（与%1共用）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>this village, %1</source>
        <translation>本村%1</translation>
    </message>
    <message>
        <source>this village</source>
        <translation>本村</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>户籍地</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>人户</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>来本地</translation>
    </message>
    <message>
        <source>Kept record</source>
        <translation>保留的</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>全部资料…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What was typed for %1 cannot be right and was not saved.</source>
        <translation>为 %1 输入的内容有误，没有保存。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Personal information sheet…</source>
        <translation>个人信息单…</translation>
    </message>
    <message>
        <source>Erase on request…</source>
        <translation>依申请销毁…</translation>
    </message>
    <message>
        <source>Personal information sheet: %1</source>
        <translation>个人信息单：%1</translation>
    </message>
</context>
<context>
    <name>helin::PhotosTab</name>
    <message>
        <source>Photos and scans</source>
        <translation>照片和扫描件</translation>
    </message>
    <message>
        <source>Add photos or scans</source>
        <translation>添加照片或扫描件</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>图片和 PDF (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>This photo has not arrived yet.</source>
        <translation>照片还没传到本机。</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here.</source>
        <translation>这种文件不能在这里看。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>看大图</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the photo away?</source>
        <translation>移除这张照片？</translation>
    </message>
    <message>
        <source>no longer belong to this dispute</source>
        <translation>不再属于这件纠纷</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>helin::PlaceStep</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>区划代码(&amp;C)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Folder for the records</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>The records are kept encrypted in this folder of this PC.</source>
        <translation>数据加密存放在本机的这个文件夹里。</translation>
    </message>
    <message>
        <source>Which place is it?</source>
        <translation>是哪个地方？</translation>
    </message>
    <message>
        <source>Type the name or its pinyin initials</source>
        <translation>输入名称或拼音首字母</translation>
    </message>
    <message>
        <source>e.g. Shiqiao township</source>
        <translation>如：石桥镇</translation>
    </message>
    <message>
        <source>12 digits</source>
        <translation>12 位</translation>
    </message>
    <message>
        <source>9 or 12 digits</source>
        <translation>9 位或 12 位</translation>
    </message>
    <message>
        <source>Helin</source>
        <translation>和邻</translation>
    </message>
    <message>
        <source>Please give the name.</source>
        <translation>请填名称。</translation>
    </message>
    <message>
        <source>This is the code of a village, not of a township.</source>
        <translation>这是村（社区）的代码，不是镇（街道）的。</translation>
    </message>
    <message>
        <source>This is the code of a township, not of a village.</source>
        <translation>这是镇（街道）的代码，不是村（社区）的。</translation>
    </message>
    <message>
        <source>There are records in the folder below already: choose another one.</source>
        <translation>下面的文件夹里已经有数据，请换一个。</translation>
    </message>
</context>
<context>
    <name>helin::PlacesTab</name>
    <message>
        <source>Groups</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新增村民小组</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>修改村民小组</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>New grid</source>
        <translation>新增网格</translation>
    </message>
    <message>
        <source>Change grid</source>
        <translation>修改网格</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制本行文字</translation>
    </message>
    <message>
        <source>take it out of the lists</source>
        <translation>从名单中去掉</translation>
    </message>
    <message>
        <source>change people, dwellings or past entries</source>
        <translation>改动人口、房屋和以前的记录</translation>
    </message>
    <message>
        <source>be taken back with Ctrl+Z</source>
        <translation>按 Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No groups have been entered yet.</source>
        <translation>还没有填村民小组。</translation>
    </message>
    <message>
        <source>No grids have been entered yet.</source>
        <translation>还没有填网格。</translation>
    </message>
</context>
<context>
    <name>helin::PracticeBand</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>All people are invented. Real records are not touched.</source>
        <translation>人员全部虚构，不影响真实数据。</translation>
    </message>
    <message>
        <source>Practice - Helin</source>
        <translation>练习 - 和邻</translation>
    </message>
    <message>
        <source>Helin</source>
        <translation>和邻</translation>
    </message>
</context>
<context>
    <name>helin::PracticeDialog</name>
    <message>
        <source>Try with invented people</source>
        <translation>用虚构人员练习</translation>
    </message>
    <message>
        <source>open the practice station made before, as it was left</source>
        <translation>打开以前的练习站，接着上次的内容</translation>
    </message>
    <message>
        <source>make a practice station: 120 invented people and half a year of their matters</source>
        <translation>新建一个练习站：120 名虚构人员和半年的工作内容</translation>
    </message>
    <message>
        <source>open it at once; no password is asked</source>
        <translation>马上打开，不用输密码</translation>
    </message>
    <message>
        <source>touch or show real records</source>
        <translation>动用或显示真实数据</translation>
    </message>
    <message>
        <source>exchange data with anybody</source>
        <translation>和任何单位交换数据</translation>
    </message>
    <message>
        <source>be unlocked by user %1 with the password %2</source>
        <translation>锁定后由用户 %1 用密码 %2 打开</translation>
    </message>
    <message>
        <source>be thrown away at any time, with its folder: %1</source>
        <translation>随时连同文件夹一起删掉：%1</translation>
    </message>
    <message>
        <source>Open the practice station</source>
        <translation>打开练习站</translation>
    </message>
    <message>
        <source>Begin to practise</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Making the practice station</source>
        <translation>正在准备练习站</translation>
    </message>
    <message>
        <source>Helin practice</source>
        <translation>和邻练习</translation>
    </message>
    <message>
        <source>Making the practice station…</source>
        <translation>正在准备练习站…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>helin::PrintPreview</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>打印样子</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>helin::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停下…</translation>
    </message>
</context>
<context>
    <name>helin::RadioCardRow</name>
    <message>
        <source>Values to choose from</source>
        <translation>可选的值</translation>
    </message>
    <message>
        <source>Press %1 to choose</source>
        <translation>按 %1 选这个</translation>
    </message>
</context>
<context>
    <name>helin::RecentTable</name>
    <message>
        <source>Recent exchanges</source>
        <translation>最近交换</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写出</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读到</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>已收齐</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等回执</translation>
    </message>
</context>
<context>
    <name>helin::RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>还没有保存，要关闭吗？</translation>
    </message>
    <message>
        <source>lose what was typed here</source>
        <translation>丢掉这里填写的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>helin::RecoveryStep</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>打印恢复单(&amp;P)…</translation>
    </message>
    <message>
        <source>If the password is lost, only this code opens the records. It is shown this once. Print it or write it down and lock it away; do not photograph it.</source>
        <translation>忘了密码，只有这个恢复码能打开数据。它只显示这一次：请打印或抄下来锁好，不要拍照。</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>The recovery code as a picture</source>
        <translation>恢复码的图</translation>
    </message>
</context>
<context>
    <name>helin::ReferenceField</name>
    <message>
        <source>, </source>
        <comment>between sex and age</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>first %1 of more than %2</source>
        <translation>%2 人以上，列前 %1 人</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>%2 人中前 %1 人</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>住房</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2, %n dwelling(s))</source>
        <translation>
            <numerusform>%1（%2，%n 处住房）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helin::RegisterForm</name>
    <message>
        <source>Register by procedure</source>
        <translation>按程序登记</translation>
    </message>
    <message>
        <source>Registration first; acceptance, assignment and mediation follow step by step</source>
        <translation>先登记，受理、指派、调解再一步步办</translation>
    </message>
    <message>
        <source>Change what was registered</source>
        <translation>修改登记内容</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>from the register, or just a name</source>
        <translation>从人口库里找，或只写姓名</translation>
    </message>
    <message>
        <source>The matter</source>
        <translation>事情</translation>
    </message>
    <message>
        <source>Left empty: the first clause of what it was about</source>
        <translation>不填就取“因何事”的第一句</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>受理与经办</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>From paper (enter the true day)</source>
        <translation>先有纸的，填真实日期</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>为什么改</translation>
    </message>
    <message>
        <source>After saving there is</source>
        <translation>保存后就有</translation>
    </message>
    <message>
        <source>Mediation is voluntary and free. Each side may stop at any time and go to arbitration or to court.</source>
        <translation>调解自愿、免费。任何一方随时可以停下来，另走仲裁或诉讼。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>等级期限</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>办结期限</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>误工补贴</translation>
    </message>
    <message>
        <source>%1 yuan once there is an agreement</source>
        <translation>达成协议后 %1 元</translation>
    </message>
</context>
<context>
    <name>helin::RestoreDialog</name>
    <message>
        <source>Putting the backup back</source>
        <translation>正在从备份恢复</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>用哪份备份？</translation>
    </message>
    <message>
        <source>Who opens it, and where it goes</source>
        <translation>谁来打开，恢复到哪里</translation>
    </message>
    <message>
        <source>Putting it back</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>开始恢复(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open these data</source>
        <translation>打开这份数据(&amp;O)</translation>
    </message>
    <message>
        <source>Reading, checking and writing</source>
        <translation>正在读取、校验、写入</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Put back and checked</source>
        <translation>已恢复并校验</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1，%2 的数据</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Lost since then</source>
        <translation>之后缺的</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) were noted on this PC after the backup was made.</source>
        <translation>
            <numerusform>备份之后本机还记过 %n 项操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that this PC knows of</source>
        <translation>本机没有记过别的操作</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>原有数据</translation>
    </message>
    <message>
        <source>They could not be backed up first: %1</source>
        <translation>没能先备份：%1</translation>
    </message>
    <message>
        <source>The backup is back</source>
        <translation>备份已恢复</translation>
    </message>
    <message>
        <source>&amp;Log in there</source>
        <translation>前往登录(&amp;L)</translation>
    </message>
    <message>
        <source>Put back and checked, but not opened</source>
        <translation>已恢复并校验，但未能打开</translation>
    </message>
</context>
<context>
    <name>helin::RestoreKeyStep</name>
    <message>
        <source>With a &amp;password of that day</source>
        <translation>用备份那天的密码(&amp;P)</translation>
    </message>
    <message>
        <source>With the &amp;code of the recovery sheet</source>
        <translation>用恢复单上的恢复码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Reco&amp;very code</source>
        <translation>恢复码(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>再输一次新密码(&amp;G)</translation>
    </message>
    <message>
        <source>New &amp;folder for the data</source>
        <translation>存放数据的新文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>选择(&amp;S)…</translation>
    </message>
    <message>
        <source>The data of that day are put into the new folder and checked again, piece by piece.</source>
        <translation>把那天的数据放进新文件夹，逐项再校验一遍。</translation>
    </message>
    <message>
        <source>What is there now stays where it is, untouched.</source>
        <translation>现在的数据原样留着，不动。</translation>
    </message>
    <message>
        <source>This station goes on from the backup; the township is told so with the next exchange.</source>
        <translation>本站从这份备份接着往下记，下次数据交换时告知镇里。</translation>
    </message>
    <message>
        <source>What the township had received since comes back with the next exchange; what was never sent does not.</source>
        <translation>之后镇里已收到的，下次数据交换时带回来；没有上报过的找不回来。</translation>
    </message>
    <message>
        <source>First the open data are backed up once more.</source>
        <translation>先把现在打开的数据再备份一次。</translation>
    </message>
    <message>
        <source>Where the new folder is made</source>
        <translation>新文件夹建在哪里</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>when it was made, and again now</source>
        <translation>备份时已校验，恢复时再校验</translation>
    </message>
    <message>
        <source>Please choose who opens it.</source>
        <translation>请选择由谁打开。</translation>
    </message>
    <message>
        <source>Please type the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Please type the code of the recovery sheet.</source>
        <translation>请输入恢复单上的恢复码。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一样。</translation>
    </message>
    <message>
        <source>Please name the new folder.</source>
        <translation>请填写新文件夹。</translation>
    </message>
</context>
<context>
    <name>helin::RestoreSourceStep</name>
    <message>
        <source>Backups that were found</source>
        <translation>找到的备份</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Look in another f&amp;older…</source>
        <translation>到别的文件夹里找(&amp;O)…</translation>
    </message>
    <message>
        <source>Looking for backups on this PC and on plugged-in sticks …</source>
        <translation>正在本机和插着的U盘上找备份…</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>备份时已校验</translation>
    </message>
    <message>
        <source>No backup was found. Plug in the stick with the backups, or choose the file of one.</source>
        <translation>没有找到备份。请插上存有备份的U盘，或选择备份文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) found. Choose one; the newest stands at the top.</source>
        <translation>
            <numerusform>找到 %n 份备份，请选一份，最新的在最上面。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup to put back</source>
        <translation>要恢复的备份</translation>
    </message>
    <message>
        <source>Backups (*%1)</source>
        <translation>备份 (*%1)</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>存有备份的文件夹</translation>
    </message>
</context>
<context>
    <name>helin::RetentionDueList</name>
    <message>
        <source>Past their period</source>
        <translation>到期待办</translation>
    </message>
    <message>
        <source>&amp;Keep longer…</source>
        <translation>继续保留(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>销毁(&amp;E)…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Period over since</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>&amp;Print the list</source>
        <translation>打印清单(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing is past its period.</source>
        <translation>没有到期的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+A chooses all.</source>
        <translation>按 Ctrl+A 全选。</translation>
    </message>
    <message>
        <source>Choose what is to be kept longer or erased.</source>
        <translation>请选择要继续保留或销毁的记录。</translation>
    </message>
    <message>
        <source>Records past their retention period</source>
        <translation>保存期满的记录</translation>
    </message>
    <message>
        <source>Keep longer: %1</source>
        <translation>继续保留：%1</translation>
    </message>
    <message>
        <source>lock it against being erased until the day given</source>
        <translation>锁定到所填日期，期间不能销毁</translation>
    </message>
    <message>
        <source>change the record</source>
        <translation>改动记录内容</translation>
    </message>
    <message>
        <source>be ended earlier, with a reason</source>
        <translation>说明理由后提前解除</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>继续保留</translation>
    </message>
</context>
<context>
    <name>helin::RetentionLockList</name>
    <message>
        <source>Kept longer</source>
        <translation>继续保留</translation>
    </message>
    <message>
        <source>End the &amp;lock…</source>
        <translation>解除锁定(&amp;L)…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>已不在</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>保留到</translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation>锁定人</translation>
    </message>
    <message>
        <source>A locked record is not on the list and cannot be erased.</source>
        <translation>锁定的记录不列入到期待办，也不能销毁。</translation>
    </message>
    <message>
        <source>No record is locked.</source>
        <translation>没有锁定的记录。</translation>
    </message>
    <message>
        <source>End the lock before %1</source>
        <translation>提前解除锁定（原到 %1）</translation>
    </message>
    <message>
        <source>put the record back on the list when its period is over</source>
        <translation>到期后重新列入到期待办</translation>
    </message>
    <message>
        <source>erase anything</source>
        <translation>销毁任何内容</translation>
    </message>
    <message>
        <source>End the lock</source>
        <translation>解除锁定</translation>
    </message>
</context>
<context>
    <name>helin::RetentionPeriodsTab</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>For how many years a record is kept after its matter has ended. The numbers proposed are the program&apos;s; the office fixes them after the rules of its archives.</source>
        <translation>事项办结后记录再保存多少年。建议年数由本程序提出，请按本单位档案规定确定。</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>建议 %1</translation>
    </message>
    <message>
        <source>A shorter period brings more records onto the list; nothing is erased by itself.</source>
        <translation>期限缩短后待办会增多；不会自动销毁任何内容。</translation>
    </message>
</context>
<context>
    <name>helin::RetentionSheets</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>登记内容</translation>
    </message>
    <message>
        <source>Handed to (signature)</source>
        <translation>领取人签字</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Office (seal)</source>
        <translation>单位（盖章）</translation>
    </message>
    <message>
        <source>Personal information sheet: %1</source>
        <translation>个人信息单：%1</translation>
    </message>
    <message>
        <source>%1　%2　printed by %3. Other people are masked.</source>
        <translation>%1　%2　打印人：%3。其他人的信息已隐去。</translation>
    </message>
    <message>
        <source>Erased at</source>
        <translation>销毁时间</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Kinds and numbers</source>
        <translation>种类和数量</translation>
    </message>
    <message>
        <source>Only these items</source>
        <translation>仅以下项目</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The values were erased from the records, the search index and the free space of the files. Other sites erase them with the next exchange. This certificate holds no content.</source>
        <translation>上述内容已从记录、检索目录和文件空余部分中清除；其他站点在下次交换时一并清除。本证明不含任何具体内容。</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>销毁证明</translation>
    </message>
    <message>
        <source>The values were erased from the records and the search index. The free space of the files is rewritten when the records are opened next. Other sites erase them with the next exchange. This certificate holds no content.</source>
        <translation>上述内容已从记录和检索目录中清除；文件空余部分将在下次打开数据时重写。其他站点在下次交换时一并清除。本证明不含任何具体内容。</translation>
    </message>
</context>
<context>
    <name>helin::RetentionTab</name>
    <message>
        <source>Retention</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Past their period</source>
        <translation>到期待办</translation>
    </message>
    <message>
        <source>Kept longer</source>
        <translation>继续保留</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期限设置</translation>
    </message>
</context>
<context>
    <name>helin::RevealButton</name>
    <message>
        <source>Mask again</source>
        <translation>遮住</translation>
    </message>
    <message>
        <source>See numbers</source>
        <translation>看全号</translation>
    </message>
</context>
<context>
    <name>helin::ReviewTab</name>
    <message>
        <source>Nothing to check: nowhere do two sites say different things.</source>
        <translation>没有要核对的：各处写的都一样。</translation>
    </message>
    <message>
        <source>To be checked (changed in two places)</source>
        <translation>待核对（两处都改过）</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>打开这件事</translation>
    </message>
    <message>
        <source>As on the paper signed face to face</source>
        <translation>以当面签字的字据为准</translation>
    </message>
    <message>
        <source>Confirmed by phone</source>
        <translation>电话核实过</translation>
    </message>
    <message>
        <source>The other one is out of date</source>
        <translation>另一个已经过时</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>选它的理由</translation>
    </message>
    <message>
        <source>kept in the history with the other value</source>
        <translation>会和另一个值一起留在经过里</translation>
    </message>
    <message>
        <source>The rest of this record</source>
        <translation>同一件事的其他内容</translation>
    </message>
    <message>
        <source>Write another value</source>
        <translation>另写一个值</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>请选一个值</translation>
    </message>
    <message>
        <source>a record that is not here</source>
        <translation>本站没有的记录</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is written differently in two places</source>
        <translation>%1：%2，两处写得不一样</translation>
    </message>
    <message>
        <source>%1 · before both changes: %2</source>
        <translation>%1 · 改之前是 %2</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>现在显示</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁改的</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; from %2</source>
        <translation>用“%2”的 %1</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>镇里</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>看记录</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>先放着</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Same on both sides</source>
        <translation>两边相同</translation>
    </message>
    <message>
        <source>To be checked too</source>
        <translation>也待核对</translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>已核对 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>写的是</translation>
    </message>
    <message>
        <source>From</source>
        <translation>哪里写的</translation>
    </message>
    <message>
        <source>Take one of the two here; then open the record and choose another one there.</source>
        <translation>请先在这里选定一个，再打开这件事改成别的。</translation>
    </message>
    <message>
        <source>%1: another value</source>
        <translation>%1：另写一个值</translation>
    </message>
    <message>
        <source>replace what both sides wrote, on every PC</source>
        <translation>在每台电脑上代替两边写的值</translation>
    </message>
    <message>
        <source>lose what they wrote: it stays in the history</source>
        <translation>丢掉两边写的值，它们都留在经过里</translation>
    </message>
    <message>
        <source>Write this</source>
        <translation>就用这个</translation>
    </message>
    <message>
        <source>Once decided, every PC shows the same.</source>
        <translation>选定后，每台电脑都一样。</translation>
    </message>
    <message numerus="yes">
        <source>%1: take what %2 wrote for all %n…</source>
        <translation>
            <numerusform>%1：%n 处都采用%2填的…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helin::RoleStep</name>
    <message>
        <source>A &amp;village or community station</source>
        <translation>村、社区的综治中心(&amp;V)</translation>
    </message>
    <message>
        <source>Registers people, disputes, rounds and patrols of one village or community.</source>
        <translation>登记本村（社区）的人口、纠纷、排查和巡逻。</translation>
    </message>
    <message>
        <source>The &amp;township office</source>
        <translation>镇（街道）综治中心(&amp;T)</translation>
    </message>
    <message>
        <source>Enrols the stations, takes in what they report, hands lists down.</source>
        <translation>给各站点办登记，接收上报，下发名单。</translation>
    </message>
    <message>
        <source>What is this PC for?</source>
        <translation>这台电脑给谁用？</translation>
    </message>
    <message>
        <source>Which encryption shall the township use?</source>
        <translation>全镇使用哪种加密方式？</translation>
    </message>
    <message>
        <source>&amp;Common algorithms</source>
        <translation>通用算法(&amp;C)</translation>
    </message>
    <message>
        <source>The usual choice.</source>
        <translation>没有特别要求，选这个。</translation>
    </message>
    <message>
        <source>National al&amp;gorithms (SM2, SM3, SM4)</source>
        <translation>国密算法（SM2、SM3、SM4）(&amp;G)</translation>
    </message>
    <message>
        <source>Choose this if a superior office asks for it. The stations follow by themselves; it cannot be changed later.</source>
        <translation>上级要求使用国密时选这个。各村自动跟随，以后不能更改。</translation>
    </message>
</context>
<context>
    <name>helin::RosterTab</name>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>PC number</source>
        <translation>电脑编号</translation>
    </message>
    <message>
        <source>List of sites</source>
        <translation>站点名册</translation>
    </message>
    <message>
        <source>Compare the check code by phone before a site is let in.</source>
        <translation>准入之前，请打电话核对核对码。</translation>
    </message>
    <message>
        <source>Write registration request…</source>
        <translation>写登记申请…</translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation>收下批复…</translation>
    </message>
    <message>
        <source>Take a PC off the list…</source>
        <translation>移出一台电脑…</translation>
    </message>
    <message>
        <source>Approve a request…</source>
        <translation>批准申请…</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>还没有登记</translation>
    </message>
    <message>
        <source>Write a request, hand it to the township, then take in its answer.</source>
        <translation>写好登记申请交到镇里，再收下镇里的批复。</translation>
    </message>
    <message>
        <source>List number %1</source>
        <translation>名册第 %1 号</translation>
    </message>
    <message numerus="yes">
        <source>Check code %1 · %n site(s)</source>
        <translation>
            <numerusform>核对码 %1 · 共 %n 个站点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Check code: %1</source>
        <translation>核对码：%1</translation>
    </message>
    <message>
        <source>let in anybody whose code differs</source>
        <translation>让核对码不一样的站点进来</translation>
    </message>
    <message>
        <source>be stopped now: call the other side and read the code to each other</source>
        <translation>现在停下：先打电话，互相念核对码</translation>
    </message>
    <message>
        <source>The code agrees</source>
        <translation>核对码一致</translation>
    </message>
    <message>
        <source>%1 registration request.helin-request</source>
        <translation>%1登记申请.helin-request</translation>
    </message>
    <message>
        <source>Write registration request</source>
        <translation>写登记申请</translation>
    </message>
    <message>
        <source>Request written</source>
        <translation>申请已写好</translation>
    </message>
    <message>
        <source>Read this check code to the township: %1</source>
        <translation>请把核对码念给镇里：%1</translation>
    </message>
    <message>
        <source>Approve a request</source>
        <translation>批准申请</translation>
    </message>
    <message>
        <source>Requests (*.helin-request);;All files (*)</source>
        <translation>登记申请 (*.helin-request);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Let this station in?</source>
        <translation>批准这个站点登记？</translation>
    </message>
    <message>
        <source>Answer for %1.helin-welcome</source>
        <translation>给%1的批复.helin-welcome</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>The answer lies beside the request. Its check code: %1</source>
        <translation>批复和申请放在一起，核对码：%1</translation>
    </message>
    <message>
        <source>Take in the answer</source>
        <translation>收下批复</translation>
    </message>
    <message>
        <source>Answers (*.helin-welcome);;All files (*)</source>
        <translation>批复 (*.helin-welcome);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Registered with %1</source>
        <translation>已在%1登记</translation>
    </message>
    <message>
        <source>Choose the PC first.</source>
        <translation>请先选一台电脑。</translation>
    </message>
    <message>
        <source>%1: take this PC off the list</source>
        <translation>%1：把这台电脑移出名册</translation>
    </message>
    <message>
        <source>accept nothing more from this PC than what is here already</source>
        <translation>不再接收这台电脑的新内容，已收到的不变</translation>
    </message>
    <message>
        <source>tell all other sites with the next files</source>
        <translation>随下次文件告诉其他站点</translation>
    </message>
    <message>
        <source>delete anything that the station has entered</source>
        <translation>删除这个站点已经登记的内容</translation>
    </message>
    <message>
        <source>let the station in again with a new PC</source>
        <translation>用新电脑重新登记这个站点</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Replace an old PC…</source>
        <translation>替换旧电脑…</translation>
    </message>
    <message>
        <source>Choose the old PC first.</source>
        <translation>请先选择旧电脑。</translation>
    </message>
    <message>
        <source>Let this PC in for %1, which is taken off the list?</source>
        <translation>让这台电脑接替“%1”，并把旧电脑移出名册吗？</translation>
    </message>
    <message>
        <source>The file with all data of the station lies there too (%1): the new PC takes in the answer first, then this file.</source>
        <translation>本站全部数据的文件也在那里（%1）：新电脑先收下回复，再接收这个文件。</translation>
    </message>
</context>
<context>
    <name>helin::RoundSheet</name>
    <message>
        <source>Zero report</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现情况</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Settled on the spot, or number</source>
        <translation>当场处理，或转办编号</translation>
    </message>
    <message>
        <source>Looked at, nothing out of order</source>
        <translation>照单看过，没有例外</translation>
    </message>
    <message>
        <source>Walked by</source>
        <translation>排查人</translation>
    </message>
    <message>
        <source>Walked on</source>
        <translation>排查日期</translation>
    </message>
    <message>
        <source>Groups walked</source>
        <translation>走到的组</translation>
    </message>
    <message>
        <source>Households visited</source>
        <translation>走访户数</translation>
    </message>
    <message>
        <source>Units and shops visited</source>
        <translation>走访单位商户</translation>
    </message>
    <message>
        <source>Places looked at closely</source>
        <translation>重点看过</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Office (seal)</source>
        <translation>单位（盖章）</translation>
    </message>
    <message>
        <source>Sheet of the monthly round: %1</source>
        <translation>月度排查表（%1）</translation>
    </message>
</context>
<context>
    <name>helin::RoundTab</name>
    <message>
        <source>The month before</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Photo of the paper sheet…</source>
        <translation>附纸表照片…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>存着</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交表</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month</comment>
        <translation>%1 年 %2 月</translation>
    </message>
    <message numerus="yes">
        <source>%n grid(s)</source>
        <translation>
            <numerusform>%n 个网格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>发现 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet of %1</source>
        <translation>%1排查表</translation>
    </message>
    <message>
        <source>Handed in; it counts in %1.</source>
        <translation>已交表，计入 %1。</translation>
    </message>
    <message>
        <source>One sheet, three columns: each has entries or a zero report.</source>
        <translation>一张表三栏，每栏要么写发现，要么勾零报告</translation>
    </message>
    <message>
        <source>Handed in on %1</source>
        <translation>%1 已交</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before it can be handed in:</source>
        <translation>
            <numerusform>交表前还差 %n 处：</numerusform>
        </translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>%1 前要交</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已交表</translation>
    </message>
    <message>
        <source>Photo of the paper sheet</source>
        <translation>纸表照片</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>图片和 PDF (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添上</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>修改这一条</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Registered as a dispute</source>
        <translation>已转为纠纷</translation>
    </message>
    <message>
        <source>There are no grids yet. Set up groups and grids under Settings.</source>
        <translation>还没有网格。请先在设置里建好组和网格。</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>The station has not handed it in yet; here it can only be read.</source>
        <translation>村里还没有交表；这里只能看</translation>
    </message>
    <message numerus="yes">
        <source>of %n household(s)</source>
        <translation>
            <numerusform>共 %n 户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n unit(s)</source>
        <translation>
            <numerusform>共 %n 家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Walked %n household(s), nothing found</source>
        <translation>
            <numerusform>走了 %n 户，没有发现</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at closely: %1</source>
        <translation>重点看过：%1</translation>
    </message>
    <message>
        <source>%1: something found</source>
        <translation>%1：添一条</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已删去</translation>
    </message>
</context>
<context>
    <name>helin::RouteForm</name>
    <message>
        <source>Add a route</source>
        <translation>添加路线</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Add a check-point</source>
        <translation>添一个点位</translation>
    </message>
    <message>
        <source>Check-point</source>
        <translation>巡逻点</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>具体位置</translation>
    </message>
    <message>
        <source>Check-points in the order of the walk</source>
        <translation>巡逻点位，按走的先后</translation>
    </message>
    <message>
        <source>What is this check-point called?</source>
        <translation>请填点位名称。</translation>
    </message>
</context>
<context>
    <name>helin::ScreeningPage</name>
    <message>
        <source>Register a hazard</source>
        <translation>登记隐患</translation>
    </message>
    <message>
        <source>Round sheet</source>
        <translation>排查表</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation>历次排查</translation>
    </message>
    <message>
        <source>zero report</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>有发现</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Walked by</source>
        <translation>排查人</translation>
    </message>
    <message>
        <source>Walked on</source>
        <translation>排查日期</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>Trouble spots</source>
        <translation>治安重点地区</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>zero reports</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>栏</translation>
    </message>
    <message>
        <source>closes on</source>
        <translation>封账</translation>
    </message>
    <message>
        <source>One sheet for every grid and month, three columns. Each column has entries or a zero report; what is missing is named before the sheet is handed in. An entry becomes a dispute or a hazard in one step and stays linked.</source>
        <translation>每个网格每月一张表，三栏，每栏要么写发现，要么勾零报告；交表前会说清还差什么。一条发现可以一步转为纠纷或隐患，并一直连着。</translation>
    </message>
    <message>
        <source>Print an empty sheet</source>
        <translation>打印空表</translation>
    </message>
    <message>
        <source>Print this sheet</source>
        <translation>打印本表</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>打印本表</translation>
    </message>
</context>
<context>
    <name>helin::SessionForm</name>
    <message>
        <source>Session %1</source>
        <translation>第 %1 次调解</translation>
    </message>
    <message>
        <source>When, where and who</source>
        <translation>时间、地点、人员</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was said and found</source>
        <translation>各方说法与查明</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>helin::SetUpWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Set up Helin</source>
        <translation>设置和邻</translation>
    </message>
    <message>
        <source>Making the store</source>
        <translation>正在建立</translation>
    </message>
    <message>
        <source>There are records already: open them…</source>
        <translation>已有数据，直接打开…</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>The store is ready</source>
        <translation>数据已建好</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>It is &amp;locked away, go on</source>
        <translation>已锁好，开始使用(&amp;L)</translation>
    </message>
    <message>
        <source>Making the encrypted store…</source>
        <translation>正在建立加密数据…</translation>
    </message>
    <message>
        <source>Try with invented people…</source>
        <translation>用虚构人员练习…</translation>
    </message>
</context>
<context>
    <name>helin::SettingsPage</name>
    <message>
        <source>Looks are for this PC, everything else for the whole station</source>
        <translation>外观只管本机，其余全站共用</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Looks are kept on this PC. Groups and grids are what people, dwellings and rounds are sorted by; one that is in use cannot be removed. New limits count for matters registered from now on.</source>
        <translation>外观保存在本机。人口、房屋和排查按村民小组、网格归类，已在用的不能删除。新的期限只管今后登记的事项。</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Operation log</source>
        <translation>操作日志</translation>
    </message>
</context>
<context>
    <name>helin::ShiftForm</name>
    <message>
        <source>Plan a shift</source>
        <translation>排一班</translation>
    </message>
    <message>
        <source>Change the shift</source>
        <translation>修改班次</translation>
    </message>
    <message>
        <source>empty: the whole team</source>
        <translation>不填就是全队</translation>
    </message>
</context>
<context>
    <name>helin::ShiftsTab</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>巡逻队</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Who walks</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记事</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Nothing is planned for this month.</source>
        <translation>这个月还没有排班。</translation>
    </message>
    <message>
        <source>Plan a shift…</source>
        <translation>排一班…</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>Copy last month</source>
        <translation>照抄上月</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>取消班次…</translation>
    </message>
    <message>
        <source>Not walked…</source>
        <translation>登记缺勤…</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>打印任务单</translation>
    </message>
    <message>
        <source>Enter this shift…</source>
        <translation>录入这一班…</translation>
    </message>
    <message>
        <source>%1-%2</source>
        <comment>year and month</comment>
        <translation>%1 年 %2 月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2 班</translation>
    </message>
    <message>
        <source>Shifts each: %1</source>
        <translation>本月班数：%1</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> 等</translation>
    </message>
    <message>
        <source>call the shift off</source>
        <translation>取消班次</translation>
    </message>
    <message>
        <source>not walked</source>
        <translation>没有到</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消班次</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>take the shift out of the roster; it stays with the reason</source>
        <translation>从排班表里删掉；班次和原因都留着</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Roster of the patrols</source>
        <translation>巡逻排班表</translation>
    </message>
    <message>
        <source>Patrol card</source>
        <translation>巡逻任务单</translation>
    </message>
</context>
<context>
    <name>helin::Sidebar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Find people, disputes, hazards and patrols</source>
        <translation>查找人、纠纷、隐患、巡逻</translation>
    </message>
    <message>
        <source>Fold navigation</source>
        <translation>收起导航</translation>
    </message>
    <message>
        <source>Unfold navigation</source>
        <translation>展开导航</translation>
    </message>
</context>
<context>
    <name>helin::StageLine</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>helin::StationsTab</name>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>最近收到</translation>
    </message>
    <message>
        <source>Days of silence</source>
        <translation>静默天数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>第几号</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月条数</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点收报</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>站点全部</translation>
    </message>
    <message>
        <source>Received in 7 days</source>
        <translation>近 7 天已收到</translation>
    </message>
    <message>
        <source>Not here for 7 days</source>
        <translation>近 7 天未到</translation>
    </message>
    <message>
        <source>Silent for more than 14 days</source>
        <translation>静默超 14 天</translation>
    </message>
    <message>
        <source>For me to look at</source>
        <translation>要我看的</translation>
    </message>
    <message>
        <source>Received by week</source>
        <translation>每周收到条数</translation>
    </message>
    <message>
        <source>Changes received by week</source>
        <translation>每周收到条数</translation>
    </message>
    <message>
        <source>communities %1, villages %2</source>
        <translation>社区 %1，村 %2</translation>
    </message>
    <message>
        <source>their receipts are written</source>
        <translation>都已写好回执</translation>
    </message>
    <message>
        <source>show only these</source>
        <translation>点开只看这些</translation>
    </message>
    <message>
        <source>call them first</source>
        <translation>先打电话</translation>
    </message>
    <message>
        <source>to check %1, aside %2</source>
        <translation>待核对 %1，暂存 %2</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation>还没有收到过</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %n day(s)</source>
        <translation>
            <numerusform>静默 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not here for %n day(s)</source>
        <translation>
            <numerusform>%n 天未到</numerusform>
        </translation>
    </message>
    <message>
        <source>last on %1, number %2</source>
        <translation>最近一次 %1，第 %2 号</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Station, code, pinyin initials</source>
        <translation>站点、代码、拼音首字母</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Village / community</source>
        <translation>村 / 社区</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印列表</translation>
    </message>
    <message>
        <source>Stations that have not reported</source>
        <translation>未到站点催报单</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>专干</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Called on, answer</source>
        <translation>催报时间、答复</translation>
    </message>
    <message numerus="yes">
        <source>%1 · as of %2 · %n station(s)</source>
        <translation>
            <numerusform>%1　截至 %2　共 %n 个站点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · printed on %2</source>
        <translation>%1　%2 打印</translation>
    </message>
    <message>
        <source>Stations and their reports</source>
        <translation>站点收报情况</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; stations</source>
        <translation>共 &lt;b&gt;%1&lt;/b&gt; 个站点</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 stations</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; / %2 个站点</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>这里没有登记</translation>
    </message>
    <message>
        <source>PCs</source>
        <translation>电脑</translation>
    </message>
    <message numerus="yes">
        <source>%n, this one %1</source>
        <translation>
            <numerusform>%n 台，这台编号 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helin::StatusFeed</name>
    <message>
        <source>This PC&apos;s clock is behind the last entry</source>
        <translation>电脑时间比上次登记还早，请校准</translation>
    </message>
    <message>
        <source>Clock is right</source>
        <translation>时钟正常</translation>
    </message>
    <message>
        <source>Practice data · all people are made up</source>
        <translation>演练数据 · 人物均为虚构</translation>
    </message>
</context>
<context>
    <name>helin::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>helin::StepDialog</name>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>throw away what was typed here</source>
        <translation>放弃这里填的内容</translation>
    </message>
    <message>
        <source>change anything that was saved before</source>
        <translation>改动以前已保存的内容</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>helin::TeamForm</name>
    <message>
        <source>Add a team</source>
        <translation>添加队伍</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
</context>
<context>
    <name>helin::TermsList</name>
    <message>
        <source>At hand: models</source>
        <translation>手边：范本</translation>
    </message>
    <message>
        <source>Mediation is voluntary and free. Each side may stop at any time and go to arbitration or to court.</source>
        <translation>调解自愿、免费。任何一方随时可以停下来，另走仲裁或诉讼。</translation>
    </message>
    <message>
        <source>Choose a category: what is often agreed is listed here.</source>
        <translation>选好类别，这里列出常用的约定。</translation>
    </message>
    <message>
        <source>Put into the agreement</source>
        <translation>摘到约定</translation>
    </message>
    <message>
        <source>Put “%1” into the agreement</source>
        <translation>把“%1”摘到约定</translation>
    </message>
</context>
<context>
    <name>helin::TickForm</name>
    <message>
        <source>Enter a patrol</source>
        <translation>录入巡逻</translation>
    </message>
    <message>
        <source>Planned for %1: %2, %3</source>
        <translation>排班：%1 %2　%3</translation>
    </message>
    <message>
        <source>Tick from the paper; every point is in order unless you change it.</source>
        <translation>照纸勾填；没有改的点位都算正常</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>巡逻队</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Points of the route</source>
        <translation>沿线巡逻点</translation>
    </message>
    <message>
        <source>A finding needs a word of what was seen.</source>
        <translation>有发现的要写一句看到了什么</translation>
    </message>
    <message>
        <source>What was seen at %1</source>
        <translation>%1：情况</translation>
    </message>
    <message>
        <source>Not walked</source>
        <translation>没有到</translation>
    </message>
    <message>
        <source>Time at %1</source>
        <translation>%1 的时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>%1：备注</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>发现情况</translation>
    </message>
    <message>
        <source>Choose the route first; its points stand here then.</source>
        <translation>先选路线，点位就列在这里。</translation>
    </message>
    <message>
        <source>This route has no points yet.</source>
        <translation>这条路线还没有巡逻点。</translation>
    </message>
    <message>
        <source>What was found there?</source>
        <translation>请写明发现了什么。</translation>
    </message>
</context>
<context>
    <name>helin::Toast</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helin::ToastHost</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Undo Ctrl+Z</source>
        <translation>撤销 Ctrl+Z</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>helin::TodayPanel</name>
    <message>
        <source>Must be done today</source>
        <translation>今天必须办</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Why today</source>
        <translation>为何今天</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Nothing must be done today.</source>
        <translation>今天没有必须办的事。</translation>
    </message>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>今天已办 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation>
            <numerusform>显示另外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens    Space marks as done</source>
        <translation>回车打开　空格记为办完</translation>
    </message>
    <message numerus="yes">
        <source>The %n most pressing</source>
        <translation>
            <numerusform>先列最急的 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helin::TokenEdit</name>
    <message>
        <source>one more</source>
        <translation>再加一人</translation>
    </message>
</context>
<context>
    <name>helin::TownshipNotice</name>
    <message>
        <source>Taken note</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>The township has opened this store</source>
        <translation>镇里打开过本站的数据</translation>
    </message>
    <message>
        <source>and set the password of %1 on %2. If nobody here asked for it, call the township.</source>
        <translation>并于 %2 重设了 %1 的密码。如果本站没有人申请过，请给镇里打电话。</translation>
    </message>
</context>
<context>
    <name>helin::UnlockEntry</name>
    <message>
        <source>Unlocking</source>
        <translation>正在打开</translation>
    </message>
    <message numerus="yes">
        <source>Wrong password. Try again in %n s.</source>
        <translation>
            <numerusform>密码不对，%n 秒后再试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helin::UsersTab</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>新增用户…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Set a new password…</source>
        <translation>重设密码…</translation>
    </message>
    <message>
        <source>Close the account…</source>
        <translation>停用账户…</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>设置解锁码…</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>取消解锁码</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>重做恢复单…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文字</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>修改我的密码…</translation>
    </message>
    <message>
        <source>Lock when nobody works for</source>
        <translation>无人操作多久后锁定</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不锁定</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests (*.json);;All files (*)</source>
        <translation>申请文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>logs in there</source>
        <translation>在该站登录</translation>
    </message>
    <message>
        <source>logs in here</source>
        <translation>可在此登录</translation>
    </message>
    <message>
        <source>no password here</source>
        <translation>在此没有密码</translation>
    </message>
    <message>
        <source>A PIN opens the locked window until the program is closed.</source>
        <translation>解锁码已设置，关闭程序前有效。</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>修改解锁码…</translation>
    </message>
    <message>
        <source>New password for a station…</source>
        <translation>为站点重设密码…</translation>
    </message>
    <message>
        <source>No more help by the township…</source>
        <translation>收回镇里帮忙重设…</translation>
    </message>
    <message>
        <source>Let the township help…</source>
        <translation>让镇里帮忙重设…</translation>
    </message>
    <message>
        <source>Open the account…</source>
        <translation>重新启用…</translation>
    </message>
</context>
<context>
    <name>helin::WeekSheet</name>
    <message>
        <source>Tasks of the week</source>
        <translation>本周任务单</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为何</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message numerus="yes">
        <source>%1 · as of %2 · %n matters</source>
        <translation>
            <numerusform>%1　截至 %2　共 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Station head: ____________</source>
        <translation>站长签字：____________</translation>
    </message>
</context>
<context>
    <name>helin::WhoOpenedDialog</name>
    <message>
        <source>Who opened it</source>
        <translation>谁看过</translation>
    </message>
    <message>
        <source>Who opened “%1”</source>
        <translation>谁看过“%1”</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nobody so far, as far as it is noted.</source>
        <translation>还没有人看过的记录。</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>共 %2 条，显示最新 %1 条</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Who opened it…</source>
        <translation>谁看过…</translation>
    </message>
    <message>
        <source>Noted is who saw its numbers in full, opened it while it is not public, or printed it by itself. Lists that were printed or exported stand in the operation log; plain reading is not noted.</source>
        <translation>看过其完整号码、在其不公开时打开过、单独打印过的都有记录。打印或导出的清单见操作日志；平常翻看不记。</translation>
    </message>
</context>
<context>
    <name>helin::WorkbenchPage</name>
    <message>
        <source>%1</source>
        <comment>month of the year</comment>
        <translation>%1月</translation>
    </message>
    <message>
        <source>Print this week&apos;s sheet</source>
        <translation>打印本周任务单</translation>
    </message>
    <message>
        <source>Settle at the desk</source>
        <translation>当场调结</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Nothing more this week.</source>
        <translation>本周没有别的事了。</translation>
    </message>
    <message>
        <source>New each month</source>
        <translation>每月新增</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Disputes of this year by kind</source>
        <translation>今年纠纷类别</translation>
    </message>
    <message>
        <source>Settled in time</source>
        <translation>按期办结率</translation>
    </message>
    <message>
        <source>Limit in %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>%, in time ÷ due</source>
        <translation>%，按期 ÷ 应办结</translation>
    </message>
    <message>
        <source>The picture could not be written there. Choose another place.</source>
        <translation>图片写不到这个位置，请换一个位置。</translation>
    </message>
    <message>
        <source>must be done today</source>
        <translation>今天必须办</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>of these overdue</source>
        <translation>其中逾期</translation>
    </message>
    <message>
        <source>more this week</source>
        <translation>本周还有</translation>
    </message>
    <message>
        <source>Not registered with a township yet</source>
        <translation>还没有在镇里登记</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>去登记</translation>
    </message>
    <message>
        <source>%1 of %2 stations reported within 7 days</source>
        <translation>近 7 天收到 %1 个站点，共 %2 个</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>No receipt from the township yet</source>
        <translation>镇里还没有回执</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not reported or without receipt</source>
        <translation>
            <numerusform>%n 条还没上报或等回执</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>数据交换</translation>
    </message>
    <message>
        <source>To be checked %1 · kept aside %2</source>
        <translation>待核对 %1 条 · 暂存待核 %2 条</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>纠纷</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>month of the year</comment>
        <translation>%1月至今</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>办结率</translation>
    </message>
    <message>
        <source>Print this week</source>
        <translation>打印本周</translation>
    </message>
    <message>
        <source>cases, since %1</source>
        <translation>件，%1 至今</translation>
    </message>
    <message>
        <source>Write down here what was done; then it counts as done.</source>
        <translation>请在这里写明怎么办的，存好就记为已办。</translation>
    </message>
    <message>
        <source>Here stands what must be done today, with the reason, and what comes this week. Enter opens a line; Space asks for what has to be written down to have it done. A click on a number or a bar of a chart opens the records behind it.</source>
        <translation>这里列出今天必须办的事和理由，以及本周要办的事。回车打开一行；按空格填写办理情况，存好就记为已办。点图上的数字或条块，可以看到背后的记录。</translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1 (%n day(s) ago), %2 arrived</source>
        <translation>
            <numerusform>回执 %1（%n 天前），%2 条收齐</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange and backup</source>
        <translation>交换与备份</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The picture could not be written: %1</source>
        <translation>图片写不出来：%1</translation>
    </message>
    <message>
        <source>Folder with the records.</source>
        <translation>数据文件夹。</translation>
    </message>
    <message>
        <source>Who logs in.</source>
        <translation>登录的用户。</translation>
    </message>
    <message>
        <source>Looks for this run: light or dark.</source>
        <translation>这一次的外观：light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>Text size for this run, 1.0 to 2.0.</source>
        <translation>这一次的字号，1.0 到 2.0。</translation>
    </message>
    <message>
        <source>Draws every page into this folder and ends. Needs --store, --user and the password in HELIN_PASSWORD.</source>
        <translation>把每个页面画成图片存到这个文件夹，然后退出。需要 --store、--user，密码放在 HELIN_PASSWORD。</translation>
    </message>
    <message>
        <source>The one section that the tour draws: disputes, people …</source>
        <translation>只画这一个栏目：disputes、people 等。</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme 只能是 light 或 dark。</translation>
    </message>
    <message>
        <source>--scale is a number from 1.0 to 2.0.</source>
        <translation>--scale 是 1.0 到 2.0 之间的数。</translation>
    </message>
</context>
</TS>
