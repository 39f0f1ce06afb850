#include "models/controllers/testmodes.h"

#include "models/controllers/jobsupport.h"
#include "models/controllers/providerscontroller.h"
#include "models/domain/codec/draftcodec.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"

#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

std::chrono::seconds secondsOf(TestModes::Length length)
{
    using namespace std::chrono_literals;
    return length == TestModes::Length::HalfHour ? std::chrono::seconds(30min) : std::chrono::seconds(4h);
}

} // namespace

TestModes::TestModes(const Deps &deps, QObject *parent)
    : QObject(parent), m_deps(deps), m_writer(deps.plane, deps.vault),
      m_document(documentName(deps.connection + u'.' + deps.site))
{
    connect(&m_deps.providers, &ProvidersController::recordChanged, this, &TestModes::look);
    connect(&m_deps.providers, &ProvidersController::busyChanged, this, [this] {
        if (m_readAgain && !m_deps.providers.isBusy()) {
            m_readAgain = false;
            m_deps.providers.refresh();
        }
    });
    load();
}

TestModes::~TestModes()
{
    close();
}

QString TestModes::documentName(const QString &draftsName)
{
    return u"testmodes/"_s + draftsName;
}

void TestModes::close()
{
    m_writer.cancel();
    if (std::exchange(m_held, false))
        m_deps.settings.release(m_document);
}

void TestModes::load()
{
    // Another window that has the site open keeps the ends; this one's live in memory.
    m_held = m_deps.settings.acquire(m_document).ok();
    if (!m_held)
        return;
    const auto document = m_deps.settings.document(m_document);
    if (!document || document->isNull())
        return;
    const auto terms = codec::decodeTestModes(*document);
    if (!terms) {
        if (codec::fileVersion(*document) > 1) { // a newer version's: left alone
            m_held = false;
            m_deps.settings.release(m_document);
        }
        return;
    }
    for (const Term &term : *terms) {
        m_terms.insert_or_assign(term.provider, term);
        if (term.until.isValid() && term.until <= m_deps.clock.now())
            m_overdue.insert(term.provider);
        else
            arm(term);
    }
}

void TestModes::save()
{
    if (!m_held)
        return;
    std::vector<Term> terms;
    for (const auto &[id, term] : m_terms)
        terms.push_back(term);
    if (terms.empty())
        m_deps.settings.removeDocument(m_document);
    else
        m_deps.settings.saveDocument(m_document, codec::encodeTestModes(terms));
}

std::optional<TestModes::Term> TestModes::term(const ProviderId &id) const
{
    const auto found = m_terms.find(id);
    return found == m_terms.end() ? std::nullopt : std::optional(found->second);
}

std::vector<TestModes::Term> TestModes::overdue() const
{
    std::vector<Term> all;
    for (const ProviderId &id : m_overdue) {
        const auto stored = m_deps.providers.stored(id);
        if (stored && stored->testMode)
            all.push_back(m_terms.at(id));
    }
    return all;
}

void TestModes::setTerm(const ProviderId &id, const std::optional<Term> &term)
{
    m_overdue.erase(id);
    m_terms.erase(id);
    if (term)
        m_terms.emplace(id, *term);
    save();
    if (term)
        arm(*term);
}

void TestModes::arm(const Term &term)
{
    if (!term.until.isValid())
        return;
    const std::chrono::milliseconds left(std::max<qint64>(0, m_deps.clock.now().msecsTo(term.until)));
    m_deps.clock.after(left, this, [this, id = term.provider, until = term.until] {
        if (const auto now = this->term(id); now && now->until == until && !m_overdue.contains(id))
            due(id);
    });
}

void TestModes::due(const ProviderId &id)
{
    begin(id, false, std::nullopt, Why::End);
}

/// The record has been read, or changed.
void TestModes::look(const ProviderId &id)
{
    if (!m_terms.contains(id) || isSwitching(id))
        return;
    const auto stored = m_deps.providers.stored(id);
    if (!stored)
        return;
    if (m_awaited.contains(id)) { // as read before it was switched on
        if (stored->testMode)
            m_awaited.erase(id);
        return;
    }
    if (!stored->testMode) { // somebody else has switched it off
        setTerm(id, std::nullopt);
        Q_EMIT changed(id);
    } else if (m_overdue.contains(id) && m_announced.insert(id).second) {
        Q_EMIT overdueFound();
    }
}

void TestModes::switchOn(const ProviderId &id, Length length, const QString &by)
{
    const QDateTime now = m_deps.clock.now();
    Term term{id, now, length == Length::UntilStopped ? QDateTime() : now.addSecs(secondsOf(length).count()), by};
    begin(id, true, term, Why::User);
}

void TestModes::switchOff(const ProviderId &id)
{
    begin(id, false, std::nullopt, Why::User);
}

void TestModes::keepOn(const ProviderId &id)
{
    if (auto kept = term(id)) {
        kept->until = {};
        setTerm(id, kept);
        Q_EMIT changed(id);
    }
}

void TestModes::begin(const ProviderId &id, bool on, std::optional<Term> term, Why why)
{
    if (!m_switching.insert(id).second)
        return;
    Q_EMIT changed(id);
    whenEnded(m_deps.plane.provider(id), this, errorOf(ApiError::Kind::Cancelled),
              [=, this](const Result<std::optional<ProviderRecord>, ApiError> &now) {
        if (!now)
            fail(id, on, why, notWritten(now.error()));
        else if (!*now)
            on ? fail(id, on, why, notWritten(errorOf(ApiError::Kind::NotFound))) : done(id, on, term, why);
        else if ((*now)->testMode == on)
            done(id, on, term, why);
        else
            write(id, **now, on, term, why);
    });
}

void TestModes::write(const ProviderId &id, const ProviderRecord &record, bool on, const std::optional<Term> &term, Why why)
{
    ProviderRecord wanted = record;
    wanted.testMode = on;
    RecordWriter::Request request;
    request.address = record.provider;
    request.base = codec::encodeRecord(record);
    request.mine = codec::encodeRecord(wanted);
    request.connection = m_deps.connection;
    request.site = m_deps.site;
    whenDone(m_writer.write(request), this, [=, this](const WriteOutcome &outcome) {
        const bool there = outcome.record && outcome.record->provider()->testMode == on;
        if (outcome.kind == WriteOutcome::Kind::Written || there)
            done(id, on, term, why);
        else
            fail(id, on, why, outcome);
    });
}

void TestModes::done(const ProviderId &id, bool on, const std::optional<Term> &term, Why why)
{
    setTerm(id, on ? term : std::nullopt);
    if (on)
        m_awaited.insert(id);
    else
        m_awaited.erase(id);
    if (m_deps.providers.isBusy())
        m_readAgain = true;
    else
        m_deps.providers.refresh();
    m_switching.erase(id);
    Q_EMIT changed(id);
    Q_EMIT switched(id, on, why == Why::End);
}

void TestModes::fail(const ProviderId &id, bool on, Why why, const WriteOutcome &outcome)
{
    m_switching.erase(id);
    if (const auto kept = term(id); kept && why == Why::End) {
        m_deps.clock.after(retryDelay, this, [this, id, until = kept->until] {
            if (const auto now = this->term(id); now && now->until == until)
                due(id);
        });
    }
    Q_EMIT changed(id);
    Q_EMIT failed(id, on, outcome);
}

} // namespace selwise
