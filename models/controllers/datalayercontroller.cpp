#include "models/controllers/datalayercontroller.h"

#include "models/domain/codec/webhookcodec.h"

namespace selwise {

DataLayerController::DataLayerController(const Deps &deps, QObject *parent) : RecordsKeeper(deps, parent) {}

std::optional<DataLayerConfig> DataLayerController::config() const
{
    const auto record = shown(key());
    return record ? std::optional(*record->dataLayer()) : std::nullopt;
}

void DataLayerController::edit(const std::function<void(DataLayerConfig &)> &change)
{
    edit(key(), [&change](Json &form) {
        DataLayerConfig config = *ServerRecord::ofForm(form, DataLayerAddress{}).dataLayer();
        change(config);
        form = codec::encodeRecord(config);
    });
}

QString DataLayerController::nameOf(const RecordKey &) const
{
    return tr("Data layer");
}

RecordAddress DataLayerController::addressOf(const RecordKey &) const
{
    return DataLayerAddress{};
}

std::vector<Issue> DataLayerController::check(const ServerRecord &record) const
{
    return validate(*record.dataLayer());
}

std::function<void()> DataLayerController::readAll(std::function<void(const Result<Records, ApiError> &)> done)
{
    auto *watcher = whenEnded(deps().plane.dataLayer(), this, errorOf(ApiError::Kind::Cancelled),
                              [done = std::move(done)](const Result<DataLayerConfig, ApiError> &answer) {
                                  if (answer)
                                      done(Records{ServerRecord(*answer)});
                                  else
                                      done(Failure{answer.error()});
                              });
    return [watcher = QPointer(watcher)] {
        if (watcher)
            watcher->cancel();
    };
}

} // namespace selwise
