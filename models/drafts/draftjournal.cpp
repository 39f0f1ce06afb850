#include "models/drafts/draftjournal.h"

#include "models/ports/clock.h"
#include "models/ports/whendone.h"

namespace selwise {

using namespace Qt::Literals::StringLiterals;

DraftJournal::DraftJournal(SettingsStore &store, Clock &clock, QString document,
                           std::function<std::vector<codec::DraftEntry>()> content, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_document(std::move(document))
    , m_content(std::move(content))
{
}

std::vector<codec::DraftEntry> DraftJournal::open()
{
    if (const auto held = m_store.acquire(m_document); !held) {
        m_error = held.error();
        m_heldElsewhere = held.error().kind == StoreError::Kind::HeldByAnother;
        if (m_heldElsewhere)
            return {}; // they are the other window's drafts
    } else {
        m_held = true;
    }
    const auto document = m_store.document(m_document);
    if (!document) {
        m_error = document.error();
        m_writable = m_held && document.error().kind == StoreError::Kind::Damaged; // the store has put it aside
        return {};
    }
    if (document->isNull()) {
        m_writable = m_held;
        return {};
    }
    if (codec::fileVersion(*document) > 1) {
        m_error = StoreError{StoreError::Kind::NewerVersion, m_document, QString::number(codec::fileVersion(*document))};
        return {};
    }
    auto drafts = codec::decodeDrafts(*document);
    if (!drafts) {
        m_error = StoreError{StoreError::Kind::Damaged, m_document, drafts.error().path};
        if (m_held)
            keepAside(*document);
        return {};
    }
    m_writable = m_held;
    m_savedAt = drafts->savedAt;
    m_holdsEarlier = !drafts->entries.empty();
    return std::move(drafts).value().entries;
}

/// JSON, but not ours: the copy must be on the disk before anything is written over it.
void DraftJournal::keepAside(const Json &document)
{
    whenDone(m_store.saveDocument(m_document + u".damaged"_s, document), this, [this](const Result<Done, StoreError> &kept) {
        if (!kept) {
            m_error = kept.error();
            Q_EMIT changed();
            return;
        }
        m_writable = m_held;
        if (m_unsaved)
            schedule(delay);
    });
}

void DraftJournal::touch()
{
    m_unsaved = true;
    schedule(delay);
}

void DraftJournal::schedule(std::chrono::milliseconds after)
{
    if (m_scheduled || m_writing || !m_writable)
        return;
    m_scheduled = true;
    m_clock.after(after, this, [this] { save(); });
}

void DraftJournal::save()
{
    m_scheduled = false;
    if (!m_writable || !m_unsaved || m_writing)
        return;
    m_writing = true;
    const auto future = write();
    whenDone(future, this, [this, stamp = m_stamp](const Result<Done, StoreError> &outcome) { written(outcome, stamp); });
}

QFuture<Result<Done, SettingsStore::StoreError>> DraftJournal::write()
{
    m_unsaved = false;
    auto entries = m_content();
    if (entries.empty()) {
        m_stamp = {};
        return m_store.removeDocument(m_document);
    }
    m_stamp = m_clock.now();
    return m_store.saveDocument(m_document, codec::encodeDrafts({m_stamp, std::move(entries)}));
}

void DraftJournal::written(const Result<Done, StoreError> &outcome, const QDateTime &stamp)
{
    m_writing = false;
    if (outcome) {
        m_error.reset();
        m_savedAt = stamp;
        m_holdsEarlier = false;
        if (m_unsaved)
            schedule(delay);
    } else {
        m_error = outcome.error();
        m_unsaved = true;
        schedule(retryDelay);
    }
    Q_EMIT changed();
}

void DraftJournal::close()
{
    if (m_writable && m_unsaved)
        write(); // the store finishes what it was given, in this order
    m_writable = false;
    if (std::exchange(m_held, false))
        m_store.release(m_document);
}

} // namespace selwise
