#include "core/demo/labels.h"

#include <QHash>

namespace helin::demo {

DisputeCategory disputeCategory(const QString &label)
{
    using enum DisputeCategory;
    static const QHash<QString, DisputeCategory> labels{
        {QStringLiteral("婚姻家庭"), Family},         {QStringLiteral("邻里"), Neighbours},
        {QStringLiteral("房屋宅基地"), Housing},      {QStringLiteral("土地承包/山林"), Land},
        {QStringLiteral("征地拆迁"), Expropriation},  {QStringLiteral("合同/债务"), Contract},
        {QStringLiteral("劳动争议(欠薪)"), Labour},   {QStringLiteral("损害赔偿"), Damages},
        {QStringLiteral("道路交通"), Traffic},        {QStringLiteral("医疗"), Medical},
        {QStringLiteral("环境污染"), Environment},    {QStringLiteral("物业"), Property},
        {QStringLiteral("消费"), Consumer},           {QStringLiteral("生产经营"), Business},
        {QStringLiteral("村务管理"), VillageAffairs}, {QStringLiteral("校园"), School},
        {QStringLiteral("互联网/新业态"), Internet}};
    return labels.value(label, Other);
}

DisputeGrade disputeGrade(const QString &label)
{
    using enum DisputeGrade;
    static const QHash<QString, DisputeGrade> labels{{QStringLiteral("简易"), Simple},
                                                     {QStringLiteral("一般"), Ordinary},
                                                     {QStringLiteral("疑难复杂"), Difficult},
                                                     {QStringLiteral("重大"), Special}};
    return labels.value(label, Ordinary);
}

HazardCategory hazardCategory(const QString &label)
{
    using enum HazardCategory;
    static const QHash<QString, HazardCategory> labels{{QStringLiteral("消防"), Fire},
                                                       {QStringLiteral("道路交通"), Traffic},
                                                       {QStringLiteral("生产安全"), Production},
                                                       {QStringLiteral("食品药品"), FoodDrugs},
                                                       {QStringLiteral("房屋建筑(危房)"), Building},
                                                       {QStringLiteral("用电用气"), PowerGas},
                                                       {QStringLiteral("危险化学品/民爆/烟花爆竹"), Chemicals},
                                                       {QStringLiteral("校园及周边"), School},
                                                       {QStringLiteral("地质灾害/防汛"), GeologyFlood},
                                                       {QStringLiteral("水域"), Water},
                                                       {QStringLiteral("特种设备"), Equipment},
                                                       {QStringLiteral("环境生态"), Ecology},
                                                       {QStringLiteral("物流寄递"), Logistics},
                                                       {QStringLiteral("铁路沿线"), Railway},
                                                       {QStringLiteral("电力电信广电(\"三电\")设施"), Lines},
                                                       {QStringLiteral("\"三合一\"场所"), ThreeInOne},
                                                       {QStringLiteral("公共设施"), PublicWorks}};
    return labels.value(label, Other);
}

} // namespace helin::demo
