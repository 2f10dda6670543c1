import cliprise.models.*

/** Bodies of generated/conformance/vectors.json, in the generated types. */
object Requests {
    private const val CALLBACK = "https://your-service.example.com/webhooks/cliprise"
    private const val PROMPT = "A peaceful mountain lake at sunrise"
    private const val IMAGE = "https://example.com/ref.jpg"
    private const val IMAGE_LIST = """["https://example.com/ref.jpg"]"""

    val rootOnly = GenerateRequest.RunwayWrapper(
        RunwayRequest(
            model = RunwayRequest.Model.RUNWAY,
            callBackUrl = CALLBACK,
            prompt = PROMPT,
            imageUrl = IMAGE,
            aspectRatio = RunwayAspectRatio.ASPECT_RATIO_1_1,
            duration = RunwayDuration.DURATION_5,
            imageURLList = IMAGE_LIST,
            options = """{"aspectRatio":0,"duration":0,"watermark":false}""",
        ),
    )

    val input = GenerateRequest.QwenImage2Wrapper(
        QwenImage2Request(
            model = QwenImage2Request.Model.QWEN_IMAGE_2,
            callBackUrl = CALLBACK,
            input = QwenImage2Input(
                prompt = PROMPT,
                imageSize = QwenImage2ImageSize.IMAGE_SIZE_16_9,
                outputFormat = QwenImage2OutputFormat.JPEG,
                seed = 424242,
            ),
        ),
    )

    private val kling21 = Kling21Input(
        prompt = PROMPT,
        aspectRatio = Kling21AspectRatio.ASPECT_RATIO_1_1,
        duration = Kling21Duration.DURATION_5,
    )

    val routedFirst = GenerateRequest.Kling21StandardWrapper(
        Kling21StandardRequest(
            model = Kling21StandardRequest.Model.KLING_2_1_STANDARD,
            callBackUrl = CALLBACK,
            imageURLList = IMAGE_LIST,
            input = kling21.copy(
                imageUrl = IMAGE,
                negativePrompt = "blurry, low quality",
                cfgScale = 0.5,
            ),
        ),
    )

    val routedSecond = GenerateRequest.Kling21ProWrapper(
        Kling21ProRequest(
            model = Kling21ProRequest.Model.KLING_2_1_PRO,
            callBackUrl = CALLBACK,
            input = kling21,
        ),
    )

    val jsonStrings = GenerateRequest.SeedanceV1ProWrapper(
        SeedanceV1ProRequest(
            model = SeedanceV1ProRequest.Model.SEEDANCE_V1_PRO,
            callBackUrl = CALLBACK,
            imageURLList = IMAGE_LIST,
            options = """{"aspectRatio":2,"resolution":1,"duration":0}""",
            input = SeedanceV1Input(
                prompt = "Ocean waves crashing on rocky shore",
                imageUrl = IMAGE,
                aspectRatio = SeedanceV1AspectRatio.ASPECT_RATIO_16_9,
                resolution = SeedanceV1Resolution.RESOLUTION_720P,
                duration = SeedanceV1Duration.DURATION_5,
            ),
        ),
    )

    val oddEnum = GenerateRequest.SeedreamV4Wrapper(
        SeedreamV4Request(
            model = SeedreamV4Request.Model.SEEDREAM_V4,
            callBackUrl = CALLBACK,
            input = SeedreamV4Input(
                prompt = PROMPT,
                imageSize = SeedreamV4ImageSize.IMAGE_SIZE_1_1_HD,
                imageResolution = SeedreamV4ImageResolution.IMAGE_RESOLUTION_1K,
            ),
        ),
    )
}
