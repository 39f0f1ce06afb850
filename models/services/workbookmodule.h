#pragma once

#include <QString>

namespace selwise {

class WorkbookFactory;

/// The module that writes workbooks, loaded with the first one and never unloaded. From any thread. nullptr when it could not
/// be loaded: then `problem` says why, in the system's words.
WorkbookFactory *workbookFactory(QString *problem);

} // namespace selwise
