#pragma once

#include <memory>

struct AVCodecContext;
struct AVFormatContext;
struct AVFrame;
struct AVPacket;
struct SwrContext;

namespace heihachi {

/// Frees FFmpeg's objects; lets headers hold them without including FFmpeg.
struct AvDeleter
{
    void operator()(AVCodecContext* context) const;
    void operator()(AVFormatContext* context) const; ///< an input; closes its file as well
    void operator()(AVFrame* frame) const;
    void operator()(AVPacket* packet) const;
    void operator()(SwrContext* context) const;
};

using AvCodecHandle = std::unique_ptr<AVCodecContext, AvDeleter>;
using AvFormatHandle = std::unique_ptr<AVFormatContext, AvDeleter>;
using AvFrameHandle = std::unique_ptr<AVFrame, AvDeleter>;
using AvPacketHandle = std::unique_ptr<AVPacket, AvDeleter>;
using SwrHandle = std::unique_ptr<SwrContext, AvDeleter>;

} // namespace heihachi
