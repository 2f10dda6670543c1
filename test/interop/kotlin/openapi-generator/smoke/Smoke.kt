import cliprise.apis.TasksApi
import cliprise.infrastructure.ApiResponse
import cliprise.infrastructure.ClientError
import cliprise.infrastructure.Redirection
import cliprise.infrastructure.Serializer
import cliprise.infrastructure.Success
import cliprise.models.ErrorMessage
import cliprise.models.GenerateEnvelope
import cliprise.models.GenerateReply
import cliprise.models.GenerateRequest
import cliprise.models.TaskStatus
import java.net.HttpURLConnection
import java.net.URI

/** The capabilities of test/interop/run.ts, through the client that openapi-generator writes. */
fun main() {
    // An optional field that is not set is left out, not sent as null.
    Serializer.kotlinxSerializationJsonConfiguration = { explicitNulls = false }
    val key = variable("CLIPRISE_API_KEY")
    val api = api("CLIPRISE_URL", key)

    report("root-only") { submit(api, Requests.rootOnly) }
    report("input") { submit(api, Requests.input) }
    report("routed-first") { submit(api, Requests.routedFirst) }
    report("routed-second") { submit(api, Requests.routedSecond) }
    report("json-strings") { submit(api, Requests.jsonStrings) }
    report("odd-enum") { submit(api, Requests.oddEnum) }
    report("reply-array") {
        val reply = api.createTask(Requests.input)
        check(reply is GenerateReply.ListGenerateEnvelopeValue && envelope(reply).taskId != null) { reply }
    }
    report("reply-object") {
        val reply = api("CLIPRISE_URL_BARE", key).createTask(Requests.input)
        check(reply is GenerateReply.GenerateEnvelopeValue && envelope(reply).taskId != null) { reply }
    }
    report("application-error") {
        val refused = envelope(api("CLIPRISE_URL_BROKE", key).createTask(Requests.input))
        check(refused.code == 400 && refused.msg != null && refused.taskId == null) { refused }
    }
    report("poll") { poll(api, key) }
    report("failed-task") {
        val failing = api("CLIPRISE_URL_FAILING", key)
        val (_, http, status) = await(failing, key, submit(failing, Requests.input))
        check(http == 400 && status.failMsg != null) { "$http $status" }
    }
    report("bad-key") {
        val wrong = api("CLIPRISE_URL", "wrong")
        val generate = refusal<ErrorMessage>(wrong.createTaskWithHttpInfo(Requests.input))
        check(generate.msg == "invalid_api_key") { generate }
        val status = refusal<TaskStatus>(wrong.getTaskStatusWithHttpInfo("wrong", "none"))
        check(status.msg == "invalid_api_key") { status }
    }
    report("download") {
        val file = URI(poll(api, key)).toURL().openConnection() as HttpURLConnection
        val bytes = file.inputStream.readAllBytes()
        check(file.contentType.startsWith("image/") && bytes.isNotEmpty()) { "${bytes.size} bytes of ${file.contentType}" }
    }
}

private fun report(capability: String, body: () -> Unit) =
    runCatching(body)
        .onSuccess { println("pass $capability") }
        .onFailure { println("fail $capability: ${it.toString().replace(Regex("\\s+"), " ")}") }

private fun variable(name: String): String = System.getenv(name) ?: error("$name is not set")

private fun api(url: String, key: String) = TasksApi(variable(url)).apply { accessTokenProvider = { key } }

private fun envelope(reply: GenerateReply): GenerateEnvelope =
    when (reply) {
        is GenerateReply.ListGenerateEnvelopeValue -> reply.value.first()
        is GenerateReply.GenerateEnvelopeValue -> reply.value
    }

private fun submit(api: TasksApi, request: GenerateRequest): String {
    val envelope = envelope(api.createTask(request))
    return checkNotNull(envelope.taskId) { envelope }
}

/** Until the task has ended: how often it was processing, and what HTTP 200 or 400 said. */
private fun await(api: TasksApi, key: String, task: String): Triple<Int, Int, TaskStatus> {
    for (processing in 0..<50) {
        when (val response = api.getTaskStatusWithHttpInfo(key, task)) {
            is Success -> return Triple(processing, response.statusCode, checkNotNull(response.data))
            is Redirection -> check(response.statusCode == 300) { response.statusCode }
            else -> return Triple(processing, response.statusCode, refusal<TaskStatus>(response))
        }
        Thread.sleep(100)
    }
    error("still processing after 50 looks")
}

private inline fun <reified T> refusal(response: ApiResponse<*>): T {
    check(response is ClientError && response.statusCode == 400) { "${response.responseType} ${response.statusCode}" }
    return Serializer.kotlinxSerializationJson.decodeFromString(response.body.toString())
}

private fun poll(api: TasksApi, key: String): String {
    val (processing, http, status) = await(api, key, submit(api, Requests.input))
    check(processing > 0 && http == 200) { "$processing times processing, then $http $status" }
    return checkNotNull(status.fileURL) { status }
}
