// Every capability of the API, through the generated client.
package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"cliprise/cliprise"
)

var (
	url     = os.Getenv("CLIPRISE_URL")
	bare    = os.Getenv("CLIPRISE_URL_BARE")
	broke   = os.Getenv("CLIPRISE_URL_BROKE")
	failing = os.Getenv("CLIPRISE_URL_FAILING")
	key     = os.Getenv("CLIPRISE_API_KEY")
)

func main() {
	capabilities := []struct {
		name string
		run  func() error
	}{
		{"root-only", accepts(union((*cliprise.GenerateRequest).FromRunwayRequest, runway))},
		{"input", accepts(qwenBody)},
		{"routed-first", accepts(union((*cliprise.GenerateRequest).FromKling21StandardRequest, klingStandard))},
		{"routed-second", accepts(union((*cliprise.GenerateRequest).FromKling21ProRequest, klingPro))},
		{"json-strings", accepts(union((*cliprise.GenerateRequest).FromSeedanceV1ProRequest, seedance))},
		{"odd-enum", accepts(union((*cliprise.GenerateRequest).FromSeedreamV4Request, seedream))},
		{"reply-array", replyArray},
		{"reply-object", replyObject},
		{"application-error", applicationError},
		{"poll", pollToTheEnd},
		{"failed-task", failedTask},
		{"bad-key", badKey},
		{"download", download},
	}
	for _, capability := range capabilities {
		if err := capability.run(); err != nil {
			fmt.Printf("fail %s: %s\n", capability.name, strings.Join(strings.Fields(err.Error()), " "))
		} else {
			fmt.Printf("pass %s\n", capability.name)
		}
	}
}

var qwenBody = union((*cliprise.GenerateRequest).FromQwenImage2Request, qwen)

func union[T any](from func(*cliprise.GenerateRequest, T) error, value T) cliprise.GenerateRequest {
	var body cliprise.GenerateRequest
	if err := from(&body, value); err != nil {
		panic(err)
	}
	return body
}

func submit(server, bearer string, body cliprise.GenerateRequest) (*cliprise.CreateTaskResponse, error) {
	authorize := func(_ context.Context, request *http.Request) error {
		request.Header.Set("Authorization", "Bearer "+bearer)
		return nil
	}
	client, err := cliprise.NewClientWithResponses(server, cliprise.WithRequestEditorFn(authorize))
	if err != nil {
		return nil, err
	}
	return client.CreateTaskWithResponse(context.Background(), body)
}

// envelope is in an array or bare; ofList says which it was.
func envelope(reply *cliprise.CreateTaskResponse) (found cliprise.GenerateEnvelope, ofList bool, err error) {
	if reply.JSON200 == nil {
		return found, false, fmt.Errorf("HTTP %d: %s", reply.StatusCode(), reply.Body)
	}
	if list, err := reply.JSON200.AsGenerateEnvelopeList(); err == nil && len(list) > 0 {
		return list[0], true, nil
	}
	found, err = reply.JSON200.AsGenerateEnvelope()
	return found, false, err
}

func start(server string, body cliprise.GenerateRequest) (taskId string, ofList bool, err error) {
	reply, err := submit(server, key, body)
	if err != nil {
		return "", false, err
	}
	accepted, ofList, err := envelope(reply)
	if err != nil {
		return "", ofList, err
	}
	if accepted.TaskId == nil || *accepted.TaskId == "" {
		return "", ofList, fmt.Errorf("no taskId: %s", reply.Body)
	}
	return *accepted.TaskId, ofList, nil
}

func status(server, apiKey, taskId string) (*cliprise.GetTaskStatusResponse, error) {
	client, err := cliprise.NewClientWithResponses(server)
	if err != nil {
		return nil, err
	}
	parameters := cliprise.GetTaskStatusParams{ApiKey: apiKey, TaskId: taskId}
	return client.GetTaskStatusWithResponse(context.Background(), &parameters)
}

// poll returns the first status, and the one that ended the task.
func poll(server string) (first, last *cliprise.GetTaskStatusResponse, err error) {
	taskId, _, err := start(server, qwenBody)
	if err != nil {
		return nil, nil, err
	}
	for range 100 {
		last, err = status(server, key, taskId)
		if err != nil {
			return nil, nil, err
		}
		if first == nil {
			first = last
		}
		if last.JSON300 == nil {
			return first, last, nil
		}
		time.Sleep(100 * time.Millisecond)
	}
	return nil, nil, fmt.Errorf("still processing")
}

func accepts(body cliprise.GenerateRequest) func() error {
	return func() error {
		_, _, err := start(url, body)
		return err
	}
}

func replyArray() error {
	if _, ofList, err := start(url, qwenBody); err != nil || !ofList {
		return fmt.Errorf("list %t, %v", ofList, err)
	}
	return nil
}

func replyObject() error {
	if _, ofList, err := start(bare, qwenBody); err != nil || ofList {
		return fmt.Errorf("list %t, %v", ofList, err)
	}
	return nil
}

func applicationError() error {
	reply, err := submit(broke, key, qwenBody)
	if err != nil {
		return err
	}
	refused, _, err := envelope(reply)
	if err != nil {
		return err
	}
	if refused.Code != 400 || refused.Msg == nil || *refused.Msg != "insufficient_credits" || refused.TaskId != nil {
		return fmt.Errorf("read from it: %+v", refused)
	}
	return nil
}

func pollToTheEnd() error {
	first, last, err := poll(url)
	if err != nil {
		return err
	}
	if first.JSON300 == nil || first.JSON300.Status == nil || *first.JSON300.Status != "processing" {
		return fmt.Errorf("first HTTP %d: %s", first.StatusCode(), first.Body)
	}
	if last.JSON200 == nil || last.JSON200.FileURL == nil {
		return fmt.Errorf("last HTTP %d: %s", last.StatusCode(), last.Body)
	}
	return nil
}

func failedTask() error {
	_, last, err := poll(failing)
	if err != nil {
		return err
	}
	if last.JSON400 == nil || last.JSON400.FailMsg == nil || *last.JSON400.FailMsg == "" {
		return fmt.Errorf("HTTP %d: %s", last.StatusCode(), last.Body)
	}
	return nil
}

func badKey() error {
	generate, err := submit(url, "wrong-key", qwenBody)
	if err != nil {
		return err
	}
	if generate.JSON400 == nil || generate.JSON400.Msg == nil || *generate.JSON400.Msg != "invalid_api_key" {
		return fmt.Errorf("generate: HTTP %d: %s", generate.StatusCode(), generate.Body)
	}
	asked, err := status(url, "wrong-key", "any")
	if err != nil {
		return err
	}
	if asked.JSON400 == nil || asked.JSON400.Msg == nil || *asked.JSON400.Msg != "invalid_api_key" {
		return fmt.Errorf("status: HTTP %d: %s", asked.StatusCode(), asked.Body)
	}
	return nil
}

func download() error {
	_, last, err := poll(url)
	if err != nil {
		return err
	}
	if last.JSON200 == nil || last.JSON200.FileURL == nil {
		return fmt.Errorf("HTTP %d: %s", last.StatusCode(), last.Body)
	}
	file, err := http.Get(*last.JSON200.FileURL)
	if err != nil {
		return err
	}
	defer file.Body.Close()
	data, err := io.ReadAll(file.Body)
	media := file.Header.Get("Content-Type")
	if err != nil || len(data) == 0 || !strings.HasPrefix(media, "image/") {
		return fmt.Errorf("%s, %d bytes, %v", media, len(data), err)
	}
	return nil
}
