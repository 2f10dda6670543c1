<?php

// The capabilities of test/interop/run.ts, through the client that openapi-generator writes.

declare(strict_types=1);

use Cliprise\Api\TasksApi;
use Cliprise\ApiException;
use Cliprise\Configuration;
use Cliprise\Model\ErrorMessage;
use Cliprise\Model\GenerateEnvelope;
use Cliprise\Model\ModelInterface;
use Cliprise\Model\TaskStatus;
use Cliprise\ObjectSerializer;
use GuzzleHttp\Client;

require __DIR__ . '/autoload.php';
require __DIR__ . '/requests.php';

$key = variable('CLIPRISE_API_KEY');
$api = api('CLIPRISE_URL', $key);

report('root-only', fn () => submit($api, Requests::rootOnly()));
report('input', fn () => submit($api, Requests::input()));
report('routed-first', fn () => submit($api, Requests::routedFirst()));
report('routed-second', fn () => submit($api, Requests::routedSecond()));
report('json-strings', fn () => submit($api, Requests::jsonStrings()));
report('odd-enum', fn () => submit($api, Requests::oddEnum()));
report('reply-array', function () use ($api): void {
    $reply = $api->createTask(Requests::input());
    check(is_array($reply) && envelope($reply)->getTaskId() !== null, $reply);
});
report('reply-object', function () use ($key): void {
    $reply = api('CLIPRISE_URL_BARE', $key)->createTask(Requests::input());
    check(!is_array($reply) && envelope($reply)->getTaskId() !== null, $reply);
});
report('application-error', function () use ($key): void {
    $refused = envelope(api('CLIPRISE_URL_BROKE', $key)->createTask(Requests::input()));
    check($refused->getCode() === 400 && $refused->getMsg() !== null && $refused->getTaskId() === null, $refused);
});
report('poll', fn () => poll($api, $key));
report('failed-task', function () use ($key): void {
    $failing = api('CLIPRISE_URL_FAILING', $key);
    $status = refusal(fn () => await($failing, $key, submit($failing, Requests::input())));
    check($status instanceof TaskStatus && $status->getFailMsg() !== null, $status);
});
report('bad-key', function (): void {
    $wrong = api('CLIPRISE_URL', 'wrong');
    $generate = refusal(fn () => $wrong->createTask(Requests::input()));
    check($generate instanceof ErrorMessage && $generate->getMsg() === 'invalid_api_key', $generate);
    $status = refusal(fn () => $wrong->getTaskStatus('wrong', 'none'));
    check($status instanceof TaskStatus && $status->getMsg() === 'invalid_api_key', $status);
});
report('download', function () use ($api, $key): void {
    $file = (new Client())->get(poll($api, $key));
    check(str_starts_with($file->getHeaderLine('content-type'), 'image/') && $file->getBody()->getContents() !== '', $file);
});

function report(string $capability, callable $body): void
{
    try {
        $body();
        echo "pass $capability\n";
    } catch (Throwable $problem) {
        $why = preg_replace('/\s+/', ' ', $problem::class . ': ' . $problem->getMessage());
        echo "fail $capability: $why\n";
    }
}

function variable(string $name): string
{
    $value = getenv($name);
    return $value !== false ? $value : throw new LogicException("$name is not set");
}

function check(bool $holds, mixed $seen): void
{
    if (!$holds) {
        throw new LogicException('saw ' . var_export($seen, true));
    }
}

function api(string $url, string $key): TasksApi
{
    return new TasksApi(new Client(), (new Configuration())->setHost(variable($url))->setAccessToken($key));
}

/** The reply is a list or an object; either way the first envelope counts. */
function envelope(mixed $reply): GenerateEnvelope
{
    return ObjectSerializer::deserialize(is_array($reply) ? $reply[0] : $reply, GenerateEnvelope::class);
}

function submit(TasksApi $api, ModelInterface $request): string
{
    $envelope = envelope($api->createTask($request));
    check($envelope->getTaskId() !== null, $envelope);
    return $envelope->getTaskId();
}

/** @return array{int, TaskStatus} how often it was processing before HTTP 200, and what that said */
function await(TasksApi $api, string $key, string $task): array
{
    for ($processing = 0; $processing < 50; $processing++) {
        [$status, $http] = $api->getTaskStatusWithHttpInfo($key, $task);
        if ($http === 200) {
            return [$processing, $status];
        }
        check($http === 300 && $status->getStatus() === 'processing', [$http, $status]);
        usleep(100_000);
    }
    throw new LogicException('still processing after 50 looks');
}

function poll(TasksApi $api, string $key): string
{
    [$processing, $status] = await($api, $key, submit($api, Requests::input()));
    check($processing > 0 && $status->getFileUrl() !== null, [$processing, $status]);
    return $status->getFileUrl();
}

function refusal(callable $call): object
{
    try {
        $call();
    } catch (ApiException $refused) {
        check($refused->getCode() === 400, $refused->getMessage());
        return $refused->getResponseObject();
    }
    throw new LogicException('was not refused');
}
