// Command logverify checks a Demur log with code that shares nothing with Demur: the checksum
// database's Merkle tree and notes, as Debian packages them (golang-golang-x-mod-dev).
//
//	GO111MODULE=off GOPATH=/usr/share/gocode GOFLAGS= go run ./e2e/logverify \
//	    [--root DIR_OR_URL] --vkey VKEY [--receipt FILE --leaf HEX]
//
// With --root it recomputes every leaf hash from the entry bundles, rebuilds the whole tree, and
// compares the root with the signed checkpoint and every leaf hash with the served tiles. With
// --receipt it checks a tlog-proof file for a leaf; with both, also that the receipt's checkpoint
// is an earlier state of the same log.
package main

import (
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	root := flag.String("root", "", "directory or URL that holds checkpoint and tile/")
	vkey := flag.String("vkey", "", "the log's verifier key")
	receipt := flag.String("receipt", "", "tlog-proof file")
	leaf := flag.String("leaf", "", "the receipt's leaf in hexadecimal")
	flag.Parse()
	line, err := run(*root, *vkey, *receipt, *leaf)
	if err != nil {
		fmt.Fprintln(os.Stderr, "logverify:", err)
		os.Exit(1)
	}
	fmt.Println(line)
}

func run(root, vkey, receipt, leaf string) (string, error) {
	if root == "" && receipt == "" {
		return "", errors.New("nothing to check: give --root or --receipt")
	}
	if (receipt == "") != (leaf == "") {
		return "", errors.New("--receipt and --leaf go together")
	}
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return "", fmt.Errorf("--vkey: %w", err)
	}
	var parts []string
	var log *rebuiltLog
	if root != "" {
		if log, err = rebuild(newStore(root), verifier); err != nil {
			return "", err
		}
		parts = append(parts, fmt.Sprintf("%d leaves, root %v", log.head.N, log.head.Hash))
	}
	if receipt != "" {
		index, err := checkReceipt(receipt, leaf, verifier, log)
		if err != nil {
			return "", fmt.Errorf("receipt: %w", err)
		}
		parts = append(parts, fmt.Sprintf("receipt index %d", index))
	}
	return "ok: " + strings.Join(parts, ", "), nil
}

func checkReceipt(path, leafHex string, verifier note.Verifier, log *rebuiltLog) (int64, error) {
	file, err := os.ReadFile(path)
	if err != nil {
		return 0, err
	}
	leaf, err := hex.DecodeString(leafHex)
	if err != nil {
		return 0, fmt.Errorf("--leaf: %w", err)
	}
	proof, err := parseProof(file)
	if err != nil {
		return 0, err
	}
	head, err := openCheckpoint(proof.checkpoint, verifier)
	if err != nil {
		return 0, err
	}
	if proof.index >= head.N {
		return 0, errors.New("index outside the tree")
	}
	hash := tlog.RecordHash(leaf)
	if err := tlog.CheckRecord(proof.path, head.N, head.Hash, proof.index, hash); err != nil {
		return 0, err
	}
	if log != nil {
		if err := log.contains(head); err != nil {
			return 0, err
		}
	}
	return proof.index, nil
}
