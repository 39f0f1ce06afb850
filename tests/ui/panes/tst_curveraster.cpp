#include "ui/panes/mapping/curveraster.h"

#include "tests/support/warnings.h"

#include <QPainter>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace selwise;

/// Curves of the mapping diagram, pixel by pixel.
class TestCurveRaster : public QObject {
    Q_OBJECT

    static constexpr QSize size{300, 200};

    /// As a painter strokes it, `fine` times as large.
    static QImage stroked(const DiagramGeometry::Curve &curve, int fine)
    {
        QImage image(size * fine, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::red, curve.width * fine, Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(DiagramGeometry::path({curve.from * fine, curve.to * fine, curve.width}));
        return image;
    }
    /// How much of a pixel is covered in an image that is `fine` times as large; of 255.
    static double covered(const QImage &image, int fine, int x, int y)
    {
        int sum = 0;
        for (int row = y * fine; row < (y + 1) * fine; ++row) {
            for (int column = x * fine; column < (x + 1) * fine; ++column)
                sum += qAlpha(reinterpret_cast<const QRgb *>(image.constScanLine(row))[column]);
        }
        return double(sum) / (fine * fine);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarning()); }

    /// Measured beside what a painter makes of it, against the same in four times the resolution.
    void coversWhatTheCurveDoes()
    {
        std::mt19937 random(20261129);
        const auto from = [&](double low, double high) { return std::uniform_real_distribution(low, high)(random); };
        double ours = 0, theirs = 0, worst = 0;
        qint64 touched = 0;
        constexpr int fine = 4;
        for (int round = 0; round < 60; ++round) {
            const DiagramGeometry::Curve curve{{from(-80, 60), from(-60, 260)}, {from(220, 380), from(-60, 260)}, from(1, 15)};
            CurveRaster raster(size);
            raster.draw(curve, Qt::red);
            const QImage &mine = raster.image(), its = stroked(curve, 1), truth = stroked(curve, fine);
            for (int y = 0; y < size.height(); ++y) {
                for (int x = 0; x < size.width(); ++x) {
                    const QRgb pixel = reinterpret_cast<const QRgb *>(mine.constScanLine(y))[x];
                    QVERIFY(qRed(pixel) == qAlpha(pixel) && qBlue(pixel) == 0 && qGreen(pixel) == 0);
                    const double wanted = covered(truth, fine, x, y), apart = std::abs(qAlpha(pixel) - wanted);
                    ours += apart;
                    theirs += std::abs(qAlpha(its.pixel(x, y)) - wanted);
                    worst = std::max(worst, apart);
                    touched += wanted > 0 || qAlpha(pixel) > 0 ? 1 : 0;
                }
            }
        }
        QVERIFY(touched > 10'000);
        const QString said = QStringLiteral("of 255, ours %1 at most %2, a painter's %3").arg(ours / double(touched)).arg(worst).arg(theirs / double(touched));
        qInfo("%s", qPrintable(said));
        QVERIFY2(ours < theirs && worst < 32, qPrintable(said));
    }

    /// However steep: zoomed out, curves keep their width.
    void noColumnIsLeftOut()
    {
        for (const double length : {40.0, 100.0, 280.0}) {
            for (double rise = -4000; rise <= 4000; rise += 371) {
                for (const double width : {1.0, 3.0, 14.0}) {
                    const int height = int(std::abs(rise)) + 60;
                    CurveRaster raster(QSize(300, height));
                    const double top = rise < 0 ? height - 30 : 30;
                    raster.draw({{10.3, top}, {10.3 + length, top + rise}, width}, Qt::red);
                    const QImage &image = raster.image();
                    for (int x = 11; x < int(10.3 + length); ++x) {
                        int sum = 0;
                        for (int y = 0; y < height; ++y)
                            sum += qAlpha(reinterpret_cast<const QRgb *>(image.constScanLine(y))[x]);
                        QVERIFY2(sum > 0.95 * 255 * width, qPrintable(QStringLiteral("length %1, rise %2, width %3, column %4: %5").arg(length).arg(rise).arg(width).arg(x).arg(sum)));
                    }
                }
            }
        }
    }

    /// Far down in a tall window, too, where a float's step is larger.
    void anOpaqueCurveHasNoHoles()
    {
        for (const double y : {60.0, 1300.0, 2070.0, 4100.0}) {
            for (double rise = -40; rise <= 40; rise += 1.7) {
                CurveRaster raster(QSize(300, int(y) + 80));
                const DiagramGeometry::Curve curve{{10.3, y}, {290.6, y + rise}, 9};
                raster.draw(curve, Qt::red);
                for (int x = 12; x < 289; ++x) {
                    const int middle = int(*DiagramGeometry::heightAt(curve, x + 0.5));
                    for (int row = middle - 2; row <= middle + 2; ++row)
                        QVERIFY2(raster.image().pixel(x, row) == QColor(Qt::red).rgba(), qPrintable(QStringLiteral("y %1, rise %2: %3 in column %4")
                            .arg(y).arg(rise).arg(raster.image().pixel(x, row), 8, 16).arg(x)));
                }
            }
        }
    }

    void laterOnesLieAbove()
    {
        CurveRaster raster(size);
        raster.draw({{10, 20}, {290, 180}, 12}, Qt::red);
        raster.draw({{10, 180}, {290, 20}, 12}, Qt::blue);
        QCOMPARE(raster.image().pixelColor(150, 100), QColor(Qt::blue));
        QCOMPARE(raster.image().pixelColor(20, 20), QColor(Qt::red));
        QCOMPARE(qAlpha(raster.image().pixel(150, 20)), 0);
    }

    void whatLiesOutsideIsLeftOut()
    {
        CurveRaster raster(size);
        for (const auto &curve : {DiagramGeometry::Curve{{-500, 20}, {-100, 90}, 3}, {{400, 20}, {500, 90}, 3}, {{10, -90}, {290, -20}, 3},
                                  {{10, 220}, {290, 900}, 3}, {{50, 20}, {50, 90}, 3}})
            raster.draw(curve, Qt::red);
        QImage empty(size, QImage::Format_ARGB32_Premultiplied);
        empty.fill(Qt::transparent);
        QCOMPARE(raster.image(), empty);
    }
};

QTEST_MAIN(TestCurveRaster)
#include "tst_curveraster.moc"
