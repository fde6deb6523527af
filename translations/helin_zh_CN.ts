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
</context>
</TS>
