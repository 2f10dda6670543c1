"""Every capability of the API, through the generated client."""

import json
import os
import time
from collections.abc import Callable
from urllib.request import urlopen

from cliprise import (
    ApiClient,
    ApiException,
    Configuration,
    ErrorMessage,
    GenerateEnvelope,
    GenerateRequest,
    Kling21AspectRatio,
    Kling21Duration,
    Kling21Input,
    Kling21ProRequest,
    Kling21StandardRequest,
    QwenImage2ImageSize,
    QwenImage2Input,
    QwenImage2OutputFormat,
    QwenImage2Request,
    RunwayAspectRatio,
    RunwayDuration,
    RunwayRequest,
    SeedanceV1AspectRatio,
    SeedanceV1Duration,
    SeedanceV1Input,
    SeedanceV1ProRequest,
    SeedanceV1Resolution,
    SeedreamV4ImageResolution,
    SeedreamV4ImageSize,
    SeedreamV4Input,
    SeedreamV4Request,
    TasksApi,
    TaskStatus,
)

Body = (
    RunwayRequest
    | QwenImage2Request
    | Kling21StandardRequest
    | Kling21ProRequest
    | SeedanceV1ProRequest
    | SeedreamV4Request
)

URL = os.environ["CLIPRISE_URL"]
BARE = os.environ["CLIPRISE_URL_BARE"]
BROKE = os.environ["CLIPRISE_URL_BROKE"]
FAILING = os.environ["CLIPRISE_URL_FAILING"]
KEY = os.environ["CLIPRISE_API_KEY"]
CALLBACK = "https://your-service.example.com/webhooks/cliprise"
LAKE = "A peaceful mountain lake at sunrise"
REFERENCE = "https://example.com/ref.jpg"

runway = RunwayRequest(
    model="runway",
    callBackUrl=CALLBACK,
    prompt=LAKE,
    imageUrl=REFERENCE,
    aspectRatio=RunwayAspectRatio.ASPECT_RATIO_1_1,
    duration=RunwayDuration.DURATION_5,
    imageURLList=json.dumps([REFERENCE]),
    options=json.dumps({"aspectRatio": 0, "duration": 0, "watermark": False}),
)
qwen = QwenImage2Request(
    model="qwen-image-2",
    callBackUrl=CALLBACK,
    input=QwenImage2Input(
        prompt=LAKE,
        image_size=QwenImage2ImageSize.IMAGE_SIZE_16_9,
        output_format=QwenImage2OutputFormat.JPEG,
        seed=424242,
    ),
)
kling_standard = Kling21StandardRequest(
    model="kling-2-1-standard",
    callBackUrl=CALLBACK,
    imageURLList=json.dumps([REFERENCE]),
    input=Kling21Input(
        prompt=LAKE,
        aspect_ratio=Kling21AspectRatio.ASPECT_RATIO_1_1,
        duration=Kling21Duration.DURATION_5,
        image_url=REFERENCE,
        negative_prompt="blurry, low quality",
        cfg_scale=0.5,
    ),
)
kling_pro = Kling21ProRequest(
    model="kling-2-1-pro",
    callBackUrl=CALLBACK,
    input=Kling21Input(
        prompt=LAKE,
        aspect_ratio=Kling21AspectRatio.ASPECT_RATIO_1_1,
        duration=Kling21Duration.DURATION_5,
    ),
)
seedance = SeedanceV1ProRequest(
    model="seedance-v1-pro",
    callBackUrl=CALLBACK,
    imageURLList=json.dumps([REFERENCE]),
    options=json.dumps({"aspectRatio": 2, "resolution": 1, "duration": 0}),
    input=SeedanceV1Input(
        prompt="Ocean waves crashing on rocky shore",
        image_url=REFERENCE,
        aspect_ratio=SeedanceV1AspectRatio.ASPECT_RATIO_16_9,
        resolution=SeedanceV1Resolution.RESOLUTION_720P,
        duration=SeedanceV1Duration.DURATION_5,
    ),
)
seedream = SeedreamV4Request(
    model="seedream-v4",
    callBackUrl=CALLBACK,
    input=SeedreamV4Input(
        prompt=LAKE,
        image_size=SeedreamV4ImageSize.IMAGE_SIZE_1_1_HD,
        image_resolution=SeedreamV4ImageResolution.IMAGE_RESOLUTION_1K,
    ),
)


