#include "ui/shell/setupsteps.h"

#include "core/base/regioncode.h"
#include "core/organisation/villagelist.h"
#include "core/security/passwordstrength.h"
#include "ui/printing/recoverypaper.h"
#include "ui/shell/errordialog.h"
#include "ui/shell/unlockentry.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/completerpopup.h"
#include "ui/widgets/labelledfield.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace helin {

namespace {

constexpr int codeModule = 4; ///< pixels of one square of the picture

QVBoxLayout *columnOf(QWidget *step)
{
    auto *column = new QVBoxLayout{step};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    return column;
}

Label *note(const QString &words, QWidget *parent)
{
    auto *label = new Label{words, TextRole::Secondary, Ink::Secondary, parent};
    label->setWordWrap(true);
    return label;
}

/// A choice with the words that explain it below.
QRadioButton *addChoice(QVBoxLayout *column, const QString &words, const QString &explained, QWidget *parent)
{
    auto *radio = new QRadioButton{words, parent};
    radio->setAccessibleDescription(explained);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(metrics::space1);
    lines->addWidget(radio);
    auto *words2 = note(explained, parent);
    words2->setIndent(metrics::space6);
    lines->addWidget(words2);
    column->addLayout(lines);
    return radio;
}

} // namespace

RoleStep::RoleStep(QWidget *parent) : SetUpStep{parent}
{
    auto *column = columnOf(this);
    m_station = addChoice(column, tr("A &village or community station"),
                          tr("Registers people, disputes, rounds and patrols of one village or community."), this);
    m_township = addChoice(column, tr("The &township office"),
                           tr("Enrols the stations, takes in what they report, hands lists down."), this);
    m_suites = new QWidget{this};
    auto *suites = columnOf(m_suites);
    suites->addWidget(new Label{tr("Which encryption shall the township use?"), TextRole::Secondary, Ink::Text, this});
    m_intl = addChoice(suites, tr("&Common algorithms"), tr("The usual choice."), m_suites);
    m_gm = addChoice(suites, tr("National al&gorithms (SM2, SM3, SM4)"),
                     tr("Choose this if a superior office asks for it. The stations follow by themselves; it cannot be "
                        "changed later."),
                     m_suites);
    column->addWidget(m_suites);
    column->addStretch(1);
    connect(m_township, &QRadioButton::toggled, m_suites, &QWidget::setVisible);
    m_suites->hide();
    m_intl->setChecked(true);
    m_station->setChecked(true);
}

QString RoleStep::heading() const
{
    return tr("What is this PC for?");
}

void RoleStep::fill(SetUp &setUp) const
{
    setUp.role = m_station->isChecked() ? SiteRole::Station : SiteRole::Township;
    setUp.suite = m_township->isChecked() && m_gm->isChecked() ? SuiteId::Gm : SuiteId::Intl;
}

void RoleStep::setRole(SiteRole role)
{
    (role == SiteRole::Station ? m_station : m_township)->setChecked(true);
}

void RoleStep::setSuite(SuiteId suite)
{
    (suite == SuiteId::Gm ? m_gm : m_intl)->setChecked(true);
}

PlaceStep::PlaceStep(QWidget *parent)
    : SetUpStep{parent}
    , m_name{new QLineEdit{this}}
    , m_nameField{new LabelledField{tr("&Name"), m_name, this}}
    , m_villages{new CompleterPopup{m_name}}
    , m_code{new QLineEdit{this}}
    , m_codeField{new LabelledField{tr("&Code"), m_code, this}}
    , m_folderLabel{new ElidedLabel{QString(), TextRole::Body, Ink::Text, this}}
{
    m_nameField->setRequired();
    m_codeField->setRequired();
    m_code->setMaxLength(12);
    auto *change = new LinkButton{tr("Change…"), TextRole::Body, this};
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folderLabel, 1);
    folderRow->addWidget(change);
    auto *column = columnOf(this);
    column->addWidget(m_nameField);
    column->addWidget(m_codeField);
    auto *folder = new QVBoxLayout;
    folder->setSpacing(metrics::space1);
    folder->addWidget(new Label{tr("Folder for the records"), TextRole::Secondary, Ink::Secondary, this});
    folder->addLayout(folderRow);
    folder->addWidget(note(tr("The records are kept encrypted in this folder of this PC."), this));
    column->addLayout(folder);
    column->addStretch(1);

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_nameField->clearMessage();
        suggest(typed);
        suggestFolder();
    });
    connect(m_code, &QLineEdit::textEdited, m_codeField, &LabelledField::clearMessage);
    connect(m_villages, &CompleterPopup::chosen, this, [this](const CompleterEntry &entry) {
        m_name->setText(entry.text);
        m_code->setText(entry.id.toString());
        m_nameField->clearMessage();
        m_codeField->clearMessage();
        suggestFolder();
    });
    connect(change, &LinkButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the records"));
        if (!chosen.isEmpty()) {
            setFolder(chosen);
            m_folderChosen = true;
        }
    });
}

