// Bodies of generated/conformance/vectors.json, in the generated types.
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "kling_2_1_pro/model/Kling21ProRequest.h"
#include "kling_2_1_standard/model/Kling21StandardRequest.h"
#include "qwen_image_2/model/QwenImage2Request.h"
#include "runway/model/RunwayRequest.h"
#include "seedance_v1_pro/model/SeedanceV1ProRequest.h"
#include "seedream_v4/model/SeedreamV4Request.h"

namespace requests {

inline const std::string callback = "https://your-service.example.com/webhooks/cliprise";
inline const std::string lake = "A peaceful mountain lake at sunrise";
inline const std::string reference = "https://example.com/ref.jpg";
inline const std::string references = R"(["https://example.com/ref.jpg"])";

/// An enum is a model that holds a value.
template <class Model>
std::shared_ptr<Model> of(decltype(std::declval<Model>().getValue()) value) {
  auto model = std::make_shared<Model>();
  model->setValue(value);
  return model;
}

inline auto runway() {
  using namespace ::runway::model;
  auto request = std::make_shared<RunwayRequest>();
  request->setModel(RunwayRequest::ModelEnum::RUNWAY);
  request->setCallBackUrl(callback);
  request->setPrompt(lake);
  request->setImageUrl(reference);
  request->setAspectRatio(of<RunwayAspectRatio>(RunwayAspectRatio::eRunwayAspectRatio::ASPECT_RATIO_1_1));
  request->setDuration(of<RunwayDuration>(RunwayDuration::eRunwayDuration::DURATION_5));
  request->setImageURLList(references);
  request->setOptions(R"({"aspectRatio":0,"duration":0,"watermark":false})");
  return request;
}

inline auto qwen() {
  using namespace qwen_image_2::model;
  auto input = std::make_shared<QwenImage2Input>();
  input->setPrompt(lake);
  input->setImageSize(of<QwenImage2ImageSize>(QwenImage2ImageSize::eQwenImage2ImageSize::IMAGE_SIZE_16_9));
  input->setOutputFormat(of<QwenImage2OutputFormat>(QwenImage2OutputFormat::eQwenImage2OutputFormat::JPEG));
  input->setSeed(424242);
  auto request = std::make_shared<QwenImage2Request>();
  request->setModel(QwenImage2Request::ModelEnum::QWEN_IMAGE_2);
  request->setCallBackUrl(callback);
  request->setInput(input);
  return request;
}

inline auto klingStandard() {
  using namespace kling_2_1_standard::model;
  auto input = std::make_shared<Kling21Input>();
  input->setPrompt(lake);
  input->setAspectRatio(of<Kling21AspectRatio>(Kling21AspectRatio::eKling21AspectRatio::ASPECT_RATIO_1_1));
  input->setDuration(of<Kling21Duration>(Kling21Duration::eKling21Duration::DURATION_5));
  input->setImageUrl(reference);
  input->setNegativePrompt("blurry, low quality");
  input->setCfgScale(0.5);
  auto request = std::make_shared<Kling21StandardRequest>();
  request->setModel(Kling21StandardRequest::ModelEnum::KLING_2_1_STANDARD);
  request->setCallBackUrl(callback);
  request->setImageURLList(references);
  request->setInput(input);
  return request;
}

inline auto klingPro() {
  using namespace kling_2_1_pro::model;
  auto input = std::make_shared<Kling21Input>();
  input->setPrompt(lake);
  input->setAspectRatio(of<Kling21AspectRatio>(Kling21AspectRatio::eKling21AspectRatio::ASPECT_RATIO_1_1));
  input->setDuration(of<Kling21Duration>(Kling21Duration::eKling21Duration::DURATION_5));
  auto request = std::make_shared<Kling21ProRequest>();
  request->setModel(Kling21ProRequest::ModelEnum::KLING_2_1_PRO);
  request->setCallBackUrl(callback);
  request->setInput(input);
  return request;
}

inline auto seedance() {
  using namespace seedance_v1_pro::model;
  auto input = std::make_shared<SeedanceV1Input>();
  input->setPrompt("Ocean waves crashing on rocky shore");
  input->setImageUrl(reference);
  input->setAspectRatio(of<SeedanceV1AspectRatio>(SeedanceV1AspectRatio::eSeedanceV1AspectRatio::ASPECT_RATIO_16_9));
  input->setResolution(of<SeedanceV1Resolution>(SeedanceV1Resolution::eSeedanceV1Resolution::RESOLUTION_720P));
  input->setDuration(of<SeedanceV1Duration>(SeedanceV1Duration::eSeedanceV1Duration::DURATION_5));
  auto request = std::make_shared<SeedanceV1ProRequest>();
  request->setModel(SeedanceV1ProRequest::ModelEnum::SEEDANCE_V1_PRO);
  request->setCallBackUrl(callback);
  request->setImageURLList(references);
  request->setOptions(R"({"aspectRatio":2,"resolution":1,"duration":0})");
  request->setInput(input);
  return request;
}

inline auto seedream() {
  using namespace seedream_v4::model;
  auto input = std::make_shared<SeedreamV4Input>();
  input->setPrompt(lake);
  input->setImageSize(of<SeedreamV4ImageSize>(SeedreamV4ImageSize::eSeedreamV4ImageSize::IMAGE_SIZE_1_1_HD));
  input->setImageResolution(
      of<SeedreamV4ImageResolution>(SeedreamV4ImageResolution::eSeedreamV4ImageResolution::IMAGE_RESOLUTION_1K));
  auto request = std::make_shared<SeedreamV4Request>();
  request->setModel(SeedreamV4Request::ModelEnum::SEEDREAM_V4);
  request->setCallBackUrl(callback);
  request->setInput(input);
  return request;
}

}  // namespace requests
