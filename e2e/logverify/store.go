package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// fileBytesMax is above a full bundle of the largest entries C2SP allows.
const fileBytesMax = 256 * (2 + 65535)

// store reads a log's files by their path below the log's prefix.
type store interface {
	read(path string) ([]byte, error)
}

func newStore(root string) store {
	if strings.HasPrefix(root, "http://") || strings.HasPrefix(root, "https://") {
		client := &http.Client{Timeout: 30 * time.Second}
		return httpStore{prefix: strings.TrimSuffix(root, "/"), client: client}
	}
	return dirStore{root}
}

type dirStore struct{ root string }

func (s dirStore) read(path string) ([]byte, error) {
	return os.ReadFile(filepath.Join(s.root, filepath.FromSlash(path)))
}

type httpStore struct {
	prefix string
	client *http.Client
}

func (s httpStore) read(path string) ([]byte, error) {
	answer, err := s.client.Get(s.prefix + "/" + path)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", path, answer.Status)
	}
	body, err := io.ReadAll(io.LimitReader(answer.Body, fileBytesMax+1))
	if err == nil && len(body) > fileBytesMax {
		err = fmt.Errorf("%s: too long", path)
	}
	return body, err
}