QString PlaceStep::heading() const
{
    return tr("Which place is it?");
}

void PlaceStep::enter(const SetUp &setUp)
{
    m_role = setUp.role;
    const bool station = m_role == SiteRole::Station;
    m_name->setPlaceholderText(station ? tr("Type the name or its pinyin initials") : tr("e.g. Shiqiao township"));
    m_villages->setFirstPreselected(station);
    m_codeField->setAside(station ? tr("12 digits") : tr("9 or 12 digits"));
    m_name->setFocus();
    suggestFolder();
}

void PlaceStep::suggest(const QString &typed)
{
    CompleterGroup group;
    if (m_role == SiteRole::Station && !typed.trimmed().isEmpty()) {
        for (const VillageEntry &village : findVillages(typed)) {
            CompleterEntry entry;
            entry.id = village.code;
            entry.iconName = QStringLiteral("home");
            entry.text = village.shortName;
            const qsizetype at = village.shortName.indexOf(typed.trimmed());
            if (at >= 0) {
                entry.matches = {{int(at), int(typed.trimmed().size())}};
            }
            entry.columns = {village.code};
            group.entries.append(entry);
        }
    }
    m_villages->setGroups({group});
}

void PlaceStep::suggestFolder()
{
    if (m_folderChosen) {
        return;
    }
    const QDir documents{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    // Letters that file systems refuse do not belong into the name of a village either.
    QString safe = m_name->text().trimmed();
    safe.remove(QRegularExpression{QStringLiteral("[\\\\/:*?\"<>|]")});
    m_folder = documents.filePath(QStringLiteral("%1/%2").arg(tr("Helin"), safe));
    m_folder = QDir::cleanPath(m_folder);
    m_folderLabel->setText(QDir::toNativeSeparators(m_folder));
}

void PlaceStep::setFolder(const QString &folder)
{
    m_folder = folder;
    m_folderChosen = true;
    m_folderLabel->setText(QDir::toNativeSeparators(folder));
}

bool PlaceStep::check()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_nameField->setError(tr("Please give the name."));
        m_name->setFocus();
        return false;
    }
    const Result<RegionCode> code = RegionCode::parse(m_code->text().trimmed());
    if (!code) {
        m_codeField->setError(code.error().what.translated());
        m_code->setFocus();
        return false;
    }
    const bool township = m_role == SiteRole::Township;
    if (code->isTownshipOffice() != township) {
        m_codeField->setError(township ? tr("This is the code of a village, not of a township.")
                                       : tr("This is the code of a township, not of a village."));
        m_code->setFocus();
        return false;
    }
    m_code->setText(code->text());
    if (Store::exists(m_folder)) {
        m_codeField->clearMessage();
        m_nameField->setError(tr("There are records in the folder below already: choose another one."));
        return false;
    }
    return true;
}

void PlaceStep::fill(SetUp &setUp) const
{
    setUp.name = m_name->text().trimmed();
    setUp.stationCode = m_code->text().trimmed();
    setUp.folder = m_folder;
}