def submit(url: str, body: Body, key: str = KEY) -> GenerateEnvelope | list[GenerateEnvelope] | ErrorMessage | None:
    with ApiClient(Configuration(host=url, access_token=key)) as client:
        try:
            return TasksApi(client).create_task(GenerateRequest(body)).actual_instance
        except ApiException as refused:
            assert isinstance(refused.data, ErrorMessage), f"untyped: {refused}"
            return refused.data


def task_id(reply: GenerateEnvelope | list[GenerateEnvelope] | ErrorMessage | None) -> str:
    envelope = reply[0] if isinstance(reply, list) else reply
    assert isinstance(envelope, GenerateEnvelope) and envelope.task_id, f"no taskId in {reply!r}"
    return envelope.task_id


def status(url: str, task: str, key: str = KEY) -> tuple[int, TaskStatus]:
    with ApiClient(Configuration(host=url)) as client:
        try:
            reply = TasksApi(client).get_task_status_with_http_info(api_key=key, task_id=task)
            return reply.status_code, reply.data
        except ApiException as other:
            assert other.status is not None and isinstance(other.data, TaskStatus), f"untyped: {other}"
            return other.status, other.data


def poll(url: str, task: str) -> list[tuple[int, TaskStatus]]:
    seen = [status(url, task)]
    while seen[-1][0] == 300:
        assert len(seen) < 100, "still processing"
        time.sleep(0.1)
        seen.append(status(url, task))
    return seen


def accepts(body: Body) -> Callable[[], object]:
    return lambda: task_id(submit(URL, body))


def reply_array() -> None:
    reply = submit(URL, qwen)
    assert isinstance(reply, list), f"no list: {reply}"
    task_id(reply)


def reply_object() -> None:
    reply = submit(BARE, qwen)
    assert isinstance(reply, GenerateEnvelope), f"no object: {reply}"
    task_id(reply)


def application_error() -> None:
    reply = submit(BROKE, qwen)
    envelope = reply[0] if isinstance(reply, list) else reply
    assert isinstance(envelope, GenerateEnvelope), f"no envelope: {reply}"
    assert (envelope.code, envelope.msg) == (400, "insufficient_credits"), f"{envelope}"
    assert not envelope.task_id, f"a taskId: {envelope}"


def poll_to_the_end() -> None:
    (first, processing), *_, (last, done) = poll(URL, task_id(submit(URL, qwen)))
    assert (first, processing.status) == (300, "processing"), f"first HTTP {first}: {processing}"
    assert last == 200 and done.file_url, f"last HTTP {last}: {done}"


def failed_task() -> None:
    code, failed = poll(FAILING, task_id(submit(FAILING, qwen)))[-1]
    assert code == 400 and failed.fail_msg, f"HTTP {code}: {failed}"


def bad_key() -> None:
    refused = submit(URL, qwen, "wrong-key")
    assert isinstance(refused, ErrorMessage) and refused.msg == "invalid_api_key", f"generate: {refused}"
    code, unknown = status(URL, "any", "wrong-key")
    assert (code, unknown.msg) == (400, "invalid_api_key"), f"status: HTTP {code}: {unknown}"


def download() -> None:
    _, done = poll(URL, task_id(submit(URL, qwen)))[-1]
    assert done.file_url, f"no fileURL: {done}"
    with urlopen(done.file_url) as reply:
        media, data = reply.headers["content-type"], reply.read()
    assert media.startswith("image/") and data, f"{media}, {len(data)} bytes"


CAPABILITIES: dict[str, Callable[[], object]] = {
    "root-only": accepts(runway),
    "input": accepts(qwen),
    "routed-first": accepts(kling_standard),
    "routed-second": accepts(kling_pro),
    "json-strings": accepts(seedance),
    "odd-enum": accepts(seedream),
    "reply-array": reply_array,
    "reply-object": reply_object,
    "application-error": application_error,
    "poll": poll_to_the_end,
    "failed-task": failed_task,
    "bad-key": bad_key,
    "download": download,
}

for name, run in CAPABILITIES.items():
    try:
        run()
        print(f"pass {name}")
    except Exception as error:
        print(f"fail {name}: {' '.join(f'{type(error).__name__}: {error}'.split())}")
