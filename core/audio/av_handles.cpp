#include "core/audio/av_handles.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswresample/swresample.h>
}

namespace heihachi {

void AvDeleter::operator()(AVCodecContext* context) const
{
    avcodec_free_context(&context);
}

void AvDeleter::operator()(AVFormatContext* context) const
{
    AVIOContext* file = context->pb; // opened by us, so FFmpeg leaves it to us
    avformat_close_input(&context);
    avio_closep(&file);
}

void AvDeleter::operator()(AVFrame* frame) const
{
    av_frame_free(&frame);
}

void AvDeleter::operator()(AVPacket* packet) const
{
    av_packet_free(&packet);
}

void AvDeleter::operator()(SwrContext* context) const
{
    swr_free(&context);
}

} // namespace heihachi
