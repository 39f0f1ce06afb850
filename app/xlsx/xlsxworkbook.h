#pragma once

#include "models/ports/workbook.h"

#include <QByteArray>
#include <QObject>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace selwise {

/// Through libxlsxwriter, which keeps one row in memory and the others in temporary files.
class XlsxWorkbook : public Workbook {
public:
    XlsxWorkbook(const QString &file, const QString &sheet, std::vector<WorkbookColumn> columns);
    ~XlsxWorkbook() override;

    void addText(const QString &text) override;
    void addNumber(double number) override;
    void addTime(qint64 msSinceEpoch) override;
    void endRow() override;
    int sheets() const override { return int(m_rows.size()); }
    qint64 shortened() const override { return m_shortened; }
    QString finish(const std::function<bool()> &isCancelled) override;

private:
    lxw_worksheet *sheet(); ///< the one that has room for the next row
    void addSheet();
    void noteProblem(int error);

    QByteArray m_file, m_folder;
    QString m_name;
    std::vector<WorkbookColumn> m_columns;
    lxw_workbook *m_book;
    lxw_format *m_bold = nullptr, *m_time = nullptr;
    std::vector<lxw_worksheet *> m_sheets;
    std::vector<qint64> m_rows; ///< of each sheet, the titles among them
    quint16 m_column = 0;
    qint64 m_shortened = 0;
    QString m_problem;
};

class XlsxWorkbookFactory : public QObject, public WorkbookFactory {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SELWISE_WORKBOOK_IID)
    Q_INTERFACES(selwise::WorkbookFactory)
public:
    std::unique_ptr<Workbook> create(const QString &file, const QString &sheet, const std::vector<WorkbookColumn> &columns) override;
};

} // namespace selwise
