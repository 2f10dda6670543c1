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
		{"root-only", accepts(cliprise.NewRunwayRequestGenerateRequest(runway))},
		{"input", accepts(qwenBody)},
		{"routed-first", accepts(cliprise.NewKling21StandardRequestGenerateRequest(klingStandard))},
		{"routed-second", accepts(cliprise.NewKling21ProRequestGenerateRequest(klingPro))},
		{"json-strings", accepts(cliprise.NewSeedanceV1ProRequestGenerateRequest(seedance))},
		{"odd-enum", accepts(cliprise.NewSeedreamV4RequestGenerateRequest(seedream))},
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

var qwenBody = cliprise.NewQwenImage2RequestGenerateRequest(qwen)

type bearer string

func (token bearer) BearerAuth(context.Context, cliprise.OperationName) (cliprise.BearerAuth, error) {
	return cliprise.BearerAuth{Token: string(token)}, nil
}

func submit(server, token string, body cliprise.GenerateRequest) (cliprise.CreateTaskRes, error) {
	client, err := cliprise.NewClient(server, bearer(token))
	if err != nil {
		return nil, err
	}
	return client.CreateTask(context.Background(), body)
}

// envelope is in an array or bare; ofList says which it was.
func envelope(reply cliprise.CreateTaskRes) (found cliprise.GenerateEnvelope, ofList bool, err error) {
	accepted, ok := reply.(*cliprise.GenerateReply)
	if !ok {
		return found, false, fmt.Errorf("refused: %+v", reply)
	}
	if list, ok := accepted.GetGenerateEnvelopeList(); ok && len(list) > 0 {
		return list[0], true, nil
	}
	if found, ok = accepted.GetGenerateEnvelope(); !ok {
		return found, false, fmt.Errorf("neither a list nor an object: %+v", accepted)
	}
	return found, false, nil
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
	taskId, ok := accepted.TaskId.Get()
	if !ok {
		return "", ofList, fmt.Errorf("no taskId: %+v", accepted)
	}
	return taskId, ofList, nil
}

func status(server, apiKey, taskId string) (cliprise.GetTaskStatusRes, error) {
	client, err := cliprise.NewClient(server, bearer(apiKey))
	if err != nil {
		return nil, err
	}
	return client.GetTaskStatus(context.Background(), cliprise.GetTaskStatusParams{ApiKey: apiKey, TaskId: taskId})
}

// poll returns the first status, and the one that ended the task.
func poll(server string) (first, last cliprise.GetTaskStatusRes, err error) {
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
		if _, processing := last.(*cliprise.GetTaskStatusMultipleChoices); !processing {
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
	if refused.Code != 400 || refused.Msg.Value != "insufficient_credits" || refused.TaskId.IsSet() {
		return fmt.Errorf("read from it: %+v", refused)
	}
	return nil
}

func pollToTheEnd() error {
	first, last, err := poll(url)
	if err != nil {
		return err
	}
	processing, ok := first.(*cliprise.GetTaskStatusMultipleChoices)
	if !ok || processing.Status.Value != "processing" {
		return fmt.Errorf("first %T %+v", first, first)
	}
	done, ok := last.(*cliprise.GetTaskStatusOK)
	if !ok || !done.FileURL.IsSet() {
		return fmt.Errorf("last %T %+v", last, last)
	}
	return nil
}

func failedTask() error {
	_, last, err := poll(failing)
	if err != nil {
		return err
	}
	failed, ok := last.(*cliprise.GetTaskStatusBadRequest)
	if !ok || failed.FailMsg.Value == "" {
		return fmt.Errorf("last %T %+v", last, last)
	}
	return nil
}

func badKey() error {
	reply, err := submit(url, "wrong-key", qwenBody)
	if err != nil {
		return err
	}
	if refused, ok := reply.(*cliprise.ErrorMessage); !ok || refused.Msg.Value != "invalid_api_key" {
		return fmt.Errorf("generate: %T %+v", reply, reply)
	}
	asked, err := status(url, "wrong-key", "any")
	if err != nil {
		return err
	}
	if refused, ok := asked.(*cliprise.GetTaskStatusBadRequest); !ok || refused.Msg.Value != "invalid_api_key" {
		return fmt.Errorf("status: %T %+v", asked, asked)
	}
	return nil
}

func download() error {
	_, last, err := poll(url)
	if err != nil {
		return err
	}
	done, ok := last.(*cliprise.GetTaskStatusOK)
	if !ok {
		return fmt.Errorf("last %T %+v", last, last)
	}
	file, err := http.Get(done.FileURL.Value)
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
