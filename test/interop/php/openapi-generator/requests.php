<?php

declare(strict_types=1);

use Cliprise\Model;

/** Bodies of generated/conformance/vectors.json, in the generated types. */
final class Requests
{
    private const CALLBACK = 'https://your-service.example.com/webhooks/cliprise';
    private const PROMPT = 'A peaceful mountain lake at sunrise';
    private const IMAGE = 'https://example.com/ref.jpg';
    private const IMAGE_LIST = '["https://example.com/ref.jpg"]';

    public static function rootOnly(): Model\RunwayRequest
    {
        return (new Model\RunwayRequest())
            ->setModel(Model\RunwayRequest::MODEL_RUNWAY)
            ->setCallBackUrl(self::CALLBACK)
            ->setPrompt(self::PROMPT)
            ->setImageUrl(self::IMAGE)
            ->setAspectRatio(Model\RunwayAspectRatio::ASPECT_RATIO_1_1)
            ->setDuration(Model\RunwayDuration::DURATION_5)
            ->setImageUrlList(self::IMAGE_LIST)
            ->setOptions('{"aspectRatio":0,"duration":0,"watermark":false}');
    }

    public static function input(): Model\QwenImage2Request
    {
        return (new Model\QwenImage2Request())
            ->setModel(Model\QwenImage2Request::MODEL_QWEN_IMAGE_2)
            ->setCallBackUrl(self::CALLBACK)
            ->setInput(
                (new Model\QwenImage2Input())
                    ->setPrompt(self::PROMPT)
                    ->setImageSize(Model\QwenImage2ImageSize::IMAGE_SIZE_16_9)
                    ->setOutputFormat(Model\QwenImage2OutputFormat::JPEG)
                    ->setSeed(424242)
            );
    }

    public static function routedFirst(): Model\Kling21StandardRequest
    {
        return (new Model\Kling21StandardRequest())
            ->setModel(Model\Kling21StandardRequest::MODEL_KLING_2_1_STANDARD)
            ->setCallBackUrl(self::CALLBACK)
            ->setImageUrlList(self::IMAGE_LIST)
            ->setInput(
                self::kling21()
                    ->setImageUrl(self::IMAGE)
                    ->setNegativePrompt('blurry, low quality')
                    ->setCfgScale(0.5)
            );
    }

    public static function routedSecond(): Model\Kling21ProRequest
    {
        return (new Model\Kling21ProRequest())
            ->setModel(Model\Kling21ProRequest::MODEL_KLING_2_1_PRO)
            ->setCallBackUrl(self::CALLBACK)
            ->setInput(self::kling21());
    }

    private static function kling21(): Model\Kling21Input
    {
        return (new Model\Kling21Input())
            ->setPrompt(self::PROMPT)
            ->setAspectRatio(Model\Kling21AspectRatio::ASPECT_RATIO_1_1)
            ->setDuration(Model\Kling21Duration::DURATION_5);
    }

    public static function jsonStrings(): Model\SeedanceV1ProRequest
    {
        return (new Model\SeedanceV1ProRequest())
            ->setModel(Model\SeedanceV1ProRequest::MODEL_SEEDANCE_V1_PRO)
            ->setCallBackUrl(self::CALLBACK)
            ->setImageUrlList(self::IMAGE_LIST)
            ->setOptions('{"aspectRatio":2,"resolution":1,"duration":0}')
            ->setInput(
                (new Model\SeedanceV1Input())
                    ->setPrompt('Ocean waves crashing on rocky shore')
                    ->setImageUrl(self::IMAGE)
                    ->setAspectRatio(Model\SeedanceV1AspectRatio::ASPECT_RATIO_16_9)
                    ->setResolution(Model\SeedanceV1Resolution::RESOLUTION_720_P)
                    ->setDuration(Model\SeedanceV1Duration::DURATION_5)
            );
    }

    public static function oddEnum(): Model\SeedreamV4Request
    {
        return (new Model\SeedreamV4Request())
            ->setModel(Model\SeedreamV4Request::MODEL_SEEDREAM_V4)
            ->setCallBackUrl(self::CALLBACK)
            ->setInput(
                (new Model\SeedreamV4Input())
                    ->setPrompt(self::PROMPT)
                    ->setImageSize(Model\SeedreamV4ImageSize::IMAGE_SIZE_1_1_HD)
                    ->setImageResolution(Model\SeedreamV4ImageResolution::IMAGE_RESOLUTION_1_K)
            );
    }
}
