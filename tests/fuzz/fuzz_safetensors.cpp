// Any bytes as a safetensors file: whatever is accepted must be readable in full and lie within the bytes.
#include "core/nn/safetensors.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size)
{
    using namespace heihachi;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto file = SafetensorsFile::fromBytes(bytes, QStringLiteral("fuzz"));
    if (!file)
        return file.error().code == ErrorCode::DamagedModel ? 0 : (std::abort(), 0);
    for (const TensorEntry& tensor : file->tensors()) {
        const auto values = file->floats(tensor.name);
        if (file->find(tensor.name) == nullptr || (values && qint64(values->size()) != tensor.elements))
            std::abort();
    }
    return 0;
}
