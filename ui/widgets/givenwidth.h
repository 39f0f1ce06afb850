#pragma once

#include <QLayout>

namespace selwise {

/// A widget with a layout of texts that takes the width which it is given, as a column of a scroll area does. Its hints do not
/// ask how its texts would break at the widths that the hints themselves name: for thousands of words that is most of the time.
template <class Base>
class GivenWidth : public Base {
public:
    using Base::Base;
    QSize sizeHint() const override { return this->layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return this->layout()->minimumSize(); }
};

} // namespace selwise
