package main

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const tileHeight = 8
const tileWidth = 1 << tileHeight

// rebuiltLog holds every stored hash of a log, computed from its entries alone.
type rebuiltLog struct {
	head   tlog.Tree
	hashes []tlog.Hash
}

// ReadHashes makes the rebuilt hashes a tlog.HashReader.
func (l *rebuiltLog) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, 0, len(indexes))
	for _, index := range indexes {
		if index < 0 || index >= int64(len(l.hashes)) {
			return nil, fmt.Errorf("hash %d is not in the log", index)
		}
		hashes = append(hashes, l.hashes[index])
	}
	return hashes, nil
}

// contains checks that the log once had exactly this head.
func (l *rebuiltLog) contains(head tlog.Tree) error {
	if head.N > l.head.N {
		return fmt.Errorf("its tree of %d leaves is larger than the log", head.N)
	}
	// RFC 6962 section 2.1: the empty tree's root is the hash of nothing. Older versions of tlog
	// give zeros.
	root := tlog.Hash(sha256.Sum256(nil))
	if head.N > 0 {
		var err error
		if root, err = tlog.TreeHash(head.N, l); err != nil {
			return err
		}
	}
	if root != head.Hash {
		return fmt.Errorf("its tree of %d leaves is not a prefix of the log", head.N)
	}
	return nil
}

func rebuild(files store, verifier note.Verifier) (*rebuiltLog, error) {
	checkpoint, err := files.read("checkpoint")
	if err != nil {
		return nil, err
	}
	head, err := openCheckpoint(checkpoint, verifier)
	if err != nil {
		return nil, err
	}
	log := &rebuiltLog{head: head}
	if err := log.readEntries(files); err != nil {
		return nil, err
	}
	if err := log.contains(head); err != nil {
		return nil, fmt.Errorf("checkpoint: %w", err)
	}
	if err := log.compareTiles(files); err != nil {
		return nil, err
	}
	return log, nil
}

func (l *rebuiltLog) readEntries(files store) error {
	for first := int64(0); first < l.head.N; first += tileWidth {
		width := tileWidth
		if l.head.N-first < tileWidth {
			width = int(l.head.N - first)
		}
		// Level -1 is the checksum database's level of entries.
		path := wirePath(tlog.Tile{H: tileHeight, L: -1, N: first / tileWidth, W: width})
		bundle, err := files.read(path)
		if err != nil {
			return err
		}
		for i := 0; i < width; i++ {
			if len(bundle) < 2 || len(bundle)-2 < int(binary.BigEndian.Uint16(bundle)) {
				return fmt.Errorf("%s: ends early", path)
			}
			end := 2 + int(binary.BigEndian.Uint16(bundle))
			hash := tlog.RecordHash(bundle[2:end])
			bundle = bundle[end:]
			stored, err := tlog.StoredHashesForRecordHash(first+int64(i), hash, l)
			if err != nil {
				return err
			}
			l.hashes = append(l.hashes, stored...)
		}
		if len(bundle) != 0 {
			return fmt.Errorf("%s: bytes after the last entry", path)
		}
	}
	return nil
}

// compareTiles reads every leaf hash back through the served tiles, which tlog authenticates
// against the root, and compares it with the entry's.
func (l *rebuiltLog) compareTiles(files store) error {
	if l.head.N == 0 {
		return nil
	}
	reader := tlog.TileHashReader(l.head, &tileReader{files: files})
	for first := int64(0); first < l.head.N; first += tileWidth {
		var indexes []int64
		for n := first; n < first+tileWidth && n < l.head.N; n++ {
			indexes = append(indexes, tlog.StoredHashIndex(0, n))
		}
		served, err := reader.ReadHashes(indexes)
		if err != nil {
			return fmt.Errorf("tiles: %w", err)
		}
		for i, index := range indexes {
			if served[i] != l.hashes[index] {
				return fmt.Errorf("tiles: leaf %d differs from its entry", first+int64(i))
			}
		}
	}
	return nil
}

// tileReader reads C2SP tiles for tlog.
type tileReader struct {
	files store
}

func (r *tileReader) Height() int { return tileHeight }

func (r *tileReader) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, 0, len(tiles))
	for _, tile := range tiles {
		bytes, err := r.files.read(wirePath(tile))
		if err != nil {
			return nil, err
		}
		if len(bytes) != tile.W*tlog.HashSize {
			return nil, fmt.Errorf("%s: %d bytes", wirePath(tile), len(bytes))
		}
		data = append(data, bytes)
	}
	return data, nil
}

func (r *tileReader) SaveTiles([]tlog.Tile, [][]byte) {}

// wirePath is the tile's C2SP path: the checksum database's without the height, and with
// "entries" for what that calls "data".
func wirePath(tile tlog.Tile) string {
	path := strings.TrimPrefix(tile.Path(), fmt.Sprintf("tile/%d/", tileHeight))
	if rest := strings.TrimPrefix(path, "data/"); rest != path {
		path = "entries/" + rest
	}
	return "tile/" + path
}
