#include "models/controllers/historycontroller.h"
#include "models/controllers/sitesession.h"
#include "models/domain/codec/profilecodec.h"
#include "models/ports/clock.h"
#include "models/ports/userfiles.h"
#include "models/ports/whendone.h"
#include "ui/panes/history/historypane.h"
#include "ui/panes/history/planview.h"
#include "ui/panes/history/versionwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPromise>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QThreadPool>

/// The part of HistoryPane that brings a site's configuration out to a file and in again.
namespace selwise {

namespace {

constexpr int planPage = 3;

QString fileProblem(const FileError &error)
{
    using Kind = FileError::Kind;
    switch (error.kind) {
    case Kind::NotFound: return HistoryPane::tr("There is no such file.");
    case Kind::NotAllowed: return HistoryPane::tr("It may not be read or written here. Choose another place.");
    case Kind::NotAFile: return HistoryPane::tr("That is not a file.");
    case Kind::TooLarge:
        return HistoryPane::tr("It is %1 MiB large, and no site's configuration is larger than %2 MiB. Nothing of it was read.")
            .arg(error.size >> 20).arg(codec::largestSiteFile >> 20);
    case Kind::Other: break;
    }
    return error.detail;
}

QFileDialog *fileDialog(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilter(HistoryPane::tr("Site configuration (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    return dialog;
}

} // namespace

void HistoryPane::askImport()
{
    if (m_reading)
        return;
    QFileDialog *dialog = fileDialog(window(), tr("Import a site's configuration"), QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPane::importFile);
    dialog->open();
}

void HistoryPane::askExport()
{
    QFileDialog *dialog = fileDialog(window(), tr("Export this site's configuration"), QFileDialog::AcceptSave);
    const QString stamp = m_context.clock.now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm"));
    dialog->selectFile(QStringLiteral("selwise-site-%1.json").arg(stamp));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPane::exportTo);
    dialog->open();
}

/// Read and taken apart on other threads; nothing is changed before `take`.
void HistoryPane::importFile(const QString &file)
{
    if (!m_context.files || m_reading)
        return;
    m_reading = true;
    setBusy(m_import, true);
    m_fileProblem->hide();
    const QString name = QFileInfo(file).fileName();
    const auto refuse = [this, name](const QString &why) {
        m_reading = false;
        setBusy(m_import, false);
        m_fileProblem->setMessage(Tone::Error, tr("%1 was not imported.").arg(name), why + u' ' + tr("Nothing was changed."));
        m_fileProblem->show();
    };
    whenEnded(m_context.files->read(file, codec::largestSiteFile), this, FileError{}, [=, this](const Result<QByteArray, FileError> &content) {
        if (!content) {
            refuse(fileProblem(content.error()));
            return;
        }
        const auto promise = std::make_shared<QPromise<Result<codec::SiteFile, codec::SiteFileError>>>();
        promise->start();
        QThreadPool::globalInstance()->start([promise, bytes = *content] {
            promise->addResult(codec::decodeSiteFile(bytes));
            promise->finish();
        });
        whenEnded(promise->future(), this, codec::SiteFileError{}, [=, this](const Result<codec::SiteFile, codec::SiteFileError> &site) {
            if (!site) {
                refuse(versionwords::fileError(site.error()));
                return;
            }
            m_reading = false;
            setBusy(m_import, false);
            m_pages->setCurrentIndex(planPage);
            m_plan->show(name, m_context.site.versions()->import(*site));
        });
    });
}

void HistoryPane::take()
{
    const std::vector<Change> changes = m_plan->changes();
    m_context.journal.perform(tr("Import"), changes);
    leave();
    Q_EMIT notice({Tone::Success, tr("The file is in your draft"), tr("Nothing was sent. Review it, then publish."), tr("Review"),
                   [this] { Q_EMIT paneWanted(QStringLiteral("review")); }});
}

void HistoryPane::exportTo(const QString &file)
{
    if (!m_context.files)
        return;
    const ConnectionProfile &profile = m_context.site.profile();
    const codec::SiteFile site = m_context.site.versions()->exported(profile.name, codec::environmentWord(profile.environment));
    const int unpublished = m_context.site.drafts()->changeCount();
    whenEnded(m_context.files->write(file, codec::encodeSiteFile(site).toBytes(true)), this, FileError{},
              [=, this](const Result<Done, FileError> &written) {
                  const QString shown = QDir::toNativeSeparators(file);
                  if (!written) {
                      Q_EMIT notice({Tone::Error, tr("The site could not be exported"), shown + QStringLiteral(": ") + fileProblem(written.error()), {}, {}});
                      return;
                  }
                  const QString remark = unpublished > 0 ? u' ' + tr("Your %n unpublished changes are in it.", nullptr, unpublished) : QString();
                  Q_EMIT notice({Tone::Success, tr("The site was exported"), tr("%1, without secrets.").arg(shown) + remark, {}, {}});
              });
}

std::vector<Command> HistoryPane::commands()
{
    if (!m_context.files)
        return {};
    const auto come = [this] { Q_EMIT paneWanted(QStringLiteral("history")); };
    return {{tr("Actions"), tr("Import a site's configuration…"), tr("with a dry run"), icon(Icon::Import), {}, [this, come] {
                 come();
                 askImport();
             }},
            {tr("Actions"), tr("Export this site's configuration…"), tr("without secrets"), icon(Icon::Export), {}, [this, come] {
                 come();
                 askExport();
             }}};
}

} // namespace selwise
