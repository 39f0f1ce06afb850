#include "models/controllers/historycontroller.h"
#include "models/controllers/sitesession.h"
#include "models/domain/codec/profilecodec.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"
#include "ui/panes/filework.h"
#include "ui/panes/history/historypane.h"
#include "ui/panes/history/planview.h"
#include "ui/panes/history/versionwords.h"
#include "ui/panes/savefile.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>

/// The part of HistoryPane that brings a site's configuration out to a file and in again.
namespace selwise {

namespace {

constexpr int planPage = 3;

} // namespace

void HistoryPane::askImport()
{
    if (m_reading)
        return;
    auto *dialog = new QFileDialog(window(), tr("Import a site's configuration"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilter(tr("Site configuration (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPane::importFile);
    dialog->open();
}

void HistoryPane::askExport()
{
    const QString stamp = m_context.clock.now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm"));
    askFile(window(), tr("Export this site's configuration"), QStringLiteral("selwise-site-%1.json").arg(stamp), this,
            [this](const QString &file) { exportTo(file); });
}

/// Read and taken apart on other threads; nothing is changed before `take`.
void HistoryPane::importFile(const QString &file)
{
    if (m_reading)
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
    using Decoded = Result<codec::SiteFile, codec::SiteFileError>;
    filework::read(m_context.files, file, codec::largestSiteFile, this, [=, this](const Result<QByteArray, QString> &content) {
        if (!content) {
            refuse(tr("It could not be read: %1.").arg(content.error()));
            return;
        }
        const auto decode = [bytes = *content] { return codec::decodeSiteFile(bytes); };
        whenDone(filework::onThread<Decoded>(decode), this, [=, this](const Decoded &site) {
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
                   [this] { Q_EMIT paneWanted(QStringLiteral("review")); }, true});
}

void HistoryPane::exportTo(const QString &file)
{
    const ConnectionProfile &profile = m_context.site.profile();
    const codec::SiteFile site = m_context.site.versions()->exported(profile.name, codec::environmentWord(profile.environment));
    const int unpublished = m_context.site.drafts()->changeCount();
    filework::write(m_context.files, file, codec::encodeSiteFile(site).toBytes(true), this, [=, this](const QString &problem) {
        const QString shown = QDir::toNativeSeparators(file);
        const QString remark = unpublished > 0 ? u' ' + tr("Your %n unpublished changes are in it.", nullptr, unpublished) : QString();
        if (problem.isEmpty())
            Q_EMIT notice({Tone::Success, tr("The site was exported"), tr("%1, without secrets.").arg(shown) + remark, {}, {}});
        else
            Q_EMIT notice({Tone::Error, tr("The site could not be exported"), tr("%1: %2. Choose another folder.").arg(shown, problem), {}, {}});
    });
}

std::vector<Command> HistoryPane::commands()
{
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
