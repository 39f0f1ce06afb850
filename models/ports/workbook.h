#pragma once

#include <QString>
#include <QtPlugin>
#include <functional>
#include <memory>
#include <vector>

namespace selwise {

struct WorkbookColumn {
    QString title;
    int width = 16; ///< in digits
};

/// A table in a spreadsheet's own format, written cell by cell from the left, on one thread. Memory does not grow with it.
/// A sheet that is full is followed by another with the same titles. Nothing in it is ever a formula.
class Workbook {
public:
    virtual ~Workbook() = default;
    virtual void addText(const QString &text) = 0; ///< empty: nothing stands there
    virtual void addNumber(double number) = 0;
    virtual void addTime(qint64 msSinceEpoch) = 0; ///< a date that can be calculated with, in UTC; text where the format has none
    virtual void endRow() = 0;
    virtual int sheets() const = 0;
    virtual qint64 shortened() const = 0; ///< texts cut to `longestText`
    /// Writes the file and reads it back. Empty when all that was added is in it, else why it is not; after a cancel anything.
    virtual QString finish(const std::function<bool()> &isCancelled) = 0;

    static constexpr int rowsOfSheet = 1'048'576; ///< the titles are the first
    static constexpr int longestText = 32'767;    ///< characters of a cell
};

/// The root object of the module that is loaded with the first workbook.
class WorkbookFactory {
public:
    virtual ~WorkbookFactory() = default;
    /// `file` is replaced when the workbook is finished; what does not fit into memory lies beside it until then, without a name.
    virtual std::unique_ptr<Workbook> create(const QString &file, const QString &sheet, const std::vector<WorkbookColumn> &columns) = 0;
};

} // namespace selwise

#define SELWISE_WORKBOOK_IID "org.selwise.Console.Workbook/1"
Q_DECLARE_INTERFACE(selwise::WorkbookFactory, SELWISE_WORKBOOK_IID)
