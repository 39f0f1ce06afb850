#include "ui/panes/secrets/secretwords.h"

#include "models/domain/ids.h"
#include "models/ports/clock.h"
#include "models/services/secretvault.h"
#include "models/text/providertext.h"
#include "models/text/secrettext.h"
#include "ui/panes/words.h"

namespace selwise {

SecretWords::SecretWords(SecretsModel *model, const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent), m_model(model), m_clock(clock)
{
    setSourceModel(model);
}

QString SecretWords::name(const SecretsModel::Row &row) const
{
    if (row.owner == u"connection")
        return tr("Token of this connection");
    if (row.place == int(SecretPlace::File))
        return tr("Sandbox, token");
    if (!row.name.isEmpty())
        return row.name;
    return tr("%1, %2").arg(providerName(ProviderId::fromWire(row.owner)), words::configField(row.field));
}

QString SecretWords::place(const SecretsModel::Row &row) const
{
    return row.place < 0 ? tr("Selwise only") : secretPlaceName(SecretPlace(row.place));
}

QString SecretWords::setAt(const SecretsModel::Row &row) const
{
    return row.setAt.isValid() ? words::moment(row.setAt, m_clock.now()) : tr("unknown");
}

QString SecretWords::lastUse(const SecretsModel::Row &row) const
{
    if (row.place < 0)
        return tr("not on this computer");
    if (row.place == int(SecretPlace::File))
        return tr("whenever the sandbox is open");
    if (!row.lastUse.isValid())
        return tr("not used yet");
    const QString when = words::moment(row.lastUse, m_clock.now());
    return row.lastUseFor.isEmpty() ? when : tr("%1, %2").arg(when, secretPurposeName(row.lastUseFor));
}

StatusDelegate::Status SecretWords::status(const SecretsModel::Row &row) const
{
    if (row.place < 0)
        return {Tone::Skipped, tr("Elsewhere"), Icon::Globe};
    if (row.older)
        return {Tone::Warning, tr("Older value"), {}};
    switch (SecretEntry::State(row.state)) {
    case SecretEntry::State::Kept: return {Tone::Delivered, tr("Kept"), {}};
    case SecretEntry::State::KeptForNow: return {Tone::Warning, tr("Kept for now"), {}};
    case SecretEntry::State::CannotBeRead: return {Tone::Warning, tr("Cannot be read"), {}};
    }
    return {Tone::Skipped, tr("Elsewhere"), Icon::Globe};
}

ListItemContent SecretWords::content(const QModelIndex &index) const
{
    const SecretsModel::Row &secret = row(index.row());
    ListItemContent content;
    if (secret.owner == u"connection")
        content.mark = Icon::Key;
    else if (secret.owner.startsWith(u"webhook:"))
        content.mark = ProviderMark::Webhook;
    else if (secret.place == int(SecretPlace::File))
        content.mark = Icon::Sandbox;
    else
        content.mark = words::mark(ProviderId::fromWire(secret.owner));
    content.name = name(secret);
    if (!secret.hint.isEmpty())
        content.caption = tr("ends in %1").arg(secret.hint);
    else if (secret.place == int(SecretPlace::File))
        content.caption = tr("this computer");
    return content;
}

QString SecretWords::text(const QModelIndex &index) const
{
    const SecretsModel::Row &secret = row(index.row());
    switch (index.column()) {
    case SecretsModel::NameColumn: return name(secret);
    case SecretsModel::PlaceColumn: return place(secret);
    case SecretsModel::SetColumn: return setAt(secret);
    case SecretsModel::LastUseColumn: return lastUse(secret);
    case SecretsModel::StateColumn: return status(secret).text;
    default: return {};
    }
}

QVariant SecretWords::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(index);
    if (role == Qt::ToolTipRole) {
        const SecretsModel::Row &secret = row(index.row());
        if (index.column() == SecretsModel::SetColumn)
            return words::utcTip(secret.setAt);
        if (index.column() == SecretsModel::LastUseColumn)
            return words::utcTip(secret.lastUse);
    }
    return QIdentityProxyModel::data(index, role);
}

QVariant SecretWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case SecretsModel::NameColumn: return tr("Secret");
    case SecretsModel::PlaceColumn: return tr("Store");
    case SecretsModel::SetColumn: return tr("Set");
    case SecretsModel::LastUseColumn: return tr("Last use");
    case SecretsModel::StateColumn: return tr("State");
    default: return {};
    }
}

QString SecretWords::asText() const
{
    QStringList lines;
    for (int line = -1; line < rowCount(); ++line) {
        QStringList cells;
        for (int column = 0; column < SecretsModel::ColumnCount; ++column)
            cells << (line < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() : text(index(line, column)));
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace selwise
