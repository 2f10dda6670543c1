import cliprise.model.*;

/** Bodies of generated/conformance/vectors.json, in the generated types. */
final class Requests {
  private static final String CALLBACK = "https://your-service.example.com/webhooks/cliprise";
  private static final String PROMPT = "A peaceful mountain lake at sunrise";
  private static final String IMAGE = "https://example.com/ref.jpg";
  private static final String IMAGE_LIST = "[\"https://example.com/ref.jpg\"]";

  private Requests() {}

  static GenerateRequest rootOnly() {
    return new GenerateRequest(
        new RunwayRequest()
            .model(RunwayRequest.ModelEnum.RUNWAY)
            .callBackUrl(CALLBACK)
            .prompt(PROMPT)
            .imageUrl(IMAGE)
            .aspectRatio(RunwayAspectRatio.ASPECT_RATIO_1_1)
            .duration(RunwayDuration.DURATION_5)
            .imageURLList(IMAGE_LIST)
            .options("{\"aspectRatio\":0,\"duration\":0,\"watermark\":false}"));
  }

  static GenerateRequest input() {
    return new GenerateRequest(
        new QwenImage2Request()
            .model(QwenImage2Request.ModelEnum.QWEN_IMAGE_2)
            .callBackUrl(CALLBACK)
            .input(
                new QwenImage2Input()
                    .prompt(PROMPT)
                    .imageSize(QwenImage2ImageSize.IMAGE_SIZE_16_9)
                    .outputFormat(QwenImage2OutputFormat.JPEG)
                    .seed(424242L)));
  }

  static GenerateRequest routedFirst() {
    return new GenerateRequest(
        new Kling21StandardRequest()
            .model(Kling21StandardRequest.ModelEnum.KLING_2_1_STANDARD)
            .callBackUrl(CALLBACK)
            .imageURLList(IMAGE_LIST)
            .input(
                kling21()
                    .imageUrl(IMAGE)
                    .negativePrompt("blurry, low quality")
                    .cfgScale(0.5)));
  }

  static GenerateRequest routedSecond() {
    return new GenerateRequest(
        new Kling21ProRequest()
            .model(Kling21ProRequest.ModelEnum.KLING_2_1_PRO)
            .callBackUrl(CALLBACK)
            .input(kling21()));
  }

  private static Kling21Input kling21() {
    return new Kling21Input()
        .prompt(PROMPT)
        .aspectRatio(Kling21AspectRatio.ASPECT_RATIO_1_1)
        .duration(Kling21Duration.DURATION_5);
  }

  static GenerateRequest jsonStrings() {
    return new GenerateRequest(
        new SeedanceV1ProRequest()
            .model(SeedanceV1ProRequest.ModelEnum.SEEDANCE_V1_PRO)
            .callBackUrl(CALLBACK)
            .imageURLList(IMAGE_LIST)
            .options("{\"aspectRatio\":2,\"resolution\":1,\"duration\":0}")
            .input(
                new SeedanceV1Input()
                    .prompt("Ocean waves crashing on rocky shore")
                    .imageUrl(IMAGE)
                    .aspectRatio(SeedanceV1AspectRatio.ASPECT_RATIO_16_9)
                    .resolution(SeedanceV1Resolution.RESOLUTION_720P)
                    .duration(SeedanceV1Duration.DURATION_5)));
  }

  static GenerateRequest oddEnum() {
    return new GenerateRequest(
        new SeedreamV4Request()
            .model(SeedreamV4Request.ModelEnum.SEEDREAM_V4)
            .callBackUrl(CALLBACK)
            .input(
                new SeedreamV4Input()
                    .prompt(PROMPT)
                    .imageSize(SeedreamV4ImageSize.IMAGE_SIZE_1_1_HD)
                    .imageResolution(SeedreamV4ImageResolution.IMAGE_RESOLUTION_1K)));
  }
}