AccountStep::AccountStep(QWidget *parent)
    : SetUpStep{parent}
    , m_user{new QLineEdit{this}}
    , m_password{new QLineEdit{this}}
    , m_repeat{new QLineEdit{this}}
    , m_userField{new LabelledField{tr("Your &name, for logging in"), m_user, this}}
    , m_passwordField{new LabelledField{tr("&Password"), m_password, this}}
    , m_repeatField{new LabelledField{tr("Password &again"), m_repeat, this}}
{
    hideTyped(m_password);
    hideTyped(m_repeat);
    for (LabelledField *field : {m_userField, m_passwordField, m_repeatField}) {
        field->setRequired();
    }
    auto *column = columnOf(this);
    column->addWidget(m_userField);
    column->addWidget(m_passwordField);
    column->addWidget(m_repeatField);
    column->addWidget(note(tr("Without the password nobody can read the records, we neither. In the end you get a "
                              "recovery code to print and lock away."),
                           this));
    column->addStretch(1);
    connect(m_user, &QLineEdit::textEdited, m_userField, &LabelledField::clearMessage);
    connect(m_password, &QLineEdit::textEdited, this, &AccountStep::judge);
    connect(m_repeat, &QLineEdit::textEdited, m_repeatField, &LabelledField::clearMessage);
}

QString AccountStep::heading() const
{
    return tr("Who works here?");
}

void AccountStep::judge()
{
    m_passwordField->clearMessage();
    const QString words =
        passwordStrengthWords(passwordStrength(m_password->text(), m_user->text().trimmed())).translated();
    m_passwordField->setAside(m_password->text().isEmpty() ? QString() : words);
}

bool AccountStep::check()
{
    if (m_user->text().trimmed().isEmpty()) {
        m_userField->setError(tr("Please give your name."));
        m_user->setFocus();
        return false;
    }
    const PasswordStrength strength = passwordStrength(m_password->text(), m_user->text().trimmed());
    if (strength == PasswordStrength::TooShort || strength == PasswordStrength::Weak) {
        m_passwordField->setError(passwordStrengthWords(strength).translated());
        m_password->setFocus();
        return false;
    }
    if (m_repeat->text() != m_password->text()) {
        m_repeatField->setError(tr("The two passwords differ."));
        m_repeat->setFocus();
        return false;
    }
    return true;
}

void AccountStep::fill(SetUp &setUp) const
{
    setUp.user = m_user->text().trimmed();
    setUp.displayName = setUp.user;
    setUp.password = m_password->text();
}

RecoveryStep::RecoveryStep(QWidget *parent)
    : SetUpStep{parent}
    , m_context{Theme::of(parent)}
    , m_code{new Label{QString(), TextRole::Sentence, Ink::Text, this}}
    , m_picture{new QLabel{this}}
    , m_saved{new Label{QString(), TextRole::Secondary, Ink::Secondary, this}}
{
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setWordWrap(true);
    m_code->setAccessibleName(tr("Recovery code"));
    m_picture->setAccessibleName(tr("The recovery code as a picture"));
    m_saved->setWordWrap(true);
    m_saved->hide();
    auto *ground = new Ground{Ground::Tone::Sunken, this};
    auto *frame = new QHBoxLayout{ground};
    frame->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    frame->setSpacing(metrics::space4);
    frame->addWidget(m_picture, 0, Qt::AlignTop);
    frame->addWidget(m_code, 1);
    auto *print = new Button{tr("&Print the sheet…"), Button::Kind::Normal, this};
    print->setIconName(QStringLiteral("print"));
    auto *column = columnOf(this);
    column->addWidget(note(tr("If the password is lost, only this code opens the records. It is shown this once. Print "
                              "it or write it down and lock it away; do not photograph it."),
                           this));
    column->addWidget(ground);
    column->addWidget(print, 0, Qt::AlignLeft);
    column->addWidget(m_saved);
    column->addStretch(1);
    connect(print, &Button::clicked, this, &RecoveryStep::printSheet);
    connect(&m_context, &AppContext::failed, this, [this](const Error &error) {
        (new ErrorDialog{error, this})->open();
    });
    connect(&m_context, &AppContext::noticed, this, [this](const QString &words) {
        m_saved->setText(words);
        m_saved->show();
    });
}

QString RecoveryStep::heading() const
{
    return tr("The recovery code");
}

void RecoveryStep::setSheet(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    m_code->setText(sheet.code);
    m_picture->setPixmap(QPixmap::fromImage(qrPicture(sheet.payload, codeModule)));
}

void RecoveryStep::printSheet()
{
    previewRecoveryPaper(m_context, m_sheet, this);
}

} // namespace helin
