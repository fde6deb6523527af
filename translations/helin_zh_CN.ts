<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Message</name>
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
        <translation>原有内容未改动。</translation>
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
</context>
</TS>
