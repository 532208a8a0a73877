package main

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// openCheckpoint verifies a C2SP tlog-checkpoint. Its origin must be the key's name.
func openCheckpoint(file []byte, verifier note.Verifier) (tlog.Tree, error) {
	opened, err := note.Open(file, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, fmt.Errorf("checkpoint: %w", err)
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[3] != "" {
		return tlog.Tree{}, errors.New("checkpoint: not exactly three lines")
	}
	if lines[0] != verifier.Name() {
		return tlog.Tree{}, fmt.Errorf("checkpoint: origin is %q", lines[0])
	}
	size, err := parseDecimal(lines[1])
	if err != nil {
		return tlog.Tree{}, fmt.Errorf("checkpoint: size: %w", err)
	}
	hash, err := parseHash(lines[2])
	if err != nil {
		return tlog.Tree{}, fmt.Errorf("checkpoint: root: %w", err)
	}
	return tlog.Tree{N: size, Hash: hash}, nil
}

type tlogProof struct {
	index      int64
	path       tlog.RecordProof
	checkpoint []byte
}

// parseProof reads a C2SP tlog-proof file; the extra line is skipped.
func parseProof(file []byte) (*tlogProof, error) {
	head, checkpoint, found := strings.Cut(string(file), "\n\n")
	if !found {
		return nil, errors.New("no checkpoint")
	}
	lines := strings.Split(head, "\n")
	if lines[0] != "c2sp.org/tlog-proof@v1" {
		return nil, errors.New("not a tlog-proof@v1 file")
	}
	lines = lines[1:]
	if len(lines) > 0 && strings.HasPrefix(lines[0], "extra ") {
		lines = lines[1:]
	}
	if len(lines) == 0 || !strings.HasPrefix(lines[0], "index ") {
		return nil, errors.New("no index")
	}
	index, err := parseDecimal(strings.TrimPrefix(lines[0], "index "))
	if err != nil {
		return nil, fmt.Errorf("index: %w", err)
	}
	proof := &tlogProof{index: index, checkpoint: []byte(checkpoint)}
	for _, line := range lines[1:] {
		hash, err := parseHash(line)
		if err != nil {
			return nil, fmt.Errorf("path: %w", err)
		}
		proof.path = append(proof.path, hash)
	}
	return proof, nil
}

func parseDecimal(text string) (int64, error) {
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || n < 0 || strconv.FormatInt(n, 10) != text {
		return 0, fmt.Errorf("%q is not a plain decimal number", text)
	}
	return n, nil
}

func parseHash(text string) (tlog.Hash, error) {
	bytes, err := base64.StdEncoding.Strict().DecodeString(text)
	if err != nil || len(bytes) != tlog.HashSize {
		return tlog.Hash{}, fmt.Errorf("%q is not a hash", text)
	}
	return tlog.Hash(*(*[tlog.HashSize]byte)(bytes)), nil
}
