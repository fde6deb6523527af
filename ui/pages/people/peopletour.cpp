#include "ui/pages/people/peopletour.h"

#include "core/residents/residents.h"
#include "ui/app/appcontext.h"
#include "ui/delegates/tableview.h"
#include "ui/forms/formview.h"
#include "ui/forms/stepdialog.h"
#include "ui/pages/dialogstop.h"
#include "ui/pages/listtable.h"
#include "ui/pages/people/homepanel.h"
#include "ui/pages/people/peoplebrowser.h"
#include "ui/pages/people/peopledesk.h"
#include "ui/pages/people/peoplelist.h"
#include "ui/pages/people/peoplepage.h"
#include "ui/pages/people/personpanel.h"
#include "ui/pages/retention/erasedialog.h"
#include "ui/pages/whoopened.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/searchfield.h"

#include <QPointer>

namespace helin {

namespace {

std::optional<Resident> firstWith(AppContext &context, const Query &query)
{
    Query one = query;
    one.limit = 1;
    const QList<Resident> found = context.reader().list<Resident>(one);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void dropForm(PeoplePage &page)
{
    if (FormView *form = page.form()) {
        Q_EMIT form->left(); // what the tour typed is nobody's
    }
}

} // namespace

QList<TourStop> peopleTour(PeoplePage &page)
{
    AppContext &context = page.context();
    const auto type = [&page](const QString &text) {
        SearchField *search = page.browser().filterBar().search();
        search->setFocus();
        search->setText(text);
    };
    const auto clear = [&page] {
        page.browser().filterBar().search()->clear();
    };
    const auto form = [&](const QString &name, const std::function<void()> &open) {
        return TourStop{name,
                        [open]() -> QWidget * {
                            open();
                            return nullptr;
                        },
                        [&page] {
                            dropForm(page);
                        }};
    };
    QList<TourStop> stops;
    const auto present = [](const char *field, const QString &value) {
        return Query().where(QString::fromLatin1(field), Value(value));
    };
    std::optional<Resident> someone = firstWith(context, present("initials", QStringLiteral("zw")));
    if (!someone) {
        someone = firstWith(context, Query().where(QStringLiteral("household"), Compare::IsNotEmpty));
    }
    if (someone) {
        const Ref<Resident> who{someone->id};
        const Ref<Dwelling> home = someone->dwelling;
        const auto panel = [&page]() -> PersonPanel & {
            return page.browser().panel().person();
        };
        stops.append({QStringLiteral("people-person"), [&page, who]() -> QWidget * {
                          page.open(RecordLink::to(who));
                          return nullptr;
                      }});
        stops.append({QStringLiteral("people-search"),
                      [type]() -> QWidget * {
                          type(QStringLiteral("zw"));
                          return nullptr;
                      },
                      clear});
        stops.append({QStringLiteral("people-revealed"),
                      [panel]() -> QWidget * {
                          panel().toggleReveal();
                          return nullptr;
                      },
                      [panel] {
                          panel().toggleReveal();
                      }});
        stops.append({QStringLiteral("people-one-item"),
                      [panel]() -> QWidget * {
                          panel().editField(QStringLiteral("phone"));
                          return nullptr;
                      },
                      [panel] {
                          panel().closeField();
                      }});
        stops.append({QStringLiteral("people-history"),
                      [panel]() -> QWidget * {
                          panel().showTab(3);
                          return nullptr;
                      },
                      [panel] {
                          panel().showTab(0);
                      }});
        auto opened = std::make_shared<QPointer<WhoOpenedDialog>>();
        stops.append({QStringLiteral("people-who-opened"),
                      [&page, &context, who, opened]() -> QWidget * {
                          const QString name = context.reader().require(who).name;
                          *opened = new WhoOpenedDialog{context, {RecordNumber<Resident>::value, who.id, name}, &page};
                          (*opened)->open();
                          return *opened;
                      },
                      [opened] {
                          if (*opened) {
                              (*opened)->close();
                          }
                      }});
        stops.append(dialogStop(QStringLiteral("people-died"), [&page, &context, who] {
            return page.desk().ask(PersonStep::Death, context.reader().require(who));
        }));
        if (!context.workspace().site().isTownship()) { // the records are the station's to print and to erase
            stops.append(dialogStop(QStringLiteral("people-sheet"), [panel] { return panel().showSheet(); }));
            stops.append(dialogStop(QStringLiteral("people-erase"), [panel]() -> QDialog * {
                EraseDialog *asked = panel().askToErase();
                if (asked != nullptr) {
                    asked->chooseItem(QStringLiteral("phone"));
                }
                return asked;
            }));
        }
        stops.append(form(QStringLiteral("people-change"), [&page, who] { page.desk().editPerson(who); }));
        if (!home.isNull()) {
            stops.append(dialogStop(QStringLiteral("people-filing"), [&page, &context, home] {
                return page.desk().ask(HomeStep::FileRental, context.reader().require(home));
            }));
        }
    }
    if (someone) {
        const QSet<RecordId> inhabited = context.reader().referredBy(describe<Household>(), QStringLiteral("dwelling"));
        for (const Dwelling &dwelling : context.reader().list<Dwelling>()) {
            if (!inhabited.contains(dwelling.id)) {
                stops.append({QStringLiteral("people-vacant"), [&page, id = dwelling.id]() -> QWidget * {
                                  page.open(RecordLink::to(Ref<Dwelling>(id)));
                                  return nullptr;
                              }});
                break;
            }
        }
    }
    const auto preview = std::make_shared<QPointer<QDialog>>();
    stops.append({QStringLiteral("people-print"),
                  [&page, preview]() -> QWidget * {
                      *preview = page.browser().printPeople();
                      return *preview;
                  },
                  [preview] {
                      if (*preview) {
                          (*preview)->reject();
                      }
                  }});
    stops.append(form(QStringLiteral("people-register"), [&page] { page.desk().registerPerson(); }));
    stops.append(form(QStringLiteral("people-register-error"), [&page] {
        page.desk().registerPerson();
        FieldSet &fields = page.form()->fields();
        fields.setText(QStringLiteral("name"), QStringLiteral("张伟"));
        fields.editor<QLineEdit>(QStringLiteral("id_number"))->setText(QStringLiteral("999999197805141013"));
        page.form()->save();
    }));
    stops.append(form(QStringLiteral("people-dwelling"), [&page] { page.desk().addDwelling(); }));
    stops.append(form(QStringLiteral("people-household"), [&page] { page.desk().addHousehold(); }));
    if (someone) {
        stops.append({QStringLiteral("people-list"),
                      [&page]() -> QWidget * {
                          page.showList(true);
                          page.list().table().setCurrentIndex(page.list().table().model()->index(0, 0));
                          return nullptr;
                      },
                      [&page] {
                          page.showList(false);
                      }});
        stops.append({QStringLiteral("people-list-no-hits"),
                      [&page]() -> QWidget * {
                          page.showList(true);
                          page.list().filterBar().search()->setText(QStringLiteral("没有这个人"));
                          page.list().reload();
                          return nullptr;
                      },
                      [&page] {
                          page.list().filterBar().search()->clear();
                          page.list().reload();
                          page.showList(false);
                      }});
        stops.append({QStringLiteral("people-list-person"),
                      [&page, id = someone->id]() -> QWidget * {
                          page.showList(true);
                          page.list().selectRecord(id);
                          page.list().panel().show();
                          page.list().open(RecordLink::to(Ref<Resident>(id)));
                          return nullptr;
                      },
                      [&page] {
                          page.list().closeOverlay();
                          page.showList(false);
                      }});
    }
    return stops;
}

} // namespace helin
